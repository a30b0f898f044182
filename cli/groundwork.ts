#!/usr/bin/env node
import { runCli } from './run-cli.ts'

// Whoever reads only the beginning, as `head` does, has what they wanted.
process.stdout.on('error', error => {
  if ('code' in error && error.code === 'EPIPE') process.exit(process.exitCode ?? 0)
  throw error
})

process.exitCode = await runCli(process.argv.slice(2))
