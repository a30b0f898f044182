import * as z from 'zod/mini'
import { declareEndpoint } from '../endpoint.ts'
import searchItemsExample from '../examples/search-items.json' with { type: 'json' }
import { foundItems } from '../responses/items.ts'
import { readProblems } from './problem-sets.ts'

const search = z
  .string()
  .check(
    z.trim(),
    z.minLength(1),
    z.maxLength(100),
    z.meta({ description: 'Words that must all occur; case and accents do not matter.' }),
  )

const query = z.strictObject({ search })

export const searchItems = declareEndpoint({
  method: 'get',
  path: '/api/v1/items',
  tag: 'Checklists',
  summary: 'Search the items of all software',
  description:
    'Every item of every procedure in which all words occur: in its text, its reason, its commands or its id, in the reader’s language; commands and ids are the same in any language. Texts are filled with defaults. Those with all words in their text come first.',
  input: {
    from: 'query',
    choose: () => query,
    parameters: { search: { schema: search, required: true, example: 'Kill Code' } },
  },
  answer: { description: 'What was found.', schema: foundItems, example: searchItemsExample },
  problems: readProblems,
  cacheSeconds: 300,
})
