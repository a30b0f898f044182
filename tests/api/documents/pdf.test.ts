import assert from 'node:assert/strict'
import { afterAll, describe, it } from 'vitest'
import { languages } from '#text/language.ts'
import { everyProcedure } from '../../domain/support/checklists.ts'
import { hostileTexts } from '../../domain/support/hostile-texts.ts'
import { startApi } from '../start-api.ts'
import { findAll, type PdfRead, readPdf, textOf } from './read-pdf.ts'

const api = await startApi()
afterAll(() => api[Symbol.asyncDispose]())

const path = '/api/v1/checklists'
const site = {
  software: 'stream',
  procedure: 'pre-install',
  parameters: {
    siteName: 'Obernai, bâtiment 3',
    sqlServer: 'remote',
    databaseServer: 'SQL-02\\EMS,1433',
    httpsPort: 8443,
    licenceMode: 'local',
  },
}

type Item = { id: string; text: string; number: string; commands: { shell: string; text: string }[] }

async function make(body: object, language = 'fr') {
  const headers = { 'accept-language': language }
  const { json } = await api.post(path, body, headers)
  const {
    status,
    bytes,
    headers: sent,
  } = await api.post(path, body, { ...headers, accept: 'application/pdf' })
  assert.equal(status, 200)
  const items: Item[] = json.sections.flatMap((section: { items: Item[] }) => section.items)
  return { json, items, sent, pdf: await readPdf(bytes) }
}

const squeeze = (text: string) => text.replace(/\s+/g, '')
const allText = ({ pages }: PdfRead) => pages.map(({ text }) => text).join('\n')

describe('the PDF of a checklist', async () => {
  const { json, items, pdf, sent } = await make(site)
  const { pages, trees } = pdf

  it('is A4, marked, in the reader’s language, under its own title', () => {
    assert.ok(pages.length > 3)
    for (const { size } of pages) assert.deepEqual(size.map(Math.round), [595, 842])
    assert.equal(pdf.isMarked, true)
    assert.equal(pdf.info.Language, 'fr')
    assert.equal(pdf.info.Title, `${json.title} – Obernai, bâtiment 3`)
    assert.match(pdf.raw, /\/DisplayDocTitle true/)
    assert.match(pdf.raw, /<pdfuaid:part>1<\/pdfuaid:part>/)
  })

  it('embeds subsets of its own fonts and uses no other', () => {
    const fonts = new Set([...pdf.raw.matchAll(/\/BaseFont \/([\w+-]+)/g)].map(([, name]) => name))
    assert.deepEqual([...fonts].map(name => name?.replace(/^[A-Z]{6}\+/, '')).sort(), [
      'IBMPlexMono-Regular',
      'IBMPlexSans-Regular',
      'IBMPlexSans-SemiBold',
    ])
    assert.equal([...pdf.raw.matchAll(/\/FontFile2 /g)].length, 3)
    assert.ok(pdf.raw.length < 400_000)
  })

  it('is sent as a file named after the site and the procedure', () => {
    assert.match(
      sent.get('content-disposition') ?? '',
      /^attachment; filename="Obernai-b.timent-3-pre-install\.pdf"; filename\*=UTF-8''Obernai-b%C3%A2timent-3-pre-install\.pdf$/,
    )
  })

  it('marks every text as content or as an artifact', () => {
    assert.equal(trees.length, pages.length)
    for (const { loose } of pages) assert.deepEqual(loose, [])
  })

  it('names site, procedure, rules and page on every page', () => {
    for (const [index, { artifacts }] of pages.entries()) {
      assert.match(artifacts, /Obernai, bâtiment 3/)
      assert.ok(artifacts.includes(json.title))
      assert.ok(artifacts.includes(json.ruleset.version))
      assert.ok(artifacts.includes(`${index + 1} / ${pages.length}`))
    }
  })

  it('has one title and a heading for each section, which its outline repeats', () => {
    assert.deepEqual(
      findAll(trees, 'H1').map(({ text }) => text),
      [json.title],
    )
    const headings = findAll(trees, 'H2').map(({ text }) => text)
    for (const { title } of json.sections) assert.ok(headings.includes(title), title)
    assert.deepEqual(pdf.outline, headings)
  })

  it('has an item of a list for each item, with its box, its number and its text, in order', () => {
    const entries = findAll(trees, 'LI').filter(entry => findAll([entry], 'Figure').length > 0)
    assert.equal(entries.length, items.length)
    for (const [index, { number, text }] of items.entries()) {
      const entry = entries[index]
      assert.ok(entry)
      const [label, body] = entry.children
      assert.deepEqual([label?.role, body?.role], ['Lbl', 'LBody'])
      assert.equal(findAll([entry], 'Figure')[0]?.alt, 'À faire')
      assert.equal(findAll(label ? [label] : [], 'Span')[0]?.text, number)
      assert.equal(squeeze(body?.children[0]?.text ?? ''), squeeze(text))
    }
  })

  it('holds every command as code, wherever its lines were broken', () => {
    const expected = items.flatMap(item =>
      item.commands.filter(({ shell }) => shell !== 'gui').map(({ text }) => text),
    )
    assert.ok(expected.length > 5)
    const codes = findAll(trees, 'Code').map(({ text }) => squeeze(text))
    assert.deepEqual(codes, expected.map(squeeze))
  })

  it('never divides an item between two pages that fits on one', () => {
    // pdf.js gives each page the tags of its own texts, so an item on two pages would be there twice.
    const withText = findAll(trees, 'LI').filter(entry =>
      findAll([entry], 'P').some(paragraph => textOf(paragraph).trim() !== ''),
    )
    assert.equal(withText.length, items.length)
  })

  it('has the parameters in a table at the front', () => {
    const cells = findAll(trees.slice(0, 3), 'TR').map(row => row.children.map(({ text }) => text))
    for (const { name, title, text } of json.parameters)
      if (name !== 'siteName')
        assert.ok(
          cells.some(
            ([label = '', value = '']) =>
              squeeze(label) === squeeze(title) && squeeze(value) === squeeze(text),
          ),
          title,
        )
  })

  it('says what was left out, what is assumed and where it comes from', () => {
    const said = squeeze(allText(pdf))
    for (const { text } of [...json.leftOut, ...json.assumptions])
      assert.ok(said.includes(squeeze(text)), text)
    for (const { section, title } of json.citations) assert.ok(said.includes(squeeze(`${section} ${title}`)))
  })
})

