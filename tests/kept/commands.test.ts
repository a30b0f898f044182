import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApiKey } from '#api/store/api-keys.ts'
import { recordEvent } from '#api/store/audit.ts'
import { createStore, type StoreSettings } from '#api/store/create-store.ts'
import { findStore } from '#api/store/find-store.ts'
import { ensureJob } from '#api/store/jobs.ts'
import { findOrganisation } from '#api/store/organisations.ts'
import type { OrganisationId } from '#api/store/tables.ts'
import { onBothDatabases } from './support/databases.ts'
import { runScript } from './support/run-script.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'groundwork-commands-'))
const good = join(folder, 'good.backup')
const before = gzipSync('the one before')
afterAll(() => rmSync(folder, { recursive: true }))

/** Every command that has something to do only where something is kept. */
const readers = {
  backup: [good],
  'audit-trail': ['--organisation', 'Saar'],
  'api-key create': ['create', '--organisation', 'Saar', '--scopes', 'quotes:write'],
  'api-key revoke': ['revoke', '--organisation', 'Saar', '--id', '0123456789abcdef'],
  'organisation invite': ['invite', '--name', 'Saar', '--email', 'ann@example.org', '--role', 'sales'],
}
const create = ['create', '--name', 'Saar', '--owner', 'ann@example.org']

/** What a server leaves that has started and that nobody has set up: tables, and its own work. */
async function startServer(settings: StoreSettings): Promise<void> {
  const store = createStore(settings)
  await ensureJob(await store.open(), 'sweep', '2026-12-01T08:00:00.000Z')
  await store.close()
}

onBothDatabases('where nothing was ever set up', make => {
  let settings: StoreSettings
  beforeAll(async () => {
    settings = await make()
    writeFileSync(good, before)
  })

  for (const [name, given] of Object.entries(readers))
    it(`${name} says so with 78, and makes nothing`, async () => {
      const { status, stdout, stderr } = runScript(name.split(' ', 1)[0] ?? '', settings, ...given)
      expect([status, stdout]).toEqual([78, ''])
      const { databaseUrl } = settings
      const place = databaseUrl ? new URL(databaseUrl).pathname.slice(1) : settings.databaseFile
      expect(stderr).toContain(place)
      expect(stderr).toMatch(
        /^DATABASE_(?:URL|FILE) names .* Expected is .* Nothing was made or changed\.\n$/,
      )
      if (databaseUrl) expect(await findStore(settings)).toBe('no-tables')
      else expect(existsSync(dirname(settings.databaseFile))).toBe(false)
      expect(readFileSync(good)).toEqual(before)
    })

  it('backup leaves the one before where a server has only made its tables', async () => {
    await startServer(settings)
    expect(runScript('backup', settings, good)).toMatchObject({
      status: 78,
      stdout: '',
      stderr: expect.stringMatching(/no organisation and no account .* No file was written or replaced\.\n$/),
    })
    expect(readFileSync(good)).toEqual(before)
    expect(readdirSync(folder)).toEqual(['good.backup'])
  })

  it('organisation and restore make the store, and say that they did', async () => {
    const [one, two] = [await make(), await make()]
    const made = runScript('organisation', one, ...create)
    expect([made.status, made.stderr]).toEqual([0, expect.stringMatching(/^There was none before: made /)])
    expect(runScript('organisation', one, ...create, '--name', 'Dahn')).toMatchObject({
      status: 0,
      stderr: '',
    })
    expect(runScript('backup', one, good)).toMatchObject({ status: 0, stderr: '' })
    await startServer(two)
    expect(runScript('restore', two, good)).toMatchObject({ status: 0, stderr: '' })
    expect(runScript('restore', await make(), good)).toMatchObject({
      status: 0,
      stderr: expect.stringMatching(/^There was none before: made /),
    })
  })
})

