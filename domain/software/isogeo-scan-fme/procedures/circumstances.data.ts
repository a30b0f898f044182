import type { Item } from '../../../checklists/procedure.ts'
import type { Circumstance } from '../../../parameters/condition.ts'
import { cite } from '../manual.ts'

/** What can be so on a site and changes what is to be done. */
export const circumstances = {
  'fme-licence-missing': {
    parameter: 'fmeLicence',
    isOneOf: [false],
    citation: cite("Du côté de l'interface"),
  },
  arcgis: {
    parameter: 'thirdPartyLicences',
    isOneOf: ['arcgis', 'both'],
    citation: cite("Du côté de l'interface"),
  },
  '1spatial': {
    parameter: 'thirdPartyLicences',
    isOneOf: ['1spatial', 'both'],
    citation: cite("Du côté de l'interface"),
  },
  'named-by-groups': {
    parameter: 'workGroups',
    isGiven: true,
    citation: cite('Installer plusieurs services et les lier à un même FME'),
  },
  'host-name-long': {
    parameter: 'serverName',
    is: 'longer-than-netbios',
    citation: cite('Configuration du service'),
  },
  'account-long': {
    parameter: 'windowsAccount',
    is: 'longer-than-netbios',
    citation: cite('Configuration du service'),
  },
  'account-managed': {
    parameter: 'windowsAccount',
    is: 'managed-account',
    citation: cite('Configuration du service'),
  },
  'beside-stream': { parameter: 'besideStream', isOneOf: [true], citation: cite('Configuration du service') },
  'beside-izytroniq': {
    parameter: 'besideIzytroniq',
    isOneOf: [true],
    citation: cite('Configuration du service'),
  },
} as const satisfies Readonly<Record<string, Circumstance>>

type CircumstanceId = keyof typeof circumstances

/** An item of Isogeo Scan FME: its conditions name circumstances that are known here. */
export type IsogeoItem = Item<CircumstanceId>
