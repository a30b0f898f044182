import * as z from 'zod/mini'
import { softwareIds } from '#domain/software/pack.ts'
import { declareEndpoint } from '../endpoint.ts'
import getSoftwareExample from '../examples/get-software.json' with { type: 'json' }
import listProceduresExample from '../examples/list-procedures.json' with { type: 'json' }
import listSoftwareExample from '../examples/list-software.json' with { type: 'json' }
import { procedureList } from '../responses/checklist.ts'
import { software, softwareList } from '../responses/software.ts'
import { readProblems } from './problem-sets.ts'

export const listSoftware = declareEndpoint({
  method: 'get',
  path: '/api/v1/software',
  tag: 'Software',
  summary: 'List the software that is known',
  description: 'Every software with its capabilities and the manual that its rules come from.',
  answer: { description: 'The list.', schema: softwareList, example: listSoftwareExample },
  problems: readProblems,
  cacheSeconds: 300,
})

const pathParameters = {
  softwareId: {
    schema: z.enum(softwareIds).check(z.meta({ description: 'Id of the software.' })),
    example: 'stream',
    notFound: 'detail.not-found.software',
  },
} as const

export const getSoftware = declareEndpoint({
  method: 'get',
  path: '/api/v1/software/{softwareId}',
  tag: 'Software',
  summary: 'Get one software',
  description: 'One software with its capabilities and the manual that its rules come from.',
  pathParameters,
  answer: { description: 'The software.', schema: software, example: getSoftwareExample },
  problems: [...readProblems, 'not-found'],
  cacheSeconds: 300,
})

export const listProcedures = declareEndpoint({
  method: 'get',
  path: '/api/v1/software/{softwareId}/procedures',
  tag: 'Checklists',
  summary: 'List the procedures of a software',
  description:
    'What can be carried out with a software, and what each procedure asks about the site: a JSON Schema with titles and help in the reader’s language, defaults and examples. The list is empty where no procedures are encoded yet.',
  pathParameters,
  answer: {
    description: 'The procedures, in the order of the life of an installation.',
    schema: procedureList,
    example: listProceduresExample,
  },
  problems: [...readProblems, 'not-found'],
  cacheSeconds: 300,
})
