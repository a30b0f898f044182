import { type DragEvent, useId, useRef, useState } from 'react'
import field from '../../house/field.module.css'
import { FileButton } from '../../house/file-button.tsx'
import { useTexts } from '../texts.tsx'
import styles from './pasted-table.module.css'
import { ReadingQuestion } from './reading-question.tsx'
import { fileLimits, type TableFileFault, tableFiles } from './table-limits.ts'

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
  const [isGuessed, setGuessed] = useState(false)
  const [asked, setAsked] = useState<{ file: File; sheets: readonly string[] } | null>(null)

  async function open(file: File, sheet?: string) {
    const { readTableFile } = await import('./read-table-file.ts')
    const read = await readTableFile(file, sheet)
    setFault('fault' in read ? read.fault : null)
    setAsked('sheets' in read ? { file, sheets: read.sheets } : null)
    setGuessed('text' in read && read.isGuessed === true)
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
          setGuessed(false)
          change(event.target.value)
        }}
      />
      <p id={`${id}-hint`} className={field.hint}>
        {hint}
      </p>
      <p className={styles.tools}>
        <FileButton accept={tableFiles} onOpen={([file]) => void open(file)}>
          {pasted('file')}
        </FileButton>
        {onUndo && (
          <button type="button" className={field.quiet} onClick={onUndo}>
            {pasted('undo')}
          </button>
        )}
      </p>
      {asked && (
        <ReadingQuestion
          title={pasted('ask.sheet')}
          why={pasted('ask.sheet.why', { name: asked.file.name })}
          answers={asked.sheets.map(sheet => ({ value: sheet, text: sheet }))}
          onAnswer={sheet => open(asked.file, sheet)}
        />
      )}
      <p role="status" className={field.hint}>
        {isGuessed && pasted('file.guessed')}
      </p>
      <p role="alert" className={field.fault}>
        {fault && pasted(`file.${fault}`, fileLimits)}
      </p>
    </div>
  )
}
