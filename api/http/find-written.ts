import { findStringEnd, isFollowedByColon, readKey } from './scan-json.ts'

type Frame = { pointer: string; isObject: boolean; name: string; index: number; isWanted: boolean }

const OPEN = /[[{]/
const NUMBER = /[-\d]/
const WRITTEN = /[-+.\deE]+/y

/**
 * The numbers at some pointers as they are written in a JSON text ("1e16", "1.50"), which their values don't tell; the
 * text was parsed before, so its grammar is right.
 */
export function findWritten(text: string, pointers: ReadonlySet<string>): Map<string, string> {
  const parents = new Set([...pointers].map(pointer => pointer.slice(0, pointer.lastIndexOf('/'))))
  const found = new Map<string, string>()
  const frames: Frame[] = []
  const pointer = (frame: Frame | undefined) =>
    frame ? `${frame.pointer}/${frame.isObject ? frame.name : frame.index}` : ''
  for (let at = 0; at < text.length && found.size < pointers.size; at++) {
    const char = text.charAt(at)
    const frame = frames.at(-1)
    if (char === '"') {
      const end = findStringEnd(text, at)
      if (frame?.isObject && isFollowedByColon(text, end))
        frame.name = readKey(text, at, end).replaceAll('~', '~0').replaceAll('/', '~1')
      at = end
    } else if (OPEN.test(char)) {
      const inner = pointer(frame)
      frames.push({
        pointer: inner,
        isObject: char === '{',
        name: '',
        index: 0,
        isWanted: parents.has(inner),
      })
    } else if (char === '}' || char === ']') frames.pop()
    else if (char === ',') {
      if (frame) frame.index++
    } else if (frame?.isWanted && NUMBER.test(char)) {
      WRITTEN.lastIndex = at
      const [written = ''] = WRITTEN.exec(text) ?? []
      const place = pointer(frame)
      if (pointers.has(place)) found.set(place, written)
      at += written.length - 1
    }
  }
  return found
}
