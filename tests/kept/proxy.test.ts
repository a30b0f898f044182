import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { apiHeaders } from '#api/http/secure-headers.ts'
import { problemCodes } from '#openapi/problem-codes.ts'
import { findFreePort } from './support/find-free-port.ts'
import { loopbacks, type Nginx, readConfiguration, startNginx } from './support/nginx.ts'

const HSTS = 'max-age=31536000'
const long = 'x'.repeat(20_000)
/** As a static file has them: not all that the API has. */
const fromInstance = { 'x-content-type-options': 'nosniff', 'content-security-policy': "default-src 'self'" }
const lines = ['Host: groundwork.example.org', 'Connection: close']

/** What nginx does not hand on, and the problem that it answers with. */
const refused = {
  'a body larger than any': ['POST / HTTP/1.1', ['Content-Length: 99999999'], 'body-too-large'],
  'a long address': [`GET /${long} HTTP/1.1`, [], 'headers-too-large'],
  'a long header': ['GET / HTTP/1.1', [`X-Long: ${long}`], 'headers-too-large'],
  'a broken header': ['GET / HTTP/1.1', ['no header'], 'bad-request'],
  'bytes that are no HTTP': ['\u0001\u0002', [], 'bad-request'],
  'an encoding that there is not': ['POST / HTTP/1.1', ['Transfer-Encoding: odd'], 'bad-request'],
  'a method that is never answered': ['TRACE / HTTP/1.1', [], 'method-not-allowed'],
} as const

describe('nginx as it is shipped', () => {
  let instance: Server
  let nginx: Nginx
  let front: number

  beforeAll(async () => {
    instance = createServer((request, response) => {
      response.writeHead(request.url === '/busy' ? 503 : 200, { ...fromInstance, 'Retry-After': 7 })
      response.end(request.url)
    }).listen(0, '127.0.0.1')
    await once(instance, 'listening')
    const { port } = instance.address() as AddressInfo
    front = await findFreePort()
    const configuration = readConfiguration(front, await findFreePort(), [port, port])
    // So that a test may come from any address.
    const withAddresses = `$&\nset_real_ip_from 127.0.0.1;\nreal_ip_header X-Real-IP;`
    nginx = await startNginx(configuration.replace('server_tokens off;', withAddresses), front)
  })
  afterAll(async () => {
    await nginx?.stop()
    instance.close()
  })

  async function ask(first: string, more: readonly string[] = [], host = '127.0.0.1') {
    const socket = connect(front, host)
    socket.write([first, ...lines, ...more, '', ''].join('\r\n'))
    const [head = '', body = ''] = (await text(socket)).split(/\r\n\r\n(.*)/s)
    const [status = '', ...given] = head.split('\r\n')
    const headers = given.map(line => line.split(': ', 2) as [string, string])
    return { status: Number(status.split(' ')[1]), headers: new Headers(headers), body }
  }
  const expectProblem = ({ status, headers, body }: Awaited<ReturnType<typeof ask>>, code: string) => {
    const type = `/problems/${code}`
    expect(JSON.parse(body)).toMatchObject({ type, status })
    expect(problemCodes).toHaveProperty(code, status)
    expect(Object.fromEntries(headers)).toMatchObject({
      ...Object.fromEntries(new Headers(apiHeaders)),
      'content-type': 'application/problem+json',
      'strict-transport-security': HSTS,
    })
  }

  it('adds to what an instance answers nothing but that it comes by TLS', async () => {
    for (const path of ['/', '/busy', '/refused/away']) {
      const { headers, body } = await ask(`GET ${path} HTTP/1.1`)
      expect(body).toContain(path)
      const { date: _date, ...given } = Object.fromEntries(headers)
      expect(given).toEqual({
        ...fromInstance,
        ...{ connection: 'close', server: 'nginx', 'transfer-encoding': 'chunked' },
        ...{ 'retry-after': '7', 'strict-transport-security': HSTS },
      })
    }
  })

  it('answers on every address that the machine has, IPv6 among them', async () => {
    expect(loopbacks).toContain('127.0.0.1')
    for (const own of loopbacks) expect((await ask('GET / HTTP/1.1', [], own)).status).toBe(200)
  })

  for (const [name, [first, more, code]] of Object.entries(refused))
    it(`refuses ${name} with a problem, as securely as an instance`, async () => {
      expectProblem(await ask(first, more), code)
    })

  it('says for how long to wait after too many attempts, of one address or of a network of IPv6', async () => {
    const attempt = (from: string) => ask('GET /api/auth/ok HTTP/1.1', [`X-Real-IP: ${from}`])
    const from = (write: (index: number) => string) =>
      Promise.all(Array.from({ length: 60 }, (_each, index) => attempt(write(index))))
    for (const [same, other] of [
      [() => '192.0.2.1', '192.0.2.2'],
      [(index: number) => `2001:db8:0:${(0x100 + index).toString(16)}::${index}`, '2001:db8:0:200::1'],
    ] as const) {
      const late = (await from(same)).find(({ status }) => status === 429)
      if (!late) throw new Error('nobody was refused')
      expectProblem(late, 'too-many-requests')
      expect(late.headers.get('retry-after')).toBe('60')
      expect((await attempt(other)).status).toBe(200)
    }
  })

  it('says so when no instance answers, also of what may be sent again', async () => {
    instance.closeAllConnections()
    instance.close()
    for (const more of [[], ['Idempotency-Key: 1', 'Content-Length: 0']]) {
      const answer = await ask(more.length > 0 ? 'POST / HTTP/1.1' : 'GET / HTTP/1.1', more)
      expectProblem(answer, 'not-ready')
      expect(answer.headers.get('retry-after')).toBe('2')
    }
  })
})
