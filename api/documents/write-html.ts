import { hash } from 'node:crypto'
import { createElement as h, type ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { ItemState } from '#domain/site/site-record.ts'
import type { Block, Check, Fact, Report, Table } from '#reports/report.ts'
import { checkMarks } from './check-marks.ts'
import { htmlStyle } from './html-style.ts'

/** Nothing may be loaded, run or sent; the one style is known by its hash. */
const contentSecurityPolicy = `default-src 'none'; style-src 'sha256-${hash('sha256', htmlStyle, 'base64')}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`

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
  return { html: `<!doctype html>\n${renderToStaticMarkup(page)}\n`, contentSecurityPolicy }
}

function writeOpening({ kind, title, lead, facts, notices, legend }: Report): ReactNode[] {
  return [
    h('p', { className: 'kind' }, kind),
    h('h1', null, title),
    h('p', { className: 'lead' }, lead),
    writeFacts(facts, 'facts'),
    ...notices.map(notice => h('p', { className: 'notice' }, notice)),
    h(
      'ul',
      { className: 'legend' },
      ...legend.states.map(({ state, text }) => h('li', null, drawBox(state), ' ', text)),
    ),
  ]
}

function writePart({ title, blocks }: Report['parts'][number], colon: string): ReactNode {
  return h('section', null, h('h2', null, title), ...blocks.map(block => writeBlock(block, colon)))
}

function writeBlock(block: Block, colon: string): ReactNode {
  switch (block.kind) {
    case 'facts':
      return writeFacts(block.facts, 'facts')
    case 'table':
      return writeTable(block)
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
      record ? h('p', { className: 'record' }, record) : null,
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

function writeTable({ columns, rows }: Table): ReactNode {
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
      ...rows.map(row =>
        h(
          'tr',
          null,
          ...row.map((cell, index) =>
            index === 0 ? h('th', { scope: 'row' }, cell) : h('td', { className: classOf(index) }, cell),
          ),
        ),
      ),
    ),
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
