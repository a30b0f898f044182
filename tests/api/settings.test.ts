import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { test } from 'vitest'
import { measureMemory } from '#api/measure-memory.ts'
import { readSettings, SettingsError } from '#api/settings.ts'
import { serverFlags } from '../../scripts/server-flags.ts'
import { PATIENCE_MS } from '../support/patience.ts'

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
    privateHosts: undefined,
    mail: undefined,
    singleSignOn: undefined,
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
    SMTP_URL: 'smtp://groundwork:secret@mail.example.org:587',
    MAIL_FROM: 'Groundwork <groundwork@example.org>',
    WEBHOOK_PRIVATE_HOSTS: 'hooks.Example.org, 10.0.0.7,fd00::1',
    OIDC_ISSUER: 'https://login.example.org/realms/team/',
    OIDC_CLIENT_ID: 'groundwork',
    OIDC_CLIENT_SECRET: 'a secret of both',
    OIDC_ORGANISATION: 'Saar',
    OIDC_ROLE: 'partner',
    OIDC_EMAILS: 'all',
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
    privateHosts: new Set(['hooks.example.org', '10.0.0.7', 'fd00::1']),
    mail: {
      smtpUrl: 'smtp://groundwork:secret@mail.example.org:587',
      from: 'Groundwork <groundwork@example.org>',
      publicUrl: 'https://groundwork.example.org',
    },
    singleSignOn: {
      issuer: 'https://login.example.org/realms/team',
      clientId: 'groundwork',
      clientSecret: 'a secret of both',
      name: 'login.example.org',
      joins: { organisation: 'Saar', role: 'partner' },
      believesEmails: true,
    },
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
  ['MAIL_FROM', 'groundwork'],
  ['WEBHOOK_PRIVATE_HOSTS', 'http://intern'],
  ['PUBLIC_URL', 'groundwork.example.org'],
  ['OIDC_ISSUER', 'http://login.example.org'],
  ['OIDC_ROLE', 'owner'],
  ['OIDC_EMAILS', 'some'],
  ['PUBLIC_URL', 'https://example.org/groundwork'],
  ['PUBLIC_URL', 'https://example.org:99999'],
  ['PUBLIC_URL', 'https://999.999.999.999'],
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

test('an address of a database that no driver can read is refused without its password', () => {
  for (const given of [
    'postgres://groundwork:hunter#2@db/groundwork',
    'postgres://groundwork:hunter2@db:port/x',
  ])
    assert.throws(
      () => readSettings({ DATABASE_URL: given }),
      (error: Error) =>
        error instanceof SettingsError &&
        error.message.includes('DATABASE_URL=…') &&
        !error.message.includes('hunter'),
    )
  for (const given of [
    'postgres://groundwork:p%23w@db:5432/groundwork',
    'postgresql:///groundwork',
    'postgres://groundwork:pw@/groundwork?host=/var/run/postgresql',
    'postgres://%2Fvar%2Frun%2Fpostgresql/groundwork',
  ])
    assert.equal(readSettings({ DATABASE_URL: given }).databaseUrl, given)
})

test('what belongs to a provider is refused without the provider, and not repeated', () => {
  for (const name of ['OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'])
    assert.throws(
      () => readSettings({ [name]: 'hunter2' }),
      (error: Error) =>
        error instanceof SettingsError &&
        error.message.includes(`${name}=…: needs OIDC_ISSUER`) &&
        !error.message.includes('hunter2'),
    )
})

test('a sender of mail without its server, and a secret of blanks, are refused', () => {
  assert.throws(() => readSettings({ MAIL_FROM: 'groundwork@example.org' }), {
    name: 'SettingsError',
    message: 'MAIL_FROM needs SMTP_URL and PUBLIC_URL beside it.',
  })
  assert.throws(() => readSettings({ AUTH_SECRET: ' '.repeat(32) }), /AUTH_SECRET=…: expected at least 32/)
})

