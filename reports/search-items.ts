import { listItems } from '#domain/checklists/list-items.ts'
import type { ProcedureFacts, Severity } from '#domain/checklists/procedure.ts'
import type { Citation } from '#domain/shared/citation.ts'
import type { SoftwareId } from '#domain/software/pack.ts'
import { foldText, splitWords } from './find-words.ts'
import type { TranslateProcedure } from './translators.ts'
import { writeCommand } from './write-checklist.ts'

export type FoundItem = {
  software: SoftwareId
  id: string
  /** Every procedure that it can stand in. */
  procedures: string[]
  severity: Severity
  text: string
  /** The part in which most of the words were found: the text, the reason or a command. */
  excerpt: string
  citation: Citation
}

type Entry = Omit<FoundItem, 'excerpt'> & { parts: readonly string[]; codes: string }

/** The items of a software in one language, ready to be searched. */
export function indexItems(software: SoftwareId, facts: ProcedureFacts, t: TranslateProcedure): Entry[] {
  return listItems(facts).map(({ item, procedures, commands, wording }) => {
    const text = t(wording.key, wording.values)
    const written = commands.map(command => writeCommand(command, t).text)
    const { id, severity, citation } = item
    return {
      software,
      id,
      procedures,
      severity,
      text,
      citation,
      parts: [text, t(`${wording.key}.why`, wording.values), ...written],
      codes: `${id} ${citation.section}`,
    }
  })
}

/**
 * The items in which every word occurs, whatever the case and the accents. Those with all words in their text come
 * first, then the order of the software and the procedures.
 */
export function searchItems(index: readonly Entry[], search: string): FoundItem[] {
  const words = splitWords(search)
  if (words.length === 0) return []
  const count = (text: string) => {
    const folded = foldText(text)
    return words.filter(word => folded.includes(word)).length
  }
  const found = index.filter(({ parts, codes }) => count(`${parts.join('\n')}\n${codes}`) === words.length)
  const ranked = found.map(entry => ({ entry, isInText: count(entry.text) === words.length }))
  return [...ranked.filter(({ isInText }) => isInText), ...ranked.filter(({ isInText }) => !isInText)].map(
    ({ entry: { parts, codes: _codes, ...item } }) => {
      const excerpt = parts.reduce((best, part) => (count(part) > count(best) ? part : best))
      return { ...item, excerpt }
    },
  )
}
