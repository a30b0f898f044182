import { describe, expect, it } from 'vitest'
import { languages } from '#text/language.ts'
import { listPlaces } from '../../app/navigation/site-map.ts'
import { createFinder } from '../../app/search/find-entries.ts'
import { listEntries } from '../../app/search/list-entries.ts'

const MOST = 12

describe.each(languages)('the search over everything in %s', language => {
  const entries = listEntries(language)
  const find = createFinder(entries, MOST)

  it('leads to every page of the header', () => {
    const links = new Set(entries.filter(({ kind }) => kind === 'page').map(({ link }) => link))
    for (const path of listPlaces()) expect(links).toContain(`/${language}${path}`)
  })

  it('finds each page and each procedure by its name, among the first', () => {
    for (const entry of entries.filter(({ kind }) => kind === 'page' || kind === 'procedure'))
      expect(find(entry.title).entries.slice(0, 4), entry.title).toContainEqual(entry)
  })

  it('finds a reference first, in any letter case', () => {
    for (const { title } of entries.filter(({ kind }) => kind === 'reference'))
      expect(find(` ${title.toLowerCase()} `).entries[0]).toMatchObject({ kind: 'reference', title })
  })

  it('finds items by a port in their commands, and says how many there are', () => {
    const { entries: found, total } = find('1884')
    expect(found.length).toBeLessThanOrEqual(MOST)
    expect(total).toBeGreaterThanOrEqual(found.length)
    expect(found.some(({ kind }) => kind === 'item')).toBe(true)
  })

  it('finds nothing for nothing, and nothing where one word is missing', () => {
    expect(find('  ')).toEqual({ entries: [], total: 0 })
    expect(find('HTG503H xyzzy')).toEqual({ entries: [], total: 0 })
  })
})

it('finds words whatever their accents', () => {
  const find = createFinder(listEntries('fr'), MOST)
  expect(find('deja').entries).toEqual(find('déjà').entries)
})
