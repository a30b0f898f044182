import type { Request } from 'express'
import * as z from 'zod/mini'
import type { $ZodIssue } from 'zod/v4/core'
import { type Given, keepOwnLimits } from '#domain/shared/find-faults.ts'
import { parseSafely } from '#domain/shared/parse-safely.ts'
import { valueAt, writePath } from '#domain/shared/pointer.ts'
import type { AnyEndpoint, FileDeclaration, InputDeclaration, SentFile } from '#openapi/endpoint.ts'
import type { Language } from '#text/language.ts'
import { createQueryReader } from './create-query-reader.ts'
import { describeIssues, MOST_FAULTS } from './describe-issues.ts'
import { findLongArray } from './find-long-array.ts'
import { findWritten } from './find-written.ts'
import { parseMediaType } from './media-type.ts'
import { parseJson } from './parse-json.ts'
import { Problem } from './problems.ts'

type Choose = InputDeclaration<unknown>['choose']
type Read = (request: Request, language: Language) => { value: unknown; format?: string | undefined }

/** Returns a function that reads an endpoint's input from a request, or throws a problem that names its faults. */
export function createInputReader({ input, formats, ignoresQuery }: AnyEndpoint): Read {
  if (!input)
    return (request, language) => {
      if (!ignoresQuery) refuseQuery(request, language)
      refuseStrayBody(request, language)
      return { value: undefined }
    }
  const { conflict, isSecret, missing, references } = input
  const terms = { conflict, isSecret, missing, references }
  if (input.from === 'body')
    return createBodyInputReader(input.files, (request, language) => {
      refuseQuery(request, language)
      const bytes = request.body as Uint8Array | undefined
      const { text, ...parsed } = parseJson(input.mayBeLeftOut && !bytes?.length ? EMPTY : bytes)
      const asWritten = (pointers: ReadonlySet<string>) => findWritten(text, pointers)
      return { value: validate(input.choose, { ...parsed, ...terms }, language, asWritten) }
    })
  const readQuery = createQueryReader(input.parameters, Object.keys(formats ?? {}))
  return (request, language) => {
    const { given, refused, written, format } = readQuery(request.url, language)
    const described = { value: given, refused, isText: true, ...terms }
    const choose: Choose = given => input.choose(given, request.params)
    return { value: validate(choose, described, language, () => written), format }
  }
}

const EMPTY = new TextEncoder().encode('{}')
const nothing = z.strictObject({})
const readNothing = createQueryReader({}, [])

/** Refuses a query where none is read: whoever writes one counts on it. */
function refuseQuery({ url }: Request, language: Language): void {
  if (!url.includes('?')) return
  const { given, refused, written } = readNothing(url, language)
  validate(
    () => nothing,
    { value: given, refused, isText: true },
    language,
    () => written,
  )
}

/** Refuses what a body holds where none is read; clients that send `{}` with every request send nothing. */
function refuseStrayBody({ body }: Request, language: Language): void {
  const bytes = body as Uint8Array | undefined
  if (!bytes || bytes.length === 0) return
  const { text, ...parsed } = parseJson(bytes)
  validate(
    () => nothing,
    parsed,
    language,
    pointers => findWritten(text, pointers),
  )
}

/** Returns a function that reads a file with its query where the body is one, and else JSON. */
function createBodyInputReader(files: FileDeclaration | undefined, readJson: Read): Read {
  if (!files) return readJson
  const readQuery = createQueryReader(files.parameters, [])
  return (request, language) => {
    const type = parseMediaType(request.headers['content-type'])
    if (!type || !Object.hasOwn(files.types, type.essence)) return readJson(request, language)
    const { given, refused, written } = readQuery(request.url, language)
    const choose = () => files.choose(type.essence)
    const described = { value: given, refused, isText: true }
    const said = validate(choose, described, language, () => written) as object
    const file: SentFile = {
      type: type.essence,
      charset: type.params.get('charset'),
      contentType: request.headers['content-type'] ?? '',
      bytes: (request.body as Uint8Array | undefined) ?? new Uint8Array(),
    }
    return { value: { ...said, file } }
  }
}

/** Validates a JSON that came as a part of a body. */
export function validateJson(
  bytes: Uint8Array,
  { choose, ...terms }: Pick<InputDeclaration<unknown>, 'choose' | 'isSecret'>,
  language: Language,
): unknown {
  const { text, ...parsed } = parseJson(bytes)
  return validate(choose, { ...parsed, ...terms }, language, pointers => findWritten(text, pointers))
}

/** The numbers at some pointers as they were sent. */
type AsWritten = (pointers: ReadonlySet<string>) => ReadonlyMap<string, string>

function validate(choose: Choose, given: Given, language: Language, asWritten: AsWritten): unknown {
  const schema = choose(given.value)
  const long = findLongArray(schema, given.value)
  const read = long ? { issues: [long] } : parseSafely(schema, given.value)
  if (!read.issues) return read.data
  const issues = keepOwnLimits(read.issues)
  const written = asWritten(findNumbers(issues, given.value))
  const faults = describeIssues(issues, { ...given, written }, language)
  const count = faults.length < MOST_FAULTS ? faults.length : Math.max(issues.length, MOST_FAULTS)
  throw new Problem('invalid-input', 'detail.invalid-input', { count }, { faults })
}

/** Where the first faults are about a number; more are not named. */
function findNumbers(issues: readonly $ZodIssue[], value: unknown): ReadonlySet<string> {
  const first = issues.slice(0, MOST_FAULTS).filter(({ path }) => typeof valueAt(value, path) === 'number')
  return new Set(first.map(({ path }) => writePath(path)))
}
