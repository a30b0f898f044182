import * as z from 'zod/mini'
import type { FaultCode } from '../shared/fault-codes.ts'

export type ParameterValue = string | number | boolean
export type ParameterValues = Readonly<Record<string, ParameterValue>>

/** When something matters or applies: a circumstance, or several combined. */
export type When<Circumstance extends string = string> =
  | Circumstance
  | { not: When<Circumstance> }
  | { all: readonly When<Circumstance>[] }
  | { any: readonly When<Circumstance>[] }

/** What is wrong with a value: a code, and what fills its text. Values never hold a secret. */
export type ParameterFault = { code: FaultCode; values?: Readonly<Record<string, string | number>> }

/** What contradicts between several parameters, at the one at which it shows. */
export type Contradiction = ParameterFault & { parameter: string }

/** One thing that is asked about the site. Without a default it may stay open. */
export type Parameter = {
  schema: z.ZodMiniType<ParameterValue>
  kind: 'choice' | 'whole' | 'text' | 'yes-no' | 'secret'
  /** Which part of the form it stands in. */
  group: string
  options?: readonly string[]
  default?: ParameterValue
  /** The parameter with the host name of the machine that the account or the server of the default is on. */
  follows?: string
  /** Under which circumstances the default follows it; always, when left out. */
  followsWhen?: When
  examples: readonly ParameterValue[]
  /** Under which circumstances it matters; always, when left out. */
  relevant?: When
  /** What it is where it does not matter, if not its default. */
  otherwise?: ParameterValue
}

type Common = Pick<Parameter, 'group' | 'relevant'>

/** One of several options; the first is the default unless another is named. */
export function choice<const Option extends string>(
  group: string,
  options: readonly [Option, ...Option[]],
  more: { default?: NoInfer<Option>; relevant?: When; otherwise?: NoInfer<Option> } = {},
): Parameter {
  const { default: preset = options[0], ...rest } = more
  return {
    schema: z.enum(options),
    kind: 'choice',
    group,
    options,
    default: preset,
    examples: [preset],
    ...rest,
  }
}

/** A whole number within bounds. */
export function whole(
  { group, relevant }: Common,
  [least, most]: readonly [number, number],
  preset: number,
): Parameter {
  const schema = z.int().check(z.gte(least), z.lte(most))
  return { schema, kind: 'whole', group, default: preset, examples: [preset], ...(relevant && { relevant }) }
}

/** Yes or no. */
export function yesNo(group: string, preset: boolean, relevant?: When): Parameter {
  return {
    schema: z.boolean(),
    kind: 'yes-no',
    group,
    default: preset,
    examples: [preset],
    ...(relevant && { relevant }),
  }
}

type Check = (value: string) => ParameterFault | null

/** A text that a rule checks; trimmed before. */
export function text(
  { group, relevant }: Common,
  check: Check,
  {
    tidy,
    ...more
  }: {
    default?: string
    follows?: string
    followsWhen?: When
    examples: readonly string[]
    /** Writes what passes in one way. */
    tidy?: (value: string) => string
  },
): Parameter {
  const checked = z.string().check(z.trim(), z.maxLength(LONGEST), refine(check))
  const schema = tidy ? checked.check(z.overwrite(tidy)) : checked
  return { schema, kind: 'text', group, ...more, ...(relevant && { relevant }) }
}

/** A text that is checked and then forgotten: it reaches no answer, document, record or log. */
export function secret({ group, relevant }: Common, check: Check): Parameter {
  const schema = z.string().check(refine(check))
  return { schema, kind: 'secret', group, examples: [], ...(relevant && { relevant }) }
}

const LONGEST = 260

/** A rule of a text as a check of its schema. */
export function refine(check: Check) {
  return z.superRefine<string>((value, context) => {
    const fault = check(value)
    if (fault) context.addIssue({ code: 'custom', params: { ...fault } })
  })
}
