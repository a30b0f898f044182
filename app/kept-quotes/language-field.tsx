import { useId } from 'react'
import { type Language, languageNames, languages } from '#text/language.ts'
import field from '../house/field.module.css'
import { useKeptQuoteTexts } from './texts.tsx'

/** In which language the customer gets the quote, whatever that of the page is. */
export function LanguageField({
  language,
  onChoose,
}: {
  language: Language
  onChoose: (language: Language) => void
}) {
  const { t } = useKeptQuoteTexts()
  const id = useId()
  return (
    <div className={field.field}>
      <label htmlFor={id}>{t('desk.language')}</label>
      <span className={field.box}>
        <select
          id={id}
          name="language"
          value={language}
          onChange={event => onChoose(event.target.value as Language)}
        >
          {languages.map(each => (
            <option key={each} value={each} lang={each}>
              {languageNames[each]}
            </option>
          ))}
        </select>
      </span>
    </div>
  )
}
