import type { Conflicts } from '#domain/conflicts/find-conflicts.ts'
import { softwareIds } from '#domain/software/pack.ts'
import { conflictsBetween, nameSoftware } from '#reports/write-conflicts.ts'
import type { TranslateConflict } from '#text/conflicts/conflicts.ts'
import styles from './conflicts.module.css'

/** Every pair of software, each cell with its conflicts in words and a link to each. */
export function ConflictMatrix({ found, t }: { found: Conflicts; t: TranslateConflict }) {
  const present = softwareIds.filter(id => found.order.some(({ software }) => software === id))
  const isMirrored = (row: number) => {
    const one = present[row]
    return row === present.length - 1 && one !== undefined && conflictsBetween(found, one, one).length === 0
  }
  return (
    <table className={styles.matrix}>
      <caption>{t('page.matrix')}</caption>
      <thead>
        <tr>
          <td />
          {present.map(id => (
            <th key={id} scope="col">
              {nameSoftware(id)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {present.map((one, row) => (
          <tr key={one} data-mirrored={isMirrored(row) ? true : undefined}>
            <th scope="row">{nameSoftware(one)}</th>
            {present.map((other, column) => {
              const conflicts = conflictsBetween(found, one, other)
              const isEmpty = conflicts.length === 0
              return (
                <td key={other} data-mirrored={column < row || (one === other && isEmpty) ? true : undefined}>
                  <span className={styles.with} aria-hidden="true">
                    {nameSoftware(other)}
                  </span>
                  {!isEmpty && (
                    <ul>
                      {conflicts.map(({ id, severity, kind }) => (
                        <li key={id} data-severity={severity}>
                          <a href={`#${id}`}>
                            {t(`severity.${severity}`)} · {t(`kind.${kind}`)}
                          </a>
                        </li>
                      ))}
                    </ul>
                  )}
                  {isEmpty && (one === other ? '–' : t('page.matrix.none'))}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
