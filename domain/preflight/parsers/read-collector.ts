import { cleanCollected } from '../clean-lines.ts'
import type { EvidenceKind, Section } from '../evidence.ts'
import { evidenceKinds } from '../evidence.ts'

const MOST_RESULTS = 200

type Collected = { sections: Section[]; isCut: boolean }

/** The outputs in the collector's file, each as if it had been pasted after its command; null where it is no such file. */
export function readCollector(file: string): Collected | null {
  const parsed = parse(file)
  if (typeof parsed !== 'object' || parsed === null || !('results' in parsed)) return null
  const { results } = parsed
  if (!Array.isArray(results)) return null
  const places = placesOf(file)
  let hasCut = false
  const sections = results.slice(0, MOST_RESULTS).flatMap((result: unknown, index): Section[] => {
    if (typeof result !== 'object' || result === null) return []
    const { kind, command, text } = result as Record<string, unknown>
    if (typeof text !== 'string' || !isKind(kind)) return []
    const number = places[index] ?? 1
    const { lines, isCut } = cleanCollected(text, number)
    const asked = typeof command === 'string' ? cleanCollected(command, number) : null
    hasCut ||= isCut || asked?.isCut === true
    const typed = asked?.lines.map(line => line.text).join('\n') ?? ''
    return [{ kind, command: typed, typed, lines, isEnded: true, start: number }]
  })
  return { sections, isCut: hasCut }
}

/** The lines of the file on which the outputs stand. */
function placesOf(file: string): number[] {
  return file
    .split('\n')
    .flatMap((line, index) => (/^\s{0,40}"text"\s*:/.test(line.slice(0, 80)) ? [index + 1] : []))
}

function isKind(kind: unknown): kind is EvidenceKind {
  return evidenceKinds.some(known => known === kind) && kind !== 'collector'
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.slice(Math.max(0, text.indexOf('{'))))
  } catch {
    return null
  }
}
