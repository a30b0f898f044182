import type { FoundFact, Section } from '../evidence.ts'
import type { RegistryValue } from './registry-values.ts'

const ROOT = /\\SCHANNEL$/i
/** A key below which there is none. */
const LEAF = /^(?:protocols\\[^\\]+\\[^\\]+|ciphers\\[^\\]+)$/

/**
 * Of which values of SCHANNEL an output tells, as names with `*`: a key that was not asked for is not without values. What
 * has lost its command tells of all where it begins with the key of all.
 */
export function readAskedProtocols(
  { command, lines, isEnded }: Section,
  values: readonly RegistryValue[],
): FoundFact[] {
  const first = values.find(({ key, name }) => /\\SCHANNEL\\/i.test(key) && name !== '')
  const isWhole = isEnded || lines.at(-1)?.text.trim() === ''
  if (!first || !isWhole) return []
  const hasRoot = values.some(({ key }) => ROOT.test(key))
  const asked = command ? nameAsked(command) : hasRoot ? '*' : null
  return asked === null ? [] : [{ id: 'schannel.asked', value: [asked], line: first.line }]
}

function nameAsked(command: string): string | null {
  const [, inQuotes, bare] = /^reg(?:\.exe)?\s+query\s+(?:["']([^"']+)["']|(\S+))/i.exec(command) ?? []
  const key = (inQuotes ?? bare ?? '').toLowerCase()
  const below = /\\schannel(?:\\(.*))?$/.exec(key)
  if (!below) return null
  const inner = below[1] ?? ''
  const name = /\s\/v\s+"?([^\s"/]+)/i.exec(command)?.[1]?.toLowerCase()
  if (/\s\/s\b/i.test(command))
    return name || /\s\/f\b/i.test(command) ? null : inner === '' ? '*' : `${inner}\\*`
  return LEAF.test(inner) ? `${inner}\\${name ?? '*'}` : null
}
