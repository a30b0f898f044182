import { checkAccount } from '../../../parameters/checks/check-account.ts'
import { checkHostName } from '../../../parameters/checks/check-host-name.ts'
import { checkText } from '../../../parameters/checks/check-text.ts'
import { checkWindowsPath } from '../../../parameters/checks/check-windows-path.ts'
import { choice, type Parameter, text, whole, yesNo } from '../../../parameters/parameter.ts'
import { checkWorkGroups } from '../scan-services/check-work-groups.ts'
import { troubleshooting } from './troubleshooting.data.ts'

/** How many instances of FME one licence lets run, over all services that share it. */
export const instancesPerLicence = 5

/** Everything that the procedures of Isogeo Scan FME ask about a site; defaults are those of the manual where it has one. */
export const parameters = {
  siteName: text({ group: 'site' }, checkText, { examples: ['Obernai, GIS department'] }),
  serverName: text({ group: 'machine' }, checkHostName, {
    default: 'SCAN-SERVER',
    examples: ['SCAN-SERVER'],
  }),
  workGroups: text({ group: 'services' }, checkWorkGroups, {
    default: 'CA, CC',
    examples: ['CA, CC', 'CA,CC,ROADS'],
  }),
  windowsAccount: text({ group: 'machine' }, checkAccount, {
    default: 'SCAN-SERVER\\isogeo',
    follows: 'serverName',
    examples: ['SCAN-SERVER\\isogeo'],
  }),
  installFolder: text({ group: 'machine' }, checkWindowsPath, {
    default: 'C:\\Program files\\Isogeo',
    examples: ['C:\\Program files\\Isogeo'],
  }),
  fmeLicence: yesNo('licences', true),
  thirdPartyLicences: choice('licences', ['none', 'arcgis', '1spatial', 'both']),
  fmeInstances: whole({ group: 'services' }, [1, instancesPerLicence], 2),
  symptom: choice('symptom', troubleshooting.symptoms.map(({ id }) => id) as [string, ...string[]]),
  besideStream: yesNo('neighbours', false),
  besideIzytroniq: yesNo('neighbours', false),
} as const satisfies Readonly<Record<string, Parameter>>
