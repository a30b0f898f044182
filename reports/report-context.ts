import type { Manual } from '#domain/shared/citation.ts'
import type { TranslateDocument } from '#text/documents/documents.ts'
import type { Language } from '#text/language.ts'
import type { Translators } from './translators.ts'

/** What a checklist is written with as a document. */
export type ReportContext = {
  language: Language
  translate: Translators
  t: TranslateDocument
  manual: Pick<Manual, 'document' | 'title'>
  /** The day as of which it is written; null where the document is not dated. */
  date: string | null
}
