/** What an estimate carries along behind the #: the references to order and the name of the site. */
export type Carried = { references: string; site: string }

type Line = { reference: string; quantity: number }

/** Written as the message panel reads it, too. */
export function writeCarried({ references, site }: { references: readonly Line[]; site: string }): string {
  const lines = references.map(({ reference, quantity }) => `${reference}:${quantity}`).join(',')
  return `#${new URLSearchParams({ references: lines, ...(site && { site }) })}`
}

/** Reads what stands behind the #; whatever is no reference of the catalogue is left out. */
export function readCarried(hash: string): Carried {
  const given = new URLSearchParams(hash.replace(/^#/, ''))
  const lines = (given.get('references') ?? '').matchAll(/\b(HTG5\d{2}H)(?::(\d{1,7}))?/g)
  const references = [...lines].map(([, reference, quantity = '1']) => `${reference} × ${quantity}`)
  return { references: references.join(' + '), site: (given.get('site') ?? '').slice(0, 200) }
}
