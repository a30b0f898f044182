import { afterEach, describe, expect, it, vi } from 'vitest'
import { fetchDocument, fetchQuote } from '../../app/quote/fetch-quote.ts'
import { faultsOf, onSessionEnd, requestKept } from '../../app/team/request-kept.ts'

const PATH = '/api/v1/quotes'
const problem = {
  ...{ type: '/problems/invalid-input', title: 'Invalid input', status: 422, instance: 'x' },
  detail: '`errors` says what is wrong, and where.',
}
const fault = (pointer: string, detail: string) => ({ pointer, code: 'too_small', detail })
const price = (at: number) => fault(`/priceList/${at}`, `Price ${at} is missing.`)

/** What the server answers next. */
const answer = (status: number, body: unknown) =>
  vi.stubGlobal(
    'fetch',
    async () => new Response(typeof body === 'string' ? body : JSON.stringify(body), { status }),
  )
const ask = () => requestKept(PATH, { method: 'POST', body: {}, language: 'de' })
const told = async () => {
  const refused = await ask()
  if (refused.ok || refused.problem === 'offline') return refused
  return refused.problem.detail ?? refused.problem.title
}
const download = () => fetchQuote({}, 'pdf', 'de')

afterEach(() => vi.unstubAllGlobals())

describe('what a page says when the server refuses something', () => {
  it('is what is wrong, not that errors say so, for what is kept and for a document alike', async () => {
    answer(422, { ...problem, errors: [fault('/validUntil', 'It lies before the date.')] })
    expect([await told(), await download()]).toEqual([
      'It lies before the date.',
      { refused: 'It lies before the date.' },
    ])
  })

  it('is the first three faults, and each of them once', async () => {
    answer(422, { ...problem, errors: [price(1), price(1), price(2), price(3), price(4)] })
    const said = 'Price 1 is missing. Price 2 is missing. Price 3 is missing.'
    expect([await told(), await download()]).toEqual([said, { refused: said }])
  })

  it('stands at the field of each fault, however many there are', async () => {
    answer(422, { ...problem, errors: [price(1), fault('/seller/name', 'Too long.')] })
    const refused = await ask()
    expect(refused.ok || [...faultsOf(refused.problem)]).toEqual([
      ['priceList.1', 'Price 1 is missing.'],
      ['seller.name', 'Too long.'],
    ])
    expect([...faultsOf('offline'), ...faultsOf(null)]).toEqual([])
  })

  it('is the detail where no fault is named, and the title where there is none either', async () => {
    for (const errors of [undefined, []]) {
      answer(409, { ...problem, errors, detail: 'It has been issued.' })
      expect([await told(), await download()]).toEqual([
        'It has been issued.',
        { refused: 'It has been issued.' },
      ])
    }
    answer(409, { title: 'Conflict' })
    expect([await told(), await download()]).toEqual(['Conflict', { refused: 'Conflict' }])
  })

  it('names no header to people, and says to the page that the session is over', async () => {
    answer(401, {
      ...problem,
      type: '/problems/unauthorized',
      title: 'Not signed in',
      detail: 'Send Authorization.',
    })
    const ended = vi.fn()
    const stop = onSessionEnd(ended)
    expect(await told()).toBe('Not signed in')
    expect(await fetchDocument(`${PATH}/1/document`, 'pdf', 'de')).toEqual({ refused: 'Not signed in' })
    expect(ended).toHaveBeenCalledTimes(2)
    stop()
  })

  it('is that the server can not be reached where something else answers, or nothing', async () => {
    for (const body of ['<h1>502 Bad Gateway</h1>', '', 'null', '[]', '{}']) {
      answer(502, body)
      expect([await ask(), await download()], body).toEqual([
        { ok: false, status: 502, problem: 'offline' },
        'offline',
      ])
    }
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('fetch failed')))
    expect([await ask(), await download()]).toEqual([{ ok: false, status: 0, problem: 'offline' }, 'offline'])
  })
})
