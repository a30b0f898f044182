import type { Citation } from '../../../shared/citation.ts'
import { cite } from '../manual.ts'
import type { StreamItem } from './circumstances.data.ts'

/** Pages of Microsoft; the manual knows neither ends of support nor the limits of SQL Server Express. */
export const microsoft = {
  windows10: { document: 'Microsoft Lifecycle', section: 'Windows 10', title: 'Windows 10' },
  server2016: {
    document: 'Microsoft Lifecycle',
    section: 'Windows Server 2016',
    title: 'Windows Server 2016',
  },
  sqlServer2016: { document: 'Microsoft Lifecycle', section: 'SQL Server 2016', title: 'SQL Server 2016' },
  expressLimits: {
    document: 'Microsoft SQL Server documentation',
    section: 'Editions and supported features of SQL Server',
    title: 'Editions and supported features of SQL Server',
  },
} as const satisfies Readonly<Record<string, Citation>>

/** Lists the programs of this machine by both registry keys that hold them, in any language of Windows. */
export const listPrograms = (filter: string) =>
  `Get-ItemProperty -Path 'HKLM:\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\*', 'HKLM:\\SOFTWARE\\WOW6432Node\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\*' -ErrorAction SilentlyContinue | Where-Object ${filter} | Sort-Object -Property DisplayName | Select-Object -Property DisplayName, DisplayVersion`

/** Lets other machines through to another HTTPS port (manual 4.20). */
export const firewallRule = {
  id: 'stream.network.firewall-rule',
  severity: 'major',
  role: 'customer-it',
  effortMinutes: 10,
  when: { all: ['https-port-changed', 'remote-clients'] },
  commands: [
    { shell: 'gui', path: 'gui.firewall-new-rule' },
    {
      shell: 'powershell',
      template:
        "New-NetFirewallRule -DisplayName 'stream HTTPS' -Direction Inbound -Protocol TCP -LocalPort {{httpsPort}} -Action Allow",
    },
  ],
  citation: cite('4.20'),
} as const satisfies StreamItem

/** The account that every new installation has (manual 4.20). */
export const changeAdminPassword = {
  id: 'stream.security.admin-password',
  severity: 'blocker',
  role: 'integrator',
  effortMinutes: 3,
  citation: cite('4.20'),
} as const satisfies StreamItem
