import { enableCompileCache } from 'node:module'
import { fileURLToPath } from 'node:url'

// What the build has left compiled is not compiled again at each start; so this comes before anything is imported.
enableCompileCache(fileURLToPath(new URL('../.next/compile-cache', import.meta.url)))
await import('./serve.ts')
