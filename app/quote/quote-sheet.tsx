'use client'

import { useMemo, useRef } from 'react'
import { writeDay } from '#domain/shared/utc-day.ts'
import type { QuoteContext } from '#reports/quote-context.ts'
import { reportQuote } from '#reports/report-quote.ts'
import sheet from '../house/sheet.module.css'
import { useLast } from '../house/use-last.ts'
import styles from './quote.module.css'
import { QuoteActions } from './quote-actions.tsx'
import { QuoteFields } from './quote-fields.tsx'
import { readDraft } from './read-draft.ts'
import { ReportView } from './report-view.tsx'
import { useTexts } from './texts.tsx'
import { useQuote } from './use-quote.ts'

/** The quote: what is typed on the left, the letter as the customer gets it on the right. */
export function QuoteSheet() {
  const texts = useTexts()
  const { t, notation } = texts
  const quote = useQuote()
  const { draft, seller, isLoaded } = quote
  const form = useRef<HTMLElement>(null)
  const reading = useMemo(() => {
    const today = writeDay(Math.floor(Date.now() / 86_400_000))
    const nameSite = (index: number) => t('sites.unnamed', { number: index + 1 })
    return readDraft(draft, seller, { notation, today, nameSite })
  }, [draft, seller, notation, t])
  const context = useMemo((): QuoteContext | null => {
    const { language, colon, results, money } = texts
    if (!reading.preview) return null
    const { input } = reading.preview
    return {
      ...reading.preview,
      ...{ language, colon, results, t: texts.quote },
      money: amount => money(amount, input.currency),
    }
  }, [reading, texts])
  const report = useLast(useMemo(() => context && reportQuote(context, false), [context]))

  return (
    <div className={sheet.page} data-resting={isLoaded ? undefined : ''}>
      <header className={sheet.head}>
        <h1>{t('page.title')}</h1>
        <p>{t('page.lead')}</p>
      </header>
      <section ref={form} className={sheet.inputs} aria-labelledby="inputs-title">
        <h2 id="inputs-title">{t('page.inputs')}</h2>
        <p className={sheet.actions}>
          <button type="button" className={sheet.button} onClick={quote.startNew}>
            {t('page.new')}
          </button>
        </p>
        <p className={sheet.example}>
          {t(quote.isKept ? 'page.kept' : 'page.notKept')} {t('page.new.help')}
        </p>
        <QuoteFields quote={quote} reading={reading} />
      </section>
      <section className={sheet.results} aria-labelledby="preview-title">
        <h2 id="preview-title" className="hidden">
          {t('page.preview')}
        </h2>
        <QuoteActions
          reading={reading}
          context={context}
          onIncomplete={() => form.current?.querySelector<HTMLElement>(FAULTY)?.focus()}
        />
        {report ? (
          <div className={context ? undefined : styles.stale}>
            <ReportView report={report} />
          </div>
        ) : (
          <p className={sheet.empty}>{t('preview.none')}</p>
        )}
      </section>
    </div>
  )
}

/** The first field that is missing or wrong, in order of reading. */
const FAULTY = '[data-fault] :is(input, select), textarea[data-fault]'
