/** The long attack: `npm run fuzz -- --requests 500000 --seed 1`; prints what came of it. */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { serverFlags } from '../../scripts/server-flags.ts'
import { attack, type Cost, type Findings, MOST_BYTES, MOST_MS } from './attack.ts'
import { createKnownObjects } from './known-objects.ts'
import { type Credentials, operations } from './shape-request.ts'

const { values } = parseArgs({
  options: {
    requests: { type: 'string', default: '20000' },
    seed: { type: 'string', default: '1' },
    out: { type: 'string', default: 'attack-findings.json' },
  },
})
const requests = Number(values.requests)
const seed = Number(values.seed)

const server = fork(new URL('./attacked-server.ts', import.meta.url), { execArgv: [...serverFlags] })
server.once('exit', code => {
  console.error(`The server ended with ${code}`)
  process.exitCode = 1
})
const [attacked] = (await once(server, 'message')) as [{ port: number; credentials: Credentials }]
const ask = async () => {
  server.send('memory')
  const [{ rss, heapUsed }] = (await once(server, 'message')) as [{ rss: number; heapUsed: number }]
  return { rss: rss / 1e6, heapUsed: heapUsed / 1e6 }
}

const known = createKnownObjects()
await attack({ ...attacked, known, seed: seed + 1_000_000, requests: Math.min(requests, 5000) })
const before = await ask()
const start = performance.now()
/** How many faults were told already. */
let told = 0
const findings = await attack({ ...attacked, known, seed, requests, tell: tellProgress })
const seconds = (performance.now() - start) / 1000
const after = await ask()
server.removeAllListeners('exit')
server.disconnect()
report(findings)
for (const [name, what] of [
  ['resident', 'rss'],
  ['heap in use', 'heapUsed'],
] as const)
  console.log(
    `${name}  ${before[what].toFixed(0)} MB before, ${after[what].toFixed(0)} MB after (${((after[what] / before[what] - 1) * 100).toFixed(0)} %)`,
  )

function tellProgress(sent: number, { faults, slowest }: Findings): void {
  const minutes = ((performance.now() - start) / 60_000).toFixed(1)
  const [slow] = slowest
  console.log(
    `${sent} of ${requests} after ${minutes} min, ${faults.length} faults, slowest ${slow ? lineOf(slow) : 'none'}`,
  )
  for (const fault of faults.slice(told)) console.log(writeFault(fault))
  told = faults.length
}

function report({ outcomes, faults, done, slowest, largest }: Findings): void {
  console.log(`${requests} requests, seed ${seed}, ${seconds.toFixed(0)} s`)
  console.table(outcomes)
  console.log(`slowest (aim: ${MOST_MS} ms)\n${slowest.map(lineOf).join('\n')}`)
  console.log(`largest (aim: ${MOST_BYTES} B)\n${largest.map(lineOf).join('\n')}`)
  const never = operations.map(({ key }) => key).filter(key => !done.has(key))
  console.log(`never done: ${never.join(', ') || 'none'}`)
  console.log(`faults: ${faults.length}`)
  for (const fault of faults.slice(0, 20)) console.log(writeFault(fault))
  if (faults.length > 0) process.exitCode = 1
}

function lineOf({ ms, bytes, request }: Cost): string {
  return `  ${ms.toFixed(1).padStart(8)} ms ${String(bytes).padStart(9)} B  ${request.operation}  ${excerpt(request.body)}`
}

function writeFault({ what, request }: Findings['faults'][number]): string {
  return `  ${request.method} ${request.path.slice(0, 120)}: ${what.slice(0, 300)}\n    ${excerpt(request.body)}`
}

function excerpt(body: Uint8Array | undefined): string {
  return body ? Buffer.from(body).toString('utf8').slice(0, 160).replaceAll(/\s+/g, ' ') : ''
}

// The whole bodies, so that a finding can be sent again.
const whole = ({ request, ...rest }: Cost) => ({
  ...rest,
  ...request,
  json: undefined,
  body: request.body && Buffer.from(request.body).toString('base64'),
})
await writeFile(
  values.out,
  JSON.stringify({
    faults: findings.faults.map(({ what, request }) => ({ what, ...whole({ ms: 0, bytes: 0, request }) })),
    slowest: findings.slowest.map(whole),
    largest: findings.largest.map(whole),
  }),
)
