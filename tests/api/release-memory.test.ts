import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { promisify } from 'node:util'
import { pino } from 'pino'
import { describe, expect, it } from 'vitest'
import { releaseAtRest } from '#api/release-memory.ts'

/** Fills 200 MB with objects that live for a while and are then of no use, as a large table does. */
const working = `
import { releaseMemory } from '#api/release-memory.ts'
let kept = Array.from({ length: 2_000_000 }, (_, at) => ({ at, line: [at, at, at] }))
kept = undefined
console.log(JSON.stringify([releaseMemory(), 'gc' in globalThis]))
`

/** What a server says that it has given back at each look, after so many requests. */
async function watch(worthMb: number, ...looks: number[]): Promise<unknown[]> {
  const lines: string[] = []
  const server = createServer((_request, response) => void response.end())
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const look = releaseAtRest(
    server,
    pino({ level: 'debug' }, { write: line => void lines.push(line) }),
    worthMb,
  )
  const told: unknown[] = []
  for (const requests of looks) {
    for (let sent = 0; sent < requests; sent++) await fetch(`http://127.0.0.1:${port}`)
    look()
    told.push(lines.splice(0).map(line => JSON.parse(line).msg)[0])
  }
  server.closeAllConnections()
  server.close()
  return told
}

describe('memory is given back to the machine', () => {
  it('where it is not needed any more, and nothing of that is seen by others', async () => {
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', working])
    const [{ beforeMb, afterMb }, isSeen] = JSON.parse(stdout)
    expect(beforeMb).toBeGreaterThan(200)
    expect(afterMb).toBeLessThan(120)
    expect(isSeen).toBe(false)
  })

  it('at rest, and again only when it is worth it', async () => {
    expect(await watch(10_000, 0, 0)).toEqual([undefined, undefined])
    expect(await watch(40, 0, 0, 0)).toEqual(['gave memory back', undefined, undefined])
  })

  it('not while somebody asks; who only watches the server does not count', async () => {
    expect(await watch(40, 30, 29)).toEqual([undefined, 'gave memory back'])
  })
})
