import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { test } from 'vitest'
import { measureMemory } from '#api/measure-memory.ts'
import { readSettings, SettingsError } from '#api/settings.ts'

test('without any variable, the defaults', () => {
  assert.deepEqual(readSettings({}), {
    host: '127.0.0.1',
    port: 3000,
    logLevel: 'info',
    shutdownSeconds: 10,
    trustProxy: false,
    development: false,
    databaseUrl: undefined,
    databaseFile: 'data/groundwork.sqlite',
    publicUrl: undefined,
    authSecret: undefined,
  })
})

test('every setting is read; an empty one counts as not set', () => {
  const variables = {
    HOST: '0.0.0.0',
    PORT: '0',
    LOG_LEVEL: 'debug',
    SHUTDOWN_SECONDS: '3',
    TRUST_PROXY: '1',
    DATABASE_URL: 'postgres://groundwork@db/groundwork',
    DATABASE_FILE: '/var/lib/groundwork/kept.sqlite',
    PUBLIC_URL: 'https://groundwork.example.org/',
    AUTH_SECRET: 'x'.repeat(32),
  }
  assert.deepEqual(readSettings({ ...variables, NODE_ENV: 'development' }), {
    host: '0.0.0.0',
    port: 0,
    logLevel: 'debug',
    shutdownSeconds: 3,
    trustProxy: 1,
    development: true,
    databaseUrl: 'postgres://groundwork@db/groundwork',
    databaseFile: '/var/lib/groundwork/kept.sqlite',
    publicUrl: 'https://groundwork.example.org',
    authSecret: 'x'.repeat(32),
  })
  assert.equal(readSettings({ PORT: '', TRUST_PROXY: 'false' }).port, 3000)
})

for (const [name, value] of [
  ['PORT', '65536'],
  ['PORT', 'http'],
  ['PORT', '-1'],
  ['PORT', '3000.5'],
  ['LOG_LEVEL', 'loud'],
  ['SHUTDOWN_SECONDS', '0'],
  ['TRUST_PROXY', 'true'],
  ['HOST', ' '],
  ['PUBLIC_URL', 'groundwork.example.org'],
  ['PUBLIC_URL', 'https://example.org/groundwork'],
] as const)
  test(`${name}=${value} is refused by name`, () => {
    assert.throws(
      () => readSettings({ [name]: value }),
      (error: Error) => {
        assert.ok(error instanceof SettingsError)
        return error.message.includes(`${name}=${JSON.stringify(value)}`)
      },
    )
  })

test('a wrong address of a database is refused without its password', () => {
  assert.throws(
    () => readSettings({ DATABASE_URL: 'mysql://groundwork:secret@db/groundwork' }),
    (error: Error) => error.message.includes('DATABASE_URL=…') && !error.message.includes('secret'),
  )
})

test('a secret that is too short is refused without being repeated', () => {
  assert.throws(
    () => readSettings({ AUTH_SECRET: 'hunter2' }),
    (error: Error) => error.message.includes('AUTH_SECRET=…') && !error.message.includes('hunter2'),
  )
})

test('the server does not start with a wrong setting, and says which', () => {
  const server = fileURLToPath(new URL('../../api/server.ts', import.meta.url))
  const env = { ...process.env, PORT: 'http', LOG_LEVEL: 'loud' }
  const { status, stderr } = spawnSync(process.execPath, [server], { env, encoding: 'utf8', timeout: 30_000 })
  assert.equal(status, 1)
  assert.match(stderr, /PORT="http"/)
  assert.match(stderr, /LOG_LEVEL="loud"/)
  assert.equal(/\n\s+at /.test(stderr), false)
})

test('whether the heap fits the machine is told from what the process itself needs beside it', () => {
  const mb = 1_048_576
  assert.deepEqual(measureMemory(1024 * mb, 2048 * mb), { heapLimitMb: 1024, memoryMb: 2048, fits: true })
  assert.equal(measureMemory(1024 * mb, 1024 * mb).fits, false)
  assert.ok(measureMemory().heapLimitMb > 0)
})

test('npm start gives the heap a ceiling', () => {
  const { scripts } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  const limit = Number(/node --max-old-space-size=(\d+) api\/server\.ts/.exec(scripts.start)?.[1])
  assert.ok(limit >= 512 && limit <= 2048, scripts.start)
})
