import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { carryRecord } from '#domain/site/carry-record.ts'
import { itemEntriesOf, softwareOf, typedParametersOf, workflowEventsOf } from '#domain/site/look-up-site.ts'
import { mergeSites } from '#domain/site/merge-sites.ts'
import { readSite } from '#domain/site/read-site.ts'
import { createSite, type Site, siteLimits } from '#domain/site/site.ts'
import type { SiteRecord } from '#domain/site/site-record.ts'
import { writeField } from '#domain/site/write-field.ts'
import { addNote } from '#domain/site/write-note.ts'
import { fitsLimits, writeSite, writeSiteFile } from '#domain/site/write-site.ts'
import { play, scripts, siteId } from './site-scripts.ts'

const at = '2026-11-02T08:00:00.000Z'
const empty = createSite(siteId)
const named = writeField(empty, 'name', 'Werk Süd', { at, by: 'Ada' })

const readRecord = (name: string) => {
  const text = readFileSync(join('tests/scenarios/version-1-sites', `${name}.json`), 'utf8')
  return { text, record: JSON.parse(text) as SiteRecord }
}

const enteredIn = ({ parameters }: SiteRecord) =>
  Object.fromEntries(
    Object.entries(parameters).flatMap(([name, { value }]) => (value === null ? [] : [[name, value]])),
  )

function siteOf(given: unknown): Site {
  const reading = readSite(given)
  assert.ok('site' in reading, JSON.stringify(reading))
  return reading.site
}

describe('a record of version 1', () => {
  for (const name of ['stream', 'sage-100c-crm', 'before-workflows'])
    it(`${name} is carried over whole, from its file and as it lies on a device`, () => {
      const { text, record } = readRecord(name)
      const site = siteOf(text)
      expect(siteOf(structuredClone(record))).toEqual(site)
      expect(readSite(text)).toHaveProperty('carriedFrom', 1)
      expect(site.id).toBe(record.id)
      expect(site.fields.name?.value ?? '').toBe(record.name.value)
      expect(softwareOf(site)).toEqual([record.software])
      expect(typedParametersOf(site, record.software)).toEqual(enteredIn(record))
      for (const [procedure, entries] of Object.entries(record.procedures)) {
        const carried = itemEntriesOf(site, record.software, procedure)
        expect(Object.keys(carried)).toEqual(Object.keys(entries))
        for (const [item, { at: time, ...entry }] of Object.entries(entries)) {
          expect(carried[item]).toMatchObject(entry)
          expect(Date.parse(carried[item]?.at ?? '')).toBe(Date.parse(time))
        }
      }
      for (const [workflow, { events }] of Object.entries(record.workflows ?? {}))
        expect(workflowEventsOf(site, record.software, workflow)).toEqual(events)
    })

  it('keeps a remark as a note, so that a later one does not replace it', () => {
    const { text } = readRecord('stream')
    expect(siteOf(text).notes.map(note => note.text)).toEqual([
      'Order number still missing, asked on Monday.',
      'No meter sends files.',
      'Order 4711',
    ])
  })

  it('is the same site on whatever device it is carried over', () => {
    const { text, record } = readRecord('stream')
    const one = siteOf(text)
    const two = siteOf(record)
    expect(mergeSites(one, two)).toBe(one)
  })

  it('of which names could not stand in a path is refused, naming it', () => {
    const { record } = readRecord('stream')
    const odd = { ...record, parameters: { 'a/b': { value: 1, at } } }
    expect(readSite(odd)).toEqual({ fault: 'not_a_site', path: 'parameters/stream/a/b' })
    expect(carryRecord(odd as SiteRecord).fields).toHaveProperty(['parameters/stream/a/b'])
  })
})

