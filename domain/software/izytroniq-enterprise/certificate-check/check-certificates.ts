import type { Assumption, Explained, Step } from '../../../shared/explanation.ts'
import { cite } from '../manual.ts'
import { ruleset } from '../ruleset.ts'
import type { CertificateCheckInput } from './certificate-check-input.ts'
import { judgeThumbprint, type Thumbprint } from './judge-thumbprint.ts'
import { type Attribute, attributes, type CertificateEntry, readConfig } from './read-config.ts'

export const certificateVerdicts = [
  'same',
  'put-back',
  'unusable-thumbprint',
  'several-before',
  'no-entry-before',
  'unreadable',
] as const
export type CertificateVerdict = (typeof certificateVerdicts)[number]

export type FoundEntry = CertificateEntry & { thumbprint: Thumbprint }
export type CheckedConfig = { isReadable: boolean; line: number | null; entries: FoundEntry[] }
export type Difference = { attribute: Attribute; before: string | null; after: string | null }

export type CertificateCheck = Explained & {
  verdict: CertificateVerdict
  before: CheckedConfig
  after: CheckedConfig
  differences: Difference[]
  /** The element to put into both files; null where there is none that could work. */
  snippet: string | null
  targets: readonly string[]
}

/** The files that need the entry (manual 2). */
export const targets = [
  'C:\\inetpub\\wwwroot\\IZYTRON.IQ\\web.config',
  'C:\\Program Files\\Gossen-Metrawatt\\IZYTRON.IQ BackEnd SyncService\\IZYTRON.IQ.SyncSvc.exe.config',
] as const

/**
 * Compares the serviceCertificate entries of two configuration files and says which one both files need: the one
 * from before the update, freed from hidden characters (manual 2).
 */
export function checkCertificates(input: CertificateCheckInput): CertificateCheck {
  const before = checkConfig(input.before)
  const after = checkConfig(input.after)
  const saved = distinct(before.entries)
  const [kept] = saved.length === 1 ? saved : []
  const differences = kept ? findDifferences(kept, after.entries) : []
  const verdict = verdictOf(before, after, saved, differences)
  return {
    verdict,
    before,
    after,
    differences,
    snippet: kept && isUsable(kept) ? writeSnippet(kept) : null,
    targets,
    ruleset,
    assumptions: assume(kept),
    citations: [cite('2')],
    explanation: explain(before, after, differences),
  }
}

function checkConfig(text: string): CheckedConfig {
  const config = readConfig(text)
  if (!config.isReadable) return { isReadable: false, line: config.line, entries: [] }
  const entries = config.entries.map(entry => ({ ...entry, thumbprint: judgeThumbprint(entry) }))
  return { isReadable: true, line: null, entries }
}

function verdictOf(
  before: CheckedConfig,
  after: CheckedConfig,
  saved: readonly FoundEntry[],
  differences: readonly Difference[],
): CertificateVerdict {
  if (!before.isReadable || !after.isReadable) return 'unreadable'
  if (saved.length > 1) return 'several-before'
  const [kept] = saved
  if (!kept) return 'no-entry-before'
  if (!isUsable(kept)) return 'unusable-thumbprint'
  return differences.length === 0 && after.entries.length > 0 ? 'same' : 'put-back'
}

function isUsable({ thumbprint }: FoundEntry): boolean {
  return thumbprint.status !== 'wrong-length' && thumbprint.status !== 'not-hexadecimal'
}

/** What the entry must say in an attribute; a thumbprint in any case, without what can't be seen. */
function wantedIn(entry: FoundEntry, attribute: Attribute): string | null {
  const isThumbprint = attribute === 'findValue' && entry.thumbprint.status !== 'no-thumbprint'
  return isThumbprint ? entry.thumbprint.cleaned : entry[attribute]
}

function keyOf(entry: FoundEntry): string {
  return JSON.stringify(attributes.map(attribute => wantedIn(entry, attribute)?.toUpperCase() ?? null))
}

function distinct(entries: readonly FoundEntry[]): FoundEntry[] {
  return [...new Map(entries.map(entry => [keyOf(entry), entry])).values()]
}

/** Each attribute in which an entry of the new file is not what it must be, as it stands there. */
function findDifferences(kept: FoundEntry, entries: readonly FoundEntry[]): Difference[] {
  return entries.flatMap(entry =>
    attributes.flatMap(attribute => {
      const wanted = wantedIn(kept, attribute)
      const found = entry[attribute]
      const isSame =
        attribute === 'findValue' ? found?.toUpperCase() === wanted?.toUpperCase() : found === wanted
      return isSame ? [] : [{ attribute, before: kept[attribute], after: found }]
    }),
  )
}

/** The element as the manual prints it; entities stand as they were pasted, so only quotes need escaping. */
function writeSnippet(entry: FoundEntry): string {
  const written = attributes.flatMap(attribute => {
    const value = wantedIn(entry, attribute)
    return value === null ? [] : [`${attribute}="${value.replaceAll('"', '&quot;')}"`]
  })
  return `<${['serviceCertificate', ...written].join(' ')} />`
}

function assume(kept: FoundEntry | undefined): Assumption[] {
  const citation = cite('2')
  return [
    { code: 'entry-of-before-counts', values: {}, citation },
    ...(kept && kept.thumbprint.status !== 'no-thumbprint'
      ? [{ code: 'thumbprint-is-sha-1', values: {}, citation }]
      : []),
  ]
}

function explain(before: CheckedConfig, after: CheckedConfig, differences: readonly Difference[]): Step[] {
  const citation = cite('2')
  const count = 'count(serviceCertificate)'
  return [
    { code: 'entries-before', expression: count, value: before.entries.length, citation },
    { code: 'entries-after', expression: count, value: after.entries.length, citation },
    {
      code: 'differing-attributes',
      expression: differences.map(({ attribute }) => attribute).join(' + ') || '0',
      value: differences.length,
      citation,
    },
  ]
}
