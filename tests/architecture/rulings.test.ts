import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readSources } from './source-files.ts'

const root = join(import.meta.dirname, '..', '..')

type Row = { codes: string[]; files: string[] }

const inBackticks = (cell: string) => [...cell.matchAll(/`([^`]+)`/g)].map(([, text = '']) => text)

/** The rows of the tables of docs/rulings.md: case, ruling, codes, files. */
function readRows(document: string): Row[] {
  return document
    .split('\n')
    .filter(line => /^\| (?!case \|)/.test(line))
    .map(line => line.split('|').slice(1, -1))
    .map(([, , codes = '', files = '']) => ({ codes: inBackticks(codes), files: inBackticks(files) }))
}

/** The codes of assumptions and rulings that have a text. */
function readCodes(texts: readonly { text: string }[]): Set<string> {
  const keys = texts.flatMap(({ text }) => [...text.matchAll(/^ {2}'(?:assumption|ruling)\.([a-z0-9-]+)'/gm)])
  return new Set(keys.map(([, code = '']) => code))
}

const rows = readRows(readFileSync(join(root, 'docs/rulings.md'), 'utf8'))
const named = rows.flatMap(({ codes }) => codes)
const codes = readCodes(readSources('text').filter(({ path }) => path.endsWith('/en.ts')))

describe('docs/rulings.md', () => {
  it('names every code of an assumption or a ruling that can be shown, once, and no other', () => {
    expect(codes.size).toBeGreaterThan(80)
    expect(named.toSorted()).toEqual([...codes].sort())
  })

  it('names codes that the domain gives', () => {
    const domain = readSources('domain').map(({ text }) => text)
    const isGiven = (code: string) => domain.some(text => text.includes(`'${code}'`))
    expect(named.filter(code => !isGiven(code))).toEqual([])
  })

  it('says of every ruling in which files it is decided', () => {
    expect(rows.length).toBeGreaterThan(80)
    expect(rows.filter(({ files }) => files.length === 0)).toEqual([])
    expect(rows.flatMap(({ files }) => files).filter(file => !existsSync(join(root, file)))).toEqual([])
  })
})

describe('the check itself', () => {
  it('reads rows and codes', () => {
    const table =
      '| case | ruling | code | decided in |\n|---|---|---|---|\n| a `b` | c | `d`, `e` | `f.ts` |\n'
    expect(readRows(table)).toEqual([{ codes: ['d', 'e'], files: ['f.ts'] }])
    expect([
      ...readCodes([{ text: "  'assumption.one': 'x',\n  'ruling.two':\n    'y',\n  'other.three': ''" }]),
    ]).toEqual(['one', 'two'])
  })
})
