import { spawn } from 'node:child_process'

type Check = readonly [name: string, command: readonly string[]]

/** Everything that can be said about the code without running the product, each by its own tool; the slowest first. */
const checks: readonly Check[] = [
  ['types', ['node_modules/typescript/bin/tsc', '-p', '.']],
  ['format and lint', ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.']],
  ['dead code', ['node_modules/knip/bin/knip.js']],
  ['types of the service worker', ['node_modules/typescript/bin/tsc', '-p', 'service-worker']],
  ['OpenAPI document', ['openapi/write-document.ts', '--check']],
]
const tests: Check = [
  'boundaries and data',
  ['node_modules/vitest/vitest.mjs', 'run', '--project', 'architecture', '--project', 'data'],
]
const build: Check = ['build', ['scripts/build-when-changed.ts']]
const AT_ONCE = 2

// `npm test` runs every test itself, and needs what is built: beside the checks, that takes less than after them.
const waiting = process.argv.includes('--before-tests') ? [build, ...checks] : [...checks, tests]
let isClean = true
await Promise.all(Array.from({ length: AT_ONCE }, work))
process.exit(isClean ? 0 : 1)

async function work(): Promise<void> {
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const [name, command] = next
    const { code, output } = await run(command)
    console.log(`${code === 0 ? 'ok  ' : 'FAIL'} ${name}`)
    if (code === 0) continue
    console.log(output)
    isClean = false
  }
}

function run(command: readonly string[]): Promise<{ code: number; output: string }> {
  return new Promise(resolve => {
    const child = spawn(process.execPath, command)
    let output = ''
    child.stdout.on('data', chunk => {
      output += chunk
    })
    child.stderr.on('data', chunk => {
      output += chunk
    })
    child.on('close', code => resolve({ code: code ?? 1, output }))
  })
}
