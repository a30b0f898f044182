import type { DerivedSite } from '#domain/site/derive-site.ts'
import type { TranslateSite } from '#text/sites/sites.ts'
import type { BegunChecklist } from './begun-checklists.ts'

/** Where a site stands: its server, order, licence and checklists, each in a few words. */
export function writeStanding(
  derived: DerivedSite,
  begun: readonly BegunChecklist[],
  t: TranslateSite,
): string[] {
  const { sizing, order, taken } = derived
  const size = sizing?.size ?? taken.find(each => each.parameter === 'size')?.value
  const mode = taken.find(each => each.parameter === 'licenceMode')?.value
  const lines = order?.lines
    .map(({ reference, quantity }) => `${quantity}\u00a0×\u00a0${reference}`)
    .join(' + ')
  const orderKey =
    order?.source === 'recommendation'
      ? 'stands.recommendation'
      : order?.suffices === false
        ? 'stands.order.short'
        : 'stands.order'
  const open = begun.reduce((sum, each) => sum + each.open, 0)
  return [
    ...(size ? [t('stands.size', { size: String(size) })] : []),
    ...(lines ? [t(orderKey, { lines })] : []),
    ...(mode ? [t('stands.mode', { mode: String(mode) })] : []),
    ...(begun.length > 0 ? [t('stands.lists', { count: open })] : []),
  ]
}

/** The furthest that a site stands, for a small screen: what is open of its checklists, else its order, else its server. */
export function writeShortStanding(
  derived: DerivedSite,
  begun: readonly BegunChecklist[],
  t: TranslateSite,
): string {
  if (begun.length > 0) return t('stands.open', { count: begun.reduce((sum, { open }) => sum + open, 0) })
  const { order, sizing } = derived
  const [first, ...others] = order?.lines.map(({ reference }) => reference) ?? []
  // Two of them stand in two lines of a phone.
  if (first && others.length > 1) return t('stands.references', { reference: first, count: others.length })
  if (first) return [first, ...others].join(' + ')
  return sizing ? t('stands.size', { size: sizing.size }) : ''
}
