import { readFile } from 'node:fs/promises'
import { hashSources, type Part, stampOf } from './hash-sources.ts'

const [pages, server] = await Promise.all([isBuilt('pages'), isBuilt('server')])
if (!pages) await import('./build.ts')
else if (!server) {
  const { buildServer } = await import('./build-server.ts')
  await buildServer()
}

async function isBuilt(part: Part): Promise<boolean> {
  return (await readFile(stampOf(part), 'utf8').catch(() => '')) === (await hashSources(part))
}
