'use client'

import { useSyncExternalStore } from 'react'
import { isLanguage } from '#text/language.ts'
import prose from './house/prose.module.css'

// The page failed, so its messages may not have arrived: these few texts travel with the code.
const texts = {
  en: ['This page could not be shown', 'What you typed is still in the address of the page.', 'Try again'],
  fr: [
    'Cette page n’a pas pu s’afficher',
    'Vos saisies se trouvent toujours dans l’adresse de la page.',
    'Réessayer',
  ],
  de: [
    'Diese Seite ließ sich nicht anzeigen',
    'Ihre Eingaben stehen weiterhin in der Adresse der Seite.',
    'Erneut versuchen',
  ],
  sv: ['Sidan kunde inte visas', 'Det du skrev finns kvar i sidans adress.', 'Försök igen'],
} as const

export default function ErrorPage({ reset }: { reset: () => void }) {
  const language = useSyncExternalStore(
    () => () => {},
    () => document.documentElement.lang,
    () => 'en',
  )
  const [title, text, retry] = texts[isLanguage(language) ? language : 'en']
  return (
    <div className={prose.page} role="alert">
      <h1>{title}</h1>
      <p>{text}</p>
      <p>
        <button type="button" onClick={reset}>
          {retry}
        </button>
      </p>
    </div>
  )
}
