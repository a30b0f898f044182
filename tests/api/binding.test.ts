import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { createAccounts } from '#api/accounts/accounts.ts'
import { Reply } from '#api/http/bind-endpoint.ts'
import { identifyRequest } from '#api/http/identify-request.ts'
import { Problem } from '#api/http/problems.ts'
import { type Bindings, serveEndpoints } from '#api/http/serve-endpoints.ts'
import { writeProblems } from '#api/http/write-problem.ts'
import { buildDocument } from '#openapi/build-document.ts'
import { declareEndpoint } from '#openapi/endpoint.ts'
import { bodyProblems, readProblems } from '#openapi/endpoints/problem-sets.ts'
import { sendRaw } from './send-raw.ts'

/** Endpoints that only this test has: a shelf of notes, with every method and status. */
const note = z.object({ id: z.string(), text: z.string(), at: z.string() }).check(z.meta({ id: 'Note' }))
const text = z.strictObject({ text: z.string().check(z.minLength(1)) }).check(z.meta({ id: 'NoteText' }))
const common = { tag: 'Operation', summary: 'Notes', description: 'Notes.' } as const
const input = { from: 'body', schema: text, choose: () => text, examples: {} } as const
const pathParameters = {
  noteId: { schema: z.string().check(z.regex(/^n\d+$/)), example: 'n1' },
} as const
const path = '/api/v1/notes/{noteId}'
const answer = { description: 'The note.', schema: note }
const problems = [...bodyProblems, 'not-found'] as const
const etag = { ETag: 'The version of the note.' }

const endpoints = {
  createNote: declareEndpoint({
    ...common,
    method: 'post',
    path: '/api/v1/notes',
    input,
    answer: {
      ...answer,
      statuses: { 201: { description: 'Created.', headers: { Location: 'Where it is.', ...etag } } },
    },
    problems: bodyProblems,
  }),
  getNote: declareEndpoint({
    ...common,
    method: 'get',
    path,
    pathParameters,
    answer: { ...answer, statuses: { 200: { description: 'The note.', headers: etag } } },
    formats: { 'text/plain': { description: 'Its text.' } },
    problems: [...readProblems, 'not-found'],
  }),
  putNote: declareEndpoint({
    ...common,
    method: 'put',
    path,
    pathParameters,
    input,
    answer: {
      ...answer,
      statuses: { 200: { description: 'Changed.' }, 201: { description: 'Created.' } },
    },
    problems,
  }),
  patchNote: declareEndpoint({ ...common, method: 'patch', path, pathParameters, input, answer, problems }),
  deleteNote: declareEndpoint({
    ...common,
    method: 'delete',
    path,
    pathParameters,
    answer: { description: 'Gone.', statuses: { 204: { description: 'Gone.' } } },
    problems: ['internal-error', 'not-found'],
  }),
  /** All of it is told by its address. */
  repeatNote: declareEndpoint({
    ...common,
    method: 'post',
    path: '/api/v1/notes/{noteId}/repeat',
    pathParameters,
    answer,
    problems,
  }),
}

const shelf = new Map<string, z.infer<typeof note>>()
const now = () => new Date('2026-12-01T08:00:00Z')
const later = <Value>(value: Value) => new Promise<Value>(resolve => setTimeout(() => resolve(value), 1))

function write(id: string, text: string, at: Date): z.infer<typeof note> {
  const written = { id, text, at: at.toISOString() }
  shelf.set(id, written)
  return written
}

async function find(id: string) {
  const found = await later(shelf.get(id))
  if (!found) throw new Problem('not-found', 'detail.not-found.path')
  return found
}

const bindings: Bindings<typeof endpoints> = {
  createNote: async ({ text }, { now }) => {
    const written = write(`n${shelf.size + 1}`, text, now())
    return later(
      new Reply(written, {
        status: 201,
        headers: { Location: `/api/v1/notes/${written.id}`, ETag: `"${text}"` },
      }),
    )
  },
  getNote: {
    answer: async (_input, { path }) => {
      const found = await find(path.noteId)
      return new Reply(found, { headers: { ETag: `"${found.text}"` } })
    },
    formats: { 'text/plain': async (_input, { path }) => ({ body: (await find(path.noteId)).text }) },
  },
  putNote: ({ text }, { path, now }) => {
    const status = shelf.has(path.noteId) ? 200 : 201
    return new Reply(write(path.noteId, text, now()), { status })
  },
  patchNote: async ({ text }, { path, now }) => {
    await find(path.noteId)
    return write(path.noteId, text, now())
  },
  deleteNote: async (_input, { path }) => {
    await find(path.noteId)
    shelf.delete(path.noteId)
  },
  repeatNote: (_input, { path }) => find(path.noteId),
}

