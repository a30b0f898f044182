import { createHash } from 'node:crypto'
import { glob } from 'node:fs/promises'
import { build } from 'esbuild'

/**
 * Bundles the service worker with the list of the static files that it keeps. The build id changes with the sources
 * and with any file, so that two builds never share a cache of pages.
 */
export async function buildServiceWorker({
  staticFolder,
  outFile,
  sourcesHash,
}: {
  staticFolder: string
  outFile: string
  sourcesHash: string
}): Promise<void> {
  const files = await Array.fromAsync(glob('**/*.{js,css,woff2}', { cwd: staticFolder }))
  const addresses = files
    .map(file => file.split(/[\\/]/))
    // Pages of the App Router do not load Next.js's manifests of the Pages Router.
    .filter(parts => !/^_\w+Manifest\.js$/.test(parts.at(-1) ?? ''))
    // Written as Next.js writes them, or the worker would not know them again.
    .map(parts => `/_next/static/${parts.map(encodeURIComponent).join('/')}`)
    .sort()
  if (addresses.length === 0) throw new Error(`No static files in ${staticFolder}`)
  const id = createHash('sha256').update(sourcesHash).update(addresses.join('\n')).digest('hex').slice(0, 16)
  await build({
    entryPoints: ['service-worker/service-worker.ts'],
    outfile: outFile,
    bundle: true,
    minify: true,
    format: 'iife',
    legalComments: 'none',
    logLevel: 'warning',
    define: {
      'process.env.NODE_ENV': '"production"',
      BUILD_ID: JSON.stringify(id),
      STATIC_FILES: JSON.stringify(addresses),
    },
  })
}
