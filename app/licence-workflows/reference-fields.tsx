import { useId } from 'react'
import type { FieldFault } from '#domain/parameters/read-parameters.ts'
import { licences } from '#domain/software/stream/licences.data.ts'
import type { TranslateLicenceMessage } from '#text/licence-messages/licence-messages.ts'
import type { Change } from '../house/change.ts'
import controls from '../house/controls.module.css'
import field from '../house/field.module.css'
import type { MessageFields } from './message-fields.ts'
import styles from './message-panel.module.css'

const bases = licences.catalogue.filter(({ kind }) => kind === 'base')
const extensions = licences.catalogue.filter(({ kind }) => kind === 'extension')

type Props = {
  name: 'references' | 'addedReferences'
  label: string
  t: TranslateLicenceMessage
  fields: MessageFields
  faults: Readonly<Record<string, FieldFault>>
  writeFault: (fault: FieldFault) => string
  onChange: (change: Change<MessageFields>) => void
}

/** The licence with its extensions, or the extensions that are ordered in addition. */
export function ReferenceFields(props: Props) {
  const { name, label, t, fields, onChange } = props
  const id = useId()
  if (name === 'addedReferences')
    return (
      <fieldset className={styles.references}>
        <legend>{label}</legend>
        <Quantities {...props} group="added" />
      </fieldset>
    )
  return (
    <fieldset className={styles.references}>
      <legend>{label}</legend>
      <div className={field.field}>
        <label htmlFor={id}>{t('page.base')}</label>
        <span className={field.box}>
          <select
            id={id}
            name="references"
            value={fields.base}
            onChange={event => onChange({ base: event.target.value })}
          >
            <option value="">{t('page.noBase')}</option>
            {bases.map(licence => (
              <option key={licence.reference} value={licence.reference}>
                {licence.name} ({licence.reference})
              </option>
            ))}
          </select>
        </span>
      </div>
      {fields.base !== '' && (
        <details className={controls.details} open={Object.keys(fields.extensions).length > 0}>
          <summary>{t('page.extensions')}</summary>
          <Quantities {...props} group="extensions" />
        </details>
      )}
    </fieldset>
  )
}

function Quantities({
  group,
  fields,
  faults,
  writeFault,
  onChange,
}: Props & { group: 'extensions' | 'added' }) {
  const id = useId()
  return (
    <div>
      {extensions.map(({ reference, name }) => {
        const fault = faults[`${group}.${reference}`]
        const describedBy = fault ? `${id}-${reference}` : undefined
        return (
          <div key={reference} className={styles.quantity}>
            <label htmlFor={`${id}-${reference}-input`}>
              {name} <span className={styles.reference}>{reference}</span>
            </label>
            <input
              id={`${id}-${reference}-input`}
              name={`${group}.${reference}`}
              type="text"
              inputMode="numeric"
              autoComplete="off"
              placeholder="0"
              value={fields[group][reference] ?? ''}
              aria-invalid={fault ? true : undefined}
              aria-describedby={describedBy}
              onChange={({ target: { value } }) =>
                onChange(old => ({ [group]: { ...old[group], [reference]: value } }))
              }
            />
            {fault && (
              <p id={describedBy} className={field.fault}>
                {writeFault(fault)}
              </p>
            )}
          </div>
        )
      })}
    </div>
  )
}
