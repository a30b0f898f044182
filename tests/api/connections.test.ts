import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, describe, expect, test } from 'vitest'
import { open, readProblem, sendEndlessly, sendRaw } from './send-raw.ts'
import { type Api, startApi } from './start-api.ts'
import { assertMatches } from './validate-answer.ts'

const BODY = '{"managers":12,"productsPerManager":15,"servicesPerProduct":10}'
const PATH = '/api/v1/licence-estimates'
const LARGE = 32 * 1024 * 1024

const h2c =
  'Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAoAAAAAIAAAAA\r\n'
const webSocket =
  'Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n'

/** Pages that listen for upgrades at the server of the first request, and then do nothing with them, as Next.js does. */
const pages = {
  handle: (request: IncomingMessage, response: ServerResponse) => {
    const { server } = request.socket as unknown as { server: Server }
    if (server.listenerCount('upgrade') === 0) server.on('upgrade', () => {})
    response.end(request.url === '/large' ? Buffer.alloc(LARGE) : 'page')
  },
}

function post(headers: string, body = BODY): string {
  return `POST ${PATH} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n${headers}\r\n${body}`
}

describe('a request that asks for another protocol', () => {
  const expectAnswers = async (api: Api) => {
    for (const asked of [h2c, webSocket, 'Connection: Upgrade\r\nUpgrade: TLS/1.0\r\n', 'Upgrade: h2c\r\n']) {
      const isWhole = (text: string) => text.endsWith('}')
      const get = await sendRaw(api.url, `GET /healthz HTTP/1.1\r\nHost: x\r\n${asked}\r\n`, isWhole)
      expect(get.text).toMatch(/^HTTP\/1.1 200 OK[\s\S]*"status":"ok"}$/)
      const { text } = await sendRaw(api.url, post(asked), isWhole)
      expect(text).toMatch(/^HTTP\/1.1 200 OK[\s\S]*"score":2000/)
      const page = await sendRaw(api.url, `GET /en HTTP/1.1\r\nHost: x\r\n${asked}\r\n`, text =>
        /\r\npage\b/.test(text),
      )
      expect(page.text).toMatch(/^HTTP\/1.1 200 OK/)
    }
  }

  test('is answered as if it had not, before and after a page was served', async () => {
    await using api = await startApi({ pages })
    await expectAnswers(api)
    await api.call('/en')
    expect(api.server.listenerCount('upgrade')).toBe(1)
    await expectAnswers(api)
  })

  test('does not keep the server from stopping', async () => {
    const api = await startApi({ pages })
    await api.call('/en')
    await sendRaw(api.url, `GET /healthz HTTP/1.1\r\nHost: x\r\n${webSocket}\r\n`, text => text.endsWith('}'))
    const idle = open(api.url)
    idle.write(`GET /healthz HTTP/1.1\r\nHost: x\r\n${h2c}\r\n`)
    await wait(100)
    expect(await api.stop(20)).toEqual({ drained: true, cut: 0 })
    idle.destroy()
  })
})

describe('time', () => {
  test('a head, and a body, that come slowly are refused with a problem', async () => {
    await using api = await startApi({ times: { headers: 100, request: 200, look: 20 } })
    for (const bytes of ['', 'GET /healthz HTTP/1.1\r\nHost: x\r\nX-Slow: ', post('', BODY).slice(0, -5)]) {
      const { text, isEnded } = await sendRaw(api.url, bytes)
      expect(isEnded).toBe(true)
      const { status, type, problem } = readProblem(text)
      expect([status, type]).toEqual([408, '/problems/request-timeout'])
      assertMatches('Problem', problem, text)
    }
    while (api.lines.length < 3) await wait(10)
    expect(api.lines.map(({ status }) => status)).toEqual([408, 408, 408])
  })

  test('the usual times leave a slow head no more than the time it has', async () => {
    await using api = await startApi()
    const { headersTimeout, requestTimeout, timeout } = api.server
    expect({ headersTimeout, requestTimeout, timeout }).toEqual({
      headersTimeout: 30_000,
      requestTimeout: 30_000,
      timeout: 30_000,
    })
    const { usualTimes } = await import('#api/http/times.ts')
    expect(usualTimes.look).toBeLessThanOrEqual(1000)
  })

  test('readers who stop reading are cut, and what was kept for them is freed', async () => {
    await using api = await startApi({ pages, times: { stall: 1500 } })
    const sockets = Array.from({ length: 5 }, () => {
      const socket = open(api.url)
      socket.write('GET /large HTTP/1.1\r\nHost: x\r\n\r\n')
      socket.once('data', () => socket.pause())
      return socket
    })
    while (api.lines.length < 5) await wait(20)
    for (const line of api.lines) expect(line).toMatchObject({ path: '/large', aborted: true })
    for (const socket of sockets) socket.destroy()
  })

  test('a reader who only reads slowly is not', async () => {
    await using api = await startApi({ pages, times: { stall: 500 } })
    const socket = open(api.url)
    let length = 0
    socket.write('GET /large HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n')
    socket.on('data', data => {
      length += data.length
      socket.pause()
      setTimeout(() => socket.resume(), 1)
    })
    await new Promise(resolve => socket.once('close', resolve))
    expect(length).toBeGreaterThan(LARGE)
  })
})

