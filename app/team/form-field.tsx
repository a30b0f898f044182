import { type InputHTMLAttributes, type ReactNode, useId, useState } from 'react'
import field from '../house/field.module.css'
import styles from './team.module.css'

type Input = Pick<
  InputHTMLAttributes<HTMLInputElement>,
  'autoComplete' | 'inputMode' | 'readOnly' | 'spellCheck' | 'autoCapitalize'
>

type Props = Input & {
  label: string
  name: string
  value: string
  onChange: (value: string) => void
  fault?: string | undefined
  hint?: string
  type?: 'text' | 'email' | 'date'
  /** What shows a password, and hides it again; the field is one then. */
  password?: { show: string; hide: string }
  /** How many lines there is room for, where there are several. */
  rows?: number
}

/** A field with its label, its hint, and what the server holds against it. */
export function FormField({ label, name, value, onChange, fault, hint, password, rows, ...input }: Props) {
  const id = useId()
  const [isShown, setShown] = useState(false)
  const described = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ')
  const shared = {
    ...{ id, name, value },
    'aria-invalid': fault ? true : undefined,
    'aria-describedby': described || undefined,
    onChange: (event: { target: { value: string } }) => onChange(event.target.value),
  }
  return (
    <div className={field.field}>
      <label htmlFor={id}>{label}</label>
      {rows !== undefined ? (
        <textarea {...shared} className={field.prose} rows={rows} readOnly={input.readOnly} />
      ) : (
        <span className={field.box} data-fault={fault && 'refused'}>
          <input {...input} {...shared} type={password && !isShown ? 'password' : (input.type ?? 'text')} />
          {password && (
            <button
              type="button"
              className={styles.reveal}
              aria-controls={id}
              onClick={() => setShown(!isShown)}
            >
              {isShown ? password.hide : password.show}
            </button>
          )}
        </span>
      )}
      {hint && (
        <p id={`${id}-hint`} className={field.hint}>
          {hint}
        </p>
      )}
      {fault && (
        <p id={`${id}-fault`} className={field.fault}>
          {fault}
        </p>
      )}
    </div>
  )
}

/** A field in which one of several things is chosen. */
export function ChoiceField(props: {
  label: string
  name: string
  value: string
  onChange: (value: string) => void
  fault?: string | undefined
  hint?: string
  disabled?: boolean
  /** Whether names that somebody gave are among them, which may be cut. */
  hasNames?: boolean
  children: ReactNode
}) {
  const { label, name, value, onChange, fault, hint, disabled, hasNames, children } = props
  const id = useId()
  const described = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ')
  return (
    <div className={field.field}>
      <label htmlFor={id}>{label}</label>
      <span className={field.box} data-fault={fault && 'refused'}>
        <select
          className={hasNames ? field.names : undefined}
          {...{ id, name, value, disabled }}
          aria-invalid={fault ? true : undefined}
          aria-describedby={described || undefined}
          onChange={event => onChange(event.target.value)}
        >
          {children}
        </select>
      </span>
      {hint && (
        <p id={`${id}-hint`} className={field.hint}>
          {hint}
        </p>
      )}
      {fault && (
        <p id={`${id}-fault`} className={field.fault}>
          {fault}
        </p>
      )}
    </div>
  )
}
