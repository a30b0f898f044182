import { type ReactNode, Suspense, useState } from 'react'

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
  return (
    <details
      className={className}
      open={isOpen || undefined}
      onToggle={event => event.currentTarget.open && setOpened(true)}
    >
      <summary>{title}</summary>
      {(wasOpened || isOpen) && <Suspense>{children}</Suspense>}
    </details>
  )
}
