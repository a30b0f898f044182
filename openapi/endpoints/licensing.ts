import * as z from 'zod/mini'
import type { $ZodType } from 'zod/v4/core'
import type { LicenceEstimateInput } from '#domain/licensing/licence-estimate-input.ts'
import {
  byInventory,
  byScope,
  byServices,
  chooseLicenceEstimateInput,
  licenceEstimateInput,
} from '#domain/software/stream/licence-estimate-input.ts'
import { licences } from '#domain/software/stream/licences.data.ts'
import { declareEndpoint } from '../endpoint.ts'
import createLicenceEstimateExample from '../examples/create-licence-estimate.json' with { type: 'json' }
import listLicencesExample from '../examples/list-licences.json' with { type: 'json' }
import { licenceEstimate, licenceList } from '../responses/licence-estimate.ts'
import { licenceEstimateExamples } from './licence-estimate-examples.ts'
import { bodyProblems, readProblems } from './problem-sets.ts'

const names = new Set([byServices, byScope, byInventory].flatMap(schema => Object.keys(schema.shape)))

/** Averages, an inventory and the two ways to count services exclude each other. */
function findConflict(name: string, given: unknown): string | undefined {
  if (!names.has(name)) return undefined
  return Object.hasOwn(given as object, 'inventory') ? 'inventory' : 'servicesPerProduct'
}

/** Whoever gives no services can give what is archived instead. */
const missing = { '/servicesPerProduct': 'services' }
const [first] = licences.catalogue
const last = licences.catalogue.at(-1)

export const listLicences = declareEndpoint({
  method: 'get',
  path: '/api/v1/licences',
  tag: 'Licensing',
  summary: 'List the licence catalogue',
  description: 'The references of the vendor’s catalogue: base licences and extensions, with their points.',
  answer: {
    description: 'The catalogue, in the order of the manual.',
    schema: licenceList,
    example: listLicencesExample,
  },
  problems: readProblems,
  cacheSeconds: 300,
})

const answer = {
  description:
    'The licence score, what to order, what else could be ordered, and how far each input can grow.',
  schema: licenceEstimate,
  example: createLicenceEstimateExample,
}

export const createLicenceEstimate = declareEndpoint({
  method: 'post',
  path: '/api/v1/licence-estimates',
  tag: 'Licensing',
  summary: 'Estimate the licence for stream',
  description:
    'From averages or an inventory: the licence score by the manual’s formula, the requirement with headroom, and what to order. With a price list, the cheapest order, exactly. That nothing is large enough is an answer (`satisfiable: false`), not an error. Nothing is stored.',
  input: {
    from: 'body',
    schema: licenceEstimateInput.check(
      z.meta({ id: 'LicenceEstimateRequest', description: 'Averages or an inventory.' }),
    ),
    choose: (given): $ZodType<LicenceEstimateInput> => chooseLicenceEstimateInput(given),
    conflict: findConflict,
    missing,
    references: { prices: `${first?.reference}–${last?.reference}` },
    examples: licenceEstimateExamples,
  },
  answer,
  problems: bodyProblems,
})

const { managers, productsPerManager, servicesPerProduct, headroomPercent } = byServices.shape
const { archiveScope } = byScope.shape
const averages = { managers, productsPerManager, headroomPercent }
const queryByServices = z.strictObject({ ...averages, servicesPerProduct })
const queryByScope = z.strictObject({ ...averages, archiveScope })

export const getLicenceEstimate = declareEndpoint({
  method: 'get',
  path: '/api/v1/licence-estimates',
  tag: 'Licensing',
  summary: 'Estimate the licence for stream, from query parameters',
  description:
    'The same calculation for spreadsheets (Excel’s WEBSERVICE, Power Query): flat inputs, cacheable, as JSON or as CSV with one row for each line of the order. Give exactly one of `servicesPerProduct` and `archiveScope`.',
  input: {
    from: 'query',
    missing,
    conflict: (name, given) =>
      name in queryByServices.shape || name in queryByScope.shape ? findConflict(name, given) : undefined,
    choose: (given): $ZodType<LicenceEstimateInput> =>
      chooseLicenceEstimateInput(given) === byScope ? queryByScope : queryByServices,
    parameters: {
      managers: { schema: managers, required: true, example: 12 },
      productsPerManager: { schema: productsPerManager, required: true, example: 15 },
      servicesPerProduct: { schema: servicesPerProduct, required: false, example: 10 },
      archiveScope: { schema: archiveScope, required: false },
      headroomPercent: { schema: headroomPercent, required: false },
    },
  },
  answer,
  formats: {
    'text/csv': {
      description: 'A table with the names of the columns first.',
      example:
        'score,requirement,satisfiable,basis,reference,name,kind,licencePoints,quantity,points,sparePoints\r\n2000,2000,true,manual,HTG503H,EMS stream 5000,base,5000,1,5000,3000\r\n',
    },
  },
  problems: readProblems,
  cacheSeconds: 300,
})
