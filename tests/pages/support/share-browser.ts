import type { Browser } from 'playwright-core'
import { launchBrowser } from './browser.ts'

let browser: Promise<Browser> | undefined

/** The one browser of this worker; it ends with the worker. */
export function shareBrowser(): Promise<Browser> {
  browser ??= launchBrowser()
  return browser
}
