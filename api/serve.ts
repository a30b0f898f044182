import { type IncomingMessage, Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'
import { format, stripVTControlCharacters } from 'node:util'
import next from 'next'
import { createAccounts } from './accounts/accounts.ts'
import { createApp } from './create-app.ts'
import { openLog } from './create-logger.ts'
import { createServer } from './http/create-server.ts'
import type { Lifecycle } from './http/lifecycle.ts'
import { createJobKinds } from './jobs/job-kinds.ts'
import { createJobRunner } from './jobs/run-jobs.ts'
import { measureMemory } from './measure-memory.ts'
import { LOOK_MS, releaseAtRest } from './release-memory.ts'
import { root } from './root.ts'
import { readSettings, type Settings, SettingsError } from './settings.ts'
import { createStore } from './store/create-store.ts'
import { readSetUpCode } from './store/installation.ts'
import { type Db, NewerSchemaError } from './store/store.ts'
import { writePlace } from './store/write-place.ts'
import { takeBuiltSettings } from './take-built-settings.ts'

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
const log = openLog(settings.logLevel, 1)
const { logger } = log
const endAt = (kind: string) => async (error: unknown) => {
  logger.fatal({ err: error }, kind)
  await exit(1)
}
// Nothing is kept between requests, so what goes wrong in one does not touch the next: it is logged, and the server
// goes on. Before it listens there is nothing to go on with.
let isListening = false
let isEnding = false
let opening: Promise<unknown> | undefined
const survive = (kind: string) => (error: unknown) => {
  if (isListening) logger.error({ err: error }, kind)
  else void endAt(kind)(error)
}
process.on('uncaughtException', survive('uncaught exception'))
process.on('unhandledRejection', survive('unhandled rejection'))

// Next.js tells of its start there, which would stand between lines of JSON.
if (!settings.development)
  console.log = (...parts: unknown[]) =>
    logger.debug({ said: stripVTControlCharacters(format(...parts)) }, 'from a library')
const lifecycle: Lifecycle = { stopping: false }
const store = createStore(settings, {
  onLost: error => logger.warn({ err: error }, 'lost a connection to the database'),
})
const { development, host, port } = settings
const now = () => new Date()
const { privateHosts, mail } = settings
const { secretOf } = createAccounts(store, settings)
const jobs = createJobRunner({
  store,
  kinds: createJobKinds({ secretOf, now, privateHosts, mail }),
  now,
  logger,
})
// Next.js listens for upgrades at the server of the first request it sees, and leaves their sockets open. It is
// given one that nobody reaches.
const httpServer = new Server()
if (!development) takeBuiltSettings(root)
const pages = next({ dev: development, dir: root, hostname: host, port, httpServer })
await pages.prepare()
const handle = pages.getRequestHandler()
const app = createApp({
  settings,
  logger,
  lifecycle,
  store,
  now,
  privateHosts,
  sendsMail: mail !== undefined,
  pages: { handle, ...(!development && { staticFolder: `${root}.next/static` }) },
})
// A page may take long to be compiled, and is reloaded over a web socket.
const whileDeveloping = {
  times: { stall: 0 },
  upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    if (!httpServer.emit('upgrade', request, socket, head)) socket.destroy()
  },
}
const { server, stop } = createServer({
  app,
  logger,
  lifecycle,
  ...(development && whileDeveloping),
})
server.once('error', endAt('can not listen'))
setInterval(releaseAtRest(server, logger), LOOK_MS).unref()
server.listen(port, host, () => {
  const bound = server.address() as AddressInfo
  const name = bound.family === 'IPv6' ? `[${bound.address}]` : bound.address
  const { fits, ...memory } = measureMemory()
  if (!fits) logger.warn(memory, 'the heap may outgrow the memory: lower --max-old-space-size')
  logger.info({ url: `http://${name}:${bound.port}`, ...memory }, 'listening')
  isListening = true
  log.flush()
  // Behind the start, and without it: whoever only calculates needs no database.
  opening = store
    .open()
    .then(sayHowToBegin)
    .finally(jobs.start)
    .catch((error: unknown) => {
      if (error instanceof NewerSchemaError) {
        console.error(`Can not use ${writePlace(settings)}: ${error.message}`)
        void exit(1)
        return
      }
      const database = writePlace(settings)
      logger.warn({ err: error, database }, 'the database can not be opened; what is kept is not available')
    })
})

/** Whoever reads the log may make the first account. */
async function sayHowToBegin(db: Db): Promise<void> {
  const setUpCode = await readSetUpCode(db)
  if (setUpCode === undefined) return
  logger.info({ setUpCode }, 'no account yet: this code makes the first one')
  log.flush()
}

async function exit(code: number): Promise<void> {
  if (isEnding) return
  isEnding = true
  if (await log.end()) process.exit(code)
  // Node.js would wait for a write that nobody takes, for as long as it takes.
  process.kill(process.pid, 'SIGKILL')
}

async function end(signal: string): Promise<void> {
  if (lifecycle.stopping) return
  logger.info({ signal }, 'stopping')
  const stoppingJobs = jobs.stop(settings.shutdownSeconds)
  const stopped = await stop(settings.shutdownSeconds)
  await opening
  await stoppingJobs
  await store.close()
  logger.info(stopped, 'stopped')
  await exit(stopped.drained ? 0 : 1)
}
process.on('SIGTERM', end)
process.on('SIGINT', end)
