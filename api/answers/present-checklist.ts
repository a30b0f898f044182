import type { ChecklistRequest } from '#openapi/endpoints/checklist-request.ts'
import type { ChecklistAnswer } from '#openapi/responses/checklist.ts'
import { checklistWords, type Translators, writeStates } from '#reports/write-checklist.ts'
import { writeExplained } from '#reports/write-explained.ts'
import type { SiteChecklist } from '#reports/write-site-checklist.ts'
import type { Language } from '#text/language.ts'
import { presentExplained } from './present-explained.ts'

/** A checklist as the API answers it, texts in the reader's language. */
export function presentChecklist(
  { software, procedure }: ChecklistRequest,
  { checklist, written, numbers, place, roles, entries, elsewhere }: SiteChecklist,
  language: Language,
  translate: Translators,
): ChecklistAnswer {
  return {
    software,
    procedure,
    title: written.title,
    summary: written.summary,
    language,
    parameters: written.parameters.map(({ name, label, value }) => ({
      name,
      title: label,
      value: checklist.parameters[name] ?? '',
      text: value,
    })),
    ...(place && {
      route: {
        path: place.path,
        step: place.step,
        steps: place.steps.length,
        state: writeStates(place.state, translate),
      },
    }),
    ...(roles && { roles: [...roles] }),
    sections: written.sections.map(({ id, title, items }) => ({
      id,
      title,
      items: items.map(({ further, ...item }) => {
        const progress = entries.get(item.id)
        return {
          number: numbers.get(item.id) ?? '',
          ...item,
          further: [...further],
          ...(progress && { progress }),
        }
      }),
    })),
    leftOut: written.leftOut,
    plan: checklist.plan,
    ...(elsewhere.length > 0 && { progressElsewhere: [...elsewhere] }),
    ...presentExplained(writeExplained(checklist, checklistWords(translate))),
  }
}
