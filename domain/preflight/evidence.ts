import type { FactId, FactValues } from './facts.ts'

/** What commands' output is told apart into. */
export const evidenceKinds = [
  'systeminfo',
  'netstat',
  'sql-version',
  'net-user',
  'dynamic-ports',
  'excluded-ports',
  'user-rights',
  'power-states',
  'registry',
  'services',
  'web-config',
  'ipconfig',
  'collector',
  'machine-details',
  'group-members',
  'programs',
  'event-log',
  'app-pools',
] as const
export type EvidenceKind = (typeof evidenceKinds)[number]

/** What somebody pasted or dropped; its kind, where it was named, and the encoding that a file was read in. */
export type GivenEvidence = {
  kind?: EvidenceKind | undefined
  text: string
  encoding?: string | undefined
  /** On which line of what it was taken from it begins; 1, when left out. */
  firstLine?: number | undefined
}

/** The most characters that are read of one piece of evidence. */
export const MOST_CHARACTERS = 5_000_000

/** A line with its number in what was given, from 1. */
export type Line = { number: number; text: string }

/**
 * The output of one command, and what was typed above it: as a command that writes such output, and as it stands there,
 * whatever it is.
 */
export type Section = {
  kind: EvidenceKind
  command: string | null
  typed: string | null
  lines: readonly Line[]
  isEnded: boolean
  /** The line on which it begins, with the prompt. */
  start: number
}

/** Where a fact stands: which evidence, which line, and what that line says. */
export type Quote = { index: number; line: number; quote: string }

/** A fact as a parser finds it in one section. */
export type FoundFact<Id extends FactId = FactId> = {
  [One in Id]: { id: One; value: FactValues[One]; line: Line; subject?: string }
}[Id]

/** What a parser takes from a section: facts, and the lines that should hold one and can't be read. */
export type Reading = {
  facts: FoundFact[]
  unreadable: { id: FactId; line: Line }[]
  /** In which language the command spoke, where its words show it. */
  language?: string | undefined
  /** Where it tells of UDP, while TCP is asked for. */
  udp?: Line | undefined
  /** Whether it is a list whose command nobody knows, and which counts as whole. */
  isTakenForWhole?: boolean | undefined
  /** Where something begins that was written to be imported, and tells nothing of a machine. */
  toImport?: Line | undefined
}

export type Parser = (section: Section) => Reading

export const noteCodes = [
  'cut',
  'several-hosts',
  'other-host',
  'several-boots',
  'binary',
  'empty',
  'not-recognised',
  'mended',
  'too-long',
  'kind-differs',
  'udp-ports',
  'nothing-read',
  'part-not-recognised',
  'taken-for-whole',
  'to-import',
  'other-account',
] as const
export type NoteCode = (typeof noteCodes)[number]
