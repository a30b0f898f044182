import { afterAll, describe, expect, it } from 'vitest'
import { faultsOf, startApi } from './start-api.ts'

const api = await startApi()
afterAll(() => api[Symbol.asyncDispose]())

const averages = { managers: 12, productsPerManager: 15, servicesPerProduct: 10 }
const many = (entry: unknown) => Array(9000).fill(entry)

describe('a list beyond its own limit is refused for its length and nothing in it', () => {
  for (const [path, body, faults] of [
    ['licence-estimates', { inventory: many({ x: 1 }) }, ['/inventory too_big']],
    ['licence-estimates', { ...averages, owned: many({ x: 1 }) }, ['/owned too_big']],
    ['conflicts', { installations: many({ software: 1 }) }, ['/installations too_big']],
    ['multi-server-plans', { servers: many({ role: 1 }) }, ['/servers too_big']],
    ['scan-service-plans', { workGroups: many({ code: 1 }) }, ['/workGroups too_big']],
    ['licence-workflows/transfer-local/steps', { events: many({ event: 1 }) }, ['/events too_big']],
    [
      'checklists',
      { software: 'stream', procedure: 'install', progress: many({ item: 1 }) },
      ['/progress too_big'],
    ],
  ] as const)
    it(`${faults[0]} of ${path}`, async () => {
      expect(faultsOf(await api.post(`/api/v1/${path}`, body))).toEqual(faults)
    })

  it('and one that no property takes is refused for its name', async () => {
    expect(faultsOf(await api.post('/api/v1/licence-estimates', { ...averages, list: many(1) }))).toEqual([
      '/list unknown_property',
    ])
  })
})
