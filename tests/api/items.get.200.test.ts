import assert from 'node:assert/strict'
import fc from 'fast-check'
import { afterAll, describe, it } from 'vitest'
import { languages } from '#text/language.ts'
import { packOf } from '../domain/support/checklists.ts'
import { startApi } from './start-api.ts'

const api = await startApi()
afterAll(() => api[Symbol.asyncDispose]())

type Found = {
  id: string
  software: string
  text: string
  excerpt: string
  procedures: string[]
  link: string
}

const find = async (search: string, language = 'en'): Promise<{ total: number; items: Found[] }> => {
  const headers = { 'accept-language': language }
  const { status, json } = await api.call(`/api/v1/items?search=${encodeURIComponent(search)}`, { headers })
  assert.equal(status, 200)
  return json
}

const ids = ({ items }: { items: Found[] }) => items.map(({ id }) => id)

describe('GET /api/v1/items', () => {
  for (const language of languages)
    for (const search of ['1884', 'Kill Code', 'netstat', 'GENESIS64'])
      it(`finds ${search} in ${language}`, async () => {
        const { total, items } = await find(search, language)
        assert.ok(total > 0 && items.length > 0)
        for (const { link, software, procedures, id } of items)
          assert.equal(link, `/${language}/checklists/${software}/${procedures[0]}#${id}`)
      })

  it('leads to pages that there are, over all software', async () => {
    const { items } = await find('server')
    for (const { software, procedures } of items) {
      const known = packOf(software).procedures.map(({ id }) => id)
      for (const id of procedures) assert.ok(known.includes(id), id)
    }
    for (const [search, software] of [
      ['kill code', 'stream'],
      ['thumbprint', 'izytroniq-enterprise'],
      ['FRENCH_CI_AS', 'sage-100c-crm'],
      ['MAX_FME_CONCURRENCY_LIMIT', 'isogeo-scan-fme'],
    ] as const)
      assert.ok(
        (await find(search)).items.some(item => item.software === software),
        search,
      )
  })

  it('needs every word, in any order, with or without case, accents and space around', async () => {
    const plain = await find('licence cloud')
    assert.ok(plain.total > 0)
    assert.deepEqual(ids(await find('  CLOUD   Licence ')).sort(), ids(plain).sort())
    assert.equal((await find('licence qqqq')).total, 0)
    assert.deepEqual(ids(await find('redemarrage', 'fr')), ids(await find('REDÉMARRAGE', 'fr')))
    assert.ok((await find('redemarrage', 'fr')).total > 0)
  })

  it('finds fewer items with every further word, and shows where they stand', async () => {
    const words = fc.array(fc.constantFrom('port', 'server', 'account', 'database', '443', 'sql', 'backup'), {
      minLength: 1,
      maxLength: 3,
    })
    await fc.assert(
      fc.asyncProperty(words, fc.constantFrom('iis', 'licence', 'restart'), async (some, more) => {
        const [wide, narrow] = [await find(some.join(' ')), await find([...some, more].join(' '))]
        assert.ok(narrow.total <= wide.total)
        if (wide.total <= 50) for (const id of ids(narrow)) assert.ok(ids(wide).includes(id), id)
      }),
      { numRuns: 20 },
    )
    for (const { excerpt } of (await find('netstat')).items) assert.match(excerpt, /netstat/i)
  })

  it('lists 50 at most and says how many there are', async () => {
    const { total, items } = await find('e')
    assert.ok(total > 50)
    assert.equal(items.length, 50)
    assert.equal(new Set(ids({ items })).size, 50)
  })

  it('takes whatever is typed for words', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ minLength: 1, maxLength: 50, unit: 'grapheme' }), async typed => {
        const { status } = await api.call(`/api/v1/items?search=${encodeURIComponent(`a${typed}`)}`)
        assert.ok(status === 200 || status === 422)
      }),
      { numRuns: 50 },
    )
  })
})
