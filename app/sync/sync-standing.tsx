import { useEffect, useRef } from 'react'
import { keyOf } from '../site/site-key.ts'
import { useSiteTexts } from '../site/texts.tsx'
import { useSite } from '../site/use-site.ts'
import { useSession } from '../team/use-session.ts'
import { KeepSite, mayKeepSite } from './keep-site.tsx'
import { keepWithTeam } from './sync-actions.ts'
import { readSetting } from './sync-database.ts'
import styles from './sync-standing.module.css'
import { useSync } from './use-sync.ts'
import { writeView } from './write-view.ts'

/** The name of the setting that keeps new sites with the team; off until somebody decides otherwise. */
export const KEEP_NEW = 'keep-new'

/** With whom the site at hand is kept and since when they have all of it; where only here, the way to keep it with the team. */
export default function SyncStanding() {
  const { t, time } = useSiteTexts()
  const { site, sites, isLoaded, who, setWho } = useSite()
  const session = useSession()
  const { copies, isOffline, isLoaded: isKnown } = useSync()
  const { organisation, person } = session
  const key = keyOf(site)
  const copy = copies[key]
  const isStored = sites.some(each => keyOf(each) === key)
  const mayKeep = isStored && organisation && mayKeepSite(site, session)

  // Whoever is signed in need not say again who writes.
  useEffect(() => {
    if (isLoaded && who === '' && person) setWho(person.name)
  }, [isLoaded, who, person, setWho])

  const begun = useRef('')
  useEffect(() => {
    if (!isLoaded) return
    if (!isStored) {
      begun.current = key
      return
    }
    if (begun.current !== key || !mayKeep) return
    begun.current = ''
    void readSetting(KEEP_NEW).then(setting => {
      if (setting === organisation.id) void keepWithTeam(key, site.id, organisation)
    })
  }, [isLoaded, isStored, key, mayKeep, organisation, site.id])

  if (!isKnown) return null
  if (copy) {
    const words = writeView(copy, isOffline, t, time)
    return (
      <span className={styles.standing} data-sync={copy.isPending ? 'pending' : copy.state} title={words}>
        {words}
      </span>
    )
  }
  return <KeepSite className={styles.keep} />
}
