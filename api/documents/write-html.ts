import { hash } from 'node:crypto'
import { createElement as h, type ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { ItemState } from '#domain/site/item-entry.ts'
import type { Address, Block, Check, Fact, Report, Table } from '#reports/report.ts'
import { checkMarks } from './check-marks.ts'
import { htmlStyle } from './html-style.ts'

/** Nothing may be loaded, run or sent; the one style is known by its hash, and a logo stands in the page itself. */
const writePolicy = (hasLogo: boolean) =>
  `default-src 'none'; ${hasLogo ? 'img-src data:; ' : ''}style-src 'sha256-${hash('sha256', htmlStyle, 'base64')}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`

/** A report as one page that needs nothing else, and the policy to send it with. */
export function writeHtml(report: Report): { html: string; contentSecurityPolicy: string } {
  const { language, title, running } = report
  const name = [title, running.subject].filter(part => part !== '').join(' – ')
  const head = [
    h('meta', { charSet: 'utf-8' }),
    h('meta', { name: 'viewport', content: 'width=device-width' }),
    h('title', null, name),
    h('style', null, htmlStyle),
  ]
  const page = h(
    'html',
    { lang: language },
    h('head', null, ...head),
    h(
      'body',
      null,
      h('main', null, ...writeOpening(report), ...report.parts.map(part => writePart(part, report.colon))),
    ),
  )
  return {
    html: `<!doctype html>\n${renderToStaticMarkup(page)}\n`,
    contentSecurityPolicy: writePolicy(report.letterhead?.logo !== undefined),
  }
}

function writeOpening({ kind, title, lead, facts, notices, legend, letterhead }: Report): ReactNode[] {
  const addresses = letterhead ? [...(letterhead.from ? [letterhead.from] : []), letterhead.to] : []
  return [
    letterhead?.logo
      ? h('img', { className: 'logo', src: letterhead.logo, alt: letterhead.from?.name ?? '' })
      : null,
    ...addresses.map(writeAddress),
    letterhead ? null : h('p', { className: 'kind' }, kind),
    h('h1', null, title),
    lead === '' ? null : h('p', { className: 'lead' }, lead),
    writeFacts(facts, 'facts'),
    ...notices.map(notice => h('p', { className: 'notice' }, notice)),
    legend.states.length === 0
      ? null
      : h(
          'ul',
          { className: 'legend' },
          ...legend.states.map(({ state, text }) => h('li', null, drawBox(state), ' ', text)),
        ),
  ]
}

function writeAddress({ label, name, lines }: Address): ReactNode {
  return h(
    'div',
    { className: 'address' },
    h('p', { className: 'kind' }, label),
    h('p', { className: 'what' }, name),
    ...lines.map(line => h('p', null, line)),
  )
}

function writePart({ title, blocks }: Report['parts'][number], colon: string): ReactNode {
  return h('section', null, h('h2', null, title), ...blocks.map(block => writeBlock(block, colon)))
}

function writeBlock(block: Block, colon: string): ReactNode {
  switch (block.kind) {
    case 'facts':
      if (block.heading === undefined) return writeFacts(block.facts, 'facts')
      return h('div', null, h('h3', null, block.heading), writeFacts(block.facts, 'facts'))
    case 'text':
      return h('div', null, ...block.paragraphs.map(paragraph => h('p', null, paragraph)))
    case 'signature':
      return h('div', { className: 'places' }, ...block.places.map(place => h('p', null, place)))
    case 'table':
      return block.columns.length > MOST_COLUMNS ? writeWide(block) : writeTable(block)
    case 'list':
      return h(
        'div',
        null,
        block.heading ? h('h3', null, block.heading) : null,
        h('ul', null, ...block.items.map(item => h('li', null, item))),
      )
    case 'checks':
      return h('ol', { className: 'checks' }, ...block.checks.map(check => writeCheck(check, colon)))
  }
}

function writeCheck(check: Check, colon: string): ReactNode {
  const { number, text, state, stateText, marks, warning, commands, remarks, record } = check
  return h(
    'li',
    { className: warning ? 'lost' : undefined },
    h('span', null, drawBox(state, stateText)),
    h('span', null, number),
    h(
      'div',
      null,
      h('p', { className: 'what' }, text),
      h('p', { className: 'marks' }, marks.join(' · ')),
      warning ? h('p', { className: 'warning' }, warning) : null,
      ...record.map(line => h('p', { className: 'record' }, line)),
      ...commands.flatMap(({ label, text: line, isCode }) =>
        isCode
          ? [h('p', { className: 'shell' }, label), h('pre', null, h('code', null, line))]
          : [h('p', { className: 'shell' }, `${label}${colon} ${line}`)],
      ),
      writeFacts(
        remarks.map(({ label, value }) => ({ label: `${label}${colon}`, value })),
        'remarks',
      ),
    ),
  )
}

function writeFacts(facts: readonly Fact[], className: string): ReactNode {
  return h(
    'dl',
    { className },
    ...facts.map(({ label, value }) => h('div', null, h('dt', null, label), ' ', h('dd', null, value))),
  )
}

/** So many columns fit on a phone. */
const MOST_COLUMNS = 4

/** A table that moves sideways within itself where it is too wide, by keyboard too. */
function writeWide(table: Table): ReactNode {
  const label = table.columns.map(column => column.label).join(', ')
  return h('div', { className: 'wide', role: 'group', tabIndex: 0, 'aria-label': label }, writeTable(table))
}

function writeTable({ columns, rows, groups, sums = [] }: Table): ReactNode {
  const classOf = (index: number) => (columns[index]?.isNumeric ? 'number' : undefined)
  return h(
    'table',
    null,
    h(
      'thead',
      null,
      h(
        'tr',
        null,
        ...columns.map(({ label }, index) => h('th', { scope: 'col', className: classOf(index) }, label)),
      ),
    ),
    h(
      'tbody',
      null,
      ...rows.flatMap((row, at) => [
        groups?.has(at) ? writeGroup(groups.get(at) ?? '', columns.length) : null,
        h(
          'tr',
          null,
          ...row.map((cell, index) =>
            index === 0
              ? h('th', { scope: 'row', className: classOf(index) }, cell)
              : h('td', { className: classOf(index) }, cell),
          ),
        ),
      ]),
    ),
    sums.length === 0 ? null : h('tfoot', null, ...sums.map(sum => writeSum(sum, columns.length))),
  )
}

/** What heads the rows that follow. */
function writeGroup(label: string, columns: number): ReactNode {
  return h('tr', null, h('th', { scope: 'colgroup', colSpan: columns, className: 'what' }, label))
}

/** A label over all columns but the last, and the sum below the last. */
function writeSum({ label, value }: Fact, columns: number): ReactNode {
  return h(
    'tr',
    null,
    h('th', { scope: 'row', colSpan: columns - 1, className: 'number' }, label),
    h('td', { className: 'number' }, value),
  )
}

/** A box with what stands in it; without a name it is decoration beside a text that says the same. */
function drawBox(state: ItemState, name?: string): ReactNode {
  const label = name === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': name }
  return h(
    'svg',
    { className: 'box', viewBox: '0 0 10 10', ...label },
    h('path', { d: `M.5 .5 H9.5 V9.5 H.5 Z ${checkMarks[state]}` }),
  )
}
