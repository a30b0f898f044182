import sheet from '../house/sheet.module.css'
import styles from './kept-quotes.module.css'
import { useKeptQuoteTexts } from './texts.tsx'
import type { Autosave } from './use-autosave.ts'

/** How far a draft is saved. */
export function SaveLine({ saving: { status, problem, save } }: { saving: Autosave }) {
  const { t, say } = useKeptQuoteTexts()
  const isWrong = status === 'offline' || status === 'refused'
  return (
    <p className={styles.status} data-save={status}>
      <span role="status" className={isWrong ? styles.fault : undefined}>
        {status === 'refused'
          ? t('save.refused', { detail: say(problem ?? 'offline') })
          : t(`save.${status}`)}
      </span>{' '}
      {isWrong && (
        <button type="button" className={sheet.button} onClick={() => void save()}>
          {t('save.again')}
        </button>
      )}
    </p>
  )
}
