import type { NumberNotation } from '#domain/shared/parse-number.ts'
import { archiveScopes } from '#domain/sizing/sizing-facts.ts'
import { emptyFields, exampleFields, type Fields } from './fields.ts'
import { fromPlain, toPlain } from './notation.ts'

const numbers = [
  'managers',
  'productsPerManager',
  'servicesPerProduct',
  'archiveIntervalMinutes',
  'headroomPercent',
  'cpuCores',
  'memoryGb',
  'diskFreeGb',
] as const

/** Stands for the currency where a price list is to tell it, so that the query shows that there is a list. */
const BY_LIST = 'list'

/**
 * The part of the state that stands in the query: names and numbers as in the API. Inventory, prices and
 * the customer's name stand behind the #, which browsers never send to a server.
 */
export function readQuery(query: Readonly<Record<string, string>>, notation: NumberNotation): Fields {
  if (Object.keys(query).length === 0) return exampleFields
  const owned = new Map(
    (query.owned ?? '').split(',').flatMap(entry => {
      const [, reference, quantity] = /^(\w{1,20})(?::(\d{1,7}))?$/.exec(entry) ?? []
      return reference ? [[reference, quantity ?? '1'] as const] : []
    }),
  )
  const [base = ''] = owned.keys()
  return {
    ...emptyFields,
    ...Object.fromEntries(numbers.map(name => [name, fromPlain(query[name] ?? '', notation)])),
    mode: query.mode === 'inventory' ? 'inventory' : 'averages',
    archiveScope: archiveScopes.find(scope => scope === query.archiveScope) ?? emptyFields.archiveScope,
    cpuModel: query.cpuModel ?? '',
    order: query.order ?? '',
    ownedBase: base,
    ownedExtensions: Object.fromEntries([...owned].slice(1)),
    currency: query.currency === BY_LIST ? '' : (query.currency ?? ''),
  }
}

/** The query of this page's address, names given twice left out: the server reads it so, too. */
export function readOwnQuery(): Record<string, string> {
  const given = new URLSearchParams(window.location.search)
  return Object.fromEntries([...given].filter(([name]) => given.getAll(name).length === 1))
}

/** The query of a state; empty where a field is. */
export function writeQuery(fields: Fields, notation: NumberNotation): string {
  const query = new URLSearchParams()
  const set = (name: string, value: string) => {
    if (value.trim() !== '') query.set(name, value)
  }
  if (fields.mode === 'inventory') set('mode', 'inventory')
  for (const name of numbers) {
    const averaged = name === 'managers' || name === 'productsPerManager' || name === 'servicesPerProduct'
    if (!(averaged && fields.mode === 'inventory')) set(name, toPlain(fields[name], notation, name))
  }
  set('archiveScope', fields.archiveScope)
  set('cpuModel', fields.cpuModel)
  if (fields.ownedBase) {
    const extensions = Object.entries(fields.ownedExtensions)
      .filter(([, quantity]) => quantity.trim() !== '')
      .map(([reference, quantity]) => `${reference}:${toPlain(quantity, notation, `owned.${reference}`)}`)
    set('owned', [fields.ownedBase, ...extensions].join(','))
  }
  set('order', fields.order)
  if (fields.currency || fields.priceText) set('currency', fields.currency || BY_LIST)
  return query.toString()
}

/** Whether something stands behind the #. */
export function hasTables({ site, mode, priceText }: Fields): boolean {
  return site !== '' || priceText !== '' || mode === 'inventory'
}
