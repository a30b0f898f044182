import { type FormEvent, useId, useRef, useState } from 'react'
import * as z from 'zod/mini'
import { CurrencyField } from '../estimate/tables/currency-field.tsx'
import { currencyOf } from '../estimate/tables/price-currency.ts'
import field from '../house/field.module.css'
import sheet from '../house/sheet.module.css'
import { OF_TEAM, useTyped } from '../house/use-typed.ts'
import shared from '../kept-quotes/kept-quotes.module.css'
import { type KeptProblem, requestKept } from '../team/request-kept.ts'
import { useSession } from '../team/use-session.ts'
import styles from './kept-prices.module.css'
import { OpenList } from './open-list.tsx'
import { listsPath } from './price-list.ts'
import { ReadingView } from './reading-view.tsx'
import { useKeptPriceTexts } from './texts.tsx'
import { type Settled, useReading } from './use-reading.ts'

const nothing = { text: '', name: '', currency: '', from: '', until: '' }
const text = z.string()
const typedSchema = z.object({ text, name: text, currency: text, from: text, until: text })

/** A list that is pasted or opened, what was understood of it, and keeping it. */
export function ImportList({ onKept }: { onKept: () => void }) {
  const { t, say, pasted } = useKeptPriceTexts()
  const id = useId()
  const { organisation } = useSession()
  const [{ text, ...head }, setTyped] = useTyped(`${OF_TEAM}${organisation?.id} prices`, nothing, typedSchema)
  /** What stood there before a file was opened. */
  const [before, setBefore] = useState<string | null>(null)
  const [settled, setSettled] = useState<Settled>({})
  const { reading, isCurrent, problem: unread } = useReading(text, head.currency, settled)
  const [problem, setProblem] = useState<KeptProblem | 'offline' | null>(null)
  const [said, setSaid] = useState('')
  const [isPending, setPending] = useState(false)
  const status = useRef<HTMLParagraphElement>(null)

  const change = (part: Partial<typeof nothing>) => setTyped(old => ({ ...old, ...part }))
  function replace(next: string) {
    change({ text: next })
    setSettled({})
    setSaid('')
  }
  /** What stood there is not lost by it; nor is what was typed since, by taking it back. */
  function open(next: string) {
    replace(next)
    setBefore(text.trim() === '' ? null : text)
  }
  async function keep(event: FormEvent) {
    event.preventDefault()
    // Kept twice, it would be refused the second time.
    if (isPending) return
    setPending(true)
    const { until, ...rest } = head
    const body = { ...rest, currency, ...(until !== '' && { until }), prices: reading?.prices }
    const answer = await requestKept(listsPath, { method: 'POST', body })
    setPending(false)
    setProblem(answer.ok ? null : answer.problem)
    if (!answer.ok) return
    replace('')
    setBefore(null)
    change({ name: '' })
    setSaid(t('import.kept', { name: head.name }))
    // Nothing is left to be kept: the button can't be pressed any more.
    status.current?.focus()
    onKept()
  }
  const input = (name: 'name' | 'from' | 'until', label: string, type: 'text' | 'date') => (
    <div className={field.field}>
      <label htmlFor={`${id}-${name}`}>{label}</label>
      <span className={field.box}>
        <input
          id={`${id}-${name}`}
          name={name}
          type={type}
          required={name !== 'until'}
          maxLength={200}
          autoComplete="off"
          value={head[name]}
          onChange={event => change({ [name]: event.target.value })}
        />
      </span>
    </div>
  )
  // The one that is assumed stands in its field, with the reason.
  const currency = reading && currencyOf(head.currency, reading)
  const refused = problem ?? unread
  const count = Object.keys(reading?.prices ?? {}).length

  return (
    <>
      <h2 id="import-title">{t('import.title')}</h2>
      <p className={sheet.example}>{t('import.help')}</p>
      <form className={styles.form} onSubmit={event => void keep(event)}>
        <div className={field.field}>
          <label htmlFor={`${id}-text`}>{t('import.text')}</label>
          <textarea
            id={`${id}-text`}
            name="text"
            rows={6}
            value={text}
            onChange={event => replace(event.target.value)}
          />
        </div>
        <OpenList
          onRead={open}
          onUnreadable={() => setSaid(t('import.unreadable'))}
          onUndo={before === null ? undefined : () => open(before)}
        />
        {input('name', t('import.name'), 'text')}
        <CurrencyField
          label={t('column.currency')}
          currency={head.currency}
          reading={reading}
          pasted={pasted}
          onChoose={chosen => change({ currency: chosen })}
        />
        <div className={field.pair}>
          {input('from', t('column.from'), 'date')}
          {input('until', t('column.until'), 'date')}
        </div>
        {reading && <ReadingView reading={reading} currency={currency} onSettle={setSettled} />}
        <p role="status" ref={status} tabIndex={-1} className={shared.status}>
          {refused ? <span className={shared.fault}>{say(refused)}</span> : said}
        </p>
        <p>
          <button
            type="submit"
            className={sheet.primary}
            disabled={count === 0 || !isCurrent || currency === null || reading?.status === 'ambiguous'}
          >
            {t('import.keep', { count })}
          </button>
        </p>
      </form>
    </>
  )
}
