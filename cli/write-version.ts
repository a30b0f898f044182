import { readFileSync } from 'node:fs'
import { answerVersion } from '#reports/answer-version.ts'

/** Which Groundwork this is, and the version of the API whose answers it prints. */
export function writeVersion(): string {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  return `groundwork ${version} (API ${answerVersion})`
}
