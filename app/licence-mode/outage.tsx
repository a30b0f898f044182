import { useId, useMemo } from 'react'
import { losses } from '#domain/licensing/outages/outage-facts.ts'
import { type OutagePlan, planLicenceOutage } from '#domain/licensing/outages/plan-licence-outage.ts'
import { outageInput } from '#domain/software/stream/licence-outage-input.ts'
import { stream } from '#domain/software/stream/pack.ts'
import { writeLicenceOutage } from '#reports/write-licence-outage.ts'
import type { Change } from '../house/change.ts'
import field from '../house/field.module.css'
import tables from '../house/tables.module.css'
import { useLast } from '../house/use-last.ts'
import { Explanation } from './explanation.tsx'
import styles from './licence-mode.module.css'
import { type Answers, graceChoices } from './link.ts'
import { useTexts } from './texts.tsx'
import { Timeline } from './timeline.tsx'

/** What happens after a loss: what and when is asked for here, the rest follows. */
export function Outage({
  answers,
  onChange,
}: {
  answers: Answers
  onChange: (change: Change<Answers>) => void
}) {
  const { t } = useTexts()
  const id = useId()
  const { lost, date, graceHours } = answers
  const read = useMemo(() => readOutage({ lost, date, graceHours }), [lost, date, graceHours])
  const plan = useLast(read)
  return (
    <>
      <div className={styles.asked}>
        <div className={field.field}>
          <label htmlFor={`${id}-lost`}>{t('outage.lost')}</label>
          <span className={field.box}>
            <select
              id={`${id}-lost`}
              name="lost"
              value={lost}
              onChange={event =>
                onChange({ lost: losses.find(loss => loss === event.target.value) ?? 'connection' })
              }
            >
              {losses.map(loss => (
                <option key={loss} value={loss}>
                  {t(`lost.${loss}`)}
                </option>
              ))}
            </select>
          </span>
        </div>
        <div className={field.field}>
          <label htmlFor={`${id}-date`}>{t('outage.date')}</label>
          <span className={field.box} data-fault={read ? undefined : 'not_a_day'}>
            <input
              id={`${id}-date`}
              name="date"
              type="date"
              min="2000-01-01"
              max="2999-12-31"
              value={date}
              aria-invalid={!read}
              aria-describedby={`${id}-fault`}
              onChange={event => onChange({ date: event.target.value })}
            />
          </span>
        </div>
        {lost === 'licence-server' && (
          <div className={field.field}>
            <label htmlFor={`${id}-grace`}>{t('outage.graceHours')}</label>
            <span className={field.box}>
              <select
                id={`${id}-grace`}
                name="graceHours"
                value={graceHours}
                onChange={event => onChange({ graceHours: Number(event.target.value) })}
              >
                {graceChoices.map(choice => (
                  <option key={choice} value={choice}>
                    {choice}
                  </option>
                ))}
              </select>
              <span className={field.unit}>{t('outage.hours')}</span>
            </span>
          </div>
        )}
      </div>
      <p id={`${id}-fault`} className={`${field.fault} ${styles.dateFault}`} role="status">
        {read ? '' : t('outage.date.fault')}
      </p>
      {plan && (
        <div data-stale={read ? undefined : ''} className={styles.plan}>
          <Timeline plan={plan} />
          <OutageTables plan={plan} />
        </div>
      )}
    </>
  )
}

function readOutage({ lost, date, graceHours }: Omit<Answers, 'site'>): OutagePlan | null {
  const asked = lost === 'licence-server' ? { lost, date, graceHours } : { lost, date }
  const { success, data } = outageInput.safeParse(asked)
  return success ? planLicenceOutage(stream, data) : null
}

function OutageTables({ plan }: { plan: OutagePlan }) {
  const { t, moment } = useTexts()
  const written = writeLicenceOutage(plan, t)
  return (
    <>
      <table className={`${tables.table} ${styles.phases}`}>
        <thead>
          <tr>
            <th scope="col">{t('outage.phase')}</th>
            <th scope="col">{t('outage.when')}</th>
            <th scope="col">{t('outage.sees')}</th>
          </tr>
        </thead>
        <tbody>
          {written.phases.map(({ phase, name, from, to, text }) => (
            <tr key={phase}>
              <th scope="row">{name}</th>
              <td>
                {to === null
                  ? t('outage.from', { time: moment(from) })
                  : t('outage.until', { time: moment(to) })}
              </td>
              <td>{text}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h3>{t('outage.todo')}</h3>
      <ol className={styles.milestones}>
        {written.milestones.map(({ code, by, role, text }) => (
          <li key={code}>
            <p className={styles.by}>
              <time dateTime={by}>{moment(by)}</time>
              <span>{t(`role.${role}`)}</span>
            </p>
            <p>{text}</p>
          </li>
        ))}
      </ol>
      <Explanation title={t('explained.outage')} written={written} />
    </>
  )
}
