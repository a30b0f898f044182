import { useCallback, useEffect, useRef } from 'react'
import { listInstallations } from '#domain/site/settle-site.ts'
import { writeInstallations } from '#domain/site/write-installations.ts'
import { siteFacts } from '#domain/software/site-facts.ts'
import { useDerivedSite } from '../site/use-derived-site.ts'
import { useSite } from '../site/use-site.ts'
import { type Entered, enter } from './link.ts'
import { readEntered } from './read-entered.ts'

type Props = {
  entered: Entered
  isTouched: boolean
  /** The page was opened by a link, which says itself what it asks about. */
  isLinked: boolean
  /** Told of the software of the site, whenever it is another than that of the page. */
  onFound: (installations: ReturnType<typeof listInstallations>) => void
  onWritten: () => void
}

/** Keeps the software of the page and of the site at hand alike, unless a link brought other. Draws nothing. */
export default function SiteSoftware({ entered, isTouched, isLinked, onFound, onWritten }: Props) {
  const { site, isLoaded, change } = useSite()
  const derived = useDerivedSite(site)
  const known = writeKey(enter(listInstallations(site, siteFacts, derived)))
  const given = writeKey(entered)
  const seen = useRef<string | null>(null)
  const present = useRef({ given, isTouched, isLinked })
  present.current = { given, isTouched, isLinked }

  const follow = useCallback(() => {
    const page = present.current
    if (seen.current === null) {
      if (page.isLinked && page.given !== known) return
      seen.current = known
      // What was chosen before the site was there is written, not written over.
      if (page.isTouched || known === NOTHING) return
    }
    seen.current = known
    onFound(listInstallations(site, siteFacts, derived))
  }, [known, site, derived, onFound])

  useEffect(() => {
    if (isLoaded && known !== seen.current) follow()
  }, [isLoaded, known, follow])

  useEffect(() => {
    if (!isLoaded || !isTouched || seen.current === null || given === seen.current) return
    const { faults, installations } = readEntered(entered)
    if (Object.keys(faults).length > 0) return
    seen.current = given
    change('software', (old, stamp) => writeInstallations(old, siteFacts, installations, stamp))
    onWritten()
  }, [isLoaded, isTouched, given, entered, change, onWritten])

  return null
}

/** What a site can hold of the form, in one order, so that both can be compared. */
function writeKey(entered: Entered): string {
  return JSON.stringify(readEntered({ ...entered, second: false }).installations)
}

const NOTHING = '[]'
