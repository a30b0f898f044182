import { type InputHTMLAttributes, type ReactNode, useId, useState } from 'react'
import field from '../house/field.module.css'
import styles from './team.module.css'
import { useTeamTexts } from './texts.tsx'

type Input = Pick<
  InputHTMLAttributes<HTMLInputElement>,
  'autoComplete' | 'inputMode' | 'readOnly' | 'spellCheck' | 'autoCapitalize'
>

/** What stands around what is filled in. */
type Around = { label: string; hint?: string | undefined; fault?: string | undefined }

type Entered = Around & { name: string; value: string; onChange: (value: string) => void }

type Props = Input &
  Entered & {
    type?: 'text' | 'email' | 'date'
    /** What shows a password, and hides it again; the field is one then. */
    password?: { show: string; hide: string }
    /** How many lines there is room for, where there are several. */
    rows?: number
  }

/** A field with its label, its hint, and what the server holds against it. */
export function FormField({ label, name, value, onChange, fault, hint, password, rows, ...input }: Props) {
  const [isShown, setShown] = useState(false)
  const onType = (event: { target: { value: string } }) => onChange(event.target.value)
  return (
    <Field {...{ label, hint, fault, value }}>
      {marks =>
        rows !== undefined ? (
          <textarea
            {...{ ...marks, name, value, rows }}
            className={field.prose}
            readOnly={input.readOnly}
            onChange={onType}
          />
        ) : (
          <span className={field.box} data-fault={fault && 'refused'}>
            <input
              {...{ ...input, ...marks, name, value }}
              type={password && !isShown ? 'password' : (input.type ?? 'text')}
              onChange={onType}
            />
            {password && (
              <button
                type="button"
                className={styles.reveal}
                aria-controls={marks.id}
                onClick={() => setShown(!isShown)}
              >
                {isShown ? password.hide : password.show}
              </button>
            )}
          </span>
        )
      }
    </Field>
  )
}

/** A field in which one of several things is chosen. */
export function ChoiceField({
  label,
  hint,
  fault,
  ...props
}: Entered & {
  disabled?: boolean
  /** Whether names that somebody gave are among them, which may be cut. */
  hasNames?: boolean
  children: ReactNode
}) {
  const { name, value, disabled, hasNames, onChange, children } = props
  return (
    <Field {...{ label, hint, fault, value: props.value }}>
      {marks => (
        <span className={field.box} data-fault={fault && 'refused'}>
          <select
            className={hasNames ? field.names : undefined}
            {...{ ...marks, name, value, disabled }}
            onChange={event => onChange(event.target.value)}
          >
            {children}
          </select>
        </span>
      )}
    </Field>
  )
}

type Marks = { id: string; 'aria-invalid': true | undefined; 'aria-describedby': string | undefined }

/** The label, the hint and the fault of what is filled in, which bears the marks that tie them to it. */
function Field({
  label,
  hint,
  fault,
  value,
  children,
}: Around & { value: string; children: (marks: Marks) => ReactNode }) {
  const { t } = useTeamTexts()
  const id = useId()
  const described = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ')
  return (
    <div className={field.field}>
      <label htmlFor={id}>{label}</label>
      {children({ id, 'aria-invalid': fault ? true : undefined, 'aria-describedby': described || undefined })}
      {hint && (
        <p id={`${id}-hint`} className={field.hint}>
          {hint}
        </p>
      )}
      {fault && (
        <p id={`${id}-fault`} className={field.fault}>
          {/* Nothing was found where nothing was typed: that it is asked for says all. */}
          {value.trim() === '' ? t('field.missing') : fault}
        </p>
      )}
    </div>
  )
}
