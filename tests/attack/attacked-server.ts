/** The product without its pages in a process of its own, so that its memory can be told from that of the attack. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { pino } from 'pino'
import { createApp } from '#api/create-app.ts'
import { createLogger } from '#api/create-logger.ts'

const destination = pino.destination({ dest: '/dev/null', sync: false, minLength: 4096 })
const server = createServer(
  createApp({
    settings: { trustProxy: false, development: false },
    logger: createLogger('info', destination),
    lifecycle: { stopping: false },
  }),
)
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port))
process.on('message', () => {
  for (let round = 0; round < 3; round++) globalThis.gc?.()
  process.send?.(process.memoryUsage.rss())
})
process.on('disconnect', () => process.exit())
