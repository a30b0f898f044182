import type { PlannedField } from '#domain/software/sage-100c-crm/multi-server/plan-servers.ts'
import { useCopy } from '../../house/use-copy.ts'
import styles from './planner.module.css'
import { useTexts } from './texts.tsx'

const SHOWN_MS = 2000

/** One field of the configuration with its text to paste. */
export function CopyField({ label, value, filledBy }: PlannedField) {
  const { t } = useTexts()
  const { outcome, copy, source } = useCopy<HTMLElement>(value, SHOWN_MS)
  return (
    <div className={styles.field} data-filled-by={filledBy}>
      <dt lang="fr">{label}</dt>
      <dd>
        <code ref={source} lang="zxx">
          {value}
        </code>
        <button type="button" onClick={() => copy()} aria-label={t('page.copyThis', { label })}>
          <span role="status">
            {t(outcome ? `page.${outcome === 'copied' ? 'copied' : 'copyFailed'}` : 'page.copy')}
          </span>
        </button>
        <p>{t(`filledBy.${filledBy}`)}</p>
      </dd>
    </div>
  )
}
