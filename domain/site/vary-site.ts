import type { LicenceFacts } from '../licensing/licence-facts.ts'
import { deriveSite } from './derive-site.ts'
import { valueAt } from './look-up-site.ts'
import type { Site, Stamp } from './site.ts'
import type { SiteFacts } from './site-facts.ts'
import { writeField } from './write-field.ts'

export const variations = ['headroom', 'extension'] as const
export type Variation = (typeof variations)[number]

/** How much headroom a variant has that is to show what headroom costs. */
const VARIANT_HEADROOM = 20

/** A site as it would be with headroom, or with one extension more than is ordered; the same where that can't be said. */
export function varySite(site: Site, facts: SiteFacts, variation: Variation, stamp: Stamp): Site {
  if (variation === 'headroom') {
    const present = valueAt(site, 'load/headroomPercent') ?? 0
    const percent = present < VARIANT_HEADROOM ? VARIANT_HEADROOM : present + VARIANT_HEADROOM
    return writeField(site, 'load/headroomPercent', percent, stamp)
  }
  const { order } = deriveSite(site, facts)
  const extension = smallestExtension(facts.estimated.licences)
  if (!order || !extension) return site
  const isThere = order.lines.some(({ reference }) => reference === extension)
  const lines = isThere
    ? order.lines.map(line =>
        line.reference === extension ? { ...line, quantity: line.quantity + 1 } : { ...line },
      )
    : [...order.lines, { reference: extension, quantity: 1 }]
  return writeField(site, 'order', lines, stamp)
}

function smallestExtension({ catalogue }: LicenceFacts): string | undefined {
  const [smallest] = catalogue
    .filter(({ kind }) => kind === 'extension')
    .sort((one, other) => one.points - other.points)
  return smallest?.reference
}
