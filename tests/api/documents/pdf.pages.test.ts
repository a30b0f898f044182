import assert from 'node:assert/strict'
import { describe, it } from 'vitest'
import { writePdf } from '#api/documents/write-pdf.ts'
import type { Check, Report } from '#reports/report.ts'
import { findAll, readPdf, textOf } from './read-pdf.ts'
import { checkOf, reportOf } from './reports.ts'

const draw = async (parts: Report['parts'], more: Partial<Report> = {}) =>
  readPdf(await writePdf(reportOf(parts, more), new Date('2026-11-24T00:00:00Z')))

const words = (count: number) => Array.from({ length: count }, (_, index) => `word${index}`)
const checksOf = (checks: readonly Check[]) => [
  { title: 'Part', blocks: [{ kind: 'checks' as const, checks }] },
]

describe('pages of a PDF', () => {
  it('take a check that is longer than a page, over as many as it needs', async () => {
    const lines = words(300)
    const text = lines.join('\n')
    const pdf = await draw(
      checksOf([
        checkOf('A1', { commands: [{ label: 'SQL', text, isCode: true }], warning: 'Lost.' }),
        checkOf('A2', { remarks: [{ label: 'Why', value: words(3000).join(' ') }] }),
        checkOf('A3'),
      ]),
    )
    assert.ok(pdf.pages.length > 6)
    const said = pdf.pages.map(page => page.text).join('\n')
    for (const word of words(3000)) assert.ok(said.includes(word), word)
    const codes = findAll(pdf.trees, 'Code').filter(({ text: own }) => own !== '')
    assert.ok(codes.length > 3)
    assert.equal(codes.map(({ text: own }) => own).join(''), lines.join(''))
  })

  it('begin a check on the next page rather than divide it', async () => {
    const pdf = await draw(checksOf(words(60).map(number => checkOf(number))))
    assert.ok(pdf.pages.length > 2)
    for (const tree of pdf.trees) {
      const items = findAll([tree], 'LI').filter(item => textOf(item).trim() !== '')
      for (const item of items) assert.match(textOf(item), /word\d+ .*Do word\d+\..*Because\./s)
    }
  })

  it('never leave a heading behind', async () => {
    for (let count = 1; count < 16; count++) {
      const checks = words(count).map(number => checkOf(number))
      const pdf = await draw([...checksOf(checks), ...checksOf([checkOf('Z1')])])
      for (const [index, tree] of pdf.trees.entries()) {
        const texts = findAll([tree], 'Sect').filter(section =>
          findAll([section], 'H2').some(({ text }) => text !== ''),
        )
        for (const section of texts)
          assert.ok(
            findAll([section], 'LI').some(item => textOf(item).trim() !== ''),
            `${count} checks, page ${index + 1}`,
          )
      }
    }
  })

  it('repeat the head of a table on each page, as what stands on every page', async () => {
    const columns = [{ label: 'Column of names' }, { label: 'Column of numbers', isNumeric: true as const }]
    const rows = words(150).map((word, index) => [word, String(index)])
    const pdf = await draw([{ title: 'Part', blocks: [{ kind: 'table', columns, rows }] }], { facts: [] })
    assert.ok(pdf.pages.length > 3)
    const heads = findAll(pdf.trees, 'TH').filter(({ text }) => text === 'Column of names')
    assert.equal(heads.length, 1)
    for (const { artifacts } of pdf.pages.slice(1)) assert.match(artifacts, /Column of names/)
    const cells = findAll(pdf.trees, 'TD').flatMap(({ text }) => (text === '' ? [] : [text.trim()]))
    assert.deepEqual(
      cells,
      rows.map(([, number]) => number),
    )
  })

  it('stay within the margins, whatever is written', async () => {
    const long = 'x'.repeat(400)
    const pdf = await draw(
      [
        { title: long, blocks: [{ kind: 'list', heading: long, items: [long, ''] }] },
        ...checksOf([checkOf('A1', { text: long, commands: [{ label: long, text: long, isCode: true }] })]),
      ],
      {
        title: long,
        facts: [{ label: long, value: long }],
        running: { subject: long, title: long, source: 'rules', date: null },
      },
    )
    for (const { right } of pdf.pages) assert.ok(right <= 553.5, `${right}`)
  })

  it('are there for an empty report', async () => {
    const pdf = await draw([], { facts: [], notices: [], lead: '' })
    assert.equal(pdf.pages.length, 1)
    assert.match(pdf.pages[0]?.artifacts ?? '', /1 \/ 1/)
  })

  it('are the same for the same report', async () => {
    const bytes = await Promise.all(
      [1, 2].map(() => writePdf(reportOf(checksOf([checkOf('A1')])), new Date(0))),
    )
    assert.deepEqual(bytes[0], bytes[1])
  })
})
