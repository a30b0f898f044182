/** The product without its pages in a process of its own, so that its memory can be told from that of the attack. */
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { createApp } from '#api/create-app.ts'
import { createLogger } from '#api/create-logger.ts'
import { createStore } from '#api/store/create-store.ts'

const destination = pino.destination({ dest: '/dev/null', sync: false, minLength: 4096 })
const folder = mkdtempSync(join(tmpdir(), 'groundwork-attack-'))
const server = createServer(
  createApp({
    settings: { trustProxy: false, development: false },
    logger: createLogger('info', destination),
    lifecycle: { stopping: false },
    store: createStore({ databaseFile: join(folder, 'kept.sqlite') }),
  }),
)
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port))
process.on('message', () => {
  for (let round = 0; round < 3; round++) globalThis.gc?.()
  process.send?.(process.memoryUsage.rss())
})
process.on('disconnect', () => {
  rmSync(folder, { recursive: true })
  process.exit()
})
