'use client'

import { useMemo } from 'react'
import { planServers } from '#domain/software/sage-100c-crm/multi-server/plan-servers.ts'
import field from '../../house/field.module.css'
import { useTyped } from '../../house/use-typed.ts'
import planners from '../planners.module.css'
import { exampleOptions, exampleRows, holdsExample } from './example.ts'
import { PlanView } from './plan-view.tsx'
import styles from './planner.module.css'
import { mostNewUsers, type Options, optionsSchema, type Row, readRows, rowsSchema } from './read-rows.ts'
import { ServerTable } from './server-table.tsx'
import { useTexts } from './texts.tsx'

/** The servers on top, the plan below: computed at each keystroke by the functions of the domain. */
export function Planner() {
  const { t } = useTexts()
  const [rows, setRows] = useTyped<readonly Row[]>('multi-server rows', exampleRows, rowsSchema)
  const [options, setOptions] = useTyped<Options>('multi-server options', exampleOptions, optionsSchema)
  const change = (part: Partial<Options>) => setOptions(old => ({ ...old, ...part }))
  const { input, faults } = useMemo(() => readRows(rows, options), [rows, options])
  const plan = useMemo(() => input && planServers(input), [input])
  const isWrong = faults.some(({ path }) => path === 'newUsers')

  return (
    <div className={planners.page}>
      <header className={planners.head}>
        <p>Sage 100c CRM</p>
        <h1>{t('page.title')}</h1>
        <p>{t('page.lead')}</p>
      </header>
      <ServerTable rows={rows} faults={faults} onChange={setRows} />
      <fieldset className={styles.options}>
        <legend>{t('page.options')}</legend>
        <label>
          <input
            type="checkbox"
            checked={options.balancedByCrm}
            onChange={event => change({ balancedByCrm: event.target.checked })}
          />
          {t('page.balancedByCrm')}
        </label>
        <label>
          <input
            type="checkbox"
            checked={options.integration}
            onChange={event => change({ integration: event.target.checked })}
          />
          {t('page.integration')}
        </label>
        <label>
          {t('page.newUsers')}
          <input
            className={styles.number}
            type="text"
            inputMode="numeric"
            autoComplete="off"
            value={options.newUsers}
            aria-invalid={isWrong || undefined}
            aria-describedby={isWrong ? 'new-users-fault' : undefined}
            onChange={event => change({ newUsers: event.target.value })}
          />
        </label>
        {isWrong && (
          <p id="new-users-fault" className={field.fault}>
            {t('page.wholeNumber', { least: 0, most: mostNewUsers })}
          </p>
        )}
      </fieldset>
      {plan && holdsExample(rows) && (
        <div className={styles.part}>
          <p className={styles.blocker}>{t('page.example')}</p>
        </div>
      )}
      {plan ? <PlanView plan={plan} /> : <p className={styles.part}>{t('page.noPlan')}</p>}
    </div>
  )
}
