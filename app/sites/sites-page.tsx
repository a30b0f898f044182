'use client'

import { Suspense, useCallback, useEffect, useRef, useState } from 'react'
import type { Site } from '#domain/site/site.ts'
import { foldText, listSpellings } from '#reports/find-words.ts'
import { loadLate } from '../house/load-late.ts'
import { HomeScreenHint } from '../offline/home-screen-hint.tsx'
import { mayHaveInCommon } from '../site/in-common-sign.ts'
import { type CopyReading, readSiteFile } from '../site/link-to-site.ts'
import { keyOf } from '../site/site-key.ts'
import { useSiteTexts } from '../site/texts.tsx'
import { useSite } from '../site/use-site.ts'
import { CompareSites } from './compare-sites.tsx'
import { MergeOffer } from './merge-offer.tsx'
import { type Offer, weighCopy } from './open-copy.ts'
import { type Names, SiteEntry } from './site-entry.tsx'
import styles from './sites.module.css'
import { useArrivals } from './use-arrivals.ts'
import { useRemoval } from './use-removal.ts'

const TeamTools = loadLate(() => import('./team/team-tools.tsx'))
const TeamPart = loadLate(() => import('./team/team-part.tsx'))
const TeamEntries = loadLate(() => import('./team/team-entries.tsx'))

/** The sites of this device with what is open on each; where a site from a link or a file is opened. */
export function SitesPage({ names }: { names: Names }) {
  const { t, nameSite } = useSiteTexts()
  const site = useSite()
  const file = useRef<HTMLInputElement>(null)
  const [status, setStatus] = useState('')
  const [offer, setOffer] = useState<Offer | null>(null)
  const [canUndo, setCanUndo] = useState(false)
  const [hasInCommon, setInCommon] = useState(false)
  const removal = useRemoval(site.remove)
  const [search, setSearch] = useState('')
  // On the server there is no device to ask.
  useEffect(() => setInCommon(mayHaveInCommon()), [])
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

  useArrivals(take, setStatus, setInCommon)

  async function openFile(chosen: File | undefined) {
    if (chosen) take(await readSiteFile(chosen), chosen.name)
  }

  async function merge({ copy, into }: Offer) {
    setOffer(null)
    const refused = await site.merge(copy)
    setCanUndo(refused !== null)
    setStatus(t(refused === null ? 'open.tooLarge' : 'open.merged', { name: nameSite(into) }))
  }

  const found = site.sites.filter(each => isFound(each, search))

  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>{t('page.title')}</h1>
        <p>{t('page.lead')}</p>
        <HomeScreenHint />
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
        {hasInCommon && (
          <Suspense>
            <TeamTools search={search} onSearch={setSearch} />
          </Suspense>
        )}
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
        {found.map(each => (
          <SiteEntry
            key={keyOf(each)}
            site={each}
            isAtHand={keyOf(each) === keyOf(site.site)}
            names={names}
            onOpen={() => site.open(keyOf(each))}
            onRemove={() => {
              setStatus('')
              setCanUndo(false)
              // What others have of it is known to the part of the team, which asks where something would be lost.
              if (hasInCommon) removal.want(keyOf(each))
              else site.remove(keyOf(each))
            }}
          >
            {hasInCommon && (
              <Suspense>
                <TeamPart site={each} onDone={setStatus} removal={removal.of(keyOf(each))} />
              </Suspense>
            )}
          </SiteEntry>
        ))}
        {hasInCommon && (
          <Suspense>
            <TeamEntries
              search={search}
              isFoundHere={found.length > 0}
              here={new Set(site.sites.filter(each => !each.audience).map(each => each.id))}
              onDone={setStatus}
            />
          </Suspense>
        )}
      </ul>
      <CompareSites />
    </div>
  )
}

/** Whether every word stands in the name, the customer or the address of a site, as the team's are searched. */
function isFound({ fields }: Site, search: string): boolean {
  const text = foldText(['name', 'customer', 'address'].map(path => fields[path]?.value ?? '').join(' '))
  return listSpellings(search).every(spellings => spellings.some(word => text.includes(word)))
}
