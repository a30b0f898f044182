import { setFact } from '../../../preflight/set-fact.ts'
import { findValue, type Known } from '../../../preflight/settle-facts.ts'
import { checkCertificates } from '../certificate-check/check-certificates.ts'

/** The files that hold the certificate entry. */
const CONFIGS = 2
/** Who gives more files that differ has given others than these. */
const MOST_FILES = 20

/**
 * How the entries of the configuration files compare, by the certificate check itself: each is held against the first
 * and the first against each, since none of them is the one from before.
 */
export function deriveEntries(known: Known): void {
  const { facts, unreadable } = known
  const files = listFiles(known)
  const texts = [...new Set(files)]
  const [first, ...more] = texts
  const line = unreadable.get('certificates.entries')
  if (line || texts.length > MOST_FILES) {
    const source = line ?? facts.get('certificates.entries')?.source
    if (source) unreadable.set('certificates.relation', source)
    return
  }
  if (first === undefined || files.length < CONFIGS) return
  const relations = (more.length > 0 ? more : [first]).map(other => relate(first, other))
  const relation = relations.find(one => one !== 'same') ?? 'same'
  const shown = findValue(facts, 'certificates.entries')?.find(isEntry)
  setFact(
    known,
    'certificates.relation',
    relation,
    'certificates.entries',
    part => relation !== 'same' && part.filter(isEntry).join() !== shown,
  )
}

/** The entries of each file; what was shown of one in several pieces goes together by its name. */
function listFiles({ facts }: Known): string[] {
  const files = new Map<string, Set<string>>()
  for (const [index, { value }] of (facts.get('certificates.entries')?.parts ?? []).entries()) {
    const held = value as readonly string[]
    const name = held.find(text => !isEntry(text))?.toLowerCase() ?? `#${index}`
    files.set(name, new Set([...(files.get(name) ?? []), ...held.filter(isEntry)]))
  }
  return [...files.values()].map(entries => `<configuration>${[...entries].join('')}</configuration>`)
}

const isEntry = (text: string) => text.startsWith('<')

function relate(one: string, other: string): string {
  const verdicts = [
    checkCertificates({ before: one, after: other }).verdict,
    checkCertificates({ before: other, after: one }).verdict,
  ]
  if (verdicts.includes('no-entry-before')) return 'no-entry'
  if (verdicts.includes('unusable-thumbprint')) return 'unusable'
  return verdicts.every(verdict => verdict === 'same') ? 'same' : 'different'
}
