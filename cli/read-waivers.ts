import type { Waiver } from '#domain/preflight/judge-machine.ts'
import { waiversInput } from '#domain/preflight/waivers-input.ts'
import { writePath } from '#domain/shared/pointer.ts'
import { writeFound } from '#domain/shared/write-found.ts'
import { waiversOf } from '#domain/site/look-up-site.ts'
import { readSite } from '#domain/site/read-site.ts'
import type { SoftwareId } from '#domain/software/pack.ts'
import { preflightFacts } from '#domain/software/preflight-facts.ts'
import type { Language } from '#text/language.ts'
import { readJson, refuse, requireValid } from './usage.ts'

/** The waivers of a list, or those that the file of a site holds. One for a check that there is not would be taken for one that counts. */
export async function readWaivers(
  file: string,
  { software, language }: { software: SoftwareId; language: Language },
): Promise<readonly Waiver[]> {
  const parsed = await readJson(file, language)
  const reading = readSite(parsed)
  const waivers =
    'site' in reading
      ? waiversOf(reading.site, software)
      : requireValid(waiversInput, parsed, { language, where: path => `${file}${writePath(path)}` })
  const ids = new Set(preflightFacts[software].checks.map(({ id }) => id))
  const unknown = waivers.find(({ check }) => !ids.has(check))
  if (unknown)
    throw refuse(file, { code: 'unknown_property', values: { name: writeFound(unknown.check) } }, language)
  return waivers
}
