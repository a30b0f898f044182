'use client'

import { useEffect, useState } from 'react'
import frame from './frame.module.css'
import type { Theme } from './read-request.ts'

const themes: readonly Theme[] = ['system', 'light', 'dark']
const ONE_YEAR_SECONDS = 31_536_000

/** Paper, blueprint, or as the device says. */
export function ThemeChoice({
  initial,
  label,
  names,
}: {
  initial: Theme
  label: string
  names: Readonly<Record<Theme, string>>
}) {
  const [theme, setTheme] = useState(initial)
  useEffect(() => {
    // A page kept for offline use may have been made before the choice.
    const kept = themes.find(option => document.cookie.split('; ').includes(`theme=${option}`))
    if (!kept) return
    setTheme(kept)
    document.documentElement.dataset.theme = kept
  }, [])
  return (
    <div className={frame.themes} role="radiogroup" aria-label={label}>
      {themes.map(option => (
        <label key={option}>
          <input
            type="radio"
            name="theme"
            className="hidden"
            checked={theme === option}
            onChange={() => {
              setTheme(option)
              document.documentElement.dataset.theme = option
              // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in Firefox ESR
              document.cookie = `theme=${option};path=/;max-age=${ONE_YEAR_SECONDS};samesite=lax`
            }}
          />
          <span>{names[option]}</span>
        </label>
      ))}
    </div>
  )
}
