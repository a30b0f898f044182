import { useRef, useState } from 'react'
import type { ParameterValues } from '#domain/checklists/parameter.ts'
import controls from '../house/controls.module.css'
import styles from './checklist.module.css'
import { downloadBlob } from './download-blob.ts'
import { type DocumentFormat, fetchDocument } from './fetch-document.ts'
import { type Shown, showEverything } from './filters.tsx'
import type { Site } from './store/use-site.ts'
import { useTexts } from './texts.tsx'

const formats: readonly DocumentFormat[] = ['pdf', 'csv', 'markdown']

/** Print, send, and carry the record to another device. */
export function RecordActions({
  software,
  procedureId,
  parameters,
  site,
  shown,
  onShow,
}: {
  software: string
  procedureId: string
  parameters: ParameterValues
  site: Site
  shown: Shown
  onShow: (shown: Shown) => void
}) {
  const { t, language, translators } = useTexts()
  const [status, setStatus] = useState('')
  const file = useRef<HTMLInputElement>(null)

  async function save(format: DocumentFormat) {
    setStatus(t('record.making'))
    const entries = site.record.procedures[procedureId] ?? {}
    const roles = shown.role === 'all' ? [] : [shown.role]
    const made = await fetchDocument({ software, procedureId, parameters, entries, roles, format, language })
    setStatus(made ? t('record.made', { name: made.name }) : t('record.failed'))
    if (made) downloadBlob(made.blob, made.name)
  }

  async function importFile(chosen: File | undefined) {
    if (!chosen) return
    const outcome = await site.importText(await chosen.text())
    setStatus(
      'fault' in outcome
        ? t(`import.${outcome.fault}`, { name: chosen.name })
        : t(outcome.isMerged ? 'import.merged' : 'import.added', { name: outcome.name || t('site.unnamed') }),
    )
  }

  return (
    <div className={styles.record}>
      <p className={styles.actions}>
        <button
          type="button"
          className={styles.button}
          onClick={() => {
            onShow({ ...showEverything, groupBy: shown.groupBy, role: shown.role })
            // The list must stand as it is to be printed before the dialogue stops the page.
            requestAnimationFrame(() => requestAnimationFrame(() => window.print()))
          }}
        >
          {shown.role === 'all'
            ? t('record.print')
            : t('record.printRole', { role: translators.shared(`role.${shown.role}`) })}
        </button>
        {formats.map(format => (
          <button key={format} type="button" className={styles.button} onClick={() => save(format)}>
            {t(`record.${format}`)}
          </button>
        ))}
        <span role="status" className={styles.status}>
          {status}
        </span>
      </p>
      <details className={controls.details}>
        <summary>{t('record.device')}</summary>
        <p>{t('record.device.help')}</p>
        <p className={styles.actions}>
          <button
            type="button"
            className={styles.button}
            onClick={() => {
              const { name, text } = site.exportFile()
              downloadBlob(new Blob([text], { type: 'application/json' }), name)
              setStatus(t('record.made', { name }))
            }}
          >
            {t('record.export')}
          </button>
          <button type="button" className={styles.button} onClick={() => file.current?.click()}>
            {t('record.import')}
          </button>
          <button
            type="button"
            className={styles.button}
            onClick={() => {
              if (
                window.confirm(
                  t('record.remove.confirm', { name: site.record.name.value || t('site.unnamed') }),
                )
              )
                site.remove()
            }}
          >
            {t('record.remove')}
          </button>
          <input
            ref={file}
            type="file"
            accept=".json,application/json"
            className="hidden"
            tabIndex={-1}
            aria-label={t('record.import')}
            onChange={event => {
              importFile(event.target.files?.[0])
              event.target.value = ''
            }}
          />
        </p>
      </details>
    </div>
  )
}
