import type { PriceColumns } from './find-price-columns.ts'
import type { Catalogue } from './find-references.ts'
import { anyNumber } from './stray-figures.ts'
import { normaliseCell, type TableRow } from './table.ts'
import { simplifyTitle } from './title.ts'

type Licence = Catalogue[number]

/** No more of a cell is looked at; a quantity stands close to what it counts. */
const LONGEST = 500

const begins = String.raw`(?:^|(?<=[\s(\[,;:/–-]))`
const ends = String.raw`(?=$|[\s)\],;:/.–-])`
const count = String.raw`(?<count>\d{1,6})(?![.,]?\d)`
const pieces =
  'pcs?|pces?|pièces?|pieces?|st|stk|stck|stück|stueck|styck|ea|unités?|units?|enheter|einheiten|lic|licences?|licenses?|lizenzen|licenser'
const packs = 'packs?|packung|sets?|box|bundle|lot|boîte|paquet|jeu|paket|karton|förpackning|ve|vpe'

const amounts = 'menge|anzahl|stückzahl|qty|quantity|qté|quantité|nombre|antal'

/** Without one of these a text counts nothing, which most names tell at one look. */
const mayCount = new RegExp(
  String.raw`[x×*]|(?:(?<!\p{L})|(?<=\der))(?:${pieces}|${packs}|${amounts})(?!\p{L})`,
  'iu',
)

/** "x3", "3 x", "(3 Stück)", "3 pcs", "Menge: 3". */
const counted = [
  `${begins}(?<!\\d ?)[x×*] ?${count}${ends}`,
  `${begins}${count} ?[x×*]${ends}`,
  `${begins}${count}[ -]?(?:${pieces})${ends}`,
  String.raw`${begins}(?:${amounts})\.? ?:? ?${count}${ends}`,
].map(pattern => new RegExp(pattern, 'iu'))

/** "pack of 3", "lot de 3", "3er-Pack", "3-pack". */
const packed = [
  `${begins}(?:${packs})(?: (?:of|de|à|a|om|mit|med|with|von|zu))? ?${count}(?! ?(?:p(?:oin)?ts?|punkte?r?|poäng))${ends}`,
  `${begins}${count} ?(?:er|-)[ -]?(?:${packs})${ends}`,
].map(pattern => new RegExp(pattern, 'iu'))

/** Whether a price or its title says that it is for one: "900 €/Stk", "price per pce". */
const isForOnePiece = (text: string) =>
  /(?<!\p{L})(?:pce|pc|pièce|piece|unité|unite|unit|stk|stück|stuck|styck|st|ea|each)(?!\p{L})/iu.test(text)

/**
 * A quantity of more than one beside the reference or the name in a row: "HTG504H x3" for 900 leaves open whether that is
 * the price of one. Not where a column of quantities has the same, nor where the price is said to be for one piece.
 */
export function findQuantityBeside(
  row: TableRow,
  licence: Licence,
  { columns, price }: PriceColumns,
): string | undefined {
  for (const { index, role, decidedBy } of columns) {
    const isBeside = role === 'reference' || role === 'name' || (role === 'other' && decidedBy !== 'title')
    const cell = row.cells[index] ?? ''
    if (index === price || !isBeside || cell === licence.reference || !anyNumber.test(cell)) continue
    const text = withoutNames(normaliseCell(cell.slice(0, LONGEST)), licence)
    const inPack = findCount(text, packed, licence)
    const found = inPack ?? findCount(text, counted, licence)
    if (!found || hasQuantity(row, columns, found.count)) continue
    if (inPack || !isForOne(row, columns, price)) return found.text
  }
  return undefined
}

/** Whether the price of a row is that of one piece: by its column, the title of it, or by itself. */
function isForOne({ cells }: TableRow, columns: PriceColumns['columns'], price: number | null): boolean {
  const column = columns[price ?? -1]
  const said = [simplifyTitle(column?.title ?? ''), cells[price ?? -1] ?? '']
  return column?.role === 'unit-price' || said.some(isForOnePiece)
}

/** The first quantity of more than one that is no count of points. */
function findCount(text: string, patterns: readonly RegExp[], { points }: Licence) {
  if (!/\d/.test(text) || !mayCount.test(text)) return undefined
  for (const pattern of patterns) {
    const found = pattern.exec(text)
    const number = Number(found?.groups?.count ?? 1)
    const isPoints = number === points && /unit|enhet|einheit|lic|liz|pa[ck]|lot/i.test(found?.[0] ?? '')
    if (found && number > 1 && !isPoints) return { text: found[0].trim(), count: number }
  }
  return undefined
}

/** How a licence may be named, as a pattern that is made once. */
const names = new WeakMap<Licence, RegExp>()

/** A text without a licence's reference, however it is typed, and name. */
export function withoutNames(text: string, licence: Licence): string {
  const typed = () => [...licence.reference].join('[\\s-]*')
  const pattern = names.get(licence) ?? new RegExp(`${typed()}|${licence.name}`, 'gi')
  names.set(licence, pattern)
  return text.replace(pattern, ' ').replace(/ {2,}/g, ' ').trim()
}

function hasQuantity(row: TableRow, columns: PriceColumns['columns'], quantity: number): boolean {
  return columns.some(({ index, role }) => {
    const [, stated] = /^(\d+)(?:[.,]0+)?(?![\d.,])/.exec(normaliseCell(row.cells[index] ?? '')) ?? []
    return role === 'quantity' && Number(stated) === quantity
  })
}
