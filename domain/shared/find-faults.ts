import type { $ZodIssue } from 'zod/v4/core'
import { type FaultCode, faultCodes } from './fault-codes.ts'
import { valueAt, writePath } from './pointer.ts'
import { writeFound, writeNumber } from './write-found.ts'

type FaultValues = Readonly<Record<string, string | number>>

/** What is wrong with one value: where, a code, and what fills the text of the code. */
export type Fault = {
  path: readonly PropertyKey[]
  code: FaultCode
  /** Which of several texts of the code it is: its text stands under `code.wording`. */
  wording?: string
  /** What should stand there: a JSON type, one value, or one of some. */
  expected?: { type: string } | { value: string } | { values: string }
  values: FaultValues
}

/** What was validated, for saying what was found and for naming it by its own terms. */
export type Given = {
  value: unknown
  /** Numbers that can not be computed with, as they were written, by pointer; NaN stands for them in the value. */
  refused?: ReadonlyMap<string, string> | undefined
  /** Other numbers as they were written, by pointer. */
  written?: ReadonlyMap<string, string> | undefined
  /** Numbers were written as text, as in a query. */
  isText?: boolean | undefined
  /** Where a property excludes one that is unknown here: the name of the property it stands against. */
  conflict?: ((name: string, given: unknown) => string | undefined) | undefined
  /** Whether what stands there must not be repeated. */
  isSecret?: ((path: readonly PropertyKey[]) => boolean) | undefined
  /** The wording for a value that is missing, by its pointer. */
  missing?: Readonly<Record<string, string>> | undefined
  /** What the names in an object are references of, by the object's own name. */
  references?: Readonly<Record<string, string>> | undefined
}

/** Stands for a value that is never repeated. */
const HIDDEN = '…'

/** Codes that say more of an unknown value than that it is unknown, by the name it stands under. */
const unknownBy: Readonly<Record<string, FaultCode>> = {
  reference: 'unknown_reference',
  currency: 'unknown_currency',
}

/** What a text is not, by the format that a schema asks of it. Patterns say nothing to a reader: they have codes of their own. */
export const codeByFormat: Readonly<Record<string, FaultCode>> = {
  datetime: 'not_a_time',
  email: 'not_an_email',
  uuid: 'not_an_id',
}

/** What says more of a missing value than its type, by the name that it stands under. */
const wordingOfMissing: Readonly<Record<string, string>> = {
  currency: 'currency',
  date: 'day',
  validUntil: 'day',
  from: 'day',
}

/** Where something else than an id may stand too: the wording, by the name that it stands under. */
const wordingOfId: Readonly<Record<string, string>> = { priceListId: 'list' }

/**
 * The issues without those that name the range of whole doubles where another names the limit that applies: of 1e16
 * managers, that a million are allowed.
 */
export function keepOwnLimits(issues: readonly $ZodIssue[]): readonly $ZodIssue[] {
  const isOfDoubles = (issue: $ZodIssue) => 'origin' in issue && issue.origin === 'int'
  if (!issues.some(isOfDoubles)) return issues
  const others = new Set(issues.filter(issue => !isOfDoubles(issue)).map(({ path }) => writePath(path)))
  return issues.filter(issue => !isOfDoubles(issue) || !others.has(writePath(issue.path)))
}

/**
 * The faults that an issue of a validation stands for: the one translation of what zod says. More than one only where it
 * names several unknown properties, of which at most `most` are taken.
 */
