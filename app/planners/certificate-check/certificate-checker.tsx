'use client'

import { useMemo } from 'react'
import * as z from 'zod/mini'
import { LONGEST_CONFIG } from '#domain/software/izytroniq-enterprise/certificate-check/certificate-check-input.ts'
import { checkCertificates } from '#domain/software/izytroniq-enterprise/certificate-check/check-certificates.ts'
import type { TranslateCertificateCheck } from '#text/certificate-check/certificate-check.ts'
import type { CertificateCheckMessages } from '#text/certificate-check/en.ts'
import type { Language } from '#text/language.ts'
import { createTranslator, type ParsedMessages } from '#text/translator.ts'
import fields from '../../house/field.module.css'
import { useTyped } from '../../house/use-typed.ts'
import planners from '../planners.module.css'
import styles from './certificate.module.css'
import { CertificateAnswer } from './certificate-answer.tsx'

const textSchema = z.string()

/** Two files to paste, and the answer at the keystroke; nothing leaves the browser. */
export function CertificateChecker({
  language,
  messages,
}: {
  language: Language
  messages: ParsedMessages<CertificateCheckMessages>
}) {
  const t = useMemo(
    () => createTranslator<CertificateCheckMessages>(messages, language),
    [messages, language],
  )
  const [before, setBefore] = useTyped('certificates before', '', textSchema)
  const [after, setAfter] = useTyped('certificates after', '', textSchema)
  const isEmpty = before.trim() === '' || after.trim() === ''
  const isTooLong = Math.max(before.length, after.length) > LONGEST_CONFIG
  const check = useMemo(
    () => (isEmpty || isTooLong ? null : checkCertificates({ before, after })),
    [before, after, isEmpty, isTooLong],
  )
  return (
    <article className={planners.page}>
      <header className={planners.head}>
        <p>Gossen-Metrawatt IZYTRONIQ</p>
        <h1>{t('page.title')}</h1>
        <p>{t('page.lead')}</p>
      </header>
      <div className={styles.files}>
        <ConfigField name="before" value={before} onChange={setBefore} t={t} />
        <ConfigField name="after" value={after} onChange={setAfter} t={t} />
      </div>
      <section className={styles.answer} aria-live="polite">
        {check ? (
          <CertificateAnswer check={check} t={t} />
        ) : (
          <p>{isTooLong ? t('too-long', { limit: LONGEST_CONFIG }) : t('empty')}</p>
        )}
      </section>
    </article>
  )
}

function ConfigField({
  name,
  value,
  onChange,
  t,
}: {
  name: 'before' | 'after'
  value: string
  onChange: (value: string) => void
  t: TranslateCertificateCheck
}) {
  return (
    <div className={fields.field}>
      <label htmlFor={name}>{t(`field.${name}`)}</label>
      <textarea
        id={name}
        rows={10}
        value={value}
        spellCheck={false}
        autoComplete="off"
        aria-describedby={`${name}-help`}
        onChange={event => onChange(event.target.value)}
      />
      <p id={`${name}-help`} className={fields.hint}>
        {t(`field.${name}.help`)}
      </p>
    </div>
  )
}
