import { useCallback, useEffect, useRef } from 'react'
import { mayHaveInCommon } from '../site/in-common-sign.ts'
import { type CopyReading, readSiteLink } from '../site/link-to-site.ts'
import { useSiteTexts } from '../site/texts.tsx'
import { useSite } from '../site/use-site.ts'
import { useTeamSiteTexts } from './team/texts.tsx'

const SHARED = /^#shared=([\w-]{20,80})$/

/** Takes in what the address brings, once: a site in it, or the link to one that others share. */
export function useArrivals(
  take: (reading: CopyReading, from: string) => void,
  setStatus: (status: string) => void,
  setInCommon: (has: boolean) => void,
): void {
  const { t, nameSite } = useSiteTexts()
  const team = useTeamSiteTexts()
  const site = useSite()
  const known = useRef(site)
  known.current = site

  const openByLink = useCallback(
    async (token: string) => {
      const { openShared } = await import('../sync/sync-actions.ts')
      const done = await openShared(token)
      setInCommon(mayHaveInCommon())
      const isGone = !done.ok && done.problem !== 'offline' && done.problem.code === 'not-found'
      if (done.ok) setStatus(team.t('shared', { name: nameSite(known.current.site) }))
      else setStatus(isGone ? team.t('shared.gone') : team.explain(done))
    },
    [team, nameSite, setStatus, setInCommon],
  )

  useEffect(() => {
    if (!site.isLoaded) return
    const follow = async () => {
      const token = SHARED.exec(window.location.hash)?.[1]
      if (token) {
        window.history.replaceState(null, '', window.location.pathname)
        return openByLink(token)
      }
      const reading = await readSiteLink(window.location.hash)
      if (!reading) return
      // It is taken in now: a reload must not take it in again.
      window.history.replaceState(null, '', window.location.pathname)
      take(reading, t('open.link'))
    }
    follow()
    window.addEventListener('hashchange', follow)
    return () => window.removeEventListener('hashchange', follow)
  }, [site.isLoaded, take, t, openByLink])
}
