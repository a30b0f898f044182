import { afterAll, beforeAll, expect, it } from 'vitest'
import { onBothDatabases } from './support/databases.ts'
import { quoteRequest } from './support/make-objects.ts'
import { type KeptApi, type Sender, startKeptApi } from './support/start-kept-api.ts'

const START = new Date('2026-12-01T08:00:00.000Z')
const any = { 'if-match': '*' }

onBothDatabases('the page on which a customer answers', make => {
  let server: KeptApi
  let send: Sender
  beforeAll(async () => {
    server = await startKeptApi(await make(), { rates: { ofKey: 100_000, ofStrangers: 100_000 } })
    send = server.as(await server.makeKey('Saar'))
  })
  afterAll(() => server.close())

  const issue = async (more: object = {}): Promise<string> => {
    const { id } = (await send('POST', '/api/v1/quotes', quoteRequest(more))).json
    await send('POST', `/api/v1/quotes/${id}/issue`, undefined, any)
    return id
  }
  const share = async (id: string, days = 30) =>
    (await send('POST', `/api/v1/quotes/${id}/share-links`, { days })).json as { id: string; token: string }
  const visit = async (path: string, headers: Record<string, string> = {}) => {
    const answer = await fetch(`${server.api.url}${path}`, { headers, redirect: 'manual' })
    return { status: answer.status, headers: answer.headers, text: await answer.text() }
  }
  const answer = async (path: string, fields: Record<string, string>) => {
    const sent = await fetch(`${server.api.url}${path}`, {
      method: 'POST',
      body: new URLSearchParams(fields),
      redirect: 'manual',
      // As a browser says where it must not say from where it comes.
      headers: { origin: 'null' },
    })
    return { status: sent.status, to: sent.headers.get('location'), text: await sent.text() }
  }

  it('shows what was issued, is not stored, indexed or told to others, and leads nowhere but to itself', async () => {
    const id = await issue({ seller: { name: 'Saar Energie' }, terms: 'Net 30 days' })
    const { token } = await share(id)
    const { status, headers, text } = await visit(`/q/${token}`)
    expect(status).toBe(200)
    for (const said of ['2026-0001', 'Wasgau Mühlen GmbH', 'Saar Energie', 'Commissioning', 'Net 30 days'])
      expect(text).toContain(said)
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(headers.get('x-robots-tag')).toBe('noindex, nofollow')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
    const addresses = [...text.matchAll(/(?:href|action|src)="([^"]*)"/gi)].map(([, address = '']) => address)
    expect(addresses.filter(address => !address.startsWith(`/q/${token}`) && address !== '#answer')).toEqual(
      [],
    )
    expect(text).not.toContain('<script')
    expect(text).not.toContain(id)
    const document = await visit(`/q/${token}/document`)
    expect([document.status, document.headers.get('content-type')]).toEqual([200, 'application/pdf'])
    expect(document.headers.get('content-disposition')).toContain('.pdf')
  })

  it('speaks the reader’s language, that of the quote where he names none of ours, and any by choice', async () => {
    const { token } = await share(await issue({ language: 'sv' }))
    const spoken = async (path: string, accepted?: string) => {
      const { text, headers } = await visit(
        `/q/${token}${path}`,
        accepted ? { 'accept-language': accepted } : {},
      )
      const [, page] = /<html lang="(\w+)"/.exec(text) ?? []
      const [, document] = /<article lang="(\w+)"/.exec(text) ?? []
      expect(headers.get('content-language')).toBe(page)
      return [page, document]
    }
    expect(await spoken('', 'de-CH, en;q=0.5')).toEqual(['de', 'sv'])
    expect(await spoken('', 'pl')).toEqual(['sv', 'sv'])
    expect(await spoken('?language=fr', 'de')).toEqual(['fr', 'sv'])
  })

  it('takes an answer by name, once, and says by whom and when', async () => {
    const id = await issue()
    const { token } = await share(id)
    const nameless = await answer(`/q/${token}/accept?language=en`, { name: ' ', reason: 'By "phone" <b>' })
    expect(nameless.status).toBe(422)
    expect(nameless.text).toContain('Enter your name')
    expect(nameless.text).toContain('By &quot;phone&quot; &lt;b&gt;')
    const fields = { name: 'Petra Lang', reason: 'As agreed\r\non the phone' }
    expect(await answer(`/q/${token}/accept?language=en`, fields)).toMatchObject({
      status: 303,
      to: `/q/${token}?language=en`,
    })
    const { text } = await visit(`/q/${token}?language=en`)
    expect(text).toContain('Petra Lang accepted this quote on 1 December 2026')
    expect(text).toContain('As agreed on the phone')
    expect(text).not.toContain('<form')
    const kept = (await send('GET', `/api/v1/quotes/${id}`)).json
    expect([kept.state, kept.decision.name]).toEqual(['accepted', 'Petra Lang'])
    const again = await answer(`/q/${token}/decline?language=en`, { name: 'Somebody' })
    expect(again.status).toBe(409)
    expect(again.text).toContain('Your answer was not taken')
    expect(again.text).toContain('Petra Lang accepted this quote')
  })

  it('names the revision in its title, as the document does', async () => {
    const id = await issue()
    const titleOf = async (language: string) => {
      const { token } = await share(id)
      const { text } = await visit(`/q/${token}?language=${language}`)
      return /<title>(.*?)<\/title>/.exec(text)?.[1]
    }
    const first = await titleOf('en')
    expect(first).toMatch(/^Quote 2026-\d{4}$/)
    await send('POST', `/api/v1/quotes/${id}/revisions`, undefined, any)
    await send('POST', `/api/v1/quotes/${id}/issue`, undefined, any)
    expect(await titleOf('en')).toBe(`${first}, revision 2`)
    expect(await titleOf('de')).toMatch(/, Revision 2$/)
    expect(await titleOf('fr')).toMatch(/, révision 2$/)
  })

  it('says honestly why there is nothing to answer', async () => {
    const told = async (token: string) => {
      const { status, text } = await visit(`/q/${token}?language=en`)
      return { status, text, asks: text.includes('<form') }
    }
    const [withdrawn, revised, short] = [await issue(), await issue(), await issue()]
    const links = [await share(withdrawn), await share(revised), await share(short, 7), await share(short)]
    const [ofWithdrawn, ofRevised, ofShort, revoked] = links.map(({ token }) => token) as [
      string,
      string,
      string,
      string,
    ]
    await send('POST', `/api/v1/quotes/${withdrawn}/withdraw`, {}, any)
    await send('POST', `/api/v1/quotes/${revised}/revisions`, undefined, any)
    await send('DELETE', `/api/v1/quotes/${short}/share-links/${links[3]?.id}`)
    expect(await told(ofWithdrawn)).toMatchObject({ status: 200, asks: false })
    expect((await told(ofWithdrawn)).text).toContain('The sender has withdrawn this quote')
    // Be the new one issued by then or not.
    const isRevised = 'The sender has begun a new version of this quote'
    expect((await told(ofRevised)).text).toContain(isRevised)
    await send('POST', `/api/v1/quotes/${revised}/issue`, undefined, any)
    expect((await told(ofRevised)).text).toContain(isRevised)
    expect(await told(revoked)).toMatchObject({ status: 410, asks: false })
    expect((await told(revoked)).text).toContain('This link has been withdrawn')
    expect(await told('A'.repeat(43))).toMatchObject({ status: 404, asks: false })
    server.clock.now = new Date('2027-01-05T08:00:00.000Z')
    expect((await told(ofShort)).text).toContain('This link has ended')
    server.clock.now = START
    const late = await share(await issue({ validUntil: '2026-12-02' }))
    server.clock.now = new Date('2026-12-03T08:00:00.000Z')
    expect((await told(late.token)).text).toContain('This quote was valid until 2 December 2026')
    expect((await answer(`/q/${late.token}/accept`, { name: 'Petra' })).status).toBe(409)
    server.clock.now = START
  })
})
