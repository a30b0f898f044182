import sheet from '../house/sheet.module.css'
import type { KeptQuote } from './kept-quote.ts'
import styles from './kept-quotes.module.css'
import { NumberOf, StateOf } from './quote-list.tsx'
import { useKeptQuoteTexts } from './texts.tsx'

/** Where the keyboard goes on once a step has shown another desk. */
export const DESK_TITLE = 'desk-title'

/** Where the letter begins, behind all fields; on a phone and by keyboard that is far. */
export const PREVIEW_TITLE = 'preview-title'

/** Which quote it is and how it stands. */
export function DeskHead({ kept, toPreview }: { kept: KeptQuote; toPreview?: string }) {
  const { t, language, money } = useKeptQuoteTexts()
  return (
    <header className={sheet.head}>
      <h1 id={DESK_TITLE} tabIndex={-1}>
        {t('desk.title')}{' '}
        {kept.number !== null && (
          <span className={styles.number}>
            <NumberOf quote={kept} />
          </span>
        )}
      </h1>
      <div className={styles.bar}>
        <StateOf quote={kept} />
        {kept.number === null && <span>{t('number.none')}</span>}
        <span>{kept.customer}</span>
        <span>{money(kept.total)}</span>
        <a href={`/${language}/quotes`}>{t('desk.all')}</a>
        {toPreview && <a href={`#${PREVIEW_TITLE}`}>{toPreview}</a>}
      </div>
    </header>
  )
}
