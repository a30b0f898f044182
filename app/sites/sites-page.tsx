'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { type CopyReading, readSiteFile, readSiteLink } from '../site/link-to-site.ts'
import { keyOf } from '../site/site-key.ts'
import { useSiteTexts } from '../site/texts.tsx'
import { useSite } from '../site/use-site.ts'
import { CompareSites } from './compare-sites.tsx'
import { MergeOffer } from './merge-offer.tsx'
import { type Offer, weighCopy } from './open-copy.ts'
import { type Names, SiteEntry } from './site-entry.tsx'
import styles from './sites.module.css'

/** The sites of this device with what is open on each; where a site from a link or a file is opened. */
export function SitesPage({ names }: { names: Names }) {
  const { t, nameSite } = useSiteTexts()
  const site = useSite()
  const file = useRef<HTMLInputElement>(null)
  const [status, setStatus] = useState('')
  const [offer, setOffer] = useState<Offer | null>(null)
  const [canUndo, setCanUndo] = useState(false)
  const known = useRef(site)
  known.current = site

  const take = useCallback(
    (reading: CopyReading, from: string) => {
      setCanUndo(false)
      setOffer(null)
      if ('fault' in reading) return setStatus(t(`open.fault.${reading.fault}`, { name: from }))
      const { sites, openBeside, open } = known.current
      const opening = weighCopy(sites, reading.site)
      if (opening.way === 'offer') {
        setStatus('')
        return setOffer(opening)
      }
      const name = nameSite(opening.way === 'beside' ? reading.site : opening.into)
      if (opening.way === 'beside') openBeside(reading.site)
      else open(keyOf(opening.into))
      const texts = { beside: 'open.beside', same: 'open.same', too_large: 'open.tooLarge' } as const
      setStatus(t(texts[opening.way], { name }))
    },
    [t, nameSite],
  )

  useEffect(() => {
    if (!site.isLoaded) return
    const follow = async () => {
      const reading = await readSiteLink(window.location.hash)
      if (!reading) return
      // It is taken in now: a reload must not take it in again.
      window.history.replaceState(null, '', window.location.pathname)
      take(reading, t('open.link'))
    }
    follow()
    window.addEventListener('hashchange', follow)
    return () => window.removeEventListener('hashchange', follow)
  }, [site.isLoaded, take, t])

  async function openFile(chosen: File | undefined) {
    if (chosen) take(await readSiteFile(chosen), chosen.name)
  }

  async function merge({ copy, into }: Offer) {
    setOffer(null)
    const refused = await site.merge(copy)
    setCanUndo(refused !== null)
    setStatus(t(refused === null ? 'open.tooLarge' : 'open.merged', { name: nameSite(into) }))
  }

  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>{t('page.title')}</h1>
        <p>{t('page.lead')}</p>
        <p className={styles.actions}>
          <button type="button" onClick={() => file.current?.click()}>
            {t('page.import')}
          </button>
          <button type="button" onClick={site.create}>
            {t('bar.new')}
          </button>
          <input
            ref={file}
            type="file"
            accept=".json,application/json"
            className="hidden"
            tabIndex={-1}
            aria-label={t('page.import')}
            onChange={event => {
              openFile(event.target.files?.[0])
              event.target.value = ''
            }}
          />
        </p>
        <p role="status" className={styles.status}>
          {status}{' '}
          {canUndo && (
            <button
              type="button"
              className={styles.link}
              onClick={() => {
                site.undo()
                setCanUndo(false)
                setStatus(t('open.undone'))
              }}
            >
              {t('open.undo')}
            </button>
          )}
          {site.removed && (
            <>
              {t('page.removed', { name: nameSite(site.removed) })}{' '}
              <button
                type="button"
                className={styles.link}
                onClick={() => {
                  setStatus(t('page.restored', { name: site.removed ? nameSite(site.removed) : '' }))
                  site.restore()
                }}
              >
                {t('page.restore')}
              </button>
            </>
          )}
        </p>
        {offer && (
          <MergeOffer
            offer={offer}
            onMerge={() => merge(offer)}
            onLeave={() => {
              setOffer(null)
              setStatus(t('open.left', { name: nameSite(offer.into) }))
            }}
          />
        )}
      </header>
      {site.isLoaded && site.sites.length === 0 && <p className={styles.none}>{t('page.none')}</p>}
      <ul className={styles.sites}>
        {site.sites.map(each => (
          <SiteEntry
            key={keyOf(each)}
            site={each}
            isAtHand={keyOf(each) === keyOf(site.site)}
            names={names}
            onOpen={() => site.open(keyOf(each))}
            onRemove={() => {
              setStatus('')
              setCanUndo(false)
              site.remove(keyOf(each))
            }}
          />
        ))}
      </ul>
      <CompareSites />
    </div>
  )
}
