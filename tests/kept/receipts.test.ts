import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { digestOf } from '#api/answers/digest.ts'
import { hashReceipt } from '#domain/quotes/receipt/make-receipt.ts'
import type { Receipt } from '#domain/quotes/receipt/receipt.ts'
import { verifyReceipt } from '#domain/quotes/receipt/verify-receipt.ts'
import { stream } from '#domain/software/stream/pack.ts'
import { faultsOf } from '../api/start-api.ts'
import { assertMatches } from '../api/validate-answer.ts'
import { onBothDatabases } from './support/databases.ts'
import { quoteRequest } from './support/make-objects.ts'
import { type KeptApi, type Sender, startKeptApi } from './support/start-kept-api.ts'

const PATH = '/api/v1/receipts/verifications'

/** A receipt that somebody wrote anew after changing it. */
const rehash = (receipt: Receipt): Receipt => ({ ...receipt, sha256: hashReceipt(receipt, digestOf) })

onBothDatabases('a receipt', make => {
  let server: KeptApi
  let send: Sender
  let receipt: Receipt
  beforeAll(async () => {
    server = await startKeptApi(await make(), { rates: { ofKey: 100_000, ofStrangers: 1000 } })
    send = server.as(await server.makeKey('Saar'))
    const { id } = (await send('POST', '/api/v1/quotes', quoteRequest())).json
    const issued = await send('POST', `/api/v1/quotes/${id}/issue`, undefined, { 'if-match': '*' })
    receipt = issued.json.quote.receipt
  })
  afterAll(() => server.close())
  const verify = async (given: unknown) => (await send('POST', PATH, { receipt: given })).json

  it('of an issued quote and of a document says the same when it is computed again', async () => {
    const json = await verify(receipt)
    assertMatches('ReceiptVerification', json, 'same')
    expect(json).toEqual({ verdict: 'same', altered: [], changes: [], ruleset: stream.ruleset })
    const open = await server.api.post('/api/v1/quote-documents', { ...quoteRequest(), number: '1' })
    expect(open.json.receipt).toEqual(receipt)
    // The order of its properties says nothing.
    const turned = Object.fromEntries(Object.entries(receipt).toReversed())
    expect((await verify(turned)).verdict).toBe('same')
  })

  it('of the longest quotes is there and says the same', async () => {
    const inventory = Array.from({ length: 110 }, (_, index) => ({
      ...{ name: `Board ${index} `.padEnd(60, 'x'), products: 3, servicesPerProduct: 8 },
    }))
    const reverse = { name: 'Reverse charge', ratePercent: '0', reverseCharge: 'x'.repeat(300) }
    const longest = quoteRequest({
      sites: Array.from({ length: 50 }, (_, index) => ({ name: `Site ${index}`, estimate: { inventory } })),
      priceList: { HTG500H: '1250.00', HTG503H: '7500.00', HTG510H: '70000.00' },
      lines: Array.from({ length: 200 }, () => ({
        text: '"é'.repeat(250),
        ...{ quantity: '999999.999', unitPrice: '99999.99', discountPercent: '12.3456' },
      })),
      taxes: [reverse],
    })
    expect(JSON.stringify(longest).length).toBeGreaterThan(750_000)
    for (const body of [longest, quoteRequest({ lines: longest.lines })]) {
      const open = await server.api.post('/api/v1/quote-documents', { ...body, number: '1' })
      expect(open.status).toBe(200)
      expect(JSON.stringify(open.json.receipt).length).toBeGreaterThan(50_000)
      const json = await verify(open.json.receipt)
      expect([json.verdict, json.altered, json.changes]).toEqual(['same', [], []])
    }
  })

  it('that was altered says which part, and what it comes to', async () => {
    const priced = structuredClone(receipt)
    Object.assign(priced.inputs.priceList, { HTG503H: '7600.00' })
    const json = await verify(priced)
    expect([json.verdict, json.altered]).toEqual(['altered', ['inputs', 'priceList', 'receipt']])
    expect(json.changes[0]).toEqual({
      ...{ kind: 'price', line: 0, name: 'HTG503H', before: '7500.00', after: '7600.00' },
    })
    const total = structuredClone(receipt)
    total.result.total.amount = '1.00'
    expect(await verify(total)).toMatchObject({
      verdict: 'altered',
      altered: ['result', 'receipt'],
      changes: [{ kind: 'sum', name: 'total', before: '1.00' }],
    })
  })

  it('of other rules or another rounding says so, and whether it comes to the same', async () => {
    const older = rehash({
      ...receipt,
      ruleset: { ...receipt.ruleset, version: '2025-01-01', sha256: 'a'.repeat(64) },
      rounding: 'half-even',
    })
    expect(await verify(older)).toMatchObject({
      verdict: 'same',
      changes: [
        { kind: 'rule', before: '2025-01-01', after: stream.ruleset.version },
        { kind: 'rounding', before: 'half-even', after: receipt.rounding },
      ],
    })
    const result = structuredClone(receipt.result)
    if (result.lines[1]) result.lines[1].amount = '715.01'
    const changed = await verify(rehash({ ...receipt, result }))
    expect([changed.verdict, changed.changes[0]]).toEqual([
      'changed',
      { kind: 'amount', line: 1, name: 'Commissioning', before: '715.01', after: '715.00' },
    ])
  })

  it('that nobody can compute is refused at its place', async () => {
    const refused = async (given: unknown) => faultsOf(await send('POST', PATH, { receipt: given }))
    expect(await refused({ ...receipt, inputs: { ...receipt.inputs, currency: 'XXX' } })).toEqual([
      '/receipt/inputs/currency unknown_currency',
    ])
    expect(await refused({ ...receipt, inputs: { ...receipt.inputs, priceList: {} } })).toEqual([
      '/receipt/inputs/priceList/HTG503H price_missing',
    ])
    expect(await refused({ ...receipt, inputs: { ...receipt.inputs, seller: 7 } })).toContain(
      '/receipt/inputs/seller invalid_type',
    )
    expect(await refused({ ...receipt, sha256: {} })).toHaveLength(4)
    expect(await refused(null)).toHaveLength(1)
  })

  it('that leaves out what has a default is computed with it, and no receipt of ours', async () => {
    for (const name of ['taxes', 'lines'] as const) {
      const { [name]: _left, ...inputs } = receipt.inputs
      const { status, json } = await send('POST', PATH, { receipt: { ...receipt, inputs } })
      expect([status, json.verdict, json.altered]).toEqual([200, 'altered', ['inputs', 'receipt']])
    }
    const odd = structuredClone(receipt)
    if (odd.result.lines[0]) odd.result.lines[0].text = '\ud800'
    expect((await send('POST', PATH, { receipt: odd })).status).not.toBe(500)
  })

  it('with anything in the place of anything is answered or refused, never with an error of ours', async () => {
    const places = ['version', 'ruleset', 'rounding', 'inputs', 'result', 'sha256'] as const
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...places), fc.jsonValue(), async (place, value) => {
        const { status } = await send('POST', PATH, { receipt: { ...receipt, [place]: value } })
        expect([200, 422]).toContain(status)
      }),
      { numRuns: 50 },
    )
    const inside = fc.constantFrom(...Object.keys(receipt.inputs))
    const anything = fc.oneof(fc.jsonValue(), fc.constant(undefined))
    await fc.assert(
      fc.asyncProperty(inside, anything, async (place, value) => {
        const inputs = { ...receipt.inputs, [place]: value }
        const { status } = await send('POST', PATH, { receipt: { ...receipt, inputs } })
        expect([200, 422]).toContain(status)
      }),
      { numRuns: 50 },
    )
  })

  describe('where a rule has changed', () => {
    it('says what that does to the quote', () => {
      const [first, ...others] = stream.licences.catalogue
      if (!first) throw new Error('There is no licence')
      const renumbered = { ...stream.ruleset, version: 'next', sha256: 'b'.repeat(64) }
      const without = others.filter(({ reference }) => reference !== 'HTG503H')
      const poorer = {
        ...stream,
        ruleset: renumbered,
        licences: { ...stream.licences, catalogue: [first, ...without] },
      }
      const asked = { ...receipt.inputs, number: '', validUntil: '', customer: { name: '' } }
      const { verdict, changes } = verifyReceipt(poorer, receipt, asked, digestOf)
      expect(verdict).toBe('changed')
      expect(changes.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['rule', 'line', 'sum']))
    })
  })
})
