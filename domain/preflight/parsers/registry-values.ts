import type { Line } from '../evidence.ts'

/** A value of the registry, or a key alone where the name is empty. */
export type RegistryValue = { key: string; name: string; value: string; line: Line }

const KEY = /^\s*\[?(-?HKEY_[A-Z_]+\\[^\]]{1,500}?)(?:\]|(?<=\S))\s*$/
const EXPORTED = /^"((?:[^"\\]|\\.){0,400})"=(.*)$/
const QUERIED = /^\s*(\S(?:.{0,199}?\S)??)\s+REG_([A-Z_]+)(?:\s+(.*))?$/

/** The values of an export (`.reg`) or of `reg query`, with their keys; continued lines are joined. */
export function readRegistryValues(lines: readonly Line[]): RegistryValue[] {
  const values: RegistryValue[] = []
  let key = ''
  let open: { value: RegistryValue; text: string } | null = null
  for (const line of joinBrokenKeys(lines)) {
    if (open) {
      open.text += line.text.trim().replace(/\\$/, '')
      if (!line.text.trimEnd().endsWith('\\')) {
        open.value.value = decodeExported(open.text)
        open = null
      }
      continue
    }
    const found = KEY.exec(line.text)?.[1]
    if (found) {
      key = shorten(found)
      values.push({ key, name: '', value: '', line })
      continue
    }
    const [, name, text = ''] = EXPORTED.exec(line.text) ?? []
    if (name !== undefined) {
      const value: RegistryValue = { key, name: unquote(name), value: '', line }
      values.push(value)
      if (text.trimEnd().endsWith('\\') && /^hex/.test(text))
        open = { value, text: text.trim().replace(/\\$/, '') }
      else value.value = decodeExported(text.trim())
      continue
    }
    const [, queried, type = '', data = ''] = QUERIED.exec(line.text) ?? []
    if (queried !== undefined)
      values.push({ key, name: queried, value: decodeQueried(type, data.trim()), line })
  }
  return values
}

const HEAD_OF_FILE = /^Windows Registry Editor Version|^REGEDIT4/
const KEY_OF_FILE = /^\[(HKEY_[^\]]{1,500})\]\s*$/
const KEY_OF_QUERY = /^HKEY_/
/** A comment, a key or a value that is to be deleted. */
const ONLY_TO_IMPORT = /^\s*;|^\[-HKEY_|^(?:"(?:[^"\\]|\\.){0,400}"|@)=-/

/** What tells of a machine, without the `.reg` files that were written to be imported; where the first of these begins. */
export function leaveOutImports(lines: readonly Line[]): {
  told: readonly Line[]
  toImport: Line | undefined
} {
  const parts = partFiles(lines).map(part => ({ part, isToImport: isWrittenToImport(part) }))
  return {
    told: parts.flatMap(({ part, isToImport }) => (isToImport ? [] : part)),
    toImport: parts.find(({ isToImport }) => isToImport)?.part[0],
  }
}

/** Each file by itself, with its head where it has one, and what stands between them. */
function partFiles(lines: readonly Line[]): Line[][] {
  const parts: Line[][] = [[]]
  let isFile = false
  for (const line of lines) {
    const isHead = HEAD_OF_FILE.test(line.text)
    const begins: boolean = isHead || (!isFile && /^\[-?HKEY_/.test(line.text))
    if (begins || (isFile && KEY_OF_QUERY.test(line.text))) {
      isFile = begins
      parts.push([])
    }
    parts.at(-1)?.push(line)
  }
  return parts
}

/** No export holds comments or deletions, and each begins with the key that all its others lie below. */
function isWrittenToImport(file: readonly Line[]): boolean {
  const keys = file.flatMap(({ text }) => KEY_OF_FILE.exec(text)?.[1]?.toLowerCase() ?? [])
  const [top] = keys
  return (
    file.some(({ text }) => ONLY_TO_IMPORT.test(text)) ||
    keys.some(key => key !== top && !key.startsWith(`${top}\\`))
  )
}

/** A value is set in by four blanks: what stands below a key that fills the window, and is neither, is the rest of it. */
const OF_KEY = /^(?!HKEY_)(?!.*\sREG_[A-Z]) ?[^\s"[]/

function joinBrokenKeys(lines: readonly Line[]): Line[] {
  const width = lines.reduce((most, { text }) => Math.max(most, text.length), 0)
  const joined: Line[] = []
  let isBroken = false
  for (const line of lines) {
    const last = joined.at(-1)
    if (isBroken && last && OF_KEY.test(line.text))
      joined[joined.length - 1] = { number: last.number, text: last.text + line.text }
    else {
      joined.push(line)
      isBroken = /^HKEY_/.test(line.text)
    }
    isBroken &&= line.text.length === width
  }
  return joined
}

function shorten(key: string): string {
  return key.replace(/^-?HKEY_LOCAL_MACHINE/, 'HKLM').replace(/^-?HKEY_CURRENT_USER/, 'HKCU')
}

const unquote = (text: string) => text.replace(/\\(["\\])/g, '$1')

/** A number in decimal, a text as it is; texts in bytes are UTF-16. */
function decodeExported(text: string): string {
  const number = /^dword:([\da-f]{8})$/i.exec(text)?.[1]
  if (number) return String(Number.parseInt(number, 16))
  const string = /^"((?:[^"\\]|\\.)*)"$/.exec(text)?.[1]
  if (string !== undefined) return unquote(string)
  const [, kind, list = ''] = /^hex(?:\(([\da-f]+)\))?:([\da-f,\s]*)$/i.exec(text) ?? []
  if (kind !== '2' && kind !== '7' && kind !== '1') return text
  const bytes = list
    .split(',')
    .flatMap(byte => (/^\s*[\da-f]{2}\s*$/i.test(byte) ? [Number.parseInt(byte, 16)] : []))
  const units: string[] = []
  for (let at = 0; at + 1 < bytes.length; at += 2)
    units.push(String.fromCharCode((bytes[at] ?? 0) + (bytes[at + 1] ?? 0) * 256))
  return units
    .join('')
    .replace(/(?<!\0)\0+$/, '')
    .replaceAll('\0', '\n')
}

function decodeQueried(type: string, data: string): string {
  return type.includes('DWORD') && /^0x[\da-f]{1,8}$/i.test(data) ? String(Number.parseInt(data, 16)) : data
}
