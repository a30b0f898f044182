import type { ParameterValues } from '#domain/parameters/parameter.ts'
import type { ExpectedChecklist } from './checklists.ts'
import type { Scenario } from './scenario.ts'

type Body = { software: 'izytroniq-enterprise'; procedure: string; parameters: ParameterValues }

const of = (procedure: string, parameters: ParameterValues = {}): Body => ({
  software: 'izytroniq-enterprise',
  procedure,
  parameters,
})
const id = (rest: string) => `izytroniq-enterprise.${rest}`
const ids = (topic: string, ...whats: string[]) => whats.map(what => id(`${topic}.${what}`))

const key = 'HKLM\\SOFTWARE\\Gossen-Metrawatt\\IZYTRON.IQ'
const key32 = 'HKLM\\SOFTWARE\\WOW6432Node\\Gossen-Metrawatt\\IZYTRON.IQ'
const owners = ['Izytron.Iq', 'SyncService']
  .map(
    database =>
      `SELECT N'${database}' AS database_name, SUSER_SNAME(m.sid) AS login FROM [${database}].sys.database_role_members AS r JOIN [${database}].sys.database_principals AS m ON m.principal_id = r.member_principal_id WHERE r.role_principal_id = 16384`,
  )
  .join('\nUNION ALL\n')
const listOwners = `sql: ${owners};`
const readService =
  'powershell: Get-CimInstance -ClassName Win32_Service -Filter "DisplayName = \'IZYTRON.IQ BackEnd SyncService\'" | Select-Object -Property Name, StartName, State'

/** One value of a key, for PowerShell: a whole key would bring back versions that an update has renewed. */
const entry = (path: string, value: string) =>
  `-LiteralPath '${path.replace('HKLM', 'HKLM:')}' -Name ${value}`
const backEnd = entry(key32, 'BackEndDatabaseConnectionString')
const syncService = entry(key, 'BackSyncServiceDatabaseConnectionString')
const save = (of: string, file: string) =>
  `powershell: Set-Content -Encoding UTF8 -LiteralPath "$HOME\\IZYTRON.IQ-${file}.txt" -Value (Get-ItemPropertyValue -ErrorAction Stop ${of})`
const restore = (of: string, file: string) =>
  `powershell: Set-ItemProperty ${of} -Value (Get-Content -ErrorAction Stop -Encoding UTF8 -LiteralPath "$HOME\\IZYTRON.IQ-${file}.txt")`

