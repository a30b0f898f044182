import { isSo, listCircumstances, weighCondition } from '../parameters/condition.ts'
import { type Command, fillCommand } from '../parameters/fill-command.ts'
import type { ParameterValue, ParameterValues, When } from '../parameters/parameter.ts'
import { circumstanceOf } from './explain-checklist.ts'
import type { Item, Procedure, ProcedureFacts } from './procedure.ts'
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
  const listed = new Map<string, ListedItem>()
  for (const procedure of facts.procedures) {
    const presets = presetsOf(facts, procedure)
    const values = valuesOf(facts, presets)
    for (const item of procedure.sections.flatMap(({ items }) => items)) {
      const known = listed.get(item.id)
      if (!known) listed.set(item.id, listItem(facts, item, procedure.id, presets, values))
      else if (!known.procedures.includes(procedure.id)) known.procedures.push(procedure.id)
    }
  }
  return [...listed.values()]
}

/** The defaults, else the examples, of what a procedure asks for and doesn't leave open. */
function presetsOf(facts: ProcedureFacts, { parameters, open = [] }: Procedure): ParameterValues {
  const presets = parameters.flatMap(name => {
    const parameter = open.includes(name) ? undefined : facts.parameters[name]
    const value: ParameterValue | undefined = parameter?.default ?? parameter?.examples[0]
    return value === undefined ? [] : [[name, value] as const]
  })
  return Object.fromEntries(presets)
}

function listItem(
  facts: ProcedureFacts,
  item: Item,
  procedure: string,
  presets: ParameterValues,
  values: ListedItem['wording']['values'],
): ListedItem {
  const filling = { ...values, ...item.wording?.values }
  return {
    item,
    procedures: [procedure],
    commands: (item.commands ?? [])
      .filter(({ when }) => isListed(facts, when, presets))
      .map(command => fillCommand(command, filling)),
    wording: { key: item.wording?.key ?? item.id, values: filling },
  }
}

/** Commands are listed whatever they are for, but for those that only something which stays open could fill. */
function isListed(facts: ProcedureFacts, when: When | undefined, presets: ParameterValues): boolean {
  const known = when === undefined ? [] : listCircumstances(when).map(id => circumstanceOf(facts, id))
  if (when === undefined || !known.every(circumstance => 'isGiven' in circumstance)) return true
  return weighCondition(when, id => isSo(circumstanceOf(facts, id), presets)).holds
}
