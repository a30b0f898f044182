import { useId } from 'react'
import field from '../house/field.module.css'
import { useTexts } from '../procedure/texts.tsx'
import styles from './site.module.css'
import type { Site } from './use-site.ts'

const LONGEST_NAME = 200

/** Which site this is and who is at work; both stay on this device. */
export function SiteBar({ site }: { site: Site }) {
  const { t } = useTexts()
  const id = useId()
  return (
    <div className={styles.site}>
      {site.sites.length > 0 && (
        <div className={field.field}>
          <label htmlFor={`${id}-sites`}>{t('site.open')}</label>
          <span className={field.box}>
            <select
              id={`${id}-sites`}
              value={site.record.id}
              onChange={event => (event.target.value === '' ? site.create() : site.open(event.target.value))}
            >
              {!site.sites.some(({ id: known }) => known === site.record.id) && (
                <option value={site.record.id}>{t('site.unnamed')}</option>
              )}
              {site.sites.map(({ id: known, name }) => (
                <option key={known} value={known}>
                  {name || t('site.unnamed')}
                </option>
              ))}
              <option value="">{t('site.create')}</option>
            </select>
          </span>
        </div>
      )}
      <div className={field.field}>
        <label htmlFor={`${id}-name`}>{t('site.name')}</label>
        <span className={field.box}>
          <input
            id={`${id}-name`}
            type="text"
            autoComplete="off"
            maxLength={LONGEST_NAME}
            value={site.record.name.value}
            onChange={event => site.rename(event.target.value)}
          />
        </span>
      </div>
      <div className={field.field}>
        <label htmlFor={`${id}-who`}>{t('site.who')}</label>
        <span className={field.box}>
          <input
            id={`${id}-who`}
            type="text"
            autoComplete="name"
            maxLength={LONGEST_NAME}
            value={site.who}
            aria-describedby={`${id}-who-help`}
            onChange={event => site.setWho(event.target.value)}
          />
        </span>
        <p id={`${id}-who-help`} className={field.hint}>
          {t('site.who.help')}
        </p>
      </div>
      <p className={field.fault} role="status">
        {site.isPersisted ? '' : t('site.notPersisted')}
      </p>
    </div>
  )
}
