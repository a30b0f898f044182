import assert from 'node:assert/strict'
import { Agent, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Logger, pino } from 'pino'
import supertest from 'supertest'
import { type AppParts, createApp } from '#api/create-app.ts'
import { createServer } from '#api/http/create-server.ts'
import type { Lifecycle, Stopped } from '#api/http/lifecycle.ts'
import type { Times } from '#api/http/times.ts'
import { validateAnswer } from './validate-answer.ts'

export type Api = {
  url: string
  server: Server
  lifecycle: Lifecycle
  stop: (seconds: number) => Promise<Stopped>
  /** Everything that was logged, line by line. */
  lines: Record<string, unknown>[]
  /** Sends a request and validates whatever comes back against the OpenAPI document. */
  call: (path: string, init?: Sent) => Promise<Answer>
  /** Posts a value as JSON. */
  post: (path: string, body: unknown, headers?: Record<string, string>) => Promise<Answer>
  [Symbol.asyncDispose]: () => Promise<void>
}

/** A request as it is sent: nothing is added to its headers, nothing is guessed about its body. */
type Sent = { method?: string; headers?: Record<string, string>; body?: string | Uint8Array }

export type Answer = {
  status: number
  headers: Headers
  /** The body as text, with the byte order mark where it has one. */
  text: string
  bytes: Uint8Array
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
  json: any
}

/** Tests block the event loop for seconds; a connection must not have ended by then. */
const IDLE_MS = 120_000

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true })

/** Starts the real server on a free port of this machine, without pages unless some are given. */
export async function startApi({
  times,
  ...parts
}: Partial<AppParts> & { times?: Partial<Times> } = {}): Promise<Api> {
  const lines: Record<string, unknown>[] = []
  const logger: Logger = pino({ level: 'info' }, { write: line => void lines.push(JSON.parse(line)) })
  const lifecycle: Lifecycle = parts.lifecycle ?? { stopping: false }
  const settings = { trustProxy: false, development: false } as const
  const app = createApp({ settings, logger, lifecycle, ...parts })
  const { server, stop } = createServer({ app, logger, lifecycle, times: { idle: IDLE_MS, ...times } })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const client = supertest(server)
  const connections = new Agent({ keepAlive: true })
  const call: Api['call'] = async (path, { method = 'GET', headers = {}, body } = {}) => {
    const request = client[method.toLowerCase() as 'get'](path)
      .agent(connections)
      .set(headers)
      .redirects(0)
      .buffer(true)
      .parse(collectBytes)
      // Bytes go out as they are: a body that is broken or of another type is what is tested.
      .serialize(given => given)
    const response = await (body === undefined ? request : request.send(Buffer.from(body)))
    const bytes = new Uint8Array(response.body)
    const text = utf8.decode(bytes)
    const sent = new Headers(
      Object.entries(response.headers).map(([name, value]): [string, string] => [name, String(value)]),
    )
    const type = sent.get('content-type') ?? ''
    const json = /json/.test(type) && text !== '' ? JSON.parse(text) : undefined
    const answer = { status: response.status, headers: sent, text, bytes, json }
    if (path.startsWith('/api/v1') || path.endsWith('z')) validateAnswer(method, path, answer)
    return answer
  }
  return {
    url,
    server,
    lifecycle,
    stop,
    lines,
    call,
    post: (path, body, headers = {}) =>
      call(path, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body),
      }),
    [Symbol.asyncDispose]: async () => {
      connections.destroy()
      server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
    },
  }
}

/** Reads a body as bytes, whatever its media type says. */
function collectBytes(response: unknown, done: (error: Error | null, body: Buffer) => void): void {
  const chunks: Buffer[] = []
  const stream = response as IncomingMessage
  stream.on('data', (chunk: Buffer) => chunks.push(Buffer.from(chunk)))
  stream.on('end', () => done(null, Buffer.concat(chunks)))
}

/** The pointer and code of each fault of a problem. */
export function faultsOf(answer: Answer): string[] {
  assert.equal(answer.headers.get('content-type'), 'application/problem+json', answer.text)
  return (answer.json.errors ?? []).map((fault: { pointer: string; code: string; detail: string }) => {
    assert.ok(fault.detail.length > 10 && fault.detail.length < 500, fault.detail)
    return `${fault.pointer} ${fault.code}`
  })
}
