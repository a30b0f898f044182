import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { connect } from 'node:net'
import { networkInterfaces, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const cache = fileURLToPath(new URL('../../../node_modules/.cache/groundwork-nginx', import.meta.url))
const unpacked = join(cache, 'usr/sbin/nginx')

/** The nginx of this machine, or else Debian's package, unpacked beside the libraries and not installed. */
function findNginx(): string {
  const known = ['/usr/sbin/nginx', '/usr/local/bin/nginx', '/opt/homebrew/bin/nginx', unpacked]
  const found = known.find(existsSync)
  if (found) return found
  mkdirSync(join(cache, 'lists/partial'), { recursive: true })
  mkdirSync(join(cache, 'archives/partial'), { recursive: true })
  const own = [
    ...['-o', `Dir::State::lists=${join(cache, 'lists')}`],
    ...['-o', `Dir::Cache=${cache}`],
    ...['-o', 'Debug::NoLocking=1'],
    ...['-o', 'APT::Sandbox::User=root'],
  ]
  const run = (program: string, ...words: string[]) =>
    execFileSync(program, words, { cwd: cache, stdio: ['ignore', 'ignore', 'pipe'] })
  try {
    run('apt-get', ...own, '-q', 'update')
    run('apt-get', ...own, '-q', 'download', 'nginx')
    const [archive = ''] = readdirSync(cache).filter(name => name.endsWith('.deb'))
    run('dpkg', '-x', archive, cache)
    run(unpacked, '-v')
  } catch (error) {
    rmSync(cache, { recursive: true, force: true })
    throw new Error('This test starts nginx, which is not there and can not be fetched: install it.', {
      cause: error,
    })
  }
  return unpacked
}

/** The addresses of this machine itself; the second only where it has IPv6. */
export const loopbacks = ['127.0.0.1', '::1'].filter(own =>
  Object.values(networkInterfaces()).some(found => found?.some(({ address }) => address === own)),
)

/** The configuration that is shipped, on ports of this machine: without TLS, as certificates belong to an installation. */
export function readConfiguration(
  front: number,
  plain: number,
  instances: readonly [number, number],
): string {
  const shipped = fileURLToPath(new URL('../../../docs/operations/nginx.conf', import.meta.url))
  const hasIpv6 = loopbacks.includes('::1')
  return readFileSync(shipped, 'utf8')
    .replace('127.0.0.1:3001', `127.0.0.1:${instances[0]}`)
    .replace('127.0.0.1:3002', `127.0.0.1:${instances[1]}`)
    .replace('listen 443 ssl;', `listen 127.0.0.1:${front};`)
    .replace('listen 80;', `listen 127.0.0.1:${plain};`)
    .replace('listen [::]:443 ssl;', hasIpv6 ? `listen [::1]:${front};` : '')
    .replace('listen [::]:80;', hasIpv6 ? `listen [::1]:${plain};` : '')
    .replaceAll(/^ *ssl_.*$/gm, '')
}

export type Nginx = { stop: () => Promise<void> }

/** Starts nginx with a configuration, which listens on a port of this machine; its files lie in a folder of its own. */
export async function startNginx(configuration: string, port: number): Promise<Nginx> {
  const folder = mkdtempSync(join(tmpdir(), 'groundwork-nginx-'))
  // Its workers are nobody where it is started by root.
  chmodSync(folder, 0o777)
  const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    name => `${name}_temp_path ${folder}/${name};`,
  )
  const own = configuration
    .replace(/^pid .*;$/m, `pid ${folder}/nginx.pid;`)
    .replace(/^error_log .*;$/m, 'error_log stderr warn;')
    .replace('http {', `http {\n${paths.join('\n')}`)
  const file = join(folder, 'nginx.conf')
  writeFileSync(file, own)
  const child = spawn(findNginx(), ['-p', folder, '-e', 'stderr', '-c', file, '-g', 'daemon off;'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  child.stderr.on('data', chunk => {
    said += chunk
  })
  await waitFor(port, child, () => said)
  return {
    stop: async () => {
      const ended = new Promise(resolve => child.once('exit', resolve))
      child.kill('SIGTERM')
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function waitFor(port: number, child: ChildProcess, said: () => string): Promise<void> {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`nginx ended: ${said()}`)
    const isThere = await new Promise<boolean>(resolve => {
      const socket = connect(port, '127.0.0.1')
      socket.once('connect', () => resolve(true)).once('error', () => resolve(false))
      socket.once('connect', () => socket.destroy())
    })
    if (isThere) return
    await new Promise(resolve => setTimeout(resolve, 20))
  }
}
