import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { listImports, readSources, type SourceFile } from './source-files.ts'

/** The procedures of all software: more than a third of a megabyte of rules, which a browser evaluates in one go. */
const heavy = 'domain/software/procedure-facts.ts'

/** What every page loads by itself, and what the first page computes with. */
const light = [
  'app/site/site-bar-slot.tsx',
  'app/site/site-bar.tsx',
  'app/estimate/estimate.tsx',
  'app/estimate/results/results.tsx',
  'app/estimate/site-link.tsx',
  'app/estimate/results/print-sheet.tsx',
]

/** What a file loads with itself: neither types nor what it imports later. */
function listLoads(file: SourceFile): string[] {
  const source = ts.createSourceFile(file.path, file.text, ts.ScriptTarget.Latest)
  const loaded = source.statements.flatMap(statement => {
    const isImport = ts.isImportDeclaration(statement) && !statement.importClause?.isTypeOnly
    const isExport = ts.isExportDeclaration(statement) && !statement.isTypeOnly
    if (!isImport && !isExport) return []
    const { moduleSpecifier } = statement
    return moduleSpecifier && ts.isStringLiteral(moduleSpecifier) ? [moduleSpecifier.text] : []
  })
  const only = { path: file.path, text: loaded.map(name => `import '${name}'`).join('\n') }
  return [...listImports(only)]
}

/** How a file comes to load another, from file to file; undefined where it does not. */
function findWay(files: readonly SourceFile[], from: string, to: string): string[] | undefined {
  const byPath = new Map(files.map(file => [file.path, file]))
  const ways = new Map([[from, [from]]])
  for (const [path, way] of ways) {
    if (path === to) return way
    const file = byPath.get(path)
    for (const next of file ? listLoads(file) : []) if (!ways.has(next)) ways.set(next, [...way, next])
  }
  return undefined
}

const sources = ['app', 'reports', 'text', 'domain'].flatMap(folder => readSources(folder))

describe('what every page loads', () => {
  for (const path of light)
    it(`${path} comes without the procedures of all software`, () => {
      expect(sources.some(file => file.path === path)).toBe(true)
      expect(findWay(sources, path, heavy)).toBeUndefined()
    })
})

describe('the check itself', () => {
  it('finds a way over other files', () => {
    expect(findWay(sources, 'app/site/site-standing.tsx', heavy)).toEqual([
      'app/site/site-standing.tsx',
      'app/site/begun-checklists.ts',
      heavy,
    ])
  })

  it('passes over types and what is loaded later', () => {
    const text = `import type { A } from './a.ts'\nexport type { B } from './b.ts'\nconst c = () => import('./c.ts')`
    expect(listLoads({ path: 'app/x.ts', text })).toEqual([])
  })
})
