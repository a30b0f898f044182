import { type Site, siteLimits } from './site.ts'

const LONGEST_NAME = 60

/** The site as text, its fields in the order of their paths. */
export function writeSite(site: Site): string {
  const fields = Object.fromEntries(
    Object.entries(site.fields).sort(([one], [other]) => (one < other ? -1 : 1)),
  )
  return `${JSON.stringify({ ...site, fields }, null, 1)}\n`
}

/** The site as a file: a name that every system accepts, and its text. */
export function writeSiteFile(site: Site): { name: string; text: string } {
  const words =
    String(site.fields.name?.value ?? '')
      .normalize('NFC')
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  const name = [...words.join('-')].slice(0, LONGEST_NAME).join('')
  const role = site.audience?.role
  return {
    name: ['groundwork', ...(name ? [name] : []), ...(role ? [role] : [])].join('-').concat('.json'),
    text: writeSite(site),
  }
}

/** Whether a site can be kept and read again; a merge may bring more together than fits. */
export function fitsLimits(site: Site): boolean {
  return (
    Object.keys(site.fields).length <= siteLimits.fields &&
    site.notes.length <= siteLimits.notes &&
    writeSite(site).length <= siteLimits.textCharacters
  )
}
