import assert from 'node:assert/strict'
import { basename } from 'node:path'
import { describe, it } from 'vitest'
import { folders, readSources, type SourceFile } from './source-files.ts'

const LONGEST = 200

/** Kebab case between dots, with what the router adds: `[language]`, `_private`. */
const fileName = /^(?:\[[a-z]+\]|_?[a-z0-9]+(?:-[a-z0-9]+)*)(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)+$/
const folderName = /^(?:[a-z0-9]+(?:-[a-z0-9]+)*|\[{1,2}(?:\.{3})?[a-zA-Z]+\]{1,2}|\([a-z-]+\)|_[a-z-]+)$/

/** Data, texts and manuals are as long as what they hold. */
function mayBeLong(path: string): boolean {
  return /\.data\.ts$|^text\/|\/manual\.ts$/.test(path)
}

function findTooLong(files: readonly SourceFile[]): string[] {
  return files
    .filter(({ path }) => !mayBeLong(path))
    .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > LONGEST)
    .map(({ path, lines }) => `${path} has ${lines} lines`)
}

function findMisnamed(paths: readonly string[]): string[] {
  return paths.filter(path => {
    const [name = '', ...parents] = path.split('/').reverse()
    return !fileName.test(name) || !parents.every(parent => folderName.test(parent))
  })
}

const endings = ['.ts', '.tsx', '.css']
const all = [...folders, 'tests', 'scripts'].flatMap(folder => readSources(folder, endings))

describe('conventions of the files', () => {
  it('names are kebab-case', () => {
    assert.ok(all.length > 50)
    assert.deepEqual(findMisnamed(all.map(({ path }) => path)), [])
  })

  it(`no source file has more than ${LONGEST} lines, data and texts apart`, () => {
    const sources = folders.flatMap(folder => readSources(folder))
    assert.ok(sources.length > 50)
    assert.deepEqual(findTooLong(sources), [])
  })

  it('no test is skipped, left alone or put off', () => {
    const tests = readSources('tests').filter(({ path }) => path.endsWith('.test.ts'))
    assert.ok(tests.length > 10)
    const marked = tests.filter(({ text }) => /\b(?:it|test|describe)\.(?:skip|only|todo)\b/.test(text))
    assert.deepEqual(
      marked.map(({ path }) => basename(path)),
      [],
    )
  })
})

describe('the checks themselves', () => {
  it('find a long file, but not a long text', () => {
    const text = 'x\n'.repeat(LONGEST + 1)
    const long = (path: string) => findTooLong([{ path, text }]).length
    assert.equal(long('domain/sizing/size-hardware.ts'), 1)
    assert.equal(long('text/results/en.ts'), 0)
    assert.equal(long('text/software/stream/en.ts'), 0)
    assert.equal(long('domain/software/stream/manual.ts'), 0)
    assert.equal(findTooLong([{ path: 'api/a.ts', text: 'x\n'.repeat(LONGEST) }]).length, 0)
  })

  it('find names that are not kebab-case', () => {
    for (const path of [
      'domain/sizing/sizeHardware.ts',
      'app/Estimate.tsx',
      'api/Handlers/a.ts',
      'api/a_b.ts',
    ])
      assert.deepEqual(findMisnamed([path]), [path])
    assert.deepEqual(findMisnamed(['app/[language]/page.tsx', 'app/estimate/ladder.module.css']), [])
  })
})
