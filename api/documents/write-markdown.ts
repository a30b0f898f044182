import type {
  BlockContent,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
  TableRow,
} from 'mdast'
import { gfmTableToMarkdown } from 'mdast-util-gfm-table'
import { gfmTaskListItemToMarkdown } from 'mdast-util-gfm-task-list-item'
import { type Options, toMarkdown } from 'mdast-util-to-markdown'
import type { Block, Check, Fact, Report, Table } from '#reports/report.ts'

/** What GitHub reads as more than text although CommonMark does not: addresses, strikes, footnotes, formulas. */
const alsoUnsafe: NonNullable<Options['unsafe']> = [
  { character: '.', before: '[Ww]', after: '[\\-.\\w]', inConstruct: 'phrasing' },
  { character: ':', before: '[ps]', after: '\\/', inConstruct: 'phrasing' },
  { character: '@', before: '[+\\-.\\w]', after: '[\\-.\\w]', inConstruct: 'phrasing' },
  { character: '~', inConstruct: 'phrasing' },
  { character: '$', inConstruct: 'phrasing' },
  { character: '|', inConstruct: 'phrasing' },
]

const options: Options = {
  bullet: '-',
  emphasis: '_',
  listItemIndent: 'one',
  extensions: [gfmTaskListItemToMarkdown(), gfmTableToMarkdown(), { unsafe: alsoUnsafe }],
}

/** A report as GitHub Flavored Markdown; whatever someone typed stays text. */
export function writeMarkdown(report: Report): string {
  const { kind, title, lead, facts, notices, parts, colon, letterhead } = report
  const children: RootContent[] = [
    heading(1, letterhead ? title : `${kind}${colon} ${title}`),
    ...(lead === '' ? [] : [paragraph(text(lead))]),
    writeFacts([...writeAddresses(letterhead), ...facts], colon),
    ...notices.map(notice => ({ type: 'blockquote' as const, children: [paragraph(text(notice))] })),
    ...parts.flatMap(part => [
      heading(2, part.title),
      ...part.blocks.flatMap(block => writeBlock(block, colon)),
    ]),
  ]
  const root: Root = { type: 'root', children }
  return toMarkdown(root, options)
}

function writeBlock(block: Block, colon: string): RootContent[] {
  switch (block.kind) {
    case 'facts':
      return [...(block.heading ? [paragraph(strong(block.heading))] : []), writeFacts(block.facts, colon)]
    case 'text':
      return block.paragraphs.map(value => paragraph(text(value)))
    case 'signature':
      return [list(block.places.map(place => [paragraph(text(`${place}${colon}`))]))]
    case 'table':
      if (block.sums) return [writeTable(block, block.sums)]
      return [list(block.rows.map(row => [writeRow(row, block.columns, colon)]))]
    case 'list':
      return [
        ...(block.heading ? [paragraph(strong(block.heading))] : []),
        list(block.items.map(item => [paragraph(text(item))])),
      ]
    case 'checks':
      return [
        {
          type: 'list',
          ordered: false,
          spread: true,
          children: block.checks.map(check => writeCheck(check, colon)),
        },
      ]
  }
}

/** A table whose columns matter; each sum is a row with its amount in the last column. */
function writeTable({ columns, rows, groups }: Table, sums: readonly Fact[]): RootContent {
  const row = (cells: readonly PhrasingContent[][]): TableRow => ({
    type: 'tableRow',
    children: cells.map(children => ({ type: 'tableCell', children })),
  })
  const empty = columns.slice(2).map((): PhrasingContent[] => [])
  return {
    type: 'table',
    align: columns.map(({ isNumeric }) => (isNumeric ? 'right' : null)),
    children: [
      row(columns.map(({ label }) => [text(label)])),
      ...rows.flatMap((cells, index) => {
        const group = groups?.get(index)
        const title = group === undefined ? [] : [row(inColumnOfText(columns, [strong(group)]))]
        return [...title, row(cells.map(cell => [text(cell)]))]
      }),
      ...sums.map(({ label, value }) => row([...empty, [strong(label)], [strong(value)]])),
    ],
  }
}

/** A cell below the widest text: the last column before the numbers that follow texts; the others empty. */
function inColumnOfText(columns: Table['columns'], cell: PhrasingContent[]): PhrasingContent[][] {
  const first = columns.findIndex(({ isNumeric }) => !isNumeric)
  const numbers = columns.findIndex(({ isNumeric }, index) => index > first && isNumeric)
  const at = (numbers === -1 ? columns.length : numbers) - 1
  return columns.map((_column, index) => (index === at ? cell : []))
}

function writeAddresses(letterhead: Report['letterhead']): Fact[] {
  const addresses = letterhead ? [...(letterhead.from ? [letterhead.from] : []), letterhead.to] : []
  return addresses.map(({ label, name, lines }) => ({ label, value: [name, ...lines].join(', ') }))
}

/** A row in one line: a number needs the name of its column, a text does not. */
function writeRow(
  [first = '', ...rest]: readonly string[],
  columns: Table['columns'],
  colon: string,
): Paragraph {
  const cells = rest.map((cell, index) => {
    const column = columns[index + 1]
    return column?.isNumeric ? `${column.label}${colon} ${cell}` : cell
  })
  return paragraph(strong(first), text(cells.map(cell => ` · ${cell}`).join('')))
}

function writeCheck(check: Check, colon: string): ListItem {
  const { number, state, marks, warning, commands, remarks, record } = check
  const children: BlockContent[] = [
    paragraph(strong(number), text(` ${check.text}`)),
    paragraph(text(marks.join(' · '))),
    ...(warning ? [paragraph(strong(warning))] : []),
    ...record.map(line => paragraph(strong(line))),
    ...commands.flatMap(({ label, text: line, isCode }): BlockContent[] =>
      isCode
        ? [paragraph(text(`${label}${colon}`)), { type: 'code', value: line }]
        : [paragraph(text(`${label}${colon} ${line}`))],
    ),
    writeFacts(remarks, colon),
  ]
  return { type: 'listItem', checked: state === 'done', spread: true, children }
}

function writeFacts(facts: readonly Fact[], colon: string): List {
  return list(facts.map(({ label, value }) => [paragraph(strong(`${label}${colon}`), text(` ${value}`))]))
}

function list(items: BlockContent[][]): List {
  return {
    type: 'list',
    ordered: false,
    spread: false,
    children: items.map(children => ({ type: 'listItem', spread: false, children })),
  }
}

function heading(depth: 1 | 2, value: string): RootContent {
  return { type: 'heading', depth, children: [text(value)] }
}

function paragraph(...children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children }
}

function text(value: string): PhrasingContent {
  return { type: 'text', value }
}

function strong(value: string): PhrasingContent {
  return { type: 'strong', children: [text(value)] }
}
