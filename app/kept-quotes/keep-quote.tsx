'use client'

import { useState } from 'react'
import sheet from '../house/sheet.module.css'
import type { ReadDraft } from '../quote/read-draft.ts'
import type { QuoteAtHand } from '../quote/use-quote.ts'
import { useSession } from '../team/use-session.ts'
import { keepDraft } from './keep-draft.ts'
import styles from './kept-quotes.module.css'
import { useKeptQuoteTexts } from './texts.tsx'

type Props = {
  quote: Pick<QuoteAtHand, 'draft' | 'seller'>
  reading: ReadDraft
  onIncomplete: () => void
}

/** Keeps the quote at hand as a draft of the team, for those who are signed in and may. */
export function KeepQuote({ quote: { draft, seller }, reading, onIncomplete }: Props) {
  const { t, say, language, day } = useKeptQuoteTexts()
  const session = useSession()
  const [said, setSaid] = useState('')
  const [isPending, setPending] = useState(false)
  if (session.standing !== 'signed-in' || !session.may('quotes:write')) return null

  async function keep() {
    setPending(true)
    const made = await keepDraft({ draft, seller, reading, language })
    if ('id' in made) return window.location.assign(`/${language}/quotes/${made.id}`)
    setPending(false)
    if ('problem' in made) return setSaid(say(made.problem))
    const { currency, date } = draft
    setSaid(
      made.unlisted
        ? t('keep.unlisted', { currency, day: day(date) })
        : t('keep.incomplete', { count: made.missing }),
    )
    onIncomplete()
  }

  return (
    <>
      <p className={styles.bar}>
        <button type="button" className={sheet.primary} disabled={isPending} onClick={() => void keep()}>
          {t('keep.action')}
        </button>
        <span>{t('keep.help')}</span>
      </p>
      <p role="status" className={styles.status}>
        {said}
      </p>
    </>
  )
}
