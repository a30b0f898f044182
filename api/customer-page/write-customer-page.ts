import { hash } from 'node:crypto'
import { createElement as h, type ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { SharedQuoteAnswer } from '#openapi/responses/share-links.ts'
import { createDateFormat, dateLocales, formatDay } from '#reports/format-day.ts'
import { formatMoney } from '#reports/format-number.ts'
import { writeRevisedNumber } from '#reports/quote-context.ts'
import { type TranslateCustomerPage, translateCustomerPage } from '#text/customer-page/customer-page.ts'
import { colons, type Language, languageNames, languages } from '#text/language.ts'
import { translateQuote } from '#text/quotes/quotes.ts'
import { htmlStyle } from '../documents/html-style.ts'
import { customerStyle } from './customer-style.ts'

/** What a reader has typed, and what is wrong with it. */
export type Typed = {
  name: string
  reason: string
  faults: readonly { field: 'name' | 'reason'; limit: number }[]
}

type CustomerPage = {
  language: Language
  /** The path of this page, below which its forms are sent. */
  path: string
  timeZone: string
  shared: SharedQuoteAnswer
  /** The document as it was issued, in HTML. */
  issued: string
  typed?: Typed | undefined
  /** Whether an answer came too late to be taken. */
  isLate?: boolean
}

/** A page and the policy to send it with. */
export type WrittenPage = { html: string; contentSecurityPolicy: string }

/** The quote as its customer sees and answers it; nothing on it leads further inside. */
export function writeCustomerPage(page: CustomerPage): WrittenPage {
  const { language, path, shared, issued } = page
  const t = translateCustomerPage[language]
  const { style, main } = splitDocument(issued)
  const isOpen = shared.state === 'issued'
  const body = [
    writeBar(language, path, t),
    h(
      'main',
      null,
      writeStanding(page, t),
      // biome-ignore lint/security/noDangerouslySetInnerHtml: our own document, every text in it escaped when it was issued
      h('article', { lang: shared.quote.language, dangerouslySetInnerHTML: { __html: main } }),
      isOpen ? writeAnswerForm(page, t) : null,
    ),
  ]
  const input = { number: shared.quote.number, revision: shared.revision }
  const number = writeRevisedNumber({ t: translateQuote[language], input })
  return writeWhole({ language, title: t('page.title', { number }), style, body })
}

/** A page that says why there is no quote. */
export function writeNoQuote(language: Language, path: string, title: string, text: string): WrittenPage {
  const body = [
    writeBar(language, path, translateCustomerPage[language]),
    h('main', { className: 'alone' }, h('h1', null, title), h('p', null, text)),
  ]
  return writeWhole({ language, title, style: htmlStyle, body })
}

/** A moment as it is told in a time zone. */
export function formatMoment(at: string, language: Language, timeZone: string): string {
  const shape = { dateStyle: 'long', timeStyle: 'short', timeZone } as const
  return createDateFormat(dateLocales[language], shape)(at)
}

function writeBar(language: Language, path: string, t: TranslateCustomerPage): ReactNode {
  const link = (other: Language) =>
    other === language
      ? h('span', { key: other, lang: other, 'aria-current': 'true' }, languageNames[other])
      : h(
          'a',
          {
            key: other,
            href: `${path}?language=${other}`,
            lang: other,
            rel: 'nofollow',
          },
          languageNames[other],
        )
  return h(
    'header',
    { className: 'bar', key: 'bar' },
    h('nav', { 'aria-label': t('page.languages') }, languages.map(link)),
  )
}

function writeStanding({ language, path, timeZone, shared, isLate }: CustomerPage, t: TranslateCustomerPage) {
  const { state, decision, expiresAt, quote } = shared
  const day = formatDay(quote.validUntil, language)
  const isDecided = decision && (state === 'accepted' || state === 'declined')
  const first = isDecided
    ? t(`decided.${state}`, { name: decision.name, moment: formatMoment(decision.at, language, timeZone) })
    : t(`state.${state}`, { day })
  const acts = [
    h('a', { key: 'pdf', className: 'button', href: `${path}/document`, rel: 'nofollow' }, t('page.pdf')),
    state === 'issued' ? h('a', { key: 'answer', href: '#answer' }, t('answer.open')) : null,
  ]
  return h(
    'section',
    { className: `standing ${state === 'issued' ? 'open' : 'settled'}`, role: 'status' },
    isLate ? h('p', { className: 'fault' }, t('fault.late')) : null,
    h('p', { className: 'first' }, first),
    h(
      'p',
      null,
      `${translateQuote[language]('total.total')}${colons[language]} ${formatMoney(quote.total, language)}`,
    ),
    isDecided && decision.reason !== undefined
      ? h('p', null, `${t('decided.reason')}${colons[language]} ${decision.reason}`)
      : null,
    h('p', { className: 'small' }, t('page.until', { moment: formatMoment(expiresAt, language, timeZone) })),
    h('p', { className: 'acts' }, ...acts),
  )
}

function writeAnswerForm({ language, path, typed }: CustomerPage, t: TranslateCustomerPage) {
  const faultOf = (field: 'name' | 'reason') => {
    const fault = typed?.faults.find(one => one.field === field)
    return (
      fault &&
      h('p', { className: 'fault', id: `${field}-fault` }, t(`fault.${field}`, { limit: fault.limit }))
    )
  }
  const shared = (field: 'name' | 'reason') => ({
    id: field,
    name: field,
    defaultValue: typed?.[field] ?? '',
    ...(faultOf(field) && { 'aria-invalid': true, 'aria-describedby': `${field}-fault` }),
  })
  const send = (action: 'accept' | 'decline', className: string) =>
    h(
      'button',
      { type: 'submit', className, formAction: `${path}/${action}?language=${language}` },
      t(`answer.${action}`),
    )
  return h(
    'section',
    { className: 'answer', id: 'answer', 'aria-labelledby': 'answer-title' },
    h('h2', { id: 'answer-title' }, t('answer.title')),
    h('p', { className: 'small' }, t('answer.help')),
    h(
      'form',
      { method: 'post', action: `${path}/accept?language=${language}` },
      h(
        'div',
        null,
        h('label', { htmlFor: 'name' }, t('answer.name')),
        h('input', { ...shared('name'), required: true, maxLength: 200, autoComplete: 'name' }),
        faultOf('name'),
      ),
      h(
        'div',
        null,
        h('label', { htmlFor: 'reason' }, t('answer.reason')),
        h('textarea', { ...shared('reason'), rows: 3, maxLength: 500 }),
        faultOf('reason'),
      ),
      h('p', { className: 'acts' }, send('accept', 'button first'), send('decline', 'button')),
    ),
  )
}

/** The style and the content of a document in HTML. */
function splitDocument(html: string): { style: string; main: string } {
  const [, style = '', main] = /<style>(.*?)<\/style>.*?<main>(.*)<\/main>/s.exec(html) ?? []
  if (main === undefined) throw new TypeError('A document in HTML has no content')
  return { style, main }
}

type Whole = { language: Language; title: string; style: string; body: ReactNode[] }

function writeWhole({ language, title, style, body }: Whole): WrittenPage {
  const whole = style + customerStyle
  const head = [
    h('meta', { key: 'charset', charSet: 'utf-8' }),
    h('meta', { key: 'viewport', name: 'viewport', content: 'width=device-width' }),
    h('meta', { key: 'robots', name: 'robots', content: 'noindex, nofollow' }),
    h('title', { key: 'title' }, title),
    h('style', { key: 'style' }, whole),
  ]
  const page = h('html', { lang: language }, h('head', null, ...head), h('body', null, ...body))
  return {
    html: `<!doctype html>\n${renderToStaticMarkup(page)}\n`,
    contentSecurityPolicy: `default-src 'none'; img-src data:; font-src 'self'; style-src 'sha256-${hash('sha256', whole, 'base64')}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
  }
}
