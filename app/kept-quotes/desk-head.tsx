import sheet from '../house/sheet.module.css'
import type { KeptQuote } from './kept-quote.ts'
import styles from './kept-quotes.module.css'
import { NumberOf, StateOf } from './quote-list.tsx'
import { useKeptQuoteTexts } from './texts.tsx'

/** Which quote it is and how it stands. */
export function DeskHead({ kept }: { kept: KeptQuote }) {
  const { t, language, money } = useKeptQuoteTexts()
  return (
    <header className={sheet.head}>
      <h1>
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
      </div>
    </header>
  )
}
