import * as z from 'zod/mini'
import { type SiteRecord, siteRecord } from './site-record.ts'

/** Why a file can't be read as the record of a site. */
export type RecordFault = 'not_json' | 'not_a_site_file' | 'newer_version' | 'other_software'

/** Every item of every procedure with the longest note stays below it; anything longer is not parsed at all. */
const LONGEST_TEXT = 8_000_000

const heading = z.object({ format: z.literal('groundwork-site'), version: z.int() })

/** Reads the text of an exported file as the record of a site on which that software is installed. */
export function readSiteRecord(
  text: string,
  software: string,
): { record: SiteRecord } | { fault: RecordFault } {
  if (text.length > LONGEST_TEXT) return { fault: 'not_a_site_file' }
  let value: unknown
  try {
    // Editors of Windows put a byte order mark in front, which is white space to trim but not to JSON.
    value = JSON.parse(text.trim())
  } catch {
    return { fault: 'not_json' }
  }
  const head = z.safeParse(heading, value)
  if (!head.success) return { fault: 'not_a_site_file' }
  if (head.data.version > 1) return { fault: 'newer_version' }
  const read = z.safeParse(siteRecord, value)
  if (!read.success) return { fault: 'not_a_site_file' }
  return read.data.software === software ? { record: read.data } : { fault: 'other_software' }
}
