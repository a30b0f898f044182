import { checkAccount } from '../../../parameters/checks/check-account.ts'
import { checkSqlServer } from '../../../parameters/checks/check-database-server.ts'
import { checkHostName } from '../../../parameters/checks/check-host-name.ts'
import { checkText } from '../../../parameters/checks/check-text.ts'
import { choice, type Parameter, text, yesNo } from '../../../parameters/parameter.ts'
import { troubleshooting } from './troubleshooting.data.ts'

/** Everything that the procedures of IZYTRONIQ Enterprise ask about a site. */
export const parameters = {
  siteName: text({ group: 'site' }, checkText, { examples: ['Nürnberg, building 3'] }),
  serverName: text({ group: 'machine' }, checkHostName, {
    default: 'IZY-SERVER',
    examples: ['IZY-SERVER', 'izy.example.com'],
  }),
  windowsServer: choice('machine', ['server-2016', 'server-2019', 'server-2022-or-later'], {
    default: 'server-2019',
  }),
  ultimateClients: yesNo('clients', true),
  serviceAccount: text({ group: 'accounts' }, checkAccount, {
    default: 'IZY-SERVER\\izyadmin',
    follows: 'serverName',
    examples: ['IZY-SERVER\\izyadmin', '.\\izyadmin'],
  }),
  sqlInstance: text({ group: 'database' }, checkSqlServer, {
    default: 'SQL-SERVER\\SQLEXPRESS',
    examples: ['SQL-SERVER\\SQLEXPRESS', 'SQLSERVER', 'SQL-SERVER\\SQLEXPRESS,1433'],
  }),
  loginKind: choice('database', ['windows', 'sql']),
  applicationChanged: yesNo('database', false),
  licensingToolUpdate: yesNo('licence', false),
  symptom: choice('symptom', troubleshooting.symptoms.map(({ id }) => id) as [string, ...string[]]),
  besideStream: yesNo('neighbours', false),
  besideSage: yesNo('neighbours', false),
  besideIsogeo: yesNo('neighbours', false),
} as const satisfies Readonly<Record<string, Parameter>>
