import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { MachineVerdict } from '#domain/preflight/judge-machine.ts'
import { judgeMachine } from '#domain/software/preflight-facts.ts'
import { translatePreflight } from '#text/preflight/preflight.ts'
import { runCli } from '../../cli/run-cli.ts'
import { type MachineScenario, machineScenarios } from '../scenarios/preflight-machines.ts'
import { startApi } from './start-api.ts'

const api = await startApi()
afterAll(() => api[Symbol.asyncDispose]())

const date = '2026-11-28'
type Told = {
  verdict: string
  checks: readonly Pick<MachineVerdict['checks'][number], 'id' | 'status' | 'evidence'>[]
}

/** What somebody is told: the verdict, and everything that is not met with its line. */
const toldBy = ({ verdict, checks }: Told) => ({
  verdict,
  lacks: checks
    .filter(({ status }) => status !== 'pass' && status !== 'not-applicable')
    .map(({ id, evidence }) => [id, evidence?.quote]),
})
const expectedOf = ({ verdict, lacks }: MachineScenario) => ({ verdict, lacks })

describe.each(machineScenarios)('$software, $phase: $name', scenario => {
  const { software, phase, parameters, texts } = scenario
  const evidence = texts.map(text => ({ text }))

  it('is judged right', () => {
    const judged = judgeMachine(software, { phase, parameters, date, evidence })
    expect(toldBy(judged)).toEqual(expectedOf(scenario))
  })

  it('is told the same by the API', async () => {
    const { status, json } = await api.post('/api/v1/preflights', {
      software,
      phase,
      date,
      parameters,
      evidence,
    })
    expect(status).toBe(200)
    expect(toldBy(json)).toEqual(expectedOf(scenario))
  })

  it('is told the same in a terminal, whose exit code is the verdict', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'machine-'))
    const files = texts.map((text, at) => {
      writeFileSync(join(folder, `${at}.txt`), text)
      return join(folder, `${at}.txt`)
    })
    const settings = Object.entries(parameters).flatMap(([name, value]) => ['--set', `${name}=${value}`])
    let [printed, faults] = ['', '']
    const code = await runCli(
      [
        'preflight',
        '--software',
        software,
        '--phase',
        phase,
        '--date',
        date,
        '--json',
        ...settings,
        ...files,
      ],
      {
        write: more => {
          printed += more
        },
        error: more => {
          faults += more
        },
        isTerminal: false,
      },
    )
    // A list that stands without its command, as these do, is said to count as whole, and nothing else is amiss.
    const { evidence: read } = judgeMachine(software, { phase, parameters, date, evidence })
    const whole = read.flatMap(({ index, notes }) => notes.map(note => ({ file: files[index], ...note })))
    expect(whole.every(({ code }) => code === 'taken-for-whole')).toBe(true)
    expect(faults).toBe(
      whole
        .map(({ file, code, values }) => `${file}: ${translatePreflight.en(`note.${code}`, values)}\n`)
        .join(''),
    )
    expect(toldBy(JSON.parse(printed))).toEqual(expectedOf(scenario))
    expect(code).toBe({ ready: 0, attention: 1, blocked: 2, incomplete: 3 }[scenario.verdict])
  })
})
