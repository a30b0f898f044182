import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'

/** Starts the server once, asks for a page and stops it: what it compiled is kept for the starts that follow. */
export async function warmCompileCache(path: string): Promise<void> {
  const server = spawn(process.execPath, ['api/server.ts'], {
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
  await ended
}
