import { describe, expect, it } from 'vitest'
import { roles } from '#domain/checklists/procedure.ts'
import { phases } from '#domain/preflight/check.ts'
import { chooseOwnChecks } from '#domain/preflight/choose-own-checks.ts'
import { listCheckOwners } from '#domain/software/check-owners.ts'
import { softwareIds } from '#domain/software/pack.ts'
import { judgeMachine, preflightFacts } from '#domain/software/preflight-facts.ts'
import { readyServer } from '../../scenarios/preflight-evidence.ts'

const choose = (software: (typeof softwareIds)[number], phase: (typeof phases)[number], role: string) =>
  chooseOwnChecks(preflightFacts[software].checks, listCheckOwners(software), phase, role)

describe('what a role is judged by', () => {
  it('are the requirements that the checklist asks of it, and those that nobody is named for', () => {
    const own = choose('stream', 'before-install', 'customer-it')
    expect(own).toContain('stream.os.supported')
    expect(own).toContain('stream.account.kind')
    expect(own).not.toContain('stream.sql.version')
    expect(own).not.toContain('stream.genesis64.compatible')
    expect(choose('stream', 'before-install', 'dba')).toEqual([
      'stream.sql.version',
      'stream.sql.support-running',
    ])
    expect(choose('sage-100c-crm', 'before-install', 'customer-it')).toHaveLength(2)
  })

  it('is never nothing, which would be ready for want of requirements', () => {
    for (const software of softwareIds)
      for (const phase of phases)
        for (const role of roles) expect(choose(software, phase, role)).not.toEqual([])
    expect(choose('stream', 'after-install', 'customer-it')).toBeUndefined()
  })

  it('gives each the same answer as among all', () => {
    const only = choose('stream', 'before-install', 'customer-it')
    const input = {
      phase: 'before-install',
      parameters: {},
      evidence: readyServer.map(text => ({ text })),
      date: '2026-11-28',
    } as const
    const all = judgeMachine('stream', input)
    const own = judgeMachine('stream', { ...input, only })
    expect(own.checks).toEqual(all.checks.filter(({ id }) => only?.includes(id)))
  })
})
