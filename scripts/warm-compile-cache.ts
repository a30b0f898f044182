import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { serverFlags } from './server-flags.ts'

/** Starts the server once, asks for a page and stops it: what it compiled is kept for the starts that follow, with the same flags. */
export async function warmCompileCache(file: string, path: string): Promise<void> {
  const server = spawn(process.execPath, [...serverFlags, file], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production', HOST: '127.0.0.1', PORT: '0', LOG_LEVEL: 'info' },
  })
  const ended = once(server, 'exit')
  for await (const line of createInterface({ input: server.stdout })) {
    const [, url] = /"url":"(http[^"]+)"/.exec(line) ?? []
    if (!url) continue
    await (await fetch(url + path)).arrayBuffer()
    server.kill('SIGTERM')
  }
  const [code] = await ended
  if (code !== 0) throw new Error(`${file} ended with ${code}`)
}
