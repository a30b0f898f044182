import * as z from 'zod/mini'
import { settleFootprint } from '#domain/conflicts/settle-footprint.ts'
import type { ParameterValue } from '#domain/parameters/parameter.ts'
import { type FieldFault, fieldFaultOf, readParameter } from '#domain/parameters/read-parameters.ts'
import { listFaults } from '#domain/shared/find-faults.ts'
import { chooseConflictsInput, type Installation } from '#domain/software/conflicts-input.ts'
import { footprints } from '#domain/software/footprints.ts'
import type { SoftwareId } from '#domain/software/pack.ts'
import { type Entered, nameField } from './link.ts'

export type ReadEntered = {
  installations: Installation[]
  faults: Readonly<Record<string, FieldFault>>
  /** The fields that the answer depends on, as the others stand. */
  asked: ReadonlySet<string>
}

/** The software of which a second installation can be asked for, because that is itself a conflict. */
export const isSingle = (id: SoftwareId) => footprints[id].claims.some(({ type }) => type === 'single')

/** Reads the form: the installations, and what is wrong with a field. */
export function readEntered({ chosen, second, fields }: Entered): ReadEntered {
  const faults: Record<string, FieldFault> = {}
  const asked = new Set<string>()
  const installations = chosen.flatMap(software => {
    const parameters: Record<string, ParameterValue> = {}
    for (const [name, parameter] of Object.entries(footprints[software].parameters)) {
      const field = nameField(software, name)
      const entered = fields[field] ?? ''
      if (entered === '') continue
      const read = readParameter(parameter, entered)
      if ('fault' in read) faults[field] = read.fault
      else parameters[name] = read.value
    }
    for (const name of settleFootprint(footprints[software], parameters).asked)
      asked.add(nameField(software, name))
    const installation: Installation = { software, parameters }
    return second && isSingle(software) ? [installation, installation] : [installation]
  })
  // What is not asked is not shown either, so that nobody could mend it.
  for (const field of Object.keys(faults)) if (!asked.has(field)) delete faults[field]
  const most = installations.slice(0, 4)
  const question = { installations: most }
  const checked = z.safeParse(chooseConflictsInput(question), question)
  for (const fault of listFaults(checked.error?.issues ?? [], { value: question })) {
    const [, index, , name] = fault.path
    const at = most[Number(index)]
    if (!at || typeof name !== 'string') continue
    const found = String(at.parameters?.[name] ?? '')
    faults[nameField(at.software, name)] ??= fieldFaultOf({ ...fault, values: { found, ...fault.values } })
  }
  return { installations: most, faults, asked }
}
