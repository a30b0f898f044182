import { stringify } from 'csv-stringify/sync'
import { expect, it } from 'vitest'
import { escapeFormula } from '../../app/house/escape-formula.ts'
import { writeTabbed } from '../../app/quote/copy-table.ts'

const texts = ['=1', '+1', '-1', '@a', '\t=1', '\r=1', '＝1', '＋1', '－1', '＠a', 'a=1', '1', ' =1', '']

it('keeps as texts what a spreadsheet takes for a formula, as the CSV files of the server do', () => {
  const written = texts.map(text =>
    stringify([[text]], { escape_formulas: true, record_delimiter: '', quote: false }),
  )
  expect(texts.map(escapeFormula)).toEqual(written)
})

it('does so in what is copied from a quote', () => {
  const table = { columns: [{ label: 'Text', isNumeric: false }], rows: [['＝1']] }
  expect(writeTabbed(table as Parameters<typeof writeTabbed>[0])).toBe("Text\r\n'＝1")
})
