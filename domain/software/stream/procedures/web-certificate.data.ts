import type { Procedure } from '../../../checklists/procedure.ts'
import { cite } from '../manual.ts'
import {
  administratorAccount,
  checkRemoteSignIn,
  checkSignIn,
  editHttpsBinding,
  openBindings,
  openIis,
  tellUsers,
} from './administration-tool.data.ts'

const step = { severity: 'blocker', role: 'integrator' } as const

/** A certificate of one's own, or a self-signed one, for stream's web server (manual 6.6). */
export const webCertificate = {
  id: 'web-certificate',
  group: 'change',
  parameters: ['siteName', 'hostName', 'httpsPort', 'webCertificate', 'remoteClients'],
  sections: [
    {
      id: 'web-certificate-ready',
      items: [
        {
          id: 'stream.web-certificate.obtain',
          severity: 'blocker',
          role: 'customer-it',
          effortMinutes: 30,
          leadDays: 5,
          when: 'certificate-own',
          citation: cite('6.6.1'),
          rulings: ['pfx-import'],
        },
        {
          id: 'stream.web-certificate.address-matches',
          severity: 'major',
          role: 'customer-it',
          effortMinutes: 5,
          when: 'certificate-own',
          after: ['stream.web-certificate.obtain'],
          citation: cite('6.6.1'),
          further: [cite('6.6')],
        },
        {
          id: 'stream.web-certificate.self-signed-fallback',
          severity: 'advice',
          role: 'customer-it',
          effortMinutes: 5,
          when: { not: 'certificate-own' },
          citation: cite('6.6.2'),
        },
        {
          id: 'stream.web-certificate.note-present',
          severity: 'advice',
          role: 'integrator',
          effortMinutes: 5,
          commands: [
            { shell: 'cmd', template: 'netsh http show sslcert' },
            {
              shell: 'powershell',
              template:
                'Get-ChildItem -Path Cert:\\LocalMachine\\My | Select-Object -Property Subject, Thumbprint, NotAfter, HasPrivateKey',
            },
          ],
          citation: cite('6.6.2'),
          further: [cite('10.2.2')],
          rulings: ['own-advice'],
        },
        tellUsers,
        administratorAccount,
      ],
    },
    {
      id: 'web-certificate-install',
      when: 'certificate-own',
      inOrder: true,
      items: [
        openIis,
        {
          id: 'stream.web-certificate.open-list',
          ...step,
          effortMinutes: 1,
          commands: [{ shell: 'gui', path: 'gui.iis-server-certificates' }],
          citation: cite('6.6.1'),
        },
        {
          id: 'stream.web-certificate.complete-request',
          ...step,
          effortMinutes: 2,
          commands: [{ shell: 'gui', path: 'gui.iis-complete-request' }],
          citation: cite('6.6.1'),
          rulings: ['pfx-import'],
        },
        { id: 'stream.web-certificate.choose-file', ...step, effortMinutes: 2, citation: cite('6.6.1') },
        { id: 'stream.web-certificate.name-installed', ...step, effortMinutes: 1, citation: cite('6.6.1') },
      ],
    },
    {
      id: 'web-certificate-create',
      when: { not: 'certificate-own' },
      inOrder: true,
      items: [
        { ...openIis, id: 'stream.web-server.open-iis-to-create', wording: { key: openIis.id, values: {} } },
        {
          id: 'stream.web-certificate.open-list-to-create',
          ...step,
          effortMinutes: 1,
          commands: [{ shell: 'gui', path: 'gui.iis-server-certificates' }],
          citation: cite('6.6.2'),
        },
        {
          id: 'stream.web-certificate.create',
          ...step,
          effortMinutes: 1,
          commands: [{ shell: 'gui', path: 'gui.iis-create-certificate' }],
          citation: cite('6.6.2'),
        },
        { id: 'stream.web-certificate.name-created', ...step, effortMinutes: 1, citation: cite('6.6.2') },
      ],
    },
    {
      id: 'web-certificate-bind',
      inOrder: true,
      items: [
        openBindings,
        editHttpsBinding,
        { id: 'stream.web-certificate.select', ...step, effortMinutes: 2, citation: cite('6.6.3') },
        {
          id: 'stream.web-certificate.restart-server',
          ...step,
          effortMinutes: 2,
          commands: [{ shell: 'gui', path: 'gui.iis-restart' }],
          citation: cite('6.6.3'),
        },
      ],
    },
    {
      id: 'change-verify',
      inOrder: true,
      items: [
        checkSignIn,
        {
          id: 'stream.web-certificate.clients-trust',
          severity: 'major',
          role: 'customer-it',
          effortMinutes: 20,
          leadDays: 2,
          when: 'remote-clients',
          citation: cite('6.6'),
          further: [cite('10.2.2')],
        },
        checkRemoteSignIn,
        {
          id: 'stream.web-certificate.no-warning',
          severity: 'major',
          role: 'integrator',
          effortMinutes: 3,
          when: 'remote-clients',
          citation: cite('6.6'),
          further: [cite('10.2.1'), cite('10.2.2'), cite('10.3.5')],
        },
        {
          id: 'stream.web-certificate.note-expiry',
          severity: 'advice',
          role: 'customer-it',
          effortMinutes: 3,
          citation: cite('10.2.1'),
          further: [cite('6.6.2')],
          rulings: ['own-advice'],
        },
      ],
    },
  ],
} as const satisfies Procedure
