'use client'

import { useMemo, useState } from 'react'
import { planServers } from '#domain/software/sage-100c-crm/multi-server/plan-servers.ts'
import field from '../../house/field.module.css'
import planners from '../planners.module.css'
import { PlanView } from './plan-view.tsx'
import styles from './planner.module.css'
import { mostNewUsers, type Options, type Row, readRows } from './read-rows.ts'
import { ServerTable } from './server-table.tsx'
import { useTexts } from './texts.tsx'

const example: readonly Row[] = [
  { id: 0, role: 'sql', name: 'sql.example.com', ipv6: '2001:db8::5', users: '0', services: [] },
  { id: 1, role: 'master', name: 'web1.example.com', ipv6: '2001:db8::10', users: '4', services: [] },
  { id: 2, role: 'secondary', name: 'web2.example.com', ipv6: '2001:db8::11', users: '2', services: [] },
  { id: 3, role: 'secondary', name: 'web3.example.com', ipv6: '2001:db8::12', users: '3', services: [] },
]

/** The servers on top, the plan below: computed at each keystroke by the functions of the domain. */
export function Planner() {
  const { t } = useTexts()
  const [rows, setRows] = useState(example)
  const [options, setOptions] = useState<Options>({ balancedByCrm: true, integration: true, newUsers: '4' })
  const change = (part: Partial<Options>) => setOptions(old => ({ ...old, ...part }))
  const { input, faults } = useMemo(() => readRows(rows, options), [rows, options])
  const plan = useMemo(() => input && planServers(input), [input])
  const isWrong = faults.some(({ path }) => path === 'newUsers')

  return (
    <div className={`${planners.page} ${styles.page}`}>
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
      {plan ? <PlanView plan={plan} /> : <p className={styles.part}>{t('page.noPlan')}</p>}
    </div>
  )
}