const app = express()
const logger = pino({ level: 'silent' })
const lifecycle = { stopping: false }
app.use(identifyRequest(logger, lifecycle))
serveEndpoints(app, endpoints, bindings, { now, lifecycle, accounts: createAccounts(undefined) })
app.use(writeProblems(logger))
const server = createServer(app)
beforeAll(() => new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve)))
afterAll(() => new Promise(resolve => server.close(resolve)))

async function send(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
  const { port } = server.address() as AddressInfo
  const response = await fetch(`http://127.0.0.1:${port}${path}`, {
    method,
    headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  })
  const text = await response.text()
  const json = response.headers.get('content-type')?.includes('json') ? JSON.parse(text) : undefined
  return { status: response.status, headers: response.headers, text, json }
}

describe('an endpoint', () => {
  it('creates, with the status and the headers that its handler gives', async () => {
    const { status, headers, json } = await send('POST', '/api/v1/notes', { text: 'one' })
    expect([status, headers.get('location'), headers.get('etag')]).toEqual([201, '/api/v1/notes/n1', '"one"'])
    expect(json).toEqual({ id: 'n1', text: 'one', at: '2026-12-01T08:00:00.000Z' })
    expect(headers.get('cache-control')).toBe('no-store')
  })

  it('answers later, in each of its formats', async () => {
    expect((await send('GET', '/api/v1/notes/n1')).json.text).toBe('one')
    const plain = await send('GET', '/api/v1/notes/n1', undefined, { accept: 'text/plain' })
    expect([plain.status, plain.text]).toEqual([200, 'one'])
  })

  it('says 304 where the reader has the version of its own ETag', async () => {
    const headers = { 'if-none-match': '"one"', 'cache-control': 'max-age=0' }
    const { status, text } = await send('GET', '/api/v1/notes/n1', undefined, headers)
    expect([status, text]).toEqual([304, ''])
  })

  it('has several statuses of success', async () => {
    expect((await send('PUT', '/api/v1/notes/n2', { text: 'two' })).status).toBe(201)
    expect((await send('PUT', '/api/v1/notes/n2', { text: 'deux' })).status).toBe(200)
    expect((await send('PATCH', '/api/v1/notes/n2', { text: 'zwei' })).json.text).toBe('zwei')
  })

  it('answers 204 without a body', async () => {
    const { status, text, headers } = await send('DELETE', '/api/v1/notes/n2')
    expect([status, text, headers.get('content-type')]).toEqual([204, '', null])
    expect((await send('DELETE', '/api/v1/notes/n2')).status).toBe(404)
  })

  for (const method of ['POST', 'DELETE'] as const)
    it(`takes no body by ${method} where it declares none, and an empty object for none`, async () => {
      const [one, type] = ['application/json', 'content-type']
      const sent: [unknown, Record<string, string>, number, string?][] = [
        [undefined, {}, 200],
        [undefined, { [type]: one }, 200],
        [undefined, { [type]: 'text/xml' }, 200],
        ['', { [type]: 'application/x-www-form-urlencoded' }, 200],
        [{}, {}, 200],
        [' {} ', { [type]: 'application/json; charset=utf-8' }, 200],
        [{ language: 'fr' }, {}, 422, '/language unknown_property'],
        [[], {}, 422, ' invalid_type'],
        ['null', {}, 422, ' invalid_type'],
        ['{"a":', {}, 400],
        [' ', {}, 400],
        ['<xml/>', { [type]: 'text/xml' }, 415],
        ['{}', { [type]: 'text/plain' }, 415],
        ['{}', { 'content-encoding': 'x' }, 415],
        [' '.repeat(2_000_000), {}, 413],
      ]
      for (const [body, headers, status, fault] of sent) {
        write('n7', 'seven', now())
        const answer = await send(
          method,
          `/api/v1/notes/n7${method === 'POST' ? '/repeat' : ''}`,
          body,
          headers,
        )
        const said = JSON.stringify([body, headers]).slice(0, 80)
        expect([said, answer.status]).toEqual([said, status === 200 && method === 'DELETE' ? 204 : status])
        const [first] = answer.json?.errors ?? []
        if (fault) expect(`${first.pointer} ${first.code}`).toBe(fault)
      }
    })

  it('takes a body of unknown length that turns out to be none, and reads none of a GET', async () => {
    const { port } = server.address() as AddressInfo
    write('n7', 'seven', now())
    const chunked = (method: string, path: string, body: string, contentType: string) =>
      sendRaw(
        `http://127.0.0.1:${port}`,
        `${method} ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: ${contentType}\r\nTransfer-Encoding: chunked\r\n\r\n${body && `${body.length.toString(16)}\r\n${body}\r\n`}0\r\n\r\n`,
      )
    for (const [method, path, body, contentType, status] of [
      ['POST', '/api/v1/notes/n7/repeat', '', 'text/xml', 200],
      ['POST', '/api/v1/notes/n7/repeat', '<a/>', 'text/xml', 415],
      ['POST', '/api/v1/notes/n7/repeat', '{"a":1}', 'application/json', 422],
      ['GET', '/api/v1/notes/n7', '{"a":1}', 'application/json', 200],
    ] as const)
      expect((await chunked(method, path, body, contentType)).text).toMatch(
        new RegExp(`^HTTP/1.1 ${status} `),
      )
  })

  it('that does not exist is not found, whatever the rest of the request says', async () => {
    for (const [body, headers] of [
      [{ text: '' }],
      ['{"text":'],
      ['text', { 'content-type': 'text/plain' }],
      [{ text: 'x' }, { accept: 'text/html' }],
      [' '.repeat(2_000_000)],
    ] as [unknown, Record<string, string>?][])
      expect(await send('PATCH', '/api/v1/notes/x', body, headers)).toMatchObject({
        status: 404,
        json: { type: '/problems/not-found' },
      })
    expect((await send('PATCH', '/api/v1/notes/n1', { text: '' })).status).toBe(422)
  })

  it('tells its methods', async () => {
    for (const [path, allow] of [
      ['/api/v1/notes', 'POST, OPTIONS'],
      ['/api/v1/notes/n1', 'GET, HEAD, PUT, PATCH, DELETE, OPTIONS'],
    ] as const) {
      expect((await send('OPTIONS', path)).headers.get('allow')).toBe(allow)
      const refused = await send('PROPFIND', path)
      expect([refused.status, refused.headers.get('allow')]).toEqual([405, allow])
    }
  })
})