describe('what is too large', () => {
  const head = (headers: string) =>
    `POST ${PATH} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n${headers}\r\n`
  // What the kernels on both sides hold is sent but read by nobody.
  const HELD = 24 * 1024 * 1024

  test.each([
    ['announced', head('Content-Length: 1900000000\r\n'), 413],
    ['in chunks', `${head('Transfer-Encoding: chunked\r\n')}71000000\r\n`, 413],
    [
      'of another type',
      `POST ${PATH} HTTP/1.1\r\nHost: x\r\nContent-Type: text/plain\r\nContent-Length: 1900000000\r\n\r\n`,
      415,
    ],
    [
      'for a path that there is not',
      `POST /api/none HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n71000000\r\n`,
      404,
    ],
    ['of a GET', `GET /healthz HTTP/1.1\r\nHost: x\r\nContent-Length: 1900000000\r\n\r\n`, 200],
  ])('a body %s is answered and not swallowed', async (_name, bytes, status) => {
    await using api = await startApi({ times: { linger: 200 } })
    const { text, sent } = await sendEndlessly(api.url, bytes, 1_900_000_000)
    expect(text.slice(9, 12)).toBe(String(status))
    expect(sent).toBeLessThan(HELD)
  })

  test('413 comes as soon as the length is known, and no 100 before it', async () => {
    await using api = await startApi({ times: { linger: 100 } })
    for (const headers of [
      'Content-Length: 1048577\r\n',
      'Content-Length: 1900000000\r\nExpect: 100-continue\r\n',
    ]) {
      const { text, isEnded } = await sendRaw(api.url, head(headers))
      const { status, type, headers: answered } = readProblem(text)
      expect([status, type]).toEqual([413, '/problems/body-too-large'])
      expect(answered).toMatch(/\r\nConnection: close(\r\n|$)/)
      expect(text.startsWith('HTTP/1.1 413 ')).toBe(true)
      expect(isEnded).toBe(true)
    }
  })

  test('an answer says that its connection ends where more of the body is left than is taken away', async () => {
    await using api = await startApi({ times: { linger: 100 } })
    for (const [bytes, type, said] of [
      [500_000, 'text/plain', 'keep-alive'],
      [2_000_000, 'text/plain', 'close'],
      [2_000_000, 'application/json', 'close'],
    ] as const) {
      const headers = { 'content-type': type }
      const { status, headers: answered } = await api.call(PATH, {
        method: 'POST',
        body: 'x'.repeat(bytes),
        headers,
      })
      expect(status).toBeGreaterThanOrEqual(400)
      expect(answered.get('connection'), `${bytes} bytes of ${type}`).toBe(said)
      // Whoever keeps to that is answered the next time.
      expect((await api.post(PATH, BODY)).status).toBe(200)
    }
  })

  test('a body that is wanted is asked for, any other expectation is passed over', async () => {
    await using api = await startApi()
    const isWhole = (text: string) => text.endsWith('}')
    const wanted = await sendRaw(api.url, post('Expect: 100-continue\r\n'), isWhole)
    expect(wanted.text).toMatch(/^HTTP\/1.1 100 Continue\r\n\r\nHTTP\/1.1 200 OK/)
    const unwanted = await sendRaw(
      api.url,
      post('Expect: 100-continue\r\n').replace('/json', '/xml'),
      isWhole,
    )
    expect(unwanted.text).toMatch(/^HTTP\/1.1 415 /)
    const other = await sendRaw(api.url, post('Expect: a-miracle\r\n'), isWhole)
    expect(other.text).toMatch(/^HTTP\/1.1 200 OK/)
  })
})

