import * as z from 'zod'
import { faultCodes } from '#domain/shared/fault-codes.ts'
import { problemCodes } from '../problem-codes.ts'

/** A point in time of what is kept. */
export const moment = z.iso.datetime().meta({ description: 'In UTC.' })

export const citation = z
  .object({
    document: z.string().meta({ description: 'Number or name of the document, for example 6LE007608.' }),
    section: z.string().meta({ description: 'Number of the section, for example 5.1.1.' }),
    title: z.string().meta({ description: 'Heading of the section as printed, in the document’s language.' }),
  })
  .meta({ id: 'Citation', description: 'Where a fact comes from.' })

export const ruleset = z.object({ id: z.string(), version: z.string(), sha256: z.string() }).meta({
  id: 'Ruleset',
  description: 'The dated version of the rules that computed the answer, with the hash of their data.',
})

export const assumption = z
  .object({ code: z.string(), text: z.string(), citation: citation.optional() })
  .meta({ id: 'Assumption', description: 'A ruling or a default that touched the result.' })

export const step = z
  .object({
    code: z.string(),
    text: z.string(),
    expression: z.string().meta({ description: 'Arithmetic or ids, the same in every language.' }),
    value: z.union([z.number(), z.string()]),
    citation,
  })
  .meta({ id: 'ExplanationStep', description: 'One step of the derivation.' })

export const money = z
  .object({ amount: z.string().regex(/^\d+(\.\d+)?$/), currency: z.string().regex(/^[A-Z]{3}$/) })
  .meta({ id: 'Money', description: 'A decimal string with the currency’s decimals and its ISO 4217 code.' })

/** What every computed answer carries. */
export const explained = {
  ruleset,
  assumptions: z.array(assumption),
  citations: z.array(citation),
  explanation: z.array(step),
}

/** The margin of one input; `next` is what starts at `nextAt`. */
export const marginOf = <Next extends z.ZodType>(next: Next, id: string) =>
  z
    .object({
      input: z.string().meta({ description: 'Name of the input.' }),
      pointer: z
        .string()
        .optional()
        .meta({ description: 'JSON Pointer, where the input is one of several.' }),
      direction: z.enum(['up', 'down']),
      step: z
        .number()
        .nullable()
        .meta({ description: 'Grid on which the margin is given; null for a choice.' }),
      value: z.union([z.number(), z.string()]),
      lastUnchanged: z.union([z.number(), z.string(), z.null()]).meta({
        description: 'The furthest value that changes nothing; null when no value changes anything.',
      }),
      nextAt: z
        .union([z.number(), z.string(), z.null()])
        .meta({ description: 'The first value at which something changes; null when none does.' }),
      next: next.nullable(),
      text: z.string().meta({ description: 'The margin as a sentence.' }),
    })
    .meta({ id, description: 'How far one input can move on its own before the result changes.' })

const fault = z
  .object({
    pointer: z.string().meta({
      description:
        'JSON Pointer into the body; #query/name for a query parameter, #path/name for a part of the address, #line/9 for a line of a file.',
    }),
    code: z.enum(faultCodes),
    detail: z.string(),
  })
  .meta({ id: 'Fault', description: 'What is wrong with one value.' })

const currentVersion = z
  .object({
    etag: z.string(),
    savedAt: moment,
    savedBy: z.object({
      actor: z.string().meta({ description: 'As the trail names it.' }),
      name: z.string().nullable().meta({ description: 'Of the person or key, where it is known.' }),
    }),
  })
  .meta({ id: 'CurrentVersion', description: 'The version that is there, who saved it and when.' })

export const problem = z
  .object({
    type: z
      .enum(Object.keys(problemCodes).map(code => `/problems/${code}`))
      .meta({ description: 'Path of the page that explains the problem.' }),
    title: z.string(),
    status: z.int().min(400).max(599),
    detail: z.string(),
    instance: z
      .string()
      .regex(/^urn:request:[\w-]{1,64}$/)
      .meta({ description: 'The id of the request.' }),
    errors: z.array(fault).max(100).optional().meta({ description: 'At most 100 faults of the input.' }),
    current: currentVersion.optional().meta({ description: 'With 412: the version that is current.' }),
  })
  .meta({ id: 'Problem', description: 'An RFC 9457 problem.' })

export type CurrentVersion = z.infer<typeof currentVersion>
export type Fault = z.infer<typeof fault>
export type Problem = z.infer<typeof problem>
