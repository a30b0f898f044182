import type { LicenceFacts } from './licence-facts.ts'

type Line = { reference: string; quantity: number }

/** An order as it stands in a field and in a link: HTG503H:1,HTG504H:2. */
export function writeEntries(lines: readonly Line[]): string {
  return lines.map(({ reference, quantity }) => `${reference}:${quantity}`).join(',')
}

/** Of one to six digits, as in an order that is typed; without one it is one. */
const ENTRY = /^(\w{1,20})(?::([1-9]\d{0,5}))?$/

/** The lines of an order as it is written so, each reference once; whatever is no line of the catalogue is left out. */
export function readEntries({ catalogue }: Pick<LicenceFacts, 'catalogue'>, text: string): Line[] {
  const known = new Set(catalogue.map(({ reference }) => reference))
  const found = text.split(',').flatMap((entry): [string, number][] => {
    const [, reference = '', quantity = '1'] = ENTRY.exec(entry.trim()) ?? []
    return known.has(reference) ? [[reference, Number(quantity)]] : []
  })
  return [...new Map(found)].map(([reference, quantity]) => ({ reference, quantity }))
}
