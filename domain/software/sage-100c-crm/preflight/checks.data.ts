import type { Check } from '../../../preflight/check.ts'
import { cite } from '../manual.ts'

const before = ['before-install'] as const
const services = {
  shell: 'powershell',
  template:
    "Get-CimInstance -ClassName Win32_Service -Filter \"Name = 'W3SVC' OR Name = 'SQLBrowser' OR Name LIKE 'MSSQL%'\" | Select-Object -Property Name, State, StartName",
} as const
/** To be run on the other machine where SQL Server is: it tells of no service of the web server. */
const databaseServices = {
  when: 'sql-remote',
  shell: 'powershell',
  template:
    "Get-CimInstance -ClassName Win32_Service -Filter \"Name = 'SQLBrowser' OR Name LIKE 'MSSQL%'\" | Select-Object -Property Name, State, StartName",
} as const
const programs = {
  shell: 'powershell',
  template:
    "Get-ItemProperty -Path 'HKLM:\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\*', 'HKLM:\\SOFTWARE\\WOW6432Node\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\*' -ErrorAction SilentlyContinue | Where-Object DisplayName | Select-Object -Property DisplayName, DisplayVersion",
} as const

const collation = {
  id: 'sage-100c-crm.sql.collation-french',
  severity: 'blocker',
  phases: before,
  item: 'sage-100c-crm.sql.collation',
  needs: ['sql.collation'],
  commands: [
    { shell: 'cmd', template: 'sqlcmd -S {{instance}} -E -Q "SELECT SERVERPROPERTY(\'Collation\')"' },
  ],
  outcomes: [
    { id: 'french', status: 'pass', tests: [['sql.collation', 'in', ['French_CI_AS', 'FRENCH_CI_AS']]] },
    { id: 'another', status: 'fail' },
  ],
  citation: cite('SQL Server'),
  rulings: ['collation-of-express'],
} as const satisfies Check

const browser = {
  id: 'sage-100c-crm.sql.browser-running',
  severity: 'blocker',
  phases: before,
  item: 'sage-100c-crm.sql.browser',
  needs: ['software.program'],
  shows: [],
  commands: [databaseServices, services],
  outcomes: [
    { id: 'running', status: 'pass', tests: [['software.program', 'is', 'running']] },
    {
      id: 'stopped',
      status: 'fail',
      tests: [['software.program', 'in', ['stopped', 'paused', 'starting', 'stopping', 'missing']]],
    },
  ],
  citation: cite('SQL Server'),
  rulings: ['browser-beside-sql-server'],
} as const satisfies Check

/** What Sage 100c CRM asks of its server before the installation, in the order of the guide. */
export const checks: readonly Check[] = [
  {
    id: 'sage-100c-crm.crm.not-installed',
    severity: 'blocker',
    phases: before,
    item: 'sage-100c-crm.architecture.one-installation',
    needs: ['programs.installed', 'software.presence'],
    shows: [],
    commands: [programs],
    outcomes: [
      { id: 'present', status: 'fail', tests: [['software.presence', 'is', 'present']] },
      { id: 'absent', status: 'pass', tests: [['software.presence', 'is', 'absent']] },
    ],
    citation: cite('Conditions préalables > Généralités'),
  },
  {
    id: 'sage-100c-crm.iis.running',
    severity: 'blocker',
    phases: ['before-install', 'after-install'],
    item: null,
    needs: ['software.service'],
    shows: [],
    commands: [services],
    outcomes: [
      { id: 'running', status: 'pass', tests: [['software.service', 'is', 'running']] },
      {
        id: 'stopped',
        status: 'fail',
        tests: [['software.service', 'in', ['stopped', 'paused', 'starting', 'stopping', 'missing']]],
      },
    ],
    citation: cite('Serveur Web IIS'),
  },
  {
    id: 'sage-100c-crm.port-80.available',
    severity: 'blocker',
    phases: before,
    item: 'sage-100c-crm.iis.port-80',
    needs: ['ports.listening', 'ports.port80'],
    shows: [],
    commands: [{ shell: 'cmd', template: 'netstat -ano' }],
    outcomes: [
      { id: 'free', status: 'pass', tests: [['ports.port80', 'is', 'free']] },
      { id: 'of-iis', status: 'pass', tests: [['ports.port80', 'is', 'system']] },
      { id: 'taken', status: 'fail', tests: [['ports.port80', 'is', 'other']] },
    ],
    citation: cite('Serveur Web IIS'),
  },
  {
    id: 'sage-100c-crm.sql.version-compared',
    severity: 'blocker',
    phases: before,
    item: 'sage-100c-crm.sql.version',
    when: { not: 'sql-express' },
    needs: ['sql.product'],
    shows: ['sql.product', 'sql.version'],
    commands: [{ shell: 'cmd', template: 'sqlcmd -S {{instance}} -E -Q "SELECT @@VERSION"' }],
    outcomes: [{ id: 'in-guide', status: 'warn' }],
    citation: cite('Installation de Sage 100c CRM > Prérequis obligatoires'),
    rulings: ['versions-in-guide'],
  },
  { ...collation, when: { not: 'sql-express' } },
  { ...browser, when: { not: 'sql-express' } },
  {
    id: 'sage-100c-crm.sql.tools-installed',
    severity: 'blocker',
    phases: before,
    item: 'sage-100c-crm.sql.management-studio',
    when: 'sql-remote',
    needs: ['programs.installed', 'prerequisites.missing'],
    shows: [],
    commands: [programs],
    outcomes: [
      {
        id: 'installed',
        status: 'pass',
        tests: [['prerequisites.missing', 'lacks', 'SQL Server Management Studio']],
      },
      { id: 'missing', status: 'fail' },
    ],
    citation: cite('SQL Server'),
    rulings: ['several-with-remote'],
  },
  // The instance of the setup is there only after it.
  {
    ...collation,
    id: 'sage-100c-crm.express.collation-french',
    phases: ['after-install'],
    when: 'sql-express',
  },
  { ...browser, id: 'sage-100c-crm.express.browser-running', phases: ['after-install'], when: 'sql-express' },
]
