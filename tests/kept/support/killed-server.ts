import { flushCompileCache } from 'node:module'
import type { AddressInfo } from 'node:net'
import { pino } from 'pino'
import { createApp } from '#api/create-app.ts'
import { createServer } from '#api/http/create-server.ts'
import { createStore } from '#api/store/create-store.ts'

/** The server as it is started, without pages, for a test that kills it: says its port, then answers. */
const [databaseFile = '', databaseUrl] = process.argv.slice(2)
const logger = pino({ level: 'silent' })
const lifecycle = { stopping: false }
const store = createStore({ databaseFile, databaseUrl })
const rates = { ofKey: 1_000_000, ofStrangers: 1_000_000 }
const settings = { trustProxy: false, development: false } as const
const now = () => new Date('2026-12-01T08:00:00.000Z')
const app = createApp({ settings, logger, lifecycle, store, rates, now })
const { server } = createServer({ app, logger, lifecycle })
await store.open()
server.listen(0, '127.0.0.1', () => process.stdout.write(`${(server.address() as AddressInfo).port}\n`))
// Node.js keeps what it compiled when it ends, and this one never does by itself.
flushCompileCache()
