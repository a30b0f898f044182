import { useId, useRef, useState } from 'react'
import { type Role, roles } from '#domain/checklists/procedure.ts'
import { useCopy } from '../../house/use-copy.ts'
import { AskFirst } from '../../kept-quotes/ask-first.tsx'
import { useSiteTexts } from '../../site/texts.tsx'
import { requestKept } from '../../team/request-kept.ts'
import { useSession } from '../../team/use-session.ts'
import styles from '../sites.module.css'
import { useTeamSiteTexts } from './texts.tsx'

type Audience = Role | 'whole'
type Link = { id: string; audience: Audience; expiresAt: string; revokedAt: string | null }
type Made = Link & { token: string | null }

/** The links by which people outside work on a site: a new one is shown once, each can be withdrawn. */
export function SiteLinks({ siteId }: { siteId: string }) {
  const { t, language, explain } = useTeamSiteTexts()
  const { nameRole, moment } = useSiteTexts()
  const { may } = useSession()
  const id = useId()
  const [links, setLinks] = useState<Link[]>([])
  const [audience, setAudience] = useState<Audience>('integrator')
  const [withPrices, setWithPrices] = useState(false)
  const [days, setDays] = useState('30')
  const [made, setMade] = useState<{ id: string; address: string } | null>(null)
  const [isPending, setPending] = useState(false)
  const [said, setSaid] = useState('')
  const status = useRef<HTMLDivElement>(null)
  const address = made?.address ?? ''
  const { outcome, copy, source } = useCopy<HTMLElement>(address)
  const path = `/api/v1/sites/${siteId}/share-links`
  const nameAudience = (each: Audience) =>
    each === 'whole' ? t('links.whole') : t('links.role', { role: nameRole(each) })

  async function load() {
    const answer = await requestKept<{ items: Link[] }>(`${path}?limit=50`)
    if (answer.ok) setLinks(answer.value.items)
    else setSaid(explain(answer))
  }

  async function make() {
    if (isPending) return
    setPending(true)
    setSaid('')
    const isPriced = withPrices && audience === 'whole'
    const body = { audience, withPrices: isPriced, days: Number(days) }
    const answer = await requestKept<Made>(path, { method: 'POST', body })
    setPending(false)
    if (!answer.ok) {
      const [first] = (answer.problem !== 'offline' && answer.problem.errors) || []
      return setSaid(first ? t('failed', { why: first.detail }) : explain(answer))
    }
    const { id: linkId, token } = answer.value
    setMade({ id: linkId, address: `${window.location.origin}/${language}/sites#shared=${token}` })
    setSaid(t('links.made'))
    await load()
  }

  async function withdraw(link: Link) {
    const answer = await requestKept(`${path}/${link.id}`, { method: 'DELETE' })
    if (!answer.ok) return setSaid(explain(answer))
    if (made?.id === link.id) setMade(null)
    setSaid(t('links.gone'))
    // The button has gone with the link: the keyboard goes on from what is said of it.
    status.current?.focus()
    await load()
  }

  function describe({ audience: whose, expiresAt, revokedAt }: Link): string {
    const values = { audience: nameAudience(whose), at: moment(expiresAt) }
    if (revokedAt !== null) return t('links.withdrawn', values)
    return t(isOver(expiresAt) ? 'links.ended' : 'links.until', values)
  }

  return (
    <details className={styles.links} onToggle={event => event.currentTarget.open && void load()}>
      <summary>{t('links')}</summary>
      <p className={styles.quiet}>{t('links.help')}</p>
      <div className={styles.tools}>
        <label htmlFor={`${id}-for`}>
          {t('links.for')}{' '}
          <select
            id={`${id}-for`}
            value={audience}
            onChange={event => setAudience(event.target.value as Audience)}
          >
            {(['whole', ...roles] as const).map(each => (
              <option key={each} value={each}>
                {nameAudience(each)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t('links.days')}{' '}
          <input
            type="text"
            inputMode="numeric"
            size={4}
            value={days}
            onChange={event => setDays(event.target.value)}
          />
        </label>
        {may('quotes:read') && audience === 'whole' && (
          <label className={styles.tick}>
            <input
              type="checkbox"
              checked={withPrices}
              onChange={event => setWithPrices(event.target.checked)}
            />
            {t('links.prices')}
          </label>
        )}
      </div>
      <p className={styles.actions}>
        <button type="button" aria-disabled={isPending} onClick={() => void make()}>
          {t('links.make')}
        </button>
      </p>
      <div role="status" ref={status} tabIndex={-1}>
        {said}
        {address && (
          <>
            <code ref={source} className={styles.address}>
              {address}
            </code>
            <p className={styles.actions}>
              <button type="button" onClick={() => copy()}>
                {t('links.copy')}
              </button>
              {outcome === 'copied' && t('links.copied')}
            </p>
          </>
        )}
      </div>
      <ul className={styles.deleted}>
        {links.map(link => (
          <li key={link.id}>
            <span>{describe(link)}</span>{' '}
            {link.revokedAt === null && !isOver(link.expiresAt) && (
              <AskFirst
                isQuiet
                label={t('links.withdraw')}
                subject={describe(link)}
                question={t('links.withdraw.ask')}
                confirm={t('links.withdraw.yes')}
                cancel={t('delete.no')}
                onConfirm={() => void withdraw(link)}
              />
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}

const isOver = (moment: string) => Date.parse(moment) <= Date.now()
