import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { serverFlags } from '../../scripts/server-flags.ts'
import { type Measured, spreadOf } from './figure.ts'
import { load, writeRequest } from './load.ts'
import { estimateInput } from './varied-inputs.ts'

const ROUNDS = 7
const REQUESTS = 100_000
const PAGES = 5000
const AT_ONCE = 8
const QUIET_MS = 20_000
const ESTIMATES = '/api/v1/licence-estimates'
const addresses = ['/en', '/de', '/fr/checklists/stream/pre-install', '/sv/licence-mode', '/en/conflicts']

type Running = { server: ChildProcess; url: string; begun: number }

/** How long a built server takes to its first page, and what it holds then and after a day's work. */
export async function measureStart(): Promise<Measured> {
  const seconds: number[] = []
  const memory: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const running = await begin()
    await readPage(running, '/en')
    seconds.push((performance.now() - running.begun) / 1000)
    memory.push(await residentOf(running))
    await end(running)
  }
  const busy = await begin()
  await work(busy, REQUESTS / 10, PAGES / 10)
  const warm = await residentOf(busy)
  await work(busy, REQUESTS, PAGES)
  const after = await residentOf(busy)
  await new Promise(resolve => setTimeout(resolve, QUIET_MS))
  const later = await residentOf(busy)
  await end(busy)
  const atMost = (value: number) => ({ bound: 'at most', value }) as const
  return {
    figures: [
      { name: 'from the command to the first page', value: spreadOf(seconds), unit: 's', aim: atMost(0.7) },
      { name: 'resident then', value: spreadOf(memory), unit: 'MB', aim: atMost(200) },
      { name: 'resident after 10,000 estimates and 500 pages', value: warm, unit: 'MB' },
      { name: '… after another 100,000 and 5,000', value: after, unit: 'MB' },
      { name: '… against before', value: after / warm, unit: '×', aim: atMost(1.2) },
      { name: '… after 20 s of quiet', value: later, unit: 'MB' },
    ],
  }
}

async function begin(): Promise<Running> {
  const begun = performance.now()
  const server = spawn(process.execPath, [...serverFlags, '.server/server.js'], {
    env: { ...process.env, HOST: '127.0.0.1', PORT: '0', NODE_ENV: 'production', LOG_LEVEL: 'info' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  for await (const line of createInterface({ input: server.stdout })) {
    const [, url] = /"url":"(http[^"]+)"/.exec(line) ?? []
    if (!url) continue
    server.stdout.resume()
    return { server, url, begun }
  }
  throw new Error('The server ended before it listened')
}

async function end({ server }: Running): Promise<void> {
  const ended = once(server, 'exit')
  server.kill('SIGTERM')
  await ended
}

async function work(running: Running, requests: number, pages: number): Promise<void> {
  const port = Number(new URL(running.url).port)
  for (let from = 0; from < requests; from += 5000)
    await load(
      port,
      Array.from({ length: 5000 }, (_, index) => writeRequest(ESTIMATES, estimateInput(from + index))),
    )
  for (let from = 0; from < pages; from += AT_ONCE)
    await Promise.all(
      Array.from({ length: AT_ONCE }, (_, index) =>
        readPage(running, addresses[(from + index) % addresses.length] as string),
      ),
    )
}

async function readPage({ url }: Running, path: string): Promise<void> {
  const answer = await fetch(url + path)
  if (answer.status !== 200) throw new Error(`${path}: ${answer.status}`)
  await answer.arrayBuffer()
}

async function residentOf({ server }: Running): Promise<number> {
  const status = await readFile(`/proc/${server.pid}/status`, 'utf8')
  return Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1]) / 1024
}
