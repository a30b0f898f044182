import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openLog } from '#api/create-logger.ts'

test('what is still logged while the log ends is left out, and throws at nobody', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'log-'))
  const file = join(folder, 'log')
  const descriptor = openSync(file, 'w')
  const { logger, flush, end } = openLog('info', descriptor)
  logger.fatal('can not listen')
  const ending = end()
  logger.error('a fault of the end')
  flush()
  expect(await ending).toBe(true)
  expect(() => {
    logger.error('a fault behind the end')
    flush()
  }).not.toThrow()
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n')
  expect(lines.map(line => JSON.parse(line).msg)).toEqual(['can not listen'])
  try {
    closeSync(descriptor)
  } catch {
    // The log has closed it.
  }
  rmSync(folder, { recursive: true })
})
