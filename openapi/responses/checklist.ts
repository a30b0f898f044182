import * as z from 'zod'
import { procedureGroups, roles, severities } from '#domain/checklists/procedure.ts'
import { aspects } from '#domain/checklists/route-state.ts'
import { shells } from '#domain/parameters/command.ts'
import { itemStates } from '#domain/site/item-entry.ts'
import { softwareIds } from '#domain/software/pack.ts'
import { languages } from '#text/language.ts'
import { citation, explained, ruleset } from './shared.ts'

const role = z.enum(roles).meta({ id: 'Role', description: 'Who must act.' })

const minutes = z.int().min(0).meta({ description: 'Work in minutes; an estimate.' })
const days = z.int().min(0).meta({ description: 'Days of waiting; an estimate.' })
const itemId = z.string().meta({ description: 'Stable id of an item.' })

const progress = z
  .object({
    state: z.enum(itemStates),
    by: z.string().optional(),
    at: z.iso.datetime(),
    note: z.string().optional().meta({ description: 'The last remark.' }),
    remarks: z
      .array(z.object({ text: z.string(), by: z.string().optional(), at: z.iso.datetime() }))
      .optional()
      .meta({ description: 'Every remark, oldest first, where there is more to tell than the note.' }),
  })
  .meta({
    id: 'ItemProgress',
    description: 'The newest entry that was given for an item, with the remarks of all.',
  })

const item = z
  .object({
    id: itemId,
    number: z.string().meta({
      description: 'Number in the whole list, the same on every role’s sheet, for example B3.',
    }),
    text: z.string().meta({ description: 'What to do or to make sure of.' }),
    why: z.string(),
    severity: z.enum(severities).meta({
      description: 'A blocker makes the procedure fail or loses data; major is later trouble.',
    }),
    role,
    commands: z.array(
      z
        .object({
          shell: z.enum(shells),
          text: z.string().meta({ description: 'What to run or, for gui, where to click.' }),
        })
        .meta({ id: 'Command', description: 'A command with the site’s values, quoted for its shell.' }),
    ),
    effortMinutes: minutes,
    leadDays: days,
    irreversible: z.boolean().meta({ description: 'Data or a licence can be lost.' }),
    known: z.string().optional().meta({
      description: 'What another tool of the site knows of what the item is about, and which.',
    }),
    because: z.array(z.string()).meta({
      description: 'Why the item is here, as sentences; empty where it always is.',
    }),
    after: z.array(z.string()).meta({
      description: 'Ids of the items to finish before, those of other roles too.',
    }),
    citation,
    further: z.array(citation).meta({ description: 'Other places that bear on it.' }),
    progress: progress.optional(),
  })
  .meta({ id: 'ChecklistItem', description: 'One thing to do or to make sure of.' })

const leftOut = z
  .object({ id: itemId, section: z.string(), text: z.string(), because: z.array(z.string()), citation })
  .meta({ id: 'LeftOutItem', description: 'An item that this site does not need, and why.' })

const route = z
  .object({
    path: z.string(),
    step: z.int().min(1),
    steps: z.int().min(1),
    state: z
      .array(z.object({ aspect: z.enum(aspects), value: z.string(), text: z.string() }))
      .meta({ description: 'What the steps before have brought about, as far as it is known.' }),
  })
  .meta({ id: 'RouteStep', description: 'Where on its route the procedure stands.' })

const plan = z
  .object({
    effortMinutes: minutes,
    byRole: z.array(z.object({ role, items: z.int(), effortMinutes: minutes })),
    criticalPath: z
      .array(z.object({ role, items: z.array(z.string()), effortMinutes: minutes, leadDays: days }))
      .meta({ description: 'The longest chain of items that wait for each other, by who has it in hand.' }),
    daysAhead: days.meta({
      description: 'Days from asking for the first thing until everything has arrived.',
    }),
    orderAhead: z
      .array(z.object({ item: itemId, role, leadDays: days }))
      .meta({ description: 'What to ask for ahead, the longest wait first.' }),
    starts: z
      .array(z.object({ item: itemId, day: days }))
      .meta({ description: 'The day on which each item can start at the earliest, the first being 0.' }),
  })
  .meta({ id: 'ChecklistPlan', description: 'Work and waiting of the items in the answer.' })

export const checklist = z
  .object({
    software: z.enum(softwareIds),
    procedure: z.string(),
    title: z.string(),
    summary: z.string(),
    language: z.enum(languages),
    parameters: z
      .array(
        z.object({
          name: z.string(),
          title: z.string(),
          value: z.union([z.string(), z.number(), z.boolean()]),
          text: z.string().meta({ description: 'The value as people read it.' }),
          taken: z.object({ text: z.string(), differs: z.boolean() }).optional().meta({
            description: 'What another tool of the site knows of it, and whether that is something else.',
          }),
        }),
      )
      .meta({
        description: 'What the list was made with, defaults included; only what matters on this site.',
      }),
    route: route.optional().meta({ description: 'Present where a route was named.' }),
    roles: z.array(role).optional().meta({ description: 'Present where the list is limited to roles.' }),
    sections: z.array(z.object({ id: z.string(), title: z.string(), items: z.array(item) })),
    leftOut: z.array(leftOut),
    plan,
    progressElsewhere: z
      .array(z.string())
      .optional()
      .meta({ description: 'Ids that progress was given for but that this list does not hold.' }),
    ...explained,
  })
  .meta({ id: 'Checklist', description: 'A procedure tailored to a site.' })

const procedure = z
  .object({
    id: z.string(),
    title: z.string(),
    summary: z.string(),
    group: z.enum(procedureGroups).meta({ description: 'Its place in the life of an installation.' }),
    parameters: z
      .looseObject({
        $schema: z.literal('https://json-schema.org/draft/2020-12/schema'),
        type: z.literal('object'),
        properties: z.record(z.string(), z.looseObject({ title: z.string(), description: z.string() })),
        additionalProperties: z.literal(false),
      })
      .meta({
        description:
          'JSON Schema 2020-12 of the parameters. Two annotations are our own: x-group, the part of a form, and x-relevant-when, a schema that the parameters match where this one matters.',
      }),
  })
  .meta({ id: 'Procedure', description: 'Something to carry out, and what it asks about a site.' })

export const procedureList = z
  .object({
    items: z.array(procedure),
    ruleset: ruleset.optional().meta({ description: 'Present where there are procedures.' }),
  })
  .meta({ id: 'ProcedureList', description: 'The procedures of one software.' })

export type ChecklistAnswer = z.infer<typeof checklist>
export type ProcedureListAnswer = z.infer<typeof procedureList>
