import type { $ZodIssue } from 'zod/v4/core'
import { type FaultCode, faultCodes } from '#domain/shared/fault-codes.ts'
import { formatNumber } from '#reports/format-number.ts'
import type { Language } from '#text/language.ts'
import type { ProblemMessages } from '#text/problems/en.ts'
import { translateProblem } from '#text/problems/problems.ts'
import type { Finding, Given } from './describe-issues.ts'
import { faultOfNumber } from './read-number.ts'
import { writePath } from './scan-json.ts'
import { boundValues, writeFound, writeNumber } from './write-found.ts'

type Values = Record<string, string | number>

/** Stands for a value that is never repeated. */
const HIDDEN = '…'

/** One issue of a validation in the reader's language; several findings where it is about several names. */
export function describeIssue(issue: $ZodIssue, given: Given, language: Language, most: number): Finding[] {
  const translate = translateProblem[language]
  const { path } = issue
  const value = valueAt(given.value, path)
  const refused = given.refused.get(writePath(path))
  const found = given.isSecret?.(path)
    ? HIDDEN
    : refused === undefined
      ? writeFound(value)
      : writeNumber(refused)
  const finding = (code: FaultCode, key: keyof ProblemMessages, values: Values = {}): Finding => ({
    path,
    code,
    detail: translate(key, boundValues({ found, ...values })),
  })
  switch (issue.code) {
    case 'invalid_type': {
      const expected = translate(expectedKey(issue.expected))
      const wantsNumber = issue.expected === 'number' || issue.expected === 'int'
      if (value === undefined) {
        const services = path.length === 1 && path[0] === 'servicesPerProduct'
        return [finding('required', services ? 'fault.required.services' : 'fault.required', { expected })]
      }
      if (typeof value === 'number' && issue.expected === 'int')
        return [finding('not_whole', 'fault.not_whole')]
      if (wantsNumber && refused !== undefined) {
        const code = faultOfNumber(refused)
        return [finding(code, `fault.${code}`)]
      }
      if (wantsNumber && given.from === 'query') return [finding('not_a_number', 'fault.not_a_number')]
      const quoted = wantsNumber && typeof value === 'string'
      return [
        finding('invalid_type', quoted ? 'fault.invalid_type.quoted' : 'fault.invalid_type', { expected }),
      ]
    }
    case 'invalid_value': {
      const values = issue.values.join(', ')
      if (value === undefined)
        return [finding('required', 'fault.required', { expected: translate('expected.values', { values }) })]
      if (path.at(-1) === 'reference')
        return [finding('unknown_reference', 'fault.unknown_reference', { values })]
      if (path.at(-1) === 'currency') return [finding('unknown_currency', 'fault.unknown_currency')]
      return [finding('unknown_value', 'fault.unknown_value', { values })]
    }
    case 'too_small':
    case 'too_big': {
      const limit = Number(issue.code === 'too_small' ? issue.minimum : issue.maximum)
      const origin = (['string', 'array'] as const).find(kind => kind === issue.origin) ?? 'number'
      return [
        finding(issue.code, `fault.${issue.code}.${origin}`, {
          count: limit,
          limit: formatNumber(limit, language),
          inclusive: issue.inclusive === false ? 'no' : 'yes',
        }),
      ]
    }
    case 'invalid_format':
      return [finding('not_a_time', 'fault.not_a_time')]
    case 'unrecognized_keys':
      return issue.keys.slice(0, most).map(name => ({
        ...describeUnknownName(name, path, given, language),
        path: [...path, name],
      }))
    case 'custom':
      return [describeCustom(issue.params ?? {}, finding)]
    default:
      return [finding('invalid_type', 'fault.invalid_type', { expected: translate('expected.other') })]
  }
}

function describeUnknownName(
  name: string,
  path: readonly PropertyKey[],
  given: Given,
  language: Language,
): Omit<Finding, 'path'> {
  const translate = translateProblem[language]
  const shown = writeFound(name)
  if (path.at(-1) === 'prices') {
    const detail = translate('fault.unknown_reference', { found: shown, values: 'HTG500H–HTG510H' })
    return { code: 'unknown_reference', detail }
  }
  const other = path.length === 0 ? given.conflict?.(name, given.value) : undefined
  return other === undefined
    ? { code: 'unknown_property', detail: translate('fault.unknown_property', { name: shown }) }
    : {
        code: 'conflicting_properties',
        detail: translate('fault.conflicting_properties', { name: shown, other: writeFound(other) }),
      }
}

/** The domain's own rules name their code and what fills its text. */
function describeCustom(
  params: Readonly<Record<string, unknown>>,
  finding: (code: FaultCode, key: keyof ProblemMessages, values?: Values) => Finding,
): Finding {
  const code = faultCodes.find(candidate => candidate === params.code)
  if (!code) throw new RangeError(`No text for the fault ${String(params.code)}`)
  const { found, currency, values } = params as {
    found?: unknown
    currency?: unknown
    values?: Values
  }
  return finding(code, `fault.${code}` as keyof ProblemMessages, {
    ...(found !== undefined && { found: writeFound(found), count: Number(found) }),
    ...(currency !== undefined && { currency: String(currency) }),
    ...values,
  })
}

function expectedKey(expected: string): keyof ProblemMessages {
  const known = ['number', 'int', 'string', 'object', 'record', 'array'] as const
  const type = known.find(candidate => candidate === expected)
  return type ? `expected.${type}` : 'expected.other'
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, part) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, part)
        ? (inner as Record<PropertyKey, unknown>)[part]
        : undefined,
    value,
  )
}
