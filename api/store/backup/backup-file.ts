import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import type { Cell } from './read-rows.ts'

/** What a file begins with. */
type Head = { format: 'groundwork-backup'; version: 1; schema: number; at: string }
type TableLine = { table: string; columns: string[] }
/** What it ends with; the hash is that of every line before. */
type End = { end: { rows: number; sha256: string } }

/** A file is lines of JSON, gzipped: a head, each table followed by its rows, an end. */
export type Line = Head | TableLine | Cell[]

/** A file that can not be used, or a place where it can not go; said as it is. */
export class BackupError extends Error {
  override name = 'BackupError'
}

export const writeLine = (line: Line | End): string => `${JSON.stringify(line)}\n`

/** Writes lines with their end into a new file, onto the disk, and tells how many rows it holds. */
export async function writeBackupFile(file: string, lines: AsyncIterable<Line>): Promise<number> {
  let rows = 0
  async function* texts() {
    const hash = createHash('sha256')
    for await (const line of lines) {
      const text = writeLine(line)
      if (Array.isArray(line)) rows++
      hash.update(text)
      yield text
    }
    yield writeLine({ end: { rows, sha256: hash.digest('hex') } })
  }
  // For nobody else to read: it holds what customers were offered, and secrets.
  const output = createWriteStream(file, { flags: 'wx', mode: 0o600, flush: true })
  await pipeline(Readable.from(texts()), createGzip(), output)
  return rows
}

/** The lines of a file; whoever reads to its end knows that it is whole. */
export async function* readBackupFile(file: string): AsyncGenerator<Line> {
  const hash = createHash('sha256')
  let rows = 0
  let isFirst = true
  let end: End['end'] | undefined
  for await (const text of readLines(file)) {
    if (end) throw damaged(file)
    const line = parse(text, file)
    if (isFirst && !isHead(line)) throw new BackupError(`${file} is no backup of Groundwork.`)
    isFirst = false
    if ('end' in line) {
      end = line.end
      continue
    }
    if (Array.isArray(line)) rows++
    hash.update(text).update('\n')
    yield line
  }
  if (end?.rows !== rows || end.sha256 !== hash.digest('hex')) throw damaged(file)
}

/** Reads a file to its end, and tells how it begins; throws where it is not whole. */
export async function checkBackupFile(file: string): Promise<Head & { rows: number }> {
  let head: Head | undefined
  let rows = 0
  for await (const line of readBackupFile(file))
    if (Array.isArray(line)) rows++
    else if ('format' in line) head = line
  if (!head) throw damaged(file)
  return { ...head, rows }
}

async function* readLines(file: string): AsyncGenerator<Buffer> {
  const input = createReadStream(file)
  const plain = createGunzip()
  let fault: Error | undefined
  input.once('error', error => {
    fault = error
    plain.destroy(error)
  })
  let parts: Buffer[] = []
  try {
    for await (const chunk of input.pipe(plain) as AsyncIterable<Buffer>) {
      let from = 0
      for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, from)) {
        yield Buffer.concat([...parts, chunk.subarray(from, at)])
        parts = []
        from = at + 1
      }
      parts.push(chunk.subarray(from))
    }
  } catch (error) {
    const { code, message } = (fault ?? error) as NodeJS.ErrnoException
    if (fault) throw new BackupError(`${file} can not be read: ${message}`)
    throw code?.startsWith('Z_') ? damaged(file) : error
  } finally {
    input.destroy()
    plain.destroy()
  }
  if (parts.some(part => part.length > 0)) throw damaged(file)
}

function parse(text: Buffer, file: string): Line | End {
  try {
    const line = JSON.parse(text.toString('utf8')) as unknown
    if (typeof line === 'object' && line !== null) return line as Line | End
  } catch {}
  throw damaged(file)
}

const isHead = (line: Line | End): line is Head => 'format' in line && line.format === 'groundwork-backup'

const damaged = (file: string) =>
  new BackupError(`${file} is damaged, cut off, or no backup of Groundwork. Nothing was changed.`)
