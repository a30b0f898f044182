import type { WrittenChecklist } from '#reports/write-checklist.ts'
import { useTexts } from '../procedure/texts.tsx'
import { groupItems, isOpen, type Shown } from './filters.tsx'
import styles from './jump-bar.module.css'

/** At the foot of a small screen: how far the list is, and the way to each of its groups. */
export function JumpBar({
  written,
  entries,
  shown,
}: {
  written: WrittenChecklist
  entries: Parameters<typeof groupItems>[1]
  shown: Shown
}) {
  const { t, translators } = useTexts()
  const groups = groupItems(written, entries, shown, role => translators.shared(`role.${role}`))
  const items = groups.flatMap(group => group.items)
  return (
    <nav className={styles.bar} aria-label={t('jump.label')}>
      <span>
        {t('progress.settled', {
          settled: items.filter(item => !isOpen(entries[item.id])).length,
          total: items.length,
        })}
      </span>
      <select
        aria-label={t('jump.label')}
        value=""
        onChange={event => {
          const heading = document.getElementById(event.target.value)
          heading?.scrollIntoView()
          heading
            ?.closest('section')
            ?.querySelector<HTMLElement>('input, button, a')
            ?.focus({ preventScroll: true })
        }}
      >
        <option value="" disabled>
          {t('jump.label')}
        </option>
        {groups.map(({ id, title }) => (
          <option key={id} value={`group-${id}`}>
            {title}
          </option>
        ))}
        <option value="site-title">{t('site.title')}</option>
      </select>
    </nav>
  )
}
