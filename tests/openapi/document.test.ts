import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'vitest'
import { endpointsOfAccounts } from '#openapi/account-endpoints.ts'
import { writeDocumentText } from '#openapi/build-document.ts'
import type { AnyEndpoint } from '#openapi/endpoint.ts'
import { endpoints } from '#openapi/endpoints.ts'
import { startApi } from '../api/start-api.ts'
import { document } from '../api/validate-answer.ts'

test('the committed document is the one that the declarations give', () => {
  const committed = readFileSync(new URL('../../openapi/openapi.json', import.meta.url), 'utf8')
  assert.equal(committed, writeDocumentText(), 'openapi/openapi.json is stale: npm run openapi')
})

test('building the document twice gives the same text', () => {
  assert.equal(writeDocumentText(), writeDocumentText())
})

test('every operation of the document is served, and its path answers OPTIONS with its methods', async () => {
  await using api = await startApi({ rates: { ofSignIns: 1000, ofAccount: 1000 } })
  const operations = Object.values<AnyEndpoint>({ ...endpoints, ...endpointsOfAccounts })
  assert.equal(Object.values(document.paths).flatMap(Object.keys).length, operations.length)
  for (const { path, method, access, pathParameters = {} } of operations) {
    const address = path.replaceAll(/\{(\w+)\}/g, (_whole, name) => pathParameters[name]?.example ?? '')
    const { status, headers } = await api.call(address, { method: 'OPTIONS' })
    assert.equal(status, 204)
    assert.ok(headers.get('allow')?.split(', ').includes(method.toUpperCase()), `${method} ${path}`)
    const body = { headers: { 'content-type': 'application/json' }, body: '{}' }
    const answer = await api.call(address, { method: method.toUpperCase(), ...(method !== 'get' && body) })
    // Whether a link leads anywhere, only the store knows, which this server has none of.
    const usual = access ? [access.scope === 'link' ? 503 : 401] : [200, 422]
    // The same goes for who is signed in.
    if (path.startsWith('/api/auth/') && path !== '/api/auth/sign-in-options') usual.push(503)
    assert.ok(usual.includes(answer.status), `${method} ${path} → ${answer.status}`)
  }
})

test('every path that is served under /api is in the document', async () => {
  const served: string[] = []
  const { default: express } = await import('express')
  const app = express()
  const route = app.route.bind(app)
  app.route = ((path: string) => {
    served.push(path)
    return route(path)
  }) as typeof app.route
  const { createAccounts } = await import('#api/accounts/accounts.ts')
  const { bindEndpoints } = await import('#api/bind-endpoints.ts')
  const { serveAuth } = await import('#api/accounts/serve-auth.ts')
  const { serveEmailChange } = await import('#api/accounts/serve-email-change.ts')
  const { servePasswordReset } = await import('#api/accounts/serve-password-reset.ts')
  const dependencies = {
    now: () => new Date(),
    lifecycle: { stopping: false },
    accounts: createAccounts(undefined),
  }
  bindEndpoints(app, dependencies)
  serveAuth(app, dependencies)
  servePasswordReset(app, dependencies)
  serveEmailChange(app, dependencies)
  const documented = Object.keys(document.paths).map(path => path.replaceAll(/\{(\w+)\}/g, ':$1'))
  assert.deepEqual([...new Set(served)].sort(), documented.toSorted())
})
