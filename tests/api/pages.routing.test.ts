import type { IncomingMessage, ServerResponse } from 'node:http'
import { afterAll, expect, test } from 'vitest'
import { readProblem, sendRaw } from './send-raw.ts'
import { startApi } from './start-api.ts'

const seen: string[] = []
const api = await startApi({
  pages: {
    // As Next.js does: it decodes the path, and fails where that is not possible.
    handle: (request: IncomingMessage, response: ServerResponse) => {
      const url = new URL(request.url ?? '', 'http://x').pathname
      decodeURIComponent(request.url?.startsWith('/') ? url : '%')
      seen.push(`${request.method} ${request.url}`)
      response.statusCode = request.url?.includes('unreadable') ? 404 : 200
      response.end('a page')
    },
  },
})
afterAll(() => api[Symbol.asyncDispose]())

const ask = (line: string, headers = '') =>
  sendRaw(api.url, `${line} HTTP/1.1\r\nHost: x\r\n${headers}Connection: close\r\n\r\n`)

test.each([
  '/%',
  '/en/software/%25%',
  '/problems/%',
  '/%ff',
  '/de/%c3%28/x',
  '/en/%E0%A4%A?x=1',
  '*',
  'http://x/%',
])('GET %s, which no page can have, is a page that says so, and is logged', async path => {
  api.lines.length = 0
  const { text } = await ask(`GET ${path}`, 'Accept-Language: sv\r\n')
  expect(text).toMatch(/^HTTP\/1.1 404 [\s\S]*\r\na page\b/)
  expect(text).toMatch(new RegExp(`\\r\\nContent-Language: ${/^\/(en|de)/.exec(path)?.[1] ?? 'sv'}\\r\\n`))
  expect(api.lines).toMatchObject([{ status: 404, path: path.split('?')[0] }])
})

test.each(['/', '/en', '/en?x=%', '/en/software/%25', '/fr/%C3%A9', '/x%20y'])(
  'GET %s is left to the pages',
  async path => {
    expect((await ask(`GET ${path}`)).text).toMatch(/^HTTP\/1.1 200 /)
    expect(seen.at(-1)).toBe(`GET ${path}`)
  },
)

test('a path in the form for proxies is the path alone', async () => {
  for (const [given, path] of [
    ['http://x/en?a=b', '/en?a=b'],
    ['HTTP://x', '/'],
  ]) {
    expect((await ask(`GET ${given}`)).text).toMatch(/^HTTP\/1.1 200 /)
    expect(seen.at(-1)).toBe(`GET ${path}`)
  }
})

test.each(['PUT', 'DELETE', 'TRACE', 'PATCH', 'POST', 'PROPFIND'])(
  '%s on a page is refused with what is allowed',
  async method => {
    for (const path of ['/', '/en', '/_next/static/x.js', '/service-worker.js', '/en/%']) {
      const { status, type, headers } = readProblem((await ask(`${method} ${path}`)).text)
      expect([status, type]).toEqual([405, '/problems/method-not-allowed'])
      expect(headers).toMatch(/\r\nAllow: GET, HEAD, OPTIONS\r\n/)
    }
  },
)

test('OPTIONS tells a page’s methods; of the server as a whole there is nothing to tell', async () => {
  api.lines.length = 0
  expect((await ask('OPTIONS /en')).text).toMatch(/^HTTP\/1.1 204 [\s\S]*\r\nAllow: GET, HEAD, OPTIONS\r\n/)
  const { status, type } = readProblem((await ask('OPTIONS *')).text)
  expect([status, type]).toEqual([404, '/problems/not-found'])
  expect(api.lines).toMatchObject([
    { method: 'OPTIONS', path: '/en', status: 204 },
    { method: 'OPTIONS', path: '*', status: 404 },
  ])
})
