import { useId } from 'react'
import { valueAt } from '#domain/site/look-up-site.ts'
import field from '../house/field.module.css'
import { useTexts } from '../procedure/texts.tsx'
import styles from './site.module.css'
import type { SiteAtHand } from './use-site.ts'

const LONGEST_NAME = 200

/** What the site is called and who is at work; both stay on this device. */
export function SiteNames({ site }: { site: SiteAtHand }) {
  const { t } = useTexts()
  const id = useId()
  return (
    <div className={styles.names}>
      <div className={field.field}>
        <label htmlFor={`${id}-name`}>{t('site.name')}</label>
        <span className={field.box}>
          <input
            id={`${id}-name`}
            type="text"
            autoComplete="off"
            maxLength={LONGEST_NAME}
            value={valueAt(site.site, 'name') ?? ''}
            onChange={event => site.write('name', event.target.value || null)}
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
