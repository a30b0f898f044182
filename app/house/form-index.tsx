'use client'

import styles from './form-index.module.css'

/** Leads to the groups of a long form, and stays in sight beside them where there is room. */
export function FormIndex({
  label,
  groups,
}: {
  label: string
  groups: readonly { id: string; title: string }[]
}) {
  return (
    <nav className={styles.index} aria-label={label}>
      <ul>
        {groups.map(({ id, title }) => (
          <li key={id}>
            <a
              href={`#${id}`}
              onClick={event => {
                // What stands behind the # is the page's own.
                event.preventDefault()
                goTo(id)
              }}
            >
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function goTo(id: string) {
  const group = document.getElementById(id)
  if (!group) return
  if (group instanceof HTMLDetailsElement) group.open = true
  group.scrollIntoView()
  const first = group.querySelector<HTMLElement>('summary, input, select, textarea, button')
  first?.focus({ preventScroll: true })
}
