import { useId, useState } from 'react'
import field from '../house/field.module.css'
import sheet from '../house/sheet.module.css'
import { drawSmall } from '../quote/draw-small.ts'
import { FormField } from '../team/form-field.tsx'
import type { Form } from '../team/use-form.ts'
import styles from './organisation.module.css'
import type { SettingsValues } from './settings-values.ts'
import { useTexts } from './texts.tsx'

type Props = { form: Form<SettingsValues>; readOnly: boolean }

/** Who makes the quotes, as it stands on them. */
export function LetterheadFields({ form, readOnly }: Props) {
  const { t } = useTexts()
  const id = useId()
  const [isUnreadable, setUnreadable] = useState(false)
  const { colour, logo } = form.values

  async function take(file: File | undefined) {
    if (!file) return
    const drawn = await drawSmall(file)
    setUnreadable(drawn === null)
    if (drawn !== null) form.set({ logo: drawn })
  }

  return (
    <fieldset>
      <legend>{t('settings.seller')}</legend>
      <FormField
        label={t('settings.seller.name')}
        autoComplete="organization"
        readOnly={readOnly}
        {...form.field('seller', 'seller.name')}
      />
      <FormField
        label={t('settings.contact')}
        hint={t('settings.contact.hint')}
        autoComplete="off"
        readOnly={readOnly}
        {...form.field('contact', 'seller.contact')}
      />
      <FormField
        label={t('settings.address')}
        rows={3}
        readOnly={readOnly}
        {...form.field('address', 'seller.address')}
      />
      <FormField
        label={t('settings.registration')}
        autoComplete="off"
        readOnly={readOnly}
        {...form.field('registration', 'seller.registration')}
      />
      <div className={field.field}>
        <label htmlFor={`${id}-colour`}>{t('settings.colour')}</label>
        <input
          id={`${id}-colour`}
          type="color"
          name="colour"
          className={styles.colour}
          disabled={readOnly}
          value={/^#[0-9a-f]{6}$/i.test(colour) ? colour : '#101214'}
          onChange={event => form.set({ colour: event.target.value })}
        />
      </div>
      <div className={field.field}>
        <label htmlFor={`${id}-logo`}>{t('settings.logo')}</label>
        {logo !== '' && (
          // biome-ignore lint/performance/noImgElement: a data URL, which nothing can make smaller
          <img src={logo} alt={t('settings.logo.alt')} className={styles.logo} />
        )}
        <input
          id={`${id}-logo`}
          type="file"
          accept="image/*"
          className={styles.file}
          disabled={readOnly}
          aria-describedby={`${id}-hint`}
          onChange={event => {
            void take(event.target.files?.[0])
            event.target.value = ''
          }}
        />
        <p id={`${id}-hint`} className={isUnreadable ? field.fault : field.hint} role="status">
          {t(isUnreadable ? 'settings.logo.unreadable' : 'settings.logo.hint')}
        </p>
        {logo !== '' && !readOnly && (
          <button type="button" className={sheet.button} onClick={() => form.set({ logo: '' })}>
            {t('settings.logo.remove')}
          </button>
        )}
      </div>
    </fieldset>
  )
}
