import { useId, useState } from 'react'
import field from '../house/field.module.css'
import sheet from '../house/sheet.module.css'
import { drawSmall } from './draw-small.ts'
import styles from './picture-field.module.css'

type Words = { label: string; open: string; hint: string; unreadable: string; remove: string }

/**
 * Any picture that the browser can show, kept small. It is chosen by a button of the page: the browser's own says so in
 * the browser's language, and beside it that no file is chosen, where a picture has long been.
 */
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
  async function take(file: File | undefined) {
    if (!file) return
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
          <label id={`${id}-open`} className={styles.open}>
            <input
              type="file"
              accept="image/*"
              className="hidden"
              aria-labelledby={`${id}-label ${id}-open`}
              aria-describedby={`${id}-hint`}
              onChange={event => {
                void take(event.target.files?.[0])
                event.target.value = ''
              }}
            />
            {words.open}
          </label>
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
