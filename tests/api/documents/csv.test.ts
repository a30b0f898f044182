import assert from 'node:assert/strict'
import { afterAll, describe, it } from 'vitest'
import { writeCsv } from '#api/documents/write-csv.ts'
import { languages } from '#text/language.ts'
import { everyProcedure } from '../../domain/support/checklists.ts'
import { hostileTexts } from '../../domain/support/hostile-texts.ts'
import { startApi } from '../start-api.ts'
import { parseCsv } from './parse-csv.ts'

const api = await startApi()
afterAll(() => api[Symbol.asyncDispose]())

const path = '/api/v1/checklists'
const separators = { en: ',', fr: ';', de: ';', sv: ';' } as const
/** What Excel takes for the beginning of a formula. */
const formula = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/

type Item = {
  id: string
  text: string
  number: string
  severity: string
  effortMinutes: number
  leadDays: number
}
type Section = { title: string; items: Item[] }

async function make(body: object, language: (typeof languages)[number]) {
  const headers = { 'accept-language': language }
  const { json } = await api.post(path, body, headers)
  const { text, headers: sent } = await api.post(path, body, { ...headers, accept: 'text/csv' })
  assert.equal(text[0], '\uFEFF', 'Excel needs the mark to read UTF-8')
  const [head = [], ...rows] = parseCsv(text.slice(1), separators[language])
  return { json, text, head, rows, sent }
}

describe('the CSV of a checklist', () => {
  for (const language of languages)
    it(`holds a row for each item in ${language}, separated by ${separators[language]}`, async () => {
      for (const { pack, procedure } of everyProcedure) {
        const { json, head, rows } = await make({ software: pack.id, procedure: procedure.id }, language)
        const items = json.sections.flatMap(({ title, items: own }: Section) =>
          own.map(item => ({ ...item, title })),
        )
        assert.equal(head.length, 17)
        assert.ok(rows.every(row => row.length === head.length))
        assert.deepEqual(
          rows.map(row => [row[0], row[1], row[2], row[6], row[7]]),
          items.map((item: Item & { title: string }) => [
            item.title,
            item.number,
            item.text,
            String(item.effortMinutes),
            String(item.leadDays),
          ]),
        )
      }
    })

  it('has its columns named in the reader’s language', async () => {
    const heads = await Promise.all(
      languages.map(
        async language => (await make({ software: 'stream', procedure: 'back-up' }, language)).head,
      ),
    )
    assert.deepEqual(heads[0]?.slice(0, 5), ['Section', 'No.', 'Item', 'Who', 'Severity'])
    assert.deepEqual(heads[2]?.slice(0, 5), ['Abschnitt', 'Nr.', 'Punkt', 'Wer', 'Schweregrad'])
    for (const head of heads) assert.equal(new Set(head).size, head.length)
  })

  it('has numbers that no spreadsheet takes for a date or a number', async () => {
    const { rows } = await make({ software: 'stream', procedure: 'pre-install' }, 'de')
    for (const row of rows) assert.match(row[1] ?? '', /^[A-Z]{1,2}[1-9]\d*$/)
  })

  it('keeps a command of several lines in one cell', async () => {
    const { rows, text } = await make({ software: 'stream', procedure: 'change-mqtt-port' }, 'sv')
    const commands = rows.map(row => row[8] ?? '')
    assert.ok(commands.some(command => /^\$MQTTPort=1884\nGet-NetTCPConnection/.test(command)))
    assert.ok(text.endsWith('\r\n'))
  })

  it('holds what was noted, with a time that spreadsheets read', async () => {
    const progress = [
      {
        item: 'stream.mqtt.port-free',
        state: 'problem',
        by: 'Åsa; "Ö"',
        at: '2026-11-24T08:30:59.5Z',
        note: 'a\nb',
      },
    ]
    const { rows } = await make({ software: 'stream', procedure: 'change-mqtt-port', progress }, 'fr')
    assert.deepEqual(rows[0]?.slice(12), ['Problème', 'Åsa; "Ö"', '2026-11-24 08:30', 'a b', ''])
    assert.deepEqual(rows[1]?.slice(12), ['À faire', '', '', '', ''])
  })

  it('is sent as a file', async () => {
    const { sent } = await make({ software: 'stream', procedure: 'back-up', roles: ['integrator'] }, 'de')
    assert.equal(sent.get('content-disposition'), 'attachment; filename=stream-back-up-integrator.csv')
  })
})

describe('formulas in a CSV', () => {
  const injected = [
    '=HYPERLINK("http://example.org";"x")',
    '+1',
    '-1+2',
    '@SUM(A1)',
    "=cmd|' /C calc'!A0",
    '＝1+1',
    ...hostileTexts,
  ]

  it('become text, whatever stands in a record or a parameter', async () => {
    for (const language of languages)
      for (const text of injected.slice(0, 6)) {
        const progress = [
          { item: 'stream.mqtt.port-free', state: 'done', by: text, at: '2026-11-24T08:30:00Z', note: text },
        ]
        const body = {
          software: 'stream',
          procedure: 'change-mqtt-port',
          parameters: { siteName: text },
          progress,
        }
        const { rows } = await make(body, language)
        for (const cell of rows.flat()) assert.doesNotMatch(cell, formula)
        assert.equal(rows[0]?.[13], `'${text}`)
      }
  })

  it('become text in any cell, and a cell never ends before its text', () => {
    for (const language of languages) {
      const rows = injected.map(text => [text, `a${text}`, `${text}\n${text}`])
      const written = writeCsv({ columns: [{ label: '=a' }, { label: 'b' }, { label: 'c' }], rows }, language)
      const parsed = parseCsv(written.slice(1), separators[language])
      assert.equal(parsed.length, rows.length + 1)
      for (const [index, row] of parsed.entries()) {
        assert.equal(row.length, 3)
        for (const cell of row) assert.doesNotMatch(cell, formula)
        if (index > 0) assert.equal(row[1], `a${injected[index - 1]}`)
      }
    }
  })
})
