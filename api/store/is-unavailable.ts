/** Primary result codes of SQLite: busy, locked, read-only, input or output, corrupt, full, can't open, no database. */
const ofSqlite = new Set([5, 6, 8, 10, 11, 13, 14, 26])

/** SQLSTATEs by their class: connection, insufficient resources, intervention of the operator, of the system; no such database. */
const ofPostgres = /^(?:08|53|57|58|3D)|^25006$|^55P03$|^28/

/** Where PostgreSQL says that its files can not be written, for other reasons than a full disk without a code of its own. */
const STORAGE_OF_POSTGRES = 'md.c'

const ofSockets = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ETIMEDOUT',
  'EPIPE',
  'ENOENT',
])

/** What the driver of PostgreSQL says without a code. */
const saidByPg =
  /^(?:timeout exceeded when trying to connect|Connection terminated|Query read timeout|Client has encountered a connection error)/

const ofDisk = new Set(['ENOSPC', 'EROFS', 'EACCES', 'EIO', 'EDQUOT', 'ENOTDIR', 'EEXIST'])

/** Whether the store can't be reached or can't write now, where trying again later may help. */
export function isUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const { code, errcode, file, errors } = error as Error & {
    code?: string
    errcode?: number
    file?: string
    errors?: unknown[]
  }
  if (code === 'ERR_SQLITE_ERROR') return ofSqlite.has((errcode ?? 0) & 0xff)
  if (code === undefined) return saidByPg.test(error.message) || (errors?.some(isUnavailable) ?? false)
  if (code === 'XX000') return file === STORAGE_OF_POSTGRES
  return ofPostgres.test(code) || ofSockets.has(code) || ofDisk.has(code)
}

/** Unique constraints of SQLite, of a column and of a primary key. */
const duplicatesOfSqlite = new Set([2067, 1555])

/** Whether something was to be written that may be there only once. */
export function isDuplicate(error: unknown): boolean {
  const { code, errcode } = (error ?? {}) as { code?: string; errcode?: number }
  return code === '23505' || (code === 'ERR_SQLITE_ERROR' && duplicatesOfSqlite.has(errcode ?? 0))
}

/** Whether two transactions were in each other's way, so that trying again at once helps. */
export function isCollision(error: unknown): boolean {
  return ['40001', '40P01'].includes((error as { code?: string } | null)?.code ?? '')
}
