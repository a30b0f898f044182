import type { Procedure } from '../../../checklists/procedure.ts'
import { neighboursSection } from '../../../conflicts/add-neighbours.ts'
import { cite } from '../manual.ts'
import { eachGroup, eachService } from './group-commands.data.ts'
import { neighbourParameters } from './neighbours.data.ts'
import { accountNames, accountReady, licences } from './shared-items.data.ts'

const source = cite('Installer plusieurs services et les lier à un même FME')

const folderOf = '(Join-Path {{installFolder}} $_)'
const eachFile = `${eachGroup} { $group = $_; 'install.bat', 'uninstall.bat' | ForEach-Object { Join-Path {{installFolder}} "$group\\daemon\\$_" } }`
// A name counts as the group's only where its code ends there, so that CA is not found in CAD.
const countNames = `${eachGroup} { $group = $_; $files = 'install.bat', 'uninstall.bat' | ForEach-Object { Join-Path {{installFolder}} "$group\\daemon\\$_" }; $found = Select-String -LiteralPath $files -CaseSensitive -AllMatches -Pattern 'Isogeo Worker'; $renamed = Select-String -LiteralPath $files -CaseSensitive -AllMatches -Pattern "Isogeo Worker $group(?![\\w-])"; [pscustomobject]@{ Group = $group; Found = $found.Matches.Count; Renamed = $renamed.Matches.Count } }`
// The new name is taken back first, so that a second run changes nothing; the encoding keeps every byte.
const renameInFiles = `$bytes = [Text.Encoding]::GetEncoding(28591)
${eachGroup} { $group = $_; 'install.bat', 'uninstall.bat' | ForEach-Object { $file = Join-Path {{installFolder}} "$group\\daemon\\$_"; $text = [IO.File]::ReadAllText($file, $bytes); [IO.File]::WriteAllText($file, $text.Replace("Isogeo Worker $group", 'Isogeo Worker').Replace('Isogeo Worker', "Isogeo Worker $group"), $bytes) } }`

/** A service for each of several work groups, all with one FME. */
export const installSeveral = {
  id: 'install-several',
  group: 'install',
  parameters: [
    'siteName',
    'serverName',
    'workGroups',
    'windowsAccount',
    'installFolder',
    'fmeLicence',
    'thirdPartyLicences',
    ...neighbourParameters,
  ],
  turns: { machine: { new: 'installed' } },
  sections: [
    neighboursSection,
    {
      id: 'ready',
      items: [
        ...licences,
        accountReady,
        ...accountNames,
        {
          id: 'isogeo-scan-fme.several.instances',
          severity: 'advice',
          role: 'integrator',
          effortMinutes: 5,
          citation: cite('Accélérer le Scan'),
          further: [source],
          rulings: ['five-instances-per-licence'],
        },
      ],
    },
    {
      id: 'several-download',
      inOrder: true,
      items: [
        {
          id: 'isogeo-scan-fme.several.download',
          severity: 'blocker',
          role: 'integrator',
          effortMinutes: 10,
          commands: [
            { shell: 'gui', path: 'gui.scan-fme' },
            { shell: 'gui', path: 'gui.add-service' },
          ],
          citation: source,
          further: [cite('Téléchargement du service')],
          rulings: ['labels-translated'],
        },
        {
          id: 'isogeo-scan-fme.several.keep-apart',
          severity: 'major',
          role: 'integrator',
          effortMinutes: 2,
          citation: source,
          further: [cite('Téléchargement du service')],
          rulings: ['own-advice'],
        },
      ],
    },
    {
      id: 'several-folders',
      inOrder: true,
      items: [
        {
          id: 'isogeo-scan-fme.several.folders',
          severity: 'blocker',
          role: 'integrator',
          effortMinutes: 3,
          commands: [
            {
              shell: 'powershell',
              template: `${eachGroup} { New-Item -ItemType Directory -Force -Path ${folderOf} }`,
            },
          ],
          citation: source,
          rulings: ['folder-per-work-group'],
        },
        {
          id: 'isogeo-scan-fme.several.unpack',
          severity: 'blocker',
          role: 'integrator',
          effortMinutes: 6,
          commands: [
            { shell: 'powershell', template: `${eachFile} | ForEach-Object { Test-Path -LiteralPath $_ }` },
          ],
          citation: source,
        },
      ],
    },
    {
      id: 'several-rename',
      inOrder: true,
      items: [
        {
          id: 'isogeo-scan-fme.several.find-names',
          severity: 'major',
          role: 'integrator',
          effortMinutes: 2,
          commands: [
            {
              shell: 'powershell',
              template: `${eachFile} | ForEach-Object { Select-String -LiteralPath $_ -CaseSensitive -SimpleMatch -Pattern 'Isogeo Worker' }`,
            },
          ],
          citation: source,
          rulings: ['three-occurrences-over-two-files'],
        },
        {
          id: 'isogeo-scan-fme.several.rename',
          severity: 'blocker',
          role: 'integrator',
          effortMinutes: 5,
          commands: [{ shell: 'powershell', template: renameInFiles }],
          citation: source,
          rulings: ['service-name-pattern'],
        },
        {
          id: 'isogeo-scan-fme.several.check-names',
          severity: 'blocker',
          role: 'integrator',
          effortMinutes: 3,
          commands: [{ shell: 'powershell', template: countNames }],
          citation: source,
          rulings: ['own-advice'],
        },
      ],
    },
    {
      id: 'several-start',
      inOrder: true,
      items: [
        {
          id: 'isogeo-scan-fme.several.run',
          severity: 'blocker',
          role: 'integrator',
          effortMinutes: 10,
          commands: [
            { shell: 'gui', path: 'gui.run-as-administrator' },
            {
              shell: 'powershell',
              template: `${eachGroup} { Start-Process -Verb RunAs -Wait -FilePath (Join-Path {{installFolder}} "$_\\daemon\\install.bat") }`,
            },
          ],
          citation: cite('Installation du service'),
          further: [source],
        },
        {
          id: 'isogeo-scan-fme.several.log-on',
          severity: 'blocker',
          role: 'integrator',
          effortMinutes: 6,
          commands: [{ shell: 'gui', path: 'gui.service-log-on' }],
          citation: cite('Configuration du service'),
        },
        {
          id: 'isogeo-scan-fme.several.restart',
          severity: 'blocker',
          role: 'integrator',
          effortMinutes: 4,
          commands: [
            {
              shell: 'powershell',
              template: `${eachService} | ForEach-Object { Restart-Service -Name $_.Name }`,
            },
          ],
          citation: cite('Configuration du service'),
        },
        {
          id: 'isogeo-scan-fme.several.check',
          severity: 'blocker',
          role: 'integrator',
          effortMinutes: 4,
          commands: [
            {
              shell: 'powershell',
              template: `${eachService} | Select-Object -Property Name, StartName, State`,
            },
          ],
          citation: cite("Vérifier l'installation du service"),
        },
        {
          id: 'isogeo-scan-fme.several.green-dots',
          severity: 'blocker',
          role: 'integrator',
          effortMinutes: 10,
          citation: cite('Retour à l’application Isogeo'),
        },
      ],
    },
  ],
} as const satisfies Procedure
