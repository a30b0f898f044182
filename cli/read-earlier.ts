import { readFile } from 'node:fs/promises'
import * as z from 'zod'
import { checkStatuses } from '#domain/preflight/check.ts'
import type { EarlierVerdict } from '#domain/preflight/compare-verdicts.ts'
import type { SoftwareId } from '#domain/software/pack.ts'
import { preflightFacts } from '#domain/software/preflight-facts.ts'
import { UsageError } from './usage.ts'

const value = z.union([z.string(), z.number(), z.boolean()])
const schema = z.object({
  phase: z.string(),
  checks: z.array(z.object({ id: z.string(), finding: z.enum(checkStatuses).exclude(['waived']) })),
  values: z.record(z.string(), z.union([value, z.array(value)])),
})

/** An earlier run, which must be about the same software and phase: else everything would seem to have changed. */
export async function readEarlier(
  file: string,
  { software, phase }: { software: SoftwareId; phase: string },
): Promise<EarlierVerdict> {
  const text = await readFile(file, 'utf8').catch((error: Error) => {
    throw new UsageError(`${file}: ${error.message}`)
  })
  const read = schema.safeParse(parse(text))
  if (!read.success) throw new UsageError(`${file}: not what groundwork preflight --json prints`)
  const ids = new Set(preflightFacts[software].checks.map(({ id }) => id))
  if (read.data.phase !== phase || !read.data.checks.some(({ id }) => ids.has(id)))
    throw new UsageError(`${file}: a run of another software or phase`)
  return read.data
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
