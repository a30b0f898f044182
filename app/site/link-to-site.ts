import { decodeSite } from '#domain/site/decode-site.ts'
import { encodeSite } from '#domain/site/encode-site.ts'
import { readSite, type SiteFault } from '#domain/site/read-site.ts'
import { type Site, siteLimits } from '#domain/site/site.ts'
import type { Language } from '#text/language.ts'
import { packText, unpackText } from '../house/pack-text.ts'

const FRAGMENT = /^#?site=([\w-]+)$/

export type CopyReading = { site: Site } | { fault: SiteFault | 'damaged' }

/** The address that opens a site: it stands behind the #, which browsers send to no server. */
export async function writeSiteLink(site: Site, language: Language, origin: string): Promise<string> {
  return `${origin}/${language}/sites#site=${await packText(encodeSite(site))}`
}

/** The site behind the # of an address; null where there is none. */
export async function readSiteLink(fragment: string): Promise<CopyReading | null> {
  if (!fragment.replace('#', '').startsWith('site=')) return null
  const packed = FRAGMENT.exec(fragment)?.[1]
  try {
    const text = packed ? await unpackText(packed, siteLimits.textCharacters) : ''
    if (text === null) return { fault: 'too_large' }
    const reading = decodeSite(text)
    return 'fault' in reading && reading.fault === 'not_json' ? { fault: 'damaged' } : reading
  } catch {
    return { fault: 'damaged' }
  }
}

/** The site of a file. */
export async function readSiteFile(file: Blob): Promise<CopyReading> {
  if (file.size > 4 * siteLimits.textCharacters) return { fault: 'too_large' }
  return readSite(await file.text())
}
