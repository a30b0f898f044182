import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readInventory } from '#domain/tables/read-inventory-table.ts'

const titles = {
  name: ['Name', 'Nom', 'Bezeichnung', 'Namn'],
  products: ['Products', 'Produits', 'Produkte', 'Produkter'],
  services: ['Services per product', 'Services par produit', 'Dienste je Produkt', 'Tjänster per produkt'],
  total: ['Total', 'Total', 'Gesamt', 'Totalt'],
  pos: ['No.', 'N°', 'Nr.', 'Nr'],
} as const
type Kind = keyof typeof titles

const manager = fc.record({
  name: fc.constantFrom('TGBT 1', 'Hall north', 'Büro', 'Atelier 2, nord', 'Verteiler 12'),
  products: fc.integer({ min: 1, max: 99_999 }),
  services: fc.integer({ min: 1, max: 9_999 }),
  halves: fc.constantFrom(0, 5),
})

/** Any inventory in any layout, and what it really says. */
const written = fc
  .record({
    managers: fc.array(manager, { minLength: 1, maxLength: 8 }),
    columns: fc.shuffledSubarray(['name', 'total', 'pos'] as Kind[]),
    order: fc.array(fc.nat(1000), { minLength: 5, maxLength: 5 }),
    language: fc.constantFrom(null, 0, 1, 2, 3),
    separator: fc.constantFrom('\t', ';', ',', ' | '),
    quotes: fc.constantFrom('always', 'needed', 'never'),
    mark: fc.constantFrom(',', '.'),
    grouping: fc.constantFrom('', 'mark', ' ', "'"),
    hasFractions: fc.boolean(),
    sum: fc.boolean(),
    emptyLine: fc.boolean(),
  })
  .map(made => {
    const group = made.grouping === 'mark' ? (made.mark === ',' ? '.' : ',') : made.grouping
    const write = (value: number) => {
      const [whole = '', fraction] = String(value).split('.')
      const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group)
      return fraction ? `${grouped}${made.mark}${fraction}` : grouped
    }
    const kinds = (['products', 'services', ...made.columns] as Kind[])
      .map((kind, index) => ({ kind, at: made.order[index] ?? 0 }))
      .sort((a, b) => a.at - b.at)
      .map(({ kind }) => kind)
    const managers = made.managers.map(({ name, products, services, halves }) => ({
      name: kinds.includes('name') ? name : '',
      products,
      services: made.hasFractions ? services + halves / 10 : services,
    }))
    const cells = (row: { name: string; products: number; services: number }, index: number) =>
      kinds.map(kind => {
        if (kind === 'name') return row.name
        if (kind === 'pos') return String(index + 1)
        return write(kind === 'total' ? row.products * row.services : row[kind])
      })
    const sum = {
      name: 'Total',
      products: managers.reduce((all, row) => all + row.products, 0),
      services: managers.reduce((all, row) => all + row.services, 0),
    }
    const table = [
      ...(made.language === null ? [] : [kinds.map(kind => titles[kind][made.language ?? 0] as string)]),
      ...managers.map(cells),
      ...(made.sum && kinds.includes('name')
        ? [
            kinds.map(kind =>
              kind === 'name' ? sum.name : kind === 'pos' || kind === 'total' ? '' : write(sum[kind]),
            ),
          ]
        : []),
    ]
    const quote = (cell: string) =>
      made.quotes === 'always' || (made.quotes === 'needed' && cell.includes(made.separator.trim() || '\t'))
        ? `"${cell}"`
        : cell
    const lines = table.map(row => row.map(quote).join(made.separator))
    return { text: (made.emptyLine ? [...lines, ''] : lines).join('\n'), managers }
  })

describe('an inventory in any layout', () => {
  it('is read right, or is asked about or refused in sight: never another number', () => {
    const counts: Record<string, number> = {}
    fc.assert(
      fc.property(written, ({ text, managers }) => {
        const { status, inventory, lines } = readInventory(text)
        counts[status] = (counts[status] ?? 0) + 1
        const real = managers.map(({ products, services }) => `${products} × ${services}`)
        for (const { products, servicesPerProduct } of inventory)
          expect(real).toContain(`${products} × ${servicesPerProduct}`)
        expect(inventory.length).toBeLessThanOrEqual(managers.length)
        expect(lines).toHaveLength(text.split('\n').length)
        for (const { row, note, faults, text: line } of lines)
          expect(Boolean(row) || Boolean(note) || faults.length > 0, line).toBe(true)
        if (status === 'read') expect(inventory).toHaveLength(managers.length)
      }),
      { numRuns: 3000 },
    )
    expect(counts.read ?? 0, JSON.stringify(counts)).toBeGreaterThan(800)
  })
})
