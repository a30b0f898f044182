import { readFileSync } from 'node:fs'

const { scripts } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))

/** What `npm start` tells Node.js of memory: whoever starts the server otherwise says the same. */
export const serverFlags: readonly string[] = scripts.start.match(/--max-[a-z-]+-size=\d+/g) ?? []
