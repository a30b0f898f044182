import type { ParameterValue, ParameterValues } from '../parameters/parameter.ts'
import type { ValuedClaim } from './conflict-rules.ts'
import type { Claim, Footprint } from './footprint.ts'

export type SettledClaim = ValuedClaim & { parameter?: string }
export type SettledFootprint = {
  values: ParameterValues
  /** The parameters that something depends on, as the others stand: no other need be asked. */
  asked: string[]
  defaulted: string[]
  claims: SettledClaim[]
}

/** What a software takes with these parameters; those left out stand at their defaults. Citations per claim. */
export function settleFootprint(
  footprint: Footprint,
  given: Readonly<Record<string, ParameterValue | undefined>>,
): SettledFootprint {
  const names = Object.keys(footprint.parameters)
  const values = Object.fromEntries(
    names.map(name => [name, given[name] ?? footprint.parameters[name]?.default ?? '']),
  )
  const claims = footprint.claims
    .filter(({ when }) => !when || when.isOneOf.includes(values[when.parameter] ?? ''))
    .map(claim => settleClaim(claim, values, given))
  const deciding = footprint.claims.flatMap(({ when }) => (when ? [when.parameter] : []))
  const used = new Set([...deciding, ...claims.flatMap(({ parameter }) => parameter ?? [])])
  const asked = names.filter(name => used.has(name))
  const defaulted = asked.filter(name => given[name] === undefined)
  return { values, asked, defaulted, claims }
}

function settleClaim(
  { value, assumption, ...claim }: Claim,
  values: ParameterValues,
  given: Readonly<Record<string, ParameterValue | undefined>>,
): SettledClaim {
  if (typeof value !== 'object') return { ...claim, value, ...(assumption && { assumption }) }
  const { parameter } = value
  const isAssumed = assumption && given[parameter] === undefined
  return {
    ...claim,
    parameter,
    value: values[parameter] as string | number,
    ...(isAssumed && { assumption }),
  }
}
