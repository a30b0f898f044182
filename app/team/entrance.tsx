import type { ReactNode } from 'react'
import sheet from '../house/sheet.module.css'
import styles from './team.module.css'
import { useTeamTexts } from './texts.tsx'

/** A page on which somebody comes in: the form, and beside it what an account is for. */
export function Entrance({ title, lead, children }: { title: string; lead: string; children: ReactNode }) {
  const { t } = useTeamTexts()
  return (
    <div className={sheet.page}>
      <div className={sheet.head}>
        <h1>{title}</h1>
        <p>{lead}</p>
      </div>
      <div className={`${sheet.inputs} ${styles.form}`}>{children}</div>
      <section className={sheet.results} aria-labelledby="why">
        <div className={styles.why}>
          <h2 id="why">{t('why.title')}</h2>
          <ul>
            <li>{t('why.quotes')}</li>
            <li>{t('why.prices')}</li>
            <li>{t('why.sites')}</li>
            <li>{t('why.keys')}</li>
          </ul>
        </div>
      </section>
    </div>
  )
}
