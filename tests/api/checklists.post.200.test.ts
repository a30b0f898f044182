import assert from 'node:assert/strict'
import { afterAll, describe, it } from 'vitest'
import { languages } from '#text/language.ts'
import { everyProcedure } from '../domain/support/checklists.ts'
import { everyChecklist } from '../scenarios/every-checklist.ts'
import { readChecklist } from '../scenarios/read-checklists.ts'
import { startApi } from './start-api.ts'

const api = await startApi()
afterAll(() => api[Symbol.asyncDispose]())

const path = '/api/v1/checklists'
const site = {
  software: 'stream',
  procedure: 'pre-install',
  parameters: {
    siteName: 'Obernai, bâtiment 3',
    sqlServer: 'remote',
    databaseServer: 'SQL-02\\EMS,1433',
    httpsPort: 8443,
    licenceMode: 'local',
  },
}

type Item = { id: string; number: string; role: string; effortMinutes: number; after: string[] }
type Section = { items: Item[] }
const itemsOf = (json: { sections: Section[] }) => json.sections.flatMap(({ items }) => items)

describe('POST /checklists', () => {
  it('answers the tailored list in the reader’s language', async () => {
    const { status, json, headers } = await api.post(path, site, { 'accept-language': 'fr' })
    assert.equal(status, 200)
    assert.deepEqual(
      [json.software, json.procedure, json.language, headers.get('content-language')],
      ['stream', 'pre-install', 'fr', 'fr'],
    )
    assert.equal(headers.get('cache-control'), 'no-store')
    assert.equal(headers.get('content-disposition'), null)
    assert.match(json.title, /Prépar/)
    assert.ok(itemsOf(json).length > 20)
    assert.match(JSON.stringify(json.sections), /8443/)
    assert.match(JSON.stringify(json.sections), /SQL-02/)
    assert.ok(
      json.leftOut.length > 0 &&
        json.leftOut.every((left: Item & { because: string[] }) => left.because.length > 0),
    )
  })

  it('says where on its route a list stands and why something is left out there, in every language', async () => {
    const { licenceMode: _settled, ...parameters } = site.parameters
    const move = { ...site, parameters, route: { path: 'move-machine.still-there.remote.cloud', step: 2 } }
    const sentences = await Promise.all(
      languages.map(async language => {
        const { status, json } = await api.post(path, move, { 'accept-language': language })
        assert.equal(status, 200)
        const { state, ...place } = json.route
        assert.deepEqual(place, { ...move.route, steps: 5 })
        const states = state.map(({ aspect, value }: Record<string, string>) => `${aspect} ${value}`)
        assert.deepEqual(states, ['licence on-old-machine', 'databases on-server', 'machine new'])
        const left = json.leftOut.find(({ id }: Item) => id === 'stream.licence.order')
        assert.deepEqual(left.because, [state[0].text])
        const codes = json.explanation.map(({ code }: { code: string }) => code)
        assert.ok(codes.includes('route.licence:on-old-machine'))
        const { text } = await api.post(path, move, { 'accept-language': language, accept: 'text/markdown' })
        assert.ok(text.includes(state[0].text) && text.includes(state[1].text), language)
        return state[0].text
      }),
    )
    assert.equal(new Set(sentences).size, languages.length)
    const { json } = await api.post(path, site)
    assert.equal(json.route, undefined)
  })

  it('carries ruleset, assumptions, citations and the derivation', async () => {
    const { json } = await api.post(path, site)
    assert.equal(json.ruleset.id, 'stream/6LE007608')
    const codes = json.assumptions.map(({ code }: { code: string }) => code)
    assert.ok(codes.includes('defaults-used') && codes.includes('efforts-estimated'))
    assert.ok(json.citations.length > 5)
    const total = json.explanation.at(-1)
    assert.deepEqual([total.code, total.value], ['effort-minutes', json.plan.effortMinutes])
    assert.equal(
      json.plan.effortMinutes,
      itemsOf(json).reduce((sum, { effortMinutes }) => sum + effortMinutes, 0),
    )
  })

  it('returns the parameters it was made with, by their names and as people read them', async () => {
    const { json } = await api.post(path, site)
    const byName = Object.fromEntries(
      json.parameters.map(({ name, value, text }: Record<string, string>) => [name, [value, text]]),
    )
    assert.deepEqual(byName.httpsPort, [8443, '8443'])
    assert.equal(byName.sqlServer?.[0], 'remote')
    assert.notEqual(byName.sqlServer?.[1], 'remote')
    assert.equal('sqlInstance' in byName, false, 'what does not matter on the site is not listed')
  })

  for (const { pack, procedure } of everyProcedure)
    it(`answers ${procedure.id} of ${pack.id} with nothing but defaults, in four languages`, async () => {
      const answers = await Promise.all(
        languages.map(language =>
          api.post(path, { software: pack.id, procedure: procedure.id }, { 'accept-language': language }),
        ),
      )
      for (const { status, json } of answers) {
        assert.equal(status, 200)
        const numbers = itemsOf(json).map(({ number }) => number)
        assert.ok(numbers.length > 0)
        assert.equal(new Set(numbers).size, numbers.length)
        for (const number of numbers) assert.match(number, /^[A-Z]{1,2}[1-9]\d*$/)
      }
      const ids = answers.map(({ json }) =>
        itemsOf(json)
          .map(item => item.id)
          .join(),
      )
      assert.equal(new Set(ids).size, 1)
    })

  for (const { name, input, expected } of everyChecklist)
    it(`${input.software}: ${name}`, async () => {
      const { status, json } = await api.post(path, input)
      assert.equal(status, 200)
      assert.deepEqual(readChecklist(json, expected), expected)
    })
})

