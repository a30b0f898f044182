import type { Site, Stamp } from './site.ts'
import { olderWaiverPath, waiverPath } from './site-path.ts'
import type { AcceptedFinding } from './site-values.ts'
import { writeField } from './write-field.ts'

/** Where a finding was accepted: its check, on the machine of the site or on one of several. */
export type WaiverPlace = { software: string; check: string; machine?: string | undefined }

/** The site with a finding accepted, or taken back by null, which also empties where an older version kept it. */
export function writeWaiver(
  site: Site,
  { software, check, machine }: WaiverPlace,
  finding: AcceptedFinding | null,
  stamp: Stamp,
): Site {
  const written = writeField(site, waiverPath(software, check, machine), finding, stamp)
  const older = olderWaiverPath(software, check, machine)
  return finding === null && older !== null ? writeField(written, older, null, stamp) : written
}
