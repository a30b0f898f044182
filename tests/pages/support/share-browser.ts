import type { Browser } from 'playwright-core'
import { launchBrowser } from './browser.ts'

/**
 * What a test does not need of a browser, and half of what a page cost: no test looks at a pixel, so that there is no room
 * to draw any, and what runs a few times is interpreted sooner than it is compiled.
 */
const flags = ['--force-gpu-mem-available-mb=1', '--js-flags=--no-opt --no-maglev --no-sparkplug']

let browser: Promise<Browser> | undefined

/** The one browser of this worker; it ends with the worker. */
export function shareBrowser(): Promise<Browser> {
  browser ??= launchBrowser(flags)
  return browser
}
