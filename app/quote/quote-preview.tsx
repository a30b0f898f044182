import { useMemo } from 'react'
import type { QuoteContext } from '#reports/quote-context.ts'
import { reportQuote } from '#reports/report-quote.ts'
import sheet from '../house/sheet.module.css'
import { useLast } from '../house/use-last.ts'
import styles from './quote.module.css'
import { ReportView } from './report-view.tsx'
import { useTexts } from './texts.tsx'

/** The letter as the customer gets it; while something in it can't be read, the last one that could. */
export function QuotePreview({ context }: { context: QuoteContext | null }) {
  const { t } = useTexts()
  const report = useLast(useMemo(() => context && reportQuote(context, false), [context]))
  if (!report) return <p className={sheet.empty}>{t('preview.none')}</p>
  return (
    <>
      <p role="status" className={styles.staleNote}>
        {context ? '' : t('preview.stale')}
      </p>
      <div className={context ? undefined : styles.stale}>
        <ReportView report={report} />
      </div>
    </>
  )
}

/** Puts the keyboard on the first field that is missing or wrong, in order of reading; past one that is not needed. */
export function focusFault(form: HTMLElement | null, unneeded = ''): void {
  const faulty = form?.querySelectorAll<HTMLElement>('[data-fault] :is(input, select), textarea[data-fault]')
  const first = [...(faulty ?? [])].find(each => each.getAttribute('name') !== unneeded)
  first?.focus()
}
