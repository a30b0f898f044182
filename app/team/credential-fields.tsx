import type { ComponentProps } from 'react'
import { FormField } from './form-field.tsx'
import { useTeamTexts } from './texts.tsx'

type Props = Omit<ComponentProps<typeof FormField>, 'label' | 'hint'>
type Labelled = Props & { label: string }

/** The address that an account is known by. */
export function EmailField(props: Props) {
  const { t } = useTeamTexts()
  return (
    <FormField label={t('field.email')} type="email" autoComplete="username" spellCheck={false} {...props} />
  )
}

/** The password that an account has. */
export function PasswordField(props: Labelled) {
  return <FormField autoComplete="current-password" password={useReveal()} {...props} />
}

/** The password that an account gets, with what is asked of it. */
export function NewPasswordField(props: Labelled) {
  const { t } = useTeamTexts()
  return (
    <FormField
      hint={t('field.password.hint')}
      autoComplete="new-password"
      password={useReveal()}
      {...props}
    />
  )
}

function useReveal() {
  const { t } = useTeamTexts()
  return { show: t('field.password.show'), hide: t('field.password.hide') }
}
