import { afterAll, describe, expect, it } from 'vitest'
import { operations } from './operations.ts'
import { faultsOf, startApi } from './start-api.ts'

const api = await startApi()
afterAll(() => api[Symbol.asyncDispose]())

/** Probes and browsers add to these addresses what they like. */
const probed = ['/healthz', '/readyz', '/api/v1/openapi.json']

describe('a query that is not read', () => {
  const refusing = operations.filter(({ path }) => !probed.includes(path))

  it('is looked for at every operation', () => {
    expect(refusing.length).toBeGreaterThan(20)
    expect(operations.length - refusing.length).toBe(probed.length)
  })

  for (const { method, path, address, bodies } of refusing)
    it(`is refused by ${method} ${path}, not passed over`, async () => {
      const asked = `${address}${address.includes('?') ? '&' : '?'}headroomPersent=300`
      const answer = bodies.length > 0 ? await api.post(asked, bodies[0]) : await api.call(asked)
      expect(answer.status).toBe(422)
      expect(faultsOf(answer)).toContain('#query/headroomPersent unknown_property')
    })

  it('is refused where the same is meant to stand in the body', async () => {
    const body = { managers: 12, productsPerManager: 15, servicesPerProduct: 10 }
    const answer = await api.post('/api/v1/licence-estimates?headroomPercent=300', body)
    expect(faultsOf(answer)).toEqual(['#query/headroomPercent unknown_property'])
    const list = await api.post('/api/v1/price-list-readings?currency=CHF', { text: 'HTG500H 1250.00' })
    expect(faultsOf(list)).toEqual(['#query/currency unknown_property'])
  })

  for (const path of probed)
    it(`is taken by ${path}`, async () => {
      expect((await api.call(`${path}?at=1`)).status).toBe(200)
    })
})
