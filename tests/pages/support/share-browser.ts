import type { Browser } from 'playwright-core'
import { launchBrowser } from './browser.ts'

/** Nobody looks at the pixels of a test, and a quarter of what a page costs went into them: there is no room to draw any. */
const withoutPixels = ['--force-gpu-mem-available-mb=1']

let browser: Promise<Browser> | undefined

/** The one browser of this worker; it ends with the worker. */
export function shareBrowser(): Promise<Browser> {
  browser ??= launchBrowser(withoutPixels)
  return browser
}
