import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { document } from '../api/validate-answer.ts'
import { type Cell, workbookOf } from '../api/workbooks.ts'
import { growFromSchema, type Schema } from './grow-from-schema.ts'
import type { KnownObjects } from './known-objects.ts'
import { mutate } from './mutate.ts'
import type { Random } from './random.ts'
import { fitsIn, isObject, type RawJson, toRaw, writeRaw } from './raw-json.ts'
import { shapeParts } from './shape-parts.ts'

/** One request as it goes onto the wire. */
export type Request = {
  /** The operation that it is meant for, as `post /api/v1/…`. */
  operation: string
  method: string
  path: string
  headers: Record<string, string>
  body?: Uint8Array
  /** Sent in pieces without a length, or cut off half-way and the connection ended. */
  transport: 'whole' | 'chunked' | 'cut'
  /** The body before it was encoded, to be mutated further. */
  json?: RawJson
}

type Parameter = { name: string; in: string; schema: Schema; example?: unknown }
type Content = Record<string, { schema: Schema; examples?: Record<string, { value: unknown }> }>
export type Operation = {
  key: string
  method: string
  path: string
  parameters: readonly Parameter[]
  body?: { schema: Schema; seeds: readonly RawJson[] }
  /** The media types of files that may be the body instead. */
  files: readonly string[]
  /** The media types in which it answers. */
  types: readonly string[]
  /** Who may ask, where that is not everybody. */
  asker?: 'key' | 'session'
}

/** What lets a request in: an API key that may do everything, and what the browser of a person who is signed in sends. */
export type Credentials = { key: string; session: { cookie: string; origin: string } }

type Declared = {
  security?: Record<string, unknown>[]
  parameters?: Parameter[]
  requestBody?: { content: Content }
  responses: Record<string, { content?: Content }>
}

/** Every operation of the document, with its documented examples as first bodies. */
export const operations: readonly Operation[] = Object.entries(
  document.paths as unknown as Record<string, Record<string, Declared>>,
).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, declared]) => {
    const json = declared.requestBody?.content['application/json']
    const asker = declared.security?.some(each => 'apiKey' in each) ? 'key' : 'session'
    return {
      key: `${method} ${path}`,
      method: method.toUpperCase(),
      path,
      parameters: declared.parameters ?? [],
      types: Object.keys(declared.responses[200]?.content ?? {}),
      files: Object.keys(declared.requestBody?.content ?? {}).filter(type => type !== 'application/json'),
      ...(declared.security && { asker }),
      ...(json && {
        body: {
          schema: json.schema,
          seeds: Object.values(json.examples ?? {}).map(({ value }) => toRaw(value)),
        },
      }),
    }
  }),
)

const resolve = (reference: string): Schema =>
  (document.components.schemas as Record<string, Schema>)[reference.split('/').at(-1) ?? ''] ?? {}

/** Well beyond what a body may have, so that this is tried too. */
const MOST_CHARACTERS = 4_000_000

const oddTexts = [
  '%',
  '%00',
  '%ff',
  '%2e%2e%2f',
  '__proto__',
  '1e999',
  '😀',
  ' ',
  'x'.repeat(3000),
  "'",
  '"',
  '&',
  '=',
]
const languages = ['', 'de', 'fr-CH, fr;q=0.9', '*', 'xx', 'en;q=2', ';;;,', 'sv;q=0.1,'.repeat(200)]

/** What requests are made from beside their operation. */
export type Supplies = {
  random: Random
  credentials: Credentials
  known: KnownObjects
  /** Bodies that cost the most so far. */
  found: readonly RawJson[]
}

