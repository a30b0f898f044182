import type { Item } from '../../../checklists/procedure.ts'
import type { When } from '../../../parameters/condition.ts'
import type { CircumstanceId } from './circumstances.data.ts'

/** An item of Isogeo Scan FME: its conditions name circumstances that the pack knows. */
export type IsogeoItem = Item & { when?: When<CircumstanceId> }
