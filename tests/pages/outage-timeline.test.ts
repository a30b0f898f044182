import { describe, expect, it } from 'vitest'
import { planLicenceOutage } from '#domain/licensing/outages/plan-licence-outage.ts'
import { stream } from '#domain/software/stream/pack.ts'
import { groupByPlace } from '../../app/licence-mode/group-by-place.ts'

describe('the line of an outage', () => {
  it('draws no number over another, and leaves none out', () => {
    for (const lost of ['connection', 'local-licence', 'hardware-key', 'licence-server'] as const) {
      const plan = planLicenceOutage(stream, { lost, date: '2028-01-31' })
      const length = plan.graceHours + plan.demo.hours
      const labels = groupByPlace(plan)
      labels.slice(1).forEach(({ hour }, index) => {
        // Two figures of 12 px on a phone, where the line has some 350.
        expect(((hour - (labels[index]?.hour ?? 0)) / length) * 350).toBeGreaterThan(12)
      })
      const named = labels.flatMap(({ numbers }) => {
        const [first = 0, last = first] = numbers.split('–').map(Number)
        return Array.from({ length: last - first + 1 }, (_, index) => first + index)
      })
      expect(named).toEqual(plan.milestones.map((_, index) => index + 1))
    }
  })
})
