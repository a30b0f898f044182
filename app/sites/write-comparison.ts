import type { Comparison } from '#domain/site/compare-sites.ts'
import { itemStates } from '#domain/site/item-entry.ts'
import { splitPath } from '#domain/site/site-path.ts'
import { writeLabelled } from '#text/join-texts.ts'
import type { Language } from '#text/language.ts'
import type { TranslateSite } from '#text/sites/sites.ts'

const ofTheSite = new Set(['name', 'customer', 'address', 'contacts'])

/** What a merge brings, line by line: items by their states, values by what they are about, remarks in their words. */
export function writeComparison(
  { changed, kept, items, notes }: Comparison,
  refused: readonly string[],
  t: TranslateSite,
  language: Language,
): string[] {
  const groups = Map.groupBy(changed, ({ path }) => {
    const [family = ''] = splitPath(path)
    return ofTheSite.has(family) ? 'site' : family
  })
  return [...groups]
    .map(([family, { length }]) => {
      if (family !== 'items')
        return t('new.values', { group: t(`group.${family}` as 'group.site'), count: length })
      const states = itemStates.flatMap(state =>
        items[state] > 0 ? [t(`new.items.${state}`, { count: items[state] })] : [],
      )
      return writeLabelled(t('new.items', { count: length }), states.join(', '), language)
    })
    .concat(
      [...notes.added, ...notes.restored].map(({ by, text }) =>
        by ? t('new.note', { by, text }) : t('new.note.unsigned', { text }),
      ),
      notes.struck.length > 0 ? [t('new.struck', { count: notes.struck.length })] : [],
      kept.length > 0 ? [t('new.kept', { count: kept.length })] : [],
      refused.length > 0 ? [t('open.refused', { count: refused.length })] : [],
    )
}
