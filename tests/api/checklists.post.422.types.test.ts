import { afterAll, describe, expect, it } from 'vitest'
import { faultsOf, startApi } from './start-api.ts'

const api = await startApi()
afterAll(() => api[Symbol.asyncDispose]())

describe('what chooses a schema is looked at by its type first', () => {
  for (const [body, faults] of [
    ['{"software":["a",1e999],"procedure":"install"}', ['/software unknown_value']],
    ['{"software":"stream","procedure":[-1e999]}', ['/procedure unknown_value']],
    ['{"software":["stream"],"procedure":"install"}', ['/software unknown_value']],
  ] as const)
    it(body, async () => {
      expect(faultsOf(await api.post('/api/v1/checklists', body))).toEqual(faults)
    })
})
