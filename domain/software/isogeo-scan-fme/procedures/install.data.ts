import type { Procedure } from '../../../checklists/procedure.ts'
import { neighboursSection } from '../../../conflicts/add-neighbours.ts'
import { cite } from '../manual.ts'
import { neighbourParameters } from './neighbours.data.ts'
import { accountNames, accountReady, licences } from './shared-items.data.ts'

/** The service of one work group, from the download to the start. */
export const install = {
  id: 'install',
  group: 'install',
  parameters: [
    'siteName',
    'serverName',
    'windowsAccount',
    'installFolder',
    'fmeLicence',
    'thirdPartyLicences',
    ...neighbourParameters,
  ],
  turns: { machine: { new: 'installed' } },
  sections: [
    neighboursSection,
    { id: 'ready', items: [...licences, accountReady, ...accountNames] },
    {
      id: 'download',
      inOrder: true,
      items: [
        {
          id: 'isogeo-scan-fme.download.sign-in',
          severity: 'blocker',
          role: 'integrator',
          effortMinutes: 3,
          commands: [{ shell: 'gui', path: 'gui.scan-fme' }],
          citation: cite('Téléchargement du service'),
        },
        {
          id: 'isogeo-scan-fme.download.name',
          severity: 'blocker',
          role: 'integrator',
          effortMinutes: 2,
          commands: [{ shell: 'gui', path: 'gui.add-service' }],
          citation: cite('Téléchargement du service'),
          rulings: ['labels-translated'],
        },
        {
          id: 'isogeo-scan-fme.download.archive',
          severity: 'blocker',
          role: 'integrator',
          effortMinutes: 3,
          citation: cite('Téléchargement du service'),
        },
      ],
    },
    {
      id: 'set-up',
      inOrder: true,
      items: [
        {
          id: 'isogeo-scan-fme.install.folder',
          severity: 'blocker',
          role: 'integrator',
          effortMinutes: 2,
          commands: [
            { shell: 'powershell', template: 'New-Item -ItemType Directory -Force -Path {{installFolder}}' },
          ],
          citation: cite('Installation du service'),
        },
        {
          id: 'isogeo-scan-fme.install.unpack',
          severity: 'blocker',
          role: 'integrator',
          effortMinutes: 3,
          commands: [{ shell: 'powershell', template: 'Test-Path -LiteralPath {{installFile}}' }],
          citation: cite('Installation du service'),
        },
        {
          id: 'isogeo-scan-fme.install.run',
          severity: 'blocker',
          role: 'integrator',
          effortMinutes: 5,
          commands: [
            { shell: 'gui', path: 'gui.run-as-administrator' },
            { shell: 'powershell', template: 'Start-Process -Verb RunAs -Wait -FilePath {{installFile}}' },
          ],
          citation: cite('Installation du service'),
        },
        {
          id: 'isogeo-scan-fme.install.window-closes',
          severity: 'blocker',
          role: 'integrator',
          effortMinutes: 2,
          citation: cite('Installation du service'),
        },
      ],
    },
  ],
} as const satisfies Procedure