/** What is expected of IZYTRONIQ Enterprise's checklists. */
export const izytroniqChecklists: Scenario<Body, ExpectedChecklist>[] = [
  {
    name: 'an update with a SQL login, the same server, Ultimate clients and Windows Server 2019',
    input: of('update', { loginKind: 'sql', ultimateClients: true, windowsServer: 'server-2019' }),
    expected: {
      present: [
        ...ids('clients', 'ultimate-checked-in', 'nobody-offline'),
        id('framework.install'),
        ...ids('database', 'save-connection-strings', 'run-from-cache', 'compare-connection-strings'),
        ...ids('certificate', 'save', 'put-back-web', 'put-back-sync'),
      ],
      absent: [
        id('framework.in-box'),
        ...ids('database', 'delete-setup-cache', 'run-with-server'),
        id('licensing-tool.update'),
      ],
      irreversible: ids('clients', 'ultimate-checked-in', 'nobody-offline'),
      commands: {
        [id('database.save-connection-strings')]: [
          save(backEnd, 'BackEnd'),
          save(syncService, 'SyncService'),
        ],
        [id('database.compare-connection-strings')]: [
          `cmd: reg query "${key32}" /v BackEndDatabaseConnectionString`,
          `cmd: reg query "${key}" /v BackSyncServiceDatabaseConnectionString`,
          restore(backEnd, 'BackEnd'),
          restore(syncService, 'SyncService'),
        ],
        [id('accounts.known')]: [listOwners, readService],
        [id('accounts.pool-identity')]: [
          "powershell: Import-Module -Name WebAdministration; Get-ChildItem -Path 'IIS:\\AppPools' | Format-Table -Property Name, State, @{ Name = 'IdentityType'; Expression = { $_.processModel.identityType } }, @{ Name = 'Identity'; Expression = { $_.processModel.userName } }",
        ],
        [id('service.stop')]: ["powershell: Stop-Service -DisplayName 'IZYTRON.IQ BackEnd SyncService'"],
      },
      waits: [
        [id('accounts.known'), id('clients.nobody-offline')],
        [id('packages.run-as'), id('accounts.known')],
        [id('framework.install'), id('packages.run-as')],
        [id('service.stop'), id('clients.ultimate-checked-in')],
        [id('service.stop'), id('framework.install')],
        [id('database.save-connection-strings'), id('service.stop')],
        [id('database.run-from-cache'), id('database.save-connection-strings')],
        [id('certificate.save'), id('database.run-from-cache')],
        [id('packages.run-both'), id('certificate.save')],
        [id('certificate.put-back-sync'), id('packages.run-both')],
        [id('accounts.pool-identity'), id('certificate.put-back-web')],
        [id('accounts.service-log-on'), id('accounts.pool-identity')],
        [id('service.restart'), id('accounts.service-log-on')],
        [id('verify.event-log'), id('service.restart')],
        [id('clients.start'), id('verify.handshake-page')],
      ],
      assumptions: ['ultimate-first', 'framework-address', 'registry-value-names', 'database-info-spelling'],
      notAssumed: ['framework-in-box', 'setup-cache-value'],
    },
  },
  {
    name: 'an update of an application that was changed, by a Windows account, without Ultimate, on Windows Server 2022',
    input: of('update', {
      applicationChanged: true,
      ultimateClients: false,
      windowsServer: 'server-2022-or-later',
      sqlInstance: 'DB-NEW\\IZY',
      licensingToolUpdate: true,
    }),
    expected: {
      present: [
        id('framework.in-box'),
        ...ids('database', 'delete-setup-cache', 'run-with-server'),
        id('licensing-tool.update'),
      ],
      absent: [
        ...ids('clients', 'ultimate-checked-in', 'nobody-offline'),
        id('framework.install'),
        ...ids('database', 'save-connection-strings', 'run-from-cache', 'compare-connection-strings'),
      ],
      irreversible: [],
      commands: {
        [id('database.delete-setup-cache')]: [
          `cmd: reg export "${key}" "%USERPROFILE%\\IZYTRON.IQ-SetupCache.reg"`,
          `cmd: reg delete "${key}" /v SetupCache`,
        ],
        [id('database.run-with-server')]: ['cmd: msiexec /i Database.msi BACKEND_SERVERNAME="DB-NEW\\IZY"'],
      },
      waits: [
        [id('database.run-with-server'), id('database.delete-setup-cache')],
        [id('licensing-tool.update'), id('service.restart')],
        [id('verify.bits-page'), id('licensing-tool.update')],
      ],
      assumptions: ['framework-in-box', 'setup-cache-value'],
    },
  },
  {
    name: 'an update with a managed account on a server with a long name, and a port beside the instance',
    input: of('update', {
      serverName: 'izytroniq-server-3',
      serviceAccount: '.\\izyadmin$',
      sqlInstance: 'SQL02\\IZY,1500',
    }),
    expected: {
      present: [...ids('accounts', 'managed', 'long-names'), id('database.which-instance')],
      absent: [],
      commands: {
        [id('database.which-instance')]: ['cmd: sqlcmd -S "SQL02\\IZY,1500" -E -Q "select @@SERVICENAME"'],
      },
      assumptions: ['managed-account-no-password', 'names-cut-by-netbios', 'port-decides-over-instance'],
    },
  },
  {
    name: 'an update with a domain account under a long name',
    input: of('update', { serviceAccount: 'PLANT\\service-of-izytroniq' }),
    expected: {
      present: ids('accounts', 'long-names'),
      absent: [...ids('accounts', 'managed'), id('database.which-instance')],
    },
  },
  {
    name: 'a verification on a server under its full name, with a default instance',
    input: of('verify-update', { serverName: 'izy.example.com', sqlInstance: 'SQLSERVER' }),
    expected: {
      present: [id('verify.event-log'), id('clients.start')],
      absent: [],
      commands: {
        [id('verify.database-version')]: [
          'sql: USE [Izytron.Iq];\nselect value from Database_Info;',
          'cmd: sqlcmd -S "SQLSERVER" -E -d Izytron.Iq -Q "select value from Database_Info"',
        ],
        [id('verify.sync-service-page')]: [
          "powershell: Invoke-WebRequest -UseBasicParsing -Uri 'https://izy.example.com/syncservice' | Select-Object -Property StatusCode",
        ],
        [id('verify.bits-page')]: [
          "powershell: Invoke-WebRequest -UseBasicParsing -Uri 'https://izy.example.com/bits' | Select-Object -Property StatusCode",
        ],
        [id('verify.handshake-page')]: [
          "powershell: Invoke-WebRequest -UseBasicParsing -Uri 'https://izy.example.com/izytron.iq/handshakeremoteservice.svc' | Select-Object -Property StatusCode",
        ],
      },
    },
  },
  {
    name: 'an application pool that vanished',
    input: of('troubleshoot', { symptom: 'pool-vanished' }),
    expected: {
      present: ids('trouble', 'pool-listed', 'pool-reinstall-application-server', 'pool-put-back'),
      absent: ids('trouble', 'entry-there', 'which-package', 'entries-saved', 'entry-ask-vendor'),
    },
  },
  {
    name: 'a missing registry entry of the sync service',
    input: of('troubleshoot', { symptom: 'sync-entry-missing', sqlInstance: 'SQLSERVER' }),
    expected: {
      present: ids(
        'trouble',
        'entry-there',
        'entry-reinstall-sync-service',
        'write-entry',
        'entry-restart',
        'entry-ask-vendor',
      ),
      absent: ids('trouble', 'pool-listed', 'cancel'),
      commands: {
        [id('trouble.write-entry')]: [
          `cmd: reg add "${key}" /v BackSyncServiceDatabaseConnectionString /t REG_SZ /d "Data Source=SQLSERVER;Initial Catalog=SyncService;Integrated Security=True;MultipleActiveResultSets=True"`,
        ],
      },
    },
  },
  {
    name: 'a write to the registry that is refused',
    input: of('troubleshoot', { symptom: 'write-refused' }),
    expected: {
      present: ids(
        'trouble',
        'which-package',
        'cancel',
        'refused-reinstall-application-server',
        'refused-reinstall-sync-service',
        'refused-check-entry',
        'refused-restart',
      ),
      absent: ids('trouble', 'write-entry', 'import-entries'),
    },
  },
  {
    name: 'a login from an untrusted domain',
    input: of('troubleshoot', { symptom: 'untrusted-domain', serviceAccount: 'PLANT\\izyadmin' }),
    expected: {
      present: ids(
        'trouble',
        'entries-saved',
        'import-entries',
        'login-restart',
        'check-owner',
        'login-ask-vendor',
      ),
      absent: ids('trouble', 'refused-reinstall-sync-service'),
      commands: {
        [id('trouble.import-entries')]: [restore(backEnd, 'BackEnd'), restore(syncService, 'SyncService')],
        [id('trouble.check-owner')]: [listOwners],
      },
    },
  },
  {
    name: 'an update beside everything else, whose settings are not asked for',
    input: of('update', { besideStream: true, besideSage: true, besideIsogeo: true }),
    expected: {
      present: [
        ...ids('beside', 'stream-port-taken-https', 'stream-sql-not-offered', 'stream-restart-interrupts'),
        ...ids('beside', 'sage-iis-stopped', 'sage-sql-collation-differs', 'isogeo-account-dedicated'),
      ],
      absent: [],
      assumptions: ['https-443-by-address', 'sql-place-not-said', 'neighbour-at-defaults'],
    },
  },
  {
    name: 'an update on a server that it has to itself',
    input: of('update', { besideStream: false }),
    expected: {
      present: [],
      absent: ids('beside', 'stream-port-taken-https', 'sage-iis-stopped', 'isogeo-account-dedicated'),
      notAssumed: ['neighbour-at-defaults'],
    },
  },
]
