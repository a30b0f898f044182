import type { Language } from '#text/language.ts'
import { emptyFields, type Fields } from '../../../app/estimate/fields.ts'
import { writeFragment } from '../../../app/estimate/fragment.ts'
import { writeQuery } from '../../../app/estimate/link.ts'
import { notationOf } from '../../../app/estimate/notation.ts'
import { examplePrices } from '../../scenarios/licence-estimates.ts'

/** The address of a language's estimate page with these fields, numbers written as that language does. */
export async function linkTo(language: Language, fields: Partial<Fields>): Promise<string> {
  const notation = notationOf(language)
  const all = { ...emptyFields, ...fields }
  const fragment = await writeFragment(all, notation)
  return `/${language}?${writeQuery(all, notation)}${fragment && `#${fragment}`}`
}

/** A price list as it is pasted, one reference and price a line, for those references or for all. */
export function writePriceList(references = Object.keys(examplePrices)): string {
  return references.map(reference => `${reference}\t${examplePrices[reference]}`).join('\n')
}

/** A site whose requirement is exactly a bound of the licences, and which asks for the largest server. */
export const siteOnTheBound: Partial<Fields> = {
  managers: '12',
  productsPerManager: '15',
  archiveScope: 'energies-and-powers',
  archiveIntervalMinutes: '10',
  headroomPercent: '0',
}

/** Every part of the page in use; numbers without decimals, so that they read alike in every language. */
export const fullFields: Partial<Fields> = {
  ...siteOnTheBound,
  site: 'Werk Süd & Söhne',
  mode: 'inventory',
  headroomPercent: '15',
  inventory: [
    { name: 'TGBT 1', products: '12', services: '8' },
    { name: 'TGBT 2', products: '150', services: '5' },
    { name: 'Atelier « Öst »', products: '30', services: '20' },
  ],
  cpuCores: '4',
  cpuModel: 'Intel Core i5-12400',
  memoryGb: '15',
  diskFreeGb: '500',
  ownedBase: 'HTG500H',
  ownedExtensions: { HTG504H: '2' },
  priceText: `${writePriceList()}\nHTG999H\t12.00\nHTG504H\tcall us`,
}
