import {
  type ConflictsInput as ConflictsInputOf,
  createConflictsInput,
  type Installation as InstallationOf,
} from '../conflicts/conflicts-input.ts'
import { footprints } from './footprints.ts'
import type { SoftwareId } from './pack.ts'

/** What may be asked about conflicts between the software that Groundwork knows. */
export const { conflictsInput, chooseConflictsInput } = createConflictsInput(footprints)

export type Installation = InstallationOf<SoftwareId>
export type ConflictsInput = ConflictsInputOf<SoftwareId>
