import type { Procedure } from '../../../checklists/procedure.ts'
import { cite } from '../manual.ts'
import { administratorAccount, openTool, restartMachine } from './administration-tool.data.ts'

/** Certificates of agardio.managers that don't use the one they are delivered with (manual 6.4). */
export const registerCertificates = {
  id: 'register-certificates',
  group: 'change',
  parameters: ['siteName', 'hostName', 'managerCertificate', 'managerKey', 'managerConnected', 'streamPath'],
  sections: [
    {
      id: 'manager-certificate-ready',
      items: [
        {
          id: 'stream.manager-certificate.needed',
          severity: 'advice',
          role: 'integrator',
          effortMinutes: 5,
          citation: cite('6.4'),
        },
        {
          id: 'stream.manager-certificate.replace-elliptic',
          severity: 'blocker',
          role: 'customer-it',
          effortMinutes: 30,
          leadDays: 5,
          when: 'elliptic-curve',
          citation: cite('6.4'),
        },
        {
          id: 'stream.manager-certificate.key-type',
          severity: 'blocker',
          role: 'integrator',
          effortMinutes: 5,
          after: ['stream.manager-certificate.replace-elliptic'],
          commands: [{ shell: 'gui', path: 'gui.certificate-public-key' }],
          citation: cite('6.4'),
        },
        {
          id: 'stream.manager-certificate.authority-file',
          severity: 'blocker',
          role: 'customer-it',
          effortMinutes: 10,
          leadDays: 2,
          when: 'certificate-authority',
          citation: cite('6.4'),
        },
        {
          id: 'stream.manager-certificate.own-file',
          severity: 'blocker',
          role: 'integrator',
          effortMinutes: 10,
          when: { not: 'certificate-authority' },
          citation: cite('6.4'),
        },
        administratorAccount,
      ],
    },
    {
      id: 'manager-certificate-load',
      inOrder: true,
      items: [
        openTool,
        {
          id: 'stream.manager-certificate.load-authority',
          severity: 'blocker',
          role: 'integrator',
          effortMinutes: 5,
          when: 'certificate-authority',
          commands: [{ shell: 'gui', path: 'gui.tool-certificates' }],
          citation: cite('6.4'),
          rulings: ['labels-translated'],
        },
        {
          id: 'stream.manager-certificate.load-own',
          severity: 'blocker',
          role: 'integrator',
          effortMinutes: 5,
          when: { not: 'certificate-authority' },
          commands: [{ shell: 'gui', path: 'gui.tool-certificates' }],
          citation: cite('6.4'),
          rulings: ['labels-translated'],
        },
      ],
    },
    {
      id: 'manager-certificate-device',
      inOrder: true,
      items: [
        {
          id: 'stream.manager-certificate.load-on-device',
          severity: 'major',
          role: 'integrator',
          effortMinutes: 15,
          when: 'manager-connected',
          citation: cite('6.4'),
        },
        {
          id: 'stream.manager-certificate.restart',
          severity: 'major',
          role: 'integrator',
          effortMinutes: 10,
          when: 'manager-connected',
          commands: restartMachine.commands,
          citation: cite('6.4'),
        },
        {
          id: 'stream.manager-certificate.connect',
          severity: 'blocker',
          role: 'integrator',
          effortMinutes: 10,
          when: { not: 'manager-connected' },
          citation: cite('6.4'),
        },
        {
          id: 'stream.manager-certificate.check-values',
          severity: 'blocker',
          role: 'integrator',
          effortMinutes: 10,
          citation: cite('6.4'),
        },
      ],
    },
  ],
} as const satisfies Procedure
