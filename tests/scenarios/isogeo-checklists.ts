import type { ExpectedChecklist } from './checklists.ts'
import type { Scenario } from './scenario.ts'

type Parameters = Readonly<Record<string, string | number | boolean>>
type Body = { software: 'isogeo-scan-fme'; procedure: string; parameters: Parameters }

const of = (procedure: string, parameters: Parameters = {}): Body => ({
  software: 'isogeo-scan-fme',
  procedure,
  parameters,
})
const id = (rest: string) => `isogeo-scan-fme.${rest}`
const restart = ['cmd: net stop "Isogeo Worker"', 'cmd: net start "Isogeo Worker"']
const missingFme = [id('licence.fme-missing')]
const thirdParties = [id('licence.arcgis'), id('licence.1spatial')]

const eachFile =
  "powershell: ('CA, CC' -split ',').Trim() | ForEach-Object { $group = $_; 'install.bat', 'uninstall.bat' | ForEach-Object { Join-Path 'C:\\Program files\\Isogeo' \"$group\\daemon\\$_\" } }"
const eachGroup = "powershell: ('CA, CC' -split ',').Trim() | ForEach-Object"
const eachService = `${eachGroup} { $name = "Isogeo Worker $_"; Get-CimInstance -ClassName Win32_Service | Where-Object { $name -in $_.Name, $_.DisplayName } }`

