import type { Role } from '../../checklists/procedure.ts'
import { type Citation, uniqueCitations } from '../../shared/citation.ts'
import type { Explained, Ruleset, Step } from '../../shared/explanation.ts'
import { readDay, writeInstant } from '../../shared/utc-day.ts'
import type { Due, Loss, LossFacts, MilestoneCode, OutageAssumption, OutageFacts } from './outage-facts.ts'
import type { OutageInput } from './outage-input.ts'

/** A stretch of an outage, from hour to hour after the loss; the last has no end. Instants are UTC. */
type OutagePhase = {
  phase: 'grace' | 'demo' | 'stopped'
  sees: LossFacts['sees'] | 'demo-mode' | 'nothing'
  fromHour: number
  from: string
  toHour: number | null
  to: string | null
  citation: Citation
}

type PlannedMilestone = {
  code: MilestoneCode
  role: Role
  hour: number
  by: string
  citation: Citation
}

type OutageStep = 'grace-ends' | 'demo-ends'

export type OutagePlan = Explained<OutageAssumption, OutageStep> & {
  lost: Loss
  graceHours: number
  graceEndsAt: string
  demo: { hours: number; tags: number; endsAt: string }
  phases: OutagePhase[]
  milestones: PlannedMilestone[]
}

/**
 * Plans an outage of a licence from the start of a UTC day: grace, then demo mode, then nothing, with what to
 * do by when. Throws a RangeError where the date is no day (ICONICS "Grace Periods"; stream §5.2.2, §5.3.2).
 */
export function planLicenceOutage(
  software: { ruleset: Ruleset; licenceOutages: OutageFacts },
  input: OutageInput,
): OutagePlan {
  const { losses, demo, assumptions } = software.licenceOutages
  const facts = losses[input.lost]
  const day = readDay(input.date)
  if (day === null) throw new RangeError(`No such day: ${input.date}`)
  const at = (hour: number) => writeInstant(day, hour)
  const graceHours = input.graceHours ?? facts.grace.hours
  const end = graceHours + demo.hours
  const milestones = facts.milestones
    .map(({ due, ...milestone }) => {
      const hour = hourOf(due, graceHours)
      return { ...milestone, hour, by: at(hour) }
    })
    .sort((a, b) => a.hour - b.hour)
  const phase = (
    name: OutagePhase['phase'],
    sees: OutagePhase['sees'],
    [fromHour, toHour]: readonly [number, number | null],
    citation: Citation,
  ): OutagePhase => ({
    phase: name,
    sees,
    fromHour,
    from: at(fromHour),
    toHour,
    to: toHour === null ? null : at(toHour),
    citation,
  })
  const explanation: Step<OutageStep>[] = [
    {
      code: 'grace-ends',
      expression: `${at(0)} + ${graceHours} h`,
      value: at(graceHours),
      citation: facts.grace.citation,
    },
    {
      code: 'demo-ends',
      expression: `${at(graceHours)} + ${demo.hours} h`,
      value: at(end),
      citation: demo.citation,
    },
  ]
  return {
    lost: input.lost,
    graceHours,
    graceEndsAt: at(graceHours),
    demo: { hours: demo.hours, tags: demo.tags, endsAt: at(end) },
    phases: [
      phase('grace', facts.sees, [0, graceHours], facts.grace.citation),
      phase('demo', 'demo-mode', [graceHours, end], demo.citation),
      phase('stopped', 'nothing', [end, null], demo.citation),
    ],
    milestones,
    ruleset: software.ruleset,
    assumptions: [...assumptions, ...(facts.assumptions ?? [])].map(({ code, citation }) => ({
      code,
      values: {},
      citation,
    })),
    citations: uniqueCitations([...explanation, ...milestones].map(({ citation }) => citation)),
    explanation,
  }
}

/** Never before the loss, however short the grace. */
function hourOf(due: Due, graceHours: number): number {
  if ('afterLoss' in due) return Math.min(due.afterLoss, graceHours)
  return 'afterEnd' in due ? graceHours + due.afterEnd : Math.max(0, graceHours - due.beforeEnd)
}
