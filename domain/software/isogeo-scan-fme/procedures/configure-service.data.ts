import type { Procedure } from '../../../checklists/procedure.ts'
import { cite } from '../manual.ts'
import {
  accountNames,
  accountReady,
  restartService,
  serviceNames,
  showServices,
} from './shared-items.data.ts'

/** The dedicated Windows account in place of the local administrator's. */
export const configureService = {
  id: 'configure-service',
  group: 'change',
  parameters: ['siteName', 'serverName', 'workGroups', 'windowsAccount'],
  open: ['workGroups'],
  turns: { machine: { installed: 'installed' } },
  sections: [
    { id: 'account', items: [accountReady, ...accountNames, serviceNames] },
    {
      id: 'log-on',
      inOrder: true,
      items: [
        {
          id: 'isogeo-scan-fme.configure.properties',
          severity: 'blocker',
          role: 'integrator',
          effortMinutes: 2,
          commands: [
            { shell: 'cmd', template: 'services.msc' },
            { shell: 'gui', path: 'gui.service-properties' },
          ],
          citation: cite('Configuration du service'),
        },
        {
          id: 'isogeo-scan-fme.configure.log-on',
          severity: 'blocker',
          role: 'integrator',
          effortMinutes: 3,
          commands: [{ shell: 'gui', path: 'gui.service-log-on' }],
          citation: cite('Configuration du service'),
        },
        {
          id: 'isogeo-scan-fme.configure.confirm',
          severity: 'major',
          role: 'integrator',
          effortMinutes: 1,
          citation: cite('Configuration du service'),
        },
        restartService,
      ],
    },
    {
      id: 'log-on-check',
      items: [
        {
          id: 'isogeo-scan-fme.configure.check-account',
          severity: 'major',
          role: 'integrator',
          effortMinutes: 2,
          commands: showServices,
          citation: cite('Configuration du service'),
          rulings: ['own-advice'],
        },
      ],
    },
  ],
} as const satisfies Procedure
