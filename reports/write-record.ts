import type { TranslateDocument } from '#text/documents/documents.ts'
import type { Translators } from './translators.ts'
import type { ItemRecord } from './write-site-checklist.ts'

/** What was noted on an item, each part as plain text; empty where nothing was. */
export type WrittenRecord = { state: string; by: string; at: string; remarks: WrittenRemark[] }

/** A remark; by whom and when are empty where that is said with the state already. */
type WrittenRemark = { text: string; by: string; at: string }

/** Writes what was noted on an item; without a record it is open. */
export function writeRecord(
  record: ItemRecord | undefined,
  translate: Translators,
  t: TranslateDocument,
): WrittenRecord {
  const { state = 'open', by, at, remarks = [] } = record ?? {}
  const moment = (time: string | undefined) =>
    time === undefined ? '' : t('moment.utc', { date: time.slice(0, 10), time: time.slice(11, 16) })
  return {
    state: translate.shared(`state.${state}`),
    by: plainText(by ?? ''),
    at: moment(at),
    remarks: remarks.map(remark => {
      const isOfState = remark.by === by && moment(remark.at) === moment(at)
      return {
        text: plainText(remark.text),
        by: isOfState ? '' : plainText(remark.by ?? ''),
        at: isOfState ? '' : moment(remark.at),
      }
    }),
  }
}

/** "in the attic · A. Muster · 2026-11-24, 08:30 UTC" */
export function joinParts(...parts: readonly string[]): string {
  return parts.filter(part => part !== '').join(' · ')
}

/** A text on one line without characters that can't be seen, turn the direction of writing or are none. */
function plainText(text: string): string {
  return text
    .replace(/[\p{Cf}\p{Cs}]/gu, '')
    .replace(/[\p{Cc}\p{Zl}\p{Zp} ]+/gu, ' ')
    .trim()
}
