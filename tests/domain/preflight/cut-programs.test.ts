import { describe, expect, it } from 'vitest'
import { judgeMachine } from '#domain/software/preflight-facts.ts'
import { prerequisites, programList } from '../../scenarios/preflight-outcomes.ts'

/** What is said of the prerequisites of stream by a list of programs. */
function judge(rows: readonly (readonly [string, string])[]) {
  const { checks } = judgeMachine('stream', {
    phase: 'after-install',
    parameters: {},
    evidence: [{ text: programList(...rows) }],
    date: '2026-11-28',
  })
  return checks.find(({ id }) => id === 'stream.prerequisites.installed')
}

/** Where each is cut: in the middle of what tells it. */
const cuts: Readonly<Record<string, string>> = {
  'Microsoft System CLR Types for SQL Server 2008 R2': 'Microsoft System CLR T...',
  'Microsoft System CLR Types for SQL Server 2014': 'Microsoft System CLR T...',
  'S4U Connector for SAP OLE DB Provider (x64)': 'S4U Conn...',
  'Sentinel Protection Installer 7.6.7': 'Sentinel Pro...',
  'IIS URL Rewrite Module 2': 'IIS URL Rew...',
  'ICONICS GENESIS64': 'ICONICS GENESI...',
}

describe('a prerequisite whose name a console has cut', () => {
  it('is there as long as it is not cut', () => {
    expect(judge(prerequisites)?.status).toBe('pass')
  })

  for (const [index, [name]] of prerequisites.entries())
    it(`is not missing, and not there either: ${name}`, () => {
      const cut = cuts[name] ?? `${name.slice(0, 19)}...`
      const rows = prerequisites.map((row, at) => (at === index ? ([cut, row[1]] as const) : row))
      expect(judge(rows)?.status).toBe('unparsable')
    })

  it('is missing where nothing that was cut may be it', () => {
    const rows = prerequisites.map(row =>
      row[0].includes('Sentinel') ? (['Sound of th...', '1.0'] as const) : row,
    )
    expect(judge(rows)?.status).not.toBe('unparsable')
    expect(judge(rows)?.status).not.toBe('pass')
  })
})
