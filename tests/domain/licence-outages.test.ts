import assert from 'node:assert/strict'
import fc from 'fast-check'
import { describe, it } from 'vitest'
import { losses } from '#domain/licensing/outages/outage-facts.ts'
import { planLicenceOutage } from '#domain/licensing/outages/plan-licence-outage.ts'
import { readDay, writeDay, writeInstant } from '#domain/shared/utc-day.ts'
import { outageInput } from '#domain/software/stream/licence-outage-input.ts'
import { stream } from '#domain/software/stream/pack.ts'
import { writeLicenceOutage } from '#reports/write-licence-outage.ts'
import { languages } from '#text/language.ts'
import { translateLicenceMode } from '#text/licence-mode/licence-mode.ts'

const plan = (input: unknown) => planLicenceOutage(stream, outageInput.parse(input))

describe('when grace and demo mode end', () => {
  for (const [lost, date, graceEndsAt, demoEndsAt, graceHours] of [
    ['connection', '2026-11-25', '2026-12-25T00:00:00Z', '2026-12-25T12:00:00Z'],
    ['connection', '2026-12-31', '2027-01-30T00:00:00Z', '2027-01-30T12:00:00Z'],
    ['connection', '2027-02-01', '2027-03-03T00:00:00Z', '2027-03-03T12:00:00Z'],
    ['connection', '2028-02-01', '2028-03-02T00:00:00Z', '2028-03-02T12:00:00Z'],
    ['local-licence', '2028-01-30', '2028-02-29T00:00:00Z', '2028-02-29T12:00:00Z'],
    ['local-licence', '2100-02-01', '2100-03-03T00:00:00Z', '2100-03-03T12:00:00Z'],
    ['hardware-key', '2026-11-25', '2026-11-27T16:00:00Z', '2026-11-28T04:00:00Z'],
    ['hardware-key', '2028-02-27', '2028-02-29T16:00:00Z', '2028-03-01T04:00:00Z'],
    ['hardware-key', '2026-12-30', '2027-01-01T16:00:00Z', '2027-01-02T04:00:00Z'],
    ['licence-server', '2026-11-25', '2026-11-25T02:00:00Z', '2026-11-25T14:00:00Z'],
    ['licence-server', '2026-11-30', '2026-12-01T00:00:00Z', '2026-12-01T12:00:00Z', 24],
    ['licence-server', '2028-02-28', '2028-02-28T13:00:00Z', '2028-02-29T01:00:00Z', 13],
  ] as const)
    it(`${lost} lost on ${date}${graceHours ? ` with ${graceHours} h` : ''}: ${graceEndsAt}`, () => {
      const result = plan({ lost, date, ...(graceHours && { graceHours }) })
      assert.deepEqual([result.graceEndsAt, result.demo.endsAt], [graceEndsAt, demoEndsAt])
    })

  it('the operator sees License Failing where a source is out of reach, and the demo has 12 hours and 64 tags', () => {
    for (const lost of losses) {
      const { phases, demo } = plan({ lost, date: '2026-11-25' })
      assert.equal(phases[0]?.sees, lost === 'local-licence' ? 'runs-as-licensed' : 'license-failing')
      assert.deepEqual([demo.hours, demo.tags], [12, 64])
    }
  })

  it('the periods are cited as those of ICONICS, never as the manual’s', () => {
    for (const lost of losses) {
      const { phases, assumptions } = plan({ lost, date: '2026-11-25' })
      assert.ok(phases.every(({ citation }) => citation.document.startsWith('ICONICS')))
      assert.ok(assumptions.some(({ code }) => code === 'iconics-other-version'))
    }
  })
})

const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
  .map(date => date.toISOString().slice(0, 10))
const asked = fc.record({
  lost: fc.constantFrom(...losses),
  date: day,
  graceHours: fc.integer({ min: 1, max: 24 }),
})
const planOf = ({ graceHours, ...input }: { lost: string; date: string; graceHours: number }) =>
  plan(input.lost === 'licence-server' ? { ...input, graceHours } : input)

describe('every outage', () => {
  it('runs through its phases without a gap, in the calendar of the clock', () => {
    fc.assert(
      fc.property(asked, input => {
        const { phases, graceEndsAt, graceHours } = planOf(input)
        assert.equal(phases[0]?.from, `${input.date}T00:00:00Z`)
        phases.slice(1).forEach((phase, index) => {
          assert.equal(phase.from, phases[index]?.to)
        })
        assert.equal(phases.at(-1)?.to, null)
        const end = new Date(`${input.date}T00:00:00Z`).getTime() + graceHours * 3_600_000
        assert.equal(graceEndsAt, new Date(end).toISOString().replace('.000', ''))
      }),
    )
  })

  it('has its milestones in order, from the loss to the end of demo mode, and the licence back with grace', () => {
    fc.assert(
      fc.property(asked, input => {
        const { milestones, graceEndsAt, demo } = planOf(input)
        const times = milestones.map(({ by }) => by)
        assert.deepEqual(times, [...times].sort())
        assert.equal(times[0], `${input.date}T00:00:00Z`)
        assert.equal(times.at(-1), demo.endsAt)
        assert.equal(milestones.find(({ code }) => code === 'licence-back')?.by, graceEndsAt)
      }),
    )
  })

  for (const language of languages)
    it(`${language}: has a text for every phase, milestone, assumption and step`, () => {
      for (const lost of losses) {
        const written = writeLicenceOutage(plan({ lost, date: '2026-11-25' }), translateLicenceMode[language])
        assert.doesNotMatch(JSON.stringify(written), /undefined|\{\w+\}|"text":""/)
      }
    })
})

describe('days in UTC', () => {
  it('count as the calendar of the platform does, there and back', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 2000 }), (text, hours) => {
        const number = readDay(text)
        assert.equal(number, new Date(`${text}T00:00:00Z`).getTime() / 86_400_000)
        assert.ok(number !== null)
        assert.equal(writeDay(number), text)
        const later = new Date((number * 24 + hours) * 3_600_000)
        assert.equal(writeInstant(number, hours), later.toISOString().replace('.000', ''))
      }),
    )
  })

  for (const text of [
    '2026-02-29',
    '2100-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-1-1',
    '',
    'x',
  ])
    it(`“${text}” is no day`, () => {
      assert.equal(readDay(text), null)
    })

  it('leap days are days', () => {
    for (const text of ['2000-02-29', '2028-02-29', '2400-02-29']) assert.notEqual(readDay(text), null)
  })
})
