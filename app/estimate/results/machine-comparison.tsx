import { useId } from 'react'
import { compareMachine } from '#domain/sizing/compare-machine.ts'
import type { HardwareSizing } from '#domain/sizing/size-hardware.ts'
import { stream } from '#domain/software/stream/pack.ts'
import field from '../../house/field.module.css'
import tables from '../../house/tables.module.css'
import styles from '../fields.module.css'
import type { ChangeFields, Fields } from '../fields.ts'
import type { FieldFaults } from '../read-fields.ts'
import { useTexts } from '../texts.tsx'

const fieldOf = {
  'cpu-cores': 'cpuCores',
  'cpu-class': 'cpuModel',
  memory: 'memoryGb',
  disk: 'diskFreeGb',
} as const

/** What the site needs beside what the customer's server has; each verdict is there at the keystroke. */
export function MachineComparison({
  sizing,
  fields,
  faults,
  onChange,
}: {
  sizing: HardwareSizing
  fields: Fields
  faults: FieldFaults
  onChange: ChangeFields
}) {
  const { t, r, number, writeFault } = useTexts()
  const id = useId()
  const rows = sizing.comparison ?? compareMachine(stream.sizing, sizing.size, sizing.hardware, {})
  return (
    <table className={`${tables.table} ${tables.stacked} ${sizing.comparison ? '' : tables.unfilled}`}>
      <caption>{t('gauge.machine')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('gauge.aspect')}</th>
          <th scope="col">{t('gauge.required')}</th>
          <th scope="col">{t('gauge.found')}</th>
          <th scope="col">{t('gauge.verdict')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ aspect, required, verdict, remark }) => {
          const name = fieldOf[aspect]
          const fault = faults.get(name)
          const unit = aspect === 'memory' || aspect === 'disk' ? t('estimate.gb') : ''
          return (
            <tr key={aspect}>
              <th scope="row" id={`${id}-${aspect}`}>
                {r(`aspect.${aspect}`)}
              </th>
              <td>
                {typeof required === 'number' ? number(required) : required} {unit}
              </td>
              <td className={styles.cell}>
                <input
                  name={name}
                  type="text"
                  inputMode={aspect === 'cpu-class' ? 'text' : 'decimal'}
                  autoComplete="off"
                  value={fields[name]}
                  placeholder={aspect === 'cpu-class' ? t('gauge.cpuModel.example') : undefined}
                  aria-label={`${r(`aspect.${aspect}`)}, ${t('gauge.found')}`}
                  aria-invalid={fault ? true : undefined}
                  aria-describedby={fault ? `${id}-${aspect}-fault` : undefined}
                  onChange={event => onChange({ [name]: event.target.value })}
                />
                {fault && (
                  <p id={`${id}-${aspect}-fault`} className={field.fault}>
                    {writeFault(fault)}
                  </p>
                )}
              </td>
              <td className={tables.verdict} data-verdict={verdict}>
                {r(`verdict.${verdict}`)}
                {remark && <span className={tables.equal}>{r(`remark.${remark}`)}</span>}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
