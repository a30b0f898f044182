import { type ReactNode, useId } from 'react'
import { type Verdict, verdicts } from '#domain/preflight/judge-machine.ts'
import field from '../house/field.module.css'
import styles from './preflight.module.css'
import { useTexts } from './texts.tsx'

/** Which machines are looked for; what is empty asks for nothing. */
export type Filter = { search: string; verdict: Verdict | ''; requirement: string }

/** Finds machines by name, verdict, or a requirement that is not met. */
export function FleetFilters({
  filter,
  failing,
  onFilter,
}: {
  filter: Filter
  failing: readonly { id: string; title: string; count: number }[]
  onFilter: (filter: Filter) => void
}) {
  const { t, of } = useTexts()
  return (
    <form className={styles.filters} onSubmit={event => event.preventDefault()}>
      <Field label={t('fleet.search')}>
        {id => (
          <input
            id={id}
            type="search"
            value={filter.search}
            onChange={event => onFilter({ ...filter, search: event.target.value })}
          />
        )}
      </Field>
      <Field label={t('fleet.verdict')}>
        {id => (
          <select
            id={id}
            value={filter.verdict}
            onChange={event => onFilter({ ...filter, verdict: event.target.value as Filter['verdict'] })}
          >
            <option value="">{t('fleet.all')}</option>
            {verdicts.map(each => (
              <option key={each} value={each}>
                {of(`verdict.${each}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={t('fleet.failed')}>
        {id => (
          <select
            id={id}
            value={filter.requirement}
            onChange={event => onFilter({ ...filter, requirement: event.target.value })}
          >
            <option value="">{t('fleet.all')}</option>
            {failing.map(each => (
              <option key={each.id} value={each.id}>
                {t('fleet.requirement', { title: each.title, count: each.count })}
              </option>
            ))}
          </select>
        )}
      </Field>
    </form>
  )
}

function Field({ label, children }: { label: string; children: (id: string) => ReactNode }) {
  const id = useId()
  return (
    <div className={field.field}>
      <label htmlFor={id}>{label}</label>
      <span className={field.box}>{children(id)}</span>
    </div>
  )
}
