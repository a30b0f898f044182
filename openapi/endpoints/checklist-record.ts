import * as z from 'zod/mini'
import type { Procedure, ProcedureFacts } from '#domain/checklists/procedure.ts'
import type { ParameterValue } from '#domain/parameters/parameter.ts'
import {
  type ItemEntry,
  type ItemRemark,
  itemEntry,
  itemRemark,
  MOST_ITEMS,
  MOST_REMARKS,
} from '#domain/site/item-entry.ts'
import { type TakenSource, takenSources } from '#domain/site/site.ts'

/** What a site's record adds to a checklist: where values are from, and what was noted. */
export type ChecklistRecord = {
  taken?: { parameter: string; value: ParameterValue; source: TakenSource }[] | undefined
  progress?: (ItemEntry & { item: string; remarks?: ItemRemark[] | undefined })[] | undefined
}

const remark = itemRemark.check(
  z.meta({ id: 'ProgressRemark', description: 'A remark on an item: who made it, and when.' }),
)

const entry = z
  .strictObject({
    item: z.string().check(z.maxLength(120)),
    ...itemEntry.shape,
    remarks: z.optional(
      z.array(remark).check(
        z.maxLength(MOST_REMARKS),
        z.meta({
          description: 'All that was remarked on the item; it stands in the answer, oldest first.',
        }),
      ),
    ),
  })
  .check(
    z.meta({
      id: 'ProgressEntry',
      description:
        'What was noted on an item. Of several on one item, the newest counts; every remark stays.',
    }),
  )

const known = z
  .strictObject({
    parameter: z.string().check(z.maxLength(60)),
    value: z.union([z.string().check(z.maxLength(260)), z.int(), z.boolean()]),
    source: z.enum(takenSources),
  })
  .check(
    z.meta({
      id: 'TakenValue',
      description:
        'What another tool knows of a parameter, and which: the answer says so with the parameter and with the items about it, also where another value stands in `parameters`.',
    }),
  )

export const checklistRecord = {
  taken: z.optional(
    z
      .array(known)
      .check(
        z.maxLength(100),
        z.meta({ description: 'Where values are from that nobody entered; it decides nothing.' }),
      ),
  ),
  progress: z.optional(
    z
      .array(entry)
      .check(
        z.maxLength(MOST_ITEMS),
        z.meta({ description: 'What was done so far; it is printed into the documents, and not stored.' }),
      ),
  ),
}

/** Names what is said of a parameter that the procedure does not ask for, or that it can't hold. */
export function refuseTaken(
  facts: ProcedureFacts | undefined,
  { parameters }: Procedure,
  taken: NonNullable<ChecklistRecord['taken']>,
  context: { addIssue: (issue: { code: 'custom'; path: PropertyKey[]; params: object }) => void },
): void {
  const asked = parameters.filter(name => facts?.parameters[name]?.kind !== 'secret')
  for (const [index, { parameter: name, value }] of taken.entries()) {
    const parameter = asked.includes(name) ? facts?.parameters[name] : undefined
    const refuse = (at: string, params: object) =>
      context.addIssue({ code: 'custom', path: ['taken', index, at], params })
    if (!parameter)
      refuse('parameter', { code: 'unknown_value', found: name, values: { values: asked.join(', ') } })
    else if (!parameter.schema.safeParse(value).success)
      refuse('value', {
        code: 'unknown_value',
        found: value,
        values: { values: (parameter.options ?? parameter.examples).join(', ') },
      })
  }
}