describe('POST /checklists with roles', () => {
  it('holds only their items, under the numbers of the whole list', async () => {
    const whole = await api.post(path, site)
    const { json } = await api.post(path, { ...site, roles: ['dba', 'customer-it'] })
    assert.deepEqual(json.roles, ['dba', 'customer-it'])
    const expected = itemsOf(whole.json).filter(({ role }) => role === 'dba' || role === 'customer-it')
    assert.ok(expected.length > 0 && expected.length < itemsOf(whole.json).length)
    assert.deepEqual(
      itemsOf(json).map(({ id, number }) => [id, number]),
      expected.map(({ id, number }) => [id, number]),
    )
    assert.ok(json.sections.every(({ items }: Section) => items.length > 0))
  })

  it('plans, derives and cites what is shown, and nothing else', async () => {
    const { json } = await api.post(path, { ...site, roles: ['dba'] })
    const minutes = itemsOf(json).reduce((sum, { effortMinutes }) => sum + effortMinutes, 0)
    assert.equal(json.plan.effortMinutes, minutes)
    assert.deepEqual(
      json.plan.byRole.map(({ role }: Item) => role),
      ['dba'],
    )
    assert.equal(json.explanation.at(-1).value, minutes)
    const whole = await api.post(path, site)
    assert.ok(json.citations.length < whole.json.citations.length)
    assert.ok(json.leftOut.length <= whole.json.leftOut.length)
    assert.deepEqual(json.explanation.slice(0, -1), whole.json.explanation.slice(0, -1))
  })

  it('still names the items of others that must be finished before', async () => {
    const { json } = await api.post(path, { ...site, procedure: 'uninstall', parameters: {}, roles: ['dba'] })
    const shown = new Set(itemsOf(json).map(({ id }) => id))
    assert.ok(itemsOf(json).some(item => item.after.some(id => !shown.has(id))))
  })

  it('is an empty list, not an error, where a role has nothing to do', async () => {
    const { status, json } = await api.post(path, {
      ...site,
      procedure: 'change-mqtt-port',
      parameters: {},
      roles: ['sales'],
    })
    assert.deepEqual([status, json.sections, json.plan.effortMinutes], [200, [], 0])
  })
})

