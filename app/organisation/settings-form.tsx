import { useEffect, useState } from 'react'
import { type Language, languageNames, languages } from '#text/language.ts'
import sheet from '../house/sheet.module.css'
import { OF_TEAM, readTyped, writeTyped } from '../house/use-typed.ts'
import { ChoiceField, FormField } from '../team/form-field.tsx'
import { ProblemLine } from '../team/problem-line.tsx'
import { requestKept } from '../team/request-kept.ts'
import { TimeZoneField } from '../team/time-zone-field.tsx'
import { useForm } from '../team/use-form.ts'
import { useSession } from '../team/use-session.ts'
import { LetterheadFields } from './letterhead-fields.tsx'
import styles from './organisation.module.css'
import { draftSchema, type Kept, readSettings, writeSettings } from './settings-values.ts'
import { useTexts } from './texts.tsx'

export type Organisation = Kept & { etag: string }

type Props = { found: Organisation; onLoad: () => void }

/** The settings, as they were found; a change that somebody else made meanwhile is said and not written over in silence. */
export function SettingsForm({ found, onLoad }: Props) {
  const { t } = useTexts()
  const { may, refresh, organisation } = useSession()
  const readOnly = !may('organisation:write')
  const keptAs = `${OF_TEAM}${organisation?.id} settings`
  // Nothing of a team is drawn on the server, so what was typed before is there from the first.
  const [draft] = useState(() => (readOnly ? null : readTyped(keptAs, draftSchema)))
  // What was typed over older settings is judged by those when it is saved.
  const [etag, setEtag] = useState(draft?.etag ?? found.etag)
  const [saved, setSaved] = useState(() => readSettings(found))
  const [said, setSaid] = useState('')
  const [isStale, setStale] = useState(false)
  const form = useForm(
    { ...saved, ...draft?.values },
    async values => {
      setSaid('')
      setStale(false)
      const answer = await requestKept<Organisation>('/api/v1/organisation', {
        method: 'PATCH',
        body: writeSettings(values),
        etag,
      })
      if (answer.status !== 412) return answer
      setStale(true)
      const newest = await requestKept<Organisation>('/api/v1/organisation')
      if (newest.ok) setEtag(newest.value.etag)
      return answer
    },
    (answer, sent) => {
      setEtag(answer.etag)
      setSaved(readSettings(answer))
      // Browsers have older names for some zones.
      if (answer.timeZone !== sent.timeZone) form.set({ timeZone: answer.timeZone })
      setSaid(t('settings.saved'))
      void refresh()
    },
  )
  const { values } = form
  useEffect(() => {
    const changed = Object.entries(values).filter(
      ([name, value]) => value !== saved[name as keyof typeof saved],
    )
    writeTyped(keptAs, changed.length === 0 ? null : { etag, values: Object.fromEntries(changed) })
  }, [keptAs, values, saved, etag])
  return (
    <form noValidate onSubmit={form.submit} className={styles.whole}>
      {readOnly && <p className={styles.quiet}>{t('settings.readOnly')}</p>}
      <div className={styles.parts}>
        <fieldset>
          <legend>{t('settings.title')}</legend>
          <FormField
            label={t('settings.name')}
            autoComplete="off"
            readOnly={readOnly}
            {...form.field('name')}
          />
          <TimeZoneField
            label={t('settings.timeZone')}
            hint={t('settings.timeZone.hint')}
            disabled={readOnly}
            {...form.field('timeZone')}
          />
        </fieldset>
        <LetterheadFields form={form} readOnly={readOnly} />
        <fieldset>
          <legend>{t('settings.texts')}</legend>
          <FormField label={t('settings.terms')} rows={5} readOnly={readOnly} {...form.field('terms')} />
          <ChoiceField label={t('settings.language')} disabled={readOnly} {...form.field('language')}>
            <option value="">{t('settings.language.reader')}</option>
            {languages.map((language: Language) => (
              <option key={language} value={language} lang={language}>
                {languageNames[language]}
              </option>
            ))}
          </ChoiceField>
        </fieldset>
      </div>
      <ProblemLine
        problem={isStale ? { code: 'precondition-failed', title: t('settings.stale') } : form.problem}
      />
      {!readOnly && (
        <p className={styles.actions}>
          <button type="submit" className={sheet.primary} aria-disabled={form.isPending}>
            {t('settings.save')}
          </button>
          {isStale && (
            <button
              type="button"
              className={sheet.button}
              onClick={() => {
                writeTyped(keptAs, null)
                onLoad()
              }}
            >
              {t('settings.load')}
            </button>
          )}
          <span role="status">{said}</span>
        </p>
      )}
    </form>
  )
}
