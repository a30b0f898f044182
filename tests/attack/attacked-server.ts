/** The product without its pages in a process of its own, so that its memory can be told from that of the attack. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { createLogger } from '#api/create-logger.ts'
import { releaseMemory } from '#api/release-memory.ts'
import { startAttacked } from './start-attacked.ts'

const destination = pino.destination({ dest: '/dev/null', sync: false, minLength: 4096 })
const folder = mkdtempSync(join(tmpdir(), 'groundwork-attack-'))
const databaseFile = join(folder, 'kept.sqlite')
const databaseUrl = process.env.TEST_POSTGRES_URL
const { port, credentials } = await startAttacked(
  databaseUrl ? { databaseFile, databaseUrl } : { databaseFile },
  createLogger('info', destination),
)
process.send?.({ port, credentials })
// As it is at rest, when the product gives back what it does not need.
process.on('message', () => {
  releaseMemory()
  const { rss, heapUsed } = process.memoryUsage()
  process.send?.({ rss, heapUsed })
})
process.on('disconnect', () => {
  rmSync(folder, { recursive: true })
  process.exit()
})
