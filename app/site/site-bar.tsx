import { Suspense, useDeferredValue, useEffect, useId, useState } from 'react'
import { valueAt } from '#domain/site/look-up-site.ts'
import field from '../house/field.module.css'
import { loadLate } from '../house/load-late.ts'
import { mayHaveInCommon } from './in-common-sign.ts'
import styles from './site-bar.module.css'
import { keyOf, nameOf } from './site-key.ts'
import type { ChangeName } from './site-state.ts'
import { StandingLine } from './standing-line.tsx'
import { useSiteTexts } from './texts.tsx'
import { type SiteAtHand, useSite } from './use-site.ts'

const SiteStanding = loadLate(() => import('./site-standing.tsx'))

const SendSite = loadLate(() => import('./send-site.tsx'))

const MakeQuote = loadLate(() => import('../kept-quotes/make-quote.tsx'))

const SyncStanding = loadLate(() => import('../sync/sync-standing.tsx'))

const SyncWords = loadLate(() => import('../sync/sync-words.tsx'))

const KeepPages = loadLate(() => import('../offline/keep-pages.tsx'))

const LONGEST_NAME = 200
/** Who stays so long works here, and may go on where there is no network. */
const KEEP_AFTER_MS = 5000

/** Which site is at hand, where it stands, and what can be done with it; the same on every page. */
export default function SiteBar() {
  const site = useSite()
  const { t, nameSite } = useSiteTexts()
  // What is typed stands first; where the site stands may follow a moment later.
  const settled = useDeferredValue(site.site)
  const [isSending, setSending] = useState(false)
  const [hasInCommon] = useState(mayHaveInCommon)
  const [isStaying, setStaying] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setStaying(true), KEEP_AFTER_MS)
    return () => clearTimeout(timer)
  }, [])
  const key = keyOf(site.site)
  const isStored = site.sites.some(each => keyOf(each) === key)
  const isDraft = site.isLoaded && !isStored && Object.keys(site.site.fields).length > 0
  const isBlank = Object.keys(settled.fields).length === 0 && !settled.audience
  return (
    <section className={styles.bar} data-site-bar="" aria-label={t('bar.label')}>
      <select
        className={styles.choice}
        aria-label={t('bar.choose')}
        value={key}
        onChange={event => (event.target.value === '' ? site.create() : site.open(event.target.value))}
      >
        {!isStored && <option value={key}>{nameSite(site.site)}</option>}
        {site.sites.map(each => (
          <option key={keyOf(each)} value={keyOf(each)}>
            {nameSite(each)}
          </option>
        ))}
        <option value="">{t('bar.new')}</option>
      </select>
      {!site.isPersisted ? (
        <p className={styles.standing} data-fault="">
          {t('bar.notKept')}
        </p>
      ) : isBlank ? (
        <StandingLine whole={t('stands.nothing')} />
      ) : (
        <Suspense fallback={<StandingLine />}>
          <SiteStanding site={settled} isDraft={isDraft} />
        </Suspense>
      )}
      {hasInCommon && (
        <Suspense>
          <SyncStanding />
        </Suspense>
      )}
      <div className={styles.actions}>
        <Actions site={site} hasTeam={hasInCommon} onSend={() => setSending(true)} />
      </div>
      <SiteMenu site={site} hasTeam={hasInCommon} onSend={() => setSending(true)} />
      {isStaying && (
        <Suspense>
          <KeepPages />
        </Suspense>
      )}
      {isSending && (
        <Suspense>
          <SendSite site={site.site} onClose={() => setSending(false)} />
        </Suspense>
      )}
    </section>
  )
}

type ActionsProps = { site: SiteAtHand; hasTeam: boolean; onSend: () => void }

/** Undo, redo, send and, for a team, the quote: in the row where there is room, else in the menu. */
function Actions({ site, hasTeam, onSend }: ActionsProps) {
  const { t } = useSiteTexts()
  const nameChange = (what: string | null) => (what ? t(`change.${what as ChangeName}`) : '')
  return (
    <>
      {(['undo', 'redo'] as const).map(way => {
        const what = nameChange(way === 'undo' ? site.undoable : site.redoable)
        return (
          <button
            key={way}
            type="button"
            disabled={what === ''}
            title={what ? t(`bar.${way}.what`, { what }) : undefined}
            onClick={site[way]}
          >
            {t(`bar.${way}`)}
          </button>
        )
      })}
      <button type="button" onClick={onSend}>
        {t('bar.send')}
      </button>
      {hasTeam && (
        <Suspense>
          <MakeQuote />
        </Suspense>
      )}
    </>
  )
}

/** The name of the site, a copy of it, and the way to the others; on a small screen all that can be done with it. */
function SiteMenu({ site, hasTeam, onSend }: ActionsProps) {
  const { t, language } = useSiteTexts()
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  return (
    <details className={styles.edit} name="site-bar" onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>
        <span className={styles.whole}>{t('bar.more')}</span>
        <span className={styles.short}>{t('bar.menu')}</span>
      </summary>
      <div className={styles.panel}>
        <div className={styles.inMenu}>
          <Actions site={site} hasTeam={hasTeam} onSend={onSend} />
        </div>
        {hasTeam && isOpen && (
          <p className={styles.common}>
            <Suspense>
              <SyncWords />
            </Suspense>
          </p>
        )}
        <div className={field.field}>
          <label htmlFor={id}>{t('bar.name')}</label>
          <span className={field.box}>
            <input
              id={id}
              type="text"
              autoComplete="off"
              maxLength={LONGEST_NAME}
              value={valueAt(site.site, 'name') ?? ''}
              onChange={event => site.write('name', event.target.value || null)}
            />
          </span>
        </div>
        <p className={styles.more}>
          <button
            type="button"
            onClick={() => site.duplicate(t('bar.copyOf', { name: nameOf(site.site) || t('bar.unnamed') }))}
          >
            {t('bar.duplicate')}
          </button>
          <a href={`/${language}/sites`}>{t('bar.all')}</a>
        </p>
      </div>
    </details>
  )
}
