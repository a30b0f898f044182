import * as z from 'zod'
import { roles } from '#domain/checklists/procedure.ts'
import { workflowIds, workflowThings } from '#domain/licensing/workflows/workflow.ts'
import { shells } from '#domain/parameters/command.ts'
import { languages } from '#text/language.ts'
import { citation, explained, ruleset } from './shared.ts'

const workflowId = z.enum(workflowIds).meta({ description: 'Id of the workflow.' })
const stateId = z.string().meta({ description: 'Stable id of a state.' })
const eventId = z.string().meta({ description: 'Stable id of what happened.' })
const irreversible = z.boolean().meta({ description: 'Kills the licence, which can not be undone.' })

const thing = z
  .object({ id: z.enum(workflowThings), text: z.string() })
  .meta({ id: 'WorkflowThing', description: 'What passes from hand to hand.' })

const state = z
  .object({
    id: stateId,
    title: z.string(),
    role: z.enum(roles).meta({ description: 'Who acts.' }),
    needs: z.array(thing),
    yields: z.array(thing),
    irreversible,
    items: z
      .array(
        z.object({
          id: z.string(),
          text: z.string(),
          why: z.string(),
          commands: z.array(z.object({ shell: z.enum(shells), text: z.string() })),
          irreversible,
          citation,
        }),
      )
      .meta({ description: 'The items of the checklists that make up the step.' }),
    transitions: z
      .array(z.object({ event: eventId, text: z.string(), to: stateId }))
      .meta({ description: 'Where each event leads, the hoped-for one first; none at an end.' }),
    citation,
  })
  .meta({ id: 'WorkflowState', description: 'One step of a licence workflow.' })

const heading = {
  id: workflowId,
  title: z.string(),
  summary: z.string(),
  procedure: z.string().meta({ description: 'Id of the procedure whose checklist holds the same items.' }),
}

export const licenceWorkflowList = z
  .object({
    items: z.array(z.object({ ...heading, states: z.int(), irreversible })),
    ruleset,
  })
  .meta({ id: 'LicenceWorkflowList', description: 'The licence workflows, along the life of a licence.' })

export const licenceWorkflow = z
  .object({
    ...heading,
    language: z.enum(languages),
    start: stateId,
    states: z.array(state),
    ...explained,
  })
  .meta({ id: 'LicenceWorkflow', description: 'A licence workflow as a state machine.' })

const named = z.object({ id: stateId, title: z.string(), irreversible })

export const licenceWorkflowStanding = z
  .object({
    workflow: workflowId,
    language: z.enum(languages),
    state,
    isEnded: z.boolean(),
    allowed: z
      .array(
        z.object({
          event: eventId,
          text: z.string(),
          to: stateId,
          announcesIrreversible: z
            .boolean()
            .meta({ description: 'The step that follows can not be undone.' }),
        }),
      )
      .meta({ description: 'What may happen next.' }),
    ahead: z.array(named).meta({ description: 'The states still to come if all goes well.' }),
    history: z.array(
      z.object({
        event: eventId,
        text: z.string(),
        from: stateId,
        to: stateId,
        at: z.iso.datetime().optional(),
        note: z.string().optional(),
      }),
    ),
    held: z.array(thing).meta({ description: 'What has been obtained so far.' }),
    ...explained,
  })
  .meta({ id: 'LicenceWorkflowStanding', description: 'Where a workflow stands after the events so far.' })

export type LicenceWorkflowListAnswer = z.infer<typeof licenceWorkflowList>
export type LicenceWorkflowAnswer = z.infer<typeof licenceWorkflow>
export type LicenceWorkflowStandingAnswer = z.infer<typeof licenceWorkflowStanding>
