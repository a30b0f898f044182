import type { Item } from '../../../checklists/procedure.ts'
import type { When } from '../../../parameters/condition.ts'
import type { CircumstanceId } from './circumstances.data.ts'

/** An item of IZYTRONIQ Enterprise: its conditions name circumstances that it knows. */
export type IzytroniqItem = Item & { when?: When<CircumstanceId> }
