'use client'

import { type Language, languageNames, languages } from '#text/language.ts'
import frame from './frame.module.css'

/** Links to this very page in the other languages; what was typed travels along in the address. */
export function LanguageLinks({ current, label }: { current: Language; label: string }) {
  return (
    <nav className={frame.languages} aria-label={label}>
      {languages.map(language => (
        <a
          key={language}
          href={`/${language}`}
          lang={language}
          hrefLang={language}
          title={languageNames[language]}
          aria-current={language === current ? 'true' : undefined}
          onClick={event => {
            const { pathname, search, hash } = window.location
            const rest = pathname.replace(new RegExp(`^/${current}(?=/|$)`), '')
            if (rest === pathname) return
            event.currentTarget.href = `/${language}${rest}${search}${hash}`
          }}
        >
          <span aria-hidden="true">{language}</span>
          <span className="hidden">{languageNames[language]}</span>
        </a>
      ))}
    </nav>
  )
}
