import { useMemo } from 'react'
import { reportQuote } from '#reports/report-quote.ts'
import sheet from '../house/sheet.module.css'
import { useLast } from '../house/use-last.ts'
import styles from './quote.module.css'
import { ReportView } from './report-view.tsx'
import { useTexts } from './texts.tsx'
import type { Written } from './use-quote-context.ts'

type Props = {
  written: Written
  /** Where nobody types, no place is kept for what would be said of it. */
  isFixed?: boolean
}

/** The letter as the customer gets it; while something in it can't be read, the last one that could. */
export function QuotePreview({ written, isFixed = false }: Props) {
  const { t } = useTexts()
  const isWritten = typeof written !== 'string'
  const report = useLast(
    useMemo(() => (isWritten ? reportQuote(written, false) : null), [isWritten, written]),
  )
  if (!report && written === 'loading') return null
  if (!report)
    return <p className={sheet.empty}>{t(written === 'offline' ? 'status.offline' : 'preview.none')}</p>
  // Words that are on their way are no fault of what was typed.
  const isStale = !isWritten && written !== 'loading'
  return (
    <>
      {(isStale || !isFixed) && (
        <p role="status" className={`${sheet.stale} ${styles.staleNote}`}>
          {isStale && t(written === 'offline' ? 'status.offline' : 'preview.stale')}
        </p>
      )}
      <div className={isStale ? styles.stale : undefined}>
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
