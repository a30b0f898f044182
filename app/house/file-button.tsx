import type { ReactNode } from 'react'
import styles from './file-button.module.css'

/**
 * Chooses files by a button of the page: the browser's own speaks the browser's language, and says beside it that no
 * file is chosen where one has long been opened. The same file can be opened again.
 */
export function FileButton({
  accept,
  isMultiple = false,
  className = styles.button,
  id,
  labelledBy,
  describedBy,
  onOpen,
  children,
}: {
  accept?: string
  isMultiple?: boolean
  className?: string | undefined
  id?: string
  labelledBy?: string
  describedBy?: string
  /** At least one file. */
  onOpen: (files: readonly [File, ...File[]]) => void
  children: ReactNode
}) {
  return (
    <label id={id} className={className}>
      <input
        type="file"
        className="hidden"
        accept={accept}
        multiple={isMultiple}
        aria-labelledby={labelledBy}
        aria-describedby={describedBy}
        onChange={({ target }) => {
          const [first, ...others] = target.files ?? []
          target.value = ''
          if (first) onOpen([first, ...others])
        }}
      />
      {children}
    </label>
  )
}
