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
  /** Whether it follows from something else and can't be typed here. */
  isFixed?: boolean
  rows?: number
}

/** A price that is missing says what to do about it. */
const isSaidWhenEmpty = (code: string) => code === 'price_missing' || code === 'price_not_in_list'

/** A field of the quote; whatever is typed stays, a fault stands below it. */
export function TextField({ label, name, value, fault, onChange, currency, unit, rows, ...looks }: Props) {
  const id = useId()
  const { writeFault } = useTexts()
  const { type = 'text', isNumber = false, isFixed = false } = looks
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
            readOnly={isFixed}
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
            isEmpty && !isSaidWhenEmpty(fault.code) ? { ...fault, code: 'required' } : fault,
            currency,
          )}
        </p>
      )}
    </div>
  )
}
