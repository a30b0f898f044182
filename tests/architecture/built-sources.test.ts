import { describe, expect, it } from 'vitest'
import { listSources } from '../../scripts/hash-sources.ts'
import { listImports, readSources } from './source-files.ts'

describe('what is built before the start is built again', () => {
  it('when anything changes of what pages are made of', async () => {
    const sources = await listSources('pages')
    const files = readSources('app', ['']).map(({ path }) => path)
    expect(files.length).toBeGreaterThan(400)
    expect(files.filter(path => !sources.includes(path))).toEqual([
      'app/signs/LICENSE',
      'app/signs/README.md',
    ])
  })

  it('when anything changes of what the server is made of, examples of answers too', async () => {
    const sources = await listSources('server')
    const imported = ['api', 'openapi'].flatMap(folder => readSources(folder)).flatMap(listImports)
    const files = [...new Set(imported.filter(path => !path.startsWith('package ')))]
    expect(files.filter(path => path.endsWith('.json')).length).toBeGreaterThan(20)
    expect(files.filter(path => !sources.includes(path))).toEqual([])
  })
})
