import { useMemo } from 'react'
import type { Site } from '#domain/site/site.ts'
import { listBegun } from './begun-checklists.ts'
import { StandingLine } from './standing-line.tsx'
import { useSiteTexts } from './texts.tsx'
import { useDerivedSite } from './use-derived-site.ts'
import { writeShortStanding, writeStanding } from './write-standing.ts'

/** Where a site stands, in the bar. It needs the rules of all software, which a page without a site does not load. */
export default function SiteStanding({ site, isDraft }: { site: Site; isDraft: boolean }) {
  const { t } = useSiteTexts()
  const derived = useDerivedSite(site)
  const begun = useMemo(() => listBegun(site, derived), [site, derived])
  const words = writeStanding(derived, begun, t)
  const whole = isDraft ? t('bar.draft') : words.length > 0 ? words.join(' · ') : t('stands.nothing')
  return <StandingLine whole={whole} short={writeShortStanding(derived, begun, t)} />
}