onBothDatabases('the trail as a file', make => {
  it('has what the API answers of each event, the name of whoever did it among it', async () => {
    const settings = await make()
    expect(runScript('organisation', settings, ...create).status).toBe(0)
    const store = createStore(settings)
    const db = await store.open()
    const organisation = (await findOrganisation(db, 'Saar')) as OrganisationId
    const scope = { db, organisation, actor: 'command', at: '2026-12-01T08:00:00.000Z' }
    const key = await createApiKey(scope, { name: 'Quoting tool', scopes: ['sites:write'], expiresAt: null })
    const actor = `key:${key.split('_')[1]}`
    await recordEvent({ ...scope, actor, at: '2999-12-31T08:00:00.000Z' }, 'created', 'sites/1')
    await store.close()
    const trail = ['--organisation', 'Saar']
    const [newest, before] = runScript('audit-trail', settings, ...trail).stdout.split('\n')
    const event = JSON.parse(newest ?? '')
    expect(Object.keys(event)).toEqual(['id', 'createdAt', 'actor', 'action', 'object', 'actorName'])
    expect(event).toMatchObject({ actor, actorName: 'Quoting tool', object: 'sites/1' })
    expect(JSON.parse(before ?? '')).toMatchObject({ actor: 'command', actorName: null })
    const [titles, first] = runScript('audit-trail', settings, ...trail, '--format', 'csv').stdout.split('\n')
    expect(titles).toBe('createdAt,actor,actorName,action,object,id')
    expect(first).toBe(`2999-12-31T08:00:00.000Z,${actor},Quoting tool,created,sites/1,${event.id}`)
  })
})

onBothDatabases('what a command does', make => {
  it('stands in the trail, as what the API does', async () => {
    const settings = await make()
    const invite = ['invite', '--name', 'Saar', '--email', 'kim@example.org', '--role', 'sales']
    for (const [script, given] of [
      ['organisation', create],
      ['organisation', invite],
      ['api-key', readers['api-key create']],
    ] as const)
      expect(runScript(script, settings, ...given).status).toBe(0)
    const store = createStore(settings)
    const db = await store.open()
    const trail = await db.selectFrom('auditEvents').select(['actor', 'action', 'object']).execute()
    const [{ id = '' } = {}] = await db.selectFrom('organisations').select('id').execute()
    const [{ id: key = '' } = {}] = await db.selectFrom('apiKeys').select('id').execute()
    await store.close()
    expect(runScript('api-key', settings, 'revoke', '--organisation', 'Saar', '--id', key).status).toBe(0)
    expect(trail.map(({ actor, action, object }) => `${actor} ${action} ${object}`).toSorted()).toEqual([
      `command created api-keys/${key}`,
      'command created invitations/kim@example.org',
      'command created members/ann@example.org',
      `command created organisations/${id}`,
    ])
  })
})

describe('a database that can not be used', () => {
  const databaseFile = join(folder, 'used', 'groundwork.sqlite')
  const commands = {
    ...{ organisation: [...create, '--name', 'Other'], 'audit-trail': readers['audit-trail'] },
    ...{ 'api-key': readers['api-key create'], restore: [join(folder, 'used.backup'), '--replace'] },
  }
  beforeAll(() => {
    expect(runScript('organisation', { databaseFile }, ...create).status).toBe(0)
    expect(runScript('backup', { databaseFile }, join(folder, 'used.backup')).status).toBe(0)
  })
  const expectRefused = (file: string, exit: number, why: RegExp) => {
    for (const [script, given] of Object.entries(commands)) {
      const { status, stdout, stderr } = runScript(script, { databaseFile: file }, ...given)
      expect([status, stdout], script).toEqual([exit, ''])
      expect(stderr, script).toMatch(why)
      expect(stderr, script).toContain(`the database ${file}`)
      expect(stderr, script).toMatch(/Nothing was (?:made or )?changed\.\n$/)
      expect(stderr.split('\n'), script).toHaveLength(2)
    }
  }
  const copy = (name: string, change: (bytes: Buffer) => void) => {
    const bytes = readFileSync(databaseFile)
    change(bytes)
    const file = join(folder, `${name}.sqlite`)
    writeFileSync(file, bytes)
    return file
  }

  it('because its beginning is damaged, is named, with 78', () => {
    expectRefused(
      copy('beginning', bytes => bytes.fill(65, 16, 100)),
      78,
      /no database of SQLite, or a damaged/,
    )
  })

  it('because it is damaged within, is named, with what to do', () => {
    expectRefused(
      copy('within', bytes => bytes.fill(65, 4096)),
      1,
      /^Can not use .*: database disk image is malformed\. It is damaged: move it away .* npm run restore\./,
    )
  })

  it('because it is newer, is named', () => {
    const file = copy('newer', () => {})
    const database = new DatabaseSync(file)
    database.exec('update schema_version set version = 999')
    database.close()
    expectRefused(file, 1, /^Can not use .*: The database has schema 999; .* Start a newer version/)
  })

  it('because another process writes for too long, is named', () => {
    const database = new DatabaseSync(databaseFile)
    database.exec('begin immediate')
    expectRefused(
      databaseFile,
      1,
      /^Can not use .*: database is locked\. Another process is writing\. Try again\./,
    )
    database.close()
  })
})

