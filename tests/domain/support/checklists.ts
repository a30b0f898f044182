import assert from 'node:assert/strict'
import type { ParameterValue, ParameterValues } from '#domain/checklists/parameter.ts'
import type { CommandTemplate, Item, Procedure } from '#domain/checklists/procedure.ts'
import { parametersSchemaOf } from '#domain/checklists/settle-parameters.ts'
import { type Checklist, type ChecklistItem, tailorChecklist } from '#domain/checklists/tailor-checklist.ts'
import { type Translators, type WrittenChecklist, writeChecklist } from '#domain/reports/write-checklist.ts'
import { findProcedure } from '#domain/software/procedure-facts.ts'
import { streamProcedures } from '#domain/software/stream/procedures/procedures.ts'
import { ruleset } from '#domain/software/stream/ruleset.ts'
import { streamMessages } from '#domain/software/stream/text/messages.ts'
import { translateChecklist } from '#domain/text/checklists/checklists.ts'
import { type Language, languages } from '#domain/text/language.ts'
import { createTranslator, type Messages } from '#domain/text/translator.ts'

export const facts = streamProcedures
export const procedures: readonly Procedure[] = facts.procedures

type Given = Readonly<Record<string, ParameterValue | undefined>>

export function procedureOf(id: string): Procedure {
  const procedure = findProcedure(facts, id)
  assert.ok(procedure, `stream has the procedure ${id}`)
  return procedure
}

/** What the domain answers to the parameters of a request. */
export function tailor(procedure: Procedure, parameters: Given): Checklist {
  const given = parametersSchemaOf(facts, procedure).parse(parameters) as ParameterValues
  return tailorChecklist(facts, ruleset, procedure, given)
}

export const translators = Object.fromEntries(
  languages.map(language => [
    language,
    {
      procedure: createTranslator<Messages>(streamMessages[language], language),
      shared: translateChecklist[language],
    },
  ]),
) as Record<Language, Translators>

export function write(checklist: Checklist, language: Language): WrittenChecklist {
  return writeChecklist(facts, checklist, translators[language])
}

/** Every item of a checklist, in order. */
export function itemsOf(checklist: Checklist): ChecklistItem[] {
  return checklist.sections.flatMap(({ items }) => items)
}

/** Every item that a procedure can have, in order. */
export function allItemsOf(procedure: Procedure): Item[] {
  return procedure.sections.flatMap(({ items }) => items)
}

/** Every line for a shell that a procedure can have, with the values of its item's own wording. */
export function commandsOf(
  procedure: Procedure,
): { item: string; command: CommandTemplate; values: Readonly<Record<string, string>> }[] {
  return allItemsOf(procedure).flatMap(({ id, commands = [], wording }) =>
    commands.map(command => ({ item: id, command, values: wording?.values ?? {} })),
  )
}

/** The codes of what is wrong with parameters, as "parameter code"; none when they are accepted. */
export function findFaults(procedure: Procedure, parameters: Given): string[] {
  const read = parametersSchemaOf(facts, procedure).safeParse(parameters)
  if (read.success) return []
  return read.error.issues.map(issue => {
    const code = issue.code === 'custom' ? String(issue.params?.code) : issue.code
    return `${issue.path.join('.')} ${code}`
  })
}
