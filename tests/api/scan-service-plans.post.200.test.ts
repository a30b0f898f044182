import assert from 'node:assert/strict'
import { afterAll, describe, it } from 'vitest'
import { scanServicePlanExamples } from '#openapi/endpoints/scan-services.ts'
import { languages } from '#text/language.ts'
import { startApi } from './start-api.ts'

const api = await startApi()
afterAll(() => api[Symbol.asyncDispose]())
const path = '/api/v1/scan-service-plans'
const body = scanServicePlanExamples['two-groups'].value

describe('POST /scan-service-plans', () => {
  it('plans two groups with ruleset, assumptions, citations and derivation', async () => {
    const { status, json } = await api.post(path, body)
    assert.equal(status, 200)
    assert.deepEqual(
      json.services.map(({ serviceName }: { serviceName: string }) => serviceName),
      ['Isogeo Worker CA', 'Isogeo Worker CC'],
    )
    assert.equal(json.ruleset.id, 'isogeo-scan-fme/Isogeo Scan FME service')
    assert.ok(json.assumptions.length >= 4 && json.citations.length > 0)
    assert.equal(json.explanation.at(-1).value, 6)
  })

  it('says which defaults it took, and only those', async () => {
    const codesOf = async (request: unknown) =>
      (await api.post(path, request)).json.assumptions.map(({ code }: { code: string }) => code)
    const { workGroups } = body
    assert.ok((await codesOf({ workGroups })).includes('first-is-main'))
    assert.ok(!(await codesOf(body)).includes('first-is-main'))
    assert.ok((await codesOf(body)).includes('default-folder'))
    assert.ok(!(await codesOf({ ...body, installFolder: 'D:\\I' })).includes('default-folder'))
  })

  it('speaks four languages; names, folders and commands stay', async () => {
    const answers = await Promise.all(
      languages.map(async language => (await api.post(path, body, { 'accept-language': language })).json),
    )
    assert.equal(new Set(answers.map(({ commands }) => commands[0].title)).size, 4)
    assert.equal(
      new Set(answers.map(({ services, folderTree }) => JSON.stringify([services, folderTree]))).size,
      1,
    )
    const texts = answers.map(({ commands }) => commands.map(({ text }: { text: string }) => text).join())
    assert.equal(new Set(texts).size, 1)
  })
})
