import { useId, useState } from 'react'
import { readTableFile } from '../estimate/tables/read-table-file.ts'
import { tableFiles } from '../estimate/tables/table-limits.ts'
import field from '../house/field.module.css'
import { FileButton } from '../house/file-button.tsx'
import styles from './kept-prices.module.css'
import { useKeptPriceTexts } from './texts.tsx'

/** Opens a list from a file, from the sheet that is chosen where it has several, and takes that back again. */
export function OpenList({
  onRead,
  onUnreadable,
  onUndo,
}: {
  onRead: (text: string) => void
  onUnreadable: () => void
  /** Where something else stood there before a file was opened. */
  onUndo: (() => void) | undefined
}) {
  const { t, pasted } = useKeptPriceTexts()
  const id = useId()
  const [sheets, setSheets] = useState<{ file: File; names: readonly string[] } | null>(null)
  async function open(file: File, name?: string) {
    const table = await readTableFile(file, name)
    if ('fault' in table) return onUnreadable()
    if ('sheets' in table) return setSheets({ file, names: table.sheets })
    onRead(table.text)
  }
  return (
    <>
      <p className={styles.open}>
        <FileButton
          accept={tableFiles}
          onOpen={([file]) => {
            setSheets(null)
            void open(file)
          }}
        >
          {pasted('file')}
        </FileButton>
        {onUndo && (
          <button type="button" className={field.quiet} onClick={onUndo}>
            {pasted('undo')}
          </button>
        )}
      </p>
      {sheets && (
        <div className={field.field}>
          <label htmlFor={`${id}-sheet`}>{t('import.sheet')}</label>
          <span className={field.box}>
            <select
              className={field.names}
              id={`${id}-sheet`}
              defaultValue=""
              onChange={event => void open(sheets.file, event.target.value)}
            >
              <option value="">{t('import.choose')}</option>
              {sheets.names.map(name => (
                <option key={name}>{name}</option>
              ))}
            </select>
          </span>
        </div>
      )}
    </>
  )
}
