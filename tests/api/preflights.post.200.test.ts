import { afterAll, expect, test } from 'vitest'
import { languages } from '#text/language.ts'
import { netstatTaken, readyServer, systeminfos, writeSysteminfo } from '../scenarios/preflight-evidence.ts'
import { startApi } from './start-api.ts'

const api = await startApi()
afterAll(() => api[Symbol.asyncDispose]())

const path = '/api/v1/preflights'
const body = {
  software: 'stream',
  phase: 'before-install',
  date: '2026-11-28',
  parameters: { hostName: 'SRV-EMS-01', serviceAccount: 'SRV-EMS-01\\svc-stream' },
  evidence: readyServer.map(text => ({ text })),
}
const taken = { ...body, evidence: [{ kind: 'netstat', text: netstatTaken }] }

test('a machine that lacks nothing is ready, and every check says so with its line', async () => {
  const { status, json } = await api.post(path, body)
  expect(status).toBe(200)
  expect(json.verdict).toBe('ready')
  expect(json.nextCommand).toBeNull()
  expect(json.evidence[0]).toMatchObject({
    kind: 'systeminfo',
    language: 'en',
    host: 'SRV-EMS-01',
    encoding: null,
  })
  expect(json.facts.find(({ id }: { id: string }) => id === 'os.build').value).toBe(17763)
})

test('a port in use blocks, with the line, the remedy and the manual’s section', async () => {
  const { json } = await api.post(path, taken)
  expect(json.verdict).toBe('blocked')
  expect(json.checks.find(({ id }: { id: string }) => id === 'stream.port.https-free')).toMatchObject({
    status: 'fail',
    found: 'in use',
    evidence: { index: 0, quote: 'TCP 0.0.0.0:443 0.0.0.0:0 LISTENING' },
    remedy: 'Stop what listens on 443 or holds a connection from it, or choose another port.',
    item: 'stream.ports.https',
    citation: { document: '6LE007608', section: '3.3' },
  })
  expect(json.nextCommand).toMatchObject({ shell: 'cmd', text: 'systeminfo' })
})

test('two runs are compared where earlier evidence is sent', async () => {
  const { json } = await api.post(path, { ...body, earlierEvidence: [{ text: netstatTaken }] })
  const change = json.changes.find(({ check }: { check: string }) => check === 'stream.port.https-free')
  expect(change).toMatchObject({ before: 'fail', after: 'pass', change: 'mended' })
  expect(json.changes.filter(({ change }: { change: string }) => change !== 'new').length).toBe(1)
  expect((await api.post(path, body)).json).not.toHaveProperty('changes')
})

test('texts speak the reader’s language; ids stay', async () => {
  const answers = await Promise.all(
    languages.map(language => api.post(path, taken, { 'accept-language': language })),
  )
  expect(new Set(answers.map(({ json }) => json.text)).size).toBe(languages.length)
  expect(
    new Set(answers.map(({ json }) => json.checks.map(({ id }: { id: string }) => id).join())).size,
  ).toBe(1)
})

test('every other format tells the same verdict', async () => {
  const texts = await Promise.all(
    ['text/html', 'text/csv', 'text/markdown', 'application/xml'].map(async accept => {
      const response = await fetch(`${api.url}${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept },
        body: JSON.stringify(taken),
      })
      expect([accept, response.status]).toEqual([accept, 200])
      expect(response.headers.get('content-type')).toContain(accept)
      return response.text()
    }),
  )
  for (const text of texts) expect(text).toContain('in use')
  expect(texts[3]).toMatch(/<testsuites name="stream before-install" tests="\d+" failures="1"/)
  const pdf = await fetch(`${api.url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/pdf' },
    body: JSON.stringify(taken),
  })
  expect(pdf.headers.get('content-disposition')).toContain('blocked.pdf')
  expect(
    Buffer.from(await pdf.arrayBuffer())
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-')
})

test('files are read in the code page that their bytes speak for', async () => {
  const { evidence: _evidence, ...request } = body
  const french = writeSysteminfo(systeminfos.fr).replaceAll('—', '-')
  const form = new FormData()
  form.set('request', JSON.stringify(request))
  form.append('evidence', new Blob([Buffer.from(`\ufeff${french}`, 'utf16le')]), 'systeminfo.txt')
  form.append('evidence', new Blob([Buffer.from(french, 'latin1')]), 'latin.txt')
  const response = await fetch(`${api.url}${path}`, { method: 'POST', body: form })
  expect(response.status).toBe(200)
  const json = (await response.json()) as { evidence: { encoding: string; language: string }[] }
  expect(json.evidence.map(({ encoding, language }) => [encoding, language])).toEqual([
    ['utf-16le', 'fr'],
    ['windows-1252', 'fr'],
  ])
})

test('a paste larger than other bodies may be is read', async () => {
  const text = `${netstatTaken}${'  TCP    192.0.2.10:50000       192.0.2.44:443         ESTABLISHED\r\n'.repeat(30_000)}`
  const { status, json } = await api.post(path, { ...body, evidence: [{ text }] })
  expect([status, json.verdict]).toEqual([200, 'blocked'])
})

test('names are hidden where that is asked', async () => {
  const { json } = await api.post(path, { ...body, hidesNames: true })
  expect(JSON.stringify(json.checks.map(({ evidence }: { evidence: unknown }) => evidence))).not.toContain(
    'svc-stream',
  )
})

for (const [software, phase] of [
  ['izytroniq-enterprise', 'before-install'],
  ['izytroniq-enterprise', 'after-install'],
  ['sage-100c-crm', 'before-install'],
  ['isogeo-scan-fme', 'after-install'],
  ['stream', 'after-install'],
] as const)
  test(`of ${software} ${phase} nothing is known: incomplete, with a command to run`, async () => {
    const { status, json } = await api.post(path, { software, phase, evidence: [] })
    expect([status, json.verdict]).toEqual([200, 'incomplete'])
    expect(json.nextCommand.text.length).toBeGreaterThan(5)
  })

test('names the document once in its title', async () => {
  const { text } = await api.post(path, body, { accept: 'text/markdown' })
  expect(text).toMatch(/^# Preflight: \w+\n/)
})
