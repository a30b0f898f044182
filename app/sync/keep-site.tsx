import { useState } from 'react'
import type { Site } from '#domain/site/site.ts'
import { keyOf } from '../site/site-key.ts'
import { useSiteTexts } from '../site/texts.tsx'
import { useSite } from '../site/use-site.ts'
import { type SessionAtHand, useSession } from '../team/use-session.ts'
import { keepWithTeam } from './sync-actions.ts'

/** Whether the site may be kept with the team; what was made for one role is part of another one. */
export function mayKeepSite(site: Site, session: SessionAtHand): boolean {
  return !site.audience && session.may('sites:write')
}

/** Keeps the site at hand, which is only here, with the team. */
export function KeepSite({ className }: { className: string | undefined }) {
  const { t } = useSiteTexts()
  const { site, sites } = useSite()
  const session = useSession()
  const [kept, setKept] = useState('')
  const { organisation } = session
  const key = keyOf(site)
  const isStored = sites.some(each => keyOf(each) === key)
  if (!isStored || !organisation || kept === key || !mayKeepSite(site, session)) return null
  return (
    <button
      type="button"
      className={className}
      data-sync="none"
      onClick={() => {
        setKept(key)
        void keepWithTeam(key, site.id, organisation)
      }}
    >
      {t('common.keep')}
    </button>
  )
}
