import { licences } from '#domain/software/stream/licences.data.ts'

type Line = { reference: string; quantity: number }

/** An order as it stands in a field and in a link: HTG503H:1,HTG504H:2. */
export function writeOrder(lines: readonly Line[]): string {
  return lines.map(({ reference, quantity }) => `${reference}:${quantity}`).join(',')
}

/** The lines of a written order, each reference once; whatever is no line of one is left out. */
export function readOrder(text: string): Line[] {
  const found = text.split(',').flatMap((entry): [string, number][] => {
    const [, reference = '', quantity = ''] = /^(\w{1,20}):([1-9]\d{0,5})$/.exec(entry) ?? []
    return licences.catalogue.some(licence => licence.reference === reference)
      ? [[reference, Number(quantity)]]
      : []
  })
  return [...new Map(found)].map(([reference, quantity]) => ({ reference, quantity }))
}
