import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { translatePreflightPage } from '#text/preflight-pages/preflight-pages.ts'
import { openPage, startSite } from '../pages/support/site.ts'
import { collectOn } from '../scenarios/fleet-evidence.ts'
import { netstat, readyServer } from '../scenarios/preflight-evidence.ts'
import { type Measured, spreadOf } from './figure.ts'

const ROUNDS = 7
const MACHINES = 1000
const t = translatePreflightPage.en

/** What a preflight costs where it is used: in a browser, from the paste to the verdict that stands on the page. */
export async function measurePreflightPage(): Promise<Measured> {
  const site = await startSite()
  const folder = mkdtempSync(join(tmpdir(), 'preflight-page-'))
  // From a disk, as a person drops them: what a test hands over otherwise is unpacked by the page itself.
  const write = (name: string, text: string) => {
    writeFileSync(join(folder, name), text)
    return join(folder, name)
  }
  try {
    const firsts: number[] = []
    const verdicts: number[] = []
    const outputs = readyServer.join('\n')
    for (let round = 0; round < ROUNDS; round++) {
      const { page, close } = await openPage(site, '/en/preflight')
      firsts.push(await pasteAndWait(page, outputs))
      await page
        .locator('button:not([data-site-bar] *)', { hasText: t('piece.remove') })
        .first()
        .click()
      verdicts.push(await pasteAndWait(page, outputs))
      await close()
    }
    const rows = Array.from({ length: 75_000 }, (_, index) => {
      const address = `192.0.2.${index % 250}:${(index % 60_000) + 1024}`
      return `  TCP    ${address.padEnd(22)} 198.51.100.7:443       ESTABLISHED\n`
    })
    const large = await openPage(site, '/en/preflight')
    const netstatCost = await watch(large.page, async () => {
      await giveFiles(large.page, [write('netstat.txt', netstat + rows.join(''))])
      await large.page.locator('ol > li').waitFor({ timeout: 120_000 })
    })
    await large.close()
    const fleet = await openPage(site, '/en/preflight')
    const files = Array.from({ length: MACHINES }, (_, at) =>
      write(`machine-${at}.json`, collectOn(`SRV-${at}`, at % 10 === 0 ? 'https-port' : undefined)),
    )
    const fleetCost = await watch(fleet.page, async () => {
      await giveFiles(fleet.page, files)
      await fleet.page.getByText(/^Blocked 100 /).waitFor({ timeout: 240_000 })
    })
    await fleet.close()
    return {
      figures: [
        {
          name: 'a full preflight, from the paste to its verdict on the page',
          value: spreadOf(verdicts),
          unit: 'ms',
          aim: { bound: 'at most', value: 50 },
        },
        { name: '… the first one of a page just opened', value: spreadOf(firsts), unit: 'ms' },
        { name: 'a netstat of 5 MB, from the file to the page', value: netstatCost.whole / 1000, unit: 's' },
        { name: '… the longest that the page does not answer', value: netstatCost.longest, unit: 'ms' },
        {
          name: `${MACHINES} machines, from the files to the list`,
          value: fleetCost.whole / 1000,
          unit: 's',
        },
        {
          name: '… the longest that the page does not answer',
          value: fleetCost.longest,
          unit: 'ms',
          aim: { bound: 'at most', value: 100 },
        },
        {
          name: '… before that, while Chromium itself looks up the type of each file',
          value: fleetCost.before,
          unit: 'ms',
        },
      ],
    }
  } finally {
    rmSync(folder, { recursive: true })
    await site.stop()
  }
}

const giveFiles = (page: Page, files: string[]) => page.locator('input[type="file"]').setInputFiles(files)

/** Milliseconds from the event of the paste until the board has changed. */
function pasteAndWait(page: Page, text: string): Promise<number> {
  return page.getByLabel(t('paste')).evaluate(
    (field, pasted) =>
      new Promise<number>(resolve => {
        const before = document.querySelectorAll('ol > li').length
        const clipboardData = new DataTransfer()
        clipboardData.setData('text/plain', pasted)
        const start = performance.now()
        const observer = new MutationObserver(() => {
          if (document.querySelectorAll('ol > li').length === before) return
          observer.disconnect()
          resolve(performance.now() - start)
        })
        observer.observe(document.body, { subtree: true, childList: true })
        field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
      }),
    text,
  )
}

type Cost = { whole: number; longest: number; before: number }

/**
 * How long something takes, and the longest task of the page meanwhile. What a task takes before the page is told of
 * the files is counted apart: the browser takes it for any page, also for an empty one.
 */
async function watch(page: Page, work: () => Promise<void>): Promise<Cost> {
  await page.evaluate(() => {
    const seen = { told: 0, tasks: [] as [start: number, end: number][] }
    Object.assign(window, { seen })
    const note = () => {
      seen.told = performance.now()
    }
    window.addEventListener('change', note, { capture: true, once: true })
    new PerformanceObserver(list => {
      for (const { startTime, duration } of list.getEntries())
        seen.tasks.push([startTime, startTime + duration])
    }).observe({ type: 'longtask' })
  })
  const start = performance.now()
  await work()
  const whole = performance.now() - start
  // Tasks are told of a moment after they end.
  await page.waitForTimeout(500)
  return page.evaluate(whole => {
    const { told, tasks } = (window as unknown as { seen: { told: number; tasks: [number, number][] } }).seen
    const most = (lengths: number[]) => Math.max(0, ...lengths)
    return {
      whole,
      longest: most(tasks.map(([from, to]) => to - Math.max(from, told))),
      before: most(tasks.map(([from, to]) => Math.min(to, told) - from)),
    }
  }, whole)
}
