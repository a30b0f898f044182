import { type DragEvent, useId, useState } from 'react'
import { decodeEvidence } from '#domain/preflight/encodings/detect-encoding.ts'
import { MOST_CHARACTERS } from '#domain/preflight/evidence.ts'
import field from '../house/field.module.css'
import styles from './preflight.module.css'
import { useTexts } from './texts.tsx'
import type { Evidence, Piece } from './use-evidence.ts'

const MEGABYTE = 1_000_000
/** So much is judged anew at each change. */
const MOST_PIECES = 200
const MOST_TOGETHER = 20_000_000

/** Where output is pasted, typed or dropped; what was pasted counts at once. */
export function EvidenceBox({ pieces, onAdd }: Pick<Evidence, 'pieces'> & { onAdd: Evidence['add'] }) {
  const { t } = useTexts()
  const id = useId()
  const [text, setText] = useState('')
  const [tooLarge, setTooLarge] = useState<string[]>([])
  const [isFull, setFull] = useState(false)

  /** Adds what there is room for; what there is not is said. */
  function addWithin(added: readonly Omit<Piece, 'id'>[]): boolean {
    const size = [...pieces, ...added].reduce((sum, piece) => sum + piece.text.length, 0)
    const isTooMuch = pieces.length + added.length > MOST_PIECES || size > MOST_TOGETHER
    setFull(isTooMuch)
    if (!isTooMuch) onAdd(added)
    return !isTooMuch
  }

  async function open(files: FileList | null) {
    const all = [...(files ?? [])]
    // UTF-16 takes two bytes a character.
    const isFit = ({ size }: File) => size <= 2 * MOST_CHARACTERS
    setTooLarge(all.filter(file => !isFit(file)).map(({ name }) => name))
    const read = await Promise.all(all.filter(isFit).map(readFile))
    if (read.length > 0) addWithin(read)
  }

  function add(pasted: string) {
    if (pasted.trim() === '') return
    // What there is no room for stays in the field.
    setText(addWithin([{ name: null, text: pasted }]) ? '' : pasted)
  }

  function drop(event: DragEvent) {
    if (event.dataTransfer.files.length === 0) return
    event.preventDefault()
    open(event.dataTransfer.files)
  }

  return (
    <form
      className={field.field}
      onSubmit={event => {
        event.preventDefault()
        add(text)
      }}
    >
      <label htmlFor={id}>{t('paste')}</label>
      <textarea
        id={id}
        className={styles.paste}
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
          add(pasted)
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
        <label className={styles.file}>
          <input
            type="file"
            multiple
            className="hidden"
            onChange={event => {
              open(event.target.files)
              event.target.value = ''
            }}
          />
          {t('file')}
        </label>
      </p>
      <div role="alert" className={field.fault}>
        {tooLarge.map(name => (
          <p key={name}>{t('file.too-large', { name, megabytes: (2 * MOST_CHARACTERS) / MEGABYTE })}</p>
        ))}
        {isFull && <p>{t('full', { pieces: MOST_PIECES, characters: MOST_TOGETHER })}</p>}
      </div>
    </form>
  )
}

async function readFile(file: File): Promise<Omit<Piece, 'id'>> {
  return { name: file.name, ...decodeEvidence(new Uint8Array(await file.arrayBuffer())) }
}
