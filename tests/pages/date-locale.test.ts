import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createDateFormat, formatDay } from '#reports/format-day.ts'
import { findDateLocale } from '../../app/house/date-locale.ts'

it('dates are written as the reader’s country writes them, and unambiguously where none is known', () => {
  for (const [language, preferred, expected] of [
    ['en', ['en-US', 'en'], 'en-US'],
    ['en', ['en', 'en-AU'], 'en-AU'],
    ['en', ['de-CH', 'en'], 'en-GB'],
    ['en', [], 'en-GB'],
    ['de', ['en-US', 'de-AT'], 'de-AT'],
    ['fr', ['fr-CA'], 'fr-CA'],
    ['sv', ['not a tag', 'sv-FI'], 'sv-FI'],
  ] as const)
    expect(findDateLocale(language, preferred), `${language} ${preferred}`).toBe(expected)
})

describe('a day in a document', () => {
  it('is the first in French, as an ordinal, and no other day is', () => {
    expect(formatDay('2026-12-01', 'fr')).toBe('1er décembre 2026')
    expect(formatDay('2026-12-11', 'fr')).toBe('11 décembre 2026')
    expect(formatDay('2026-12-01', 'en')).toBe('1 December 2026')
    expect(formatDay('2026-12-01', 'de')).toBe('1. Dezember 2026')
    expect(formatDay('2026-12-01', 'sv')).toBe('1 december 2026')
  })
})

describe('a date on a page, in a document, in a mail', () => {
  const shapes = [
    { dateStyle: 'medium', timeStyle: 'short' },
    { dateStyle: 'long', timeStyle: 'short' },
    { dateStyle: 'full' },
    { day: 'numeric', month: 'short', year: 'numeric' },
  ] as const

  it('writes the first of a month in French as an ordinal, in every shape and country', () => {
    for (const locale of ['fr', 'fr-BE', 'fr-CA', 'fr-CH', 'fr-LU'])
      for (const shape of shapes) {
        const write = createDateFormat(locale, { ...shape, timeZone: 'UTC' })
        expect(write('2026-12-01T13:01:00Z')).toMatch(/(^|\s)1er déc/)
        for (const day of ['2026-12-11', '2026-12-21', '2026-12-31', '2026-12-02'])
          expect(write(`${day}T01:01:00Z`)).not.toContain('1er')
      }
  })

  it('is a time of day, or figures alone, without an ordinal', () => {
    for (const locale of ['fr', 'fr-CA'])
      expect(
        createDateFormat(locale, { timeStyle: 'short', timeZone: 'UTC' })('2026-12-01T01:01:00Z'),
      ).not.toContain('er')
    expect(createDateFormat('fr', { dateStyle: 'short', timeZone: 'UTC' })('2026-12-01')).toBe('01/12/2026')
  })

  it('is written at one place only', () => {
    const files = globSync('{api,app,cli,reports}/**/*.{ts,tsx}')
    const writesItself = (file: string) =>
      /new Intl\.DateTimeFormat|\.toLocale(?:Date|Time)String\(/.test(readFileSync(file, 'utf8'))
    // The one other asks Intl for the day in a time zone, as data.
    expect(files.filter(writesItself).sort()).toEqual(['api/store/time-zone.ts', 'reports/format-day.ts'])
  })
})