describe('POST /checklists with progress', () => {
  const body = { software: 'stream', procedure: 'change-mqtt-port' }
  const entry = { item: 'stream.mqtt.port-free', state: 'problem', by: 'A. Martin', note: 'Taken by x.exe' }

  it('returns each entry with its item', async () => {
    const progress = [{ ...entry, at: '2026-11-24T08:30:00Z' }]
    const { json } = await api.post(path, { ...body, progress })
    const { item: _, ...expected } = progress[0] ?? {}
    const found = itemsOf(json).flatMap(item => ('progress' in item ? [[item.id, item.progress]] : []))
    assert.deepEqual(found, [[entry.item, expected]])
    assert.equal('progressElsewhere' in json, false)
  })

  it('takes the newest of several entries on one item, whatever their order', async () => {
    const older = { ...entry, state: 'done', at: '2026-11-24T08:30:00Z' }
    const newer = { ...entry, at: '2026-11-24T08:30:00.5Z' }
    for (const progress of [
      [older, newer],
      [newer, older],
    ]) {
      const { json } = await api.post(path, { ...body, progress })
      const item = itemsOf(json).find(({ id }) => id === entry.item) as Item & { progress: { state: string } }
      assert.equal(item.progress.state, 'problem')
    }
  })

  it('names entries whose items this list does not hold', async () => {
    const progress = [
      { item: 'stream.gone', state: 'done', at: '2026-11-24T08:30:00Z' },
      { ...entry, at: '2026-11-24T08:30:00Z' },
    ]
    const whole = await api.post(path, { ...body, progress })
    assert.deepEqual(whole.json.progressElsewhere, ['stream.gone'])
    const limited = await api.post(path, { ...body, progress, roles: ['customer-it'] })
    assert.deepEqual(limited.json.progressElsewhere, ['stream.gone', entry.item])
  })

  it('returns every remark of an item, each once and oldest first, whichever entry brought it', async () => {
    const first = { text: 'Taken by x.exe', by: 'A. Martin', at: '2026-11-24T08:30:00Z' }
    const second = { text: 'Freed on Monday', by: 'B. Weber', at: '2026-11-25T09:00:00Z' }
    const progress = [
      { ...entry, state: 'done', by: 'B. Weber', note: second.text, at: second.at, remarks: [second, first] },
      { ...entry, at: first.at },
    ]
    const { json } = await api.post(path, { ...body, progress })
    const item = itemsOf(json).find(({ id }) => id === entry.item) as Item & { progress: object }
    assert.deepEqual(item.progress, {
      state: 'done',
      by: 'B. Weber',
      at: second.at,
      note: second.text,
      remarks: [first, second],
    })
  })
})

describe('POST /checklists with what other tools know', () => {
  const body = { software: 'stream', procedure: 'pre-install' }
  const taken = [
    { parameter: 'licenceOrder', value: '1 × HTG502H', source: 'recommendation' },
    { parameter: 'size', value: 'large', source: 'estimate' },
  ]
  const itemOf = (json: unknown, id: string) =>
    itemsOf(json as never).find(item => item.id === id) as Item & { text: string; known?: string }

  it('asks to order what is ordered, and says from where that is', async () => {
    const parameters = { licenceOrder: '1 × HTG502H', size: 'large' }
    const { json } = await api.post(path, { ...body, parameters, taken })
    const item = itemOf(json, 'stream.licence.order')
    assert.equal(item.text, 'Order 1 × HTG502H, and note the order number.')
    assert.equal(item.known, '1 × HTG502H, recommended by the estimate')
    assert.equal(itemOf(json, 'stream.machine.memory').known, 'Large, from the estimate')
    const size = json.parameters.find(({ name }: { name: string }) => name === 'size')
    assert.deepEqual(size.taken, { text: 'Large, from the estimate', differs: false })
  })

  it('shows an order that contradicts, with both', async () => {
    const { json } = await api.post(path, { ...body, parameters: { licenceOrder: 'htg503h' }, taken })
    const item = itemOf(json, 'stream.licence.order')
    assert.equal(item.text, 'Order 1 × HTG503H, and note the order number.')
    assert.equal(
      item.known,
      'Here: 1 × HTG503H. Elsewhere on this site: 1 × HTG502H, recommended by the estimate.',
    )
  })

  it('names the base licences where no order is known', async () => {
    const { json } = await api.post(path, body)
    const item = itemOf(json, 'stream.licence.order')
    assert.match(item.text, /HTG500H, HTG501H, HTG502H or HTG503H/)
    assert.equal('known' in item, false)
  })

  it('says it in every document', async () => {
    for (const accept of ['text/csv', 'text/markdown', 'text/html']) {
      const { text } = await api.post(
        path,
        { ...body, parameters: { licenceOrder: '1 × HTG502H' }, taken },
        { Accept: accept },
      )
      assert.match(text, /Order 1 × HTG502H, and note the order number/, accept)
      assert.match(text, /1 × HTG502H, recommended by the estimate/, accept)
    }
  })

  it('refuses what the procedure does not ask for, what a parameter cannot hold, and secrets', async () => {
    for (const [wrong, pointer] of [
      [{ ...taken[0], parameter: 'extension' }, '/taken/0/parameter'],
      [{ ...taken[0], parameter: 'sqlPassword' }, '/taken/0/parameter'],
      [{ ...taken[0], value: 'HTG599H' }, '/taken/0/value'],
    ] as const) {
      const { status, json } = await api.post(path, { ...body, taken: [wrong] })
      assert.equal(status, 422)
      assert.deepEqual(
        json.errors.map((error: { pointer: string }) => error.pointer),
        [pointer],
      )
    }
  })
})
