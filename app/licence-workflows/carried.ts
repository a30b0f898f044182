import { readEntries, writeEntries } from '#domain/licensing/order-entries.ts'
import { licences } from '#domain/software/stream/licences.data.ts'

/** What an estimate carries along behind the #: the references to order and the name of the site. */
export type Carried = { references: string; site: string }

type Line = { reference: string; quantity: number }

/** Written as the message panel reads it, too. */
export function writeCarried({ references, site }: { references: readonly Line[]; site: string }): string {
  return `#${new URLSearchParams({ references: writeEntries(references), ...(site && { site }) })}`
}

/** Reads what stands behind the #; whatever is no reference of the catalogue is left out. */
export function readCarried(hash: string): Carried {
  const given = new URLSearchParams(hash.replace(/^#/, ''))
  const lines = readEntries(licences, given.get('references') ?? '')
  const references = lines.map(({ reference, quantity }) => `${reference} × ${quantity}`)
  return { references: references.join(' + '), site: (given.get('site') ?? '').slice(0, 200) }
}
