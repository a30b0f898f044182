import { useState } from 'react'
import type { RoutePlace } from '#domain/checklists/follow-route.ts'
import type { ParameterValues } from '#domain/parameters/parameter.ts'
import type { ItemEntry } from '#domain/site/item-entry.ts'
import type { Note } from '#domain/site/site.ts'
import type { Taken } from '#reports/write-taken.ts'
import { downloadBlob } from '../house/download-blob.ts'
import styles from '../procedure/sheet.module.css'
import { useTexts } from '../procedure/texts.tsx'
import { type DocumentFormat, fetchDocument } from './fetch-document.ts'
import { type Shown, showEverything } from './filters.tsx'

const formats: readonly DocumentFormat[] = ['pdf', 'csv', 'markdown']

/** Prints the list, or saves it as a document. */
export function RecordActions({
  software,
  procedureId,
  parameters,
  place,
  taken,
  entries,
  remarks,
  shown,
  onShow,
}: {
  software: string
  procedureId: string
  parameters: ParameterValues
  place: RoutePlace | undefined
  taken: readonly Taken[]
  entries: Readonly<Record<string, ItemEntry>>
  remarks: Readonly<Record<string, readonly Note[]>>
  shown: Shown
  onShow: (shown: Shown) => void
}) {
  const { t, language, translators } = useTexts()
  const [status, setStatus] = useState('')

  async function save(format: DocumentFormat) {
    setStatus(t('record.making'))
    const roles = shown.role === 'all' ? [] : [shown.role]
    const made = await fetchDocument({
      software,
      procedureId,
      parameters,
      route: place,
      taken,
      entries,
      remarks,
      roles,
      format,
      language,
    })
    setStatus(made ? t('record.made', { name: made.name }) : t('record.failed'))
    if (made) downloadBlob(made.blob, made.name)
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
    </div>
  )
}
