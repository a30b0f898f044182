import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { promisify } from 'node:util'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, it } from 'vitest'
import { translatePage } from '#text/pages/pages.ts'
import { fullFields, linkTo } from './support/link-to.ts'
import { readPowerQueryText } from './support/read-power-query-text.ts'
import { readSheet } from './support/read-sheet.ts'
import { shareSite } from './support/share-site.ts'
import { openPage, type Site } from './support/site.ts'

let site: Site
let page: Page
let close: () => Promise<void>

/** Names that break out of quotes where quoting is not exact. */
const names = [
  `it's "quoted"`,
  '$(echo no) `id` $HOME !! %PATH% $' + '{HOME}',
  'back\\slash \\n \\\\ \\',
  '#(lf) #(#) #"x" &amp; </script><b>',
  "'; rm -rf x; echo '",
  'Gebäude 3 – Öst, 電力 🏭 \u2028 end',
]

beforeAll(async () => {
  site = await shareSite()
  const inventory = names.map((name, at) => ({ name, products: String(100 + at), services: '5' }))
  const opened = await openPage(site, await linkTo('en', { ...fullFields, inventory }))
  page = opened.page
  close = opened.close
  await page.getByText(translatePage.en('snippets.title'), { exact: true }).click()
  await page.locator('pre').waitFor()
})
afterAll(() => close())

async function readSnippet(question: 'licence' | 'sizing', tool: string): Promise<string> {
  await page.getByText(translatePage.en(`snippets.${question}`), { exact: true }).click()
  await page.getByText(tool, { exact: true }).click()
  return (await page.locator('pre').textContent()) ?? ''
}

const run = promisify(execFile)

async function runCurl(snippet: string): Promise<string> {
  const { stdout } = await run('bash', ['-c', snippet])
  return stdout
}

/** Runs the snippet as it is; the line behind it prints the answer whole. */
async function runTypeScript(snippet: string): Promise<string> {
  const script = `${snippet}\nconsole.log('\\f' + JSON.stringify(answer))`
  const { stdout } = await run(process.execPath, ['--input-type=module-typescript', '--eval', script])
  return stdout.slice(stdout.indexOf('\f') + 1)
}

type Estimate = {
  score: number
  requirement: number
  recommendation: { lines: { reference: string; quantity: number }[]; price: { amount: string } }
}
type Sizing = { size: string; comparison: { verdict: string }[] }

/** What the page shows, in the terms of an answer of the API. */
async function readPage() {
  const { score, requirement, lines, total, size, verdicts } = await readSheet(page)
  return { licence: { score, requirement, lines, total }, sizing: { size: size?.toLowerCase(), verdicts } }
}

function summarise(answer: Estimate) {
  const { lines, price } = answer.recommendation
  const amount = Number(price.amount).toLocaleString('en', { style: 'currency', currency: 'EUR' })
  return {
    score: answer.score,
    requirement: answer.requirement,
    lines: lines.map(line => `${line.reference}×${line.quantity}`),
    total: amount,
  }
}

/** Runs a snippet against a server that notes what it receives. */
async function hear(snippet: string, runner: (snippet: string) => Promise<string>) {
  let heard = { body: '', type: '', language: '', url: '', method: '' }
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    heard = {
      body: Buffer.concat(chunks).toString(),
      type: request.headers['content-type'] ?? '',
      language: request.headers['accept-language'] ?? '',
      url: request.url ?? '',
      method: request.method ?? '',
    }
    response.end('{}')
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  await runner(snippet.replaceAll(site.url, `http://127.0.0.1:${port}`))
  server.closeAllConnections()
  server.close()
  const { body, ...rest } = heard
  const { inventory } = JSON.parse(body) as { inventory: { name: string }[] }
  return { ...rest, names: inventory.map(row => row.name) }
}

for (const [tool, runner] of [
  ['curl', runCurl],
  ['TypeScript', runTypeScript],
] as const)
  describe(`the ${tool} snippet`, () => {
    it('gives the licence that the page shows', async () => {
      const answer = JSON.parse(await runner(await readSnippet('licence', tool))) as Estimate
      assert.deepEqual(summarise(answer), (await readPage()).licence)
    })

    it('gives the server that the page shows', async () => {
      const { size, comparison } = JSON.parse(await runner(await readSnippet('sizing', tool))) as Sizing
      const verdicts = comparison.map(aspect => aspect.verdict)
      assert.deepEqual({ size, verdicts }, (await readPage()).sizing)
    })

    it('carries every name as it was typed', async () => {
      assert.deepEqual(await hear(await readSnippet('licence', tool), runner), {
        names,
        type: 'application/json',
        language: 'en',
        url: '/api/v1/licence-estimates',
        method: 'POST',
      })
    })
  })

describe('the Power Query snippet', () => {
  it('holds the very body that curl sends', async () => {
    const query = await readSnippet('licence', 'Power Query')
    const [, literal = ''] = /^ {2}Body = ("[\s\S]*"),\n {2}Answer/m.exec(query) ?? []
    const curl = await readSnippet('licence', 'curl')
    const body: unknown = JSON.parse(/-d '(.*)'$/s.exec(curl)?.[1]?.replaceAll(`'\\''`, "'") ?? '')
    assert.deepEqual(JSON.parse(readPowerQueryText(literal)), body)
    assert.deepEqual(
      (body as { inventory: { name: string }[] }).inventory.map(row => row.name),
      names,
    )
  })

  it('asks the same address, in the same language', async () => {
    const query = await readSnippet('sizing', 'Power Query')
    const [, address = ''] = /Web\.Contents\(("[^"]*"), \[/.exec(query) ?? []
    assert.equal(readPowerQueryText(address), `${site.url}/api/v1/hardware-sizings`)
    assert.match(query, /#"Content-Type" = "application\/json", #"Accept-Language" = "en"/)
  })

  it('the reader of its texts knows the escapes of the language', () => {
    assert.equal(readPowerQueryText('"a""b#(#)(lf)#(tab)#(000D)#(cr,lf)#x"'), 'a"b#(lf)\t\r\r\n#x')
    for (const wrong of ['"a"b"', '"#(nope)"', 'a', '"#("']) assert.throws(() => readPowerQueryText(wrong))
  })
})

describe('a snippet', () => {
  it('is copied as it stands', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    const snippet = await readSnippet('licence', 'curl')
    await page.getByRole('button', { name: translatePage.en('snippets.copy'), exact: true }).click()
    await page.getByText(translatePage.en('snippets.copied')).waitFor()
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), snippet)
  })
})
