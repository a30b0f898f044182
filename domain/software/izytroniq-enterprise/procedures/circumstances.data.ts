import type { Item } from '../../../checklists/procedure.ts'
import type { Circumstance } from '../../../parameters/condition.ts'
import { cite } from '../manual.ts'

/** What can be so on a site and changes what is to be done. */
export const circumstances = {
  'framework-to-install': {
    parameter: 'windowsServer',
    isOneOf: ['server-2016', 'server-2019'],
    citation: cite('Vorbereitung'),
  },
  'ultimate-clients': { parameter: 'ultimateClients', isOneOf: [true], citation: cite('Vorbereitung') },
  'login-sql': { parameter: 'loginKind', isOneOf: ['sql'], citation: cite('1') },
  'application-changed': { parameter: 'applicationChanged', isOneOf: [true], citation: cite('1') },
  'licensing-tool': { parameter: 'licensingToolUpdate', isOneOf: [true], citation: cite('4') },
  'host-name-long': { parameter: 'serverName', is: 'longer-than-netbios', citation: cite('Vorbereitung') },
  'account-long': { parameter: 'serviceAccount', is: 'longer-than-netbios', citation: cite('Vorbereitung') },
  'account-managed': { parameter: 'serviceAccount', is: 'managed-account', citation: cite('Vorbereitung') },
  'instance-and-port': { parameter: 'sqlInstance', is: 'instance-and-port', citation: cite('1') },
  'beside-stream': {
    parameter: 'besideStream',
    isOneOf: [true],
    citation: cite('Prüfungen'),
  },
  'beside-sage': { parameter: 'besideSage', isOneOf: [true], citation: cite('3') },
  'beside-isogeo': { parameter: 'besideIsogeo', isOneOf: [true], citation: cite('3') },
} as const satisfies Readonly<Record<string, Circumstance>>

type CircumstanceId = keyof typeof circumstances

/** An item of IZYTRONIQ Enterprise: its conditions name circumstances that are known here. */
export type IzytroniqItem = Item<CircumstanceId>
