import { weighOrder } from '../licensing/weigh-order.ts'
import type { Money } from '../shared/money.ts'
import { deriveSite, type OrderedLine } from './derive-site.ts'
import { valueAt } from './look-up-site.ts'
import { readLoad } from './read-load.ts'
import type { Site } from './site.ts'
import type { SiteFacts } from './site-facts.ts'

/** What is compared: what was asked, then what follows from it. */
const askedOfVariants = [
  'managers',
  'productsPerManager',
  'servicesPerProduct',
  'inventory',
  'archiveScope',
  'archiveIntervalMinutes',
  'headroomPercent',
  'owned',
  'order',
] as const
const followsOfVariants = ['requirement', 'lines', 'points', 'price', 'size'] as const
type Asked = (typeof askedOfVariants)[number]
type Follows = (typeof followsOfVariants)[number]

export type VariantValue = string | number | readonly OrderedLine[] | Money | null

/** One line of the comparison; `differs` where not every variant has the same. */
type VariantRow<Name extends string> = {
  name: Name
  values: readonly VariantValue[]
  differs: boolean
}

export type VariantComparison = {
  asked: VariantRow<Asked>[]
  /** Each with what was asked differently and decides over it: why it differs, or that it stays all the same. */
  follows: (VariantRow<Follows> & { because: Asked[] })[]
}

const load = ['managers', 'productsPerManager', 'servicesPerProduct', 'inventory', 'archiveScope'] as const
const bought: readonly Asked[] = [...load, 'headroomPercent', 'owned', 'order']

/** What decides over what follows (stream §2.2, §5.1.1). */
const decides: Readonly<Record<Follows, readonly Asked[]>> = {
  requirement: [...load, 'headroomPercent'],
  lines: bought,
  points: bought,
  price: bought,
  size: ['managers', 'productsPerManager', 'inventory', 'archiveScope', 'archiveIntervalMinutes'],
}

/** Compares variants of one site: what each asks, what follows, where they differ and why. */
export function compareVariants(variants: readonly Site[], facts: SiteFacts): VariantComparison {
  const read = variants.map(site => readVariant(site, facts))
  const asked = askedOfVariants.map(name =>
    rowOf(
      name,
      read.map(variant => variant.asked[name]),
    ),
  )
  const different = new Set(asked.flatMap(({ name, differs }) => (differs ? [name] : [])))
  const follows = followsOfVariants.map(name => ({
    ...rowOf(
      name,
      read.map(variant => variant.follows[name]),
    ),
    because: decides[name].filter(each => different.has(each)),
  }))
  return { asked: asked.filter(({ values }) => values.some(value => value !== null)), follows }
}

function rowOf<Name extends string>(name: Name, values: readonly VariantValue[]): VariantRow<Name> {
  const [first, ...others] = values.map(value => JSON.stringify(value))
  return { name, values, differs: others.some(other => other !== first) }
}

function readVariant(site: Site, facts: SiteFacts) {
  const isInventory = valueAt(site, 'load/mode') === 'inventory'
  const average = <Value>(value: Value | undefined) => (isInventory ? null : (value ?? null))
  const rows = (valueAt(site, 'load/inventory') ?? []).filter(row => Object.keys(row).length > 0)
  const asked: Record<Asked, VariantValue> = {
    managers: average(valueAt(site, 'load/managers')),
    productsPerManager: average(valueAt(site, 'load/productsPerManager')),
    servicesPerProduct: average(valueAt(site, 'load/servicesPerProduct')),
    inventory: isInventory && rows.length > 0 ? JSON.stringify(rows) : null,
    archiveScope: valueAt(site, 'load/archiveScope') ?? null,
    archiveIntervalMinutes: valueAt(site, 'load/archiveIntervalMinutes') ?? null,
    headroomPercent: valueAt(site, 'load/headroomPercent') ?? 0,
    owned: orNull(valueAt(site, 'owned')),
    order: orNull(valueAt(site, 'order')),
  }
  const { licence, sizing, order } = deriveSite(site, facts)
  const { licence: input } = readLoad(site, facts.estimated)
  const weighed = order && input ? weighOrder(facts.estimated.licences, input, order.lines)?.order : null
  // Where what is owned is enough, nothing is ordered and weighed.
  const ordered = weighed ?? (order?.lines.length === 0 ? licence?.recommendation : null) ?? null
  const follows: Record<Follows, VariantValue> = {
    requirement: licence ? licence.requirement.toString() : null,
    lines: order?.lines ?? null,
    points: ordered?.points ?? null,
    price: ordered?.price ?? null,
    size: sizing?.size ?? null,
  }
  return { asked, follows }
}

const orNull = (lines: readonly OrderedLine[] | undefined) => (lines && lines.length > 0 ? lines : null)
