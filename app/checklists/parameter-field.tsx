import { useId, useState } from 'react'
import type { Parameter, ParameterValue } from '#domain/parameters/parameter.ts'
import { type FieldFault, readParameter } from '#domain/parameters/read-parameters.ts'
import { writeHelp } from '#reports/write-help.ts'
import field from '../house/field.module.css'
import { useTexts } from '../procedure/texts.tsx'
import styles from './form.module.css'

type Props = {
  name: string
  parameter: Parameter
  value: ParameterValue | undefined
  /** What stands where nothing is typed; an account follows the machine. */
  preset: ParameterValue | undefined
  /** Whether it may stay open here, and the help says what follows. */
  isOpen: boolean
  fault: FieldFault | undefined
  onChange: (value: ParameterValue) => void
}

const MOST_RADIOS = 3

/** One thing asked about the site, with its help and what is wrong with it. */
export function ParameterField(props: Props) {
  const { kind, options = [] } = props.parameter
  if (kind === 'yes-no') return <YesNo {...props} />
  if (kind === 'secret') return <Secret {...props} />
  if (kind === 'choice') return options.length <= MOST_RADIOS ? <Radios {...props} /> : <Select {...props} />
  return <TextField {...props} />
}

function TextField({ name, parameter, value, preset, isOpen, fault, onChange }: Props) {
  const { translators, writeFault } = useTexts()
  const id = useId()
  return (
    <div className={field.field}>
      <label htmlFor={id}>{translators.procedure(`parameter.${name}.title`)}</label>
      <span className={field.box} data-fault={fault?.key}>
        <input
          id={id}
          name={name}
          type="text"
          inputMode={parameter.kind === 'whole' ? 'numeric' : 'text'}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          className={styles.text}
          value={value === undefined ? '' : String(value)}
          placeholder={preset === undefined ? undefined : String(preset)}
          aria-invalid={fault ? true : undefined}
          aria-describedby={`${id}-help${fault ? ` ${id}-fault` : ''}`}
          onChange={event => onChange(event.target.value)}
        />
      </span>
      {fault && (
        <p id={`${id}-fault`} className={field.fault}>
          {writeFault(fault)}
        </p>
      )}
      <Help {...{ id, name, isOpen }} />
    </div>
  )
}

/** Checked as it is typed and kept nowhere. */
function Secret({ name, parameter }: Props) {
  const { t, translators, writeFault } = useTexts()
  const id = useId()
  const [secret, setSecret] = useState('')
  const read = secret === '' ? null : readParameter(parameter, secret)
  const fault = read && 'fault' in read ? read.fault : null
  return (
    <div className={field.field}>
      <label htmlFor={id}>{translators.procedure(`parameter.${name}.title`)}</label>
      <span className={field.box} data-fault={fault?.key}>
        <input
          id={id}
          type="password"
          autoComplete="off"
          value={secret}
          aria-invalid={fault ? true : undefined}
          aria-describedby={`${id}-verdict ${id}-help`}
          onChange={event => setSecret(event.target.value)}
        />
      </span>
      <p id={`${id}-verdict`} className={fault ? field.fault : field.hint} role="status">
        {fault ? writeFault(fault) : read ? t('secret.good') : ''}
      </p>
      <Help {...{ id, name }} />
    </div>
  )
}

function Radios({ name, parameter, value, onChange }: Props) {
  const { translators } = useTexts()
  const id = useId()
  return (
    <fieldset className={styles.radios} aria-describedby={`${id}-help`}>
      <legend>{translators.procedure(`parameter.${name}.title`)}</legend>
      {parameter.options?.map(option => (
        <label key={option}>
          <input
            type="radio"
            name={name}
            value={option}
            checked={(value ?? parameter.default) === option}
            onChange={() => onChange(option)}
          />
          <span>{translators.procedure(`option.${name}.${option}`)}</span>
        </label>
      ))}
      <Help {...{ id, name }} />
    </fieldset>
  )
}

function Select({ name, parameter, value, onChange }: Props) {
  const { translators } = useTexts()
  const id = useId()
  return (
    <div className={field.field}>
      <label htmlFor={id}>{translators.procedure(`parameter.${name}.title`)}</label>
      <span className={field.box}>
        <select
          id={id}
          name={name}
          value={String(value ?? parameter.default)}
          aria-describedby={`${id}-help`}
          onChange={event => onChange(event.target.value)}
        >
          {parameter.options?.map(option => (
            <option key={option} value={option}>
              {translators.procedure(`option.${name}.${option}`)}
            </option>
          ))}
        </select>
      </span>
      <Help {...{ id, name }} />
    </div>
  )
}

function YesNo({ name, parameter, value, onChange }: Props) {
  const { translators } = useTexts()
  const id = useId()
  return (
    <div className={styles.yesNo}>
      <label>
        <input
          type="checkbox"
          name={name}
          checked={Boolean(value ?? parameter.default)}
          aria-describedby={`${id}-help`}
          onChange={event => onChange(event.target.checked)}
        />
        <span>{translators.procedure(`parameter.${name}.title`)}</span>
      </label>
      <Help {...{ id, name }} />
    </div>
  )
}

/** What stands below a field and describes it. */
function Help({ id, name, isOpen = false }: { id: string; name: string; isOpen?: boolean }) {
  const { translators } = useTexts()
  return (
    <p id={`${id}-help`} className={field.hint}>
      {writeHelp(name, isOpen, translators.procedure)}
    </p>
  )
}
