import { createHash } from 'node:crypto'
import { glob, readFile } from 'node:fs/promises'

/** What is built, what it is built from, and the file beside it that tells what it was built from. */
const parts = {
  pages: {
    stamp: '.next/groundwork-sources',
    sources: [
      'next.config.ts',
      'scripts/build-service-worker.ts',
      '{app,domain,text,reports,service-worker}/**/*.{ts,tsx,css,woff2}',
    ],
  },
  server: {
    stamp: '.server/sources',
    sources: ['scripts/build-server.ts', '{api,openapi,domain,text,reports}/**/*.ts'],
  },
} as const

export type Part = keyof typeof parts
export const stampOf = (part: Part): string => parts[part].stamp

/** A hash over everything a part is built from. */
export async function hashSources(part: Part): Promise<string> {
  const files = ['package-lock.json', ...(await Array.fromAsync(glob(parts[part].sources)))]
  const hash = createHash('sha256')
  for (const file of files.sort()) hash.update(file).update(await readFile(file))
  return hash.digest('hex')
}