describe('what is no HTTP', () => {
  const get = (headers: string, path = '/api/v1/software') => `GET ${path} HTTP/1.1\r\n${headers}\r\n`
  const cases: Record<string, [bytes: string, status: number, type: string]> = {
    'two lengths': [post('Content-Length: 5\r\n'), 400, 'bad-request'],
    'a length and chunks': [post('Transfer-Encoding: chunked\r\n'), 400, 'bad-request'],
    'a length that is none': [get('Host: x\r\nContent-Length: nonsense\r\n'), 400, 'bad-request'],
    'a header without a name': [get('Host: x\r\n: y\r\n'), 400, 'bad-request'],
    'a chunk without a length': [
      `POST ${PATH} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n`,
      400,
      'bad-request',
    ],
    'an unknown method': ['FETCH / HTTP/1.1\r\nHost: x\r\n\r\n', 400, 'bad-request'],
    'the preface of HTTP/2': ['PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', 400, 'bad-request'],
    'the hello of TLS': ['\u0016\u0003\u0001\u0002\u0000\u0001\u0000', 400, 'bad-request'],
    'headers of 20 kB': [get(`Host: x\r\nX-Large: ${'x'.repeat(20_000)}\r\n`), 431, 'headers-too-large'],
    'a path of 20 kB': [
      get('Host: x\r\n', `/api/v1/items?search=${'x'.repeat(20_000)}`),
      431,
      'headers-too-large',
    ],
    'two hosts': [get('Host: x\r\nHost: y\r\nConnection: close\r\n'), 400, 'bad-request'],
    'the same host twice': [get('Host: x\r\nhost: x\r\nConnection: close\r\n'), 400, 'bad-request'],
    'no host': [get('Connection: close\r\n'), 400, 'bad-request'],
    CONNECT: ['CONNECT example.org:443 HTTP/1.1\r\nHost: example.org:443\r\n\r\n', 405, 'method-not-allowed'],
  }
  const servers = startApi({ times: { linger: 50 } })
  afterAll(async () => (await servers)[Symbol.asyncDispose]())

  test.each(Object.entries(cases))(
    '%s: a problem, one line in the log, the end of the connection',
    async (_name, [bytes, status, type]) => {
      const api = await servers
      await wait(100)
      api.lines.length = 0
      const { text, isEnded } = await sendRaw(api.url, Buffer.from(bytes, 'latin1'))
      const answer = readProblem(text)
      expect([answer.status, answer.type]).toEqual([status, `/problems/${type}`])
      expect(answer.headers).toMatch(/\r\nContent-Type: application\/problem\+json\r\n/)
      expect(answer.headers).toMatch(/\r\nX-Request-Id: [\w-]{36}/)
      expect(answer.headers).toMatch(/\r\nConnection: close/)
      assertMatches('Problem', answer.problem, text)
      expect(isEnded).toBe(true)
      while (api.lines.length === 0) await wait(10)
      expect(api.lines.map(line => line.status)).toEqual([status])
    },
  )

  test('a body that is cut off by its sender', async () => {
    const api = await servers
    const socket = open(api.url)
    let text = ''
    socket.on('data', data => {
      text += data
    })
    socket.end(post('').slice(0, -5))
    await new Promise(resolve => socket.once('close', resolve))
    const { status, type } = readProblem(text)
    expect([status, type]).toEqual([400, '/problems/bad-request'])
  })

  test('HTTP/1.0 needs no host', async () => {
    const { text } = await sendRaw((await servers).url, 'GET /healthz HTTP/1.0\r\n\r\n')
    expect(text).toMatch(/^HTTP\/1.1 200 OK/)
  })

  test('what comes after a whole answer does not change it', async () => {
    const api = await servers
    const { text } = await sendRaw(api.url, 'GET /healthz HTTP/1.1\r\nHost: x\r\n\r\nnonsense\r\n\r\n')
    expect(text.match(/^HTTP\/1.1 \d+/gm)?.[0]).toBe('HTTP/1.1 200')
  })
})
