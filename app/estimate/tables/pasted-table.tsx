import { type ReactNode, useId, useState } from 'react'
import { ScrollBox } from '../../house/scroll-box.tsx'
import { useTexts } from '../texts.tsx'
import styles from './pasted-table.module.css'

const PAGE = 50

/** A column as it was pasted, and what it is taken for. */
export type PastedColumn = { index: number; title: string; role: string; decidedBy: DecidedBy }
type DecidedBy = 'given' | 'title' | 'content' | 'only' | 'none'

/** A line as it was pasted; what was read of it, or what is to be said instead. */
export type ReadLine = {
  line: number
  cells: readonly string[]
  values: readonly string[]
  message?: ReactNode
  /** `open` waits for an answer, `note` needs nothing. */
  kind: 'value' | 'note' | 'open' | 'fault'
}

/** A pasted table beside what was read of it; what each column is taken for can be changed. */
export function PastedTable({
  caption,
  headings,
  columns,
  used,
  asked,
  roles,
  lines,
  onRole,
}: {
  caption: string
  headings: readonly { text: string; isNumber: boolean }[]
  columns: readonly PastedColumn[]
  /** The columns that something is read from. */
  used: readonly number[]
  /** The columns that a question is about. */
  asked: readonly number[]
  roles: readonly (readonly [role: string, text: string])[]
  lines: readonly ReadLine[]
  onRole: (index: number, role: string) => void
}) {
  const { pasted, tables } = useTexts()
  const id = useId()
  const [shown, setShown] = useState(PAGE)
  const [onlyFaults, setOnlyFaults] = useState(false)
  const faulty = lines.filter(({ kind }) => kind === 'fault')
  const chosen = onlyFaults && faulty.length > 0 ? faulty : lines
  const standing = (index: number) =>
    used.includes(index) ? 'used' : asked.includes(index) ? 'asked' : undefined
  const sourceOf = (index: number) => `${styles.source} ${index === 0 ? styles.first : ''}`
  return (
    <div data-pasted-table="">
      {faulty.length > 0 && lines.length > 10 && (
        <label className={styles.filter}>
          <input
            type="checkbox"
            checked={onlyFaults}
            onChange={event => setOnlyFaults(event.target.checked)}
          />
          {pasted('only-faults', { count: faulty.length })}
        </label>
      )}
      <ScrollBox label={caption}>
        <table className={styles.table}>
          <caption className="hidden">{caption}</caption>
          <thead>
            <tr className={styles.groups}>
              <th scope="col" rowSpan={3}>
                {pasted('line')}
              </th>
              <th scope="colgroup" colSpan={headings.length}>
                {pasted('read')}
              </th>
              <th scope="colgroup" colSpan={Math.max(1, columns.length)} className={sourceOf(0)}>
                {pasted('pasted')}
              </th>
            </tr>
            <tr>
              {headings.map(({ text, isNumber }) => (
                <th key={text} scope="col" rowSpan={2} className={isNumber ? styles.number : undefined}>
                  {text}
                </th>
              ))}
              {columns.map(({ index, title }) => (
                <th key={index} scope="col" data-standing={standing(index)} className={sourceOf(index)}>
                  {title || pasted('column', { number: index + 1 })}
                </th>
              ))}
            </tr>
            <tr>
              {columns.map(({ index, title, role, decidedBy }) => (
                <td key={index} data-standing={standing(index)} className={sourceOf(index)}>
                  <select
                    value={decidedBy === 'none' ? '' : role}
                    aria-label={pasted(title ? 'role.titled' : 'role.untitled', { number: index + 1, title })}
                    aria-describedby={decidedBy === 'none' ? undefined : `${id}-decided-${index}`}
                    onChange={event => onRole(index, event.target.value)}
                  >
                    {decidedBy === 'none' && <option value="">{tables('decided-by.none')}</option>}
                    {roles.map(([value, text]) => (
                      <option key={value} value={value}>
                        {text}
                      </option>
                    ))}
                  </select>
                  {decidedBy !== 'none' && (
                    <span id={`${id}-decided-${index}`} className={styles.decided}>
                      {tables(`decided-by.${decidedBy}`)}
                    </span>
                  )}
                </td>
              ))}
            </tr>
          </thead>
          <tbody>
            {chosen.slice(0, shown).map(({ line, cells, values, message, kind }) => {
              const messageId = message === undefined ? undefined : `${id}-line-${line}`
              return (
                <tr key={line} data-kind={kind} aria-describedby={messageId}>
                  <th scope="row">{line}</th>
                  {message === undefined ? (
                    headings.map(({ text, isNumber }, at) => (
                      <td key={text} className={`${styles.value} ${isNumber ? styles.number : ''}`}>
                        {values[at]}
                      </td>
                    ))
                  ) : (
                    <td colSpan={headings.length} id={messageId} className={styles.message}>
                      {message}
                    </td>
                  )}
                  {columns.map(({ index }) => (
                    <td key={index} data-standing={standing(index)} className={sourceOf(index)}>
                      {cells[index]}
                    </td>
                  ))}
                </tr>
              )
            })}
          </tbody>
        </table>
      </ScrollBox>
      {chosen.length > shown && (
        <button type="button" className={styles.more} onClick={() => setShown(shown + 10 * PAGE)}>
          {pasted('more', { count: chosen.length - shown })}
        </button>
      )}
    </div>
  )
}
