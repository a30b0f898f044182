import { mostServers } from '#domain/software/sage-100c-crm/multi-server/multi-server-input.ts'
import { crmServices, serverRoles } from '#domain/software/sage-100c-crm/multi-server/server-roles.ts'
import field from '../../house/field.module.css'
import styles from './planner.module.css'
import { type Fault, mostUsers, type Row } from './read-rows.ts'
import { useTexts } from './texts.tsx'

const columns = ['name', 'ipv6', 'users'] as const

/** One row per server, every cell a field with its own fault below. */
export function ServerTable({
  rows,
  faults,
  onChange,
}: {
  rows: readonly Row[]
  faults: readonly Fault[]
  onChange: (rows: readonly Row[]) => void
}) {
  const { t, writeFault } = useTexts()
  const write = ({ code, values }: Fault) =>
    code === 'whole-number' ? t('page.wholeNumber', values) : writeFault(`fault.${code}`, values)
  const change = (id: number, part: Partial<Row>) =>
    onChange(rows.map(row => (row.id === id ? { ...row, ...part } : row)))
  const next = Math.max(...rows.map(({ id }) => id)) + 1

  return (
    <section className={styles.part} aria-labelledby="servers-title">
      <h2 id="servers-title">{t('page.servers')}</h2>
      <div role="status">
        {faults
          .filter(({ path }) => path === '')
          .map(fault => (
            <p key={fault.code} className={field.fault}>
              {write(fault)}
            </p>
          ))}
      </div>
      <ul className={styles.rows}>
        {rows.map((row, index) => (
          <li key={row.id} className={styles.row}>
            <label className={styles.cell}>
              <span>{t('page.column.role')}</span>
              <select
                value={row.role}
                aria-label={t('page.cell', { column: t('page.column.role'), row: index + 1 })}
                onChange={event =>
                  change(row.id, { role: serverRoles.find(role => role === event.target.value) ?? row.role })
                }
              >
                {serverRoles.map(role => (
                  <option key={role} value={role}>
                    {t(`role.${role}`)}
                  </option>
                ))}
              </select>
            </label>
            {columns.map(name => {
              const fault = faults.find(({ path }) => path === `${index}.${name}`)
              const isOff = name === 'users' && row.role === 'sql'
              return (
                <div key={name} className={styles.cell} data-column={name}>
                  <label>
                    <span>{t(`page.column.${name}`)}</span>
                    <input
                      type="text"
                      inputMode={name === 'users' ? 'numeric' : 'text'}
                      autoComplete="off"
                      spellCheck={false}
                      maxLength={name === 'users' ? String(mostUsers).length : 100}
                      disabled={isOff}
                      value={isOff ? '' : row[name]}
                      aria-label={t('page.cell', { column: t(`page.column.${name}`), row: index + 1 })}
                      aria-invalid={fault ? true : undefined}
                      aria-describedby={fault ? `fault-${row.id}-${name}` : undefined}
                      onChange={event => change(row.id, { [name]: event.target.value })}
                    />
                  </label>
                  {fault && (
                    <p id={`fault-${row.id}-${name}`} className={field.fault}>
                      {write(fault)}
                    </p>
                  )}
                </div>
              )
            })}
            {row.role !== 'sql' && (
              <fieldset className={styles.services}>
                <legend>{t('page.column.services')}</legend>
                {crmServices.map(service => (
                  <label key={service}>
                    <input
                      type="checkbox"
                      checked={row.services.includes(service)}
                      aria-describedby={`fault-${row.id}-services`}
                      onChange={event =>
                        change(row.id, {
                          services: event.target.checked
                            ? [...row.services, service]
                            : row.services.filter(other => other !== service),
                        })
                      }
                    />
                    {t(`service.${service}`)}
                  </label>
                ))}
                <p id={`fault-${row.id}-services`} className={field.fault}>
                  {faults.filter(({ path }) => path === `${index}.services`).map(write)[0]}
                </p>
              </fieldset>
            )}
            <button
              type="button"
              className={field.quiet}
              disabled={rows.length <= 2}
              aria-label={t('page.remove', { row: index + 1 })}
              onClick={() => onChange(rows.filter(({ id }) => id !== row.id))}
            >
              <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
      </ul>
      <button
        type="button"
        className={field.quiet}
        disabled={rows.length >= mostServers}
        onClick={() =>
          onChange([
            ...rows,
            {
              id: next,
              role: 'secondary',
              name: `web${next}.example.com`,
              ipv6: '',
              users: '0',
              services: [],
            },
          ])
        }
      >
        {t('page.add')}
      </button>
    </section>
  )
}
