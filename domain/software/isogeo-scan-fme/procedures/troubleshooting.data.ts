import type { Item, Troubleshooting } from '../../../checklists/procedure.ts'
import { cite } from '../manual.ts'
import { forEither, groups } from './group-commands.data.ts'
import { resolveAccount, showServices, startServices } from './shared-items.data.ts'

const installation = cite('Installation du service')
const verification = cite("Vérifier l'installation du service")
const installationErrors = cite("Du côté de l'installation")
const interfaceErrors = cite("Du côté de l'interface")
const application = cite('Retour à l’application Isogeo')

/** The end of a branch: Isogeo's support. */
function askIsogeo(symptom: string, citation: Item['citation']) {
  return {
    id: `isogeo-scan-fme.trouble.${symptom}.ask-isogeo`,
    severity: 'advice',
    role: 'integrator',
    effortMinutes: 15,
    wording: { key: 'isogeo-scan-fme.trouble.ask-isogeo', values: {} },
    citation,
  } as const
}

/** The rights of the account that starts the service, which the manual names first in every fault. */
function mendAccount(symptom: string, citation: Item['citation']) {
  return {
    id: `isogeo-scan-fme.trouble.${symptom}.mend-account`,
    severity: 'blocker',
    role: 'customer-it',
    effortMinutes: 20,
    wording: { key: 'isogeo-scan-fme.trouble.mend-account', values: {} },
    citation,
  } as const
}

/** Of several services only those are installed again that the fault has left `without`. */
function runAgain(symptom: string, citation: Item['citation'], key: string, without: string) {
  return {
    id: `isogeo-scan-fme.trouble.${symptom}.run-again`,
    severity: 'blocker',
    role: 'integrator',
    effortMinutes: 10,
    wording: { key, values: {} },
    commands: forEither(
      [{ shell: 'powershell', template: 'Start-Process -Verb RunAs -Wait -FilePath {{installFile}}' }],
      [
        {
          shell: 'powershell',
          template: `${groups} | Where-Object { $name = "Isogeo Worker $_"; -not (Get-CimInstance -ClassName Win32_Service | Where-Object { ${without} }) } | ForEach-Object { Start-Process -Verb RunAs -Wait -FilePath (Join-Path {{installFolder}} "$_\\daemon\\install.bat") }`,
        },
      ],
    ),
    citation,
  } as const
}

const installer = {
  tests: [
    {
      id: 'isogeo-scan-fme.trouble.installer.administrator',
      severity: 'blocker',
      role: 'integrator',
      effortMinutes: 3,
      citation: installation,
      outcomes: [
        { id: 'no', leadsTo: ['isogeo-scan-fme.trouble.installer.run-again'] },
        { id: 'yes', leadsTo: ['isogeo-scan-fme.trouble.installer.prerequisites'] },
      ],
    },
    {
      id: 'isogeo-scan-fme.trouble.installer.prerequisites',
      severity: 'blocker',
      role: 'customer-it',
      effortMinutes: 10,
      commands: [{ shell: 'powershell', template: resolveAccount }],
      citation: installation,
      outcomes: [
        {
          id: 'missing',
          leadsTo: [
            'isogeo-scan-fme.trouble.installer.mend-account',
            'isogeo-scan-fme.trouble.installer.run-again',
          ],
        },
        { id: 'met', leadsTo: ['isogeo-scan-fme.trouble.installer.ask-isogeo'] },
      ],
    },
  ],
  workarounds: [
    // The manual asks for a new attempt only where the service is missing.
    {
      ...runAgain(
        'installer',
        installation,
        'isogeo-scan-fme.trouble.installer.run-again',
        "($name -in $_.Name, $_.DisplayName) -and ($_.State -eq 'Running')",
      ),
      rulings: ['own-advice'],
    },
    mendAccount('installer', installation),
    askIsogeo('installer', installation),
  ],
} as const

const missing = {
  tests: [
    {
      id: 'isogeo-scan-fme.trouble.missing.refresh',
      severity: 'major',
      role: 'integrator',
      effortMinutes: 1,
      commands: showServices,
      citation: verification,
      outcomes: [
        { id: 'appears', leadsTo: ['isogeo-scan-fme.trouble.missing.go-on'] },
        {
          id: 'stays-away',
          leadsTo: [
            'isogeo-scan-fme.trouble.missing.run-again',
            'isogeo-scan-fme.trouble.missing.ask-isogeo',
          ],
        },
      ],
    },
  ],
  workarounds: [
    {
      id: 'isogeo-scan-fme.trouble.missing.go-on',
      severity: 'advice',
      role: 'integrator',
      effortMinutes: 1,
      citation: verification,
    },
    runAgain(
      'missing',
      verification,
      'isogeo-scan-fme.trouble.run-again',
      '$name -in $_.Name, $_.DisplayName',
    ),
    askIsogeo('missing', verification),
  ],
} as const

const notStarted = {
  tests: [
    {
      id: 'isogeo-scan-fme.trouble.not-started.account',
      severity: 'blocker',
      role: 'customer-it',
      effortMinutes: 5,
      commands: [...showServices, { shell: 'powershell', template: resolveAccount }],
      citation: installationErrors,
      outcomes: [
        {
          id: 'wrong',
          leadsTo: [
            'isogeo-scan-fme.trouble.not-started.mend-account',
            'isogeo-scan-fme.trouble.not-started.start',
          ],
        },
        {
          id: 'right',
          leadsTo: [
            'isogeo-scan-fme.trouble.not-started.start',
            'isogeo-scan-fme.trouble.not-started.ask-isogeo',
          ],
        },
      ],
    },
  ],
  workarounds: [
    mendAccount('not-started', installationErrors),
    {
      id: 'isogeo-scan-fme.trouble.not-started.start',
      severity: 'blocker',
      role: 'integrator',
      effortMinutes: 2,
      commands: startServices,
      citation: installationErrors,
    },
    askIsogeo('not-started', installationErrors),
  ],
} as const

