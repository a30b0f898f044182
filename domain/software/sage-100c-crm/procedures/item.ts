import type { Item } from '../../../checklists/procedure.ts'
import type { When } from '../../../parameters/condition.ts'
import type { CircumstanceId } from './circumstances.data.ts'

/** An item of Sage 100c CRM: its conditions name circumstances that this pack knows. */
export type SageItem = Item & { when?: When<CircumstanceId> }
