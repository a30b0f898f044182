import { useId, useState } from 'react'
import field from '../house/field.module.css'
import { FileButton } from '../house/file-button.tsx'
import sheet from '../house/sheet.module.css'
import { drawSmall } from './draw-small.ts'
import styles from './picture-field.module.css'

type Words = { label: string; open: string; hint: string; unreadable: string; remove: string }

/** Any picture that the browser can show, kept small. */
export function PictureField({
  words,
  picture,
  alt,
  isFixed = false,
  onChange,
}: {
  words: Words
  /** A data URL; empty for none. */
  picture: string
  /** What is said of the picture, where it is to be seen here. */
  alt?: string
  isFixed?: boolean
  onChange: (picture: string) => void
}) {
  const id = useId()
  const [isUnreadable, setUnreadable] = useState(false)
  async function take(file: File) {
    const drawn = await drawSmall(file)
    setUnreadable(drawn === null)
    if (drawn !== null) onChange(drawn)
  }
  return (
    <div className={field.field}>
      <p id={`${id}-label`} className={styles.label}>
        {words.label}
      </p>
      {picture !== '' && alt !== undefined && (
        // biome-ignore lint/performance/noImgElement: a data URL, which nothing can make smaller
        <img src={picture} alt={alt} className={styles.picture} />
      )}
      {!isFixed && (
        <>
          <FileButton
            accept="image/*"
            id={`${id}-open`}
            labelledBy={`${id}-label ${id}-open`}
            describedBy={`${id}-hint`}
            onOpen={([file]) => void take(file)}
          >
            {words.open}
          </FileButton>
          <p id={`${id}-hint`} className={isUnreadable ? field.fault : field.hint} role="status">
            {isUnreadable ? words.unreadable : words.hint}
          </p>
          {picture !== '' && (
            <button type="button" className={`${sheet.button} ${styles.remove}`} onClick={() => onChange('')}>
              {words.remove}
            </button>
          )}
        </>
      )}
    </div>
  )
}
