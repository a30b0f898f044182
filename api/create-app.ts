import express, { type Express, type RequestHandler } from 'express'
import type { Logger } from 'pino'
import { type AccountSettings, createAccounts } from './accounts/accounts.ts'
import { serveAuth } from './accounts/serve-auth.ts'
import { serveEmailChange } from './accounts/serve-email-change.ts'
import { servePasswordReset } from './accounts/serve-password-reset.ts'
import { bindEndpoints } from './bind-endpoints.ts'
import { serveCustomerPage } from './customer-page/serve-customer-page.ts'
import { serveDocs } from './docs/serve-docs.ts'
import { identifyRequest, sayRequestId } from './http/identify-request.ts'
import type { Lifecycle } from './http/lifecycle.ts'
import { Problem } from './http/problems.ts'
import type { RateLimits } from './http/rate-limits.ts'
import { writeProblems } from './http/write-problem.ts'
import { createMailQueue } from './mail/send-mail.ts'
import { type Pages, servePages } from './pages/serve-pages.ts'
import type { Settings } from './settings.ts'
import type { Store } from './store/store.ts'

export type AppParts = {
  settings: Pick<Settings, 'trustProxy' | 'development'> & AccountSettings
  logger: Logger
  lifecycle: Lifecycle
  /** What the time is; the machine's own where left out. */
  now?: () => Date
  /** Where what is kept is; without it, it can't be reached. */
  store?: Store
  rates?: Partial<RateLimits>
  /** Whether mail is sent. */
  sendsMail?: boolean
  /** Hosts that webhooks may go to wherever they are. */
  privateHosts?: ReadonlySet<string> | undefined
  /** Answers everything outside the API; without it those paths are not found. */
  pages?: Pages
}

/** The whole server as an Express app: the API first, the pages as what is left. */
export function createApp({ pages, ...parts }: AppParts): Express {
  const { settings, logger, lifecycle, now = () => new Date(), store, rates, privateHosts, sendsMail } = parts
  const app = express()
  app.disable('x-powered-by')
  // Answers make their own validators and queries are read exactly: Express would do both again.
  app.disable('etag')
  app.set('query parser', false)
  app.enable('case sensitive routing')
  app.enable('strict routing')
  app.set('trust proxy', settings.trustProxy)
  app.use(identifyRequest(logger, lifecycle))
  const accounts = createAccounts(store, settings, now)
  const queueMail = sendsMail ? createMailQueue(accounts.secretOf) : undefined
  const dependencies = { now, lifecycle, store, accounts, rates, privateHosts, queueMail }
  bindEndpoints(app, dependencies)
  app.use(sayRequestId)
  serveAuth(app, dependencies)
  servePasswordReset(app, dependencies)
  serveEmailChange(app, dependencies)
  serveDocs(app)
  serveCustomerPage(app, dependencies)
  app.use(['/api', '/healthz', '/readyz'], refusePath)
  if (pages) servePages(app, pages, settings.development)
  app.use(refusePath)
  app.use(writeProblems(logger))
  return app
}

const refusePath: RequestHandler = () => {
  throw new Problem('not-found', 'detail.not-found.path')
}
