import * as z from 'zod'
import { checkStatuses } from '#domain/preflight/check.ts'
import type { SoftwareId } from '#domain/software/pack.ts'
import { preflightFacts } from '#domain/software/preflight-facts.ts'
import type { Language } from '#text/language.ts'
import { translateTerminal } from '#text/terminal/terminal.ts'
import { readJson, say, UsageError } from './usage.ts'

const value = z.union([z.string(), z.number(), z.boolean()])
const schema = z.object({
  phase: z.string(),
  checks: z.array(z.object({ id: z.string(), finding: z.enum(checkStatuses).exclude(['waived']) })),
  // The API answers without them; then nothing counts as asked anew.
  values: z.optional(z.record(z.string(), z.union([value, z.array(value)]))),
})

/** An earlier run, which must be about the same software and phase: else everything would seem to have changed. */
export async function readEarlier(
  file: string,
  { software, phase, language }: { software: SoftwareId; phase: string; language: Language },
): Promise<z.infer<typeof schema>> {
  const t = translateTerminal[language]
  const read = schema.safeParse(await readJson(file, language))
  if (!read.success) throw new UsageError(say(file, t('earlier.other-form'), language))
  const ids = new Set(preflightFacts[software].checks.map(({ id }) => id))
  if (read.data.phase !== phase || !read.data.checks.some(({ id }) => ids.has(id)))
    throw new UsageError(say(file, t('earlier.other-run', { software, phase }), language))
  return read.data
}
