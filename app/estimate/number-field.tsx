import { useId } from 'react'
import field from '../house/field.module.css'
import type { FieldFault } from './read-fields.ts'
import { useTexts } from './texts.tsx'

/** A number as the reader's language writes it; whatever is typed stays, a fault stands below. */
export function NumberField({
  label,
  name,
  value,
  onChange,
  fault,
  hint,
  unit,
  isWhole = false,
  placeholder,
}: {
  label: string
  name: string
  value: string
  onChange: (value: string) => void
  fault: FieldFault | undefined
  hint?: string
  unit?: string
  isWhole?: boolean
  placeholder?: string
}) {
  const id = useId()
  const { writeFault } = useTexts()
  const described = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ')
  return (
    <div className={field.field}>
      <label htmlFor={id}>{label}</label>
      <span className={field.box} data-fault={fault ? fault.code : undefined}>
        <input
          id={id}
          name={name}
          type="text"
          inputMode={isWhole ? 'numeric' : 'decimal'}
          autoComplete="off"
          value={value}
          placeholder={placeholder}
          aria-invalid={fault ? true : undefined}
          aria-describedby={described || undefined}
          onChange={event => onChange(event.target.value)}
        />
        {unit && <span className={field.unit}>{unit}</span>}
      </span>
      {fault ? (
        <p id={`${id}-fault`} className={field.fault}>
          {writeFault(fault)}
        </p>
      ) : (
        hint && (
          <p id={`${id}-hint`} className={field.hint}>
            {hint}
          </p>
        )
      )}
    </div>
  )
}
