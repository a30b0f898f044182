#!/usr/bin/env node
import { codes } from './exit-codes.ts'

// Node.js itself would end with 1, which says attention.
process.on('uncaughtException', error => {
  process.stderr.write(`This is a fault of Groundwork: ${error.message}. Nothing was judged or computed.\n`)
  process.exit(codes.fault)
})

// Whoever reads only the beginning, as `head` does, has what they wanted; the exit code still says the verdict.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', error => {
    if (!('code' in error && error.code === 'EPIPE')) throw error
  })

const { runCli } = await import('./run-cli.ts')
process.exitCode = await runCli(process.argv.slice(2))
