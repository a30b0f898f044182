import type { ReactNode } from 'react'
import { shares } from '#domain/site/audiences.data.ts'
import { findLastChange } from '#domain/site/find-last-change.ts'
import { roleOf, shareSite } from '#domain/site/share-site.ts'
import type { Site } from '#domain/site/site.ts'
import { writeSiteFile } from '#domain/site/write-site.ts'
import { siteFacts } from '#domain/software/site-facts.ts'
import { downloadBlob } from '../house/download-blob.ts'
import { writeProcedureLink } from '../procedure/write-procedure-link.ts'
import { type BegunChecklist, listBegun } from '../site/begun-checklists.ts'
import { referenceOf } from '../site/site-reference.ts'
import { useSiteTexts } from '../site/texts.tsx'
import { useDerivedSite } from '../site/use-derived-site.ts'
import { writeStanding } from '../site/write-standing.ts'
import styles from './sites.module.css'

export type Names = {
  /** The title of each procedure, by `<software>/<procedure>`. */
  procedures: Readonly<Record<string, string>>
  software: Readonly<Record<string, string>>
}

/** One site: where it stands, what is open on it, and what can be done with it. */
export function SiteEntry({
  site,
  isAtHand,
  names,
  onOpen,
  onRemove,
  children,
}: {
  site: Site
  isAtHand: boolean
  names: Names
  onOpen: () => void
  onRemove: () => void
  /** With whom it is kept in common. */
  children?: ReactNode
}) {
  const { t, language, moment, nameSite } = useSiteTexts()
  const derived = useDerivedSite(site)
  const begun = listBegun(site, derived)
  const role = roleOf(site)
  const proves = role && shares[role].proves
  const standing = writeStanding(derived, begun, t)
  const last = findLastChange(site)
  const nameList = ({ software, procedure }: BegunChecklist) =>
    `${names.procedures[`${software}/${procedure}`] ?? procedure}, ${names.software[software] ?? software}`

  function save() {
    // The whole is for oneself: the prices stay in it.
    const { name, text } = writeSiteFile(shareSite(site, 'whole', siteFacts, { withPrices: true }))
    downloadBlob(new Blob([text], { type: 'application/json' }), name)
  }

  return (
    <li className={styles.site} aria-current={isAtHand ? 'true' : undefined}>
      <h2>{nameSite(site)}</h2>
      <p>{standing.length > 0 ? standing.join(' · ') : t('stands.nothing')}</p>
      {(begun.length > 0 || proves) && (
        <ul className={styles.lists}>
          {begun.map(each => (
            <li key={`${each.software}/${each.procedure}`}>
              <a href={writeProcedureLink(language, each.software, each.procedure)} onClick={onOpen}>
                {t('page.list', { title: nameList(each), open: each.open, total: each.total })}
              </a>
            </li>
          ))}
          {proves && (
            <li>
              <a href={`/${language}/preflight`} onClick={onOpen}>
                {t('page.preflight')}
              </a>
            </li>
          )}
        </ul>
      )}
      <p className={styles.quiet}>
        {last &&
          `${last.by ? t('page.changed.by', { at: moment(last.at), by: last.by }) : t('page.changed', { at: moment(last.at) })} · `}
        {t('print.reference', { reference: referenceOf(site.id) })}
      </p>
      <p className={styles.actions}>
        {isAtHand ? (
          <strong className={styles.atHand}>{t('page.atHand')}</strong>
        ) : (
          <button type="button" onClick={onOpen}>
            {t('page.open')}
          </button>
        )}
        <button type="button" onClick={save}>
          {t('page.file')}
        </button>
        <button type="button" onClick={onRemove}>
          {t('page.remove')}
        </button>
      </p>
      {children}
    </li>
  )
}
