import type { Translators } from '#domain/reports/write-checklist.ts'
import type { ProcedurePack } from '#domain/software/procedure-registry.ts'
import { translateChecklist } from '#domain/text/checklists/checklists.ts'
import type { Language } from '#domain/text/language.ts'
import { createTranslators, type Messages, type Translate } from '#domain/text/translator.ts'

const known = new WeakMap<ProcedurePack, Readonly<Record<Language, Translate<Messages>>>>()

/** The texts of a software's procedures and those that all share, in one language; formats are made once. */
export function translatorsOf(pack: ProcedurePack, language: Language): Translators {
  const procedure = known.get(pack) ?? createTranslators<Messages>(pack.messages)
  known.set(pack, procedure)
  return { procedure: procedure[language], shared: translateChecklist[language] }
}
