import type { Place } from '../store/list-page.ts'

const PLACE = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z) ([^\s\p{C}]{1,254})$/u

/** A place in a list as a text that nobody has to understand. */
export function writeCursor({ createdAt, id }: Place): string {
  return Buffer.from(`${createdAt} ${id}`).toString('base64url')
}

/** The place that a text stands for; undefined where it is none. */
export function readCursor(text: string): Place | undefined {
  const [, createdAt, id] = PLACE.exec(Buffer.from(text, 'base64url').toString('utf8')) ?? []
  return createdAt !== undefined && id !== undefined ? { createdAt, id } : undefined
}
