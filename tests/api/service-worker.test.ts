import assert from 'node:assert/strict'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, test } from 'vitest'
import { buildServiceWorker } from '../../scripts/build-service-worker.ts'
import { type Api, startApi } from './start-api.ts'

const files = [
  'chunks/main-1a.js',
  'chunks/app/[language]/checklists/page-2b.js',
  'css/3c.css',
  'media/plex-s.p.woff2',
]
const others = [
  'chunks/main-1a.js.br',
  'chunks/main-1a.js.gz',
  'chunks/main-1a.js.map',
  'build/_buildManifest.js',
]

let folder: string
let api: Api
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'groundwork-worker-'))
  await writeFiles([...files, ...others])
  await buildWorker('sources')
  api = await startApi({ pages: { handle: handOver, staticFolder: join(folder, 'static') } })
})
afterAll(async () => {
  await api[Symbol.asyncDispose]()
  await rm(folder, { recursive: true })
})

test('the service worker is a script that browsers ask for again every time', async () => {
  const { status, headers } = await api.call('/service-worker.js')
  assert.equal(status, 200)
  assert.equal(headers.get('content-type'), 'text/javascript; charset=utf-8')
  assert.equal(headers.get('cache-control'), 'no-cache')
  assert.equal(headers.get('content-security-policy'), "default-src 'self'")
  assert.equal(headers.get('x-content-type-options'), 'nosniff')
  assert.equal(headers.get('x-powered-by'), null)
})

test('a browser that has it already is told so', async () => {
  const etag = (await api.call('/service-worker.js')).headers.get('etag') ?? ''
  // As a browser does that looks for an update.
  const headers = { 'if-none-match': etag, 'cache-control': 'max-age=0' }
  const again = await api.call('/service-worker.js', { headers })
  assert.equal(again.status, 304)
  assert.equal(again.text, '')
  assert.equal(again.headers.get('cache-control'), 'no-cache')
})

test('it lists every static file once, under the address that pages use', async () => {
  const { text } = await api.call('/service-worker.js')
  const listed = text.match(/\/_next\/static\/[^"'`]+\.(?:js|css|woff2)\b/g) ?? []
  assert.deepEqual(listed.toSorted(), [
    '/_next/static/chunks/app/%5Blanguage%5D/checklists/page-2b.js',
    '/_next/static/chunks/main-1a.js',
    '/_next/static/css/3c.css',
    '/_next/static/media/plex-s.p.woff2',
  ])
  for (const address of listed) {
    const { status } = await api.call(address, { headers: { 'accept-encoding': 'identity' } })
    assert.equal(status, 200, address)
  }
})

test('it is the same for the same build, and another for other sources or other files', async () => {
  const { text } = await api.call('/service-worker.js')
  assert.equal(await buildWorker('sources'), text)
  assert.notEqual(await buildWorker('other sources'), text)
  await writeFiles(['chunks/late-4d.js'])
  assert.notEqual(await buildWorker('sources'), text)
})

test('the build fails where there is nothing to keep', async () => {
  const empty = {
    staticFolder: join(folder, 'none'),
    outFile: join(folder, 'none.js'),
    sourcesHash: 'sources',
  }
  await assert.rejects(buildServiceWorker(empty), /No static files/)
})

test('without a build there is none', async () => {
  await using development = await startApi({ pages: { handle: handOver } })
  assert.equal((await development.call('/service-worker.js')).text, 'page')
})

function handOver(_request: unknown, response: { end: (text: string) => void }) {
  response.end('page')
}

async function writeFiles(names: readonly string[]) {
  for (const name of names) {
    const file = join(folder, 'static', name)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, name)
  }
}

async function buildWorker(sourcesHash: string): Promise<string> {
  const outFile = join(folder, 'service-worker.js')
  await buildServiceWorker({ staticFolder: join(folder, 'static'), outFile, sourcesHash })
  return readFile(outFile, 'utf8')
}
