import { readFile } from 'node:fs/promises'
import { hashSources, stampFile } from './hash-sources.ts'

const built = await readFile(stampFile, 'utf8').catch(() => '')
if (built !== (await hashSources())) await import('./build.ts')
