import type { MouseEvent } from 'react'
import styles from '../house/sheet.module.css'
import { keepNow } from './keep-now.ts'
import type { Reading } from './read-fields.ts'
import { useTexts } from './texts.tsx'

/** Leads from an answer to the quote of the site, which then holds what was asked; nothing of it goes into an address. */
export function QuoteLink({ reading }: { reading: Reading }) {
  const { t, language } = useTexts()
  if (!reading.licence && !reading.sizing) return null
  const address = `/${language}/quote`
  const leave = async (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return void keepNow()
    event.preventDefault()
    await keepNow()
    window.location.assign(address)
  }
  return (
    <a className={styles.primary} href={address} onClick={leave} onAuxClick={() => void keepNow()}>
      {t('answer.quote')}
    </a>
  )
}
