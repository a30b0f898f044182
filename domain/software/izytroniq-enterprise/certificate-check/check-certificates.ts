import {
  type Attribute,
  attributes,
  type CertificateEntry,
  readConfig,
  writeEntry,
} from '../../../preflight/parsers/read-config.ts'
import type { Assumption, Explained, Step } from '../../../shared/explanation.ts'
import { cite } from '../manual.ts'
import { ruleset } from '../ruleset.ts'
import { type CertificateCheckInput, mostTold } from './certificate-check-input.ts'
import type { CheckedConfig, Difference, FoundEntry } from './checked-config.ts'
import { judgeThumbprint } from './judge-thumbprint.ts'
import { tellDifferences, tellEntries } from './tell-briefly.ts'

export const certificateVerdicts = [
  'same',
  'put-back',
  'unusable-thumbprint',
  'several-before',
  'no-entry-before',
  'unreadable',
] as const
type CertificateVerdict = (typeof certificateVerdicts)[number]

export type { CheckedConfig, Difference } from './checked-config.ts'

type CertificateAssumption = 'entry-of-before-counts' | 'thumbprint-is-sha-1'
type CertificateStep = 'entries-before' | 'entries-after' | 'differing-attributes'

export type CertificateCheck = Explained<CertificateAssumption, CertificateStep> & {
  verdict: CertificateVerdict
  before: CheckedConfig
  after: CheckedConfig
  differences: Difference[]
  /** Whether all differences are listed. */
  differencesComplete: boolean
  /** The element to put into both files; null where there is none that could work. */
  snippet: string | null
  targets: readonly string[]
}

/** The files that need the entry (manual 2). */
export const targets = [
  'C:\\inetpub\\wwwroot\\IZYTRON.IQ\\web.config',
  'C:\\Program Files\\Gossen-Metrawatt\\IZYTRON.IQ BackEnd SyncService\\IZYTRON.IQ.SyncSvc.exe.config',
] as const

/** What an attribute may hold for the element to be written; names of certificates have some hundred characters. */
const LONGEST_WRITTEN = 1000

type ReadConfig = Pick<CheckedConfig, 'isReadable' | 'line'> & { entries: FoundEntry[] }

/**
 * Compares the serviceCertificate entries of two configuration files and says which one both files need: the one
 * from before the update, freed from hidden characters (manual 2).
 */
export function checkCertificates(input: CertificateCheckInput): CertificateCheck {
  const before = judgeConfig(input.before)
  const after = judgeConfig(input.after)
  const saved = distinct(before.entries)
  const [kept] = saved.length === 1 ? saved : []
  const differences = kept ? findDifferences(kept, after.entries) : []
  const told = tellDifferences(differences)
  const verdict = verdictOf(before, after, saved, differences)
  return {
    verdict,
    before: { ...before, ...tellEntries(before.entries) },
    after: { ...after, ...tellEntries(after.entries) },
    differences: told,
    differencesComplete: told.length === differences.length,
    snippet: kept && isUsable(kept) && isWritable(kept) ? writeEntry(wantedEntry(kept)) : null,
    targets,
    ruleset,
    assumptions: assume(kept),
    citations: [cite('2')],
    explanation: explain(before, after, differences),
  }
}

function judgeConfig(text: string): ReadConfig {
  const config = readConfig(text)
  if (!config.isReadable) return { isReadable: false, line: config.line, entries: [] }
  const entries = config.entries.map(entry => ({ ...entry, thumbprint: judgeThumbprint(entry) }))
  return { isReadable: true, line: null, entries }
}

function verdictOf(
  before: ReadConfig,
  after: ReadConfig,
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

function isWritable(entry: FoundEntry): boolean {
  return attributes.every(attribute => (wantedIn(entry, attribute)?.length ?? 0) <= LONGEST_WRITTEN)
}

/** What the entry must say in an attribute; a thumbprint in any case, without what can't be seen. */
function wantedIn(entry: FoundEntry, attribute: Attribute): string | null {
  const isThumbprint = attribute === 'findValue' && entry.thumbprint.status !== 'no-thumbprint'
  return isThumbprint ? entry.thumbprint.cleaned : entry[attribute]
}

function wantedEntry(entry: FoundEntry): CertificateEntry {
  return {
    findValue: wantedIn(entry, 'findValue'),
    storeLocation: wantedIn(entry, 'storeLocation'),
    storeName: wantedIn(entry, 'storeName'),
    x509FindType: wantedIn(entry, 'x509FindType'),
  }
}

function keyOf(entry: FoundEntry): string {
  return JSON.stringify(attributes.map(attribute => wantedIn(entry, attribute)?.toUpperCase() ?? null))
}

function distinct(entries: readonly FoundEntry[]): FoundEntry[] {
  return [...new Map(entries.map(entry => [keyOf(entry), entry])).values()]
}

/** Each attribute in which an entry of the new file is not what it must be, as it stands there. */
function findDifferences(kept: FoundEntry, entries: readonly FoundEntry[]): Difference[] {
  // Once and not for each entry: values may be long and entries many.
  const wanted = attributes.map(attribute => ({
    attribute,
    value: comparable(attribute, wantedIn(kept, attribute)),
  }))
  return entries.flatMap(entry =>
    wanted.flatMap(({ attribute, value }) =>
      comparable(attribute, entry[attribute]) === value
        ? []
        : [{ attribute, before: kept[attribute], after: entry[attribute] }],
    ),
  )
}

/** Only the digits of a thumbprint are the same in capitals and small letters. */
function comparable(attribute: Attribute, value: string | null): string | null {
  return attribute === 'findValue' && value !== null ? value.toUpperCase() : value
}

function listAttributes(differences: readonly Difference[]): string {
  const told = differences.slice(0, mostTold.differences).map(({ attribute }): string => attribute)
  return [...told, ...(told.length < differences.length ? ['…'] : [])].join(' + ') || '0'
}

function assume(kept: FoundEntry | undefined): Assumption<CertificateAssumption>[] {
  const citation = cite('2')
  return [
    { code: 'entry-of-before-counts', values: {}, citation },
    ...(kept && kept.thumbprint.status !== 'no-thumbprint'
      ? [{ code: 'thumbprint-is-sha-1' as const, values: {}, citation }]
      : []),
  ]
}

function explain(
  before: ReadConfig,
  after: ReadConfig,
  differences: readonly Difference[],
): Step<CertificateStep>[] {
  const citation = cite('2')
  const count = 'count(serviceCertificate)'
  return [
    { code: 'entries-before', expression: count, value: before.entries.length, citation },
    { code: 'entries-after', expression: count, value: after.entries.length, citation },
    {
      code: 'differing-attributes',
      expression: listAttributes(differences),
      value: differences.length,
      citation,
    },
  ]
}
