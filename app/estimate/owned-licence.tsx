import { useId } from 'react'
import { stream } from '#domain/software/stream/pack.ts'
import field from '../house/field.module.css'
import styles from './fields.module.css'
import type { Fields } from './fields.ts'
import type { FieldFaults } from './read-fields.ts'
import { useTexts } from './texts.tsx'

/** The base licence and the extensions that the customer has already. */
export default function OwnedLicence({
  fields,
  faults,
  onChange,
}: {
  fields: Fields
  faults: FieldFaults
  onChange: (change: Partial<Fields>) => void
}) {
  const { t, writeFault } = useTexts()
  const id = useId()
  const { catalogue } = stream.licences
  return (
    <>
      <div className={field.field}>
        <label htmlFor={id}>{t('owned.base')}</label>
        <span className={field.box}>
          <select
            id={id}
            value={fields.ownedBase}
            onChange={event => onChange({ ownedBase: event.target.value })}
          >
            <option value="">{t('owned.none')}</option>
            {catalogue
              .filter(licence => licence.kind === 'base')
              .map(licence => (
                <option key={licence.reference} value={licence.reference}>
                  {licence.name} ({licence.reference})
                </option>
              ))}
          </select>
        </span>
      </div>
      {fields.ownedBase && (
        <fieldset className={styles.quantities}>
          <legend>{t('owned.extensions')}</legend>
          {catalogue
            .filter(licence => licence.kind === 'extension')
            .map(({ reference, name }) => {
              const fault = faults.get(`owned.${reference}`)
              return (
                <label key={reference}>
                  <span>
                    {name} <span className={styles.code}>{reference}</span>
                  </span>
                  <input
                    type="text"
                    inputMode="numeric"
                    autoComplete="off"
                    placeholder="0"
                    aria-label={t('owned.quantity', { name, reference })}
                    aria-invalid={fault ? true : undefined}
                    aria-describedby={fault ? `${id}-${reference}` : undefined}
                    value={fields.ownedExtensions[reference] ?? ''}
                    onChange={event =>
                      onChange({
                        ownedExtensions: { ...fields.ownedExtensions, [reference]: event.target.value },
                      })
                    }
                  />
                  {fault && (
                    <span id={`${id}-${reference}`} className={field.fault}>
                      {writeFault(fault)}
                    </span>
                  )}
                </label>
              )
            })}
        </fieldset>
      )}
    </>
  )
}
