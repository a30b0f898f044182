import { writePath } from '#domain/shared/pointer.ts'
import { findMissingValue } from './find-missing-value.ts'
import { Problem } from './problems.ts'
import { type RefusedNumbers, readNumber } from './read-number.ts'
import { scanJson } from './scan-json.ts'

const DEEPEST = 32
const LONGEST_SHOWN_KEY = 60

const NONE: RefusedNumbers = new Map()

const utf8 = new TextDecoder('utf-8', { fatal: true })

export type ParsedJson = { value: unknown; refused: RefusedNumbers; text: string }

/** Parses the bytes of a body as JSON in UTF-8; every fault is a problem that names its place. */
export function parseJson(bytes: Uint8Array | undefined): ParsedJson {
  if (!bytes || bytes.length === 0) throw new Problem('malformed-json', 'detail.malformed-json.empty')
  const text = decode(bytes)
  const { fault, isPlain } = scanJson(text, DEEPEST)
  if (fault?.code === 'too_deep')
    throw new Problem('malformed-json', 'detail.malformed-json.too_deep', { limit: DEEPEST })
  if (fault)
    throw new Problem('malformed-json', 'detail.malformed-json.duplicate_key', {
      key: JSON.stringify(fault.key.slice(0, LONGEST_SHOWN_KEY)),
      pointer: fault.pointer.slice(0, LONGEST_SHOWN_KEY),
      isRoot: fault.pointer === '' ? 'yes' : 'no',
    })
  try {
    return isPlain ? { value: JSON.parse(text), refused: NONE, text } : parseWithCare(text)
  } catch (error) {
    if (text.trim() === '') throw new Problem('malformed-json', 'detail.malformed-json.empty')
    throw new Problem('malformed-json', 'detail.malformed-json.syntax', locate(text, error))
  }
}

function decode(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes)
  } catch {
    throw new Problem('malformed-json', 'detail.malformed-json.encoding')
  }
}

/** Reads every number from its digits; NaN stands for those that are refused. */
function parseWithCare(text: string): ParsedJson {
  const written: string[] = []
  const value = JSON.parse(text, (_key: string, value: unknown, context?: { source?: string }) => {
    if (typeof value !== 'number' || context?.source === undefined) return value
    const read = readNumber(context.source)
    if (Number.isNaN(read)) written.push(context.source)
    return read
  })
  return { value, refused: written.length === 0 ? NONE : locateRefused(value, written), text }
}

/** The refused numbers by their place; JSON.parse comes by them in the order in which they stand in the value. */
function locateRefused(root: unknown, written: readonly string[]): RefusedNumbers {
  const refused = new Map<string, string>()
  const visit = (value: unknown, path: readonly string[]): void => {
    if (Number.isNaN(value)) refused.set(writePath(path), written[refused.size] as string)
    else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value)) visit(inner, [...path, key])
  }
  visit(root, [])
  return refused
}

/** Line and column of a syntax error. */
function locate(text: string, error: unknown): { line: number; column: number } {
  const before = text.slice(0, positionOf(text, error instanceof Error ? error.message : '')).split('\n')
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}

/** The engine names the position, except where no value begins and at the end of the text. */
function positionOf(text: string, message: string): number {
  const position = / at position (\d+)/.exec(message)?.[1]
  if (position !== undefined) return Number(position)
  return message.startsWith('Unexpected token') ? findMissingValue(text) : text.length
}
