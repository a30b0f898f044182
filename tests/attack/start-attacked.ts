import type { Logger } from 'pino'
import type { StoreSettings } from '#api/store/create-store.ts'
import { ask, cookiesOf, PASSWORD, setUp } from '../kept/support/sign-in.ts'
import { startKeptApi } from '../kept/support/start-kept-api.ts'
import type { Credentials } from './shape-request.ts'

/** Nobody is asked to wait: what stands behind the limits is attacked. */
const rates = { ofKey: 1e9, ofStrangers: 1e9, ofSignIns: 1e9, ofAccount: 1e9 }

/** Starts the API with an empty store, an organisation, a key that may do everything and somebody who is signed in. */
export async function startAttacked(store: StoreSettings, logger?: Logger) {
  const server = await startKeptApi(store, { rates, ...(logger && { logger }) })
  await setUp(server, { organisation: 'Attacked' })
  const entered = await ask(server, '/sign-in/email', { email: 'jonas@example.org', password: PASSWORD })
  const { url } = server.api
  const session = { cookie: cookiesOf(entered), origin: url }
  const credentials: Credentials = { key: await server.makeKey('Attacked'), session }
  return { port: Number(new URL(url).port), credentials, close: server.close }
}
