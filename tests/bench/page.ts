import { startSite, wake } from '../pages/support/site.ts'
import type { Figure, Measured } from './figure.ts'

const kinds = [
  ['JavaScript', /javascript/],
  ['HTML', /text\/html/],
  ['CSS', /text\/css/],
  ['fonts', /font/],
  ['anything else', /./],
] as const

/** Bytes that the Estimate page costs at a first visit, by kind, compressed as they came over the wire. */
export async function measurePage(): Promise<Measured> {
  const site = await startSite()
  try {
    const page = await site.browser.newPage({ viewport: { width: 1440, height: 900 } })
    const devtools = await page.context().newCDPSession(page)
    await devtools.send('Network.enable')
    await devtools.send('Network.setCacheDisabled', { cacheDisabled: true })
    const responses = new Map<string, { type: string; encoding: string; length: number; bytes: number }>()
    devtools.on('Network.responseReceived', ({ requestId, response }) => {
      const header = (name: string) =>
        Object.entries(response.headers).find(([key]) => key.toLowerCase() === name)?.[1]
      const type = header('content-type') ?? response.mimeType
      const length = Number(header('content-length') ?? 0)
      responses.set(requestId, { type, encoding: header('content-encoding') ?? 'none', length, bytes: 0 })
    })
    devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      const response = responses.get(requestId)
      // The length of the body where it is told; the other counts the headers too.
      if (response) response.bytes = response.length || encodedDataLength
    })
    await page.goto(`${site.url}/en`, { waitUntil: 'networkidle' })
    const rest = new Set(responses.values())
    const notes: string[] = []
    const figures: Figure[] = kinds.map(([name, pattern]) => {
      const matching = [...rest].filter(({ type }) => pattern.test(type))
      for (const response of matching) rest.delete(response)
      const encodings = [...new Set(matching.map(({ encoding }) => encoding))]
      notes.push(`${name}: ${matching.length} files, content encoding ${encodings.join(', ') || '–'}`)
      return {
        name: `${name}, compressed`,
        value: matching.reduce((sum, { bytes }) => sum + bytes, 0) / 1000,
        unit: 'kB',
        ...(name === 'JavaScript' && { aim: { bound: 'at most', value: 135 } as const }),
      }
    })
    const before = new Set(responses.keys())
    await wake(page)
    await page.waitForLoadState('networkidle')
    const late = [...responses].filter(([id, { type }]) => !before.has(id) && /javascript/.test(type))
    const sum = late.reduce((bytes, [, response]) => bytes + response.bytes, 0)
    figures.push({ name: 'JavaScript that follows when someone is there', value: sum / 1000, unit: 'kB' })
    return { figures, notes }
  } finally {
    await site.stop()
  }
}
