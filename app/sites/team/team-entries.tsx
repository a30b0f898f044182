import { useState } from 'react'
import { useSiteTexts } from '../../site/texts.tsx'
import type { ListedSite } from '../../sync/follow-team.ts'
import { type Done, openFromTeam, restoreForTeam } from '../../sync/sync-actions.ts'
import { useSession } from '../../team/use-session.ts'
import styles from '../sites.module.css'
import { useTeamSiteTexts } from './texts.tsx'
import { useTeamList } from './use-team-list.ts'

type Props = {
  search: string
  /** The sites that are on this device already. */
  here: ReadonlySet<string>
  /** Whether the search finds one of those on this device. */
  isFoundHere: boolean
  onDone: (words: string) => void
}

/** What of the team's sites is not on this device, and what was deleted of late; entries of the list of all sites. */
export default function TeamEntries({ search, here, isFoundHere, onDone }: Props) {
  const { t, explain } = useTeamSiteTexts()
  const { organisation, may } = useSession()
  const team = useTeamList(search, organisation?.id)
  const [showsDeleted, setShowsDeleted] = useState(false)
  if (!organisation) return null

  const name = (site: ListedSite) => site.name || '–'
  const say = (done: Done, words: string) => {
    onDone(done.ok ? words : explain(done))
    void team.reload()
  }

  const others = team.items.filter(site => !here.has(site.id))
  const isNothingFound =
    search.trim() !== '' &&
    team.isOfSearch &&
    !team.problem &&
    !team.nextCursor &&
    !isFoundHere &&
    others.length === 0

  return (
    <>
      {team.problem && (
        <li className={styles.site} role="alert">
          {explain({ ok: false, problem: team.problem })}
        </li>
      )}
      {others.map(site => (
        <li key={site.id} className={styles.site} data-team-site={site.id}>
          <h2>{name(site)}</h2>
          <p>{t('ofTeam', { team: organisation.name })}</p>
          <Changed site={site} />
          <p className={styles.actions}>
            <button
              type="button"
              onClick={async () =>
                say(await openFromTeam(site.id, organisation), t('opened', { name: name(site) }))
              }
            >
              {t('open')}
            </button>
          </p>
        </li>
      ))}
      <li className={styles.rest}>
        <p role="status">{isNothingFound && t('noneFound')}</p>
        {team.nextCursor && (
          <p className={styles.actions}>
            <button type="button" onClick={() => void team.more()}>
              {t('more')}
            </button>
          </p>
        )}
        {may('sites:write') && (
          <details onToggle={event => setShowsDeleted(event.currentTarget.open)}>
            <summary>{t('deleted')}</summary>
            {showsDeleted && (
              <Deleted
                organisation={organisation.id}
                onRestored={(done, site) => say(done, t('restored', { name: name(site) }))}
              />
            )}
          </details>
        )}
      </li>
    </>
  )
}

function Changed({ site: { changedAt, changedBy } }: { site: ListedSite }) {
  const { t } = useTeamSiteTexts()
  const { moment } = useSiteTexts()
  if (changedAt === null) return null
  const at = moment(changedAt)
  return (
    <p className={styles.quiet}>
      {changedBy ? t('changed', { at, by: changedBy }) : t('changed.unsigned', { at })}
    </p>
  )
}

function Deleted({
  organisation,
  onRestored,
}: {
  organisation: string
  onRestored: (done: Done, site: ListedSite) => void
}) {
  const { t } = useTeamSiteTexts()
  const { moment } = useSiteTexts()
  const { items, nextCursor, more, reload } = useTeamList('', organisation, true)
  return (
    <>
      <ul className={styles.deleted}>
        {items.map(site => (
          <li key={site.id}>
            <span>
              {site.name || '–'} · {t('deleted.at', { at: moment(site.deletedAt ?? site.updatedAt) })}
            </span>{' '}
            <button
              type="button"
              className={styles.link}
              onClick={async () => {
                onRestored(await restoreForTeam(site.id), site)
                await reload()
              }}
            >
              {t('restore')}
            </button>
          </li>
        ))}
      </ul>
      {nextCursor && (
        <button type="button" className={styles.link} onClick={() => void more()}>
          {t('more')}
        </button>
      )}
    </>
  )
}
