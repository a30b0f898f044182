import type { ItemState } from '#domain/site/item-entry.ts'
import type { Language } from '#text/language.ts'

/** A label and what it says. */
export type Fact = { label: string; value: string }

/** A table; numbers in it are written already. */
export type Table = {
  columns: readonly { label: string; isNumeric?: true }[]
  rows: readonly string[][]
  /** What heads the rows that follow, by the index of the first of them. */
  groups?: ReadonlyMap<number, string>
  /** Sums below the last column, each with its label; the last is what it all comes to. */
  sums?: readonly Fact[]
}

/** One thing to tick: what to do, with which command, why, and what was noted on it. */
export type Check = {
  number: string
  text: string
  state: ItemState
  stateText: string
  /** Says that something can be lost; null where nothing can. */
  warning: string | null
  /** Who, how urgent, how long: a few words each, the most important first. */
  marks: readonly string[]
  commands: readonly { label: string; text: string; isCode: boolean }[]
  remarks: readonly Fact[]
  /** What was noted, by whom and when: its state, and a line for each further remark; empty where nothing was. */
  record: readonly string[]
}

export type Block =
  | { kind: 'facts'; heading?: string; facts: readonly Fact[] }
  | ({ kind: 'table' } & Table)
  | { kind: 'checks'; checks: readonly Check[] }
  | { kind: 'list'; heading?: string; items: readonly string[] }
  | { kind: 'text'; paragraphs: readonly string[] }
  /** Lines to write on, side by side, each with what belongs there. */
  | { kind: 'signature'; places: readonly string[] }

/** One headed part of a report. */
export type Part = {
  title: string
  blocks: readonly Block[]
  /** Begins on a sheet of its own. */
  onNewPage?: boolean
}

/** Whose letter it is, or to whom it goes. */
export type Address = { label: string; name: string; lines: readonly string[] }

/** The head of a document that is sent: from whom, to whom, the colour of its line, and a logo as a data URL. */
export type Letterhead = { from: Address | null; to: Address; colour: string | null; logo: string | null }

/** A document before it has a format: everything it says, in the reader's language and in the order of reading. */
export type Report = {
  language: Language
  /** What stands between a label and what it says. */
  colon: string
  /** The kind of document, in a word. */
  kind: string
  title: string
  lead: string
  /** Stands on every page: what the document is about. */
  running: { subject: string; title: string; source: string; date: string | null }
  facts: readonly Fact[]
  notices: readonly string[]
  parts: readonly Part[]
  /** The states that the boxes of checks can show, and what is to be written beside an open one. */
  legend: { states: readonly { state: ItemState; text: string }[]; initials: string }
  /** Makes a letter of it: set closely, without a running head on its first page. */
  letterhead?: Letterhead
}
