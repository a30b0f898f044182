import { readdir, readFile } from 'node:fs/promises'
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium } from 'playwright-core'
import { PATIENCE_MS } from '../../support/patience.ts'

/**
 * How late React goes on with what it hydrates and draws, in milliseconds: 0, except in a run that looks for tests that
 * look at a page too early, as they would on a machine that others slow down.
 */
const LATE_MS = Number(process.env.DRAW_LATE_MS ?? 0)

/** A Chromium that comes from the package registry, with the libraries it needs: nothing else to install. */
async function launchOptions() {
  // The package brings its own shared libraries, and unpacks them where it finds this variable.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs22.x'
  const { default: packed } = await import('@sparticuz/chromium')
  packed.setGraphicsMode = false
  return {
    executablePath: await packed.executablePath(),
    args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'],
  }
}

export async function launchBrowser(flags: readonly string[] = []): Promise<Browser> {
  const { args, ...options } = await launchOptions()
  const browser = await chromium.launch({ ...options, args: [...args, ...flags], timeout: PATIENCE_MS })
  browser.on('context', setUp)
  return browser
}

function setUp(context: BrowserContext): void {
  context.setDefaultTimeout(PATIENCE_MS)
  if (LATE_MS > 0) void context.addInitScript(drawLate, LATE_MS)
}

/** React's scheduler goes on by a message to itself. */
function drawLate(lateMs: number): void {
  const { postMessage } = MessagePort.prototype
  MessagePort.prototype.postMessage = function (...message: unknown[]) {
    setTimeout(() => Reflect.apply(postMessage, this, message), lateMs)
  }
}

/** A browser that keeps what it stores in a folder, so that another can go on where it ended. */
export async function launchProfile(
  folder: string,
  options: BrowserContextOptions = {},
): Promise<BrowserContext> {
  const launched = { ...(await launchOptions()), timeout: PATIENCE_MS }
  const context = await chromium.launchPersistentContext(folder, { ...launched, ...options })
  setUp(context)
  return context
}

/** Ends the browser of a folder as a crash does: nothing is written any more. */
export async function killProfile(folder: string): Promise<void> {
  for (const id of await readdir('/proc')) {
    if (!/^\d+$/.test(id)) continue
    const command = await readFile(`/proc/${id}/cmdline`, 'utf8').catch(() => '')
    if (command.includes(`--user-data-dir=${folder}`)) process.kill(Number(id), 'SIGKILL')
  }
}
