import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { languages } from '#text/language.ts'
import { faultsOf } from '../api/start-api.ts'
import { onBothDatabases } from './support/databases.ts'
import { quoteRequest, siteOf } from './support/make-objects.ts'
import { addMember } from './support/sign-in.ts'
import { type KeptApi, type Sender, startKeptApi } from './support/start-kept-api.ts'

onBothDatabases('a text that is not what belongs there', make => {
  let server: KeptApi
  let send: Sender
  let person: Sender
  beforeAll(async () => {
    server = await startKeptApi(await make())
    send = server.as(await server.makeKey('Saar'))
    person = await addMember(server, 'Saar', 'sales')
  })
  afterAll(() => server.close())

  it('is refused as no id where an id belongs', async () => {
    const changes = await send('GET', `/api/v1/price-lists/${randomUUID()}/changes?to=x`)
    expect(faultsOf(changes)).toEqual(['#query/to not_an_id'])
    const site = await send('POST', '/api/v1/sites', siteOf({ name: 'Dahn' }, { id: 'x' }))
    expect(faultsOf(site)).toEqual(['/id not_an_id'])
    const notices = await person('POST', '/api/v1/notices/read', { ids: ['x'] })
    expect(faultsOf(notices)).toEqual(['/ids/0 not_an_id'])
    expect(notices.json.errors[0].detail).toMatch(/^Found "x"; expected an id as a UUID\./)
  })

  it('is told of the other word that may stand in the place of an id', async () => {
    const { priceList: _, ...quote } = quoteRequest({ priceListId: 'nope' })
    for (const language of languages) {
      const headers = { 'accept-language': language }
      const answer = await send('POST', '/api/v1/quotes', quote, headers)
      expect(faultsOf(answer)).toEqual(['/priceListId not_an_id'])
      expect(answer.json.errors[0].detail).toMatch(/"nope".*UUID.*"applying".*\/api\/v1\/price-lists/)
    }
  })

  it('is refused as no digest in a receipt, and as no path of this server where a provider leads back', async () => {
    const { receipt } = (await server.api.post('/api/v1/quote-documents', { ...quoteRequest(), number: '1' }))
      .json
    const sha256 = { ...receipt.sha256, result: 'ABC' }
    const verified = await send('POST', '/api/v1/receipts/verifications', { receipt: { ...receipt, sha256 } })
    expect(faultsOf(verified)).toEqual(['/receipt/sha256/result not_a_digest'])
    const begun = await server.api.post(
      '/api/auth/sign-in/social',
      { provider: 'oidc', callbackURL: '//example.org' },
      { origin: server.api.url },
    )
    expect(faultsOf(begun)).toEqual(['/callbackURL not_a_local_path'])
  })
})
