import { describe, expect, it } from 'vitest'
import { findDay, nameTimeZone } from '#api/store/time-zone.ts'

/** The last moment of a day in a zone, in UTC: where clocks are put forward or back, a day has 23 or 25 hours. */
const lastMoments: [day: string, zone: string, last: string][] = [
  ['2026-12-31', 'UTC', '2026-12-31T23:59:59.999Z'],
  ['2026-12-31', 'Europe/Berlin', '2026-12-31T22:59:59.999Z'],
  ['2026-06-30', 'Europe/Berlin', '2026-06-30T21:59:59.999Z'],
  // Summer time begins and ends on these days.
  ['2027-03-28', 'Europe/Berlin', '2027-03-28T21:59:59.999Z'],
  ['2027-03-27', 'Europe/Berlin', '2027-03-27T22:59:59.999Z'],
  ['2026-10-25', 'Europe/Berlin', '2026-10-25T22:59:59.999Z'],
  ['2026-10-24', 'Europe/Berlin', '2026-10-24T21:59:59.999Z'],
  // Clocks are put forward at midnight: the next day begins at one o'clock.
  ['2026-09-05', 'America/Santiago', '2026-09-06T03:59:59.999Z'],
  ['2026-12-31', 'Pacific/Kiritimati', '2026-12-31T09:59:59.999Z'],
  ['2026-12-31', 'Pacific/Niue', '2027-01-01T10:59:59.999Z'],
  ['2026-12-31', 'Asia/Kathmandu', '2026-12-31T18:14:59.999Z'],
  ['2028-02-29', 'America/St_Johns', '2028-03-01T03:29:59.999Z'],
]

describe('the day at an organisation', () => {
  for (const [day, zone, last] of lastMoments)
    it(`${day} in ${zone} ends with ${last}`, () => {
      const after = new Date(Date.parse(last) + 1).toISOString()
      expect(findDay(last, zone)).toBe(day)
      expect(findDay(after, zone) > day).toBe(true)
    })

  it('is by a zone that there is, by its name in the IANA database', () => {
    for (const [given, name] of [
      ['Europe/Berlin', 'Europe/Berlin'],
      ['europe/berlin', 'Europe/Berlin'],
      ['EUROPE/STOCKHOLM', 'Europe/Stockholm'],
      ['US/Eastern', 'America/New_York'],
      ['asia/calcutta', 'Asia/Kolkata'],
      ['Asia/Kolkata', 'Asia/Kolkata'],
      ['Europe/Kiev', 'Europe/Kyiv'],
      ['Etc/GMT-1', 'Etc/GMT-1'],
      ...['UTC', 'utc', 'GMT', 'Zulu', 'Etc/UTC'].map(zone => [zone, 'UTC'] as const),
    ] as const) {
      expect(nameTimeZone(given), given).toBe(name)
      expect(nameTimeZone(name), name).toBe(name)
    }
    for (const zone of Intl.supportedValuesOf('timeZone')) {
      const name = nameTimeZone(zone) ?? ''
      expect(findDay('2026-12-01T08:00:00.000Z', name), zone).toMatch(/^2026-/)
      expect(nameTimeZone(name), zone).toBe(name)
    }
  })

  it('is by nothing else', () => {
    for (const zone of [
      '',
      'Europe/Saarland',
      'now',
      '../UTC',
      ' Europe/Berlin',
      'SystemV/AST4',
      'Etc/Unknown',
    ])
      expect(nameTimeZone(zone), zone).toBeUndefined()
    // An offset knows no summer time, an abbreviation several zones.
    for (const zone of ['UTC+1', '+01:00', '-0530', '+01', 'CST', 'EST', 'CET', 'IST', 'ACT'])
      expect(nameTimeZone(zone), zone).toBeUndefined()
  })
})
