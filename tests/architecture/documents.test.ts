import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folders, readSources } from './source-files.ts'

const root = join(import.meta.dirname, '..', '..')

/** Every file that a document may name, by its path. */
const files = [...folders, 'tests', 'scripts']
  .flatMap(folder => readSources(folder, ['']))
  .map(({ path }) => path)

const documents = [
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'README.md',
  ...readdirSync(join(root, 'docs'))
    .filter(name => name.endsWith('.md'))
    .map(name => `docs/${name}`),
].map(path => ({ path, text: readFileSync(join(root, path), 'utf8') }))

/** The source files and folders that a text names in backticks, patterns apart; a file by its whole path or its end. */
function listNamed(text: string): string[] {
  const named = [...text.matchAll(/`([^`\s]+)`/g)].map(([, name = '']) => name)
  return named.filter(name => /\.tsx?$|^[a-z-]+\/\S*\/$/.test(name) && !/[<{*…]/.test(name))
}

const isThere = (name: string, known: readonly string[]) =>
  known.some(path => (name.endsWith('/') ? path.includes(name) : path === name || path.endsWith(`/${name}`)))

describe('documents', () => {
  it('name files that are there', () => {
    const named = documents.flatMap(({ path, text }) => listNamed(text).map(name => ({ path, name })))
    expect(named.length).toBeGreaterThan(150)
    expect(named.filter(({ name }) => !isThere(name, files))).toEqual([])
  })
})

describe('the check itself', () => {
  it('finds a file and a folder that are gone, and allows patterns', () => {
    const text =
      'In `a/b.ts`, `b.ts`, `gone.ts`, `a/gone/`, `a/c/`, `text/<family>/en.ts`, `*.data.ts`, `npm test`.'
    const known = ['a/b.ts', 'a/c/d.ts']
    expect(listNamed(text).filter(name => !isThere(name, known))).toEqual(['gone.ts', 'a/gone/'])
  })
})
