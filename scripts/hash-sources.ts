import { createHash } from 'node:crypto'
import { glob, readFile } from 'node:fs/promises'

/** What is built, what it is built from, and the file beside it that tells what it was built from. */
const parts = {
  pages: {
    stamp: '.next/groundwork-sources',
    sources: [
      'next.config.ts',
      'scripts/build-service-worker.ts',
      '{app,domain,text,reports,service-worker}/**/*.{ts,tsx,css,woff2,svg,png}',
    ],
  },
  server: {
    stamp: '.server/sources',
    sources: [
      'scripts/{build-server,server-flags,warm-compile-cache}.ts',
      // What the server is started with counts for what it has compiled.
      'package.json',
      '{api,openapi,domain,text,reports}/**/*.ts',
      'openapi/examples/*.json',
    ],
  },
} as const

export type Part = keyof typeof parts
export const stampOf = (part: Part): string => parts[part].stamp

/** Every file that a part is built from. */
export async function listSources(part: Part): Promise<string[]> {
  return ['package-lock.json', ...(await Array.fromAsync(glob(parts[part].sources)))].sort()
}

/** A hash over them. */
export async function hashSources(part: Part): Promise<string> {
  const hash = createHash('sha256')
  for (const file of await listSources(part)) hash.update(file).update(await readFile(file))
  return hash.digest('hex')
}
