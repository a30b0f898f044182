import { type ReactNode, Suspense, useCallback, useState } from 'react'

/** A part of the page whose content is loaded when it is first opened. */
export function OpenedOnce({
  title,
  className,
  isOpen = false,
  children,
}: {
  title: string
  className: string | undefined
  isOpen?: boolean
  children: ReactNode
}) {
  const [wasOpened, setOpened] = useState(isOpen)
  // A reader may be faster than the page: what was opened before this runs has told nobody.
  const noteOpened = useCallback((details: HTMLDetailsElement | null) => {
    if (details?.open) setOpened(true)
  }, [])
  // What its content opened stays open when that content is emptied.
  const [stays, setStays] = useState(isOpen)
  if (isOpen && !stays) setStays(true)
  return (
    <details
      ref={noteOpened}
      className={className}
      open={stays || undefined}
      onToggle={event => event.currentTarget.open && setOpened(true)}
    >
      <summary>{title}</summary>
      {(wasOpened || stays) && <Suspense>{children}</Suspense>}
    </details>
  )
}
