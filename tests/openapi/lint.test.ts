import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))

const linters = {
  'Redocly recommended-strict': ['redocly', 'lint', 'groundwork'],
  'spectral:oas': ['spectral', 'lint', 'openapi/openapi.json', '--fail-severity=hint'],
} as const

for (const [name, [program, ...rest]] of Object.entries(linters))
  test(`the document is clean under ${name}`, () => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [`node_modules/.bin/${program}`, ...rest],
      {
        cwd: root,
        encoding: 'utf8',
        env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
      },
    )
    assert.equal(status, 0, stdout + stderr)
  })
