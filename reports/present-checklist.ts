import type { SoftwareId } from '#domain/software/pack.ts'
import type { Language } from '#text/language.ts'
import { presentExplained } from './present-explained.ts'
import type { Translators } from './translators.ts'
import { checklistWords, writeStates } from './write-checklist.ts'
import { writeExplained } from './write-explained.ts'
import type { ItemRecord, SiteChecklist } from './write-site-checklist.ts'

/** A checklist as the API answers it, texts in the reader's language. */
export function presentChecklist(
  { software, procedure }: { software: SoftwareId; procedure: string },
  { checklist, written, numbers, place, roles, entries, elsewhere }: SiteChecklist,
  language: Language,
  translate: Translators,
) {
  return {
    software,
    procedure,
    title: written.title,
    summary: written.summary,
    language,
    parameters: written.parameters.map(({ name, label, value, taken }) => ({
      name,
      title: label,
      value: checklist.parameters[name] ?? '',
      text: value,
      ...(taken && { taken }),
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
        const record = entries.get(item.id)
        return {
          number: numbers.get(item.id) ?? '',
          ...item,
          further: [...further],
          ...(record && { progress: presentRecord(record) }),
        }
      }),
    })),
    leftOut: written.leftOut,
    plan: checklist.plan,
    ...(elsewhere.length > 0 && { progressElsewhere: [...elsewhere] }),
    ...presentExplained(writeExplained(checklist, checklistWords(translate))),
  }
}

/** The last remark stands as the note; all of them follow where it does not tell everything. */
function presentRecord({ remarks, ...entry }: ItemRecord) {
  const last = remarks.at(-1)
  const isAll = remarks.length === 1 && last?.at === entry.at && last.by === entry.by
  return { ...entry, ...(last && { note: last.text }), ...(last && !isAll && { remarks: [...remarks] }) }
}
