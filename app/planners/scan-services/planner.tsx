'use client'

import { useMemo } from 'react'
import { nameService } from '#domain/software/isogeo-scan-fme/scan-services/name-service.ts'
import { defaultFolder } from '#domain/software/isogeo-scan-fme/scan-services/scan-service-plan-input.ts'
import { applyChange, type Change } from '../../house/change.ts'
import field from '../../house/field.module.css'
import { useLast } from '../../house/use-last.ts'
import { useTyped } from '../../house/use-typed.ts'
import planners from '../planners.module.css'
import { PlanView } from './plan-view.tsx'
import { type Form, type FormFault, formSchema, nameField, readForm } from './read-form.ts'
import styles from './scan-services.module.css'
import { useTexts } from './texts.tsx'

const example: Form = { codes: 'CA, CC', main: 'CA', folder: defaultFolder, names: {} }

/** The planner: the work groups on one side, on the other the plan at the keystroke. */
export function Planner() {
  const { t } = useTexts()
  const [form, setForm] = useTyped('scan-services', example, formSchema)
  const read = useMemo(() => readForm(form), [form])
  // While a field can't be used, the last plan stays, and fields of the groups while a code is being typed.
  const plan = useLast(read.plan)
  const codes = useLast(read.codes.length > 0 ? read.codes : null) ?? []
  // Of the plan, which stays while the codes are being replaced.
  const isExample = plan?.services.map(({ workGroup }) => workGroup).join(', ') === example.codes
  const { faults } = read
  const change = (part: Change<Form>) => setForm(old => applyChange(old, part))

  return (
    <div className={planners.page}>
      <header className={planners.head}>
        <p>Isogeo Scan FME</p>
        <h1>{t('page.title')}</h1>
        <p>{t('page.lead')}</p>
      </header>
      <div className={styles.columns}>
        <section className={styles.form} aria-labelledby="form-title">
          <h2 id="form-title">{t('form.title')}</h2>
          <TextField
            name="codes"
            label={t('form.codes')}
            help={t('form.codes.help')}
            value={form.codes}
            fault={faults.codes}
            onChange={value => change({ codes: value })}
          />
          <fieldset className={styles.radios}>
            <legend>{t('form.main')}</legend>
            {codes.map(code => (
              <label key={code}>
                <input
                  type="radio"
                  name="main"
                  value={code}
                  checked={(codes.includes(form.main) ? form.main : codes[0]) === code}
                  onChange={() => change({ main: code })}
                />
                <span>{code}</span>
              </label>
            ))}
          </fieldset>
          <TextField
            name="folder"
            label={t('form.folder')}
            help={t('form.folder.help')}
            value={form.folder}
            fault={faults.folder}
            onChange={value => change({ folder: value })}
          />
          {codes.map(code => (
            <TextField
              key={code}
              name={nameField(code)}
              label={t('form.name', { code })}
              value={form.names[code] ?? nameService(code)}
              fault={faults[nameField(code)]}
              onChange={value => change(old => ({ names: { ...old.names, [code]: value } }))}
            />
          ))}
        </section>
        <section className={styles.result} aria-labelledby="result-title">
          <h2 id="result-title">{t('result.title')}</h2>
          <p role="status" className={styles.stale}>
            {Object.keys(faults).length > 0 ? t('result.faulty') : ''}
          </p>
          {isExample && <p className={styles.stale}>{t('result.example', { codes: example.codes })}</p>}
          {plan && <PlanView plan={plan} />}
        </section>
      </div>
    </div>
  )
}

type FieldProps = {
  name: string
  label: string
  help?: string
  value: string
  fault: FormFault | undefined
  onChange: (value: string) => void
}

function TextField({ name, label, help, value, fault, onChange }: FieldProps) {
  const { writeFault } = useTexts()
  return (
    <div className={field.field}>
      <label htmlFor={name}>{label}</label>
      <span className={field.box} data-fault={fault?.key}>
        <input
          id={name}
          name={name}
          value={value}
          autoComplete="off"
          spellCheck={false}
          aria-invalid={fault ? true : undefined}
          aria-describedby={`${name}-help`}
          onChange={event => onChange(event.target.value)}
        />
      </span>
      <p id={`${name}-help`} className={fault ? field.fault : field.hint}>
        {fault ? writeFault(fault) : help}
      </p>
    </div>
  )
}