describe('its document', () => {
  const { paths = {} } = buildDocument(endpoints)

  it('has every method and status', () => {
    const said = Object.entries(paths).flatMap(([path, item]) =>
      Object.entries(item).map(([method, { responses }]) => [
        `${method} ${path}`,
        Object.keys(responses).filter(status => Number(status) < 400),
      ]),
    )
    expect(Object.fromEntries(said)).toEqual({
      'post /api/v1/notes': ['201'],
      'post /api/v1/notes/{noteId}/repeat': ['200'],
      'get /api/v1/notes/{noteId}': ['200', '304'],
      'put /api/v1/notes/{noteId}': ['200', '201'],
      'patch /api/v1/notes/{noteId}': ['200'],
      'delete /api/v1/notes/{noteId}': ['204'],
    })
  })

  it('says the headers, the bodies and that there is none', () => {
    const created = paths['/api/v1/notes']?.post?.responses?.[201]
    expect(Object.keys(created.headers)).toEqual(['Content-Language', 'X-Request-Id', 'Location', 'ETag'])
    expect(created.content['application/json'].schema).toEqual({ $ref: '#/components/schemas/Note' })
    expect(paths[path]?.delete?.responses?.[204]).not.toHaveProperty('content')
    expect(paths[path]?.patch?.requestBody).toBeDefined()
    expect(paths[path]?.patch?.parameters?.[0]).toMatchObject({ name: 'noteId', in: 'path', required: true })
  })
})

describe('a binding', () => {
  it('that is missing, or answers otherwise than declared, does not compile', () => {
    const { createNote, ...rest } = bindings
    // @ts-expect-error one endpoint has no binding
    const missing: Bindings<typeof endpoints> = rest
    // @ts-expect-error a note has a text
    const wrong: Bindings<typeof endpoints> = { ...bindings, patchNote: () => ({ id: 'n1' }) }
    // @ts-expect-error the note is asked for as a text too
    const formatless: Bindings<typeof endpoints> = { ...bindings, getNote: bindings.getNote.answer }
    // @ts-expect-error there is no such parameter
    const path: Bindings<typeof endpoints> = { ...bindings, deleteNote: (_, { path }) => void path.name }
    expect([missing, wrong, formatless, path, createNote]).toHaveLength(5)
  })
})
