import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { Worst } from '../api/climb-estimates.ts'
import { type Measured, spreadOf } from './figure.ts'

const ROUNDS = 3
const CLIMBING_MS = 15_000

/** The dearest licence estimates that a search towards time, memory and size finds, each round from another seed. */
export async function measureLimits(): Promise<Measured> {
  const rounds: Worst[] = []
  for (let round = 1; round <= ROUNDS; round++) rounds.push(await climb(round))
  const highest = (aim: 'milliseconds' | 'megabytes' | 'answerBytes') =>
    rounds.map(worst => worst[aim]).reduce((a, b) => (b[aim] > a[aim] ? b : a))
  const spread = (of: (worst: Worst) => number) => spreadOf(rounds.map(of))
  return {
    figures: [
      {
        name: 'longest, from the text of the request to that of the answer',
        value: spread(worst => worst.milliseconds.milliseconds),
        unit: 'ms',
        aim: { bound: 'at most', value: 50 },
      },
      {
        name: '… against a usual estimate with prices, in the same process',
        value: spread(worst => worst.milliseconds.milliseconds / worst.usualMilliseconds),
        unit: '×',
      },
      {
        name: 'most memory allocated',
        value: spread(worst => worst.megabytes.megabytes),
        unit: 'MB',
        aim: { bound: 'at most', value: 20 },
      },
      {
        name: 'largest answer',
        value: spread(worst => worst.answerBytes.answerBytes / 1000),
        unit: 'kB',
        aim: { bound: 'at most', value: 200 },
      },
      { name: 'estimates tried', value: spread(worst => worst.tried), unit: '' },
    ],
    notes: (['milliseconds', 'megabytes', 'answerBytes'] as const).map(
      aim => `${aim}: ${highest(aim).body.slice(0, 300)}`,
    ),
  }
}

async function climb(seed: number): Promise<Worst> {
  const script = fileURLToPath(new URL('../api/climb-estimates.ts', import.meta.url))
  const flags = ['--expose-gc', '--min-semi-space-size=64', '--max-semi-space-size=64']
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [...flags, script, `--seed=${seed}`, `--milliseconds=${CLIMBING_MS}`],
    { maxBuffer: 16_000_000 },
  )
  return JSON.parse(stdout) as Worst
}
