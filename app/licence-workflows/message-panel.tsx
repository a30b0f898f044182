'use client'

import { useMemo } from 'react'
import { composeLicenceMessage } from '#domain/licensing/workflows/messages/compose-licence-message.ts'
import { type MessageValues, valueNames } from '#domain/licensing/workflows/messages/message-values.ts'
import type { WorkflowId } from '#domain/licensing/workflows/workflow.ts'
import { licenceMessageFacts } from '#domain/software/stream/licence-message-facts.ts'
import { licenceMessages } from '#domain/software/stream/licence-messages.data.ts'
import { writeCitation } from '#reports/write-citation.ts'
import { writeLicenceMessage, writeNames } from '#reports/write-licence-message.ts'
import { colons, type Language } from '#text/language.ts'
import type { LicenceMessageMessages } from '#text/licence-messages/en.ts'
import { createTranslator } from '#text/translator.ts'
import { applyChange } from '../house/change.ts'
import controls from '../house/controls.module.css'
import { createFaultWriter } from '../house/create-fault-writer.ts'
import { LossField } from './loss-field.tsx'
import { type MessageFields, readFields, writeFragment } from './message-fields.ts'
import styles from './message-panel.module.css'
import { MessageText } from './message-text.tsx'
import type { MessagePanelTexts } from './message-texts.ts'
import { ReferenceFields } from './reference-fields.tsx'
import { ValueField } from './value-field.tsx'

/** What a workflow needs for its message to Hager Services, and the message, ready at each keystroke; the fields are kept by whoever shows it. */
export function MessageSheet({
  language,
  workflow,
  texts,
  fields,
  onChange,
}: {
  language: Language
  workflow: WorkflowId
  texts: MessagePanelTexts
  fields: MessageFields
  onChange: (follow: (old: MessageFields) => MessageFields) => void
}) {
  const { t, writeFault } = useMemo(
    () => ({
      t: createTranslator<LicenceMessageMessages>(texts.messages, language),
      writeFault: createFaultWriter(texts.faults, language),
    }),
    [texts, language],
  )
  const { values, faults } = useMemo(() => readFields(fields), [fields])
  const message = useMemo(
    () => composeLicenceMessage(licenceMessageFacts, workflow, values),
    [workflow, values],
  )
  const { needs, mayHold, losses, rulings } = licenceMessages[workflow]
  const isReplaced = rulings.includes('replacement-then-activation')
  const asked = valueNames.filter(name => needs.includes(name) || mayHold.includes(name))
  const { missing, leftOut, mustNotSend, next, assumptions, citations } = message
  const names = (list: typeof leftOut) => writeNames(list, { language, t })
  const label = (name: (typeof asked)[number]) =>
    `${t(`value.${name}`)}${needs.includes(name) ? '' : ` (${t('page.optional')})`}`

  return (
    <div className={styles.panel}>
      <section className={styles.inputs} aria-labelledby="message-values">
        <h2 id="message-values">{t('page.values')}</h2>
        {losses && (
          <LossField
            losses={losses}
            value={fields.texts.loss ?? ''}
            t={t}
            onChange={loss => onChange(old => ({ ...old, texts: { ...old.texts, loss } }))}
          />
        )}
        {asked.map(name =>
          name === 'references' || name === 'addedReferences' ? (
            <ReferenceFields
              key={name}
              name={name}
              label={label(name)}
              t={t}
              fields={fields}
              faults={faults}
              writeFault={writeFault}
              onChange={change => onChange(old => applyChange(old, change))}
            />
          ) : (
            <ValueField
              key={name}
              name={name}
              label={label(name)}
              help={t(name === 'reason' && isReplaced ? 'help.reason.replacement' : `help.${name}`)}
              isRequired={needs.includes(name)}
              value={fields.texts[name] ?? ''}
              fault={faults[name] && writeFault(faults[name])}
              onChange={text => onChange(old => ({ ...old, texts: { ...old.texts, [name]: text } }))}
            />
          ),
        )}
      </section>
      <section className={styles.results} aria-labelledby="message-text">
        <h2 id="message-text">{t('page.message')}</h2>
        <p role="status" className={styles.state} data-complete={missing.length === 0 ? '' : undefined}>
          {missing.length === 0
            ? t('page.complete')
            : t('page.missing', { count: missing.length, list: names(missing) })}
        </p>
        <MessageText written={writeLicenceMessage(message, { language, t })} t={t} />
        {leftOut.length > 0 && <p className={styles.quiet}>{t('page.leftOut', { list: names(leftOut) })}</p>}
        <h3>{t('page.not')}</h3>
        <ul className={styles.not}>
          {mustNotSend.map(({ code, citation }) => (
            <li key={code}>
              {t(`not.${code}`)} <span className={styles.quiet}>§&nbsp;{citation.section}</span>
            </li>
          ))}
        </ul>
        {next && (
          <p>
            {t('page.next')}
            {colons[language]}{' '}
            <a href={`/${language}/licence-messages/${next}${writeFragment(keepForNext(values))}`}>
              {t(`subject.${next}`)}
            </a>
          </p>
        )}
        <details className={controls.details}>
          <summary>{t('page.basis')}</summary>
          <ul className={styles.basis}>
            {assumptions.map(({ code }) => (
              <li key={code}>{texts.rulings[code]}</li>
            ))}
            {citations.map(citation => (
              <li key={citation.section}>{writeCitation(citation)}</li>
            ))}
          </ul>
        </details>
      </section>
    </div>
  )
}

/** What stays the same in the message that follows; codes are read anew. */
function keepForNext({ customer, site, contact, orderNumber, references, machineName }: MessageValues) {
  return { customer, site, contact, orderNumber, references, machineName }
}
