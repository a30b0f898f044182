import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'vitest'
import { allItemsOf, packs, streamPack } from '../domain/support/checklists.ts'

for (const { id, software, facts, procedures } of packs)
  describe(`every section of the manual of ${id}`, () => {
    const { manual } = software
    const printed = Object.keys(manual.sections)
    const leftOut = facts.sectionsLeftOut
    /** The sections of the manual that an item cites, as its source or beside it. */
    const cited = new Set(
      procedures
        .flatMap(allItemsOf)
        .flatMap(({ citation, further = [] }) => [citation, ...further])
        .filter(({ document }) => document === manual.document)
        .map(({ section }) => section),
    )
    const covered = printed.filter(section => cited.has(section))
    const open = printed.filter(section => !cited.has(section) && !(section in leftOut))

    it('is cited by an item or left out for a reason', async ({ annotate }) => {
      const reasons = Map.groupBy(Object.entries(leftOut), ([, reason]) => reason)
      const written = [...reasons].map(
        ([reason, entries]) => `${reason}: ${entries.map(([section]) => section).join(', ')}`,
      )
      await annotate(
        `${id}: ${covered.length} sections covered, ${Object.keys(leftOut).length} left out (${written.join('; ')}), ${open.length} open`,
      )
      assert.ok(printed.length > 0, 'a manual that procedures come from has sections')
      assert.deepEqual(open, [])
    })

    it('is not both', () => {
      assert.deepEqual(
        Object.keys(leftOut).filter(section => cited.has(section)),
        [],
      )
    })

    it('that is left out is a section of the manual, with a reason in words', () => {
      for (const [section, reason] of Object.entries(leftOut)) {
        assert.ok(printed.includes(section), section)
        assert.match(reason, /[a-z]{3,}.*[a-z]{3,}/, section)
      }
    })
  })

const manualFile = join(import.meta.dirname, '../../../shared/manuals/000_403a7ed0b9f6ccf1.txt')

/** Where the manual itself is not at hand, these lines of its annex stand in for it. */
const sample = `
11. Annexe
11.1. Liste des prérequis
| Microsoft Visual C++ 2008 SP1 Redistributable Package (x86) |
| Microsoft .NET Core 2.1.16 – Windows Server Hosting |
| ICONICS GENESIS64 v 10.96.1 |
11.2. Liste des services Windows
| ICONICS AlarmWorX64 Logger | IcoAlarmLogger |
| ICONICS FrameWorX | IcoFwxServer |
| Hager Group EMS SBC Manager | EMSSbcManager |
11.3. Système de licence stream
`

/** The cells of the tables between two headings of the annex, the last time they are printed. */
function readRows(text: string, from: string, to: string): string[][] {
  const part = text.slice(text.lastIndexOf(`\n${from} `), text.lastIndexOf(`\n${to} `))
  const rows = [...part.matchAll(/^\| ?([^|\n]*?) *(?:\| *([^|\n]*?) *)?\|$/gm)]
  return rows
    .map(([, first = '', second]) => [first.trim(), ...(second === undefined ? [] : [second.trim()])])
    .filter(([first = '']) => first !== '' && !/^-+$|^Description$/.test(first))
}

describe('the annex of the stream manual', () => {
  const isThere = existsSync(manualFile)
  const text = isThere ? readFileSync(manualFile, 'utf8') : sample
  const wordings = allItemsOf(streamPack.procedureOf('verify-installation')).flatMap(
    ({ wording }) => wording ?? [],
  )

  it('has every Windows service named in the verification, under its description', () => {
    const printed = readRows(text, '11.2.', '11.3.').map(([description, name]) => `${name}: ${description}`)
    assert.ok(printed.length >= (isThere ? 51 : 3))
    const named = new Set(
      wordings.flatMap(({ values }) =>
        'service' in values ? [`${values.service}: ${values.description}`] : [],
      ),
    )
    assert.deepEqual(
      printed.filter(service => !named.has(service)),
      [],
    )
    if (isThere) assert.equal(named.size, printed.length)
  })

  it('has every prerequisite named in the verification', () => {
    const printed = readRows(text, '11.1.', '11.2.').map(([program]) => program ?? '')
    assert.ok(printed.length >= (isThere ? 20 : 3))
    const named = new Set(
      wordings.flatMap(({ values }) => ('program' in values ? [String(values.program)] : [])),
    )
    assert.deepEqual(
      printed.filter(program => !named.has(program)),
      [],
    )
    if (isThere) assert.equal(named.size, printed.length)
  })
})
