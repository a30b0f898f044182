import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { afterAll, expect, it } from 'vitest'
import { serverFlags } from '../../scripts/server-flags.ts'

const folder = mkdtempSync(join(tmpdir(), 'groundwork-log-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

type Started = { server: ChildProcessByStdio<null, Readable, null>; url: string }

/** The product as it is started for real; what it logs behind its start is not read. */
async function start(name: string): Promise<Started> {
  const server = spawn(process.execPath, [...serverFlags, '.server/server.js'], {
    env: {
      ...process.env,
      HOST: '127.0.0.1',
      PORT: '0',
      NODE_ENV: 'production',
      DATABASE_FILE: join(folder, name, 'groundwork.sqlite'),
      DATABASE_URL: '',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let text = ''
  for (;;) {
    const [chunk] = (await once(server.stdout, 'data')) as [Buffer]
    text += chunk.toString()
    const url = /"url":"([^"]+)"/.exec(text)?.[1]
    if (url) return { server, url }
  }
}

/** More lines than the pipe and whatever is behind it take. */
async function fillLog(url: string): Promise<void> {
  for (let sent = 0; sent < 3000; sent += 50)
    await Promise.all(
      Array.from({ length: 50 }, async () => {
        const answer = await fetch(`${url}/healthz`)
        expect(answer.status).toBe(200)
        await answer.text()
      }),
    )
}

const readers = [
  // A write that nobody takes can't be ended otherwise.
  ['is not read', (log: Readable) => log.pause(), [null, 'SIGKILL']],
  ['lost its reader', (log: Readable) => log.destroy(), [0, null]],
] as const

for (const [name, leave, how] of readers)
  it(`a server whose log ${name} answers, and ends when it is told to`, async () => {
    const { server, url } = await start(name.replaceAll(' ', '-'))
    leave(server.stdout)
    await fillLog(url)
    const ended = once(server, 'exit')
    server.kill('SIGTERM')
    expect(await ended).toEqual(how)
  })
