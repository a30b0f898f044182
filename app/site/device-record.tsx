import { useRef } from 'react'
import controls from '../house/controls.module.css'
import { downloadBlob } from '../house/download-blob.ts'
import styles from '../procedure/sheet.module.css'
import { useTexts } from '../procedure/texts.tsx'
import type { Site } from './use-site.ts'

/** Carries the record of the site to another device, or takes it off this one. */
export function DeviceRecord({ site, onStatus }: { site: Site; onStatus: (status: string) => void }) {
  const { t } = useTexts()
  const file = useRef<HTMLInputElement>(null)

  async function importFile(chosen: File | undefined) {
    if (!chosen) return
    const outcome = await site.importText(await chosen.text())
    onStatus(
      'fault' in outcome
        ? t(`import.${outcome.fault}`, { name: chosen.name })
        : t(outcome.isMerged ? 'import.merged' : 'import.added', { name: outcome.name || t('site.unnamed') }),
    )
  }

  return (
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
            onStatus(t('record.made', { name }))
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
            const name = site.record.name.value || t('site.unnamed')
            if (window.confirm(t('record.remove.confirm', { name }))) site.remove()
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
  )
}
