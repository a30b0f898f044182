import type { QuotedOrder, QuotedSite } from '#domain/quotes/quote.ts'
import { formatNumber } from './format-number.ts'
import type { QuoteContext } from './quote-context.ts'
import type { Fact } from './report.ts'
import { writeOrderText } from './write-order-text.ts'

/** What a site is quoted for in at most three lines: requirement, licence, server. */
export function writeQuotedSite(site: QuotedSite, context: QuoteContext): Fact[] {
  const { t } = context
  const requirement = writeRequirement(site, context)
  const licence = writeLicence(site, context)
  const server = writeServer(site, context)
  return [
    ...(requirement === null ? [] : [{ label: t('why.requirement'), value: requirement }]),
    ...(licence === null ? [] : [{ label: t('why.licence'), value: licence }]),
    ...(server === null ? [] : [{ label: t('why.server'), value: server }]),
  ]
}

function writeRequirement({ load, estimate }: QuotedSite, { t, language }: QuoteContext): string | null {
  if (!load || !estimate) return null
  const number = (value: Parameters<typeof formatNumber>[0]) => formatNumber(value, language)
  const score = number(estimate.score)
  const services = estimate.explanation.find(({ code }) => code === 'services-per-product')?.value
  const text =
    'inventory' in load
      ? t('requirement.inventory', { managers: load.inventory.length, score })
      : t('requirement.averages', {
          managers: load.managers,
          products: number(load.productsPerManager),
          services: number('servicesPerProduct' in load ? load.servicesPerProduct : (services ?? '')),
          score,
        })
  if (load.headroomPercent === 0) return text
  return t('requirement.headroom', {
    requirement: text,
    percent: number(load.headroomPercent),
    points: number(estimate.requirement),
  })
}

function writeLicence({ order, estimate }: QuotedSite, context: QuoteContext): string | null {
  if (!order) return null
  const { t, language } = context
  const points = formatNumber(order.points, language)
  if (order.lines.length === 0) return t('licence.suffices', { points })
  const text = writeReferences(order, context)
  if (order.sparePoints === null) return t('licence.unknown', { order: text, points })
  const spare = formatNumber(order.sparePoints, language)
  return t(estimate?.owned ? 'licence.owned' : 'licence.order', { order: text, points, spare })
}

/** An order with its references, because a base licence and an extension can have the same name. */
export function writeReferences(order: Pick<QuotedOrder, 'lines'>, { results }: QuoteContext): string {
  const lines = order.lines.map(line => ({ ...line, name: `${line.name} (${line.reference})` }))
  return writeOrderText({ lines }, results)
}

function writeServer({ sizing }: QuotedSite, { t, results, language }: QuoteContext): string | null {
  if (!sizing) return null
  const { cpuCores, cpuModels, memoryGb, diskGb } = sizing.hardware
  return t('server.needed', {
    size: results(`size.${sizing.size}`),
    cores: cpuCores,
    models: cpuModels.join(', '),
    memory: formatNumber(memoryGb, language),
    disk: formatNumber(diskGb, language),
  })
}
