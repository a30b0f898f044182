import { setFact } from '../../../preflight/set-fact.ts'
import { findValue, type Known } from '../../../preflight/settle-facts.ts'
import { checkCertificates } from '../certificate-check/check-certificates.ts'

/** A configuration file, by its name where the command showed it, with its entries. */
type ConfigFile = { name: string | null; entries: string[] }

/** The files that hold the certificate entry. */
const CONFIGS = 2
/** Who gives more files that differ has given others than these. */
const MOST_FILES = 20
/** Entries are shorter; of longer ones the beginning is enough. */
const LONGEST_SHOWN = 300

/**
 * How the entries of the configuration files compare, by the certificate check itself: each is held against the first
 * and the first against each, since none of them is the one from before.
 */
export function deriveEntries(known: Known): void {
  const { facts, unreadable } = known
  const files = listFiles(known)
  const all = files.map(({ entries }) => `<configuration>${entries.join('')}</configuration>`)
  const texts = [...new Set(all)]
  const [first, ...more] = texts
  const line = unreadable.get('certificates.entries')
  if (line || texts.length > MOST_FILES) {
    const source = line ?? facts.get('certificates.entries')?.source
    if (source) unreadable.set('certificates.relation', source)
    return
  }
  setFact(known, 'certificates.shown', showFiles(files), 'certificates.entries')
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
function listFiles({ facts }: Known): ConfigFile[] {
  const files = new Map<string, Set<string>>()
  const names = new Map<string, string>()
  for (const [index, { value }] of (facts.get('certificates.entries')?.parts ?? []).entries()) {
    const held = value as readonly string[]
    const shown = held.find(text => !isEntry(text))
    const name = shown?.toLowerCase() ?? `#${index}`
    if (shown !== undefined && !names.has(name)) names.set(name, shown)
    files.set(name, new Set([...(files.get(name) ?? []), ...held.filter(isEntry)]))
  }
  return [...files].map(([name, entries]) => ({
    name: names.get(name) ?? null,
    entries: [...entries],
  }))
}

/**
 * The entries once where all files say the same, else each with its file; of an entry only the thumbprint, where it
 * tells them apart.
 */
function showFiles(files: readonly ConfigFile[]): string[] {
  const [first, ...more] = files.map(({ entries }) => entries)
  const isSame = more.length > 0 && more.every(entries => entries.join() === first?.join())
  const all = new Set(files.flatMap(({ entries }) => entries))
  const isApart = new Set([...all].map(thumbprintOf)).size === all.size
  const show = (entry: string) => (isApart ? thumbprintOf(entry) : entry).slice(0, LONGEST_SHOWN)
  if (isSame && first && first.length > 0) return first.map(show)
  return files.flatMap(({ name, entries }) =>
    (entries.length > 0 ? entries.map(show) : ['–']).map(text =>
      name === null ? text : `${text} (${name})`,
    ),
  )
}

/** What the entry is found by, as it is written; an entry without it as it stands. */
function thumbprintOf(entry: string): string {
  return / findValue="([^"]*)"/.exec(entry)?.[1] ?? entry
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
