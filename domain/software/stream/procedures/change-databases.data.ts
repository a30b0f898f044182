import type { Procedure } from '../../../checklists/procedure.ts'
import { cite } from '../manual.ts'
import {
  administratorAccount,
  checkServices,
  checkSignIn,
  openTool,
  replaceDefaultCredentials,
  restartMachine,
  stopServices,
  tellUsers,
} from './administration-tool.data.ts'
import {
  accountKnownThere,
  defaultInstance,
  sqlServer2016Support,
  sqlVersionNewer,
  sqlVersionOlder,
  whichInstance,
} from './shared-items.data.ts'

// Whether the account is a local one is told by its name alone here.
const isUnknownThere = {
  all: ['server-elsewhere', 'authentication-windows', { not: 'service-account-elsewhere' }],
} as const
const hasWindowsLogin = { all: ['authentication-windows', { not: isUnknownThere }] } as const

/** Other databases, another server or other credentials for stream (manual 6.2). */
export const changeDatabases = {
  id: 'change-databases',
  group: 'change',
  parameters: [
    'siteName',
    'hostName',
    'sqlServerVersion',
    'databaseServer',
    'authentication',
    'sqlLogin',
    'serviceAccount',
    'configurationDatabase',
    'runtimeDatabase',
    'dataDatabase',
    'pricingDatabase',
    'developmentFirst',
    'streamPath',
    'httpsPort',
  ],
  sections: [
    {
      id: 'change-databases-target',
      items: [
        {
          id: 'stream.change-databases.sql-version',
          severity: 'blocker',
          role: 'dba',
          effortMinutes: 3,
          when: { all: [{ not: 'sql-version-newer' }, { not: 'sql-version-older' }] },
          commands: [{ shell: 'sql', template: 'select @@version;' }],
          citation: cite('2.1.4'),
          rulings: ['versions-not-listed'],
        },
        sqlVersionNewer,
        sqlVersionOlder,
        sqlServer2016Support,
        {
          id: 'stream.change-databases.reachable',
          severity: 'blocker',
          role: 'dba',
          effortMinutes: 10,
          leadDays: 3,
          commands: [
            {
              when: 'authentication-sql',
              shell: 'cmd',
              template: 'sqlcmd -S {{databaseServer}} -U {{sqlLogin}} -Q "select @@version"',
            },
            {
              when: 'authentication-windows',
              shell: 'cmd',
              template: 'sqlcmd -S {{databaseServer}} -E -Q "select @@version"',
            },
          ],
          citation: cite('6.2'),
          further: [cite('4.12.2.1')],
        },
        { ...defaultInstance, when: 'database-default-instance' },
        { ...whichInstance, when: 'database-instance-and-port' },
        {
          id: 'stream.change-databases.present',
          severity: 'blocker',
          role: 'dba',
          effortMinutes: 5,
          commands: [
            {
              shell: 'sql',
              template:
                'select name, state_desc from sys.databases where name in ({{configurationDatabase}}, {{runtimeDatabase}}, {{dataDatabase}}, {{pricingDatabase}});',
            },
          ],
          citation: cite('6.2'),
          further: [cite('4.13')],
        },
        {
          id: 'stream.change-databases.sql-authentication',
          severity: 'blocker',
          role: 'dba',
          effortMinutes: 3,
          when: 'authentication-sql',
          commands: [{ shell: 'sql', template: "select serverproperty('IsIntegratedSecurityOnly');" }],
          citation: cite('10.3.4'),
          further: [cite('6.2')],
        },
        {
          id: 'stream.change-databases.sql-permission',
          severity: 'blocker',
          role: 'dba',
          effortMinutes: 10,
          leadDays: 2,
          when: 'authentication-sql',
          commands: [
            {
              shell: 'sql',
              template:
                "execute as login = {{sqlLogin}}; select has_perms_by_name(null, null, 'CONTROL SERVER'); revert;",
            },
            { shell: 'sql', template: 'use master; grant control server to {{sqlLogin:identifier}};' },
          ],
          citation: cite('3.2'),
          further: [cite('6.2')],
        },
        { ...accountKnownThere, when: isUnknownThere },
        {
          id: 'stream.change-databases.windows-permission',
          severity: 'blocker',
          role: 'dba',
          effortMinutes: 10,
          leadDays: 2,
          when: hasWindowsLogin,
          commands: [
            { shell: 'gui', path: 'gui.change-ssms-permission' },
            {
              shell: 'sql',
              template:
                "execute as login = {{serviceAccount}}; select has_perms_by_name(null, null, 'CONTROL SERVER'); revert;",
            },
            { shell: 'sql', template: 'use master; grant control server to {{serviceAccount:identifier}};' },
          ],
          citation: cite('3.1.3'),
          further: [cite('6.2')],
        },
        {
          id: 'stream.change-databases.windows-account',
          severity: 'blocker',
          role: 'integrator',
          effortMinutes: 5,
          when: hasWindowsLogin,
          commands: [
            {
              shell: 'powershell',
              template:
                'Get-CimInstance -ClassName Win32_Service -Filter "Name LIKE \'EMS%\'" | Select-Object -Property Name, StartName, State',
            },
          ],
          citation: cite('6.2'),
          further: [cite('6.3')],
        },
        {
          id: 'stream.change-databases.back-up',
          severity: 'major',
          role: 'dba',
          effortMinutes: 20,
          asks: { databases: 'back-up' },
          citation: cite('7.1'),
          further: [cite('6.2')],
          rulings: ['database-upgrade-final'],
        },
        administratorAccount,
        tellUsers,
      ],
    },
    {
      id: 'change-stop',
      inOrder: true,
      items: [openTool, stopServices],
    },
    {
      id: 'change',
      inOrder: true,
      items: [
        {
          id: 'stream.change-databases.enter-server',
          severity: 'blocker',
          role: 'integrator',
          effortMinutes: 3,
          commands: [{ shell: 'gui', path: 'gui.tool-databases' }],
          citation: cite('6.2'),
          rulings: ['labels-translated'],
        },
        {
          id: 'stream.change-databases.choose-sql',
          severity: 'blocker',
          role: 'integrator',
          effortMinutes: 2,
          when: 'authentication-sql',
          citation: cite('6.2'),
          further: [cite('4.12.2.2')],
        },
        {
          id: 'stream.change-databases.choose-windows',
          severity: 'blocker',
          role: 'integrator',
          effortMinutes: 2,
          when: hasWindowsLogin,
          citation: cite('6.2'),
          further: [cite('4.12.2.2')],
        },
        {
          id: 'stream.change-databases.enter-names',
          severity: 'blocker',
          role: 'integrator',
          effortMinutes: 3,
          citation: cite('6.2'),
          further: [cite('4.13')],
        },
        {
          id: 'stream.change-databases.test-connection',
          severity: 'major',
          role: 'integrator',
          effortMinutes: 2,
          citation: cite('6.2'),
        },
        {
          id: 'stream.change-databases.test-databases',
          severity: 'major',
          role: 'integrator',
          effortMinutes: 3,
          citation: cite('6.2'),
        },
        {
          id: 'stream.change-databases.update',
          severity: 'blocker',
          role: 'integrator',
          effortMinutes: 2,
          citation: cite('6.2'),
          rulings: ['labels-translated'],
        },
        {
          id: 'stream.change-databases.accept-upgrade',
          severity: 'blocker',
          role: 'integrator',
          effortMinutes: 10,
          irreversible: true,
          after: ['stream.change-databases.back-up'],
          citation: cite('6.2'),
          rulings: ['database-upgrade-final'],
        },
      ],
    },
    {
      id: 'change-check',
      inOrder: true,
      items: [
        restartMachine,
        checkServices,
        checkSignIn,
        {
          id: 'stream.change-databases.check-content',
          severity: 'major',
          role: 'integrator',
          effortMinutes: 10,
          citation: cite('6.2'),
          further: [cite('6.1')],
        },
        {
          id: 'stream.change-databases.reload-catalogue',
          severity: 'major',
          role: 'integrator',
          effortMinutes: 10,
          when: 'development-first',
          commands: [{ shell: 'gui', path: 'gui.change-firmware' }],
          citation: cite('10.4'),
          further: [cite('6.2')],
          rulings: ['labels-translated'],
        },
        replaceDefaultCredentials,
      ],
    },
  ],
} as const satisfies Procedure
