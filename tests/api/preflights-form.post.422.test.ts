import { afterAll, describe, expect, it } from 'vitest'
import { languages } from '#text/language.ts'
import { startApi } from './start-api.ts'

const api = await startApi()
afterAll(() => api[Symbol.asyncDispose]())

const request = JSON.stringify({ software: 'stream', phase: 'before-install' })
const file = (content: string | Uint8Array<ArrayBuffer>, type = 'text/plain') => new Blob([content], { type })
type Parts = readonly (readonly [name: string, value: string | Blob])[]

/** Sends a form, and gets the answer that the OpenAPI document was asked about. */
async function send(parts: Parts, language = 'en') {
  const form = new FormData()
  for (const [name, value] of parts)
    if (typeof value === 'string') form.append(name, value)
    else form.append(name, value, 'file')
  const sent = new Response(form)
  return api.call('/api/v1/preflights', {
    method: 'POST',
    headers: { 'content-type': sent.headers.get('content-type') ?? '', 'accept-language': language },
    body: await sent.bytes(),
  })
}

type Answer = Awaited<ReturnType<typeof send>>
const faultsOf = ({ status, json }: Answer) => [
  status,
  ...json.errors.map(({ pointer, code }: Record<string, string>) => `${pointer} ${code}`),
]

const evidence = ['evidence', file('x')] as const
const refused: readonly (readonly [string, Parts, readonly string[], string[]])[] = [
  [
    'without its request',
    [evidence, evidence],
    ['/request part_missing'],
    ['“request” is missing', 'is "evidence" (2).', 'software, phase, parameters'],
  ],
  [
    'whose request is misspelt',
    [['Request', request], evidence],
    ['/request part_missing', '/Request part_unknown'],
    ['came are "Request", "evidence".', 'A part "Request" is not known'],
  ],
  ['without parts', [], ['/request part_missing'], ['the form has no parts']],
  [
    'with two requests',
    [['request', request], ['request', request], evidence],
    ['/request part_repeated'],
    ['came 2 times'],
  ],
  [
    'whose request is an image',
    [['request', file(request, 'image/png')]],
    ['/request part_not_json'],
    ['came as "image/png"; expected application/json'],
  ],
  [
    'with a part that would count for nothing',
    [
      ['request', request],
      ['evidence[]', file('x')],
    ],
    ['/evidence[] part_unknown'],
    ['A part "evidence[]"'],
  ],
  [
    'with more evidence than is read',
    [['request', request], ...Array.from({ length: 201 }, () => evidence)],
    ['/evidence too_big'],
    ['at most 200 entries'],
  ],
  [
    'whose request has a fault',
    [['request', '{"software":"stream","phase":"later"}']],
    ['/phase unknown_value'],
    ['"later"'],
  ],
]

const unreadable: readonly (readonly [string, Parts, string])[] = [
  ['is empty', [['request', '']], 'The part “request” is empty.'],
  ['is an empty file', [['request', file('', 'application/json')]], 'The part “request” is empty.'],
  [
    'is not in UTF-8',
    [['request', file(new Uint8Array([0x7b, 0xe9]), 'application/json')]],
    'The part “request” is not valid UTF-8.',
  ],
  ['breaks off', [['request', '{"software":'], evidence], 'This concerns the part “request” of the form.'],
]

describe('a form', () => {
  for (const [what, parts, faults, said] of refused)
    it(`${what} is refused by what came`, async () => {
      const answer = await send(parts)
      expect(faultsOf(answer)).toEqual([422, ...faults])
      for (const words of said) expect(answer.text.replaceAll('\\"', '"')).toContain(words)
    })

  for (const [what, parts, said] of unreadable)
    it(`whose request ${what} is malformed there, not as a whole`, async () => {
      const { status, json } = await send(parts)
      expect([status, json.type]).toEqual([400, '/problems/malformed-json'])
      expect(json.detail).toContain(said)
      expect(json.detail).not.toContain('body')
    })

  it('says the same in each language, none in the words of another', async () => {
    for (const [, parts] of [...refused, ...unreadable]) {
      const answers = await Promise.all(languages.map(language => send(parts, language)))
      const texts = answers.map(({ json }) => json.errors?.[0].detail ?? json.detail)
      expect(new Set(texts).size).toBe(languages.length)
      expect(texts.join()).not.toMatch(/[{}]|undefined/)
    }
  })

  it('is repeated only so far, whatever its parts are called', async () => {
    const parts = Array.from({ length: 300 }, (_, at) => [`${at}${'n'.repeat(5000)}`, 'x'] as const)
    const answer = await send(parts)
    expect(answer.status).toBe(422)
    expect(answer.bytes.length).toBeLessThan(20_000)
  })

  it('is taken with a request as text or as a file, by whatever type programs name JSON', async () => {
    expect((await send([['request', request], evidence])).status).toBe(200)
    for (const type of [
      '',
      'application/json',
      'application/json; charset=utf-8',
      'application/octet-stream',
    ])
      expect((await send([['request', file(request, type)]])).status, type).toBe(200)
  })

  it('that is none, or breaks off, is told from JSON that is', async () => {
    const bodies = [
      ['multipart/form-data; boundary=x', 'no parts'],
      ['multipart/form-data', '--x--'],
      ['multipart/form-data; boundary=x', '--x\r\ncontent-disposition: form-data; name="request"\r\n\r\n{'],
    ] as const
    for (const [type, body] of bodies) {
      const headers = { 'content-type': type }
      const { status, json } = await api.call('/api/v1/preflights', { method: 'POST', headers, body })
      expect([status, json.detail]).toEqual([400, expect.stringContaining('The form could not be read')])
    }
  })
})
