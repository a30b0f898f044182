import assert from 'node:assert/strict'
import { afterAll, describe, it } from 'vitest'
import { languages } from '#text/language.ts'
import { startApi } from './start-api.ts'

const api = await startApi()
afterAll(() => api[Symbol.asyncDispose]())

const path = '/api/v1/checklists'
const good = 'Gr0undw!rk-Pw'
const types = ['application/json', 'text/markdown', 'text/csv', 'text/html', 'application/pdf']

/** A password that meets the rule, others that break it, and values that are no text at all. */
const refused: [name: string, value: unknown, seen: string][] = [
  ['too short', 'S3cr!', 'S3cr!'],
  ['too long', 'S3cret-and-far-too-long', 'S3cret-and-far'],
  ['of one class', 'hushhushhush', 'hushhush'],
  ['a number', 987_654_321, '987654321'],
  ['a list', ['S3cret-in-list'], 'S3cret-in-list'],
  ['an object', { 'S3cret-key': 'S3cret-in-object' }, 'S3cret'],
]

const bodyOf = (sqlPassword: unknown, procedure = 'install') => ({
  software: 'stream',
  procedure,
  parameters: { siteName: 'Obernai', sqlServer: 'new-local', sqlPassword },
})

describe('a SQL password', () => {
  for (const accept of types)
    it(`that meets the rule reaches no answer as ${accept}, and changes none`, async () => {
      const answer = await api.post(path, bodyOf(good), { accept })
      assert.equal(answer.status, 200)
      assert.equal(Buffer.from(answer.bytes).includes(good), false)
      const { sqlPassword: _, ...rest } = bodyOf(good).parameters
      const without = await api.post(path, { ...bodyOf(good), parameters: rest }, { accept })
      if (accept !== 'application/pdf') assert.equal(answer.text, without.text)
    })

  for (const [name, value, seen] of refused)
    it(`that is ${name} is refused without being repeated`, async () => {
      for (const language of languages) {
        const answer = await api.post(path, bodyOf(value), { 'accept-language': language })
        assert.equal(answer.status, 422)
        assert.deepEqual(
          answer.json.errors.map(({ pointer }: { pointer: string }) => pointer),
          ['/parameters/sqlPassword'],
        )
        assert.equal(answer.text.includes(seen), false, answer.text)
      }
    })

  it('is not repeated where the procedure or the software is unknown, or does not ask for it', async () => {
    for (const body of [
      bodyOf(good, 'nonsense'),
      { ...bodyOf(good), software: 'nonsense' },
      bodyOf(good, 'back-up'),
    ]) {
      const answer = await api.post(path, body)
      assert.equal(answer.status, 422)
      assert.equal(answer.text.includes(good), false)
    }
  })

  it('is not repeated where the JSON around it is broken', async () => {
    for (const body of [
      `{"parameters":{"sqlPassword":"${good}"`,
      `{"parameters":{"sqlPassword":"${good}","sqlPassword":"${good}"}}`,
      `{"parameters":{"sqlPassword":"${good}\u0000"}}`,
    ]) {
      const answer = await api.post(path, body)
      assert.equal(answer.status, 400)
      assert.equal(answer.text.includes(good), false)
    }
  })

  it('stands in no line of the log', () => {
    const log = JSON.stringify(api.lines)
    assert.ok(api.lines.length > 20)
    for (const seen of [good, ...refused.map(([, , text]) => text)])
      assert.equal(log.includes(seen), false, seen)
  })
})
