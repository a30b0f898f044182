import type { SoftwareId } from '#domain/software/pack.ts'
import type { FoundItemsAnswer } from '#openapi/responses/items.ts'
import { indexItems, searchItems } from '#reports/search-items.ts'
import { translatorsOf } from '#reports/software-translators.ts'
import type { Language } from '#text/language.ts'
import { procedureRegistry } from '#text/software/procedure-registry.ts'
import type { Context } from '../http/bind-endpoint.ts'

const MOST = 50

const indexes = new Map<Language, ReturnType<typeof indexItems>>()

/** The items of all software in which every word occurs. */
export function answerItems({ search }: { search: string }, { language }: Context): FoundItemsAnswer {
  const found = searchItems(indexOf(language), search)
  return {
    total: found.length,
    items: found.slice(0, MOST).map(item => ({
      ...item,
      link: `/${language}/checklists/${item.software}/${item.procedures[0]}#${item.id}`,
    })),
  }
}

/** The index of a language, made when it is first asked for. */
function indexOf(language: Language): ReturnType<typeof indexItems> {
  const known = indexes.get(language)
  if (known) return known
  const made = Object.entries(procedureRegistry).flatMap(([id, pack]) =>
    indexItems(id as SoftwareId, pack.facts, translatorsOf(pack, language).procedure),
  )
  indexes.set(language, made)
  return made
}
