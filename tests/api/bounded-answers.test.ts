import { afterAll, describe, expect, test } from 'vitest'
import { languages } from '#text/language.ts'
import { type Api, faultsOf, startApi } from './start-api.ts'

const api = await startApi()
afterAll(() => api[Symbol.asyncDispose]())

/** Bytes that an answer may have; documents apart. */
const MOST = 200_000

/** The largest answer among the languages. */
async function largestOf(path: string, body: unknown): Promise<Awaited<ReturnType<Api['post']>>> {
  const answers = []
  for (const language of languages) answers.push(await api.post(path, body, { 'accept-language': language }))
  return answers.toSorted((one, other) => other.bytes.length - one.bytes.length)[0] as (typeof answers)[0]
}

const entry = (value: string, type = 'FindByThumbprint') =>
  `<serviceCertificate findValue="${value}" storeLocation="${value}" storeName="${value}" x509FindType="${type}"/>`

const hostName = (index: number, length: number) =>
  `s${index}x`.padEnd(length, 'x').replaceAll(/(.{60})(?=..)/g, '$1.')

const scanPlan = (groups: number, name: string, folder: string) => ({
  workGroups: Array.from({ length: groups }, (_, index) => ({
    code: `c${index}`.padEnd(32, 'x'),
    serviceName: `${index}${name}`,
  })),
  installFolder: `C:\\${folder}`,
})

const multiServerPlan = (servers: number, length: number) => ({
  servers: Array.from({ length: servers }, (_, index) => ({
    role: index === 0 ? 'sql' : index === 1 ? 'master' : 'secondary',
    name: hostName(index, length),
    ipv6: `2001:db8:1111:2222:3333:4444:5555:${(index + 0x1000).toString(16)}`,
    users: 1_000_000 - index,
  })),
  newUsers: 100,
})

describe('the largest answers stay below 200 kB', () => {
  const certificates: Record<string, { before: string; after: string }> = {
    'one long value before, thousands of entries after': {
      before: `<serviceCertificate findValue="${'x'.repeat(190_000)}"/>`,
      after: `<a>${'<serviceCertificate findValue="x"/>'.repeat(5000)}</a>`,
    },
    'thousands of entries in both': {
      before: `<a>${Array.from({ length: 2500 }, (_, index) => entry(String(index)).replaceAll(/ store\w+="\d+"/g, '')).join('')}</a>`,
      after: `<a>${'<serviceCertificate/>'.repeat(9000)}</a>`,
    },
    'characters that grow in JSON': {
      before: entry('\u0001'.repeat(900), 'x'),
      after: `<a>${entry('\u0002'.repeat(900), 'y').repeat(30)}</a>`,
    },
    'nothing but hidden characters': {
      before: entry('\u00a0'.repeat(900)),
      after: `<serviceCertificate x509FindType="FindByThumbprint" findValue="${'\u200e'.repeat(199_000)}"/>`,
    },
  }
  test.each(Object.entries(certificates))('of a certificate check: %s', async (_name, body) => {
    const answer = await largestOf('/api/v1/certificate-checks', body)
    expect(answer.status).toBe(200)
    expect(answer.bytes.length).toBeLessThan(MOST)
  })

  const folders = {
    plain: 'x'.repeat(200),
    quotes: "'".repeat(200),
    'wide quotes': '’'.repeat(200),
    short: 'x',
  }
  for (const [kind, folder] of Object.entries(folders))
    test.each([1, 60, 250])(
      `of a plan for scan services: a folder of ${kind}, names of %i quotes`,
      async length => {
        const tried = scanPlan(50, "'".repeat(length), folder)
        let answer = await largestOf('/api/v1/scan-service-plans', tried)
        if (answer.status === 422) {
          expect(faultsOf(answer)).toEqual(['/workGroups too_big'])
          const most = Number(/\d+/.exec(answer.json.errors[0].detail)?.[0])
          answer = await largestOf('/api/v1/scan-service-plans', {
            ...tried,
            workGroups: tried.workGroups.slice(0, most),
          })
        }
        expect(answer.status).toBe(200)
        expect(answer.bytes.length).toBeLessThan(MOST)
      },
    )

  test.each([20, 120, 180, 245])('of a plan for several servers: names of %i characters', async length => {
    const tried = multiServerPlan(50, length)
    let answer = await largestOf('/api/v1/multi-server-plans', tried)
    if (answer.status === 422) {
      expect(faultsOf(answer)).toEqual(['/servers too_big'])
      const most = Number(/\d+/.exec(answer.json.errors[0].detail)?.[0])
      answer = await largestOf('/api/v1/multi-server-plans', {
        ...tried,
        servers: tried.servers.slice(0, most),
      })
    }
    expect(answer.status).toBe(200)
    expect(answer.bytes.length).toBeLessThan(MOST)
  })

  test('of usual names there are as many as ever', async () => {
    const plan = scanPlan(50, ' Isogeo Worker', 'Program files\\Isogeo')
    expect((await api.post('/api/v1/scan-service-plans', plan)).status).toBe(200)
    expect((await api.post('/api/v1/multi-server-plans', multiServerPlan(50, 60))).status).toBe(200)
  })
})

