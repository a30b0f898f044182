import type { Reason } from '#domain/licensing/explain-choice.ts'
import type { Order } from '#domain/licensing/order.ts'
import { isSameOrder } from '#domain/quotes/is-same-order.ts'
import type { QuotedSite } from '#domain/quotes/quote.ts'
import { formatNumber } from './format-number.ts'
import type { QuoteContext } from './quote-context.ts'
import type { Block, Part, Table } from './report.ts'
import { writeCitation } from './write-citation.ts'
import { writeMargin } from './write-margin.ts'
import { writeReason } from './write-order-text.ts'
import { writeQuoteAssumption } from './write-quote-assumption.ts'
import { writeReferences } from './write-quoted-site.ts'
import { writeStep } from './write-step.ts'

/** For the house: how it was derived, what else could be ordered, how far it reaches, what it rests on. */
export function reportQuoteAppendix(context: QuoteContext): Part[] {
  const { t, quote } = context
  const list = (title: string, items: string[]): Part => ({ title, blocks: [{ kind: 'list', items }] })
  return [
    {
      title: t('part.appendix'),
      onNewPage: true,
      blocks: [{ kind: 'text', paragraphs: [t('notice.internal')] }],
    },
    ...quote.sites.flatMap(site => reportSite(site, context)),
    { title: t('part.money'), blocks: [{ kind: 'table', ...tabulateMoney(context) }] },
    list(
      t('part.allAssumptions'),
      quote.assumptions.map(
        assumption => `${writeQuoteAssumption(assumption, context)} (${writeCitation(assumption.citation)})`,
      ),
    ),
    list(t('part.sources'), quote.citations.map(writeCitation)),
  ]
}

function reportSite(site: QuotedSite, context: QuoteContext): Part[] {
  const { t, quote, language, results } = context
  const { sizing } = site
  const part = (title: string, ...blocks: Block[]): Part => ({
    title: quote.sites.length === 1 ? title : t('appendix.site', { title, site: site.name }),
    blocks,
  })
  const steps = [...site.steps, ...(sizing?.explanation ?? [])]
  const others = listOthers(site)
  const margins = [...site.margins, ...(sizing?.margins ?? [])]
    .filter(({ pointer }) => pointer === undefined)
    .map(margin => writeMargin(margin, language, results))
  return [
    ...(steps.length === 0
      ? []
      : [part(t('part.derivation'), { kind: 'table', ...tabulateSteps(site, context) })]),
    ...(site.choice === null
      ? []
      : [part(t('part.choice'), { kind: 'text', paragraphs: writeChoice(site, context) })]),
    ...(others.length > 0
      ? [part(t('part.alternatives'), { kind: 'table', ...tabulateOthers(site, others, context) })]
      : []),
    ...(margins.length === 0 ? [] : [part(t('part.ladder'), { kind: 'list', items: margins })]),
  ]
}

/** Whether the order is the recommended one, and the one with room to grow. */
function writeChoice({ choice, estimate, roomToGrow }: QuotedSite, context: QuoteContext): string[] {
  const { t, money, language } = context
  const { recommendation } = estimate ?? {}
  const chosen =
    choice === 'by-hand' && recommendation
      ? t('choice.by-hand', {
          order: writeReferences(recommendation, context),
          price: money(recommendation.price?.amount ?? '0'),
        })
      : t(choice === 'not-compared' ? 'choice.not-compared' : 'choice.recommended')
  if (!roomToGrow) return [chosen]
  const { order, morePoints, morePrice } = roomToGrow
  const grow = t('grow.order', {
    order: writeReferences(order, context),
    points: formatNumber(morePoints, language),
    difference: money(morePrice.amount),
    price: money(order.price?.amount ?? '0'),
  })
  return [chosen, grow]
}

function tabulateSteps(
  { steps: ordered, sizing }: QuotedSite,
  { t, language, results }: QuoteContext,
): Table {
  const steps = [...ordered, ...(sizing?.explanation ?? [])]
  return {
    columns: [
      { label: t('column.step') },
      { label: t('column.expression') },
      { label: t('column.value'), isNumeric: true },
    ],
    rows: steps.map(step => {
      const { text, expression, value } = writeStep(step, language, results)
      return [`${text} (§${step.citation.section})`, expression, value]
    }),
  }
}

function tabulateMoney({ t, quote, language, money }: QuoteContext): Table {
  return {
    columns: [
      { label: t('column.step') },
      { label: t('column.expression') },
      { label: t('column.value'), isNumeric: true },
    ],
    rows: quote.explanation.map(({ code, expression, value }) => [
      t(`step.${code}`),
      expression.replace(/\d+(?:\.\d+)?/g, number => formatNumber(number, language)),
      money(String(value).split(' ')[0] ?? ''),
    ]),
  }
}

type Other = Order & { reason: Reason | null }

/** What could be ordered instead: beside an order by hand the recommended one first, and never that order itself. */
function listOthers({ estimate, order, choice }: QuotedSite): Other[] {
  const { recommendation, alternatives = [] } = estimate ?? {}
  if (choice !== 'by-hand' || !recommendation || !order) return alternatives
  const recommended = recommendation.lines.length > 0 ? [{ ...recommendation, reason: null }] : []
  return [...recommended, ...alternatives.filter(({ lines }) => !isSameOrder(lines, order.lines))]
}

function tabulateOthers({ choice }: QuotedSite, others: readonly Other[], context: QuoteContext): Table {
  const { t, language, results, money } = context
  const isByHand = choice === 'by-hand'
  return {
    columns: [
      { label: t('column.order') },
      { label: t('column.points'), isNumeric: true },
      { label: t('column.spare'), isNumeric: true },
      { label: t('column.price'), isNumeric: true },
      // Each reason is one against the recommended order, be it what is ordered or not.
      { label: t(isByHand ? 'column.against' : 'column.reason') },
    ],
    rows: others.map(order => [
      writeReferences(order, context),
      formatNumber(order.points, language),
      formatNumber(order.sparePoints, language),
      order.price ? money(order.price.amount) : '',
      order.reason ? writeReason(order.reason, language, results) : isByHand ? t('reason.recommended') : '',
    ]),
  }
}