describe('a command', () => {
  const databaseFile = join(folder, 'typed', 'groundwork.sqlite')

  for (const [script, given] of Object.entries({
    ...{ backup: [good], restore: [good], 'audit-trail': readers['audit-trail'] },
    ...{ 'api-key': readers['api-key create'], organisation: create },
  })) {
    it(`${script} prints its usage on --help, its version on --version, and its usage with 64 where it can not be understood`, () => {
      const help = runScript(script, { databaseFile }, '--help')
      expect(help).toEqual({ status: 0, stdout: expect.stringMatching(/^Usage: npm run /), stderr: '' })
      const version = runScript(script, { databaseFile }, '--version')
      expect(version).toEqual({
        status: 0,
        stdout: expect.stringMatching(/^groundwork \d.* \(API \d.*\)\n$/),
        stderr: '',
      })
      const typed = runScript(script, { databaseFile }, '--naem', 'X')
      expect(typed).toEqual({ status: 64, stdout: '', stderr: `Unknown option '--naem'.\n${help.stdout}` })
      expect(runScript(script, { databaseFile })).toEqual({ status: 64, stdout: '', stderr: help.stdout })
      expect(existsSync(dirname(databaseFile))).toBe(false)
    })

    it(`${script} names a setting that can not be used, with 78`, () => {
      const { status, stderr } = runScript(script, { databaseUrl: 'mysql://db' }, ...given)
      expect([status, stderr]).toEqual([78, expect.stringContaining('  DATABASE_URL=…: expected')])
    })
  }

  it('says where the database can not be reached, and nothing of its password', () => {
    const databaseUrl = 'postgres://ann:secret@localhost:1/groundwork'
    const { status, stderr } = runScript('backup', { databaseUrl }, good)
    expect([status, stderr]).toEqual([
      1,
      expect.stringMatching(/^Can not use the PostgreSQL database groundwork at localhost:1: .*ECONNREFUSED/),
    ])
    expect(stderr).not.toContain('secret')
  })

  it('backup writes over nothing that is no backup, such as the database itself', () => {
    expect(runScript('organisation', { databaseFile }, ...create).status).toBe(0)
    const whole = readFileSync(databaseFile)
    expect(runScript('backup', { databaseFile }, databaseFile)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('is there already and is no backup'),
    })
    expect(runScript('backup', { databaseFile }, folder).status).toBe(1)
    expect(readFileSync(databaseFile)).toEqual(whole)
    const away = join(folder, 'none', 'x.backup')
    expect(runScript('backup', { databaseFile }, away).stderr).toContain(`${away} can not be written: ENOENT`)
  })

  it('takes only names, addresses and time zones that the pages take', () => {
    const settings = { databaseFile: join(folder, 'odd', 'groundwork.sqlite') }
    for (const odd of ['x'.repeat(121), 'a\nb'])
      expect(runScript('organisation', settings, ...create, '--name', odd)).toMatchObject({
        status: 64,
        stderr: expect.stringMatching(/^--name: expected one line of at most 120 characters\./),
      })
    for (const odd of ['a@b@c', 'ann@example', `${'x'.repeat(250)}@example.org`])
      expect(runScript('organisation', settings, ...create, '--owner', odd)).toMatchObject({
        status: 64,
        stderr: expect.stringMatching(/^--owner: expected an e-mail address/),
      })
    expect(runScript('organisation', settings, ...create, '--time-zone', '+01:00')).toMatchObject({
      status: 64,
      stderr: expect.stringMatching(
        /^--time-zone: expected a name such as Europe\/Berlin, found “\+01:00”\./,
      ),
    })
    expect(existsSync(dirname(settings.databaseFile))).toBe(false)
  })

  it('organisation names the page of an invitation, api-key withdraws by the whole key and repeats no secret', () => {
    const settings = { databaseFile: join(folder, 'pages', 'groundwork.sqlite') }
    expect(runScript('organisation', settings, ...create).status).toBe(0)
    const invite = ['invite', '--name', 'Saar', '--email', 'kim@example.org', '--role', 'sales']
    const [token, said] = runScript('organisation', settings, ...invite).stdout.split('\n')
    expect(said).toContain(`/en/invitation/${token} `)
    const [key = ''] = runScript('api-key', settings, ...readers['api-key create']).stdout.split('\n')
    const revoke = ['revoke', '--organisation', 'Saar', '--id', key]
    const id = key.split('_')[1] ?? ''
    expect(runScript('api-key', settings, ...revoke)).toEqual({
      status: 0,
      stdout: `Withdrew the key ${id} of “Saar”.\n`,
      stderr: '',
    })
    expect(runScript('api-key', settings, ...revoke)).toEqual({
      status: 1,
      stdout: '',
      stderr: `“Saar” has no key ${id} that holds.\n`,
    })
  })

  it('audit-trail ends without a word where nobody reads on', () => {
    const settings = { databaseFile: join(folder, 'long', 'groundwork.sqlite') }
    expect(runScript('organisation', settings, ...create).status).toBe(0)
    const database = new DatabaseSync(settings.databaseFile)
    database.exec(`with recursive n(i) as (select 1 union all select i + 1 from n where i < 5000)
      insert into audit_events (id, organisation_id, created_at, actor, action, object)
      select printf('%08d', i), (select id from organisations), '2026-01-01', 'job', 'changed', 'sites/' || i from n`)
    database.close()
    const { status, stdout, stderr } = spawnSync(
      'bash',
      ['-o', 'pipefail', '-c', `${process.execPath} scripts/audit-trail.ts --organisation Saar | head -1`],
      {
        cwd: root,
        encoding: 'utf8',
        env: { ...process.env, DATABASE_URL: '', DATABASE_FILE: settings.databaseFile },
      },
    )
    expect([status, stdout.split('\n').length, stderr]).toEqual([0, 2, ''])
  })

  it('restore of a file that is no backup makes no database', () => {
    const other = join(folder, 'other', 'groundwork.sqlite')
    writeFileSync(join(folder, 'text'), 'hello')
    expect(runScript('restore', { databaseFile: other }, join(folder, 'text')).status).toBe(1)
    expect(existsSync(dirname(other))).toBe(false)
  })

  it('takes a file without tables, or of something else, for no store, and leaves it as it is', () => {
    for (const [name, bytes, why] of [
      ['empty', '', 'it has no tables of Groundwork'],
      ['text', 'hello, this is no database at all', 'that is no database of SQLite, or a damaged one'],
    ] as const) {
      const file = join(folder, `${name}.sqlite`)
      writeFileSync(file, bytes)
      expect(runScript('backup', { databaseFile: file }, good)).toMatchObject({
        status: 78,
        stderr: expect.stringContaining(why),
      })
      expect(readFileSync(file, 'utf8')).toBe(bytes)
    }
  })
})
