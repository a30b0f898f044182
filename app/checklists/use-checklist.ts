import { useMemo, useRef, useState } from 'react'
import { factsAt, type RoutePlace } from '#domain/checklists/follow-route.ts'
import type { ProcedureFacts } from '#domain/checklists/procedure.ts'
import type { Checklist } from '#domain/checklists/tailor-checklist.ts'
import { tailorOnRoute } from '#domain/checklists/tailor-on-route.ts'
import type { ParameterValue, ParameterValues } from '#domain/parameters/parameter.ts'
import { type FieldFault, readParameters } from '#domain/parameters/read-parameters.ts'
import {
  findProcedure,
  procedureFacts,
  type SoftwareWithProcedures,
} from '#domain/software/procedure-facts.ts'
import { type WrittenChecklist, writeChecklist } from '#reports/write-checklist.ts'
import type { Taken } from '#reports/write-taken.ts'
import { useLast } from '../house/use-last.ts'
import { useTexts } from '../procedure/texts.tsx'

type TailoredChecklist = {
  /** What stands in the fields: what is being typed, else what was entered, else nothing. */
  fields: Readonly<Record<string, ParameterValue | undefined>>
  faults: Readonly<Record<string, FieldFault>>
  checklist: Checklist
  written: WrittenChecklist
  change: (changes: ParameterValues) => void
  /** Forgets what is being typed, in a field or, as when another site is opened, in all. */
  forget: (name?: string) => void
}

/** The checklist of what was entered; while a field can't be used it stands at the last values that could. */
export function useChecklist(
  software: SoftwareWithProcedures,
  procedureId: string,
  place: RoutePlace | undefined,
  entered: ParameterValues,
  taken: readonly Taken[],
  store: (name: string, value: ParameterValue | undefined) => void,
): TailoredChecklist {
  const { translators } = useTexts()
  const { ruleset, facts: usual } = procedureFacts[software]
  const facts = factsAt<ProcedureFacts>(usual, place)
  const procedure = findProcedure(facts, procedureId)
  if (!procedure) throw new RangeError(`No procedure ${procedureId}`)
  const [typed, setTyped] = useState<ParameterValues>({})
  // What is typed as of this very moment, for changes that follow one another before the page is drawn again.
  const typing = useRef<ParameterValues>({})
  const fields = useMemo(() => ({ ...entered, ...typed, ...place?.parameters }), [entered, typed, place])
  const read = useMemo(() => readParameters(facts, procedure, fields), [facts, procedure, fields])
  const values = useLast(Object.keys(read.faults).length === 0 ? read.values : null) ?? read.values
  const checklist = useMemo(
    () => tailorOnRoute(facts, ruleset, procedure, values, place),
    [facts, ruleset, procedure, values, place],
  )
  const written = useMemo(
    () => writeChecklist(facts, checklist, translators, taken),
    [facts, checklist, translators, taken],
  )
  const change = (changes: ParameterValues) => {
    typing.current = { ...typing.current, ...changes }
    setTyped(typing.current)
    const nextRead = readParameters(facts, procedure, { ...entered, ...typing.current })
    // What can't be used is only shown, never kept.
    for (const name of Object.keys(changes))
      if (procedure.parameters.includes(name) && !nextRead.faults[name]) store(name, nextRead.values[name])
  }
  return {
    fields,
    faults: read.faults,
    checklist,
    written,
    forget(name) {
      const { [name ?? '']: _forgotten, ...others } = typing.current
      typing.current = name === undefined ? {} : others
      setTyped(typing.current)
    },
    change,
  }
}
