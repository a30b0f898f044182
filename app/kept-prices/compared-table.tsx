import type { ReactNode } from 'react'
import { ScrollBox } from '../house/scroll-box.tsx'
import tables from '../house/tables.module.css'
import { useKeptPriceTexts } from './texts.tsx'

export type Column = 'before' | 'after' | 'difference'

const columns: readonly Column[] = ['before', 'after', 'difference']

/** A table of what differs, with what it is about before it; its rows are the children. */
export function ComparedTable({
  title,
  about,
  children,
}: {
  title: string
  about: readonly string[]
  children: ReactNode
}) {
  const { t } = useKeptPriceTexts()
  return (
    <ScrollBox label={title}>
      <table className={`${tables.table} ${tables.cells} ${tables.titled}`}>
        <caption>{title}</caption>
        <thead>
          <tr>
            {about.map(name => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
            {columns.map(column => (
              <th key={column} scope="col" className={tables.number}>
                {t(`compare.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </ScrollBox>
  )
}
