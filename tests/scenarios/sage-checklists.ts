import type { ExpectedChecklist } from './checklists.ts'
import type { Scenario } from './scenario.ts'

type Body = {
  software: 'sage-100c-crm'
  procedure: string
  parameters: Readonly<Record<string, string | number | boolean>>
}

const of = (procedure: string, parameters: Body['parameters'] = {}): Body => ({
  software: 'sage-100c-crm',
  procedure,
  parameters,
})
const ids = (...names: string[]) => names.map(name => `sage-100c-crm.${name}`)
const beside = (...names: string[]) => ids(...names.map(name => `beside.${name}`))

/** What the checklists of Sage 100c CRM must hold, site by site. */
export const sageChecklists: Scenario<Body, ExpectedChecklist>[] = [
  {
    name: 'before an installation with a remote SQL Server and several web servers',
    input: of('pre-install', { sqlServer: 'remote', databaseServer: 'SQL01', multiServer: true }),
    expected: {
      present: ids(
        'licence.multi-server-option',
        'architecture.one-installation',
        'iis.stop-allowed',
        'iis.port-80',
        'sql.management-studio',
        'sql.collation',
        'sql.browser',
        'sql.connections',
        'commercial.back-up',
      ),
      absent: ids('sql.express-offered', 'network.proxy-data', 'commercial.check-data'),
      commands: {
        'sage-100c-crm.sql.collation': [
          "sql: SELECT SERVERPROPERTY('Collation');",
          'cmd: sqlcmd -S "SQL01" -E -Q "SELECT SERVERPROPERTY(\'Collation\')"',
        ],
      },
      irreversible: [],
      waits: [['sage-100c-crm.commercial.version-match', 'sage-100c-crm.commercial.installed']],
      assumptions: ['own-commands', 'installation-name-required'],
    },
  },
  {
    name: 'before an installation with Express, a proxy and data from an earlier version',
    input: of('pre-install', { sqlServer: 'express', proxy: true, commercialDataOlder: true }),
    expected: {
      present: ids('sql.express-offered', 'network.proxy-data', 'commercial.check-data'),
      // Before the setup there is no SQL Server to have a browser.
      absent: ids(
        'sql.browser',
        'sql.management-studio',
        'sql.collation',
        'sql.server-installed',
        'sql.connections',
      ),
    },
  },
  {
    name: 'before an installation with SQL Server on the server itself',
    input: of('pre-install', { sqlServer: 'local' }),
    expected: {
      present: ids('sql.collation', 'sql.browser', 'iis.port-80', 'architecture.one-installation'),
      absent: ids('sql.management-studio', 'sql.express-offered', 'network.proxy-data'),
    },
  },
  {
    name: 'before an installation without the link to Gestion commerciale',
    input: of('pre-install', { integration: false, commercialDataOlder: true }),
    expected: { present: ids('sql.collation'), absent: ids('commercial.installed', 'commercial.check-data') },
  },
  {
    name: 'an installation with Express, which leaves two default accounts behind',
    input: of('install', { sqlServer: 'express', proxy: true, serverName: 'WEB1' }),
    expected: {
      present: ids(
        'service.installed',
        'install.express',
        'sql.collation',
        'sql.browser',
        'install.proxy',
        'security.admin-password',
        'security.sa-password',
        'security.sa-in-crm',
      ),
      absent: ids('install.select-server', 'sql.management-studio'),
      waits: [
        ['sage-100c-crm.install.start-setup', 'sage-100c-crm.service.installed'],
        ['sage-100c-crm.sql.browser', 'sage-100c-crm.install.express'],
      ],
      assumptions: ['sa-used-by-crm', 'collation-of-express', 'default-credentials', 'address-from-alias'],
    },
  },
  {
    name: 'an installation with a remote SQL Server, without integration',
    input: of('install', { sqlServer: 'remote', integration: false }),
    expected: {
      present: ids('sql.management-studio', 'install.select-server', 'security.admin-password'),
      absent: ids(
        'service.run',
        'install.proxy',
        'security.sa-password',
        'install.continue-integration',
        'sql.browser',
      ),
      // Nobody leaves the wizard for another installation.
      waits: [['sage-100c-crm.install.start-setup', 'sage-100c-crm.sql.management-studio']],
    },
  },
  {
    name: 'a web server and a remote SQL Server under long names',
    input: of('pre-install', {
      serverName: 'crm-server-building-3.example.org',
      sqlServer: 'remote',
      databaseServer: 'sql-server-building-3',
    }),
    expected: {
      present: ids('architecture.long-names'),
      absent: [],
      commands: {
        'sage-100c-crm.architecture.long-names': ['cmd: hostname', 'cmd: nbtstat -n'],
        'sage-100c-crm.iis.port-80': [
          'powershell: Get-NetTCPConnection -State Listen -LocalPort 80 -ErrorAction SilentlyContinue | Select-Object -Property LocalAddress, LocalPort, OwningProcess',
          'cmd: netstat -ano -p TCP',
          'cmd: netsh http show servicestate',
          'cmd: netsh http show urlacl',
          'cmd: %windir%\\system32\\inetsrv\\appcmd.exe list site',
        ],
      },
      assumptions: ['names-cut-by-netbios'],
    },
  },
  {
    name: 'a registration by hand',
    input: of('register'),
    expected: { present: ids('register.open', 'register.too-many'), absent: [] },
  },
  {
    name: 'a company for the integration',
    input: of('configure-integration', { companyTitle: 'Dupont & Fils' }),
    expected: { present: ids('integration.title', 'integration.contacts'), absent: [] },
  },
  {
    name: 'several servers, balanced by CRM',
    input: of('install-multi-server'),
    expected: {
      present: ids('licence.multi-server-option', 'multi.integration', 'multi.field-balancing-on'),
      absent: ids('multi.field-balancing-off'),
      irreversible: ids('multi.secondary-database'),
      waits: [['sage-100c-crm.multi.secondary', 'sage-100c-crm.multi.master-finish']],
    },
  },
  {
    name: 'several servers, the master by its IPv4 address',
    input: of('install-multi-server', { serverName: '192.0.2.10' }),
    expected: { present: ids('multi.dns-name', 'install.continue-integration'), absent: [] },
  },
  {
    name: 'several servers, balanced by another module, without integration',
    input: of('install-multi-server', { loadBalancing: 'other', integration: false }),
    expected: {
      present: ids('multi.field-balancing-off'),
      absent: ids('multi.integration', 'multi.field-balancing-on', 'multi.dns-name'),
    },
  },
  {
    name: 'several servers, the master installed step by step, the integration before it',
    input: of('install-multi-server', { databaseServer: 'SQL-02', sqlLogin: 'crm', proxy: true }),
    expected: {
      present: ids('service.run', 'install.order-data', 'install.proxy', 'install.version-warning'),
      absent: [],
      waits: [
        ['sage-100c-crm.install.order-data', 'sage-100c-crm.service.installed'],
        ['sage-100c-crm.multi.secondary', 'sage-100c-crm.install.components'],
      ],
    },
  },
  {
    name: 'a new key with a new version on several servers',
    input: of('update-licence-key', { versionChange: true, multiServer: true, backupFolder: 'E:\\Save' }),
    expected: {
      present: ids(
        'update.identical-copy',
        'update.servers-in-order',
        'update.components-in-order',
        'servers.custom-files',
        'servers.visit-each',
      ),
      absent: ids('key.start-tool'),
      waits: [
        ['sage-100c-crm.key.enter-in-setup', 'sage-100c-crm.update.resolved'],
        // Users work on while the new version is tried out.
        ['sage-100c-crm.key.signed-out', 'sage-100c-crm.update.resolved'],
        ['sage-100c-crm.update.option', 'sage-100c-crm.key.signed-out'],
        ['sage-100c-crm.servers.visit-each', 'sage-100c-crm.iis.tomcat-started'],
        ['sage-100c-crm.update.control', 'sage-100c-crm.servers.visit-each'],
        ['sage-100c-crm.update.test-update', 'sage-100c-crm.update.back-up-database'],
      ],
    },
  },
  {
    name: 'load balancing by CRM',
    input: of('verify-load-balancing', { installationName: 'CRMX' }),
    expected: {
      present: ids('balance.address-changes', 'servers.visit-each', 'security.admin-password'),
      absent: ids('balance.other'),
      commands: {
        'sage-100c-crm.balance.servers-listed': ['sql: USE [CRMX]; SELECT * FROM custom_sysparams;'],
      },
    },
  },
  {
    name: 'load balancing by another module',
    input: of('verify-load-balancing', { loadBalancing: 'other' }),
    expected: { present: ids('balance.other'), absent: ids('balance.address-changes') },
  },
  {
    name: 'an update of several servers in order',
    input: of('update', { multiServer: true, sqlServer: 'express', installationName: 'CRMX' }),
    expected: {
      present: ids('update.identical-copy', 'update.servers-in-order', 'servers.custom-files'),
      // The database of several is on a server of its own.
      absent: ids('security.sa-password'),
      assumptions: ['settings-spread-two-ways', 'several-with-remote'],
      commands: {
        'sage-100c-crm.update.back-up-database': [
          "sql: BACKUP DATABASE [CRMX] TO DISK = N'D:\\Backup\\CRM\\CRMX.bak' WITH COPY_ONLY, CHECKSUM;",
        ],
        'sage-100c-crm.update.back-up-programs': [
          "powershell: robocopy 'C:\\Program Files (x86)\\Sage\\CRMX' (Join-Path 'D:\\Backup\\CRM' \"$env:COMPUTERNAME\\Programs\") /E",
        ],
      },
      waits: [
        ['sage-100c-crm.update.choose', 'sage-100c-crm.update.back-up-database'],
        ['sage-100c-crm.update.browser-history', 'sage-100c-crm.update.resolved'],
      ],
    },
  },
  {
    name: 'several servers, whatever was said of the SQL Server of one',
    input: of('pre-install', { multiServer: true, sqlServer: 'express', besideStream: true }),
    expected: {
      present: ids('sql.management-studio', 'sql.collation', 'sql.browser', 'sql.server-installed'),
      absent: ids('sql.express-offered', 'beside.stream-sql-not-offered'),
      assumptions: ['several-with-remote'],
    },
  },
  {
    name: 'an update of several servers beside stream',
    input: of('update', { multiServer: true, besideStream: true }),
    expected: {
      present: ids('update.backup-folder'),
      absent: ids('beside.stream-sql-not-offered'),
      assumptions: ['several-with-remote'],
    },
  },
  {
    name: 'an update of several servers that copy into one share',
    input: of('update', {
      multiServer: true,
      backupFolder: '\\\\nas\\b',
      sqlServer: 'remote',
      databaseServer: 'SQL01',
      installationName: 'CRMX',
    }),
    expected: {
      present: ids('update.backup-folder'),
      absent: [],
      commands: {
        'sage-100c-crm.update.backup-folder': [
          "powershell: New-Item -ItemType Directory -Force -Path '\\\\nas\\b'",
        ],
        'sage-100c-crm.update.back-up-programs': [
          "powershell: robocopy 'C:\\Program Files (x86)\\Sage\\CRMX' (Join-Path '\\\\nas\\b' \"$env:COMPUTERNAME\\Programs\") /E",
        ],
      },
      waits: [['sage-100c-crm.update.back-up-database', 'sage-100c-crm.update.backup-folder']],
    },
  },
  {
    name: 'an update of one server',
    input: of('update'),
    expected: {
      present: ids(
        'update.test-environment',
        'update.browser-history',
        'key.signed-out',
        'documents.specifications',
        'sql.version',
        'install.version-warning',
        'commercial.version-match',
        'service.run',
      ),
      absent: ids('update.servers-in-order', 'security.sa-password'),
      irreversible: ids('update.option'),
      waits: [
        ['sage-100c-crm.update.test-update', 'sage-100c-crm.key.new-key'],
        ['sage-100c-crm.key.enter-in-setup', 'sage-100c-crm.update.customer-data'],
        ['sage-100c-crm.update.choose', 'sage-100c-crm.key.signed-out'],
        ['sage-100c-crm.update.test-update', 'sage-100c-crm.documents.specifications'],
        ['sage-100c-crm.update.choose', 'sage-100c-crm.service.installed'],
      ],
    },
  },
  {
    name: 'an update of one server with Express, without Gestion commerciale',
    input: of('update', { sqlServer: 'express', integration: false }),
    expected: {
      // An instance that an earlier setup has brought may be too old for the new version.
      present: ids('sql.version', 'install.version-warning'),
      absent: ids('commercial.version-match', 'service.run'),
    },
  },
  {
    name: 'a new key for the same version',
    input: of('update-licence-key', { installationName: 'CRMX' }),
    expected: {
      present: ids('key.signed-out', 'key.company-unchanged', 'key.reset-iis', 'iis.tomcat-started'),
      absent: ids('key.overwrite', 'key.enter-in-setup', 'servers.visit-each', 'security.sa-password'),
      commands: {
        'sage-100c-crm.key.start-tool': [
          "powershell: Start-Process -Verb RunAs -FilePath 'C:\\Program Files (x86)\\Sage\\CRMX\\License Update\\LicenseKeyUpdate.exe'",
        ],
        'sage-100c-crm.key.reset-iis': ['cmd: iisreset'],
      },
      irreversible: [],
    },
  },
  {
    name: 'a new key for the same version on several servers, each of them visited after IIS was reset',
    input: of('update-licence-key', { multiServer: true, sqlServer: 'express' }),
    expected: {
      present: ids('servers.visit-each', 'security.admin-password'),
      absent: ids(
        'security.sa-password',
        'update.servers-in-order',
        'update.browser-history',
        'update.control',
      ),
      waits: [
        ['sage-100c-crm.servers.visit-each', 'sage-100c-crm.key.reset-iis'],
        ['sage-100c-crm.key.start-tool', 'sage-100c-crm.key.signed-out'],
      ],
    },
  },
  {
    name: 'a new key for the same version with the Express edition of the setup',
    input: of('update-licence-key', { sqlServer: 'express' }),
    expected: {
      present: ids('security.sa-password', 'security.sa-in-crm'),
      absent: ids('servers.visit-each'),
    },
  },
  {
    name: 'a new key with a full reinstallation on several servers',
    input: of('update-licence-key', {
      versionChange: true,
      updateKind: 'full-reinstallation',
      multiServer: true,
    }),
    expected: {
      present: ids(
        'key.choose-reinstallation',
        'install.no-demonstration',
        'multi.secondary-database',
        'install.sign-in',
        'install.components',
        'install.reconnect',
      ),
      absent: ids('update.option'),
      waits: [
        ['sage-100c-crm.multi.secondary-database', 'sage-100c-crm.update.servers-in-order'],
        ['sage-100c-crm.install.sign-in', 'sage-100c-crm.multi.secondary-database'],
      ],
    },
  },
  {
    name: 'a new key with a full reinstallation',
    input: of('update-licence-key', { versionChange: true, updateKind: 'full-reinstallation' }),
    expected: {
      present: ids('key.overwrite', 'key.enter-in-setup'),
      absent: ids('key.start-tool', 'key.company-unchanged'),
      irreversible: ids('key.overwrite', 'key.choose-reinstallation'),
    },
  },
  {
    name: 'a new key with an upgrade',
    input: of('update-licence-key', { versionChange: true }),
    expected: {
      present: ids('update.option'),
      absent: ids(
        'key.overwrite',
        'key.choose-reinstallation',
        'multi.secondary-database',
        'install.no-demonstration',
        'install.open',
      ),
      irreversible: ids('update.option'),
    },
  },
  {
    name: 'an installation with SQL Server on the web server',
    input: of('install'),
    expected: {
      present: ids('service.run', 'install.select-server', 'install.no-demonstration'),
      absent: ids('sql.management-studio', 'install.express', 'install.proxy', 'security.sa-password'),
      irreversible: [],
      assumptions: ['default-credentials'],
    },
  },
  {
    name: 'an update of several servers, one of them secondary',
    input: of('update', { multiServer: true, secondaryServers: 1 }),
    expected: {
      present: ids('servers.visit-each', 'update.components-in-order'),
      absent: ids('security.sa-password'),
      waits: [['sage-100c-crm.servers.visit-each', 'sage-100c-crm.update.servers-in-order']],
    },
  },
  {
    name: 'before an installation beside stream and IZYTRONIQ Enterprise, SQL Server local',
    input: of('pre-install', { sqlServer: 'local', besideStream: true, besideIzytroniq: true }),
    expected: {
      present: beside(
        'stream-iis-stopped',
        'stream-restart-interrupts',
        'izytroniq-iis-stopped',
        'stream-sql-not-offered',
        'izytroniq-sql-collation-differs',
      ),
      absent: [],
    },
  },
  {
    name: 'before an installation beside stream and IZYTRONIQ Enterprise, SQL Server express',
    input: of('pre-install', { sqlServer: 'express', besideStream: true, besideIzytroniq: true }),
    expected: {
      present: beside(
        'stream-iis-stopped',
        'stream-restart-interrupts',
        'izytroniq-iis-stopped',
        'stream-sql-not-offered',
      ),
      absent: beside('izytroniq-sql-collation-differs'),
    },
  },
  {
    name: 'before an installation beside stream and IZYTRONIQ Enterprise, SQL Server remote',
    input: of('pre-install', { sqlServer: 'remote', besideStream: true, besideIzytroniq: true }),
    expected: {
      present: beside('stream-iis-stopped', 'stream-restart-interrupts', 'izytroniq-iis-stopped'),
      absent: beside('stream-sql-not-offered', 'izytroniq-sql-collation-differs'),
    },
  },
  {
    name: 'an installation beside stream and IZYTRONIQ Enterprise, SQL Server local',
    input: of('install', { sqlServer: 'local', besideStream: true, besideIzytroniq: true }),
    expected: {
      present: beside(
        'stream-iis-stopped',
        'stream-restart-interrupts',
        'izytroniq-iis-stopped',
        'stream-sql-not-offered',
        'izytroniq-sql-collation-differs',
      ),
      absent: [],
    },
  },
  {
    name: 'an installation beside stream and IZYTRONIQ Enterprise, SQL Server express',
    input: of('install', { sqlServer: 'express', besideStream: true, besideIzytroniq: true }),
    expected: {
      present: beside(
        'stream-iis-stopped',
        'stream-restart-interrupts',
        'izytroniq-iis-stopped',
        'stream-sql-not-offered',
      ),
      absent: beside('izytroniq-sql-collation-differs'),
    },
  },
  {
    name: 'an installation beside stream and IZYTRONIQ Enterprise, SQL Server remote',
    input: of('install', { sqlServer: 'remote', besideStream: true, besideIzytroniq: true }),
    expected: {
      present: beside('stream-iis-stopped', 'stream-restart-interrupts', 'izytroniq-iis-stopped'),
      absent: beside('stream-sql-not-offered', 'izytroniq-sql-collation-differs'),
    },
  },
  {
    name: 'an update beside stream and IZYTRONIQ Enterprise, SQL Server local',
    input: of('update', { sqlServer: 'local', besideStream: true, besideIzytroniq: true }),
    expected: {
      present: beside(
        'stream-iis-stopped',
        'stream-restart-interrupts',
        'izytroniq-iis-stopped',
        'stream-sql-not-offered',
        'izytroniq-sql-collation-differs',
      ),
      absent: [],
    },
  },
  {
    name: 'an update beside stream and IZYTRONIQ Enterprise, SQL Server express',
    input: of('update', { sqlServer: 'express', besideStream: true, besideIzytroniq: true }),
    expected: {
      present: beside(
        'stream-iis-stopped',
        'stream-restart-interrupts',
        'izytroniq-iis-stopped',
        'stream-sql-not-offered',
      ),
      absent: beside('izytroniq-sql-collation-differs'),
    },
  },
  {
    name: 'an update beside stream and IZYTRONIQ Enterprise, SQL Server remote',
    input: of('update', { sqlServer: 'remote', besideStream: true, besideIzytroniq: true }),
    expected: {
      present: beside('stream-iis-stopped', 'stream-restart-interrupts', 'izytroniq-iis-stopped'),
      absent: beside('stream-sql-not-offered', 'izytroniq-sql-collation-differs'),
    },
  },
  {
    name: 'several web servers, one of them beside stream and IZYTRONIQ Enterprise',
    input: of('install-multi-server', { besideStream: true, besideIzytroniq: true }),
    expected: {
      present: beside('stream-iis-stopped', 'stream-restart-interrupts', 'izytroniq-iis-stopped'),
      absent: [],
    },
  },
]
