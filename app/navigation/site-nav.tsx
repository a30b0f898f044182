'use client'

import { usePathname } from 'next/navigation'
import { useEffect, useId, useRef, useState } from 'react'
import type { Language } from '#text/language.ts'
import styles from './navigation.module.css'
import { type Place, siteMap, standsAt } from './site-map.ts'

export type Names = Readonly<Record<string, string>>

/** Every part of the site: pages of their own as links, several under one name behind a button. */
export function SiteNav({ language, label, names }: { language: Language; label: string; names: Names }) {
  const pathname = usePathname()
  const present = pathname.startsWith(`/${language}/`) ? pathname.slice(language.length + 1) : ''
  const isFirstPage = pathname === `/${language}`
  const stand = ({ path }: Place) => (path !== '' || isFirstPage ? standsAt(path, present) : undefined)
  return (
    <nav className={styles.nav} aria-label={label}>
      <ul>
        {siteMap.map(section => (
          <li key={section.name}>
            {'pages' in section ? (
              <Group
                name={names[section.name] ?? ''}
                isPresent={section.pages.some(page => stand(page) !== undefined)}
              >
                {section.pages.map(page => (
                  <li key={page.name}>
                    <PlaceLink place={page} language={language} stand={stand(page)} names={names} />
                  </li>
                ))}
              </Group>
            ) : (
              <PlaceLink place={section} language={language} stand={stand(section)} names={names} />
            )}
          </li>
        ))}
      </ul>
    </nav>
  )
}

function PlaceLink(props: {
  place: Place
  language: Language
  stand: 'page' | 'true' | undefined
  names: Names
}) {
  const { place, language, stand, names } = props
  return (
    <a href={place.isOfNoLanguage ? place.path : `/${language}${place.path}`} aria-current={stand}>
      {names[place.name]}
    </a>
  )
}

/** Pages that a button shows: closed by it, by Escape, and by whatever happens elsewhere. */
function Group(props: { name: string; isPresent: boolean; children: React.ReactNode }) {
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  const group = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (!isOpen) return
    const close = (event: Event) => {
      if (event.target instanceof Node && !group.current?.contains(event.target)) setOpen(false)
    }
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      setOpen(false)
      if (group.current?.contains(document.activeElement)) button.current?.focus()
    }
    document.addEventListener('pointerdown', close)
    document.addEventListener('focusin', close)
    document.addEventListener('keydown', onKey)
    return () => {
      document.removeEventListener('pointerdown', close)
      document.removeEventListener('focusin', close)
      document.removeEventListener('keydown', onKey)
    }
  }, [isOpen])
  return (
    <div ref={group} className={styles.group}>
      <button
        ref={button}
        type="button"
        aria-expanded={isOpen}
        aria-controls={id}
        aria-current={props.isPresent ? 'true' : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        {props.name}
        <svg viewBox="0 0 10 6" aria-hidden="true">
          <path d="m1 1 4 4 4-4" />
        </svg>
      </button>
      <p className={styles.heading}>{props.name}</p>
      <ul id={id} className={styles.pages} data-open={isOpen ? '' : undefined}>
        {props.children}
      </ul>
    </div>
  )
}
