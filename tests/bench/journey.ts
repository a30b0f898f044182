import { writeFile } from 'node:fs/promises'
import type { Locator } from 'playwright-core'
import { startSite } from '../pages/support/site.ts'

/** Seconds of the keystroke-level model (Card, Moran, Newell): an average typist with a mouse. */
const seconds = { key: 0.28, point: 1.1, press: 0.2, home: 0.4, think: 1.35 } as const

type Step = { what: string; clicks: number; keys: number }

const prices = 'HTG500H\t1250.00\nHTG501H\t2100.00\nHTG502H\t3900.00\nHTG503H\t7500.00\nHTG504H\t300.00'

// From a blank page to the customer's PDF, counted: node tests/bench/journey.ts [file for the PDF]
const site = await startSite()
const page = await site.browser.newPage({ viewport: { width: 1440, height: 900 }, serviceWorkers: 'block' })
const steps: Step[] = []

async function click(what: string, at: Locator): Promise<void> {
  await at.click()
  steps.push({ what, clicks: 1, keys: 0 })
}

/** What is pasted is two keys, however long it is. */
async function enter(what: string, name: string, text: string, keys = text.length): Promise<void> {
  await page.locator(name).fill(text)
  steps.push({ what, clicks: 1, keys })
}

const started = performance.now()
await page.goto(`${site.url}/en`, { waitUntil: 'networkidle' })
await enter('Managers', 'input[name="managers"]', '12')
await enter('Products per manager', 'input[name="productsPerManager"]', '15')
await click('What is archived', page.locator('input[name="archiveScope"][value="energies-and-powers"]'))
await enter('Interval', 'input[name="archiveIntervalMinutes"]', '10')
await click('Open the price list', page.getByText('Price list', { exact: true }).first())
await enter('Paste the price list', 'form textarea', prices, 2)
await page.getByText('€4,200.00').first().waitFor()
await click('Create the quote', page.getByText('Create the quote').first())
await page.waitForURL(/quote/)
await enter('Customer', 'input[name="customer.name"]', 'Brasserie Météor')
await enter('Quote number', 'input[name="number"]', 'A-2026-118')
const [download] = await Promise.all([
  page.waitForEvent('download'),
  click('Download the PDF', page.getByRole('button', { name: 'Download PDF' })),
])
const stream = await download.createReadStream()
const pdf = Buffer.concat(await stream.toArray())
const waited = (performance.now() - started) / 1000
const file = process.argv[2]
if (file) await writeFile(file, pdf)
await site.stop()

const sum = (of: (step: Step) => number) => steps.reduce((total, step) => total + of(step), 0)
const clicks = sum(step => step.clicks)
const keys = sum(step => step.keys)
// To the keyboard and back wherever something is typed.
const homes = 2 * steps.filter(step => step.keys > 0).length
const acting =
  clicks * (seconds.think + seconds.point + seconds.press) + keys * seconds.key + homes * seconds.home
for (const { what, clicks: pressed, keys: typed } of steps)
  process.stdout.write(`${what.padEnd(24)} ${pressed} click ${typed} keys\n`)
process.stdout.write(
  `${clicks} clicks, ${keys} keys: ${acting.toFixed(0)} s by hand; a script, which waits for the machine alone, took ${waited.toFixed(1)} s; ${pdf.length} bytes of PDF\n`,
)
