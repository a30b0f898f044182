import { afterAll, beforeAll, expect, it } from 'vitest'
import { faultsOf } from '../api/start-api.ts'
import { onBothDatabases } from './support/databases.ts'
import { type KeptApi, type Sender, startKeptApi } from './support/start-kept-api.ts'

const PATH = '/api/v1/price-lists'
const list = (more: object = {}) => ({
  name: 'Prices',
  currency: 'EUR',
  from: '2026-01-01',
  prices: { HTG503H: '7500.00', HTG500H: '1250.00' },
  ...more,
})

onBothDatabases('price lists', make => {
  let server: KeptApi
  beforeAll(async () => {
    server = await startKeptApi(await make(), { rates: { ofKey: 100_000, ofStrangers: 100 } })
  })
  afterAll(() => server.close())
  let count = 0
  const fresh = async (): Promise<Sender> => server.as(await server.makeKey(`Prices ${count++}`))
  const sendFile = (send: Sender, text: string, more = '') =>
    send('POST', `${PATH}?name=File&currency=EUR&from=2026-01-01${more}`, new TextEncoder().encode(text), {
      'content-type': 'text/csv',
    })

  it('are kept, listed and read again, with their prices as an estimate takes them', async () => {
    const send = await fresh()
    const made = await send('POST', PATH, list())
    expect([made.status, made.headers.get('location')]).toEqual([201, `${PATH}/${made.json.id}`])
    expect((await send('GET', `${PATH}/${made.json.id}`)).json).toEqual(made.json)
    const { prices: _left, ...head } = made.json
    expect((await send('GET', PATH)).json).toEqual({ items: [head], nextCursor: null })
    const { json } = await send('GET', `${PATH}/${made.json.id}/prices`)
    expect(json).toEqual({ currency: 'EUR', prices: list().prices })
  })

  it('apply one at a time: of those that hold, the one that began last', async () => {
    const send = await fresh()
    await send('POST', PATH, list({ name: 'year' }))
    await send('POST', PATH, list({ name: 'sale', from: '2026-11-01', until: '2026-11-30' }))
    await send('POST', PATH, list({ name: 'francs', currency: 'CHF', from: '2026-06-01' }))
    const on = async (day: string, currency = 'EUR') =>
      (await send('GET', `${PATH}?on=${day}&currency=${currency}`)).json.items.map(
        ({ name }: { name: string }) => name,
      )
    expect(await on('2025-12-31')).toEqual([])
    expect(await on('2026-10-31')).toEqual(['year'])
    expect(await on('2026-11-01')).toEqual(['sale'])
    expect(await on('2026-11-30')).toEqual(['sale'])
    expect(await on('2026-12-01')).toEqual(['year'])
    expect(await on('2026-12-01', 'CHF')).toEqual(['francs'])
    expect(faultsOf(await send('GET', `${PATH}?on=2026-12-01`))).toContain('#query/on goes_with_another')
  })

  it('in one currency do not begin on the same day', async () => {
    const send = await fresh()
    const answers = await Promise.all([1, 2, 3].map(() => send('POST', PATH, list())))
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409, 409])
    // What people read names the day as they write it.
    const { json: refused } = answers.find(({ status }) => status === 409) ?? { json: {} }
    expect(refused.detail).toMatch(/begins on \d+ \p{L}+ \d{4} already/u)
    expect((await send('GET', PATH)).json.items).toHaveLength(1)
  })

  it('are refused where an amount, a reference or a day can not be', async () => {
    const send = await fresh()
    const wrong = list({ until: '2025-12-31', prices: { HTG500H: '1250.001' } })
    const faults = faultsOf(await send('POST', PATH, wrong))
    expect(faults).toContain('/until day_before_another')
    expect(faults).toContain('/prices/HTG500H too_many_decimals')
    expect(faultsOf(await send('POST', PATH, list({ prices: { HTG999H: '1' } })))).toContain(
      '/prices/HTG999H unknown_reference',
    )
  })

  it('hold a price, as JSON and as a file: one without would apply, and nothing could be quoted by it', async () => {
    const send = await fresh()
    expect(faultsOf(await send('POST', PATH, list({ prices: {} })))).toEqual(['/prices list_without_price'])
    const asked = await sendFile(send, 'Artikel;Preis\nHTG500H;auf Anfrage')
    expect([asked.status, faultsOf(asked)]).toEqual([422, [' list_without_price']])
    expect((await send('GET', PATH)).json.items).toEqual([])
  })

  it('come from a file, or are refused with what is asked and each line that was not understood', async () => {
    const send = await fresh()
    const asked = await sendFile(send, 'HTG500H;1250,00;1000,00\nHTG501H;2100,00;1680,00')
    expect([asked.status, faultsOf(asked)[0]]).toEqual([422, '#query/columns table_not_read'])
    const faulty = await sendFile(
      send,
      'Artikel;Preis\nHTG500H;1250,00\nHTG501H;auf Anfrage\nHTG500H;1300,00',
    )
    expect(faultsOf(faulty)).toContain('#line/4 line_not_read')
    expect((await send('GET', PATH)).json.items).toEqual([])
    const read = await sendFile(send, 'HTG500H;1250,00;1000,00\nHTG501H;2100,00;1680,00', '&columns[price]=2')
    expect([read.status, read.json.prices]).toEqual([201, { HTG500H: '1000.00', HTG501H: '1680.00' }])
    expect(read.json.reading.lines).toHaveLength(2)
  })
})
