import * as z from 'zod/mini'
import {
  archiveIntervalMinutes,
  archiveScope,
  managers,
  productsPerManager,
  sizingInput,
} from '#domain/sizing/sizing-input.ts'
import { declareEndpoint } from '../endpoint.ts'
import createHardwareSizingExample from '../examples/create-hardware-sizing.json' with { type: 'json' }
import { hardwareSizing } from '../responses/hardware-sizing.ts'
import { bodyProblems, readProblems } from './problem-sets.ts'

const example = {
  managers: 12,
  productsPerManager: 15,
  archiveScope: 'energies-and-powers',
  archiveIntervalMinutes: 10,
} as const

const answer = {
  description: 'The size of the server with its derivation.',
  schema: hardwareSizing,
  example: createHardwareSizingExample,
}

export const createHardwareSizing = declareEndpoint({
  method: 'post',
  path: '/api/v1/hardware-sizings',
  tag: 'Sizing',
  summary: 'Size the server for stream',
  description:
    'Answers the four questions of the manual’s hardware test and gives one of three sizes with its hardware. With `machine`, the machine is compared aspect by aspect. Nothing is stored.',
  input: {
    from: 'body',
    schema: sizingInput,
    choose: () => sizingInput,
    examples: {
      site: { summary: 'Twelve managers', value: example },
      comparison: {
        summary: 'Compared with a machine',
        value: {
          ...example,
          machine: { cpuCores: 4, cpuModel: 'Intel Core i5-12400', memoryGb: 15.9, diskFreeGb: 200 },
        },
      },
    },
  },
  answer,
  problems: bodyProblems,
})

const query = z.strictObject({ managers, productsPerManager, archiveScope, archiveIntervalMinutes })

export const getHardwareSizing = declareEndpoint({
  method: 'get',
  path: '/api/v1/hardware-sizings',
  tag: 'Sizing',
  summary: 'Size the server for stream, from query parameters',
  description:
    'The same calculation for spreadsheets (Excel’s WEBSERVICE, Power Query): flat inputs, cacheable, as JSON or CSV.',
  input: {
    from: 'query',
    choose: () => query,
    parameters: {
      managers: { schema: managers, required: true, example: example.managers },
      productsPerManager: {
        schema: productsPerManager,
        required: true,
        example: example.productsPerManager,
      },
      archiveScope: { schema: archiveScope, required: true, example: example.archiveScope },
      archiveIntervalMinutes: {
        schema: archiveIntervalMinutes,
        required: true,
        example: example.archiveIntervalMinutes,
      },
    },
  },
  answer,
  formats: {
    'text/csv': {
      description: 'A table with the names of the columns first.',
      example:
        'score,size,cpuCores,cpuModels,memoryGb,diskGb\r\n9,large,4,Intel Core i7; Intel Xeon; AMD Ryzen 7,16,30\r\n',
    },
  },
  problems: readProblems,
  cacheSeconds: 300,
})
