import { enableCompileCache } from 'node:module'
import { fileURLToPath } from 'node:url'

// More than a thousand modules are stripped of their types and compiled at each start, unless the build has left them
// compiled; so this comes before any of them is imported.
enableCompileCache(fileURLToPath(new URL('../.next/compile-cache', import.meta.url)))
await import('./serve.ts')
