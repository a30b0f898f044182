import { rm, writeFile } from 'node:fs/promises'
import { build } from 'esbuild'
import { hashSources, stampOf } from './hash-sources.ts'
import { warmCompileCache } from './warm-compile-cache.ts'

/** Where the built server is; as deep as `api/`, so that it finds the files of the project the same way. */
const serverFolder = '.server'

/** What finds files beside itself, or is loaded only when it is needed, stays where it was installed. */
const apart = ['next', 'pdfkit', 'pino', 'swagger-ui-express', 'pg-native']

/**
 * Bundles the server: a start that has more than two thousand modules to find, to strip of their types and to link takes
 * twice as long and a third more memory.
 */
export async function buildServer(): Promise<void> {
  const hash = await hashSources('server')
  await rm(serverFolder, { recursive: true, force: true })
  await build({
    entryPoints: ['api/server.ts'],
    outdir: serverFolder,
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node22',
    external: apart,
    // Packages that are still CommonJS ask for Node.js's own modules by it.
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
    },
    legalComments: 'none',
    logLevel: 'warning',
  })
  await warmCompileCache(`${serverFolder}/server.js`, '/en')
  await writeFile(stampOf('server'), hash)
}
