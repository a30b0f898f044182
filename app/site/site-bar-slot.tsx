'use client'

import { Suspense, useEffect, useState } from 'react'
import { loadLate } from '../house/load-late.ts'
import { whenSomeoneIsThere } from '../house/when-someone-is-there.ts'
import { isKeptHere } from './kept-sign.ts'
// While a style that comes later is loaded, React keeps what is typed from every field: it comes with the page.
import './send-site.module.css'
import '../sync/sync-standing.module.css'
import styles from './site-bar.module.css'

const SiteBar = loadLate(() => import('./site-bar.tsx'))

/** The place of the site bar, kept free until what it needs has been loaded: at once where there is a site. */
export function SiteBarSlot() {
  const [isWanted, setWanted] = useState(false)
  useEffect(() => {
    const want = () => setWanted(true)
    if (isKeptHere()) return want()
    return whenSomeoneIsThere(want)
  }, [])
  return <div className={styles.slot}>{isWanted && <Suspense>{<SiteBar />}</Suspense>}</div>
}
