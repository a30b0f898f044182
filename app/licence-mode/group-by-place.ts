import type { OutagePlan } from '#domain/licensing/outages/plan-licence-outage.ts'

/** Numbers closer than this, in hundredths of the line, would cover each other on a phone. */
const CLOSE = 4

type Mark = { hour: number; first: number; last: number }

/** The numbers of the milestones along the line; those that fall on one place, or nearly, as one label. */
export function groupByPlace({
  milestones,
  graceHours,
  demo,
}: OutagePlan): { hour: number; numbers: string }[] {
  const close = ((graceHours + demo.hours) * CLOSE) / 100
  const marks: Mark[] = []
  milestones.forEach(({ hour }, index) => {
    const before = marks.at(-1)
    if (before && hour - before.hour < close) before.last = index + 1
    else marks.push({ hour, first: index + 1, last: index + 1 })
  })
  return marks.map(({ hour, first, last }) => ({
    hour,
    numbers: first === last ? `${first}` : `${first}–${last}`,
  }))
}
