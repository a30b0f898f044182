import assert from 'node:assert/strict'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Logger, pino } from 'pino'
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
  call: (path: string, init?: RequestInit) => Promise<Answer>
  /** Posts a value as JSON. */
  post: (path: string, body: unknown, headers?: Record<string, string>) => Promise<Answer>
  [Symbol.asyncDispose]: () => Promise<void>
}

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
  const call: Api['call'] = async (path, init = {}) => {
    const response = await fetch(`${url}${path}`, init)
    const bytes = new Uint8Array(await response.arrayBuffer())
    const text = utf8.decode(bytes)
    const type = response.headers.get('content-type') ?? ''
    const json = /json/.test(type) && text !== '' ? JSON.parse(text) : undefined
    const answer = { status: response.status, headers: response.headers, text, bytes, json }
    if (path.startsWith('/api/v1') || path.endsWith('z')) validateAnswer(init.method ?? 'GET', path, answer)
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
      } as RequestInit),
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
    },
  }
}

/** The pointer and code of each fault of a problem. */
export function faultsOf(answer: Answer): string[] {
  assert.equal(answer.headers.get('content-type'), 'application/problem+json', answer.text)
  return (answer.json.errors ?? []).map((fault: { pointer: string; code: string; detail: string }) => {
    assert.ok(fault.detail.length > 10 && fault.detail.length < 500, fault.detail)
    return `${fault.pointer} ${fault.code}`
  })
}
