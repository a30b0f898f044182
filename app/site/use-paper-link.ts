import { useEffect, useState } from 'react'
import type { Role } from '#domain/checklists/procedure.ts'
import { shareSite } from '#domain/site/share-site.ts'
import type { Site } from '#domain/site/site.ts'
import { siteFacts } from '#domain/software/site-facts.ts'
import type { Language } from '#text/language.ts'
import { writeSiteLink } from './link-to-site.ts'

const PAUSE_MS = 1000

/** The link that a printed page carries: the site for whom it is printed, without prices and without its past. */
export function usePaperLink(site: Site, audience: Role | 'whole', language: Language): string {
  const [link, setLink] = useState('')
  useEffect(() => {
    let isCurrent = true
    const timer = setTimeout(async () => {
      const shared = site.audience ? site : shareSite(site, audience, siteFacts)
      const fields = Object.fromEntries(
        Object.entries(shared.fields).map(([path, { earlier: _earlier, ...current }]) => [path, current]),
      )
      const written = await writeSiteLink({ ...shared, fields }, language, window.location.origin)
      if (isCurrent) setLink(written)
    }, PAUSE_MS)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [site, audience, language])
  return link
}
