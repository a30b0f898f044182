import { licences } from '#domain/software/stream/licences.data.ts'
import { readInventory } from '#domain/tables/read-inventory-table.ts'
import { readPriceList } from '#domain/tables/read-price-table.ts'
import { presentInventoryReading, presentPriceListReading } from '../../api/answers/present-reading.ts'
import { type Figure, type Measured, spreadOf } from './figure.ts'

const ROUNDS = 9
const LINES = 5000

const { catalogue } = licences
const referenceAt = (index: number) => catalogue[index % catalogue.length]?.reference ?? ''
const answerPrices = (text: string) => presentPriceListReading(readPriceList(text, catalogue), 'de')
const answerInventory = (text: string) => presentInventoryReading(readInventory(text), 'de')

/** Tables of as many lines as somebody may paste, each in a form of its own. */
const tables: readonly [name: string, answer: (text: string) => unknown, line: (index: number) => string][] =
  [
    [
      'prices between semicolons, with names',
      answerPrices,
      index => `${referenceAt(index)};EMS stream ${index};${index % 7};1 250,${10 + (index % 90)} €`,
    ],
    [
      'prices in free lines',
      answerPrices,
      index => `${referenceAt(index)}   EMS stream ${index} points : 1 250,00 € HT`,
    ],
    [
      'prices in ten columns of decimals',
      answerPrices,
      index =>
        [referenceAt(index), ...Array.from({ length: 10 }, (_, at) => `${index * at}.${at}0`)].join('\t'),
    ],
    ['no prices at all', answerPrices, index => `éè ${index} | 12a ; ${index}, x = ${index}`],
    ['an inventory between semicolons', answerInventory, index => `TGBT ${index};${index % 90};${index % 7}`],
    [
      'an inventory whose decimal mark is open',
      answerInventory,
      index => `M${index}\t1.${100 + (index % 900)}\t2,5`,
    ],
    [
      'an inventory whose names hold commas',
      answerInventory,
      index => `Atelier ${index}, nord,${index % 90},${index % 7}`,
    ],
  ]

/** From a pasted table of thousands of lines to the answer, as server and page both work it out. */
export async function measureReadings(): Promise<Measured> {
  const subjects = tables.map(([name, answer, line]) => {
    const text = Array.from({ length: LINES }, (_, index) => line(index)).join('\n')
    return { name, run: () => answer(text), milliseconds: [] as number[] }
  })
  for (let round = -2; round < ROUNDS; round++)
    for (const { run, milliseconds } of subjects) {
      const start = performance.now()
      run()
      // The first rounds warm up.
      if (round >= 0) milliseconds.push(performance.now() - start)
    }
  const figures = subjects.map(
    ({ name, milliseconds }): Figure => ({
      name,
      value: spreadOf(milliseconds),
      unit: 'ms',
      aim: { bound: 'at most', value: 50 },
    }),
  )
  return { figures }
}
