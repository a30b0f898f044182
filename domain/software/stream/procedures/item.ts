import type { When } from '../../../checklists/condition.ts'
import type { Item } from '../../../checklists/procedure.ts'
import type { CircumstanceId } from './circumstances.data.ts'

/** An item of stream: its conditions name circumstances that stream knows. */
export type StreamItem = Item & { when?: When<CircumstanceId> }
