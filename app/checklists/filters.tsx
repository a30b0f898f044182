import { type Role, roles, type Severity, severities } from '#domain/checklists/procedure.ts'
import type { ItemEntry } from '#domain/site/item-entry.ts'
import type { WrittenChecklist, WrittenItem } from '#reports/write-checklist.ts'
import controls from '../house/controls.module.css'
import field from '../house/field.module.css'
import styles from '../procedure/sheet.module.css'
import { useTexts } from '../procedure/texts.tsx'

/** Which items are shown, and in which groups. */
export type Shown = {
  groupBy: 'section' | 'role'
  role: Role | 'all'
  severity: Severity | 'all'
  openOnly: boolean
}

export const showEverything: Shown = { groupBy: 'section', role: 'all', severity: 'all', openOnly: false }

export type ItemGroup = { id: string; title: string; items: WrittenItem[] }

/** The items to show by section or by role, empty groups left out. */
export function groupItems(
  written: WrittenChecklist,
  entries: Readonly<Record<string, ItemEntry>>,
  shown: Shown,
  nameRole: (role: Role) => string,
): ItemGroup[] {
  const isShown = (item: WrittenItem) =>
    (shown.role === 'all' || item.role === shown.role) &&
    (shown.severity === 'all' || item.severity === shown.severity) &&
    (!shown.openOnly || isOpen(entries[item.id]))
  const sections = written.sections.map(section => ({ ...section, items: section.items.filter(isShown) }))
  const groups =
    shown.groupBy === 'section'
      ? sections
      : roles.map(role => ({
          id: role,
          title: nameRole(role),
          items: sections.flatMap(section => section.items.filter(item => item.role === role)),
        }))
  return groups.filter(group => group.items.length > 0)
}

/** Whether an item still waits: nothing was noted, or a problem stands. */
export function isOpen(entry: ItemEntry | undefined): boolean {
  return entry === undefined || entry.state === 'open' || entry.state === 'problem'
}

/** Which items are shown. */
export function Filters({
  written,
  shown,
  onShow,
}: {
  written: WrittenChecklist
  shown: Shown
  onShow: (shown: Shown) => void
}) {
  const { t, translators } = useTexts()
  const present = new Set(written.sections.flatMap(({ items }) => items.map(item => item.role)))
  return (
    <div className={styles.filters}>
      <fieldset className={controls.segments}>
        <legend>{t('filter.group')}</legend>
        {(['section', 'role'] as const).map(groupBy => (
          <label key={groupBy}>
            <input
              type="radio"
              name="groupBy"
              checked={shown.groupBy === groupBy}
              onChange={() => onShow({ ...shown, groupBy })}
            />
            <span>{t(`filter.group.${groupBy}`)}</span>
          </label>
        ))}
      </fieldset>
      <label className={styles.filter}>
        <span>{t('filter.role')}</span>
        <span className={field.box}>
          <select
            value={shown.role}
            onChange={event => onShow({ ...shown, role: event.target.value as Shown['role'] })}
          >
            <option value="all">{t('filter.all')}</option>
            {roles
              .filter(role => present.has(role))
              .map(role => (
                <option key={role} value={role}>
                  {translators.shared(`role.${role}`)}
                </option>
              ))}
          </select>
        </span>
      </label>
      <label className={styles.filter}>
        <span>{t('filter.severity')}</span>
        <span className={field.box}>
          <select
            value={shown.severity}
            onChange={event => onShow({ ...shown, severity: event.target.value as Shown['severity'] })}
          >
            <option value="all">{t('filter.all')}</option>
            {severities.map(severity => (
              <option key={severity} value={severity}>
                {translators.shared(`severity.${severity}`)}
              </option>
            ))}
          </select>
        </span>
      </label>
      <label className={styles.openOnly}>
        <input
          type="checkbox"
          checked={shown.openOnly}
          onChange={event => onShow({ ...shown, openOnly: event.target.checked })}
        />
        <span>{t('filter.openOnly')}</span>
      </label>
    </div>
  )
}
