import { mostServers } from '#domain/software/sage-100c-crm/multi-server/multi-server-input.ts'
import { crmServices, serverRoles } from '#domain/software/sage-100c-crm/multi-server/server-roles.ts'
import { applyChange, type Change } from '../../house/change.ts'
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
  onChange: (follow: (rows: readonly Row[]) => readonly Row[]) => void
}) {
  const { t, writeFault } = useTexts()
  const write = ({ code, values }: Fault) =>
    code === 'whole-number' ? t('page.wholeNumber', values) : writeFault(`fault.${code}`, values)
  const change = (id: number, part: Change<Row>) =>
    onChange(old => old.map(row => (row.id === id ? applyChange(row, part) : row)))

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
                      onChange={({ target: { checked } }) =>
                        change(row.id, ({ services }) => ({
                          services: checked
                            ? [...services, service]
                            : services.filter(other => other !== service),
                        }))
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
              onClick={() => onChange(old => old.filter(({ id }) => id !== row.id))}
            >
              {t('page.remove', { row: index + 1 })}
            </button>
          </li>
        ))}
      </ul>
      <button
        type="button"
        className={field.quiet}
        disabled={rows.length >= mostServers}
        onClick={() => onChange(addServer)}
      >
        {t('page.add')}
      </button>
    </section>
  )
}

function addServer(rows: readonly Row[]): Row[] {
  const id = Math.max(...rows.map(row => row.id)) + 1
  return [
    ...rows,
    { id, role: 'secondary', name: `web${id}.example.com`, ipv6: '', users: '0', services: [] },
  ]
}
