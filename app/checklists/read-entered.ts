import type { RoutePlace } from '#domain/checklists/follow-route.ts'
import type { ProcedureFacts } from '#domain/checklists/procedure.ts'
import type { ParameterValue, ParameterValues } from '#domain/parameters/parameter.ts'
import type { DerivedSite } from '#domain/site/derive-site.ts'
import type { SettledSoftware } from '#domain/site/settle-site.ts'
import type { ChecklistPageMessages } from '#text/checklist-pages/en.ts'
import type { Translate } from '#text/translator.ts'
import { nameInRecord } from './use-place.ts'

/** What is known of the software: typed or taken over, and before the site is loaded what the link asks for. */
export function readEntered(
  { parameters }: SettledSoftware,
  presets: Readonly<Record<string, string>>,
  facts: ProcedureFacts,
  place: RoutePlace | undefined,
): ParameterValues {
  const kept = Object.keys(facts.parameters).flatMap(name => {
    const value = parameters[nameInRecord(facts, place, name)]
    return value === undefined ? [] : [[name, value] as const]
  })
  const given = Object.entries(presets).map(([name, text]) => [name, readPreset(text)] as const)
  return Object.fromEntries([...kept, ...given])
}

/** A parameter from a link: yes or no, a number, or a text. */
export function readPreset(text: string): ParameterValue {
  return text === 'true' || text === 'false' ? text === 'true' : text
}

/** What the item that asks for the licence says of the order, by its id; nothing where none is known. */
export function writeOrder(
  { order }: DerivedSite,
  t: Translate<ChecklistPageMessages>,
): Record<string, string> {
  if (!order) return {}
  const value = order.lines.map(({ reference, quantity }) => `${quantity} × ${reference}`).join(' + ')
  return { 'stream.licence.order': t(`taken.${order.source}`, { value }) }
}
