import { useEffect, useState } from 'react'
import { writeDay } from '#domain/shared/utc-day.ts'
import field from '../../house/field.module.css'
import { type ListedPriceList, listsPath } from '../../kept-prices/price-list.ts'
import type { Page } from '../../kept-quotes/kept-quote.ts'
import { requestKept } from '../../team/request-kept.ts'
import { useSession } from '../../team/use-session.ts'
import { type ChangeFields, noChoices } from '../fields.ts'
import { useTexts } from '../texts.tsx'

/** The price list of the team that applies today, for whoever is signed in: its prices fill the field at one press. */
export default function TeamPrices({ currency, onAct }: { currency: string; onAct: ChangeFields }) {
  const { pasted } = useTexts()
  const session = useSession()
  const [list, setList] = useState<ListedPriceList | null>(null)
  const [isMissing, setMissing] = useState(false)
  const mayRead = session.standing === 'signed-in' && session.may('quotes:read')

  useEffect(() => {
    if (!mayRead) return
    const stop = new AbortController()
    const now = new Date()
    const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / 86_400_000
    const query = new URLSearchParams({ on: writeDay(today), currency })
    void requestKept<Page<ListedPriceList>>(`${listsPath}?${query}`, { signal: stop.signal }).then(answer => {
      if (!stop.signal.aborted) setList(answer.ok ? (answer.value.items[0] ?? null) : null)
    })
    return () => stop.abort()
  }, [mayRead, currency])

  async function take(id: string, button: HTMLElement) {
    const answer = await requestKept<{ prices: Readonly<Record<string, string>> }>(
      `${listsPath}/${id}/prices`,
    )
    setMissing(!answer.ok)
    if (!answer.ok) return
    const priceText = Object.entries(answer.value.prices)
      .map(line => line.join('\t'))
      .join('\n')
    // The button goes with what it offered: the keyboard goes on where the prices stand then.
    button.closest('details')?.querySelector('textarea')?.focus()
    // As the API writes them: where they are read, nothing is left to be asked.
    onAct({ priceText, currency, priceChoices: { ...noChoices, decimalMark: 'point' } })
  }

  if (!list) return null
  return (
    <p className={field.hint}>
      {pasted('prices.team', { name: list.name })}{' '}
      <button
        type="button"
        className={field.quiet}
        onClick={event => void take(list.id, event.currentTarget)}
      >
        {pasted('prices.team.take')}
      </button>
      {isMissing && <span className={field.fault}> {pasted('prices.team.missing')}</span>}
    </p>
  )
}
