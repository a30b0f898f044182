import { useId } from 'react'
import type { Fault } from '#domain/shared/find-faults.ts'
import field from '../house/field.module.css'
import { useTexts } from './texts.tsx'

type Props = {
  label: string
  /** The field as its faults name it. */
  name: string
  value: string
  fault: Fault | undefined
  onChange: (value: string) => void
  currency: string
  unit?: string
  type?: 'text' | 'date'
  isNumber?: boolean
  rows?: number
}

/** A field of the quote; whatever is typed stays, a fault stands below it. */
export function TextField({ label, name, value, fault, onChange, currency, unit, rows, ...looks }: Props) {
  const id = useId()
  const { writeFault } = useTexts()
  const { type = 'text', isNumber = false } = looks
  // Nothing is wrong with what is still to be filled in.
  const isEmpty = value.trim() === ''
  const shared = {
    id,
    name,
    value,
    autoComplete: 'off',
    'aria-invalid': fault && !isEmpty ? true : undefined,
    'aria-describedby': fault ? `${id}-fault` : undefined,
  }
  return (
    <div className={field.field}>
      <label htmlFor={id}>{label}</label>
      {rows === undefined ? (
        <span className={field.box} data-fault={fault && (isEmpty ? 'empty' : fault.code)}>
          <input
            {...shared}
            type={type}
            inputMode={isNumber ? 'decimal' : undefined}
            onChange={event => onChange(event.target.value)}
          />
          {unit && <span className={field.unit}>{unit}</span>}
        </span>
      ) : (
        <textarea
          {...shared}
          rows={rows}
          data-fault={fault?.code}
          onChange={event => onChange(event.target.value)}
        />
      )}
      {fault && (
        <p id={`${id}-fault`} className={field.fault}>
          {writeFault(
            isEmpty && fault.code !== 'price_missing' ? { ...fault, code: 'required' } : fault,
            currency,
          )}
        </p>
      )}
    </div>
  )
}