/** A request for an operation: a documented body, one grown from the schema or one found before, damaged or not. */
export function shapeRequest(operation: Operation, supplies: Supplies): Request {
  const { random, credentials, known, found } = supplies
  const { key, method, parameters, body, files } = operation
  const path = random.once(10) ? operation.path : known.fill(operation.path, random)
  const filled = path.replaceAll(/\{(\w+)\}/g, (_whole, name: string) => {
    const parameter = parameters.find(each => each.in === 'path' && each.name === name)
    if (random.once(10)) return random.pick(oddTexts)
    return encodeURIComponent(String(growFromSchema(parameter?.schema ?? {}, resolve, random)).toWellFormed())
  })
  const isFile = files.length > 0 && random.once(2)
  // Beside a body of JSON no query is read, and one is refused.
  const query = !body || isFile || random.once(12) ? shapeQuery(operation, known, random) : ''
  const request: Request = {
    operation: key,
    method: random.once(60) ? random.pick(['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD']) : method,
    path: `${filled}${query}`.replaceAll(/[^\x21-\x7e]/gu, encodeURIComponent),
    headers: shapeHeaders(operation, credentials, random),
    transport: 'whole',
  }
  if (isFile) return { ...request, ...shapeFile(files, random, request.headers) }
  // What changes a site names it.
  const id = method === 'PATCH' ? known.siteOf(filled) : undefined
  return body ? { ...request, ...shapeBody({ ...body, id }, found, supplies, request.headers) } : request
}

function shapeQuery({ path, parameters }: Operation, known: KnownObjects, random: Random): string {
  const pairs = parameters
    .filter(each => each.in === 'query' && !random.once(6))
    .flatMap(({ name, schema, example }) => {
      // What is compared is of the same kind as what it is compared with.
      const other =
        schema.format === 'uuid' ? known.idOf(path.slice(0, path.lastIndexOf('/')), random) : undefined
      if (other && random.once(2)) return [`${name}=${other}`]
      const value =
        random.once(2) && example !== undefined ? example : growFromSchema(schema, resolve, random)
      const text = random.once(8) ? random.pick(oddTexts) : encodeURIComponent(String(value).toWellFormed())
      return random.once(20) ? [`${name}=${text}`, `${name}=${text}`] : [`${name}=${text}`]
    })
  if (random.once(12)) pairs.push(`${random.pick(oddTexts)}=${random.pick(oddTexts)}`)
  return pairs.length > 0 ? `?${pairs.join('&')}` : ''
}

function shapeHeaders(
  { types, asker, method, parameters }: Operation,
  { key, session }: Credentials,
  random: Random,
): Record<string, string> {
  const headers: Record<string, string> = { accept: 'application/json' }
  // A person is let in wherever a key is, and some things are only a person’s.
  const isByKey = asker === 'key' && !random.once(4)
  if (asker && !random.once(30))
    Object.assign(headers, isByKey ? { authorization: `Bearer ${key}` } : session)
  if (asker && random.once(100))
    headers.authorization = random.pick(['Bearer', 'Bearer gw_', 'Basic eDp5', key])
  if (parameters.some(({ name }) => name === 'If-Match') && !random.once(20))
    headers['if-match'] = random.once(5) ? random.pick(['"1"', '"x"', 'W/"1"', '"', '"1", "2"', '']) : '*'
  if (method === 'POST' && asker && random.once(10))
    headers['idempotency-key'] = random.pick(['a', 'b', 'c', 'x'.repeat(255), 'x'.repeat(256), ''])
  const language = random.pick(languages)
  if (language) headers['accept-language'] = language
  // Documents cost a hundred times an answer, so they are asked for seldom.
  if (random.once(100)) headers.accept = random.pick([...types, 'text/html;q=', '*/*;q=0', 'a/b', ''])
  if (random.once(200)) headers['if-none-match'] = random.pick(['*', '"x"', 'W/"'])
  if (random.once(200)) headers.expect = '100-continue'
  return headers
}

const rows: Cell[][] = [
  ['Reference', 'Name', 'Price', 'Quantity'],
  ['HTG500H', 'EMS stream 500', 1250.5, 1],
  ['HTG501H', '12 u', '1.250,00 €', { xml: '<c t="e"><v>#N/A</v></c>' }],
  ['Total', null, 2500, { digits: '0.30000000000000004' }],
]
const pieces = [
  ';',
  '\t',
  ',',
  '|',
  '"',
  '\n',
  '\r\n',
  ' ',
  '=',
  ':',
  '1.250',
  '€',
  '-',
  '0',
  '%',
  'HTG500H',
  'Total',
]