/** What the checklists of Isogeo Scan FME must say. */
export const isogeoChecklists: readonly Scenario<Body, ExpectedChecklist>[] = [
  {
    name: 'an installation at the defaults goes into the folder of the manual',
    input: of('install'),
    expected: {
      present: [id('download.sign-in'), id('install.run'), id('account.ready')],
      absent: [...missingFme, ...thirdParties],
      commands: {
        [id('install.folder')]: [
          "powershell: New-Item -ItemType Directory -Force -Path 'C:\\Program files\\Isogeo'",
        ],
        [id('install.run')]: [
          "powershell: Start-Process -Verb RunAs -Wait -FilePath 'C:\\Program files\\Isogeo\\daemon\\install.bat'",
        ],
      },
      waits: [
        [id('install.run'), id('download.archive')],
        [id('install.run'), id('account.ready')],
      ],
      assumptions: ['labels-translated', 'defaults-used', 'efforts-estimated'],
    },
  },
  {
    name: 'without a licence of FME nothing else is worth while',
    input: of('install', { fmeLicence: false, thirdPartyLicences: 'both' }),
    expected: { present: [...missingFme, ...thirdParties], absent: [] },
  },
  {
    name: 'only the third-party licence in use is asked for',
    input: of('install', { thirdPartyLicences: 'arcgis' }),
    expected: { present: [id('licence.arcgis')], absent: [id('licence.1spatial')] },
  },
  {
    name: 'the account is set, and the service restarted after it',
    input: of('configure-service', { windowsAccount: "GIS\\svc-o'hara" }),
    expected: {
      present: [id('configure.log-on')],
      absent: [],
      commands: {
        [id('account.ready')]: [
          "powershell: ([Security.Principal.NTAccount]'GIS\\svc-o''hara').Translate([Security.Principal.SecurityIdentifier]).Value",
        ],
        [id('service.restart')]: restart,
      },
      waits: [[id('service.restart'), id('configure.log-on')]],
    },
  },
  {
    name: 'the service runs before the green dot is looked for',
    input: of('verify'),
    expected: {
      present: [id('verify.green-dot')],
      absent: [],
      waits: [[id('verify.green-dot'), id('verify.running')]],
    },
  },
  {
    name: 'five instances are set in worker.bat, then the service restarts',
    input: of('speed-up', { fmeInstances: 5, installFolder: 'D:\\Isogeo', thirdPartyLicences: 'both' }),
    expected: {
      present: [id('speed-up.set-limit'), ...thirdParties],
      absent: missingFme,
      commands: {
        [id('speed-up.check-limit')]: [
          "powershell: Select-String -LiteralPath 'D:\\Isogeo\\daemon\\worker.bat' -SimpleMatch -Pattern 'MAX_FME_CONCURRENCY_LIMIT'",
        ],
        [id('service.restart')]: restart,
      },
      waits: [[id('service.restart'), id('speed-up.set-limit')]],
      assumptions: ['five-instances-per-licence', 'worker-bat-line-silent'],
    },
  },
  {
    name: 'more instances are of no use without a licence',
    input: of('speed-up', { fmeLicence: false }),
    expected: { present: missingFme, absent: thirdParties },
  },
  ...['install', 'install-several', 'configure-service'].map(procedure => ({
    name: `${procedure} with a managed account on the server, both under long names`,
    input: of(procedure, { serverName: 'scan-server-building-3', windowsAccount: '.\\isogeo$' }),
    expected: {
      present: [id('account.managed'), id('account.long-names')],
      absent: [],
      commands: {
        [id('account.ready')]: [
          "powershell: ([Security.Principal.NTAccount]'scan-server-building-3\\isogeo$').Translate([Security.Principal.SecurityIdentifier]).Value",
        ],
      },
      assumptions: ['managed-account-no-password', 'names-cut-by-netbios'],
    },
  })),
  ...['install', 'install-several', 'configure-service'].map(procedure => ({
    name: `${procedure} with an account of a domain under a long name`,
    input: of(procedure, { windowsAccount: 'PLANT\\service-of-isogeo' }),
    expected: { present: [id('account.long-names')], absent: [id('account.managed')] },
  })),
  {
    name: 'an account that was not given is on the server that was',
    input: of('configure-service', { serverName: 'GIS01.example.org' }),
    expected: {
      present: [],
      absent: [id('account.managed'), id('account.long-names')],
      commands: {
        [id('account.ready')]: [
          "powershell: ([Security.Principal.NTAccount]'GIS01\\isogeo').Translate([Security.Principal.SecurityIdentifier]).Value",
        ],
      },
    },
  },
  {
    name: 'two groups have a folder each, and renamed files before anything is installed',
    input: of('install-several', { workGroups: 'CA, CC' }),
    expected: {
      present: [id('several.instances')],
      absent: [...missingFme, ...thirdParties],
      commands: {
        [id('several.folders')]: [
          "powershell: ('CA, CC' -split ',').Trim() | ForEach-Object { New-Item -ItemType Directory -Force -Path (Join-Path 'C:\\Program files\\Isogeo' $_) }",
        ],
        // What is searched is what the files hold, not their paths.
        [id('several.unpack')]: [`${eachFile} | ForEach-Object { Test-Path -LiteralPath $_ }`],
        [id('several.find-names')]: [
          `${eachFile} | ForEach-Object { Select-String -LiteralPath $_ -CaseSensitive -SimpleMatch -Pattern 'Isogeo Worker' }`,
        ],
        [id('several.check-names')]: [
          "powershell: ('CA, CC' -split ',').Trim() | ForEach-Object { $group = $_; $files = 'install.bat', 'uninstall.bat' | ForEach-Object { Join-Path 'C:\\Program files\\Isogeo' \"$group\\daemon\\$_\" }; $found = Select-String -LiteralPath $files -CaseSensitive -AllMatches -Pattern 'Isogeo Worker'; $renamed = Select-String -LiteralPath $files -CaseSensitive -AllMatches -Pattern \"Isogeo Worker $group(?![\\w-])\"; [pscustomobject]@{ Group = $group; Found = $found.Matches.Count; Renamed = $renamed.Matches.Count } }",
        ],
      },
      waits: [
        [id('several.rename'), id('several.unpack')],
        [id('several.run'), id('several.check-names')],
        [id('several.green-dots'), id('several.restart')],
      ],
      assumptions: ['folder-per-work-group', 'service-name-pattern', 'three-occurrences-over-two-files'],
    },
  },
  {
    name: 'services of work groups are set to their account, each by its name',
    input: of('configure-service', { workGroups: 'CA, CC' }),
    expected: {
      present: [id('service.names')],
      absent: [],
      commands: {
        [id('service.restart')]: [`${eachService} | ForEach-Object { Restart-Service -Name $_.Name }`],
        [id('configure.check-account')]: [
          `${eachService} | Select-Object -Property Name, DisplayName, StartName, State`,
        ],
      },
      assumptions: ['service-name-pattern'],
    },
  },
  {
    name: 'services of work groups are looked for, each by its name',
    input: of('verify', { workGroups: 'CA, CC' }),
    expected: {
      present: [id('service.names')],
      absent: [],
      commands: {
        [id('verify.running')]: [
          `${eachService} | Select-Object -Property Name, DisplayName, StartName, State`,
        ],
      },
    },
  },
  {
    name: 'services of work groups have a worker.bat each',
    input: of('speed-up', { workGroups: 'CA, CC', installFolder: 'D:\\Isogeo' }),
    expected: {
      present: [id('service.names')],
      absent: [],
      commands: {
        [id('speed-up.copy')]: [
          `${eachGroup} { $file = (Join-Path 'D:\\Isogeo' "$_\\daemon\\worker.bat"); Copy-Item -LiteralPath $file -Destination "$file.copy" }`,
        ],
        [id('speed-up.set-limit')]: [
          `${eachGroup} { $file = (Join-Path 'D:\\Isogeo' "$_\\daemon\\worker.bat"); Start-Process -Verb RunAs -FilePath notepad.exe -ArgumentList "\`"$file\`"" }`,
        ],
        [id('speed-up.check-limit')]: [
          `${eachGroup} { Select-String -LiteralPath (Join-Path 'D:\\Isogeo' "$_\\daemon\\worker.bat") -SimpleMatch -Pattern 'MAX_FME_CONCURRENCY_LIMIT' }`,
        ],
        [id('service.restart')]: [`${eachService} | ForEach-Object { Restart-Service -Name $_.Name }`],
      },
      assumptions: ['folder-per-work-group', 'service-name-pattern'],
    },
  },
  {
    name: 'of several services only those that are missing are installed again',
    input: of('troubleshoot', { symptom: 'service-missing', workGroups: 'CA, CC' }),
    expected: {
      present: [],
      absent: [],
      commands: {
        [id('trouble.missing.run-again')]: [
          `powershell: ('CA, CC' -split ',').Trim() | Where-Object { $name = "Isogeo Worker $_"; -not (Get-CimInstance -ClassName Win32_Service | Where-Object { $name -in $_.Name, $_.DisplayName }) } | ForEach-Object { Start-Process -Verb RunAs -Wait -FilePath (Join-Path 'C:\\Program files\\Isogeo' "$_\\daemon\\install.bat") }`,
        ],
      },
    },
  },
  {
    name: 'several services need the licences as well',
    input: of('install-several', { fmeLicence: false, thirdPartyLicences: 'both' }),
    expected: { present: [...missingFme, ...thirdParties], absent: [] },
  },
  {
    name: 'a window that stays open leads to the prerequisites',
    input: of('troubleshoot', { symptom: 'installer-stays-open' }),
    expected: {
      present: [id('trouble.installer.prerequisites'), id('trouble.installer.ask-isogeo')],
      absent: [id('trouble.scan.rights')],
    },
  },
  {
    name: 'a missing service is looked for, then installed again',
    input: of('troubleshoot', { symptom: 'service-missing' }),
    expected: { present: [id('trouble.missing.refresh'), id('trouble.missing.run-again')], absent: [] },
  },
  {
    name: 'a service that does not start leads to its account',
    input: of('troubleshoot', { symptom: 'service-not-started' }),
    expected: {
      present: [id('trouble.not-started.account'), id('trouble.not-started.mend-account')],
      absent: [],
    },
  },
  {
    name: 'a red dot is refreshed before the support is asked',
    input: of('troubleshoot', { symptom: 'dot-red' }),
    expected: { present: [id('trouble.dot.refresh'), id('trouble.dot.ask-isogeo')], absent: [] },
  },
  {
    name: 'a failed scan leads to the entry point, the rights and the licences in use',
    input: of('troubleshoot', { symptom: 'scan-fails', thirdPartyLicences: 'both' }),
    expected: {
      present: [
        id('trouble.scan.entry-point'),
        id('trouble.scan.rights'),
        id('trouble.scan.free-fme'),
        id('trouble.scan.free-arcgis'),
        id('trouble.scan.free-1spatial'),
      ],
      absent: [id('trouble.dot.refresh')],
    },
  },
  {
    name: 'beside others on the server, the account stays apart',
    input: of('install', { besideStream: true, besideIzytroniq: true }),
    expected: {
      present: [
        id('beside.stream-account-dedicated'),
        id('beside.stream-restart-interrupts'),
        id('beside.izytroniq-account-dedicated'),
      ],
      absent: [],
    },
  },
  {
    name: 'several services beside others keep their account apart',
    input: of('install-several', { besideStream: true, besideIzytroniq: true }),
    expected: {
      present: [
        id('beside.stream-account-dedicated'),
        id('beside.stream-restart-interrupts'),
        id('beside.izytroniq-account-dedicated'),
      ],
      absent: [],
    },
  },
]
