import type { Item } from '../../../checklists/procedure.ts'
import type { When } from '../../../parameters/condition.ts'
import type { CircumstanceId } from './circumstances.data.ts'

/** An item of stream: its conditions name circumstances that stream knows. */
export type StreamItem = Item & { when?: When<CircumstanceId> }
