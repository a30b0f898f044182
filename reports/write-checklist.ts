import type { ChecklistStep } from '#domain/checklists/explain-checklist.ts'
import type { ProcedureFacts, Role, Severity } from '#domain/checklists/procedure.ts'
import {
  type Aspect,
  aspects,
  isStateId,
  type RouteState,
  type StateId,
  stateIdOf,
} from '#domain/checklists/route-state.ts'
import type { Checklist, ChecklistItem } from '#domain/checklists/tailor-checklist.ts'
import type { Shell } from '#domain/parameters/command.ts'
import type { Finding } from '#domain/parameters/condition.ts'
import type { Command } from '#domain/parameters/fill-command.ts'
import type { Citation } from '#domain/shared/citation.ts'
import type { Assumption } from '#domain/shared/explanation.ts'
import type { TranslateProcedure, Translators } from './translators.ts'
import type { ExplainedWords } from './write-explained.ts'
import { writeParameterValue } from './write-parameter-value.ts'
import { type Taken, type WrittenTaken, writeTaken } from './write-taken.ts'

export type WrittenItem = {
  id: string
  text: string
  why: string
  severity: Severity
  role: Role
  commands: { shell: Shell; text: string }[]
  effortMinutes: number
  leadDays: number
  irreversible: boolean
  /** What another tool knows of what it is about, and from where that is. */
  known?: string
  /** Sentences; empty where the item always applies. */
  because: string[]
  after: string[]
  citation: Citation
  further: readonly Citation[]
}

/** A checklist in the reader's language: what answers, pages and documents show. */
export type WrittenChecklist = {
  title: string
  summary: string
  parameters: { name: string; label: string; value: string; taken?: WrittenTaken }[]
  sections: { id: string; title: string; items: WrittenItem[] }[]
  leftOut: { id: string; section: string; text: string; because: string[]; citation: Citation }[]
}

/** Writes a checklist in the reader's language. */
export function writeChecklist(
  facts: ProcedureFacts,
  checklist: Checklist,
  translate: Translators,
  known: readonly Taken[] = [],
): WrittenChecklist {
  const { procedure: t } = translate
  const taken = writeTaken(facts, known, checklist.parameters, translate)
  return {
    title: t(`procedure.${checklist.procedure}.title`),
    summary: t(`procedure.${checklist.procedure}.summary`),
    parameters: Object.entries(checklist.parameters).map(([name, value]) => ({
      name,
      label: t(`parameter.${name}.title`),
      value: writeParameterValue(name, facts.parameters[name], value, translate),
      ...(taken.has(name) && { taken: taken.get(name) as WrittenTaken }),
    })),
    sections: checklist.sections.map(({ id, items }) => ({
      id,
      title: t(`section.${id}`),
      items: items.map(item => writeItem(item, taken, translate)),
    })),
    leftOut: checklist.leftOut.map(({ id, section, because, citation, wording }) => ({
      id,
      section,
      text: t(wording.key, wording.values),
      because: because.map(finding => writeFinding(finding, translate)),
      citation,
    })),
  }
}

function writeItem(
  { wording, because, commands, shows, ...item }: ChecklistItem,
  taken: ReadonlyMap<string, WrittenTaken>,
  translate: Translators,
): WrittenItem {
  const { procedure: t } = translate
  const known = shows === null ? undefined : taken.get(shows)?.text
  return {
    ...item,
    ...(known !== undefined && { known }),
    text: t(wording.key, wording.values),
    why: t(`${wording.key}.why`, wording.values),
    because: because.map(finding => writeFinding(finding, translate)),
    commands: commands.map(command => writeCommand(command, t)),
  }
}

/** A command as it is run, or where to click. */
export function writeCommand(command: Command, t: TranslateProcedure): { shell: Shell; text: string } {
  return command.shell === 'gui' ? { shell: 'gui', text: t(command.path, command.values) } : command
}

/** A circumstance, or the state of a route, as a sentence: how it was found to be. */
function writeFinding({ circumstance, holds }: Finding, translate: Translators): string {
  if (isStateId(circumstance)) return writeState(circumstance, translate)
  return translate.procedure(`circumstance.${circumstance}.${holds ? 'yes' : 'no'}`)
}

/** The state of a route, a sentence for each aspect that is known. */
export function writeStates(
  state: RouteState,
  translate: Translators,
): { aspect: Aspect; value: string; text: string }[] {
  return aspects.flatMap(aspect => {
    const value = state[aspect]
    return value ? [{ aspect, value, text: writeState(stateIdOf(aspect, state), translate) }] : []
  })
}

function writeState(id: StateId, { shared }: Translators): string {
  return shared(`route.${id.replace(':', '.') as StateKey}`)
}

type StateKey = StateId extends infer Id
  ? Id extends `${infer Aspect}:${infer State}`
    ? `${Aspect}.${State}`
    : never
  : never

/** An assumption of a checklist: one that every software shares, or a ruling of this software. */
export function writeChecklistAssumption({ code, values }: Assumption, translate: Translators): string {
  if (code === 'defaults-used') {
    const names = [...String(values.list).matchAll(/(?:^|, )(\w+) = /g)].map(([, name]) => name)
    const list = names.map(name => translate.procedure(`parameter.${name}.title`)).join(', ')
    return translate.shared('assumption.defaults-used', { list })
  }
  return code === 'efforts-estimated'
    ? translate.shared('assumption.efforts-estimated')
    : translate.procedure(`ruling.${code}`, values)
}

/** Steps of a checklist's derivation are circumstances as they were found, and the sum of the work. */
export function checklistWords(translate: Translators): ExplainedWords<string, ChecklistStep> {
  return {
    assumption: assumption => writeChecklistAssumption(assumption, translate),
    step: ({ code, value }) =>
      code === 'effort-minutes'
        ? translate.shared(`step.${code}`)
        : writeFinding(
            { circumstance: code.slice(code.indexOf('.') + 1), holds: value === 'true' },
            translate,
          ),
  }
}
