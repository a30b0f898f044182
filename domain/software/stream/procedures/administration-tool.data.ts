import { cite } from '../manual.ts'
import type { StreamItem } from './circumstances.data.ts'

const step = { severity: 'blocker', role: 'integrator' } as const

export const administratorAccount = {
  id: 'stream.administration.administrator-account',
  severity: 'blocker',
  role: 'customer-it',
  effortMinutes: 5,
  leadDays: 1,
  commands: [{ shell: 'cmd', template: 'whoami /groups | find "S-1-5-32-544"' }],
  citation: cite('6'),
  further: [cite('3.1.1')],
} as const satisfies StreamItem

/** The site is out of reach for its users meanwhile. */
export const tellUsers = {
  id: 'stream.administration.tell-users',
  severity: 'advice',
  role: 'integrator',
  effortMinutes: 10,
  leadDays: 2,
  citation: cite('6.1'),
} as const satisfies StreamItem

export const openTool = {
  id: 'stream.administration.open-tool',
  ...step,
  effortMinutes: 2,
  commands: [{ shell: 'powershell', template: 'Start-Process -Verb RunAs -FilePath {{administrationTool}}' }],
  citation: cite('6'),
} as const satisfies StreamItem

export const stopServices = {
  id: 'stream.administration.stop-services',
  ...step,
  effortMinutes: 3,
  commands: [{ shell: 'gui', path: 'gui.tool-services' }],
  citation: cite('6.1'),
  rulings: ['labels-translated'],
} as const satisfies StreamItem

export const startServices = {
  id: 'stream.administration.start-services',
  ...step,
  effortMinutes: 5,
  commands: [{ shell: 'gui', path: 'gui.tool-services' }],
  citation: cite('6.1'),
  rulings: ['labels-translated'],
} as const satisfies StreamItem

export const restartMachine = {
  id: 'stream.administration.restart-machine',
  ...step,
  effortMinutes: 10,
  commands: [{ shell: 'gui', path: 'gui.restart-machine' }],
  citation: cite('6.2'),
  further: [cite('6.3')],
} as const satisfies StreamItem

export const checkServices = {
  id: 'stream.administration.check-services',
  ...step,
  effortMinutes: 5,
  commands: [
    {
      shell: 'powershell',
      template:
        'Get-Service -Name EMSG64Configuration, EMSMessageSequencer, EMSPublisher, EMSReporter, EMSSbcManager',
    },
  ],
  citation: cite('6.1'),
  further: [cite('10.3.3'), cite('11.2.2')],
  rulings: ['labels-translated'],
} as const satisfies StreamItem

export const checkSignIn = {
  id: 'stream.administration.check-sign-in',
  ...step,
  effortMinutes: 5,
  citation: cite('4.20'),
} as const satisfies StreamItem

export const replaceDefaultCredentials = {
  id: 'stream.administration.default-credentials',
  severity: 'major',
  role: 'integrator',
  effortMinutes: 3,
  citation: cite('4.20'),
  further: [cite('8.2.2')],
} as const satisfies StreamItem

export const openIis = {
  id: 'stream.web-server.open-iis',
  ...step,
  effortMinutes: 2,
  commands: [{ shell: 'gui', path: 'gui.iis-open' }],
  citation: cite('6.6.1'),
  further: [cite('6.6.3'), cite('6.7')],
} as const satisfies StreamItem

export const openBindings = {
  id: 'stream.web-server.open-bindings',
  ...step,
  effortMinutes: 1,
  commands: [{ shell: 'gui', path: 'gui.iis-bindings' }],
  citation: cite('6.6.3'),
  further: [cite('6.7')],
} as const satisfies StreamItem

export const editHttpsBinding = {
  id: 'stream.web-server.edit-https-binding',
  ...step,
  effortMinutes: 1,
  citation: cite('6.6.3'),
  further: [cite('6.7')],
} as const satisfies StreamItem

export const checkRemoteSignIn = {
  id: 'stream.web-server.check-remote',
  severity: 'major',
  role: 'integrator',
  effortMinutes: 5,
  when: 'remote-clients',
  commands: [{ shell: 'cmd', template: 'ipconfig' }],
  citation: cite('4.20'),
} as const satisfies StreamItem
