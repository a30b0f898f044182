import { readFileSync, writeFileSync } from 'node:fs'
import { writeDocumentText } from './build-document.ts'

/** Where the generated document is committed. */
const file = new URL('openapi.json', import.meta.url)

const document = writeDocumentText()
if (!process.argv.includes('--check')) writeFileSync(file, document)
else if (readFileSync(file, 'utf8') !== document) {
  console.error('openapi/openapi.json is stale: run "npm run openapi" and commit the result.')
  process.exitCode = 1
}
