import { readFile } from 'node:fs/promises'
import type { Waiver } from '#domain/preflight/judge-machine.ts'
import { waiversInput } from '#domain/preflight/waivers-input.ts'
import { waiversOf } from '#domain/site/look-up-site.ts'
import { readSite } from '#domain/site/read-site.ts'
import type { SoftwareId } from '#domain/software/pack.ts'
import { preflightFacts } from '#domain/software/preflight-facts.ts'
import type { Language } from '#text/language.ts'
import { requireValid, UsageError } from './usage.ts'

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
    'site' in reading ? waiversOf(reading.site, software) : requireValid(waiversInput, parsed, language, file)
  const ids = new Set(preflightFacts[software].checks.map(({ id }) => id))
  const unknown = waivers.filter(({ check }) => !ids.has(check))
  if (unknown.length > 0)
    throw new UsageError(`${file}: no check ${unknown.map(({ check }) => check).join(', ')}`)
  return waivers
}
