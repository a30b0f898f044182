import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createSite } from '#domain/site/site.ts'
import { waiverPath } from '#domain/site/site-path.ts'
import { writeField } from '#domain/site/write-field.ts'
import { writeSite } from '#domain/site/write-site.ts'
import { translatePreflight } from '#text/preflight/preflight.ts'
import { runCli } from '../../../cli/run-cli.ts'
import { netstat, netstatTaken, programs, readyServer } from '../../scenarios/preflight-evidence.ts'

const folder = mkdtempSync(join(tmpdir(), 'preflight-'))
const write = (name: string, text: string) => {
  const file = join(folder, name)
  writeFileSync(file, text)
  return file
}
const ready = readyServer.map((text, index) => write(`ready-${index}.txt`, text))
const blocked = ready.map((file, index) =>
  readyServer[index] === netstat ? write('taken.txt', netstatTaken) : file,
)
const account = ['--set', 'serviceAccount=SRV-EMS-01\\svc-stream', '--date', '2026-11-28']

async function run(...args: string[]) {
  let [text, faults] = ['', '']
  const code = await runCli(args, {
    write: more => {
      text += more
    },
    error: more => {
      faults += more
    },
    isTerminal: false,
  })
  return { code, text, faults }
}

describe('groundwork preflight', () => {
  it('exits with the verdict: 0 ready, 1 attention, 2 blocked, 3 incomplete', async () => {
    expect(await run('preflight', ...account, ...ready)).toMatchObject({ code: 0 })
    const attention = ready.map((file, index) =>
      readyServer[index]?.includes('sleep states')
        ? write(
            'sleep.txt',
            'Available:\n    Standby (S3)\n    Hibernate\n\nNot available:\n    Standby (S1)\n        The firmware does not support it.\n',
          )
        : file,
    )
    expect(await run('preflight', ...account, ...attention)).toMatchObject({ code: 1 })
    expect((await run('preflight', ...account, ...blocked)).code).toBe(2)
    expect((await run('preflight')).code).toBe(3)
  })

  it('says of each file what could not be used of it, whatever form the result has', async () => {
    const program = write('setup.exe', `MZ\u0090${'\0'.repeat(300)}`)
    const empty = write('empty.txt', '')
    const other = write('shopping.txt', 'Eggs, milk and bread.\n')
    for (const form of [[], ['--json'], ['--junit'], ['--fleet']]) {
      const { faults } = await run('preflight', ...form, ...ready, program, empty, other)
      for (const [file, note] of [
        [program, 'note.binary'],
        [empty, 'note.empty'],
        [other, 'note.not-recognised'],
      ] as const)
        expect(faults, form.join()).toContain(`${file}: ${translatePreflight.en(note)}\n`)
      const list = translatePreflight.en('note.taken-for-whole', { line: 2 })
      expect(faults, form.join()).toContain(`${ready[readyServer.indexOf(programs)]}: ${list}\n`)
      expect(faults.split('\n')).toHaveLength(5)
    }
    const { text } = await run('preflight', '--junit', program)
    expect(text).toContain(
      `<system-err>Evidence 1: ${translatePreflight.en('note.binary')}</system-err>\n  </testsuite>`,
    )
  })

  it('prints a table, JSON or JUnit', async () => {
    const { text } = await run('preflight', ...account, ...blocked)
    expect(text).toContain('TCP 0.0.0.0:443 0.0.0.0:0 LISTENING')
    expect(JSON.parse((await run('preflight', '--json', ...account, ...blocked)).text).verdict).toBe(
      'blocked',
    )
    expect((await run('preflight', '--junit', ...account, ...blocked)).text).toContain('<failure message=')
    expect((await run('preflight', '--language', 'de', ...account, ...ready)).text).toContain('Bereit')
  })

  it('ranks a fleet, worst first', async () => {
    const { code, text } = await run('preflight', '--fleet', '--json', ...blocked)
    expect(code).toBe(2)
    expect(JSON.parse(text)[0]).toMatchObject({ verdict: 'blocked' })
  })

  it('accepts what somebody answers for, and still shows it', async () => {
    const waiver = { check: 'stream.port.https-free', reason: 'IIS leaves', by: 'Ann', at: '2026-11-27' }
    const waivers = ['--waivers', write('waivers.json', JSON.stringify([waiver]))]
    const { code, text } = await run('preflight', ...account, ...waivers, ...blocked)
    expect(code).toBe(1)
    expect(text).toContain('TCP 0.0.0.0:443 0.0.0.0:0 LISTENING')
    expect(text).toContain('Ann')
    const path = waiverPath('stream', waiver.check)
    const stamp = { at: '2026-11-27T08:00:00.000Z' }
    const { check: _check, ...accepted } = waiver
    const site = writeField(createSite('5f0c8a3e-6f2b-4d0a-9a43-0d9b8f1f2c11'), path, accepted, stamp)
    const kept = ['--waivers', write('site.json', writeSite(site))]
    expect((await run('preflight', ...account, ...kept, ...blocked)).text).toBe(text)
    const other = write('other.json', JSON.stringify([{ ...waiver, check: 'stream.port.none' }]))
    expect(await run('preflight', '--waivers', other)).toMatchObject({
      code: 64,
      faults: expect.stringContaining('stream.port.none'),
    })
  })

  it('says what has changed since an earlier run', async () => {
    const before = write('before.json', (await run('preflight', '--json', ...account, ...blocked)).text)
    const { code, text } = await run('preflight', '--before', before, ...account, ...ready)
    expect(code).toBe(0)
    expect(text.split('\n').filter(line => line.includes('→'))).toEqual([
      expect.stringMatching(/443.*: Not met → Met$/),
    ])
    const { text: json } = await run('preflight', '--json', '--before', before, ...account, ...ready)
    expect(JSON.parse(json).changes).toEqual([
      { check: 'stream.port.https-free', before: 'fail', after: 'pass', change: 'mended' },
    ])
    for (const wrong of [
      ['--before', write('none.json', '{}')],
      ['--before', before, '--phase', 'after-install'],
      ['--before', before, '--software', 'sage-100c-crm'],
      ['--before', before, '--fleet'],
    ])
      expect(await run('preflight', ...wrong)).toMatchObject({ code: 64, text: '' })
  })

  it('says what was used wrongly, with 64', async () => {
    expect(await run('preflight', '--size', 'huge')).toMatchObject({ code: 64 })
    expect(await run('preflight', '--set', 'httpsPort=70000')).toMatchObject({
      code: 64,
      faults: expect.stringContaining('--set httpsPort'),
    })
    expect(await run('preflight', join(folder, 'none.txt'))).toMatchObject({ code: 64 })
    expect(await run('preflight', '--date', 'today')).toMatchObject({ code: 64 })
    expect(await run('fly')).toMatchObject({ code: 64 })
    expect(await run('--help')).toMatchObject({ code: 0 })
  })
})