const redDot = {
  tests: [
    {
      id: 'isogeo-scan-fme.trouble.dot.service',
      severity: 'blocker',
      role: 'integrator',
      effortMinutes: 2,
      commands: showServices,
      citation: verification,
      outcomes: [
        { id: 'stopped', leadsTo: ['isogeo-scan-fme.trouble.dot.restart'] },
        { id: 'running', leadsTo: ['isogeo-scan-fme.trouble.dot.refresh'] },
      ],
    },
    {
      id: 'isogeo-scan-fme.trouble.dot.refresh',
      severity: 'major',
      role: 'integrator',
      effortMinutes: 5,
      commands: [{ shell: 'gui', path: 'gui.refresh' }],
      citation: application,
      rulings: ['labels-translated'],
      outcomes: [
        { id: 'green', leadsTo: ['isogeo-scan-fme.trouble.dot.go-on'] },
        { id: 'red', leadsTo: ['isogeo-scan-fme.trouble.dot.ask-isogeo'] },
      ],
    },
  ],
  workarounds: [
    {
      id: 'isogeo-scan-fme.trouble.dot.restart',
      severity: 'blocker',
      role: 'integrator',
      effortMinutes: 2,
      commands: startServices,
      citation: application,
      rulings: ['own-advice'],
    },
    {
      id: 'isogeo-scan-fme.trouble.dot.go-on',
      severity: 'advice',
      role: 'integrator',
      effortMinutes: 1,
      citation: application,
    },
    askIsogeo('dot', application),
  ],
} as const

const scan = {
  tests: [
    {
      id: 'isogeo-scan-fme.trouble.scan.entry-point',
      severity: 'blocker',
      role: 'integrator',
      effortMinutes: 5,
      citation: interfaceErrors,
      outcomes: [
        { id: 'wrong', leadsTo: ['isogeo-scan-fme.trouble.scan.correct-entry-point'] },
        { id: 'right', leadsTo: ['isogeo-scan-fme.trouble.scan.rights'] },
      ],
    },
    {
      id: 'isogeo-scan-fme.trouble.scan.rights',
      severity: 'blocker',
      role: 'customer-it',
      effortMinutes: 10,
      commands: showServices,
      citation: interfaceErrors,
      outcomes: [
        { id: 'missing', leadsTo: ['isogeo-scan-fme.trouble.scan.mend-account'] },
        { id: 'there', leadsTo: ['isogeo-scan-fme.trouble.scan.licences'] },
      ],
    },
    {
      id: 'isogeo-scan-fme.trouble.scan.licences',
      severity: 'blocker',
      role: 'customer-it',
      effortMinutes: 10,
      citation: interfaceErrors,
      outcomes: [
        {
          id: 'unavailable',
          leadsTo: [
            'isogeo-scan-fme.trouble.scan.free-fme',
            'isogeo-scan-fme.trouble.scan.free-arcgis',
            'isogeo-scan-fme.trouble.scan.free-1spatial',
          ],
        },
        { id: 'available', leadsTo: ['isogeo-scan-fme.trouble.scan.ask-isogeo'] },
      ],
    },
  ],
  workarounds: [
    {
      id: 'isogeo-scan-fme.trouble.scan.correct-entry-point',
      severity: 'blocker',
      role: 'integrator',
      effortMinutes: 5,
      citation: interfaceErrors,
      rulings: ['own-advice'],
    },
    mendAccount('scan', interfaceErrors),
    {
      id: 'isogeo-scan-fme.trouble.scan.free-fme',
      severity: 'blocker',
      role: 'customer-it',
      effortMinutes: 15,
      citation: interfaceErrors,
    },
    {
      id: 'isogeo-scan-fme.trouble.scan.free-arcgis',
      severity: 'major',
      role: 'customer-it',
      effortMinutes: 15,
      when: 'arcgis',
      citation: interfaceErrors,
    },
    {
      id: 'isogeo-scan-fme.trouble.scan.free-1spatial',
      severity: 'major',
      role: 'customer-it',
      effortMinutes: 15,
      when: '1spatial',
      citation: interfaceErrors,
    },
    askIsogeo('scan', interfaceErrors),
  ],
} as const

const all = [installer, missing, notStarted, redDot, scan] as const

/** What can go wrong, how to find the cause, and what helps. */
export const troubleshooting = {
  symptoms: [
    {
      id: 'installer-stays-open',
      citation: installation,
      firstTest: 'isogeo-scan-fme.trouble.installer.administrator',
    },
    {
      id: 'service-missing',
      citation: verification,
      firstTest: 'isogeo-scan-fme.trouble.missing.refresh',
    },
    {
      id: 'service-not-started',
      citation: installationErrors,
      firstTest: 'isogeo-scan-fme.trouble.not-started.account',
    },
    { id: 'dot-red', citation: application, firstTest: 'isogeo-scan-fme.trouble.dot.service' },
    {
      id: 'scan-fails',
      citation: interfaceErrors,
      firstTest: 'isogeo-scan-fme.trouble.scan.entry-point',
    },
  ],
  tests: all.flatMap(({ tests }) => [...tests]),
  workarounds: all.flatMap(({ workarounds }) => [...workarounds]),
} as const satisfies Troubleshooting
