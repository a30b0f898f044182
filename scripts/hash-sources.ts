import { createHash } from 'node:crypto'
import { glob, readFile } from 'node:fs/promises'

/** Left beside a finished build: what it was made of. */
export const stampFile = '.next/groundwork-sources'

/** A hash over everything the pages are built from. */
export async function hashSources(): Promise<string> {
  const files = ['package-lock.json', 'next.config.ts', 'scripts/build-service-worker.ts']
  for await (const file of glob('{app,domain,text,reports,service-worker}/**/*.{ts,tsx,css}'))
    files.push(file)
  const hash = createHash('sha256')
  for (const file of files.sort()) hash.update(file).update(await readFile(file))
  return hash.digest('hex')
}
