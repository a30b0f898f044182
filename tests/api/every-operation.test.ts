import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { type Operation, operations, operationsWithBody } from './operations.ts'
import { startApi } from './start-api.ts'

const api = await startApi()
afterAll(() => api[Symbol.asyncDispose]())

/** Sends what the document shows, with headers of one's own. */
const send = ({ method, address, bodies: [body] }: Operation, headers: Record<string, string> = {}) =>
  body === undefined ? api.call(address, { method, headers }) : api.post(address, body, headers)

for (const operation of operations)
  describe(`${operation.method} ${operation.path}, whatever format is asked for`, () => {
    const { types } = operation

    it('answers in every format that is declared, the first where any will do', async () => {
      for (const [accept, type] of [...types.map(own => [own, own]), ['*/*', types[0]]] as const) {
        const { status, headers } = await send(operation, { accept: accept as string })
        expect([status, headers.get('content-type')?.split(';')[0]], accept).toEqual([200, type])
        expect(headers.get('vary'), accept).toBe('Accept, Accept-Language')
        expect(headers.get('x-content-type-options'), accept).toBe('nosniff')
      }
    })

    it('says with 406 which formats there are when no other will do', async () => {
      const others = ['text/csv', 'application/pdf', 'text/html', 'text/markdown', 'text/plain', 'image/png']
      const refused = [
        ...others.filter(type => !types.includes(type)),
        types.includes('application/xml')
          ? 'application/x-unknown'
          : 'application/xml, application/x-unknown',
        types.map(type => `${type};q=0`).join(', '),
      ]
      for (const accept of refused) {
        const { status, json } = await send(operation, { accept })
        expect([status, json.type], accept).toEqual([406, '/problems/not-acceptable'])
        for (const type of types) expect(json.detail).toContain(type)
      }
    })
  })

for (const [path, ofPath] of Map.groupBy(operations, operation => operation.path))
  describe(`the path ${path}`, () => {
    const [{ address = '', ids = {} } = {}] = ofPath
    const plain = address.split('?')[0] ?? ''
    const own = ofPath.flatMap(({ method }) => (method === 'GET' ? ['GET', 'HEAD'] : [method]))
    const allowed = [...own, 'OPTIONS'].sort()

    it('refuses other methods with 405, and tells its own, as OPTIONS does', async () => {
      const others = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'TRACE', 'PROPFIND', 'M-SEARCH']
      for (const method of others.filter(other => !own.includes(other))) {
        const { status, headers, json } = await api.call(plain, { method })
        expect([method, status]).toEqual([method, 405])
        expect(headers.get('allow')?.split(', ').sort(), method).toEqual(allowed)
        if (method !== 'HEAD') expect(json.type).toBe('/problems/method-not-allowed')
      }
      const { status, headers, text } = await api.call(plain, { method: 'OPTIONS' })
      expect([status, headers.get('allow')?.split(', ').sort(), text]).toEqual([204, allowed, ''])
    })

    it('is nowhere else: not below itself, not with a slash behind it, not in capitals', async () => {
      for (const other of [`${plain}/`, `${plain}/x/y`, `${plain}//`, plain.toUpperCase(), `/${plain}`])
        for (const method of ['GET', 'POST']) {
          const { status, json, headers } = await api.call(other, { method })
          expect([other, status]).toEqual([other, 404])
          if (/^\/(?:api|healthz|readyz)/.test(other)) {
            expect(json.type).toBe('/problems/not-found')
            expect(json.instance).toBe(`urn:request:${headers.get('x-request-id')}`)
          }
        }
    })

    for (const [name, known] of Object.entries(ids))
      it(`finds nothing under an id that is none, and says which ${name} there are`, async () => {
        const capitals = known.map(id => id.replace(/^./, first => first.toUpperCase()))
        const unknown = [
          'nothing',
          capitals[0] ?? '',
          '__proto__',
          'constructor',
          '%F0%9F%94%91',
          '{id}',
          '%20',
        ]
        for (const { method, bodies, types } of ofPath)
          for (const id of [...unknown, 'x'.repeat(5000)])
            for (const accept of types) {
              const there = path.replace(`{${name}}`, id)
              const { status, json, text } = await (method === 'POST'
                ? api.post(there, bodies[0], { accept })
                : api.call(there, { method, headers: { accept } }))
              expect([status, json.type], there.slice(0, 80)).toEqual([404, '/problems/not-found'])
              expect(json.detail).toContain(known.join(', '))
              expect(text.length).toBeLessThan(1200)
            }
      })
  })

for (const operation of operationsWithBody)
  describe(`the body of ${operation.method} ${operation.path}`, () => {
    const { address, bodies, types, files } = operation
    const body = JSON.stringify(bodies[0])
    const compressions = { gzip: gzipSync, deflate: deflateSync, br: brotliCompressSync }

    it('is refused with 415 where it is neither JSON in UTF-8 nor a file that is read, whatever format is asked for', async () => {
      const others = [
        'text/plain',
        'text/csv',
        'application/x-www-form-urlencoded',
        'application/jsonx',
        'json',
        '',
      ]
      for (const type of [
        ...others.filter(type => !files.includes(type)),
        'application/json; charset=iso-8859-1',
      ])
        for (const accept of types) {
          const { status, json } = await api.post(address, body, { 'content-type': type, accept })
          expect([status, json.type], type).toEqual([415, '/problems/unsupported-media-type'])
        }
      const untold = await api.call(address, { method: 'POST', body })
      expect(untold.status).toBe(415)
      const packed = await api.post(address, body, { 'content-encoding': 'compress' })
      expect([packed.status, packed.json.type]).toEqual([415, '/problems/unsupported-media-type'])
    })

    it('is refused with 400 where it breaks off, whatever format is asked for', async () => {
      for (const accept of types) {
        const { status, json } = await api.post(address, body.slice(0, -1), { accept })
        expect([status, json.type], accept).toEqual([400, '/problems/malformed-json'])
      }
    })

    it('is refused with 413 where it has 2 MB, or more than the largest paste of commands', async () => {
      const size = operation.path === '/api/v1/preflights' ? 13_000_000 : 2_000_000
      const { status, json } = await api.post(address, ' '.repeat(size))
      expect([status, json.type]).toEqual([413, '/problems/body-too-large'])
    })

    it('may be compressed', async () => {
      for (const [encoding, compress] of Object.entries(compressions)) {
        const { status } = await api.post(address, compress(body), { 'content-encoding': encoding })
        expect([encoding, status]).toEqual([encoding, 200])
      }
    })
  })
