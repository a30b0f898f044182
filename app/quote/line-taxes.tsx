import { useId } from 'react'
import type { Fault } from '#domain/shared/find-faults.ts'
import field from '../house/field.module.css'
import type { Draft } from './draft.ts'
import { NO_TAXES } from './read-draft.ts'
import { useTexts } from './texts.tsx'

/** Which taxes a line bears; asked only where there are several to choose from. */
export function LineTaxes({
  draft,
  chosen,
  fault,
  onChoose,
}: {
  draft: Draft
  chosen: string
  fault: Fault | undefined
  onChoose: (chosen: string) => void
}) {
  const { t, writeFault } = useTexts()
  const id = useId()
  if (draft.taxes.length < 2 && chosen === '') return null
  return (
    <div className={field.field}>
      <label htmlFor={id}>{t('lines.taxes')}</label>
      <span className={field.box} data-fault={fault?.code}>
        <select
          id={id}
          value={chosen}
          aria-describedby={fault ? `${id}-fault` : undefined}
          onChange={event => onChoose(event.target.value)}
        >
          <option value="">{t('lines.taxes.all')}</option>
          {draft.taxes.map(({ id: tax, name }) => (
            <option key={tax} value={tax}>
              {name}
            </option>
          ))}
          <option value={NO_TAXES}>{t('lines.taxes.none')}</option>
        </select>
      </span>
      {fault && (
        <p id={`${id}-fault`} className={field.fault}>
          {writeFault(fault, draft.currency)}
        </p>
      )}
    </div>
  )
}
