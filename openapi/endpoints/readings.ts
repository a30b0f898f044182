import type { $ZodType } from 'zod/v4/core'
import { declareEndpoint } from '../endpoint.ts'
import createInventoryReadingExample from '../examples/create-inventory-reading.json' with { type: 'json' }
import createPriceListReadingExample from '../examples/create-price-list-reading.json' with { type: 'json' }
import { inventoryReading, priceListReading } from '../responses/readings.ts'
import { bodyProblems } from './problem-sets.ts'
import {
  type InventoryReadingInput,
  inventoryFiles,
  inventoryReadingRequest,
  type PriceListReadingInput,
  priceListFiles,
  priceListReadingRequest,
} from './reading-request.ts'

const priceListExamples = {
  paste: {
    summary: 'Pasted from a spreadsheet',
    value: {
      text: 'Artikel\tBezeichnung\tMenge\tPreis\nHTG500H\tEMS stream 500\t1\t1.250,00 €\nHTG503H\tEMS stream 5000\t1\t8.000,00 €\nHTG506H\tEMS stream 500\t2\tauf Anfrage\nHTG999H\tUnknown\t1\t1,00 €',
      currency: 'EUR',
    },
  },
  ambiguous: {
    summary: 'Two columns could be the price',
    value: { text: 'HTG500H;1250,00;1000,00\nHTG501H;2100,00;1680,00', currency: 'EUR' },
  },
  settled: {
    summary: 'The same, with the column that is meant',
    value: {
      text: 'HTG500H;1250,00;1000,00\nHTG501H;2100,00;1680,00',
      currency: 'EUR',
      columns: { price: 2 },
    },
  },
} as const

const inventoryExamples = {
  paste: {
    summary: 'Pasted from a spreadsheet',
    value: {
      text: 'Tableau;Produits;Services par produit\nTGBT 1;12;8,5\nTGBT 2;15;10\nTGBT 3;douze;8\nTotal;27;',
      language: 'fr',
    },
  },
} as const

export const createPriceListReading = declareEndpoint({
  method: 'post',
  path: '/api/v1/price-list-readings',
  tag: 'Licensing',
  summary: 'Read a pasted or uploaded price list',
  description:
    'Finds what separates the cells, what each column is and what every line says, before anything is computed with it. The price is the column that its title names in English, French, German or Swedish, else the only one that reads as money; where two could be it, or nothing shows how decimals are written, nothing is taken and the answer asks. Nothing is stored.',
  input: {
    from: 'body',
    schema: priceListReadingRequest.schema,
    choose: (given): $ZodType<PriceListReadingInput> => priceListReadingRequest.choose(given),
    examples: priceListExamples,
    files: priceListFiles,
  },
  answer: {
    description: 'What was understood, line by line.',
    schema: priceListReading,
    example: createPriceListReadingExample,
  },
  problems: bodyProblems,
})

export const createInventoryReading = declareEndpoint({
  method: 'post',
  path: '/api/v1/inventory-readings',
  tag: 'Licensing',
  summary: 'Read a pasted or uploaded inventory',
  description:
    'Finds the columns of names, products and services per product, and what every line says. A row that sums the others is noted and not counted. Where the columns can not be told apart, or nothing shows how decimals are written, nothing is taken and the answer asks. Nothing is stored.',
  input: {
    from: 'body',
    schema: inventoryReadingRequest.schema,
    choose: (given): $ZodType<InventoryReadingInput> => inventoryReadingRequest.choose(given),
    examples: inventoryExamples,
    files: inventoryFiles,
  },
  answer: {
    description: 'What was understood, line by line.',
    schema: inventoryReading,
    example: createInventoryReadingExample,
  },
  problems: bodyProblems,
})
