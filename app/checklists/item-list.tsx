import type { ItemEntry } from '#domain/site/item-entry.ts'
import type { Note } from '#domain/site/site.ts'
import type { WrittenChecklist } from '#reports/write-checklist.ts'
import styles from '../procedure/sheet.module.css'
import { useTexts } from '../procedure/texts.tsx'
import { groupItems, type Shown } from './filters.tsx'
import { ItemRow } from './item-row.tsx'

/** The items that are shown, in their groups. */
export function ItemList({
  written,
  entries,
  shown,
  remarks,
  onEntry,
}: {
  written: WrittenChecklist
  entries: Readonly<Record<string, ItemEntry>>
  shown: Shown
  /** What was remarked on an item, oldest first. */
  remarks: Readonly<Record<string, readonly Note[]>>
  onEntry: (item: string, entry: Omit<ItemEntry, 'at' | 'by'>) => void
}) {
  const { t, translators } = useTexts()
  const groups = groupItems(written, entries, shown, role => translators.shared(`role.${role}`))
  if (groups.length === 0) return <p className={styles.empty}>{t('list.nothing')}</p>
  return groups.map(({ id, title, items }) => (
    <section key={id} className={styles.section} aria-labelledby={`group-${id}`}>
      <h2 id={`group-${id}`}>{title}</h2>
      <ol className={styles.items}>
        {items.map(item => (
          <ItemRow
            key={item.id}
            item={item}
            entry={entries[item.id]}
            remarks={remarks[item.id]}
            showsRole={shown.groupBy === 'section'}
            onEntry={entry => onEntry(item.id, entry)}
          />
        ))}
      </ol>
    </section>
  ))
}
