import { useId } from 'react'
import type { Parameter } from '#domain/parameters/parameter.ts'
import type { FieldFault } from '#domain/parameters/read-parameters.ts'
import { footprints } from '#domain/software/footprints.ts'
import { type SoftwareId, softwareIds } from '#domain/software/pack.ts'
import { nameSoftware } from '#reports/write-conflicts.ts'
import type { TranslateConflict } from '#text/conflicts/conflicts.ts'
import type { ConflictMessages } from '#text/conflicts/en.ts'
import type { Change } from '../house/change.ts'
import field from '../house/field.module.css'
import styles from './conflicts.module.css'
import { type Entered, nameField } from './link.ts'
import { isSingle } from './read-entered.ts'

type Props = {
  entered: Entered
  faults: Readonly<Record<string, FieldFault>>
  asked: ReadonlySet<string>
  onChange: (change: Change<Entered>) => void
  t: TranslateConflict
  writeFault: (fault: FieldFault) => string
}

/** Which software is to share the server, and the few things that decide over conflicts. */
export function SoftwareForm({ entered, faults, asked, onChange, t, writeFault }: Props) {
  const { chosen, second, fields } = entered
  const toggle = (id: SoftwareId, isChosen: boolean) =>
    onChange(old => ({
      chosen: softwareIds.filter(other => (other === id ? isChosen : old.chosen.includes(other))),
    }))
  return (
    <form className={styles.form} onSubmit={event => event.preventDefault()}>
      <fieldset className={styles.choices}>
        <legend>{t('page.software')}</legend>
        {softwareIds.map(id => (
          <label key={id}>
            <input
              type="checkbox"
              name={id}
              checked={chosen.includes(id)}
              onChange={event => toggle(id, event.target.checked)}
            />
            <span>{nameSoftware(id)}</span>
          </label>
        ))}
        {chosen.filter(isSingle).map(id => (
          <label key={`${id}-second`}>
            <input
              type="checkbox"
              name="second"
              checked={second}
              disabled={chosen.length === softwareIds.length}
              onChange={event => onChange({ second: event.target.checked })}
            />
            <span>{t('page.twice', { name: nameSoftware(id) })}</span>
          </label>
        ))}
      </fieldset>
      {chosen
        .filter(id => Object.keys(footprints[id].parameters).length > 0)
        .map(id => (
          <fieldset key={id} className={styles.group}>
            <legend>{t('group.parameters', { name: nameSoftware(id) })}</legend>
            {Object.entries(footprints[id].parameters).map(([name, parameter]) => {
              const full = nameField(id, name)
              if (!asked.has(full)) return null
              const fault = faults[full]
              return (
                <Field
                  key={full}
                  name={full}
                  parameter={parameter}
                  value={fields[full] ?? ''}
                  fault={fault && writeFault(fault)}
                  t={t}
                  onChange={value => onChange(old => ({ fields: { ...old.fields, [full]: value } }))}
                />
              )
            })}
          </fieldset>
        ))}
    </form>
  )
}

type FieldProps = {
  name: string
  parameter: Parameter
  value: string
  fault: string | undefined
  t: TranslateConflict
  onChange: (value: string) => void
}

function Field({ name, parameter, value, fault, t, onChange }: FieldProps) {
  const id = useId()
  const preset = String(parameter.default)
  return (
    <div className={field.field}>
      <label htmlFor={id}>{t(`parameter.${name}` as keyof ConflictMessages)}</label>
      <span className={field.box} data-fault={fault ? 'fault' : undefined}>
        {parameter.options ? (
          <select
            id={id}
            name={name}
            value={value || preset}
            onChange={event => onChange(event.target.value)}
          >
            {parameter.options.map(option => (
              <option key={option} value={option}>
                {t(`option.${option}` as keyof ConflictMessages)}
              </option>
            ))}
          </select>
        ) : (
          <input
            id={id}
            name={name}
            inputMode="numeric"
            autoComplete="off"
            value={value}
            placeholder={preset}
            aria-invalid={fault ? true : undefined}
            aria-describedby={fault && `${id}-fault`}
            onChange={event => onChange(event.target.value)}
          />
        )}
      </span>
      {fault && (
        <p id={`${id}-fault`} className={field.fault}>
          {fault}
        </p>
      )}
    </div>
  )
}
