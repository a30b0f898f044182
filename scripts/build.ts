import { spawnSync } from 'node:child_process'
import { glob, readFile, writeFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { brotliCompress, gzip } from 'node:zlib'
import { buildServer } from './build-server.ts'
import { buildServiceWorker } from './build-service-worker.ts'
import { hashSources, stampOf } from './hash-sources.ts'

const hash = await hashSources('pages')
const next = spawnSync(process.execPath, ['node_modules/next/dist/bin/next', 'build', '--webpack'], {
  stdio: 'inherit',
  env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
})
if (next.status !== 0) process.exit(next.status ?? 1)

// Compressed once here, at the highest level, so that no request pays for it.
for await (const file of glob('.next/static/**/*.{js,css}')) {
  const content = await readFile(file)
  await writeFile(`${file}.br`, await promisify(brotliCompress)(content))
  await writeFile(`${file}.gz`, await promisify(gzip)(content, { level: 9 }))
}
await buildServiceWorker({
  staticFolder: '.next/static',
  outFile: '.next/service-worker.js',
  sourcesHash: hash,
})
await writeFile(stampOf('pages'), hash)
await buildServer()
