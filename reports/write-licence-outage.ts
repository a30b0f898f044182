import type { OutagePlan } from '#domain/licensing/outages/plan-licence-outage.ts'
import type { TranslateLicenceMode } from '#text/licence-mode/licence-mode.ts'
import { writeExplainedByCode } from './write-explained.ts'

/** The plan of an outage with every text in the reader's language; instants stay as they are. */
export function writeLicenceOutage(plan: OutagePlan, translate: TranslateLicenceMode) {
  const { lost, graceHours, graceEndsAt, demo, phases, milestones } = plan
  return {
    lost,
    name: translate(`lost.${lost}`),
    graceHours,
    graceEndsAt,
    demo,
    phases: phases.map(({ phase, sees, from, to, citation }) => ({
      phase,
      name: translate(`phase.${phase}`),
      from,
      to,
      sees,
      text: translate(`sees.${sees}`, { hours: demo.hours, tags: demo.tags }),
      citation,
    })),
    milestones: milestones.map(({ code, role, by, citation }) => ({
      code,
      by,
      role,
      text: translate(`milestone.${code}`),
      citation,
    })),
    ...writeExplainedByCode(plan, translate),
  }
}
