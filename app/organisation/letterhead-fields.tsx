import { useId } from 'react'
import field from '../house/field.module.css'
import { PictureField } from '../quote/picture-field.tsx'
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
  const { colour, logo } = form.values

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
      <PictureField
        words={{
          label: t('settings.logo'),
          open: t('settings.logo.open'),
          hint: t('settings.logo.hint'),
          unreadable: t('settings.logo.unreadable'),
          remove: t('settings.logo.remove'),
        }}
        picture={logo}
        alt={t('settings.logo.alt')}
        isFixed={readOnly}
        onChange={changed => form.set({ logo: changed })}
      />
    </fieldset>
  )
}
