import { useEffect, useId, useMemo, useRef, useState } from 'react'
import { type Role, roles } from '#domain/checklists/procedure.ts'
import { pricePaths } from '#domain/site/audiences.data.ts'
import { liesBelow, shareSite } from '#domain/site/share-site.ts'
import type { Site } from '#domain/site/site.ts'
import { writeSiteFile } from '#domain/site/write-site.ts'
import { siteFacts } from '#domain/software/site-facts.ts'
import { downloadBlob } from '../house/download-blob.ts'
import QrCode from '../house/qr-code.tsx'
import { useCopy } from '../house/use-copy.ts'
import { writeSiteLink } from './link-to-site.ts'
import styles from './send-site.module.css'
import { useSiteTexts } from './texts.tsx'

/** More makes squares that a telephone can not tell apart on a screen. */
const MOST_IN_QR = 1700
/** Programs for mail cut the addresses that open them at about two thousand characters, the text included. */
const MOST_IN_MAIL = 1900

/** Who is sent what of a site, and in which form: a link, a code for a telephone, a mail or a file. */
export default function SendSite({ site, onClose }: { site: Site; onClose: () => void }) {
  const { t, language, nameRole, nameSite } = useSiteTexts()
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const [audience, setAudience] = useState<Role | 'whole'>('whole')
  const [withPrices, setWithPrices] = useState(false)
  const [written, setWritten] = useState<{ of: Site; link: string } | null>(null)
  const [saved, setSaved] = useState('')
  const isCopy = site.audience !== undefined
  const hasPrices =
    !isCopy &&
    Object.entries(site.fields).some(([path, { value }]) => value !== null && liesBelow(path, pricePaths))
  const sent = useMemo(
    () => shareSite(site, audience, siteFacts, { withPrices: withPrices && hasPrices }),
    [site, audience, withPrices, hasPrices],
  )
  const name = nameSite(sent)
  // Never that of what was chosen a moment before: it would be sent to the wrong person.
  const link = written?.of === sent ? written.link : ''
  const { outcome, copy, source } = useCopy<HTMLElement>(link)

  useEffect(() => dialog.current?.showModal(), [])
  useEffect(() => {
    let isCurrent = true
    writeSiteLink(sent, language, window.location.origin).then(
      address => isCurrent && setWritten({ of: sent, link: address }),
    )
    return () => {
      isCurrent = false
    }
  }, [sent, language])

  const mail = writeMail(link)
  const isForMail = mail.length <= MOST_IN_MAIL
  const isForQr = link !== '' && link.length <= MOST_IN_QR

  function writeMail(address: string): string {
    const subject = t('send.mail.subject', { name })
    return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(t('send.mail.body', { name, link: address }))}`
  }

  function saveFile() {
    const file = writeSiteFile(sent)
    downloadBlob(new Blob([file.text], { type: 'application/json' }), file.name)
    setSaved(t('send.saved', { name: file.name }))
  }

  const mailWithFile = () => {
    const page = `${window.location.origin}/${language}/sites`
    const subject = t('send.mail.subject', { name })
    return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(t('send.mail.bodyFile', { name, link: page }))}`
  }

  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={`${id}-title`} onClose={onClose}>
      <h2 id={`${id}-title`}>{t('send.title', { name: nameSite(site) })}</h2>
      {isCopy ? (
        <p className={styles.help}>{t('send.copy.help')}</p>
      ) : (
        <fieldset className={styles.audiences}>
          <legend>{t('send.to')}</legend>
          {(['whole', ...roles] as const).map(each => (
            <label key={each}>
              <input
                type="radio"
                name={`${id}-to`}
                checked={audience === each}
                onChange={() => setAudience(each)}
              />
              {each === 'whole' ? t('send.whole') : t('send.role', { role: nameRole(each) })}
            </label>
          ))}
          <p className={styles.help}>{t(audience === 'whole' ? 'send.whole.help' : 'send.role.help')}</p>
          {hasPrices && (
            <label>
              <input
                type="checkbox"
                checked={withPrices && audience === 'whole'}
                disabled={audience !== 'whole'}
                onChange={event => setWithPrices(event.target.checked)}
              />
              {t('send.prices')}
            </label>
          )}
        </fieldset>
      )}
      <div className={styles.ways}>
        <div className={styles.way}>
          <h3>{t('send.link')}</h3>
          <p className={styles.help}>{t('send.link.help')}</p>
          <code ref={source} className={styles.link}>
            {link || t('send.preparing')}
          </code>
          <p className={styles.actions}>
            <button type="button" disabled={!link} onClick={() => copy()}>
              {t('send.copy')}
            </button>
            {link && <a href={isForMail ? mail : mailWithFile()}>{t('send.mail')}</a>}
            <button type="button" onClick={saveFile}>
              {t('send.file')}
            </button>
          </p>
          <p role="status" className={styles.status}>
            {outcome ? t(outcome === 'copied' ? 'send.copied' : 'send.copyFailed') : saved}
          </p>
        </div>
        <div className={styles.code}>
          {isForQr && (
            <figure className={styles.figure}>
              <QrCode text={link} label={t('send.qr')} />
              <figcaption>{t('send.qr')}</figcaption>
            </figure>
          )}
          {link && !isForQr && (
            <p>{t(isForMail ? 'send.tooLong.qr' : 'send.tooLong', { count: link.length })}</p>
          )}
        </div>
      </div>
      <p className={styles.actions}>
        <button type="button" onClick={() => dialog.current?.close()}>
          {t('send.close')}
        </button>
      </p>
    </dialog>
  )
}
