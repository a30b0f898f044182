import { describe, expect, it } from 'vitest'
import { readInventory } from '#domain/tables/read-inventory-table.ts'

describe('an inventory', () => {
  it('keeps managers whose names begin like a sum', () => {
    for (const name of ['Sommerhaus', 'TotalEnergies Sud', 'Gesamtschule Ost', 'Summerfield', 'Sumpfweg 3'])
      for (const above of ['A;12;8', 'A;5;8\nB;7;6']) {
        const { inventory, lines } = readInventory(`Name;Products;Services\n${above}\n${name};11;6`)
        expect(inventory.at(-1), name).toEqual({ name, products: 11, servicesPerProduct: 6 })
        expect(lines.at(-1)?.faults).toEqual([])
      }
    const { inventory } = readInventory('Gebäude;Produkte;Dienste\nHauptbau;12;8\nSommerhaus;12;8')
    expect(inventory).toHaveLength(2)
  })

  it('leaves out its sums', () => {
    for (const name of [
      'Total',
      'Totalt',
      'Totaux',
      'Gesamt',
      'Gesamtsumme',
      'Summe:',
      'Somme',
      'Zwischensumme',
    ])
      expect(
        readInventory(`Name;Produkte;Dienste\nA;12;8\nB;5;4\n${name};17;`).lines.at(-1)?.note,
        name,
      ).toBe('total')
  })

  it('takes no number below titles further down that stand otherwise', () => {
    for (const [text, taken] of [
      ['Tableau;Produits;Services\nTGBT;12;8\nBâtiment B\nTableau;Services;Produits\nTD;6;20', 1],
      ['Verteiler;Geräte;Dienste;Bem.\nUV1;3;4;x\nVerteiler;Standort;Geräte;Dienste\nUV2;3;20;6', 1],
      ['Tableau;Produits;Services\nA;12;8\nTableau;Produits;Services\nB;6;20', 2],
      [
        'Tableau;Produits;Services\nA;12;8\nTableau;Services;Produits\nB;6;20\nTableau;Produits;Services\nC;3;4',
        2,
      ],
    ] as const) {
      const { inventory, lines } = readInventory(text)
      expect(inventory, text).toHaveLength(taken)
      expect(lines.some(({ faults }) => faults.some(({ code }) => code === 'ambiguous-column'))).toBe(
        !text.endsWith('B;6;20') || taken === 1,
      )
    }
  })
})