export function findFaults(issue: $ZodIssue, given: Given, most = 1): Fault[] {
  const { path } = issue
  const value = valueAt(given.value, path)
  const place = writePath(path)
  const written = given.refused?.get(place)
  const shown = written ?? (typeof value === 'number' ? given.written?.get(place) : undefined)
  const found = given.isSecret?.(path) ? HIDDEN : shown === undefined ? writeFound(value) : writeNumber(shown)
  const fault = (code: FaultCode, more: Omit<Partial<Fault>, 'path' | 'code'> = {}): Fault[] => [
    { path, code, ...more, values: { found, ...more.values } },
  ]
  switch (issue.code) {
    case 'invalid_type': {
      const expected = { type: issue.expected }
      const wantsNumber = issue.expected === 'number' || issue.expected === 'int'
      if (value === undefined) {
        const wording = given.missing?.[place] ?? wordingOfMissing[String(path.at(-1))]
        return fault('required', { expected, ...(wording && { wording }) })
      }
      if (typeof value === 'number' && issue.expected === 'int') return fault('not_whole')
      if (wantsNumber && written !== undefined) return fault(faultOfNumber(written))
      if (wantsNumber && (given.isText || Number.isNaN(value))) return fault('not_a_number')
      if (given.isText && (issue.expected === 'object' || issue.expected === 'record'))
        return fault('invalid_type', { expected, wording: 'entries', values: { name: String(path.at(-1)) } })
      const isQuoted = wantsNumber && typeof value === 'string'
      const isUnquoted = issue.expected === 'string' && typeof value === 'number' && Number.isFinite(value)
      const wording = isQuoted ? 'quoted' : isUnquoted ? 'unquoted' : undefined
      return fault('invalid_type', { expected, ...(wording && { wording }) })
    }
    case 'invalid_value': {
      const values = issue.values.join(', ')
      if (value === undefined) {
        const wording = wordingOfMissing[String(path.at(-1))]
        const expected = issue.values.length === 1 ? { value: values } : { values }
        return fault('required', { expected, ...(wording && { wording }) })
      }
      const code = unknownBy[String(path.at(-1))] ?? 'unknown_value'
      const isOne = code === 'unknown_value' && issue.values.length === 1
      return fault(code, { values: { values }, ...(isOne && { wording: 'one' }) })
    }
    case 'too_small':
    case 'too_big': {
      const limit = Number(issue.code === 'too_small' ? issue.minimum : issue.maximum)
      const wording = (['string', 'array'] as const).find(kind => kind === issue.origin) ?? 'number'
      const inclusive = issue.inclusive === false ? 'no' : 'yes'
      return fault(issue.code, { wording, values: { limit, count: limit, inclusive } })
    }
    case 'invalid_format': {
      const code = codeByFormat[issue.format]
      if (!code) throw new RangeError(`No code for a text that is no ${issue.format}`)
      const wording = code === 'not_an_id' ? wordingOfId[String(path.at(-1))] : undefined
      return fault(code, wording ? { wording } : {})
    }
    case 'unrecognized_keys':
      return issue.keys.slice(0, most).map(name => unknownName(name, path, given))
    case 'custom':
      return fault(...ownFault(issue.params ?? {}))
    default:
      return fault('invalid_type', { expected: { type: 'other' } })
  }
}

/** The faults of a validation in the order of its issues, each limit by the field's own. */
export function listFaults(issues: readonly $ZodIssue[], given: Given): Fault[] {
  return keepOwnLimits(issues).flatMap(issue => findFaults(issue, given))
}

function unknownName(name: string, path: readonly PropertyKey[], given: Given): Fault {
  const at = { path: [...path, name] }
  const shown = writeFound(name)
  const references = given.references?.[String(path.at(-1))]
  if (references) return { ...at, code: 'unknown_reference', values: { found: shown, values: references } }
  const other = path.length === 0 ? given.conflict?.(name, given.value) : undefined
  return other === undefined
    ? { ...at, code: 'unknown_property', values: { name: shown } }
    : { ...at, code: 'conflicting_properties', values: { name: shown, other: writeFound(other) } }
}

/** The domain's own rules name their code and what fills its text. Throws a RangeError for a code that is none. */
function ownFault(params: Readonly<Record<string, unknown>>): [FaultCode, { values: FaultValues }] {
  const code = faultCodes.find(candidate => candidate === params.code)
  if (!code) throw new RangeError(`No text for the fault ${String(params.code)}`)
  const { found, currency, values } = params as { found?: unknown; currency?: unknown; values?: FaultValues }
  return [
    code,
    {
      values: {
        ...(found !== undefined && { found: writeFound(found), count: Number(found) }),
        ...(currency !== undefined && { currency: String(currency) }),
        ...values,
      },
    },
  ]
}

/** Why a number was refused, by its digits. */
function faultOfNumber(written: string): 'out_of_range' | 'too_precise' {
  return Number.isFinite(Number(written)) ? 'too_precise' : 'out_of_range'
}
