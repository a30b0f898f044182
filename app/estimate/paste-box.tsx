import { type DragEvent, useId, useRef, useState } from 'react'
import field from '../house/field.module.css'
import styles from './pasted-table.module.css'
import { fileLimits, type TableFileFault } from './table-limits.ts'
import { useTexts } from './texts.tsx'

/** A text that holds a table, to be typed, pasted or filled from a file. */
export function PasteBox({
  label,
  hint,
  text,
  describedBy,
  onType,
  onReplace,
  onUndo,
}: {
  label: string
  hint: string
  text: string
  describedBy: string
  onType: (text: string) => void
  /** Another table stands there now: nothing that was decided about the last one holds. */
  onReplace: (text: string) => void
  onUndo: (() => void) | undefined
}) {
  const { pasted } = useTexts()
  const id = useId()
  const isOther = useRef(false)
  const [fault, setFault] = useState<TableFileFault | null>(null)

  async function open(file: File | undefined) {
    if (!file) return
    const { readTableFile } = await import('./read-table-file.ts')
    const read = await readTableFile(file)
    setFault('fault' in read ? read.fault : null)
    if ('text' in read) onReplace(read.text)
  }

  function drop(event: DragEvent) {
    const [file] = event.dataTransfer.files
    if (!file) return
    event.preventDefault()
    open(file)
  }

  return (
    <div className={field.field}>
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        rows={6}
        spellCheck={false}
        wrap="off"
        value={text}
        aria-describedby={`${id}-hint ${describedBy}`}
        onDragOver={event => event.preventDefault()}
        onDrop={drop}
        onPaste={({ currentTarget: { selectionStart, selectionEnd, value } }) => {
          isOther.current = selectionStart === 0 && selectionEnd === value.length
        }}
        onChange={event => {
          const change = isOther.current ? onReplace : onType
          isOther.current = false
          change(event.target.value)
        }}
      />
      <p id={`${id}-hint`} className={field.hint}>
        {hint}
      </p>
      <p className={styles.tools}>
        <label className={styles.file}>
          <input
            type="file"
            className="hidden"
            accept=".csv,.tsv,.txt,.xlsx"
            onChange={event => {
              open(event.target.files?.[0])
              event.target.value = ''
            }}
          />
          {pasted('file')}
        </label>
        {onUndo && (
          <button type="button" className={field.quiet} onClick={onUndo}>
            {pasted('undo')}
          </button>
        )}
      </p>
      <p role="alert" className={field.fault}>
        {fault && pasted(`file.${fault}`, fileLimits)}
      </p>
    </div>
  )
}
