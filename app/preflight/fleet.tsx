import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import { flushSync } from 'react-dom'
import { type MachineVerdict, verdicts } from '#domain/preflight/judge-machine.ts'
import type { SoftwareId } from '#domain/software/pack.ts'
import { preflightFacts } from '#domain/software/preflight-facts.ts'
import { writeCheck } from '#reports/write-preflight.ts'
import { joinBySemicolons } from '#text/join-texts.ts'
import { ScrollBox } from '../house/scroll-box.tsx'
import tables from '../house/tables.module.css'
import { type Filter, FleetFilters } from './fleet-filters.tsx'
import styles from './preflight.module.css'
import { useTexts } from './texts.tsx'
import { type Judging, type Machine, type MachineRow, useFleet } from './use-fleet.ts'
import type { WaiversOf } from './use-waivers.ts'

const SHOWN_AT_FIRST = 100
const MOST_TITLES = 3

/** Many machines, the worst first: found by name, verdict or what is not met; each opens its requirements. */
export function Fleet({
  software,
  machines,
  judging,
  waivers,
  values,
  last,
  onOpen,
}: {
  software: SoftwareId
  machines: readonly Machine[]
  judging: Judging
  waivers: WaiversOf
  /** A verdict without evidence, for what is asked of all. */
  values: MachineVerdict
  /** The machine that was looked at last. */
  last: string | null
  onOpen: (key: string) => void
}) {
  const { t, of, language } = useTexts()
  const { rows, done, isDone } = useFleet(software, machines, judging, waivers)
  const [filter, setFilter] = useState<Filter>({ search: '', verdict: '', requirement: '' })
  const { search, verdict, requirement } = filter
  const [most, setMost] = useState(SHOWN_AT_FIRST)
  // Whichever way the page is printed, it is printed with every machine.
  useEffect(() => {
    const showAll = () => flushSync(() => setMost(Number.POSITIVE_INFINITY))
    window.addEventListener('beforeprint', showAll)
    return () => window.removeEventListener('beforeprint', showAll)
  }, [])
  const sought = useDeferredValue(search.trim().toLowerCase())
  const titles = useMemo(() => {
    const { checks } = preflightFacts[software]
    const words = { t: of, language, checks }
    return new Map(values.checks.map(check => [check.id, writeCheck(check, values, words).title]))
  }, [software, values, of, language])
  const numbers = useMemo(() => new Map(machines.map(({ key }, index) => [key, index + 1])), [machines])
  const nameRow = ({ key, name }: MachineRow) =>
    judging.hidesNames || name === '' ? t('fleet.number', { number: numbers.get(key) ?? 0 }) : name
  const found = rows.filter(
    row =>
      nameRow(row).toLowerCase().includes(sought) &&
      (verdict === '' || row.verdict === verdict) &&
      (requirement === '' || row.failed.includes(requirement)),
  )
  const shown = found.slice(0, most)
  const failing = [...titles].flatMap(([id, title]) => {
    const count = rows.filter(({ failed }) => failed.includes(id)).length
    return count > 0 ? [{ id, title, count }] : []
  })

  async function save() {
    const { saveFleet } = await import('./save-fleet.ts')
    const columns = [
      t('fleet.machine'),
      t('fleet.verdict'),
      of('status.fail'),
      t('fleet.open'),
      of('status.warn'),
    ]
    saveFleet(
      [
        [...columns, t('fleet.failed')],
        ...found.map(row => [
          nameRow(row),
          of(`verdict.${row.verdict}`),
          ...[row.counts.fail, row.counts.open, row.counts.warn].map(String),
          joinBySemicolons(
            row.failed.map(id => titles.get(id) ?? id),
            language,
          ),
        ]),
      ],
      language,
    )
  }

  return (
    <section className={styles.answer} aria-labelledby="fleet-title">
      <h2 id="fleet-title">
        {t('fleet.title', { count: machines.filter(({ host }) => host !== null).length })}
      </h2>
      <p role="status">
        {done < machines.length
          ? t('fleet.progress', { done, total: machines.length })
          : verdicts
              .map(each => `${of(`verdict.${each}`)} ${rows.filter(row => row.verdict === each).length}`)
              .join(' · ')}
      </p>
      <FleetFilters filter={filter} failing={failing} onFilter={setFilter} />
      <ScrollBox label={t('fleet.machines')}>
        <table className={`${tables.table} ${styles.fleet}`}>
          <thead>
            <tr>
              <th scope="col">{t('fleet.machine')}</th>
              <th scope="col">{t('fleet.verdict')}</th>
              <th scope="col">{t('fleet.failed')}</th>
              <th scope="col" className={styles.figure}>
                {t('fleet.open')}
              </th>
              <th scope="col" className={styles.figure}>
                {of('status.warn')}
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map(row => (
              <tr key={row.key}>
                <th scope="row">
                  <button
                    ref={row.key === last ? focus : undefined}
                    type="button"
                    className={styles.machine}
                    onClick={() => onOpen(row.key)}
                  >
                    {nameRow(row)}
                  </button>
                  {row.host === null && !judging.hidesNames && (
                    <span className={styles.quiet}> {t('fleet.unnamed')}</span>
                  )}
                </th>
                <td data-verdict={row.verdict}>{of(`verdict.${row.verdict}`)}</td>
                <td>{writeFailed(row)}</td>
                <td className={styles.figure}>{row.counts.open}</td>
                <td className={styles.figure}>{row.counts.warn}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <p className={`${styles.quiet} ${styles.shown}`}>
        {t('fleet.shown', { shown: shown.length, total: machines.length })}
      </p>
      <p className={styles.tools}>
        {shown.length < found.length && (
          <button type="button" onClick={() => setMost(most + SHOWN_AT_FIRST)}>
            {t('fleet.more')}
          </button>
        )}
        <button type="button" disabled={!isDone} onClick={save}>
          {t('fleet.csv')}
        </button>
        <button type="button" disabled={!isDone} onClick={() => window.print()}>
          {t('print')}
        </button>
      </p>
    </section>
  )

  function writeFailed({ failed }: MachineRow): string {
    const names = failed.slice(0, MOST_TITLES).map(id => titles.get(id) ?? id)
    const more = failed.length - names.length
    return [...names, ...(more > 0 ? [t('fleet.and-more', { count: more })] : [])].join(', ') || '–'
  }
}

const focus = (element: HTMLElement | null) => element?.focus()
