import { useEffect, useState } from 'react'
import field from '../../house/field.module.css'
import { readSetting, writeSetting } from '../../sync/sync-database.ts'
import { KEEP_NEW } from '../../sync/sync-standing.tsx'
import { useSession } from '../../team/use-session.ts'
import styles from '../sites.module.css'
import { useTeamSiteTexts } from './texts.tsx'

/** The search over all sites, and whether new ones are kept with the team from the start. */
export default function TeamTools({
  search,
  onSearch,
}: {
  search: string
  onSearch: (search: string) => void
}) {
  const { t } = useTeamSiteTexts()
  const { organisation, may } = useSession()
  const [keepsNew, setKeepsNew] = useState(false)
  const id = organisation?.id
  useEffect(() => {
    if (id) void readSetting(KEEP_NEW).then(setting => setKeepsNew(setting === id))
  }, [id])
  if (!organisation) return null
  return (
    <div className={styles.tools}>
      <label className={field.field}>
        <span>{t('search')}</span>
        <span className={field.box}>
          <input
            type="search"
            value={search}
            maxLength={200}
            onChange={event => onSearch(event.target.value)}
          />
        </span>
      </label>
      {may('sites:write') && (
        <div>
          <label className={styles.tick}>
            <input
              type="checkbox"
              checked={keepsNew}
              onChange={event => {
                setKeepsNew(event.target.checked)
                void writeSetting(KEEP_NEW, event.target.checked ? organisation.id : '')
              }}
            />
            {t('keepNew', { team: organisation.name })}
          </label>
          <p className={styles.quiet}>{t('keepNew.help')}</p>
        </div>
      )}
    </div>
  )
}
