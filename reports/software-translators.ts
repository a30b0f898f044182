import { translateChecklist } from '#text/checklists/checklists.ts'
import type { Language } from '#text/language.ts'
import type { ProcedurePack } from '#text/software/procedure-registry.ts'
import { createTranslators, type Messages, type Translate } from '#text/translator.ts'
import type { Translators } from './translators.ts'

const known = new WeakMap<ProcedurePack, Readonly<Record<Language, Translate<Messages>>>>()

/** The texts of a software's procedures and those that all share, in one language; formats are made once. */
export function translatorsOf(pack: ProcedurePack, language: Language): Translators {
  const procedure = known.get(pack) ?? createTranslators<Messages>(pack.messages)
  known.set(pack, procedure)
  return { procedure: procedure[language], shared: translateChecklist[language] }
}
