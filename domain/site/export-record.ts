import type { SiteRecord } from './site-record.ts'

const LONGEST_NAME = 60

/** The record as a file: a name that every system accepts, and its text. */
export function exportRecord(record: SiteRecord): { name: string; text: string } {
  const words = record.name.value.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  const site = [...words.join('-')].slice(0, LONGEST_NAME).join('')
  return {
    name: ['groundwork', record.software, ...(site ? [site] : [])].join('-').concat('.json'),
    text: `${JSON.stringify(record, null, 2)}\n`,
  }
}
