import { checkSqlLogin } from '../../../parameters/checks/check-account.ts'
import { checkCompanyTitle } from '../../../parameters/checks/check-company-title.ts'
import { checkInstanceName } from '../../../parameters/checks/check-database-server.ts'
import { checkHostName } from '../../../parameters/checks/check-host-name.ts'
import { checkInstallationName } from '../../../parameters/checks/check-installation-name.ts'
import { checkText } from '../../../parameters/checks/check-text.ts'
import { checkWindowsPath } from '../../../parameters/checks/check-windows-path.ts'
import { choice, type Parameter, text, whole, yesNo } from '../../../parameters/parameter.ts'

/** Everything that the procedures of Sage 100c CRM ask about a site; defaults are those of the manual where it has one. */
export const parameters = {
  siteName: text({ group: 'site' }, checkText, { examples: ['Lyon, head office'] }),
  serverName: text({ group: 'servers' }, checkHostName, {
    default: 'CRM-SERVER',
    examples: ['CRM-SERVER'],
  }),
  multiServer: yesNo('servers', false),
  secondaryServers: whole({ group: 'servers', relevant: 'version-change' }, [1, 99], 2),
  loadBalancing: choice('servers', ['crm', 'other']),
  installationName: text({ group: 'installation' }, checkInstallationName, {
    default: 'CRMSAGE',
    examples: ['CRMSAGE'],
  }),
  proxy: yesNo('installation', false),
  backupFolder: text({ group: 'installation', relevant: 'version-change' }, checkWindowsPath, {
    default: 'D:\\Backup\\CRM',
    examples: ['D:\\Backup\\CRM'],
  }),
  // The database of several web servers is on a server of its own (manual Installation Multiserveurs > Introduction).
  sqlServer: choice('database', ['local', 'remote', 'express'], {
    relevant: { not: 'multi-server' },
    otherwise: 'remote',
  }),
  databaseServer: text({ group: 'database', relevant: 'sql-remote' }, checkHostName, {
    default: 'SQL-SERVER',
    examples: ['SQL-SERVER', '192.0.2.10'],
  }),
  // The default instance has no name; the guide asks for Browser, which tells where one with a name is.
  sqlInstance: text({ group: 'database', relevant: { not: 'sql-express' } }, checkInstanceName, {
    examples: ['SAGE100'],
  }),
  sqlLogin: text({ group: 'database', relevant: { not: 'sql-express' } }, checkSqlLogin, {
    default: 'sa',
    examples: ['sa', 'crm'],
  }),
  integration: yesNo('integration', true),
  integrationServer: text(
    { group: 'integration', relevant: { all: ['integration', 'multi-server'] } },
    checkHostName,
    { examples: ['CRM-SERVER-2'] },
  ),
  commercialDataOlder: yesNo('integration', false, 'integration'),
  companyTitle: text({ group: 'integration' }, checkCompanyTitle, {
    default: 'Sage100',
    examples: ['Sage100'],
  }),
  versionChange: yesNo('licence', false),
  updateKind: choice('licence', ['upgrade', 'full-reinstallation'], { relevant: 'version-change' }),
  besideStream: yesNo('neighbours', false),
  besideIzytroniq: yesNo('neighbours', false),
} as const satisfies Readonly<Record<string, Parameter>>
