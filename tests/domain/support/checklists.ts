import assert from 'node:assert/strict'
import { findPlace } from '#domain/checklists/follow-route.ts'
import type { Item, Procedure } from '#domain/checklists/procedure.ts'
import { isStateId } from '#domain/checklists/route-state.ts'
import type { Checklist, ChecklistItem } from '#domain/checklists/tailor-checklist.ts'
import { tailorOnRoute } from '#domain/checklists/tailor-on-route.ts'
import type { CommandTemplate } from '#domain/parameters/command.ts'
import { listCircumstances } from '#domain/parameters/condition.ts'
import type { ParameterValue, ParameterValues } from '#domain/parameters/parameter.ts'
import { parametersSchemaOf } from '#domain/parameters/settle-parameters.ts'
import { registry } from '#domain/software/registry.ts'
import type { Translators } from '#reports/translators.ts'
import { type WrittenChecklist, writeChecklist } from '#reports/write-checklist.ts'
import { translateChecklist } from '#text/checklists/checklists.ts'
import { type Language, languages } from '#text/language.ts'
import { findProcedure, type ProcedurePack, procedureRegistry } from '#text/software/procedure-registry.ts'
import { createTranslator, type Messages } from '#text/translator.ts'

type Given = Readonly<Record<string, ParameterValue | undefined>>

/** A software that has procedures, with what its tests ask of it. */
export type TestedPack = ReturnType<typeof createTestedPack>

function createTestedPack(id: string, { facts, ruleset, messages }: ProcedurePack) {
  const software = registry.find(candidate => candidate.id === id)
  assert.ok(software, `${id} is a software that is known`)
  const translators = Object.fromEntries(
    languages.map(language => [
      language,
      {
        procedure: createTranslator<Messages>(messages[language], language),
        shared: translateChecklist[language],
      },
    ]),
  ) as Record<Language, Translators>
  return {
    id,
    software,
    facts,
    ruleset,
    messages,
    translators,
    procedures: facts.procedures,

    procedureOf(procedureId: string): Procedure {
      const procedure = findProcedure(facts, procedureId)
      assert.ok(procedure, `${id} has the procedure ${procedureId}`)
      return procedure
    },

    /** What the domain answers to the parameters of a request. */
    tailor(procedure: Procedure, parameters: Given, route?: { path: string; step: number }): Checklist {
      const given = parametersSchemaOf(facts, procedure).parse(parameters) as ParameterValues
      const place = route && findPlace(facts, route.path, route.step, procedure.id)
      return tailorOnRoute(facts, ruleset, procedure, given, place)
    },

    write(checklist: Checklist, language: Language): WrittenChecklist {
      return writeChecklist(facts, checklist, translators[language])
    },

    /** The codes of what is wrong with parameters, as "parameter code"; none when they are accepted. */
    findFaults(procedure: Procedure, parameters: Given): string[] {
      const read = parametersSchemaOf(facts, procedure).safeParse(parameters)
      if (read.success) return []
      return read.error.issues.map(issue => {
        const code = issue.code === 'custom' ? String(issue.params?.code) : issue.code
        return `${issue.path.join('.')} ${code}`
      })
    },
  }
}

/** Every software that has procedures. */
export const packs: readonly TestedPack[] = Object.entries(procedureRegistry).map(([id, pack]) =>
  createTestedPack(id, pack),
)

export function packOf(id: string): TestedPack {
  const pack = packs.find(candidate => candidate.id === id)
  assert.ok(pack, `${id} has procedures`)
  return pack
}

export const streamPack = packOf('stream')

/** Every procedure of every software. */
export const everyProcedure = packs.flatMap(pack => pack.procedures.map(procedure => ({ pack, procedure })))

/** Every item of a checklist, in order. */
export function itemsOf(checklist: Checklist): ChecklistItem[] {
  return checklist.sections.flatMap(({ items }) => items)
}

/** Every item that a procedure can have, in order. */
export function allItemsOf(procedure: Procedure): Item[] {
  return procedure.sections.flatMap(({ items }) => items)
}

/** Whether nothing but the state of a route brings an item in. */
export function isOfRoutes({ when }: Item): boolean {
  return when !== undefined && listCircumstances(when).every(isStateId)
}

/** Every line for a shell that a procedure can have, with the values of its item's own wording. */
export function commandsOf(
  procedure: Procedure,
): { item: string; command: CommandTemplate; values: Readonly<Record<string, string>> }[] {
  return allItemsOf(procedure).flatMap(({ id, commands = [], wording }) =>
    commands.map(command => ({ item: id, command, values: wording?.values ?? {} })),
  )
}