describe('the largest answers of a reading, which tells of every line, stay below 5 MB', () => {
  const wide = '漢'.repeat(20)
  const cases: [path: string, text: string][] = [
    ['/api/v1/price-list-readings', `HTG500H;1250,00;3000,00\n`],
    ['/api/v1/price-list-readings', `HTG500H;12a50${'x'.repeat(100)}\n`],
    ['/api/v1/price-list-readings', `HTG500H;1,250;1.250;${wide};"\n`],
    ['/api/v1/inventory-readings', `${wide};1${wide};2${wide}\n`],
    ['/api/v1/inventory-readings', `${'x'.repeat(150)};12;8,5\n`],
    ['/api/v1/inventory-readings', `${'"'.repeat(80)};12\n`],
    ['/api/v1/inventory-readings', '\n'],
  ]
  test.each(cases)('%s: %j', async (path, line) => {
    const lines = Math.floor(1_000_000 / Buffer.byteLength(JSON.stringify(line)))
    const answer = await largestOf(path, { text: line.repeat(lines) })
    expect(answer.status).toBe(200)
    expect(answer.json.lines.length).toBeLessThanOrEqual(6001)
    expect(answer.bytes.length).toBeLessThan(5_000_000)
  })
})

describe('what a fault repeats of a request is bounded', () => {
  const long = 'x'.repeat(150_000)
  const cases: [path: string, body: unknown][] = [
    ['/api/v1/scan-service-plans', { workGroups: [{ code: long }, { code: 'y' }], mainGroup: 'z' }],
    ['/api/v1/scan-service-plans', { workGroups: [{ code: long }, { code: long.slice(1) }] }],
    [
      '/api/v1/scan-service-plans',
      { workGroups: Array.from({ length: 50 }, () => ({ code: long.slice(0, 9000) })) },
    ],
    [
      '/api/v1/scan-service-plans',
      { workGroups: [{ code: 'a', serviceName: long }, { code: 'b' }], installFolder: 'C:\\a' },
    ],
    [
      '/api/v1/multi-server-plans',
      {
        servers: [
          { role: 'sql', name: long, ipv6: long },
          { role: 'master', name: 'b', ipv6: '::1' },
        ],
      },
    ],
    ['/api/v1/checklists', { software: long, procedure: long }],
    [
      '/api/v1/checklists',
      { software: 'stream', procedure: 'install', parameters: { hostName: long, siteName: long } },
    ],
    ['/api/v1/checklists', { software: 'stream', procedure: 'install', roles: [long], [long]: 1 }],
    [
      '/api/v1/conflicts',
      { installations: [{ software: long }, { software: 'stream', parameters: { [long]: long } }] },
    ],
    [
      '/api/v1/licence-estimates',
      { managers: long, inventory: long, priceList: { currency: long, prices: { [long]: long } } },
    ],
    ['/api/v1/licence-workflows/transfer-local/messages', { killCode: long, machineName: long }],
    ['/api/v1/licence-workflows/transfer-local/steps', { events: [{ event: long, at: long, note: long }] }],
    ['/api/v1/licence-outages', { lost: long, date: long }],
    ['/api/v1/price-list-readings', { text: 'x', currency: long, columns: { [long]: long, price: long } }],
  ]
  test.each(cases)('%s', async (path, body) => {
    const answer = await api.post(path, body)
    expect(answer.status).toBe(422)
    expect(answer.bytes.length).toBeLessThan(30_000)
    for (const { detail } of answer.json.errors) expect(detail).not.toMatch(/x{61}/)
  })

  test('a path, and what a header names', async () => {
    const path = `/api/v1/software/${'x'.repeat(10_000)}`
    expect((await api.call(path)).bytes.length).toBeLessThan(2000)
    const { bytes } = await api.post('/api/v1/checklists', '{}', {
      'content-type': `text/${'x'.repeat(9000)}`,
    })
    expect(bytes.length).toBeLessThan(2000)
  })
})

test('a role is named once', async () => {
  const answer = await api.post('/api/v1/checklists', {
    software: 'stream',
    procedure: 'install',
    roles: ['dba', 'sales', 'dba'],
  })
  expect(answer.status).toBe(422)
  expect(faultsOf(answer)).toEqual(['/roles/2 duplicate_value'])
})
