'use client'

import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import type { Language } from '#text/language.ts'
import type { loadFinder } from './load-finder.ts'
import styles from './search.module.css'

type Finder = Awaited<ReturnType<typeof loadFinder>>
type Props = { language: Language; label: string; hint: string; loading: string; failed: string }

const LONGEST = 100

/** The search over everything: a text field with the list of what it finds, by keyboard as by hand. */
export function SiteSearch({ language, label, hint, loading, failed }: Props) {
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [search, setSearch] = useState('')
  const [isOpen, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const { finder, hasFailed, load } = useFinder(language)
  useSlash(input)

  const found = finder?.find(search) ?? { entries: [], total: 0 }
  const isShown = isOpen && search.trim() !== ''
  const optionId = (at: number) => `${id}-${at}`
  const close = () => {
    setOpen(false)
    setActive(-1)
  }
  const move = (at: number) => {
    setOpen(true)
    setActive(at)
    document.getElementById(optionId(at))?.scrollIntoView({ block: 'nearest' })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const last = found.entries.length - 1
    const go = {
      ArrowDown: () => move(active >= last ? -1 : active + 1),
      ArrowUp: () => move(active < 0 ? last : active - 1),
      Enter: () => {
        const link = found.entries[Math.max(active, 0)]?.link
        if (link) window.location.assign(link)
      },
      Escape: () => {
        if (!isShown) setSearch('')
        close()
      },
    }[event.key]
    // A letter that is still being composed is not ours, nor is an Escape that has nothing to close.
    if (!go || event.nativeEvent.isComposing || (event.key === 'Escape' && search === '')) return
    event.preventDefault()
    go()
  }

  return (
    <search className={styles.search}>
      <input
        ref={input}
        type="text"
        role="combobox"
        aria-label={label}
        aria-expanded={isShown && found.entries.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-keyshortcuts="/"
        aria-activedescendant={isShown && active >= 0 ? optionId(active) : undefined}
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="go"
        maxLength={LONGEST}
        // Beside the navigation there is room for a word.
        placeholder={label}
        title={hint}
        value={search}
        onFocus={load}
        onBlur={close}
        onKeyDown={onKeyDown}
        onChange={event => {
          load()
          setSearch(event.target.value)
          setActive(-1)
          setOpen(true)
        }}
      />
      <span className={styles.key} aria-hidden="true">
        /
      </span>
      <div className={styles.results} hidden={!isShown}>
        {/* The field keeps the focus while one clicks. */}
        <div
          id={`${id}-list`}
          role="listbox"
          aria-label={label}
          tabIndex={-1}
          onMouseDown={event => event.preventDefault()}
        >
          {isShown &&
            found.entries.map(({ kind, title, detail, link }, at) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the field, which keeps the focus
              <div
                key={`${link} ${title}`}
                id={optionId(at)}
                role="option"
                tabIndex={-1}
                aria-selected={at === active}
                onClick={() => window.location.assign(link)}
              >
                <span className={styles.kind}>{finder?.t(`kind.${kind}`)}</span>
                <span className={styles.title}>{title}</span>
                <span className={styles.detail}>{detail}</span>
              </div>
            ))}
        </div>
        <p role="status">
          {isShown && (finder ? finder.t('count', { count: found.total }) : hasFailed ? failed : loading)}
        </p>
      </div>
    </search>
  )
}

/** Loads the index once it is wanted; after a failure the next letter tries again. */
function useFinder(language: Language) {
  const [finder, setFinder] = useState<Finder | null>(null)
  const [hasFailed, setFailed] = useState(false)
  const isAsked = useRef(false)
  const load = async () => {
    if (isAsked.current) return
    isAsked.current = true
    try {
      const { loadFinder } = await import('./load-finder.ts')
      setFinder(await loadFinder(language))
    } catch {
      setFailed(true)
      isAsked.current = false
    }
  }
  return { finder, hasFailed, load }
}

/** A slash leads to the field from wherever one is not typing. */
function useSlash(input: React.RefObject<HTMLInputElement | null>) {
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => {
      const target = event.target as HTMLElement | null
      const isTyping = target?.closest(
        'input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable]',
      )
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping) return
      if (!input.current?.checkVisibility()) return
      event.preventDefault()
      input.current.focus()
      input.current.select()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [input])
}
