/** What an estimate carries along behind the #: the references to order and the name of the site. */
export type Carried = { references: string; site: string }

export function writeCarried({ references, site }: Carried): string {
  return `#${new URLSearchParams({ references, ...(site && { site }) })}`
}

/** Reads what stands behind the #; whatever is no reference of the catalogue is left out. */
export function readCarried(hash: string): Carried {
  const given = new URLSearchParams(hash.replace(/^#/, ''))
  const references = (given.get('references') ?? '').match(/\bHTG5\d{2}H(?: × \d{1,7})?/g) ?? []
  return { references: references.join(' + '), site: (given.get('site') ?? '').slice(0, 200) }
}
