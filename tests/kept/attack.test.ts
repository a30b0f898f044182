import { expect, it } from 'vitest'
import { attack } from '../attack/attack.ts'
import { operations } from '../attack/shape-request.ts'
import { startAttacked } from '../attack/start-attacked.ts'
import { onBothDatabases } from './support/databases.ts'

const REQUESTS = 2500
// More than twenty times as long as a quiet machine takes: a busy one sends them all, too.
const SECONDS = 240

onBothDatabases('an attack', make => {
  it('on any endpoint is answered as the document declares, never by 5xx, silence or 200 kB', async () => {
    const attacked = await startAttacked(await make())
    const end = performance.now() + SECONDS * 1000
    const { outcomes, faults } = await attack({
      ...attacked,
      seed: 20_261_128,
      requests: REQUESTS,
      until: () => performance.now() > end,
    })
    await attacked.close()
    expect(
      faults.map(({ what, request: { method, path, body } }) => `${method} ${path}: ${what} ${body}`),
    ).toEqual([])
    const sent = Object.values(outcomes).reduce((sum, count) => sum + count, 0)
    expect(sent).toBeGreaterThan(operations.length * 20)
    for (const status of [200, 201, 204, 400, 401, 404, 405, 409, 412, 415, 422])
      expect(outcomes[status], `${status}`).toBeGreaterThan(0)
  }, 300_000)
})
