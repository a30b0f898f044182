import { useId } from 'react'
import type { LicenceLoss } from '#domain/licensing/workflows/messages/message-values.ts'
import type { TranslateLicenceMessage } from '#text/licence-messages/licence-messages.ts'
import field from '../house/field.module.css'

/** What happened to the licence, among what makes a difference to the message. */
export function LossField({
  losses,
  value,
  t,
  onChange,
}: {
  losses: readonly LicenceLoss[]
  value: string
  t: TranslateLicenceMessage
  onChange: (loss: string) => void
}) {
  const id = useId()
  return (
    <div className={field.field}>
      <label htmlFor={id}>{t('value.loss')}</label>
      <span className={field.box}>
        <select
          id={id}
          name="loss"
          value={losses.some(loss => loss === value) ? value : ''}
          aria-describedby={`${id}-help`}
          onChange={event => onChange(event.target.value)}
        >
          <option value="">{t('loss.none')}</option>
          {losses.map(loss => (
            <option key={loss} value={loss}>
              {t(`loss.${loss}`)}
            </option>
          ))}
        </select>
      </span>
      <p id={`${id}-help`} className={field.hint}>
        {t('help.loss')}
      </p>
    </div>
  )
}
