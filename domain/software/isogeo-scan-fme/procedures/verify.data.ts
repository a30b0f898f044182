import type { Procedure } from '../../../checklists/procedure.ts'
import { cite } from '../manual.ts'
import { serviceNames, showServices } from './shared-items.data.ts'

/** Whether the service runs, under the right account, and reaches the Isogeo platform. */
export const verify = {
  id: 'verify',
  group: 'install',
  parameters: ['siteName', 'serverName', 'workGroups', 'windowsAccount'],
  open: ['workGroups'],
  turns: { machine: { installed: 'installed' } },
  sections: [
    {
      id: 'service-runs',
      inOrder: true,
      items: [
        serviceNames,
        {
          id: 'isogeo-scan-fme.verify.open-console',
          severity: 'major',
          role: 'integrator',
          effortMinutes: 1,
          commands: [
            { shell: 'gui', path: 'gui.services' },
            { shell: 'cmd', template: 'services.msc' },
          ],
          citation: cite("Vérifier l'installation du service"),
        },
        {
          id: 'isogeo-scan-fme.verify.running',
          severity: 'blocker',
          role: 'integrator',
          effortMinutes: 2,
          commands: showServices,
          citation: cite("Vérifier l'installation du service"),
        },
        {
          id: 'isogeo-scan-fme.verify.account',
          severity: 'blocker',
          role: 'integrator',
          effortMinutes: 1,
          citation: cite('Configuration du service'),
        },
      ],
    },
    {
      id: 'platform',
      inOrder: true,
      items: [
        {
          id: 'isogeo-scan-fme.verify.go-to-application',
          severity: 'major',
          role: 'integrator',
          effortMinutes: 1,
          commands: [{ shell: 'gui', path: 'gui.go-to-application' }],
          citation: cite('Retour à l’application Isogeo'),
          rulings: ['labels-translated'],
        },
        {
          id: 'isogeo-scan-fme.verify.green-dot',
          severity: 'blocker',
          role: 'integrator',
          effortMinutes: 5,
          citation: cite('Retour à l’application Isogeo'),
        },
      ],
    },
  ],
} as const satisfies Procedure
