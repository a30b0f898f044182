import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { StoreSettings } from '#api/store/create-store.ts'
import { compiledOnce } from './compiled-once.ts'

const program = fileURLToPath(new URL('killed-server.ts', import.meta.url))

/** A server in a process of its own, which is killed without a word. */
export type KilledServer = { url: string; kill: () => Promise<void> }

/** Starts the server on what is kept; it listens when the promise is fulfilled. */
export async function startKilledServer({ databaseFile, databaseUrl }: StoreSettings): Promise<KilledServer> {
  const child = spawn(process.execPath, [program, databaseFile, ...(databaseUrl ? [databaseUrl] : [])], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...compiledOnce },
  })
  const [port] = await once(child.stdout as NodeJS.ReadableStream, 'data')
  return {
    url: `http://127.0.0.1:${String(port).trim()}`,
    kill: async () => {
      const ended = once(child, 'exit')
      child.kill('SIGKILL')
      await ended
    },
  }
}
