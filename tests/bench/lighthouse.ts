import { launch } from 'chrome-launcher'
import lighthouse, { desktopConfig } from 'lighthouse'
import { startSite } from '../pages/support/site.ts'
import { type Measured, spreadOf } from './figure.ts'

const ROUNDS = 3
const categories = [
  ['performance', 95],
  ['accessibility', 100],
] as const
const presets = [
  ['desktop', desktopConfig],
  ['mobile', undefined],
] as const

/** Lighthouse's own scores for the Estimate page. */
export async function measureLighthouse(): Promise<Measured> {
  // Starting the site also unpacks Chromium and what it needs; Lighthouse then starts one of its own.
  const site = await startSite()
  const scores = new Map<string, number[]>()
  const paints: number[] = []
  const notes = new Set<string>()
  try {
    await site.browser.close()
    for (let round = 0; round < ROUNDS; round++)
      for (const [preset, config] of presets) {
        const { lhr } = await audit(`${site.url}/en`, config)
        if (lhr.runtimeError) throw new Error(lhr.runtimeError.message)
        const painted = lhr.audits['largest-contentful-paint']?.numericValue
        if (preset === 'mobile' && painted !== undefined) paints.push(painted / 1000)
        for (const [category] of categories) {
          const { score, auditRefs = [] } = lhr.categories[category] ?? {}
          if (typeof score !== 'number') throw new Error(`Lighthouse gave no score for ${category}`)
          const key = `${category}, ${preset}`
          scores.set(key, [...(scores.get(key) ?? []), Math.round(score * 100)])
          for (const { id, weight } of auditRefs) {
            const { score: part, displayValue = '' } = lhr.audits[id] ?? {}
            if (weight > 0 && typeof part === 'number' && part < 0.9)
              notes.add(`${key}: ${id} scores ${Math.round(part * 100)} ${displayValue}`.trim())
          }
        }
      }
  } finally {
    await site.stop()
  }
  const figures = categories.flatMap(([category, value]) =>
    presets.map(([preset]) => ({
      name: `${category}, ${preset}`,
      value: spreadOf(scores.get(`${category}, ${preset}`) ?? []),
      unit: 'of 100',
      aim: { bound: 'at least', value } as const,
    })),
  )
  const paint = {
    name: 'largest contentful paint, simulated, mobile',
    value: spreadOf(paints),
    unit: 's',
    aim: { bound: 'at most', value: 2.3 } as const,
  }
  return { figures: [...figures, paint], notes: [...notes] }
}

async function audit(url: string, config: typeof desktopConfig | undefined) {
  const { default: packed } = await import('@sparticuz/chromium')
  packed.setGraphicsMode = false
  const chrome = await launch({
    chromePath: await packed.executablePath(),
    chromeFlags: [
      '--headless=shell',
      '--no-sandbox',
      '--no-zygote',
      '--disable-gpu',
      // Nothing but this machine can be reached, whatever the browser would like to ask.
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
    logLevel: 'error',
  })
  try {
    const onlyCategories = categories.map(([category]) => category)
    const result = await lighthouse(url, { port: chrome.port, logLevel: 'error', onlyCategories }, config)
    if (!result) throw new Error('Lighthouse gave no result')
    return result
  } finally {
    chrome.kill()
  }
}
