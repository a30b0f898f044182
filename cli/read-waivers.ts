import { readFile } from 'node:fs/promises'
import * as z from 'zod'
import type { Waiver } from '#domain/preflight/judge-machine.ts'
import { inputLimits } from '#domain/shared/input-limits.ts'
import { readDay } from '#domain/shared/utc-day.ts'
import { waiversOf } from '#domain/site/look-up-site.ts'
import { readSite } from '#domain/site/read-site.ts'
import type { SoftwareId } from '#domain/software/pack.ts'
import { preflightFacts } from '#domain/software/preflight-facts.ts'
import type { Language } from '#text/language.ts'
import { requireValid, UsageError } from './usage.ts'

const text = (most: number) => z.string().min(1).max(most)
const schema = z.array(
  z.strictObject({
    check: text(120),
    reason: text(inputLimits.waiverReasonCharacters),
    by: text(inputLimits.waiverNameCharacters),
    at: z.string().refine(day => readDay(day) !== null),
  }),
)

/** The waivers of a list, or those that the file of a site holds. One for a check that there is not would be taken for one that counts. */
export async function readWaivers(
  file: string,
  { software, language }: { software: SoftwareId; language: Language },
): Promise<readonly Waiver[]> {
  const text = await readFile(file, 'utf8').catch((error: Error) => {
    throw new UsageError(`${file}: ${error.message}`)
  })
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch (error) {
    throw new UsageError(`${file}: ${(error as Error).message}`)
  }
  const reading = readSite(parsed)
  const waivers =
    'site' in reading ? waiversOf(reading.site, software) : requireValid(schema, parsed, language)
  const ids = new Set(preflightFacts[software].checks.map(({ id }) => id))
  const unknown = waivers.filter(({ check }) => !ids.has(check))
  if (unknown.length > 0)
    throw new UsageError(`${file}: no check ${unknown.map(({ check }) => check).join(', ')}`)
  return waivers
}