describe('the file of a site', () => {
  it('reads back as what was written', () => {
    fc.assert(
      fc.property(scripts, script => {
        for (const site of play(script).sites) assert.deepEqual(siteOf(writeSite(site)), site)
      }),
    )
  })

  it('has a name that every system accepts', () => {
    const nameFor = (name: string) => writeSiteFile(writeField(empty, 'name', name, { at })).name
    expect(nameFor(' Werk Süd & Söhne / 2 ')).toBe('groundwork-Werk-Süd-Söhne-2.json')
    expect(writeSiteFile(empty).name).toBe('groundwork.json')
  })

  it('is read with a byte order mark in front', () => {
    expect(siteOf(`\uFEFF${writeSite(named)}`)).toEqual(named)
  })

  const field = { value: 8443, at }
  const withField = (path: string, value: unknown) => JSON.stringify({ ...empty, fields: { [path]: value } })
  const text = writeSite(named)
  for (const [name, given, fault] of [
    ['an empty file', '', 'not_json'],
    ['a cut file', text.slice(0, 60), 'not_json'],
    ['null', 'null', 'not_a_site'],
    ['another JSON', '{"managers":12}', 'not_a_site'],
    [
      'a newer version, whatever it holds',
      JSON.stringify({ ...named, version: 3, fields: 7 }),
      'newer_version',
    ],
    ['version 0', JSON.stringify({ ...named, version: 0 }), 'not_a_site'],
    ['an unknown property', JSON.stringify({ ...named, extra: 1 }), 'not_a_site'],
    ['an id that is none', JSON.stringify({ ...named, id: '../x' }), 'not_a_site'],
    ['an unknown field', withField('colour', field), 'not_a_site'],
    ['a field of too many names', withField('parameters/stream/a/b', field), 'not_a_site'],
    ['a value of another kind', withField('load/managers', { ...field, value: 'many' }), 'not_a_site'],
    [
      'a time of another zone',
      withField('load/managers', { value: 3, at: '2026-05-04T08:00:00.000+02:00' }),
      'not_a_site',
    ],
    [
      'a time without milliseconds',
      withField('load/managers', { value: 3, at: '2026-05-04T08:00:00Z' }),
      'not_a_site',
    ],
    [
      'a day that does not exist',
      withField('load/managers', { value: 3, at: '2026-02-30T08:00:00.000Z' }),
      'not_a_site',
    ],
    [
      'a year that no clock shows',
      withField('load/managers', { value: 3, at: '9999-12-31T23:59:59.999Z' }),
      'not_a_site',
    ],
    [
      'more past than is kept',
      withField('load/managers', { value: 3, at, earlier: Array(9).fill(field) }),
      'not_a_site',
    ],
    [
      'a note that is too long',
      JSON.stringify({ ...named, notes: [{ id: 'n', about: '', text: 'x'.repeat(2001), at }] }),
      'not_a_site',
    ],
    [
      'a prototype among the fields',
      text.replace('"fields": {', '"fields": { "__proto__": {"value":1},'),
      'not_a_site',
    ],
    ['a prototype deep inside', text.replace('"value":', '"__proto__": {"by":"x"}, "value":'), 'not_a_site'],
    ['a prototype of the whole', text.replace('{', '{ "__proto__": {},'), 'not_a_site'],
    [
      'a deep value',
      text.replace('"Werk Süd"', `${'['.repeat(100_000)}${']'.repeat(100_000)}`),
      'not_a_site',
    ],
    ['an endless file', `${' '.repeat(9_000_000)}1`, 'too_large'],
    [
      'too many fields',
      JSON.stringify({
        ...empty,
        fields: Object.fromEntries(
          Array.from({ length: siteLimits.fields + 1 }, (_, index) => [`parameters/stream/p${index}`, field]),
        ),
      }),
      'too_large',
    ],
  ] as const)
    it(`${name} is refused as ${fault}`, () => {
      expect(readSite(given)).toMatchObject({ fault })
    })

  it('is never anything but read or refused', () => {
    const values = fc.oneof(
      fc.string(),
      fc.json(),
      fc.json().map(json => json.slice(1)),
      fc.anything(),
    )
    fc.assert(fc.property(values, given => assert.ok('fault' in readSite(given))))
  })

  it('fits, or it is said before it is kept', () => {
    expect(fitsLimits(named)).toBe(true)
    const notes = Array.from({ length: siteLimits.notes + 1 }, (_, index) => ({
      id: `n${index}`,
      about: '',
      text: 'x',
      at,
    }))
    expect(fitsLimits({ ...named, notes })).toBe(false)
    expect(addNote(named, { id: 'n', about: '', text: 'x' }, { at }).notes).toHaveLength(1)
  })
})
