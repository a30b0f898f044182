import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { languages } from '#text/language.ts'
import { runInTerminal } from '../domain/support/run-in-terminal.ts'
import { netstat, netstatTaken, readyServer } from '../scenarios/preflight-evidence.ts'
import { startApi } from './start-api.ts'

const api = await startApi()
const folder = mkdtempSync(join(tmpdir(), 'terminal-'))
afterAll(async () => {
  rmSync(folder, { recursive: true })
  await api[Symbol.asyncDispose]()
})

async function printed(args: readonly string[], language: string) {
  const { text } = await runInTerminal([...args, '--json', '--language', language])
  return JSON.parse(text)
}

type Case = { args: string; path: string; body: Record<string, unknown> }

const size = (args: string, body: object): Case => ({
  args: `size ${args}`,
  path: '/api/v1/hardware-sizings',
  body: { ...body },
})
const estimate = (args: string, body: object): Case => ({
  args: `estimate ${args}`,
  path: '/api/v1/licence-estimates',
  body: { ...body },
})
const checklist = (args: string, body: object): Case => ({
  args: `checklist ${args}`,
  path: '/api/v1/checklists',
  body: { software: 'stream', ...body },
})

const cases: readonly Case[] = [
  size('--managers 12 --products 15 --scope energies-and-powers --interval 10', {
    ...{ managers: 12, productsPerManager: 15 },
    ...{ archiveScope: 'energies-and-powers', archiveIntervalMinutes: 10 },
  }),
  size('--managers 900 --products 8.5 --scope extended --interval 0.5', {
    ...{ managers: 900, productsPerManager: 8.5, archiveScope: 'extended', archiveIntervalMinutes: 0.5 },
  }),
  estimate('--managers 12 --products 15 --services 10', {
    ...{ managers: 12, productsPerManager: 15, servicesPerProduct: 10 },
  }),
  estimate('--managers 7 --products 8.123457 --services 0.1 --headroom 12.5', {
    ...{ managers: 7, productsPerManager: 8.123457, servicesPerProduct: 0.1, headroomPercent: 12.5 },
  }),
  estimate('--managers 4000 --products 90 --services 40', {
    ...{ managers: 4000, productsPerManager: 90, servicesPerProduct: 40 },
  }),
  checklist('pre-install', { procedure: 'pre-install' }),
  checklist('install --set sqlServer=remote --set httpsPort=8443', {
    procedure: 'install',
    parameters: { sqlServer: 'remote', httpsPort: 8443 },
  }),
  checklist('update --software izytroniq-enterprise', {
    software: 'izytroniq-enterprise',
    procedure: 'update',
  }),
]

describe('--json prints what the API answers', () => {
  for (const { args, path, body } of cases)
    for (const language of ['en', 'de'])
      it(`${args}, ${language}`, async () => {
        const answer = await api.post(path, body, { 'accept-language': language })
        expect(answer.status).toBe(200)
        expect(await printed(args.split(' '), language)).toEqual(answer.json)
      })

  const write = (name: string, text: string) => {
    const file = join(folder, name)
    writeFileSync(file, text)
    return file
  }
  const ready = readyServer.map((text, index) => write(`${index}.txt`, text))
  const taken = ready.map((file, index) =>
    readyServer[index] === netstat ? write('taken.txt', netstatTaken) : file,
  )
  const waivers = [{ check: 'stream.port.https-free', reason: 'IIS leaves', by: 'Ann', at: '2026-11-27' }]
  const date = '2026-11-28'
  const parameters = { serviceAccount: 'SRV-EMS-01\\svc-stream' }
  const account = ['--date', date, '--set', `serviceAccount=${parameters.serviceAccount}`]
  const accepted = write('waivers.json', JSON.stringify(waivers))

  async function judged(request: object, files: readonly string[], language: string) {
    const form = new FormData()
    form.append('request', JSON.stringify({ software: 'stream', phase: 'before-install', date, ...request }))
    for (const file of files) form.append('evidence', new Blob([readFileSync(file)]), 'file')
    const sent = new Response(form)
    return api.call('/api/v1/preflights', {
      method: 'POST',
      headers: { 'content-type': sent.headers.get('content-type') ?? '', 'accept-language': language },
      body: await sent.bytes(),
    })
  }

  const preflights = [
    ['of a machine that is ready', account, { parameters }, ready],
    ['with a waiver', [...account, '--waivers', accepted], { parameters, waivers }, taken],
    ['without evidence, names hidden', ['--date', date, '--hide-names'], { hidesNames: true }, []],
    [
      'after an installation',
      ['--date', date, '--phase', 'after-install', '--size', 'large'],
      { phase: 'after-install', parameters: { size: 'large' } },
      ready,
    ],
  ] as const
  for (const [name, args, request, files] of preflights)
    for (const language of languages)
      it(`preflight ${name}, ${language}, with what the site was judged by beside it`, async () => {
        const { status, json } = await judged(request, files, language)
        expect(status).toBe(200)
        const { values, ...answer } = await printed(['preflight', ...args, ...files], language)
        expect(answer).toEqual(json)
        expect(values).toMatchObject({ date })
      })

  it('preflight --before takes what was printed, or what the API answered, and tells the change as the API', async () => {
    const first = await judged({ parameters }, taken, 'en')
    const before = { api: write('api.json', first.text), printed: join(folder, 'printed.json') }
    const terminal = await runInTerminal(['preflight', '--json', ...account, ...taken])
    writeFileSync(before.printed, terminal.text)
    const earlierEvidence = taken.map(file => ({ text: readFileSync(file, 'utf8') }))
    const { json } = await judged({ parameters, earlierEvidence }, ready, 'fr')
    expect(json.changes).toHaveLength(1)
    for (const file of Object.values(before)) {
      const { values: _values, ...answer } = await printed(
        ['preflight', '--before', file, ...account, ...ready],
        'fr',
      )
      expect(answer).toEqual(json)
    }
  })

  it('preflight --before tells what was asked anew', async () => {
    const before = write(
      'asked.json',
      (await runInTerminal(['preflight', '--json', ...account, ...taken])).text,
    )
    const { changes } = await printed(
      ['preflight', '--before', before, ...account, '--set', 'httpsPort=8443', ...taken],
      'en',
    )
    expect(changes).toContainEqual(
      expect.objectContaining({ check: 'stream.port.https-free', change: 'asked-anew' }),
    )
  })
})
