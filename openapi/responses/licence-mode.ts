import * as z from 'zod'
import { roles } from '#domain/checklists/procedure.ts'
import { type Constraint, constraints } from '#domain/licensing/mode-advice/mode-advice-input.ts'
import { adviceBases, licenceModes } from '#domain/licensing/mode-advice/mode-facts.ts'
import { losses } from '#domain/licensing/outages/outage-facts.ts'
import { citation, explained, moment } from './shared.ts'

const mode = z
  .enum(licenceModes)
  .meta({ id: 'LicenceMode', description: 'Checked in the cloud, or bound to the machine.' })
const constraint = z.enum(constraints as [Constraint, ...Constraint[]])
const text = z.string()
const criterion = z
  .object({
    id: z.string(),
    text: text.meta({ description: 'The question of the row.' }),
    answers: z.object({ cloud: z.boolean(), local: z.boolean() }),
    favours: mode,
    matters: z.enum(['yes', 'no', 'unknown']).meta({ description: 'Whether it matters at this site.' }),
    weight: text.meta({ description: 'The same as a sentence.' }),
    meaning: text.meta({ description: 'What the row means with the advised mode.' }),
    constraints: z.array(constraint).meta({ description: 'What decides whether it matters.' }),
    citation,
  })
  .meta({ id: 'ModeCriterion', description: 'One row of Table 3 of the manual, at this site.' })

export const licenceModeAdvice = z
  .object({
    mode,
    name: text,
    basis: z.enum(adviceBases),
    reason: text,
    criteria: z.array(criterion).length(7),
    conditions: z
      .array(z.object({ code: z.string(), text, citation }))
      .meta({ description: 'What the advised mode asks of the site.' }),
    conflicts: z
      .array(
        z.object({
          code: z.string(),
          text,
          waysRound: z.array(z.object({ code: z.string(), text })).min(1),
          citation,
        }),
      )
      .meta({ description: 'Wishes that exclude each other, with the ways round.' }),
    changes: z
      .array(z.object({ constraint, from: z.string(), to: z.array(z.string()).min(1), mode, text }))
      .meta({ description: 'Each single constraint whose change leads to the other mode.' }),
    ...explained,
  })
  .meta({ id: 'LicenceModeAdvice', description: 'The advised mode, with its derivation.' })

export const licenceOutage = z
  .object({
    lost: z.enum(losses),
    name: text,
    graceHours: z.int().min(1),
    graceEndsAt: moment,
    demo: z.object({ hours: z.int(), tags: z.int(), endsAt: moment }),
    phases: z
      .array(
        z.object({
          phase: z.enum(['grace', 'demo', 'stopped']),
          name: text,
          from: moment,
          to: moment.nullable(),
          sees: z.enum(['license-failing', 'runs-as-licensed', 'demo-mode', 'nothing']),
          text: text.meta({ description: 'What the operator sees.' }),
          citation,
        }),
      )
      .length(3),
    milestones: z.array(z.object({ code: z.string(), by: moment, role: z.enum(roles), text, citation })),
    ...explained,
  })
  .meta({ id: 'LicenceOutage', description: 'What happens after the loss, and what to do by when.' })

export type LicenceModeAdviceAnswer = z.infer<typeof licenceModeAdvice>
export type LicenceOutageAnswer = z.infer<typeof licenceOutage>
