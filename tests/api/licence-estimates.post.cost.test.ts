import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import type { Worst } from './climb-estimates.ts'

const SEED = Math.floor(Math.random() * 2 ** 31)
const CLIMBING_MS = 3000
/** Of processor time alone on the machine; other work on it slows the processor down. */
const ALONE_MS = 50
const SLOWED_DOWN = 3

describe('a licence estimate within the limits, however it was sought for its cost', () => {
  it(`takes at most 50 ms, 20 MB and 200 kB of answer (seed ${SEED})`, async () => {
    const climb = fileURLToPath(new URL('climb-estimates.ts', import.meta.url))
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [
        '--expose-gc',
        // Nothing is collected while an estimate is measured, so that what it takes is all counted.
        '--min-semi-space-size=64',
        '--max-semi-space-size=64',
        climb,
        `--seed=${SEED}`,
        `--milliseconds=${CLIMBING_MS}`,
      ],
      { maxBuffer: 16_000_000 },
    )
    const worst = JSON.parse(stdout) as Worst
    const written = ({ body }: Worst['megabytes']) => body.slice(0, 2000)
    expect(worst.tried).toBeGreaterThanOrEqual(40)
    expect(worst.megabytes.megabytes, written(worst.megabytes)).toBeLessThanOrEqual(20)
    expect(worst.answerBytes.answerBytes, written(worst.answerBytes)).toBeLessThanOrEqual(200_000)
    // The sizes of the tables, on which the time depends, are counted in the tests of the domain.
    expect(worst.milliseconds.milliseconds, written(worst.milliseconds)).toBeLessThanOrEqual(
      ALONE_MS * SLOWED_DOWN,
    )
  })
})
