import type { Check } from '../../../preflight/check.ts'
import { whereNotNamed } from '../../../preflight/derive-service.ts'
import { cite } from '../manual.ts'
import { showServices } from '../procedures/shared-items.data.ts'

/** What Isogeo Scan FME asks of its machine before and after the installation. */
export const checks: readonly Check[] = [
  {
    id: 'isogeo-scan-fme.fme.installed',
    severity: 'blocker',
    phases: ['before-install'],
    item: null,
    needs: ['programs.installed', 'software.program'],
    shows: [],
    commands: [
      {
        shell: 'powershell',
        template:
          "Get-ItemProperty -Path 'HKLM:\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\*', 'HKLM:\\SOFTWARE\\WOW6432Node\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\*' -ErrorAction SilentlyContinue | Where-Object DisplayName | Select-Object -Property DisplayName, DisplayVersion",
      },
    ],
    outcomes: [
      { id: 'installed', status: 'pass', tests: [['software.program', 'is', 'fme']] },
      // The manual does not say which programs of FME are enough.
      { id: 'other-fme', status: 'warn', tests: [['software.program', 'is', 'other-fme']] },
      { id: 'missing', status: 'fail' },
    ],
    citation: cite('Installer plusieurs services et les lier à un même FME'),
  },
  {
    // Windows grants the right when the account is entered; only afterwards can it be seen that a policy took it away.
    id: 'isogeo-scan-fme.account.service-logon-right',
    severity: 'advice',
    phases: ['after-install'],
    item: null,
    needs: ['account.hasServiceLogonRight'],
    shows: [],
    commands: [
      {
        shell: 'powershell',
        template:
          'secedit /export /areas USER_RIGHTS /cfg C:\\Windows\\Temp\\user-rights.inf; Select-String -Path C:\\Windows\\Temp\\user-rights.inf -Pattern ServiceLogonRight; ([System.Security.Principal.NTAccount]{{windowsAccount}}).Translate([System.Security.Principal.SecurityIdentifier]).Value',
      },
    ],
    outcomes: [
      { id: 'granted', status: 'pass', tests: [['account.hasServiceLogonRight', 'is', true]] },
      { id: 'not-granted', status: 'warn' },
    ],
    citation: cite('Configuration du service'),
    rulings: ['own-advice'],
  },
  {
    id: 'isogeo-scan-fme.service.running',
    severity: 'blocker',
    phases: ['after-install'],
    item: 'isogeo-scan-fme.verify.running',
    needs: ['software.service'],
    shows: [],
    commands: showServices,
    outcomes: [
      { id: 'running', status: 'pass', tests: [['software.service', 'is', 'running']] },
      { id: 'missing', status: 'fail', tests: [['software.service', 'is', 'missing']] },
      { id: 'stopped', status: 'fail' },
    ],
    citation: cite("Vérifier l'installation du service"),
  },
  {
    id: 'isogeo-scan-fme.service.account',
    severity: 'blocker',
    phases: ['after-install'],
    item: 'isogeo-scan-fme.verify.account',
    needs: ['software.serviceAccount'],
    shows: [],
    commands: showServices,
    outcomes: [
      { id: 'as-given', status: 'pass', tests: [['software.serviceAccount', 'in', '$accountNames']] },
      { id: 'not-named', status: 'warn', tests: whereNotNamed('software.serviceAccount') },
      { id: 'another', status: 'fail' },
    ],
    citation: cite('Configuration du service'),
  },
]
