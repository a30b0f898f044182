import { spawn } from 'node:child_process'

/** Everything that can be said about the code without running the product, each by its own tool. */
const checks = [
  ['types', ['node_modules/typescript/bin/tsc', '-p', '.']],
  ['types of the service worker', ['node_modules/typescript/bin/tsc', '-p', 'service-worker']],
  ['format and lint', ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.']],
  [
    'boundaries and data',
    ['node_modules/vitest/vitest.mjs', 'run', '--project', 'architecture', '--project', 'data'],
  ],
  ['OpenAPI document', ['openapi/write-document.ts', '--check']],
  ['dead code', ['node_modules/knip/bin/knip.js']],
] as const

let isClean = true
for (const [name, command] of checks) {
  const { code, output } = await run(command)
  console.log(`${code === 0 ? 'ok  ' : 'FAIL'} ${name}`)
  if (code !== 0) {
    console.log(output)
    isClean = false
  }
}
process.exit(isClean ? 0 : 1)

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
