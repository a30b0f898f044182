import {
  keysOfItem,
  keysOfPaths,
  keysOfProcedure,
  listMessageKeys,
} from '#domain/checklists/list-message-keys.ts'
import type { Item, Procedure } from '#domain/checklists/procedure.ts'
import { checklistPageMessages } from '#text/checklist-pages/checklist-pages.ts'
import { checklistMessages } from '#text/checklists/checklists.ts'
import type { Language } from '#text/language.ts'
import type { ProcedurePack } from '#text/software/procedure-registry.ts'
import { type Messages, parseMessages } from '#text/translator.ts'
import { parseFaultTexts } from '../house/fault-texts.ts'
import type { ChecklistTextsProps } from './texts.tsx'

/** The texts of one procedure's page, parsed. */
export function textsOfProcedure(
  { facts, messages }: ProcedurePack,
  procedure: Procedure,
  language: Language,
): ChecklistTextsProps {
  // A step of a route names the one that follows.
  const names = facts.procedures.map(({ id }) => `procedure.${id}.title`)
  return textsOf(messages[language], [...listMessageKeys(facts, procedure), ...names], language)
}

/** The texts of the page that leads to the procedures, parsed. */
export function textsOfPaths({ facts, messages }: ProcedurePack, language: Language): ChecklistTextsProps {
  const names = facts.procedures.flatMap(({ id }) => keysOfProcedure(id))
  return textsOf(messages[language], [...keysOfPaths(facts), ...names], language)
}

/** The texts of the pages of licence workflows, parsed: those of their items. */
export function textsOfItems(
  { messages }: ProcedurePack,
  items: readonly Item[],
  language: Language,
): ChecklistTextsProps {
  return textsOf(messages[language], [...new Set(items.flatMap(keysOfItem))], language)
}

function textsOf(messages: Messages, keys: readonly string[], language: Language): ChecklistTextsProps {
  return {
    language,
    page: parseMessages(checklistPageMessages[language], language),
    shared: parseMessages(checklistMessages[language], language),
    procedure: parseMessages(Object.fromEntries(keys.map(key => [key, messages[key] ?? key])), language),
    faults: parseFaultTexts(language),
  }
}