/** A file of a table: a text of pieces in some encoding, or a workbook; either of them damaged or not. */
function shapeFile(
  files: readonly string[],
  random: Random,
  headers: Record<string, string>,
): Partial<Request> {
  const type = random.pick(files)
  if (type === 'multipart/form-data') {
    const { type: formed, bytes: body } = shapeParts(random)
    headers['content-type'] = formed
    return { body, transport: random.once(50) ? 'chunked' : 'whole' }
  }
  const charset = random.once(4) ? random.pick(['utf-16', 'windows-1252', 'x', '"']) : ''
  headers['content-type'] = charset ? `${type}; charset=${charset}` : type
  const lines = rows.map(cells => cells.map(String).join(';')).join('\n')
  const text = lines + Array.from({ length: random.below(200) }, () => random.pick(pieces)).join('')
  const sheets: Parameters<typeof workbookOf>[0] = random.once(4)
    ? { A: rows, B: rows }
    : { A: random.once(4) ? text : rows }
  let bytes: Uint8Array = /csv/.test(type)
    ? Buffer.from(text.repeat(random.once(10) ? 50 : 1), random.once(6) ? 'latin1' : 'utf8')
    : workbookOf(sheets)
  if (random.once(3)) bytes = bytes.subarray(0, random.below(bytes.length + 1))
  if (random.once(3)) {
    const at = random.below(bytes.length + 1)
    bytes = bytes.map((byte, index) => (index === at ? random.below(256) : byte))
  }
  return { body: bytes, transport: random.once(100) ? 'cut' : random.once(50) ? 'chunked' : 'whole' }
}

/** The body with another id, where it has one, since what there is can't be made again, and with values that are known. */
function renew(json: RawJson, schema: Schema, { random, known }: Supplies, site?: string): RawJson {
  const { properties } = schema.$ref === undefined ? schema : resolve(schema.$ref)
  if (!isObject(json)) return json
  const isNamed = properties?.id?.format === 'uuid'
  const id = isNamed ? (site ?? (growFromSchema(properties.id ?? {}, resolve, random) as string)) : undefined
  const findValue = (name: string) => (name === 'id' ? id : known.valueOf(name, random))
  return { entries: json.entries.map(([name, value]) => [name, findValue(name) ?? value]) }
}

function shapeBody(
  { schema, seeds, id }: NonNullable<Operation['body']> & { id: string | undefined },
  found: readonly RawJson[],
  supplies: Supplies,
  headers: Record<string, string>,
): Partial<Request> {
  const { random } = supplies
  const from = random.below(10)
  let json: RawJson =
    from < 4 && found.length > 0
      ? random.pick(found)
      : from < 7 && seeds.length > 0
        ? random.pick(seeds)
        : toRaw(growFromSchema(schema, resolve, random))
  if (!random.once(4)) json = renew(json, schema, supplies, id)
  for (let changes = random.below(4); changes > 0; changes--) {
    const changed = mutate(json, random)
    // What is dear is changed again and again, and grows beyond what any request holds.
    if (fitsIn(changed, MOST_CHARACTERS)) json = changed
  }
  const text = writeRaw(json)
  let bytes: Uint8Array = Buffer.from(text)
  headers['content-type'] = random.once(60)
    ? random.pick([
        'text/plain',
        'application/json; charset=utf-16',
        'application/xml',
        'a',
        'application/json;',
      ])
    : 'application/json'
  if (random.once(60)) bytes = Buffer.from(text, random.pick(['utf16le', 'latin1'] as const))
  if (random.once(60)) bytes = bytes.subarray(0, random.below(bytes.length + 1))
  if (random.once(60)) bytes = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytes])
  if (random.once(40)) {
    const encoding = random.pick(['gzip', 'deflate', 'br'] as const)
    headers['content-encoding'] = random.once(6) ? random.pick(['gzip', 'zstd', 'x']) : encoding
    bytes = { gzip: gzipSync, deflate: deflateSync, br: brotliCompressSync }[encoding](bytes)
  }
  const transport = random.once(100) ? 'cut' : random.once(50) ? 'chunked' : 'whole'
  return { body: bytes, transport, json }
}
