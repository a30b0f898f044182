import type { Procedure } from '../../../checklists/procedure.ts'
import { cite } from '../manual.ts'
import {
  administratorAccount,
  checkServices,
  checkSignIn,
  openTool,
  restartMachine,
  stopServices,
  tellUsers,
} from './administration-tool.data.ts'
import { isDomainAccount } from './circumstances.data.ts'
import { accountKnownThere, longNames, managedAccount, showServiceUser } from './shared-items.data.ts'

const isUnknownThere = {
  all: ['server-elsewhere', 'authentication-windows', { not: isDomainAccount }],
} as const

/** Another Windows account for stream's services, or a new password of the same (manual 6.3). */
export const changeServiceAccount = {
  id: 'change-service-account',
  group: 'change',
  parameters: [
    'siteName',
    'hostName',
    'serviceAccount',
    'serviceAccountKind',
    'authentication',
    'databaseServer',
    'streamPath',
    'httpsPort',
  ],
  sections: [
    {
      id: 'change-account-ready',
      items: [
        {
          id: 'stream.change-account.password',
          severity: 'blocker',
          role: 'customer-it',
          effortMinutes: 10,
          leadDays: 2,
          commands: showServiceUser,
          citation: cite('3.1.2'),
          further: [cite('6.3')],
        },
        {
          id: 'stream.change-account.administrator',
          severity: 'blocker',
          role: 'customer-it',
          effortMinutes: 5,
          commands: [{ shell: 'powershell', template: 'Get-LocalGroupMember -SID S-1-5-32-544' }],
          citation: cite('3.1.2'),
          further: [cite('6.3')],
        },
        {
          id: 'stream.change-account.logon-right',
          severity: 'blocker',
          role: 'customer-it',
          effortMinutes: 10,
          commands: [{ shell: 'gui', path: 'gui.change-logon-right' }],
          citation: cite('3.1.2'),
          further: [cite('6.3'), cite('10.3.3')],
        },
        {
          id: 'stream.change-account.microsoft',
          severity: 'major',
          role: 'customer-it',
          effortMinutes: 5,
          when: 'account-microsoft',
          citation: cite('4.11'),
          further: [cite('10.3.3')],
        },
        {
          id: 'stream.change-account.password-stays',
          severity: 'major',
          role: 'customer-it',
          effortMinutes: 5,
          citation: cite('10.3.3'),
        },
        {
          id: 'stream.change-account.sql-permission',
          severity: 'blocker',
          role: 'dba',
          effortMinutes: 10,
          leadDays: 2,
          when: { all: ['authentication-windows', { not: isUnknownThere }] },
          commands: [
            { shell: 'gui', path: 'gui.change-ssms-permission' },
            {
              shell: 'sql',
              template:
                "execute as login = {{serviceAccount}}; select has_perms_by_name(null, null, 'CONTROL SERVER'); revert;",
            },
            { shell: 'sql', template: 'use master; grant control server to {{serviceAccount:identifier}};' },
          ],
          citation: cite('6.3'),
          further: [cite('3.1.3')],
        },
        { ...accountKnownThere, when: isUnknownThere },
        managedAccount,
        longNames,
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
          id: 'stream.change-account.enter',
          severity: 'blocker',
          role: 'integrator',
          effortMinutes: 3,
          commands: [{ shell: 'gui', path: 'gui.tool-account' }],
          citation: cite('6.3'),
          rulings: ['labels-translated'],
        },
        {
          id: 'stream.change-account.test',
          severity: 'major',
          role: 'integrator',
          effortMinutes: 2,
          citation: cite('6.3'),
        },
        {
          id: 'stream.change-account.update',
          severity: 'blocker',
          role: 'integrator',
          effortMinutes: 2,
          citation: cite('6.3'),
          rulings: ['labels-translated'],
        },
      ],
    },
    {
      id: 'change-check',
      inOrder: true,
      items: [
        restartMachine,
        checkServices,
        {
          id: 'stream.change-account.check-account',
          severity: 'major',
          role: 'integrator',
          effortMinutes: 3,
          commands: [
            {
              shell: 'powershell',
              template:
                'Get-CimInstance -ClassName Win32_Service -Filter "Name LIKE \'EMS%\'" | Select-Object -Property Name, StartName, State',
            },
          ],
          citation: cite('6.3'),
          further: [cite('11.2.2')],
        },
        {
          id: 'stream.change-account.check-events',
          severity: 'major',
          role: 'integrator',
          effortMinutes: 5,
          commands: [
            {
              shell: 'powershell',
              template:
                "Get-WinEvent -MaxEvents 20 -FilterHashtable @{ LogName = 'System'; ProviderName = 'Service Control Manager'; Id = 7000, 7038, 7041 }",
            },
          ],
          citation: cite('10.3.3'),
        },
        checkSignIn,
      ],
    },
  ],
} as const satisfies Procedure