describe('the other tools', () => {
  it('size the server', async () => {
    const args = [
      'size',
      '--managers',
      '12',
      '--products',
      '15',
      '--scope',
      'energies-and-powers',
      '--interval',
      '10',
    ]
    expect(JSON.parse((await run(...args, '--json')).text)).toMatchObject({ size: 'large', score: 9 })
    const { text } = await run(...args)
    expect(text).toContain('16 GB')
    expect(text).toContain('Points for the number of managers: 12 → 3 (6LE007608, 2.2')
    expect(text).toContain('Size of the server by the manual’s table: 9 ≤ 9 ≤ 11 → Large (6LE007608, 2.2.3 ')
  })

  it('estimate the licence', async () => {
    const { text, code } = await run('estimate', '--managers', '12', '--products', '15', '--services', '10')
    expect([code, text]).toEqual([0, expect.stringContaining('1 × HTG503H')])
    expect(text).toContain('12 × 15 × 10 + 200 → 2,000 (6LE007608, 5.1.1 Dimensionnement de la licence)')
    expect(text).toContain('A requirement of exactly 2,000 points needs more than EMS stream 2000')
  })

  it('print a checklist, and name the procedures there are', async () => {
    expect(
      (await run('checklist', 'pre-install')).text.split('\n').filter(line => line.startsWith('[ ]')).length,
    ).toBeGreaterThan(20)
    expect(await run('checklist', 'nothing')).toMatchObject({
      code: 64,
      faults: expect.stringContaining('pre-install'),
    })
  })
})
