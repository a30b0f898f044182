import type { QuoteInput } from '#domain/quotes/quote.ts'
import { formatDay } from './format-day.ts'
import { type QuoteContext, writeRevisedNumber } from './quote-context.ts'
import type { Address, Block, Fact, Part, Report } from './report.ts'
import { reportQuoteAppendix } from './report-quote-appendix.ts'
import { tabulateOrder } from './tabulate-quote.ts'
import { writeQuoteAssumption } from './write-quote-assumption.ts'
import { writeQuotedSite } from './write-quoted-site.ts'

type Party = NonNullable<QuoteInput['seller']>

/** A quote as a document for the customer; the appendix is for the house and only where it is asked for. */
export function reportQuote(context: QuoteContext, hasAppendix: boolean): Report {
  const { t, language, colon, input, quote } = context
  const { customer, seller } = input
  const title = t('title', { number: writeRevisedNumber(context) })
  const day = formatDay(input.date, language)
  return {
    language,
    colon,
    kind: t('kind.quote'),
    title,
    // Of several sites each stands below its own name.
    lead: quote.sites.length === 1 ? (quote.sites[0]?.name ?? '') : '',
    running: {
      subject: customer.name,
      title,
      source: seller?.name ?? title,
      date: day,
    },
    facts: writeFacts(context),
    notices: writeNotices(context),
    parts: [
      ...reportSites(context),
      { title: t('part.order'), blocks: [{ kind: 'table', ...tabulateOrder(context) }] },
      ...reportGrounds(context),
      {
        title: t('part.signature'),
        blocks: [{ kind: 'signature', places: [t('sign.place'), t('sign.name')] }],
      },
      ...(hasAppendix ? reportQuoteAppendix(context) : []),
    ],
    legend: { states: [], initials: '' },
    letterhead: {
      from: seller ? addressOf(t('party.seller'), seller) : null,
      to: addressOf(t('party.customer'), customer),
      colour: seller?.colour ?? null,
      logo: seller?.logo ?? null,
    },
  }
}

function addressOf(label: string, { name, contact, address = [], registration }: Party): Address {
  const lines = [contact, ...address, registration].filter(line => line !== undefined)
  return { label, name, lines }
}

function writeFacts(context: QuoteContext): Fact[] {
  const { t, input, language } = context
  return [
    { label: t('fact.number'), value: writeRevisedNumber(context) },
    { label: t('fact.date'), value: formatDay(input.date, language) },
    { label: t('fact.validUntil'), value: formatDay(input.validUntil, language) },
  ]
}

/** That it is not issued yet, that it does not hold on its day, and until or from when it does. */
export function writeNotices({ t, input, quote, language }: QuoteContext): string[] {
  const { date, validUntil, isDraft } = input
  const notices = isDraft ? [t('notice.draft')] : []
  if (quote.valid) return notices
  return quote.asOf < date
    ? [...notices, t('notice.notYet', { date: formatDay(date, language) })]
    : [...notices, t('notice.expired', { date: formatDay(validUntil, language) })]
}

/** Why, in three lines; of several sites under the name of each. */
function reportSites(context: QuoteContext): Part[] {
  const { t, quote } = context
  const blocks = quote.sites.flatMap((site): Block[] => {
    const facts = writeQuotedSite(site, context)
    if (facts.length === 0) return []
    if (quote.sites.length === 1) return [{ kind: 'facts', facts }]
    return [{ kind: 'facts', heading: site.name, facts }]
  })
  return blocks.length === 0 ? [] : [{ title: t('part.why'), blocks }]
}

/** What binds the customer, and the terms. */
function reportGrounds(context: QuoteContext): Part[] {
  const { t, quote, input } = context
  const items = quote.assumptions
    .filter(({ isBinding }) => isBinding)
    .map(assumption => writeQuoteAssumption(assumption, context))
  const paragraphs = (input.terms ?? '')
    .replaceAll('\t', ' ')
    .split(/\r\n|[\n\r]/)
    .filter(text => text.trim() !== '')
  return [
    { title: t('part.assumptions'), blocks: [{ kind: 'list', items }] },
    ...(paragraphs.length === 0
      ? []
      : [{ title: t('part.terms'), blocks: [{ kind: 'text' as const, paragraphs }] }]),
  ]
}
