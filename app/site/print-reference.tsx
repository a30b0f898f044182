import type { ReactNode } from 'react'
import styles from './print-reference.module.css'
import { useSiteTexts } from './texts.tsx'

/** More makes squares that a telephone can not tell apart on paper. */
const MOST_ON_PAPER = 1000

/** On paper only: the short reference of a site, and the link back as a QR code. */
export function PrintReference({
  reference,
  link,
  drawCode,
}: {
  reference: string | null
  link: string
  /** Draws the code, with the words for those who don't see it; each page loads what draws it when it can. */
  drawCode: (label: string) => ReactNode
}) {
  const { t } = useSiteTexts()
  const isShort = link.length <= MOST_ON_PAPER
  return (
    <div className={styles.reference} data-print-reference="">
      {link && isShort && drawCode(t('print.scan'))}
      <p>
        {reference && <strong>{t('print.reference', { reference })}</strong>}
        {link && <span>{isShort ? t('print.scan') : t('print.tooLong')}</span>}
        {link && <span>{link.replace(/[?#].*$/s, '').replace(/^https?:\/\//, '')}</span>}
      </p>
    </div>
  )
}
