import type { When } from '../../../checklists/condition.ts'
import type { Item } from '../../../checklists/procedure.ts'
import type { CircumstanceId } from './circumstances.data.ts'

/** An item of IZYTRONIQ Enterprise: its conditions name circumstances that it knows. */
export type IzytroniqItem = Item & { when?: When<CircumstanceId> }
