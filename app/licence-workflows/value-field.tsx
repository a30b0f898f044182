import { useId } from 'react'
import field from '../house/field.module.css'
import type { TextName } from './message-fields.ts'
import styles from './message-panel.module.css'

const codes: readonly TextName[] = ['siteCode', 'oldSiteKey', 'killCode', 'licencePool']

/** One value of the message, kept as typed and checked at each keystroke. */
export function ValueField({
  name,
  label,
  help,
  isRequired,
  value,
  fault,
  onChange,
}: {
  name: TextName
  label: string
  help: string
  isRequired: boolean
  value: string
  fault: string | undefined
  onChange: (text: string) => void
}) {
  const id = useId()
  return (
    <div className={field.field}>
      <label htmlFor={id}>{label}</label>
      <span className={field.box} data-fault={fault === undefined ? undefined : ''}>
        <input
          id={id}
          name={name}
          type="text"
          autoComplete="off"
          autoCapitalize="off"
          autoCorrect="off"
          spellCheck={false}
          className={codes.includes(name) ? styles.code : styles.text}
          value={value}
          aria-required={isRequired}
          aria-invalid={fault === undefined ? undefined : true}
          aria-describedby={`${id}-help${fault === undefined ? '' : ` ${id}-fault`}`}
          onChange={event => onChange(event.target.value)}
        />
      </span>
      {fault !== undefined && (
        <p id={`${id}-fault`} className={field.fault}>
          {fault}
        </p>
      )}
      <p id={`${id}-help`} className={field.hint}>
        {help}
      </p>
    </div>
  )
}
