import type { StoreSettings } from '../api/store/create-store.ts'
import { isUnavailable } from '../api/store/is-unavailable.ts'
import { NewerSchemaError } from '../api/store/store.ts'
import { writePlace } from '../api/store/write-place.ts'

/** The database can not be used: which one, why, and what to do. */
export class StoreFaultError extends Error {
  /** `isMade` where the command was making the database: how far it came is not known then. */
  constructor(cause: unknown, settings: StoreSettings, isMade = false) {
    const parts = [`Can not use ${writePlace(settings)}: ${endSentence(writeReason(cause))}`, advise(cause)]
    super([...parts, !isMade && 'Nothing was changed.'].filter(Boolean).join(' '), { cause })
  }
}

/** Whether it was the database that something failed at. */
export function isOfStore(error: unknown): boolean {
  const { code, severity } = (error ?? {}) as { code?: string; severity?: string }
  const isOfDriver = code === 'ERR_SQLITE_ERROR' || severity !== undefined
  return isOfDriver || error instanceof NewerSchemaError || isUnavailable(error)
}

/** Why something failed, in the words of what failed. */
export function writeReason(error: unknown): string {
  // Of a host with several addresses, none of which answers, only the parts say why.
  if (error instanceof AggregateError) return error.errors.map(writeReason).join('; ')
  return error instanceof Error ? error.message : String(error)
}

/** By the primary result codes of SQLite. */
const advice: Readonly<Record<number, string>> = {
  ...same([5, 6], 'Another process is writing. Try again.'),
  ...same([8, 14], 'See that this account may read and write the file and its folder.'),
  ...same([10, 13], 'See that the disk is sound and has room.'),
  ...same(
    [11, 26],
    'It is damaged: move it away together with the files -wal and -shm beside it, and put a backup in its place with npm run restore.',
  ),
}

function same(codes: readonly number[], sentence: string): Record<number, string> {
  return Object.fromEntries(codes.map(code => [code, sentence]))
}

function advise(error: unknown): string | undefined {
  return advice[((error as { errcode?: number } | null)?.errcode ?? 0) & 0xff]
}

const endSentence = (text: string) => (text.endsWith('.') ? text : `${text}.`)
