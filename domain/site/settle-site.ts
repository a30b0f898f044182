import type { ParameterValue, ParameterValues } from '../parameters/parameter.ts'
import { listKnownModes } from './derive-mode.ts'
import type { DerivedSite } from './derive-site.ts'
import { typedParametersOf, valueAt } from './look-up-site.ts'
import type { Site, TakenOver, TakenSource } from './site.ts'
import type { SiteFacts } from './site-facts.ts'

/** A value that was typed, against what another tool knows. */
type SiteContradiction = TakenOver & { typed: ParameterValue }

/** What a software's tools are given: what was typed, else what was taken over, with where each taken value is from. */
export type SettledSoftware = {
  parameters: ParameterValues
  from: Readonly<Record<string, TakenSource>>
  contradictions: SiteContradiction[]
}

/** The parameters of a software on a site. What was typed stands, and is said where it contradicts. */
export function settleSoftware(site: Site, derived: DerivedSite, software: string): SettledSoftware {
  const typed = typedParametersOf(site, software)
  const taken = derived.taken.filter(each => each.software === software)
  const open = taken.filter(({ parameter }) => !Object.hasOwn(typed, parameter))
  const contradictions = taken.flatMap(each => {
    const value = Object.hasOwn(typed, each.parameter) ? typed[each.parameter] : undefined
    return value === undefined || isTypedAlike(value, each.value) ? [] : [{ ...each, typed: value }]
  })
  return {
    parameters: { ...Object.fromEntries(open.map(({ parameter, value }) => [parameter, value])), ...typed },
    from: Object.fromEntries(open.map(({ parameter, source }) => [parameter, source])),
    contradictions,
  }
}

/** The chosen licence mode against the mode of the workflow, where they differ. */
export function findModeContradiction(site: Site, facts: SiteFacts) {
  const [workflow, chosen] = listKnownModes(site, facts)
  return workflow && chosen && workflow.value !== chosen.value
    ? { typed: chosen.value, value: workflow.value, source: workflow.source }
    : null
}

/** The installations that conflicts are looked for among, with the parameters that decide over them. */
export function listInstallations(site: Site, facts: SiteFacts, derived: DerivedSite) {
  return derived.software.map(software => {
    const { footprint } = facts.software[software] ?? {}
    const { parameters } = settleSoftware(site, derived, software)
    const asked = Object.entries(footprint?.parameters ?? {}).flatMap(([name, { schema }]) => {
      const value = Object.hasOwn(parameters, name) ? parameters[name] : undefined
      const read = schema.safeParse(value)
      return value !== undefined && read.success ? [[name, read.data] as const] : []
    })
    return { software, parameters: Object.fromEntries(asked) }
  })
}

/** What a message about the licence takes over from the site; empty where nothing is known. */
export function takeMessageValues(site: Site, derived: DerivedSite) {
  const owned = valueAt(site, 'owned') ?? []
  const lines = derived.order?.lines ?? []
  const [contact] = valueAt(site, 'contacts') ?? []
  const [references, added] = owned.length > 0 ? [owned, lines] : [lines, []]
  const values = {
    customer: valueAt(site, 'customer'),
    site: valueAt(site, 'name'),
    contact:
      contact && [contact.name, contact.company, contact.email, contact.phone].filter(Boolean).join(', '),
    references: references.length > 0 ? [...references] : undefined,
    addedReferences: added.length > 0 ? [...added] : undefined,
    machineName: valueAt(site, 'machine/name'),
  }
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined && value !== ''),
  ) as Partial<typeof values>
}

/** Whether two values are the same to whoever types them: blanks around them and capitals make no other. */
export function isTypedAlike(one: ParameterValue, other: ParameterValue): boolean {
  return fold(one) === fold(other)
}

function fold(value: ParameterValue): ParameterValue {
  return typeof value === 'string' ? value.trim().toLowerCase() : value
}
