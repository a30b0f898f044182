import assert from 'node:assert/strict'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Logger, pino } from 'pino'
import { type AppParts, createApp } from '#api/create-app.ts'
import type { Lifecycle } from '#api/http/lifecycle.ts'
import { validateAnswer } from './validate-answer.ts'

export type Api = {
  url: string
  server: Server
  lifecycle: Lifecycle
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

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true })

/** Starts the real server on a free port of this machine, without pages unless some are given. */
export async function startApi(parts: Partial<AppParts> = {}): Promise<Api> {
  const lines: Record<string, unknown>[] = []
  const logger: Logger = pino({ level: 'info' }, { write: line => void lines.push(JSON.parse(line)) })
  const lifecycle: Lifecycle = parts.lifecycle ?? { stopping: false }
  const settings = { trustProxy: false, development: false } as const
  const server = createServer(createApp({ settings, logger, lifecycle, ...parts }))
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
