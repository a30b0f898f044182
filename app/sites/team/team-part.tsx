import { useEffect } from 'react'
import type { Site } from '#domain/site/site.ts'
import { AskFirst } from '../../kept-quotes/ask-first.tsx'
import { keyOf } from '../../site/site-key.ts'
import { useSiteTexts } from '../../site/texts.tsx'
import { deleteForTeam, keepWithTeam, restoreForTeam } from '../../sync/sync-actions.ts'
import { useSync } from '../../sync/use-sync.ts'
import { writeView } from '../../sync/write-view.ts'
import { useSession } from '../../team/use-session.ts'
import styles from '../sites.module.css'
import type { Removal } from '../use-removal.ts'
import { SiteLinks } from './site-links.tsx'
import { useTeamSiteTexts } from './texts.tsx'

type Props = {
  site: Site
  onDone: (words: string) => void
  /** Present where somebody wants it off this device. */
  removal: Removal | undefined
}

/** Of a site on this device: with whom it is kept, and what can be done with it there. */
export default function TeamPart({ site, onDone, removal }: Props) {
  const { t, explain } = useTeamSiteTexts()
  const texts = useSiteTexts()
  const { organisation, may } = useSession()
  const { copies, isOffline, isLoaded } = useSync()
  const key = keyOf(site)
  const copy = copies[key]
  const name = texts.nameSite(site)
  const mayWrite = may('sites:write')
  const isUnsent = copy !== undefined && (copy.isPending || copy.state === 'refused')
  const isWanted = removal !== undefined
  // biome-ignore lint/correctness/useExhaustiveDependencies: once it is asked, whoever wanted it decides, and not what is sent meanwhile
  useEffect(() => {
    if (isWanted && isLoaded && !isUnsent) removal.remove()
  }, [isWanted, isLoaded])
  if (!copy)
    return mayWrite && organisation && !site.audience ? (
      <p className={styles.actions}>
        <button type="button" onClick={() => void keepWithTeam(key, site.id, organisation)}>
          {texts.t('common.keep')}
        </button>
      </p>
    ) : null
  const isOfTeam =
    copy.kind === 'team' && mayWrite && copy.state !== 'elsewhere' && copy.state !== 'signed-out'

  async function remove() {
    const done = await deleteForTeam(key, site.id)
    onDone(done.ok ? t('delete.done', { name }) : explain(done))
  }

  async function restore() {
    const done = await restoreForTeam(site.id)
    onDone(done.ok ? t('restored', { name }) : explain(done))
  }

  return (
    <>
      <p className={styles.quiet}>{writeView(copy, isOffline, texts.t, texts.time)}</p>
      {removal && (
        <p className={styles.actions} role="alert">
          <span>{t('remove.unsent', { name })}</span>
          <button type="button" onClick={removal.remove}>
            {t('remove.yes')}
          </button>
          <button type="button" onClick={removal.keep}>
            {t('delete.no')}
          </button>
        </p>
      )}
      {isOfTeam && copy.state === 'gone' && (
        <p className={styles.actions}>
          <button type="button" onClick={() => void restore()}>
            {t('restore')}
          </button>
        </p>
      )}
      {isOfTeam && copy.state !== 'gone' && (
        <div className={styles.step}>
          <AskFirst
            label={t('delete')}
            question={t('delete.sure', { name })}
            confirm={t('delete.yes')}
            cancel={t('delete.no')}
            onConfirm={() => void remove()}
          />
        </div>
      )}
      {isOfTeam && copy.state === 'kept' && <SiteLinks siteId={site.id} />}
    </>
  )
}
