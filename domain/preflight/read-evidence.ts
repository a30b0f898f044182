import { type CleanedLines, cleanLines, isBinary } from './clean-lines.ts'
import { mendText } from './encodings/mend-text.ts'
import {
  type EvidenceKind,
  type GivenEvidence,
  type Line,
  MOST_CHARACTERS,
  type NoteCode,
  type Quote,
  type Section,
} from './evidence.ts'
import type { FactId, FactValue } from './facts.ts'
import { joinHosts } from './is-same-host.ts'
import { maskSecrets } from './mask-secrets.ts'
import { parsers } from './parsers/parsers.ts'
import { readCollector } from './parsers/read-collector.ts'
import { type Pasted, splitPaste } from './split-paste.ts'

/** A fact with where it stands; `subject` names the account that it is about, `section` which output of its evidence. */
export type ReadFact = { id: FactId; value: FactValue; subject?: string; section?: number; source: Quote }

/** A line that should hold a fact and can't be read. */
export type Unreadable = { id: FactId; source: Quote }

/** What one piece of evidence was taken for. */
export type EvidenceSummary = {
  index: number
  /** The first of `kinds`; null where nothing was recognised. */
  kind: EvidenceKind | null
  kinds: readonly EvidenceKind[]
  encoding: string | null
  language: string | null
  host: string | null
  lines: number
  masked: number
  notes: readonly Note[]
}
/** Something that a reader must know of a piece of evidence as it was given. */
export type Note = { code: NoteCode; values: Readonly<Record<string, string | number>> }

/** One output in a piece of evidence: what wrote it, where it begins, and the machine that it names. */
export type Output = { kind: EvidenceKind; line: number; host: string | null }

export type ReadEvidence = {
  summary: EvidenceSummary
  facts: ReadFact[]
  unreadable: Unreadable[]
  outputs: Output[]
}

/** Who is told of so many outputs that are not known needs no more. */
const MOST_UNKNOWN = 10
/** Longer quotes say no more. */
const LONGEST_QUOTE = 200

/** Reads one piece of evidence: its outputs, the facts in them, and what could not be read. Never throws. */
export function readEvidence(given: GivenEvidence, index: number): ReadEvidence {
  const notes: Note[] = []
  const note = (code: NoteCode, values: Note['values'] = {}) => notes.push({ code, values })
  if (given.text.length > MOST_CHARACTERS) note('too-long', { limit: MOST_CHARACTERS })
  const text = given.text.slice(0, MOST_CHARACTERS)
  const isText = !isBinary(text)
  if (!isText) note('binary')
  else if (text.trim() === '') note('empty')
  const mended = isText ? mendText(text) : null
  if (mended) note('mended', { read: mended.read, written: mended.written })
  const whole = mended?.text ?? text
  const cleaned = isText ? cleanLines(whole) : { lines: [], isCut: false }
  const found = findSections(whole, cleaned, given.kind)
  const { sections, unknown, masked, isCollector, isCut, hosts: ofPrompts } = found
  if (isText && sections.length === 0 && text.trim() !== '') note('not-recognised')
  const reading = readSections(sections, index, (given.firstLine ?? 1) - 1)
  if (sections.length > 0)
    for (const { number } of unknown.slice(0, MOST_UNKNOWN))
      note('part-not-recognised', { line: number + (given.firstLine ?? 1) - 1 })
  const kinds = [...new Set(sections.map(({ kind }) => kind))]
  if (given.kind && given.kind !== 'collector' && kinds.length > 0 && !kinds.includes(given.kind))
    note('kind-differs')
  const hosts = joinHosts(valuesOf(reading.facts, 'host.name'), ofPrompts)
  if (hosts.length > 1) note('several-hosts', { hosts: hosts.join(', ') })
  else if (valuesOf(reading.facts, 'host.booted').length > 1) note('several-boots')
  if (reading.isCut || isCut) note('cut')
  // The collector runs each command as it should be; what it finds nothing by says so itself.
  if (!isCollector) for (const { code, line } of reading.noted) note(code, { line })
  return {
    summary: {
      index,
      kind: isCollector ? 'collector' : (kinds[0] ?? null),
      kinds,
      encoding: given.encoding ?? null,
      language: reading.language,
      host: hosts[0] ?? null,
      lines: cleaned.lines.length,
      masked,
      notes,
    },
    facts: reading.facts,
    unreadable: reading.unreadable,
    outputs: reading.outputs,
  }
}

