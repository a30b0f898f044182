import { inject } from 'vitest'
import { shareBrowser } from './share-browser.ts'
import type { Site } from './site.ts'

/** The server that all files share, with the browser of this worker. */
export async function shareSite(): Promise<Site> {
  return { url: inject('siteUrl'), browser: await shareBrowser() }
}
