import assert from 'node:assert/strict'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { afterAll, describe, it } from 'vitest'
import { isRelevant } from '#domain/parameters/is-relevant.ts'
import { settleParameters } from '#domain/parameters/settle-parameters.ts'
import { languages } from '#text/language.ts'
import { packs } from '../domain/support/checklists.ts'
import { sitesFor } from '../domain/support/site-parameters.ts'
import { startApi } from './start-api.ts'

const api = await startApi()
afterAll(() => api[Symbol.asyncDispose]())

type Property = Record<string, unknown> & {
  title: string
  description: string
  oneOf?: { const: string; title: string }[]
}
type Listed = {
  id: string
  title: string
  summary: string
  group: string
  parameters: { $schema: string; properties: Record<string, Property> }
}

const path = '/api/v1/software/stream/procedures'
const list = async (language = 'en', software = 'stream'): Promise<Listed[]> =>
  (await api.call(`/api/v1/software/${software}/procedures`, { headers: { 'accept-language': language } }))
    .json.items
const ajv = new Ajv2020({ strict: false, allErrors: true })

describe('GET /software/{softwareId}/procedures', () => {
  it('lists every procedure in the order of the domain, with the ruleset', async () => {
    for (const { id: software, procedures, ruleset } of packs) {
      const { status, json } = await api.call(`/api/v1/software/${software}/procedures`)
      assert.equal(status, 200)
      assert.deepEqual(
        json.items.map(({ id }: Listed) => id),
        procedures.map(({ id }) => id),
      )
      assert.deepEqual(json.ruleset, ruleset)
    }
  })

  it('describes the parameters as JSON Schema 2020-12 that accepts the defaults and the examples', async () => {
    for (const pack of packs)
      for (const { id, parameters } of await list('en', pack.id)) {
        assert.equal(ajv.validateSchema(parameters), true, id)
        const { $schema, ...schema } = parameters
        assert.equal($schema, 'https://json-schema.org/draft/2020-12/schema')
        const validate = ajv.compile(schema)
        assert.deepEqual(Object.keys(parameters.properties), pack.procedureOf(id).parameters)
        for (const [name, property] of Object.entries(parameters.properties)) {
          assert.ok(property.title.length > 1 && property.description.length > 10, name)
          for (const example of (property.examples ?? []) as unknown[])
            assert.ok(validate({ [name]: example }), name)
          if ('default' in property) assert.ok(validate({ [name]: property.default }), name)
          assert.equal(validate({ [name]: { not: 'a value' } }), false, name)
        }
        assert.equal(validate({ nothing: 1 }), false)
      }
  })

  it('names the options of a choice, and gives a secret neither a default nor back', async () => {
    const install = (await list()).find(({ id }) => id === 'install')
    const { sqlServer, sqlPassword } = install?.parameters.properties ?? {}
    assert.deepEqual(
      sqlServer?.oneOf?.map(option => option.const),
      ['new-local', 'existing-local', 'remote'],
    )
    assert.equal(sqlServer?.default, 'new-local')
    assert.equal(sqlPassword?.writeOnly, true)
    assert.equal('default' in (sqlPassword ?? {}), false)
  })

  it('says with x-relevant-when what the domain says, on any site', async () => {
    let compared = 0
    for (const pack of packs)
      for (const { id, parameters } of await list('en', pack.id)) {
        const procedure = pack.procedureOf(id)
        const { facts } = pack
        const conditions = Object.entries(parameters.properties).flatMap(([name, property]) =>
          property['x-relevant-when'] === undefined
            ? []
            : [{ name, matches: ajv.compile(property['x-relevant-when'] as object) }],
        )
        fc.assert(
          fc.property(sitesFor(pack, procedure), site => {
            const { values } = settleParameters(facts, procedure, site)
            for (const { name, matches } of conditions) {
              compared++
              assert.equal(matches(values), isRelevant(facts, name, values), name)
            }
          }),
          { numRuns: 30 },
        )
      }
    assert.ok(compared > 100)
  })

  it('speaks the reader’s language; ids, rules and defaults stay', async () => {
    const written = await Promise.all(languages.map(language => list(language)))
    const [english = [], french = [], german = []] = written
    assert.notDeepEqual(french[0]?.title, english[0]?.title)
    assert.notDeepEqual(german[0]?.title, english[0]?.title)
    const untexted = (value: unknown) =>
      JSON.stringify(value, (key, child) =>
        key === 'title' || key === 'summary' || key === 'description' ? undefined : child,
      )
    assert.equal(new Set(written.map(untexted)).size, 1)
  })

  it('can be cached, and answers HEAD without a body', async () => {
    const { headers } = await api.call(path)
    assert.equal(headers.get('cache-control'), 'public, max-age=300, must-revalidate')
    const head = await api.call(path, { method: 'HEAD' })
    assert.deepEqual([head.status, head.text], [200, ''])
    assert.equal(head.headers.get('etag'), headers.get('etag'))
  })
})
