import { describe, expect, it } from 'vitest'
import { readWorkbook } from '#domain/tables/workbook/read-workbook.ts'
import { workbookOf } from '../../api/workbooks.ts'

const rowsOf = (bytes: Uint8Array) => {
  const workbook = readWorkbook(bytes, undefined)
  return 'rows' in workbook ? workbook.rows : []
}

describe('digits of a spreadsheet that are raised or lowered', () => {
  const run = (text: string, place?: string) =>
    `<r>${place ? `<rPr><vertAlign val="${place}"/></rPr>` : ''}<t>${text}</t></r>`
  const texts = [
    run('7500') + run('1', 'superscript'),
    run('1250') + run('00', 'superscript'),
    run('CO') + run('2', 'subscript') + run(' 40'),
    run('12', 'baseline') + run('50'),
  ]
  const expected = ['7500¹', '1250⁰⁰', 'CO² 40', '1250']

  it('are marks and no digits of the number before them, in shared texts and in cells', () => {
    const shared = workbookOf(
      { List: [texts.map((_, index) => ({ xml: `<c t="s"><v>${index}</v></c>` }))] },
      { 'xl/sharedStrings.xml': `<sst>${texts.map(text => `<si>${text}</si>`).join('')}</sst>` },
    )
    const inline = workbookOf({
      List: [texts.map(text => ({ xml: `<c t="inlineStr"><is>${text}</is></c>` }))],
    })
    for (const bytes of [shared, inline]) expect(rowsOf(bytes)[0]?.cells).toEqual(expected)
  })
})
