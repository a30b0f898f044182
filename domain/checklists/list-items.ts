import { type Command, fillCommand } from '../parameters/fill-command.ts'
import type { ParameterValue } from '../parameters/parameter.ts'
import type { Item, ProcedureFacts } from './procedure.ts'
import { valuesOf } from './tailor-checklist.ts'

/** An item wherever it stands: its procedures, its commands and what its texts are filled with. */
export type ListedItem = {
  item: Item
  procedures: string[]
  commands: Command[]
  wording: { key: string; values: Readonly<Record<string, string | number>> }
}

/** Every item of a software once, filled with defaults and examples, in the order of the procedures. */
export function listItems(facts: ProcedureFacts): ListedItem[] {
  const presets = Object.entries(facts.parameters).flatMap(([name, parameter]) => {
    const value: ParameterValue | undefined = parameter.default ?? parameter.examples[0]
    return value === undefined ? [] : [[name, value] as const]
  })
  const values = valuesOf(facts, Object.fromEntries(presets))
  const listed = new Map<string, ListedItem>()
  for (const procedure of facts.procedures)
    for (const item of procedure.sections.flatMap(({ items }) => items)) {
      const known = listed.get(item.id)
      if (!known) listed.set(item.id, listItem(item, procedure.id, values))
      else if (!known.procedures.includes(procedure.id)) known.procedures.push(procedure.id)
    }
  return [...listed.values()]
}

function listItem(item: Item, procedure: string, values: ListedItem['wording']['values']): ListedItem {
  const filling = { ...values, ...item.wording?.values }
  return {
    item,
    procedures: [procedure],
    commands: (item.commands ?? []).map(command => fillCommand(command, filling)),
    wording: { key: item.wording?.key ?? item.id, values: filling },
  }
}