describe('the PDF of any checklist', () => {
  for (const [index, { pack, procedure }] of everyProcedure.entries())
    it(`holds every item of ${pack.id} ${procedure.id}`, async () => {
      const { items, pdf } = await make({ software: pack.id, procedure: procedure.id }, languages[index % 4])
      const said = squeeze(allText(pdf))
      for (const { text, number } of items) assert.ok(said.includes(squeeze(text)), number)
      for (const { loose } of pdf.pages) assert.deepEqual(loose, [])
    })

  it('shows what was noted, by whom and when, and the state in the box', async () => {
    const states = ['done', 'not-applicable', 'problem', 'open']
    const { items } = await make({ software: 'stream', procedure: 'back-up' }, 'de')
    const progress = states.map((state, index) => ({
      item: items[index]?.id,
      state,
      by: 'Åsa Öberg',
      at: '2026-11-24T08:30:00Z',
      note: `Bemerkung ${index}`,
    }))
    const { pdf } = await make({ software: 'stream', procedure: 'back-up', progress }, 'de')
    assert.deepEqual(
      findAll(pdf.trees, 'Figure')
        .slice(0, 4)
        .map(({ alt }) => alt),
      ['Erledigt', 'Nicht zutreffend', 'Problem', 'Offen'],
    )
    const said = allText(pdf)
    for (const index of states.keys())
      assert.match(said, new RegExp(`Åsa Öberg · 2026-11-24, 08:30 UTC · Bemerkung ${index}`))
  })

  it('marks what can not be undone in words, not only by a bar', async () => {
    const { json, pdf } = await make({ software: 'stream', procedure: 'uninstall' }, 'en')
    const irreversible = JSON.stringify(json.sections).split('"irreversible":true').length - 1
    assert.ok(irreversible > 0)
    const bodies = findAll(pdf.trees, 'LBody').filter(body => textOf(body).includes('Cannot be undone'))
    assert.equal(bodies.length, irreversible)
  })

  it('breaks what is longer than a page, and loses nothing of it', async () => {
    const note = Array.from({ length: 330 }, (_, index) => `w${index}`).join(' ')
    const [item = ''] = (await make({ software: 'stream', procedure: 'back-up' })).items.map(({ id }) => id)
    const entry = { item, state: 'problem', at: '2026-11-24T08:30:00Z' }
    const hostName = `${'a'.repeat(60)}.${'b'.repeat(60)}.${'c'.repeat(60)}.${'d'.repeat(60)}`
    const streamPath = `C:\\${'folder\\'.repeat(33)}x`
    const { pdf } = await make({
      software: 'stream',
      procedure: 'back-up',
      parameters: { siteName: 'x'.repeat(260), hostName, streamPath, backupFolder: streamPath },
      progress: [{ ...entry, note, by: 'y'.repeat(200) }],
    })
    const said = squeeze(allText(pdf))
    for (const text of [note, 'x'.repeat(260), 'y'.repeat(200)]) assert.ok(said.includes(squeeze(text)))
    for (const { loose } of pdf.pages) assert.deepEqual(loose, [])
  })

  it('takes names in scripts that its fonts lack, in its text and in its metadata', async () => {
    for (const siteName of ['東京 工場', 'عمان', '\u{1F3ED} Werk', 'Łódź Ελλάδα Київ', 'a < b & c > "d"']) {
      const { pdf } = await make({ ...site, procedure: 'back-up', parameters: { siteName } })
      assert.ok(String(pdf.info.Title).endsWith(siteName))
      assert.ok(pdf.xmpTitle.endsWith(siteName), pdf.xmpTitle)
      assert.ok(squeeze(allText(pdf)).includes(squeeze(siteName)), siteName)
    }
  })

  it('takes whatever a site’s name and a note may be made of', async () => {
    const { items } = await make({ software: 'stream', procedure: 'change-mqtt-port' })
    let accepted = 0
    for (const text of hostileTexts) {
      const body = {
        software: 'stream',
        procedure: 'change-mqtt-port',
        parameters: { siteName: text },
        progress: [{ item: items[0]?.id, state: 'done', at: '2026-11-24T08:30:00Z', note: text, by: text }],
      }
      const { status, bytes } = await api.post(path, body, { accept: 'application/pdf' })
      assert.ok(status === 200 || status === 422, text)
      if (status === 422) continue
      accepted++
      assert.equal(Buffer.from(bytes.slice(0, 5)).toString(), '%PDF-')
    }
    assert.ok(accepted > 30)
  })

  it('is there for a role that has nothing to do', async () => {
    const { items, pdf } = await make({ software: 'stream', procedure: 'change-mqtt-port', roles: ['sales'] })
    assert.deepEqual(items, [])
    assert.match(allText(pdf), /Commercial/)
  })
})