function valuesOf(facts: readonly ReadFact[], id: FactId): string[] {
  return [...new Set(facts.filter(fact => fact.id === id).map(({ value }) => String(value)))]
}

/** The outputs in the collector's file are lines of their own, each masked like any other. */
function findSections(text: string, cleaned: CleanedLines, kind: EvidenceKind | undefined): Masked {
  const isCollector = kind === 'collector' || text.slice(0, 4000).includes('"groundworkCollector"')
  const collected = isCollector ? readCollector(text) : null
  if (!collected) {
    const { lines: shown, masked } = maskSecrets(cleaned.lines)
    const pasted = splitPaste(shown, kind === 'collector' ? undefined : kind)
    return { ...pasted, masked, isCollector: false, isCut: cleaned.isCut }
  }
  let count = 0
  const sections = collected.sections.map((section): Section => {
    const { lines: shown, masked } = maskSecrets(section.lines)
    count += masked
    return { ...section, lines: shown }
  })
  return {
    ...{ sections, unknown: [], hosts: [], masked: count },
    ...{ isCollector: sections.length > 0, isCut: collected.isCut },
  }
}

type Masked = Pasted & { masked: number; isCollector: boolean; isCut: boolean }

type NoteOfOutput = Extract<NoteCode, 'udp-ports' | 'nothing-read' | 'taken-for-whole' | 'to-import'>

type SectionReading = Pick<ReadEvidence, 'facts' | 'unreadable' | 'outputs'> & {
  language: string | null
  isCut: boolean
  /** Outputs of which nothing is used, or more than they show, by the line on which they begin. */
  noted: { code: NoteOfOutput; line: number }[]
}

function readSections(sections: readonly Section[], index: number, above: number): SectionReading {
  const all: SectionReading = {
    facts: [],
    unreadable: [],
    outputs: [],
    language: null,
    isCut: false,
    noted: [],
  }
  const quote = (line: Line) => quoteLine(line, index, above)
  for (const [at, section] of sections.entries()) {
    if (section.kind === 'collector') continue
    const { read, gives } = parsers[section.kind]
    const { facts, unreadable, language, udp, isTakenForWhole, toImport } = read(section)
    all.language ??= language ?? null
    for (const { id, value, subject, line } of facts)
      all.facts.push({
        id,
        value,
        ...(subject !== undefined && { subject }),
        section: at,
        source: quote(line),
      })
    const first = section.lines.find(({ text }) => text.trim() !== '')
    const host = facts.find(({ id }) => id === 'host.name')?.value
    all.outputs.push({
      kind: section.kind,
      line: section.start,
      host: typeof host === 'string' ? host : null,
    })
    const line = (first?.number ?? section.lines[0]?.number ?? section.start) + above
    if (isTakenForWhole) all.noted.push({ code: 'taken-for-whole', line })
    if (toImport) all.noted.push({ code: 'to-import', line: toImport.number + above })
    else if (udp) all.noted.push({ code: 'udp-ports', line: udp.number + above })
    else if (facts.length + unreadable.length === 0 && (gives.length === 0 || !first))
      all.noted.push({ code: 'nothing-read', line })
    const missing = gives.filter(id => !facts.some(fact => fact.id === id))
    for (const id of missing) {
      const line = unreadable.find(held => held.id === id)?.line ?? first
      if (line) all.unreadable.push({ id, source: quote(line) })
    }
    // Of a list one row may be read and another not.
    for (const { id, line } of unreadable)
      if (!missing.includes(id)) all.unreadable.push({ id, source: quote(line) })
    const isPartly = facts.length > 0 && missing.length > 0 && !['host.name'].includes(missing.join())
    const whole = facts.find(({ id }) => id === 'excluded-ports.isWhole')
    if (isPartly || whole?.value === false) all.isCut = true
  }
  return all
}

function quoteLine({ number, text }: Line, index: number, above: number): Quote {
  return {
    index,
    line: number + above,
    quote: text
      .trim()
      .replace(/[\t ]{2,}/g, ' ')
      .slice(0, LONGEST_QUOTE),
  }
}
