import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import next from 'next'
import { pino } from 'pino'
import { createApp } from './create-app.ts'
import { createLogger } from './create-logger.ts'
import { type Lifecycle, stopServer } from './http/lifecycle.ts'
import { readSettings, type Settings, SettingsError } from './settings.ts'

const FLUSH_EVERY_MS = 500
const REQUEST_TIMEOUT_MS = 30_000

function readSettingsOrExit(): Settings {
  try {
    return readSettings(process.env)
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error
    console.error(error.message)
    process.exit(1)
  }
}

const settings = readSettingsOrExit()
const root = fileURLToPath(new URL('..', import.meta.url))
// Lines are gathered and written together: a write for each would cost more than answering the request.
const destination = pino.destination({ dest: 1, sync: false, minLength: 4096 })
const logger = createLogger(settings.logLevel, destination)
setInterval(() => destination.flush(), FLUSH_EVERY_MS).unref()
process.once('exit', () => destination.flushSync())
const endAt = (kind: string) => (error: unknown) => {
  logger.fatal({ err: error }, kind)
  process.exit(1)
}
process.on('uncaughtException', endAt('uncaught exception'))
process.on('unhandledRejection', endAt('unhandled rejection'))

const lifecycle: Lifecycle = { stopping: false }
const pages = next({ dev: settings.development, dir: root, hostname: settings.host, port: settings.port })
await pages.prepare()
const handle = pages.getRequestHandler()
const app = createApp({
  settings,
  logger,
  lifecycle,
  pages: { handle, ...(!settings.development && { staticFolder: `${root}.next/static` }) },
})
const server = createServer({ requestTimeout: REQUEST_TIMEOUT_MS }, app)
if (settings.development) {
  const upgrade = pages.getUpgradeHandler()
  server.on('upgrade', (request, socket, head) => void upgrade(request, socket, head))
}
server.once('error', endAt('can not listen'))
server.listen(settings.port, settings.host, () => {
  const { address, port, family } = server.address() as AddressInfo
  const host = family === 'IPv6' ? `[${address}]` : address
  logger.info({ url: `http://${host}:${port}` }, 'listening')
  destination.flush()
})

async function stop(signal: string): Promise<void> {
  if (lifecycle.stopping) return
  logger.info({ signal }, 'stopping')
  const drained = await stopServer(server, lifecycle, settings.shutdownSeconds)
  logger.info({ drained }, 'stopped')
  process.exit(drained ? 0 : 1)
}
process.on('SIGTERM', stop)
process.on('SIGINT', stop)
