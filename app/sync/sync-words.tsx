import { keyOf } from '../site/site-key.ts'
import { useSiteTexts } from '../site/texts.tsx'
import { useSite } from '../site/use-site.ts'
import { KeepSite } from './keep-site.tsx'
import styles from './sync-standing.module.css'
import { useSync } from './use-sync.ts'
import { writeView } from './write-view.ts'

/** With whom the site at hand is kept and since when they have all of it, or the way to that, in full: a phone's bar has no room for it. */
export default function SyncWords() {
  const { t, time } = useSiteTexts()
  const { site } = useSite()
  const { copies, isOffline, isLoaded } = useSync()
  const copy = copies[keyOf(site)]
  if (copy) return writeView(copy, isOffline, t, time)
  return isLoaded ? <KeepSite className={styles.inMenu} /> : null
}
