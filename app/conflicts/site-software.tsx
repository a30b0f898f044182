import { useEffect } from 'react'
import { listInstallations } from '#domain/site/settle-site.ts'
import { siteFacts } from '#domain/software/site-facts.ts'
import { useDerivedSite } from '../site/use-derived-site.ts'
import { useSite } from '../site/use-site.ts'

type Props = { onFound: (installations: ReturnType<typeof listInstallations>) => void }

/** Tells what software the site at hand has, with the settings that decide over conflicts. Draws nothing. */
export default function SiteSoftware({ onFound }: Props) {
  const { site, isLoaded } = useSite()
  const derived = useDerivedSite(site)
  useEffect(() => {
    if (isLoaded && derived.software.length > 0) onFound(listInstallations(site, siteFacts, derived))
  }, [isLoaded, site, derived, onFound])
  return null
}
