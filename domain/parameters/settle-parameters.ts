import * as z from 'zod/mini'
import { machineNameOf } from './checks/account-place.ts'
import { userOf } from './checks/check-account.ts'
import { isCertain, isRelevant } from './is-relevant.ts'
import type { ParameterValue, ParameterValues } from './parameter.ts'
import type { Asking, Given, ParameterFacts } from './parameter-facts.ts'

export type Settled = {
  values: ParameterValues
  /** The parameters that stand at their default. */
  defaulted: string[]
  /** The parameters that do not matter here. */
  irrelevant: string[]
}

/**
 * Parameters with their defaults where nothing was given; those without a default stay open. What does not matter
 * with the others as they are stands at its default, or at what it is otherwise, whatever was given. Secrets are dropped.
 */
export function settleParameters(facts: ParameterFacts, asking: Asking, given: Given): Settled {
  const values: Record<string, ParameterValue> = {}
  for (const name of asking.parameters) {
    const parameter = facts.parameters[name]
    if (!parameter || parameter.kind === 'secret') continue
    const value = given[name] ?? presetOf(facts, asking, name, values)
    if (value !== undefined) values[name] = value
  }
  const irrelevant: string[] = []
  // In order: what does not matter itself decides by its default over what follows.
  for (const name of Object.keys(values)) {
    if (isRelevant(facts, name, values)) continue
    irrelevant.push(name)
    const preset = facts.parameters[name]?.otherwise ?? presetOf(facts, asking, name, values)
    if (preset === undefined) delete values[name]
    else values[name] = preset
  }
  const defaulted = Object.keys(values).filter(name => given[name] === undefined || irrelevant.includes(name))
  return { values, defaulted, irrelevant }
}

/**
 * The default of a parameter; an account or a server on the machine is on the one that was named, never on that of the
 * example; what it follows is asked for before it. Where a machine is known by its address only, an account has no name to stand under yet.
 */
function presetOf(facts: ParameterFacts, asking: Asking, name: string, known: ParameterValues) {
  const { default: preset, follows, followsWhen } = facts.parameters[name] ?? {}
  if (asking.open?.includes(name)) return undefined
  if (preset === undefined || follows === undefined) return preset
  if (followsWhen !== undefined && !isCertain(facts, followsWhen, known)) return preset
  const host = known[follows] ?? facts.parameters[follows]?.default
  if (host === undefined) return preset
  const unnamed = followsWhen === undefined ? '.' : String(host)
  return `${machineNameOf(String(host)) ?? unnamed}\\${userOf(String(preset))}`
}

const schemas = new WeakMap<Asking, ReturnType<typeof buildSchema>>()

/** The schema of a procedure's parameters: each optional, unknown ones refused, contradictions found. */
export function parametersSchemaOf(facts: ParameterFacts, asking: Asking) {
  let schema = schemas.get(asking)
  if (!schema) {
    schema = buildSchema(facts, asking)
    schemas.set(asking, schema)
  }
  return schema
}

function buildSchema(facts: ParameterFacts, asking: Asking) {
  const shape = Object.fromEntries(
    asking.parameters.map(name => {
      const parameter = facts.parameters[name]
      if (!parameter) throw new RangeError(`No parameter ${name}`)
      return [name, z.optional(parameter.schema)]
    }),
  )
  return z.strictObject(shape).check(
    z.superRefine((given, context) => {
      const { values } = settleParameters(facts, asking, given)
      for (const { parameter, ...fault } of facts.checkTogether?.(values, asking, given) ?? [])
        context.addIssue({ code: 'custom', path: [parameter], params: fault })
    }),
  )
}
