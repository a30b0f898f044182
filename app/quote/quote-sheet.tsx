'use client'

import { useRef } from 'react'
import sheet from '../house/sheet.module.css'
import { KeepQuote } from '../kept-quotes/keep-quote.tsx'
import styles from './quote.module.css'
import { QuoteActions } from './quote-actions.tsx'
import { QuoteFields } from './quote-fields.tsx'
import { focusFault, QuotePreview } from './quote-preview.tsx'
import { useTexts } from './texts.tsx'
import { useQuote } from './use-quote.ts'
import { useReading } from './use-reading.ts'

/** The quote: what is typed on the left, the letter as the customer gets it on the right. */
export function QuoteSheet() {
  const { t } = useTexts()
  const quote = useQuote()
  const form = useRef<HTMLElement>(null)
  const { reading, written, typing } = useReading(quote.draft, quote.seller)
  const onIncomplete = () => focusFault(form.current)

  return (
    <div className={sheet.page} data-resting={quote.isLoaded ? undefined : ''}>
      <header className={sheet.head}>
        <h1>{t('page.title')}</h1>
        <p>{t('page.lead')}</p>
      </header>
      <section ref={form} className={sheet.inputs} aria-labelledby="inputs-title" {...typing}>
        <h2 id="inputs-title">{t('page.inputs')}</h2>
        <p className={sheet.actions}>
          <button type="button" className={sheet.button} onClick={quote.startNew}>
            {t('page.new')}
          </button>
        </p>
        <p className={`${sheet.example} ${styles.kept}`}>
          {t(quote.isKept ? 'page.kept' : 'page.notKept')} {t('page.new.help')}
        </p>
        <QuoteFields quote={quote} reading={reading} />
      </section>
      <section className={sheet.results} aria-labelledby="preview-title">
        <h2 id="preview-title" className="hidden">
          {t('page.preview')}
        </h2>
        <KeepQuote
          {...{ quote, reading }}
          // What is kept gets its number when it is issued.
          onIncomplete={() => focusFault(form.current, 'number')}
        />
        <QuoteActions reading={reading} written={written} onIncomplete={onIncomplete} />
        <QuotePreview written={written} />
      </section>
    </div>
  )
}
