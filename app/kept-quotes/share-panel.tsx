import { type FormEvent, Suspense, useEffect, useId, useRef, useState } from 'react'
import { countLinkDays, MOST_LINK_DAYS } from '#domain/quotes/count-link-days.ts'
import field from '../house/field.module.css'
import { loadLate } from '../house/load-late.ts'
import sheet from '../house/sheet.module.css'
import { useCopy } from '../house/use-copy.ts'
import { type KeptProblem, requestKept } from '../team/request-kept.ts'
import { AskFirst } from './ask-first.tsx'
import { type KeptQuote, type Page, quotePath, type ShareLink } from './kept-quote.ts'
import styles from './kept-quotes.module.css'
import { useKeptQuoteTexts } from './texts.tsx'

const QrCode = loadLate(() => import('../house/qr-code.tsx'))

/** The links by which the customer sees and answers a quote. */
export function SharePanel({ quote }: { quote: KeptQuote }) {
  const { t, say, moment } = useKeptQuoteTexts()
  const id = useId()
  const path = `${quotePath(quote.id)}/share-links`
  const [days, setDays] = useState(() =>
    String(countLinkDays(quote.validUntil, new Date().toISOString().slice(0, 10))),
  )
  const [links, setLinks] = useState<readonly ShareLink[]>([])
  const [made, setMade] = useState<{ id: string; address: string } | null>(null)
  const [isPending, setPending] = useState(false)
  const [said, setSaid] = useState('')
  const [problem, setProblem] = useState<KeptProblem | 'offline' | null>(null)
  const status = useRef<HTMLParagraphElement>(null)

  useEffect(() => {
    void requestKept<Page<ShareLink>>(`${path}?limit=100`).then(answer => {
      if (answer.ok) setLinks(answer.value.items)
      else setProblem(answer.problem)
    })
  }, [path])

  async function make(event: FormEvent) {
    event.preventDefault()
    if (isPending) return
    setPending(true)
    setSaid('')
    const answer = await requestKept<ShareLink & { token: string }>(path, {
      method: 'POST',
      body: { days: Number(days) },
    })
    setPending(false)
    setProblem(answer.ok ? null : answer.problem)
    if (!answer.ok) return
    const { token, ...link } = answer.value
    setLinks(old => [link, ...old])
    setMade({ id: link.id, address: `${window.location.origin}/q/${token}` })
    setSaid(t('share.once'))
  }
  async function revoke(link: ShareLink) {
    const answer = await requestKept(`${path}/${link.id}`, { method: 'DELETE' })
    setProblem(answer.ok ? null : answer.problem)
    if (!answer.ok) return
    const revokedAt = new Date().toISOString()
    setLinks(old => old.map(each => (each.id === link.id ? { ...each, revokedAt } : each)))
    if (made?.id === link.id) setMade(null)
    setSaid(t('share.gone'))
    // The button has gone with the link: the keyboard goes on from what is said of it.
    status.current?.focus()
  }

  return (
    <section className={styles.panel} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t('share.title')}</h2>
      <p>{t('share.help')}</p>
      <form className={styles.send} onSubmit={event => void make(event)}>
        <div className={field.field}>
          <label htmlFor={`${id}-days`}>{t('share.days')}</label>
          <span className={field.box}>
            <input
              id={`${id}-days`}
              name="days"
              type="number"
              min={1}
              max={MOST_LINK_DAYS}
              required
              value={days}
              onChange={event => setDays(event.target.value)}
            />
          </span>
        </div>
        <button type="submit" className={sheet.primary} aria-disabled={isPending}>
          {t('share.make')}
        </button>
      </form>
      {problem && (
        <p role="alert" className={styles.fault}>
          {say(problem)}
        </p>
      )}
      <p role="status" ref={status} tabIndex={-1} className={styles.status}>
        {said}
      </p>
      {made && <NewLink key={made.id} link={made.address} />}
      <ul className={styles.list}>
        {links.map(link => {
          const { revision, expiresAt, revokedAt } = link
          const ended = revokedAt
            ? t('share.revoked')
            : Date.parse(expiresAt) < Date.now()
              ? t('share.ended')
              : null
          const name = t('share.entry', { revision, moment: moment(expiresAt) })
          return (
            <li key={link.id}>
              <span>
                {name}
                {ended && ` – ${ended}`}
              </span>
              {!ended && (
                <AskFirst
                  isQuiet
                  label={t('share.revoke')}
                  subject={name}
                  question={t('share.revoke.ask')}
                  confirm={t('withdraw.confirm')}
                  cancel={t('act.cancel')}
                  onConfirm={() => void revoke(link)}
                />
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function NewLink({ link }: { link: string }) {
  const { t } = useKeptQuoteTexts()
  const { copy, outcome, source } = useCopy<HTMLElement>(link)
  return (
    <div>
      <code ref={source} className={styles.link}>
        {link}
      </code>
      <p className={styles.bar}>
        <button type="button" className={sheet.button} onClick={() => void copy()}>
          {t('share.copy')}
        </button>
        <span role="status">{outcome && t(outcome === 'copied' ? 'share.copied' : 'share.selected')}</span>
      </p>
      <Suspense>
        <div className={styles.code}>
          <QrCode text={link} label={t('share.qr')} />
        </div>
      </Suspense>
    </div>
  )
}
