import { type FormEvent, Suspense, useEffect, useId, useState } from 'react'
import field from '../house/field.module.css'
import { loadLate } from '../house/load-late.ts'
import sheet from '../house/sheet.module.css'
import { useCopy } from '../house/use-copy.ts'
import { type KeptProblem, requestKept } from '../team/request-kept.ts'
import { type KeptQuote, type Page, quotePath, type ShareLink } from './kept-quote.ts'
import styles from './kept-quotes.module.css'
import { useKeptQuoteTexts } from './texts.tsx'

const QrCode = loadLate(() => import('../house/qr-code.tsx'))
const USUAL_DAYS = 30

/** The links by which the customer sees and answers a quote. */
export function SharePanel({ quote }: { quote: KeptQuote }) {
  const { t, say, moment } = useKeptQuoteTexts()
  const id = useId()
  const path = `${quotePath(quote.id)}/share-links`
  const [days, setDays] = useState(String(USUAL_DAYS))
  const [links, setLinks] = useState<readonly ShareLink[]>([])
  const [made, setMade] = useState('')
  const [problem, setProblem] = useState<KeptProblem | 'offline' | null>(null)

  useEffect(() => {
    void requestKept<Page<ShareLink>>(`${path}?limit=100`).then(answer => {
      if (answer.ok) setLinks(answer.value.items)
    })
  }, [path])

  async function make(event: FormEvent) {
    event.preventDefault()
    const answer = await requestKept<ShareLink & { token: string }>(path, {
      method: 'POST',
      body: { days: Number(days) },
    })
    setProblem(answer.ok ? null : answer.problem)
    if (!answer.ok) return
    const { token, ...link } = answer.value
    setLinks(old => [link, ...old])
    setMade(`${window.location.origin}/q/${token}`)
  }
  async function revoke(link: ShareLink) {
    const answer = await requestKept(`${path}/${link.id}`, { method: 'DELETE' })
    setProblem(answer.ok ? null : answer.problem)
    if (!answer.ok) return
    const revokedAt = new Date().toISOString()
    setLinks(old => old.map(each => (each.id === link.id ? { ...each, revokedAt } : each)))
    setMade('')
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
              max={366}
              required
              value={days}
              onChange={event => setDays(event.target.value)}
            />
          </span>
        </div>
        <button type="submit" className={sheet.primary}>
          {t('share.make')}
        </button>
      </form>
      {problem && (
        <p role="alert" className={styles.fault}>
          {say(problem)}
        </p>
      )}
      {made !== '' && <NewLink link={made} />}
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
                <button type="button" className={field.quiet} onClick={() => void revoke(link)}>
                  {t('share.revoke')}
                  <span className="hidden"> {name}</span>
                </button>
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
      <p>{t('share.once')}</p>
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
