import type { Procedure } from '../../../checklists/procedure.ts'
import { cite } from '../manual.ts'
import { eachGroup, forEither } from './group-commands.data.ts'
import { licences, restartService, serviceNames } from './shared-items.data.ts'

const fileOfGroup = '(Join-Path {{installFolder}} "$_\\daemon\\worker.bat")'
const folderNames = { ...serviceNames, rulings: [...serviceNames.rulings, 'folder-per-work-group'] } as const

/** More instances of FME for one service. */
export const speedUp = {
  id: 'speed-up',
  group: 'change',
  parameters: [
    'siteName',
    'serverName',
    'workGroups',
    'installFolder',
    'fmeInstances',
    'fmeLicence',
    'thirdPartyLicences',
  ],
  open: ['workGroups'],
  sections: [
    {
      id: 'capacity',
      items: [
        ...licences,
        folderNames,
        {
          id: 'isogeo-scan-fme.speed-up.server-sized',
          severity: 'blocker',
          role: 'customer-it',
          effortMinutes: 15,
          commands: [
            {
              shell: 'powershell',
              template:
                'Get-CimInstance -ClassName Win32_ComputerSystem | Select-Object -Property NumberOfLogicalProcessors, TotalPhysicalMemory',
            },
          ],
          citation: cite('Accélérer le Scan'),
        },
        {
          id: 'isogeo-scan-fme.speed-up.licence-limit',
          severity: 'major',
          role: 'customer-it',
          effortMinutes: 5,
          citation: cite('Accélérer le Scan'),
          rulings: ['five-instances-per-licence'],
        },
      ],
    },
    {
      id: 'limit',
      inOrder: true,
      items: [
        {
          id: 'isogeo-scan-fme.speed-up.copy',
          severity: 'advice',
          role: 'integrator',
          effortMinutes: 1,
          commands: forEither(
            [
              {
                shell: 'powershell',
                template: 'Copy-Item -LiteralPath {{workerFile}} -Destination {{workerCopy}}',
              },
            ],
            [
              {
                shell: 'powershell',
                template: `${eachGroup} { $file = ${fileOfGroup}; Copy-Item -LiteralPath $file -Destination "$file.copy" }`,
              },
            ],
          ),
          citation: cite('Accélérer le Scan'),
          rulings: ['own-advice'],
        },
        {
          id: 'isogeo-scan-fme.speed-up.set-limit',
          severity: 'blocker',
          role: 'integrator',
          effortMinutes: 5,
          commands: forEither(
            [
              {
                shell: 'powershell',
                template: 'Start-Process -Verb RunAs -FilePath notepad.exe -ArgumentList {{workerArgument}}',
              },
            ],
            [
              {
                shell: 'powershell',
                template: `${eachGroup} { $file = ${fileOfGroup}; Start-Process -Verb RunAs -FilePath notepad.exe -ArgumentList "\`"$file\`"" }`,
              },
            ],
          ),
          citation: cite('Accélérer le Scan'),
          rulings: ['worker-bat-line-silent'],
        },
        {
          id: 'isogeo-scan-fme.speed-up.check-limit',
          severity: 'major',
          role: 'integrator',
          effortMinutes: 1,
          commands: forEither(
            [
              {
                shell: 'powershell',
                template:
                  "Select-String -LiteralPath {{workerFile}} -SimpleMatch -Pattern 'MAX_FME_CONCURRENCY_LIMIT'",
              },
            ],
            [
              {
                shell: 'powershell',
                template: `${eachGroup} { Select-String -LiteralPath ${fileOfGroup} -SimpleMatch -Pattern 'MAX_FME_CONCURRENCY_LIMIT' }`,
              },
            ],
          ),
          citation: cite('Accélérer le Scan'),
          rulings: ['own-advice'],
        },
        restartService,
      ],
    },
  ],
} as const satisfies Procedure
