import { describe, expect, it } from 'vitest'
import { evidenceKinds } from '#domain/preflight/evidence.ts'
import { readEvidence } from '#domain/preflight/read-evidence.ts'
import { licences } from '#domain/software/stream/licences.data.ts'
import { readInventory } from '#domain/tables/read-inventory-table.ts'
import { readPriceList } from '#domain/tables/read-price-table.ts'
import { findExcess, TIMES } from './support/compare-cost.ts'

/** What a line may be filled with. */
const pieces = [
  'HTG',
  '-',
  '. ',
  'a  ',
  'ab ',
  '  ',
  '1',
  'a',
  'é',
  '1.',
  '.',
  '€',
  '"',
  ';',
  'x=',
  '_CI_AI',
  '(',
  ': ',
  '\r',
]
/** What keeps a pattern from being content with a line that it has read to its end. */
const ends = ['!x', 'x\u2028']

const fill = (piece: string, length: number) =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length)

type Write = (filling: string) => string

/** The pieces for which long lines take longer than short ones of the same size together. */
function findSlow(length: number, lines: number, shapes: readonly Write[], read: (text: string) => unknown) {
  const slow: unknown[] = []
  for (const [at, write] of shapes.entries())
    for (const piece of pieces)
      for (const end of ends) {
        const text = (of: number, times: number) => `${write(fill(piece, of) + end)}\n`.repeat(times)
        const [short, long] = [text(length / TIMES, lines * TIMES), text(length, lines)]
        const excess = findExcess(
          () => read(short),
          () => read(long),
        )
        if (excess > 0) slow.push({ shape: at, piece, end, excess })
      }
  return slow
}

const tables: readonly Write[] = [
  filling => filling,
  filling => `HTG502H ${filling}`,
  filling => `HTG502H;${filling};`,
  filling => `Reference;Name;Price ${filling}\nHTG504H;x;100,00 €`,
  filling => `Reference;Name;Price\nHTG502H;${filling};\nHTG504H;x;100,00 €`,
  filling => `Name;Products;Services\n${filling};3;${filling}\nx;4;5`,
]

const outputs: readonly Write[] = [
  filling => filling,
  filling => `Host: ${filling}`,
  filling => `1 1 ${filling}`,
  filling => `   a ${filling}`,
  filling => `HKEY_LOCAL_MACHINE\\${filling}`,
  filling => `Microsoft SQL Server ${filling}`,
  filling => `PS C:\\> ${filling}`,
]

/** A table of PowerShell with as many columns as a line holds. */
const wideTable = (length: number, rows: number) =>
  `${fill('ab ', length)}\n${fill('-- ', length)}\n${`${fill('a  ', length)}\n`.repeat(rows)}\n`

describe('long lines take no longer than short ones of the same size together', () => {
  it('of a price list', () => {
    expect(findSlow(16_000, 2, tables, text => readPriceList(text, licences.catalogue))).toEqual([])
  })

  it('of an inventory', () => {
    expect(findSlow(16_000, 2, tables, readInventory)).toEqual([])
  })

  for (const kind of evidenceKinds)
    it(`of an output, given as ${kind}`, () => {
      const read = (text: string) => readEvidence({ kind, text }, 0)
      expect(findSlow(1900, 10, outputs, read)).toEqual([])
    })

  it('of a table that PowerShell has written', () => {
    const read = (text: string) => () => readEvidence({ kind: 'machine-details', text }, 0)
    expect(findExcess(read(wideTable(240, 8 * TIMES)), read(wideTable(240 * TIMES, 8)))).toBe(0)
  })

  it('of brackets in a command', () => {
    const command = (depth: number) => `PS C:\\> ipconfig ${'('.repeat(depth)}${')'.repeat(depth)}\n`
    const read = (text: string) => () => readEvidence({ text }, 0)
    expect(findExcess(read(command(110).repeat(16 * TIMES)), read(command(110 * TIMES).repeat(16)))).toBe(0)
  })
})

const LONGEST = 1_000_000

describe('a line of a megabyte is read in time', () => {
  // One end each is enough here: with which of them it grows was asked above.
  for (const [at, piece] of pieces.entries())
    it(`filled with ${JSON.stringify(piece)}`, () => {
      const end = ends[at % ends.length]
      const text = fill(piece, LONGEST - 10) + end
      readPriceList(`HTG502H ${text}`, licences.catalogue)
      readInventory(`Name;Products;Services\n${text};3;4`)
      const results = evidenceKinds.map(kind => ({ kind, command: text, text: fill(piece, 60_000) + end }))
      const file = JSON.stringify({ groundworkCollector: 1, results })
      for (const given of [text, file]) readEvidence({ text: given }, 0)
    })

  it('and a value of the registry that goes over many lines', () => {
    const value = `"a"=hex(7):${'00,00,\\\n  '.repeat(LONGEST / 9)}01,00\n`
    readEvidence({ kind: 'registry', text: `[HKEY_LOCAL_MACHINE\\A]\n${value}` }, 0)
  })
})

describe('a line that is longer than is read', () => {
  const notesOf = (text: string) => readEvidence({ text }, 0).summary.notes.map(({ code }) => code)
  const host = 'PS C:\\> hostname\nSRV\nPS C:\\> ipconfig\n'

  it('is said to be cut in a paste', () => {
    expect(notesOf(`${host}${'x'.repeat(2000)}\n`)).not.toContain('cut')
    expect(notesOf(`${host}${'x'.repeat(2001)}\n`)).toContain('cut')
  })

  it('is said to be cut in a file of the collector', () => {
    const write = (length: number) =>
      JSON.stringify({
        groundworkCollector: 1,
        results: [{ kind: 'ipconfig', command: 'ipconfig', text: 'x'.repeat(length) }],
      })
    expect(notesOf(write(20_000))).not.toContain('cut')
    expect(notesOf(write(20_001))).toContain('cut')
  })
})
