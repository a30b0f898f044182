import type { ItemEntry } from '#domain/site/item-entry.ts'
import type { TranslateDocument } from '#text/documents/documents.ts'
import type { Translators } from './write-checklist.ts'

/** What was noted on an item, each part as plain text; empty where nothing was. */
export type WrittenEntry = { state: string; by: string; at: string; note: string }

/** Writes what was noted on an item; without an entry it is open. */
export function writeEntry(
  entry: ItemEntry | undefined,
  translate: Translators,
  t: TranslateDocument,
): WrittenEntry {
  const { state = 'open', by = '', at, note = '' } = entry ?? {}
  return {
    state: translate.shared(`state.${state}`),
    by: plainText(by),
    at: at === undefined ? '' : t('moment.utc', { date: at.slice(0, 10), time: at.slice(11, 16) }),
    note: plainText(note),
  }
}

/** A text on one line without characters that can't be seen, turn the direction of writing or are none. */
export function plainText(text: string): string {
  return text
    .replace(/[\p{Cf}\p{Cs}]/gu, '')
    .replace(/[\p{Cc}\p{Zl}\p{Zp} ]+/gu, ' ')
    .trim()
}
