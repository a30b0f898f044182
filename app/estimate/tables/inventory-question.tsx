import type { InventoryRole } from '#domain/tables/inventory-titles.data.ts'
import { readCountBothWays } from '#domain/tables/read-count.ts'
import type { Choices } from '../fields.ts'
import { useTexts } from '../texts.tsx'
import { chooseRole, sampleColumn } from './column-choices.ts'
import type { PastedInventory } from './read-pastes.ts'
import { ReadingQuestion } from './reading-question.tsx'

/** The one question that an inventory leaves open: a column or the decimal mark. */
export function InventoryQuestion({
  paste: { table, reading },
  choices,
  onChoose,
}: {
  paste: PastedInventory
  choices: Choices
  onChoose: (change: Partial<Choices>) => void
}) {
  const { pasted, tables, number } = useTexts()
  const isOpen = (role: InventoryRole) => reading.columns.filter(column => column.role === role).length !== 1
  if (reading.candidates.length > 0) {
    const role = isOpen('products') ? 'products' : 'services'
    return (
      <ReadingQuestion
        title={pasted(`ask.${role}`)}
        why={tables('inventory.status.ambiguous')}
        answers={reading.candidates.map(index => ({
          value: String(index),
          text: reading.columns[index]?.title || pasted('column', { number: index + 1 }),
          detail: sampleColumn(table.rows, index, reading.headerLine),
        }))}
        onAnswer={index => onChoose(chooseRole(choices, Number(index), role))}
      />
    )
  }
  const open = reading.lines
    .flatMap(({ faults }) => faults)
    .flatMap(fault => (fault.code === 'ambiguous-number' ? [fault.found] : []))[0]
  if (open === undefined) return null
  return (
    <ReadingQuestion
      title={pasted('ask.mark')}
      why={tables('inventory.status.ambiguous-mark')}
      answers={(['comma', 'point'] as const).map(mark => ({
        value: mark,
        text: tables(`decimal-mark.${mark}`),
        detail: pasted('ask.mark.meaning', {
          found: open,
          value: number(readCountBothWays(open)?.[mark] ?? ''),
        }),
      }))}
      onAnswer={mark => onChoose({ decimalMark: mark === 'comma' ? 'comma' : 'point' })}
    />
  )
}
