import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { createStore } from '#api/store/create-store.ts'
import { attack } from '../attack/attack.ts'
import { operations } from '../attack/shape-request.ts'
import { startApi } from './start-api.ts'

const REQUESTS = 4000
// More than ten times as long as a quiet machine takes: a busy one sends them all, too.
const SECONDS = 100

const folder = mkdtempSync(join(tmpdir(), 'groundwork-attack-'))
// What whoever has a link may ask is looked for in a store, too.
const store = createStore({ databaseFile: join(folder, 'kept.sqlite') })
const api = await startApi({ store })
afterAll(async () => {
  await api[Symbol.asyncDispose]()
  await store.close()
  rmSync(folder, { recursive: true })
})

test('whatever is sent to any endpoint is answered as the document declares, never by 5xx, silence or 200 kB', async () => {
  const end = performance.now() + SECONDS * 1000
  const { outcomes, faults } = await attack({
    port: Number(new URL(api.url).port),
    seed: 20_261_128,
    requests: REQUESTS,
    until: () => performance.now() > end,
  })
  expect(
    faults.map(({ what, request: { method, path, body } }) => `${method} ${path}: ${what} ${body}`),
  ).toEqual([])
  const sent = Object.values(outcomes).reduce((sum, count) => sum + count, 0)
  expect(sent).toBeGreaterThan(operations.length * 20)
  for (const status of [200, 400, 404, 405, 415, 422])
    expect(outcomes[status], `${status}`).toBeGreaterThan(0)
})