test('a server of mail without a sender is refused in words, a wrong one without its password', () => {
  assert.throws(() => readSettings({ SMTP_URL: 'smtp://mail.example.org' }), {
    name: 'SettingsError',
    message: 'SMTP_URL needs MAIL_FROM and PUBLIC_URL beside it.',
  })
  assert.throws(
    () => readSettings({ SMTP_URL: 'http://user:hunter2@mail.example.org' }),
    (error: Error) => error.message.includes('SMTP_URL=…') && !error.message.includes('hunter2'),
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
  const env = { ...process.env, PORT: 'http', LOG_LEVEL: 'loud', PUBLIC_URL: 'https://example.org:99999' }
  const { status, stderr } = spawnSync(process.execPath, [server], {
    env,
    encoding: 'utf8',
    timeout: PATIENCE_MS,
  })
  assert.equal(status, 1)
  assert.match(stderr, /PORT="http"/)
  assert.match(stderr, /LOG_LEVEL="loud"/)
  assert.match(stderr, /PUBLIC_URL="https:\/\/example.org:99999"/)
  assert.equal(/\n\s+at /.test(stderr), false)
})

test('whether the heap fits the machine is told from what the process itself needs beside it', () => {
  const mb = 1_048_576
  assert.deepEqual(measureMemory(1024 * mb, 2048 * mb), { heapLimitMb: 1024, memoryMb: 2048, fits: true })
  assert.equal(measureMemory(1024 * mb, 1024 * mb).fits, false)
  assert.ok(measureMemory().heapLimitMb > 0)
})

test('npm start bounds the heap, and what V8 keeps for new objects and never gives back', () => {
  const limits = new Map(
    serverFlags.map(flag => flag.split('=')).map(([name, megabytes]) => [name, Number(megabytes)] as const),
  )
  const { '--max-old-space-size': old = 0, '--max-semi-space-size': semi = 0 } = Object.fromEntries(limits)
  assert.equal(limits.size, 2)
  assert.ok(old >= 512 && old <= 2048, String(old))
  assert.ok(semi >= 8 && semi <= 32, String(semi))
})

test('the units of systemd start the server as npm start does', () => {
  for (const name of ['groundwork', 'groundwork@']) {
    const unit = readFileSync(new URL(`../../docs/operations/${name}.service`, import.meta.url), 'utf8')
    assert.ok(unit.includes(`/node ${serverFlags.join(' ')} .server/server.js\n`), name)
  }
})

test('a provider is named with all that it needs, and its secret is not repeated', () => {
  const variables = {
    OIDC_ISSUER: 'https://login.example.org',
    OIDC_CLIENT_ID: 'groundwork',
    OIDC_CLIENT_SECRET: 'hush',
    PUBLIC_URL: 'https://groundwork.example.org',
  }
  assert.equal(readSettings(variables).singleSignOn?.joins, undefined)
  for (const name of ['OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET', 'PUBLIC_URL'])
    assert.throws(
      () => readSettings({ ...variables, [name]: '' }),
      (error: Error) => error instanceof SettingsError && !error.message.includes('hush'),
    )
})

test('what the server prints until it finds that it can not listen is lines of JSON, and it ends', () => {
  const server = fileURLToPath(new URL('../../api/server.ts', import.meta.url))
  // An address for documents, which no machine has.
  const env = { ...process.env, NODE_ENV: 'production' as const, HOST: '192.0.2.1', PORT: '0' }
  const { status, stdout } = spawnSync(process.execPath, [server], {
    env,
    encoding: 'utf8',
    timeout: PATIENCE_MS,
  })
  assert.equal(status, 1)
  const lines = stdout.trimEnd().split('\n')
  assert.equal(JSON.parse(lines.at(-1) ?? '').level, 60)
  for (const line of lines) assert.doesNotThrow(() => JSON.parse(line), line)
})
