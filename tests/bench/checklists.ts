import { tailorChecklist } from '#domain/checklists/tailor-checklist.ts'
import { writeChecklist } from '#reports/write-checklist.ts'
import { translateChecklist } from '#text/checklists/checklists.ts'
import { findProcedure, procedureRegistry } from '#text/software/procedure-registry.ts'
import { createTranslator, type Messages } from '#text/translator.ts'
import { startSite } from '../pages/support/site.ts'
import { type Measured, type Spread, spreadOf } from './figure.ts'

const ROUNDS = 7
const BATCH = { domain: 300, json: 100, pdf: 12 }
const KEYSTROKES = 25

/** A pre-install checklist from the domain, as JSON and as PDF over HTTP, and on the page after a keystroke. */
export async function measureChecklists(): Promise<Measured> {
  const site = await startSite()
  try {
    const rates = { domain: [] as number[], json: [] as number[], pdf: [] as number[] }
    const subjects = {
      domain: writeInGerman,
      json: (index: number) => post(site.url, 'application/json', index),
      pdf: (index: number) => post(site.url, 'application/pdf', index),
    }
    let index = 0
    for (let round = 0; round <= ROUNDS; round++)
      for (const kind of ['domain', 'json', 'pdf'] as const) {
        const start = performance.now()
        for (let made = 0; made < BATCH[kind]; made++) await subjects[kind](index++)
        const rate = (BATCH[kind] / (performance.now() - start)) * 1000
        // The first round warms up.
        if (round > 0) rates[kind].push(rate)
      }
    const page = await site.browser.newPage({ viewport: { width: 1440, height: 900 } })
    await page.goto(`${site.url}/en/checklists/stream/pre-install`, { waitUntil: 'networkidle' })
    const reaction = await measureReaction(page)
    return {
      figures: [
        { name: 'tailored and written in German, one thread', value: spreadOf(rates.domain), unit: '/s' },
        { name: 'as JSON, one request after the other', value: spreadOf(rates.json), unit: '/s' },
        { name: 'as PDF, one request after the other', value: spreadOf(rates.pdf), unit: '/s' },
        {
          name: 'page: from a changed parameter to the drawn list',
          value: reaction,
          unit: 'ms',
          aim: { bound: 'at most', value: 50 },
        },
      ],
    }
  } finally {
    await site.stop()
  }
}

const parametersAt = (index: number) => ({
  siteName: `Site ${index}`,
  sqlServer: index % 2 ? 'remote' : 'new-local',
  httpsPort: 8000 + (index % 1000),
  licenceMode: index % 3 ? 'local' : 'cloud',
})

function writeInGerman(index: number): void {
  const pack = procedureRegistry.stream
  const procedure = pack && findProcedure(pack.facts, 'pre-install')
  if (!pack || !procedure) throw new Error('No pre-install checklist')
  german ??= createTranslator<Messages>(pack.messages.de, 'de')
  const checklist = tailorChecklist(pack.facts, pack.ruleset, procedure, parametersAt(index))
  writeChecklist(pack.facts, checklist, { procedure: german, shared: translateChecklist.de })
}

let german: ReturnType<typeof createTranslator<Messages>> | undefined

async function post(url: string, accept: string, index: number): Promise<void> {
  const response = await fetch(`${url}/api/v1/checklists`, {
    method: 'POST',
    headers: { accept, 'accept-language': 'de', 'content-type': 'application/json' },
    body: JSON.stringify({
      software: 'stream',
      procedure: 'pre-install',
      parameters: parametersAt(index),
    }),
  })
  if (!response.ok) throw new Error(`${accept} was answered with ${response.status}`)
  await response.arrayBuffer()
}

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof startSite>>['browser']['newPage']>>

/** Milliseconds from an input event on the HTTPS port until the next frame shows the list of the new port. */
async function measureReaction(page: Page): Promise<Spread> {
  const times = await page.evaluate(async keystrokes => {
    const input = document.querySelector<HTMLInputElement>('input[name="httpsPort"]')
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
    if (!input || !set) throw new Error('No field for the HTTPS port')
    const measured: number[] = []
    for (let stroke = 0; stroke < keystrokes; stroke++) {
      const port = String(8100 + stroke)
      const start = performance.now()
      set.call(input, port)
      input.dispatchEvent(new Event('input', { bubbles: true }))
      await new Promise(resolve => requestAnimationFrame(resolve))
      await new Promise(resolve => setTimeout(resolve))
      measured.push(performance.now() - start)
      if (!document.querySelector('ol')?.closest('main')?.textContent?.includes(port))
        throw new Error(`The list does not show port ${port}`)
    }
    return measured
  }, KEYSTROKES)
  return spreadOf(times)
}
