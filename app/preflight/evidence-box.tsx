import { type DragEvent, useId, useState } from 'react'
import { MOST_CHARACTERS } from '#domain/preflight/evidence.ts'
import field from '../house/field.module.css'
import { FileButton } from '../house/file-button.tsx'
import { measureFiles } from './measure-files.ts'
import styles from './preflight.module.css'
import { type Given, sizeOf } from './read-given.ts'
import { useTexts } from './texts.tsx'
import type { Evidence } from './use-evidence.ts'

const MEGABYTE = 1_000_000
/** So much a device holds and reads in reasonable time. */
const MOST_PIECES = 3000
const MOST_TOGETHER = 200_000_000

/** Where output is pasted, typed or dropped; what was pasted counts at once. */
export function EvidenceBox({
  pieces,
  reading,
  stop,
  isStopped,
  replaced,
  add: onAdd,
}: Pick<Evidence, 'pieces' | 'reading' | 'stop' | 'isStopped' | 'replaced' | 'add'>) {
  const { t } = useTexts()
  const id = useId()
  const [text, setText] = useState('')
  const [tooLarge, setTooLarge] = useState<string[]>([])
  const [isFull, setFull] = useState(false)

  /** Adds what there is room for; what there is not is said. False also where its reading was stopped. */
  async function addWithin(given: readonly Given[]): Promise<boolean> {
    const size = [...pieces, ...given].reduce((sum, each) => sum + sizeOf(each), 0)
    const isTooMuch = pieces.length + given.length > MOST_PIECES || size > MOST_TOGETHER
    setFull(isTooMuch)
    return !isTooMuch && onAdd(given)
  }

  async function open(files: readonly File[]) {
    const all = await measureFiles(files)
    // UTF-16 takes two bytes a character.
    const isFit = ({ size }: { size: number }) => size <= 2 * MOST_CHARACTERS
    setTooLarge(all.filter(file => !isFit(file)).map(({ name }) => name))
    const fit = all.filter(isFit)
    if (fit.length > 0) await addWithin(fit)
  }

  async function add(pasted: string) {
    if (pasted.trim() === '') return
    setText('')
    // What there is no room for, or was stopped, stands in the field again, unless something else does by then.
    if (!(await addWithin([{ name: null, text: pasted }]))) setText(other => other || pasted)
  }

  function drop(event: DragEvent) {
    if (event.dataTransfer.files.length === 0) return
    event.preventDefault()
    void open([...event.dataTransfer.files])
  }

  return (
    <form
      className={field.field}
      onSubmit={event => {
        event.preventDefault()
        void add(text)
      }}
    >
      <label htmlFor={id}>{t('paste')}</label>
      <textarea
        id={id}
        rows={6}
        spellCheck={false}
        autoComplete="off"
        wrap="off"
        value={text}
        aria-describedby={`${id}-help`}
        onDragOver={event => event.preventDefault()}
        onDrop={drop}
        onPaste={event => {
          if (text !== '') return
          const pasted = event.clipboardData.getData('text/plain')
          if (pasted.trim() === '') return
          event.preventDefault()
          void add(pasted)
        }}
        onChange={event => setText(event.target.value)}
      />
      <p id={`${id}-help`} className={field.hint}>
        {t('paste.help')}
      </p>
      <p className={styles.tools}>
        <button type="submit" disabled={text.trim() === ''}>
          {t('add')}
        </button>
        <FileButton isMultiple className={styles.file} onOpen={files => void open(files)}>
          {t('file')}
        </FileButton>
      </p>
      <p role="status" className={field.hint}>
        {reading
          ? t('reading', reading)
          : isStopped
            ? t('reading.stopped')
            : replaced > 0
              ? t('replaced', { count: replaced })
              : ''}
      </p>
      {reading && stop && (
        <p className={styles.tools}>
          <button type="button" onClick={stop}>
            {t('reading.stop')}
          </button>
        </p>
      )}
      <div role="alert" className={field.fault}>
        {tooLarge.map(name => (
          <p key={name}>{t('file.too-large', { name, megabytes: (2 * MOST_CHARACTERS) / MEGABYTE })}</p>
        ))}
        {isFull && <p>{t('full', { pieces: MOST_PIECES, characters: MOST_TOGETHER })}</p>}
      </div>
    </form>
  )
}
