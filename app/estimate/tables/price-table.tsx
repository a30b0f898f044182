import { useMemo } from 'react'
import { priceRoles } from '#domain/tables/price-titles.data.ts'
import type { LineOfPrices } from '#domain/tables/read-price-line.ts'
import type { Choices, Fields } from '../fields.ts'
import { useTexts } from '../texts.tsx'
import { chooseRole, shorten } from './column-choices.ts'
import styles from './pasted-table.module.css'
import { PastedTable, type ReadLine } from './pasted-table.tsx'
import { currencyOf } from './price-currency.ts'
import type { PastedPrices } from './read-pastes.ts'

const LONGEST_FOUND = 60

/** The pasted price list, each line with the price that was read of it. */
export function PriceTable({
  fields,
  paste: { table, reading },
  onChoose,
}: {
  fields: Fields
  paste: PastedPrices
  onChoose: (change: Partial<Choices>) => void
}) {
  const { pasted, tables, money, number } = useTexts()
  const currency = currencyOf(fields.currency, reading)
  const cells = useMemo(() => new Map(table.rows.map(row => [row.line, row.cells])), [table])
  const write = (line: LineOfPrices): Pick<ReadLine, 'kind' | 'values' | 'message'> => {
    const { reference = '', amount = '', fault, note } = line
    if (fault?.code === 'ambiguous-column' || fault?.code === 'ambiguous-amount')
      return { kind: 'open', values: [], message: pasted('open') }
    if (fault) {
      const found = 'found' in fault ? shorten(fault.found, LONGEST_FOUND) : ''
      return { kind: 'fault', values: [], message: tables(`prices.fault.${fault.code}`, { ...fault, found }) }
    }
    if (note)
      return {
        kind: 'note',
        values: [],
        message: (
          <>
            {reference && <strong>{reference}</strong>} {tables(`prices.note.${note}`)}{' '}
            {note === 'zero-price' && (
              <button type="button" className={styles.take} onClick={() => onChoose({ takesZero: true })}>
                {pasted('zero.take')}
              </button>
            )}
          </>
        ),
      }
    return { kind: 'value', values: [reference, currency ? money({ amount, currency }) : number(amount)] }
  }
  const lines = reading.lines
    .filter(({ note }) => note !== 'empty')
    .map(line => ({ line: line.line, cells: cells.get(line.line) ?? [], ...write(line) }))
  const used = reading.columns.filter(
    ({ index, role }) => index === reading.priceColumn || role === 'reference' || role === 'currency',
  )
  return (
    <PastedTable
      caption={pasted('prices.caption')}
      headings={[
        { text: tables('prices.role.reference'), isNumber: false },
        { text: tables('prices.role.price'), isNumber: true },
      ]}
      columns={reading.columns}
      used={used.map(({ index }) => index)}
      asked={reading.candidates}
      roles={priceRoles.map(role => [role, tables(`prices.role.${role}`)] as const)}
      lines={lines}
      onRole={(index, role) => onChoose(chooseRole(fields.priceChoices, index, role))}
    />
  )
}
