import { useSiteTexts } from '../site/texts.tsx'
import { useOffline } from './use-offline.ts'

/** Keeps the pages for use without network, and shows nothing. */
export default function KeepPages() {
  useOffline(useSiteTexts().language)
  return null
}
