import { useState } from 'react'
import { tabulateQuoteToPaste } from '#reports/tabulate-quote-to-paste.ts'
import { downloadBlob } from '../house/download-blob.ts'
import sheet from '../house/sheet.module.css'
import { copyTable } from './copy-table.ts'
import { fetchQuote, formatNames, type QuoteFormat } from './fetch-quote.ts'
import styles from './quote.module.css'
import type { ReadDraft } from './read-draft.ts'
import { useTexts } from './texts.tsx'
import type { Written } from './use-quote-context.ts'

const formats = ['pdf', 'xlsx', 'csv', 'markdown'] as const satisfies readonly QuoteFormat[]

/** The quote as files and on the clipboard; where something is missing, the first such field. */
export function QuoteActions({
  reading,
  written,
  onIncomplete,
}: {
  reading: ReadDraft
  written: Written
  onIncomplete: () => void
}) {
  const { t, language } = useTexts()
  const [hasAppendix, setAppendix] = useState(false)
  const [said, setSaid] = useState<{ of: ReadDraft; text: string } | null>(null)
  const say = (text: string) => setSaid({ of: reading, text })

  const refuse = () => {
    say(t('status.incomplete', { count: reading.faults.size }))
    onIncomplete()
  }
  async function download(format: QuoteFormat) {
    if (reading.faults.size > 0) return refuse()
    say(t('status.making'))
    const appendix = hasAppendix && (format === 'pdf' || format === 'markdown')
    const fetched = await fetchQuote({ ...reading.body, appendix }, format, language)
    if (fetched === 'offline') return say(t('status.offline'))
    if ('refused' in fetched) return say(t('status.refused', { detail: fetched.refused }))
    downloadBlob(fetched.blob, fetched.name)
    say(t('status.made', { name: fetched.name }))
  }
  function copy() {
    if (typeof written === 'string') return refuse()
    const isCopied = copyTable(tabulateQuoteToPaste(written))
    say(t(isCopied ? 'status.copied' : 'status.copyFailed'))
  }

  return (
    <>
      <p className={sheet.actions}>
        {formats.map(format => (
          <button
            key={format}
            type="button"
            className={format === 'pdf' ? sheet.primary : sheet.button}
            onClick={() => download(format)}
          >
            {format === 'pdf' ? t('actions.pdf') : formatNames[format]}
          </button>
        ))}
        <button type="button" className={sheet.button} onClick={copy}>
          {t('actions.copy')}
        </button>
        <label className={styles.appendix}>
          <input
            type="checkbox"
            checked={hasAppendix}
            onChange={event => setAppendix(event.target.checked)}
          />
          {t('actions.appendix')}
        </label>
      </p>
      <p className={styles.status} role="status">
        {/* What was said holds for what stood there then. */}
        {said?.of === reading && said.text}
      </p>
    </>
  )
}
