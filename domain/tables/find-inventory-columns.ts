import {
  devicesTitle,
  type InventoryRole,
  inventoryRoles,
  inventoryTitles,
  placeTitle,
  productKind,
  servicesOfDevice,
  servicesTitle,
} from './inventory-titles.data.ts'
import { mayCountProducts } from './may-count-products.ts'
import { type DecimalMark, decideMark } from './number-readings.ts'
import { type CountReadings, countAt, readCountBothWays } from './read-count.ts'
import { contentOf } from './split-table.ts'
import { type GivenColumns, rolesByColumn, type TableRow, tableLimits } from './table.ts'
import { countKnownTitles, findGivenTitles, findTitles, roleOfTitle, simplifyTitle } from './title.ts'
import { isTextCell, whatManagersAre } from './what-managers-are.ts'

type InventoryColumn = {
  index: number
  title: string
  role: InventoryRole
  decidedBy: 'given' | 'title' | 'content' | 'none'
}

export type InventoryColumns = {
  headerLine: number | null
  columns: readonly InventoryColumn[]
  name: number | null
  products: number | null
  services: number | null
  /** How many managers a row stands for. */
  quantity: number | null
  /** The columns of numbers of which nobody can tell which are the products and which the services. */
  candidates: readonly number[]
  marks: Readonly<Record<'products' | 'services', DecimalMark | null>>
}

/** Finds what each column of an inventory is: by what was given, by its title, else by what all its cells are. */
export function findInventoryColumns(
  rows: readonly TableRow[],
  given: GivenColumns<InventoryRole>,
  mark: DecimalMark | undefined,
): InventoryColumns {
  const chosen = rolesByColumn(given, inventoryRoles)
  const taken = new Set(chosen.values())
  const content = contentOf(rows)
  const isCount = (cell: string) => readCountBothWays(cell) !== null
  const header =
    findTitles(content, inventoryTitles, isCount) ?? findGivenTitles(content, chosen, isCount, isCount)
  const body = content.filter(row => row !== header && !row.isCut)
  const width = Math.min(tableLimits.columns, Math.max(0, ...content.map(({ cells }) => cells.length)))
  const cellsOf = (index: number) => body.map(row => row.cells[index] ?? '').filter(cell => cell !== '')
  const isTitledProducts = header?.cells.some(title => roleOfTitle(title, inventoryTitles) === 'products')
  const hasProducts = isTitledProducts === true || taken.has('products')
  const productsTitles = header?.cells.filter((title, index) => {
    const role = chosen.get(index) ?? roleOfTitle(title, inventoryTitles)
    return role === 'products' && !isNames(cellsOf(index))
  })
  const areDevices = productsTitles?.some(title => devicesTitle.test(simplifyTitle(title)))
  const hasTexts = () => Array.from({ length: width }, (_, index) => cellsOf(index)).some(isNames)
  const columns = Array.from({ length: width }, (_, index): InventoryColumn => {
    const title = header?.cells[index] ?? ''
    const role = chosen.get(index)
    if (role) return { index, title, role, decidedBy: 'given' }
    const said = roleOfTitle(title, inventoryTitles)
    // "Services per device" are those of a product only where the products are called devices.
    const isTogether = said === 'services' && !areDevices && servicesOfDevice.test(simplifyTitle(title))
    const titled = isTogether ? 'total' : said
    // A title says no more than somebody who has chosen another column for it.
    if (titled && taken.has(titled)) return { index, title, role: 'other', decidedBy: 'title' }
    const managers = title === '' ? undefined : whatManagersAre(title, cellsOf(index), hasTexts)
    if (managers === 'quantity') return { index, title, role: managers, decidedBy: 'title' }
    if (managers === 'name') return { index, title, role: managers, decidedBy: 'content' }
    const isText = cellsOf(index).every(isTextCell)
    // "Disjoncteur" above types says what is in the manager, and counts nothing.
    if (isText && titled === 'products' && productKind.test(simplifyTitle(title)))
      return { index, title, role: 'other', decidedBy: 'content' }
    // "Appareil" above names is the manager itself; "Enhet" above the same word in every row is the unit.
    const isName = isText && cellsOf(index).length > 0 && (titled === 'products' || titled === 'services')
    const isUnit = isName && body.length > 1 && new Set(cellsOf(index)).size === 1
    if (isName) return { index, title, role: isUnit ? 'other' : 'name', decidedBy: 'content' }
    // A number that is titled as such may be that of the products, where no other is.
    if (titled && (titled !== 'quantity' || hasProducts))
      return { index, title, role: titled, decidedBy: 'title' }
    return { index, title, role: 'other', decidedBy: isText ? 'content' : 'none' }
  })
  const countsOf = (index: number) => body.flatMap(row => countAt(row, index) ?? [])
  const decided = nameColumns(columns, cellsOf, countsOf)
  const find = (role: InventoryRole) => decided.filter(column => column.role === role)
  const twice = (['products', 'services'] as const).flatMap(role => (find(role).length > 1 ? find(role) : []))
  const open = decided.filter(column => column.decidedBy === 'none')
  const isMissing = find('products').length === 0 || find('services').length === 0
  const isOfKind = ({ title, decidedBy }: InventoryColumn) =>
    decidedBy === 'title' && productKind.test(simplifyTitle(title))
  // Where the products are only breakers or meters, another number may count the rest of them.
  const kinds = find('products').every(isOfKind) ? find('products') : []
  const others =
    kinds.length > 0 ? open.filter(each => mayCountProducts(each.title, cellsOf(each.index))) : []
  const split = others.length > 0 ? [...kinds, ...others] : []
  const candidates = twice.length > 0 ? twice : isMissing && open.length > 0 ? open : split
  const at = (role: InventoryRole) => find(role)[0]?.index ?? null
  const markOf = (role: 'products' | 'services') => {
    const index = at(role)
    if (mark || index === null) return mark ?? null
    const decidedMark = decideMark(countsOf(index))
    return decidedMark === 'mixed' ? null : decidedMark
  }
  return {
    headerLine: header?.line ?? null,
    columns: decided,
    name: at('name'),
    products: at('products'),
    services: at('services'),
    quantity: at('quantity'),
    candidates: candidates.map(({ index }) => index).sort((a, b) => a - b),
    marks: { products: markOf('products'), services: markOf('services') },
  }
}

