import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readEvidence } from '#domain/preflight/read-evidence.ts'
import { judgeMachine } from '#domain/software/preflight-facts.ts'
import { netstat, readyServer } from '../scenarios/preflight-evidence.ts'
import { type Measured, spreadOf } from './figure.ts'

const ROUNDS = 7
const MACHINES = 1000
const date = '2026-11-28'

/** How fast output is read, what a whole verdict costs, and how long a thousand machines take in a terminal. */
export async function measurePreflight(): Promise<Measured> {
  const rows = Array.from({ length: 20_000 }, (_, index) => {
    const address = `192.0.2.${index % 250}:${(index % 60_000) + 1024}`
    return `  TCP    ${address.padEnd(22)} 198.51.100.7:443       ESTABLISHED\n`
  })
  const texts = { netstat: netstat + rows.join(''), systeminfo: readyServer[0].repeat(1000) }
  const evidence = readyServer.map(text => ({ text }))
  const judge = () => judgeMachine('stream', { phase: 'before-install', parameters: {}, evidence, date })
  const speeds = { netstat: [] as number[], systeminfo: [] as number[] }
  const verdicts: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    for (const name of ['netstat', 'systeminfo'] as const) {
      const text = texts[name]
      speeds[name].push(text.length / 1e6 / (timeOf(() => readEvidence({ text }, 0)) / 1000))
    }
    verdicts.push(timeOf(judge))
  }
  return {
    figures: [
      { name: 'netstat read', value: spreadOf(speeds.netstat), unit: 'MB/s' },
      { name: 'systeminfo read', value: spreadOf(speeds.systeminfo), unit: 'MB/s' },
      {
        name: 'a full preflight',
        value: spreadOf(verdicts),
        unit: 'ms',
        aim: { bound: 'at most', value: 50 },
      },
      { name: `${MACHINES} machines in a terminal`, value: spreadOf([1, 2, 3].map(runFleet)), unit: 's' },
    ],
  }
}

function timeOf(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

/** From the command to its last line, files read from a disk. */
function runFleet(): number {
  const folder = mkdtempSync(join(tmpdir(), 'fleet-'))
  try {
    const files = Array.from({ length: MACHINES }, (_, index) => {
      const file = join(folder, `machine-${index}.txt`)
      writeFileSync(file, readyServer.join('\n'))
      return file
    })
    const cli = join(import.meta.dirname, '../../cli/groundwork.ts')
    const run = () => {
      try {
        execFileSync(process.execPath, [cli, 'preflight', '--fleet', '--json', ...files], { stdio: 'pipe' })
      } catch (error) {
        // The exit code is the verdict of the worst machine; 64 is a command that was used wrongly.
        if (![1, 2, 3].includes((error as { status?: number }).status ?? 64)) throw error
      }
    }
    return timeOf(run) / 1000
  } finally {
    rmSync(folder, { recursive: true })
  }
}