/**
 * Whether a row further down is one of titles that have products or services elsewhere than the first ones; undefined where
 * it is none. What somebody has settled holds for the whole table.
 */
export function hasOtherTitles(row: TableRow, found: InventoryColumns): boolean | undefined {
  const isGiven = found.columns.some(({ decidedBy }) => decidedBy === 'given')
  if (isGiven || found.headerLine === null || row.line <= found.headerLine) return undefined
  if (countKnownTitles(row, inventoryTitles) === 0) return undefined
  const isElsewhere = (role: 'products' | 'services') => {
    const at = row.cells.findIndex(cell => roleOfTitle(cell, inventoryTitles) === role)
    return at !== -1 && at !== found[role]
  }
  return isElsewhere('products') || isElsewhere('services')
}

/** Whether cells are texts all through. */
const isNames = (cells: readonly string[]) => cells.length > 0 && cells.every(isTextCell)

/** The first column of texts names the managers where no title does; fractions tell the services from the products. */
function nameColumns(
  columns: readonly InventoryColumn[],
  cellsOf: (index: number) => readonly string[],
  countsOf: (index: number) => readonly CountReadings[],
): InventoryColumn[] {
  const hasName = columns.some(({ role }) => role === 'name')
  const texts = columns.filter(({ decidedBy, role }) => decidedBy === 'content' && role === 'other')
  const name = hasName ? undefined : texts.find(({ index }) => cellsOf(index).length > 0)?.index
  const open = columns.filter(({ decidedBy }) => decidedBy === 'none')
  const missing = (['products', 'services'] as const).filter(
    role => !columns.some(column => column.role === role),
  )
  const fractional = open.filter(({ index }) => countsOf(index).some(isFraction))
  const settled = new Map<number, InventoryRole>()
  // Beside a sum of services, another number need not be those of a product.
  const isSummed = columns.some(
    ({ role, title }) => role === 'total' && servicesTitle.test(simplifyTitle(title)),
  )
  if (open.length === missing.length && missing.length === 1 && open[0] && missing[0])
    if (missing[0] === 'products' || !isSummed) settled.set(open[0].index, missing[0])
  if (open.length === 2 && missing.length === 2 && fractional.length === 1)
    for (const { index } of open) settled.set(index, index === fractional[0]?.index ? 'services' : 'products')
  const isPlace = ({ role, decidedBy, title }: InventoryColumn) =>
    role === 'name' && decidedBy === 'title' && placeTitle.test(simplifyTitle(title))
  const isNamed = columns.some(column => column.role === 'name' && !isPlace(column))
  return columns.map(column => {
    if (column.index === name) return { ...column, role: 'name' }
    // Where a manager stands is its name only where nothing else is.
    if (isNamed && isPlace(column)) return { ...column, role: 'other' }
    const role = settled.get(column.index)
    return role ? { ...column, role, decidedBy: 'content' } : column
  })
}

/** Whether readings can only be a number with a fraction. */
function isFraction({ comma, point }: CountReadings): boolean {
  const values = [comma, point].filter(value => value !== null)
  return values.every(value => /\.\d*[1-9]/.test(value))
}
