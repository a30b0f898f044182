import { maskSecrets } from './mask-secrets.ts'

/** A text as it may be kept: its secrets masked, every line in its place; a file of the collector output by output. */
export function maskText(text: string): string {
  return maskCollector(text) ?? maskLines(text)
}

/** In JSON a line holds a whole output: masked as it stands, a secret would take what follows it along. */
function maskCollector(text: string): string | null {
  if (!text.slice(0, 4000).includes('"groundworkCollector"')) return null
  try {
    const file: unknown = JSON.parse(text.slice(Math.max(0, text.indexOf('{'))))
    return JSON.stringify(file, (_key, value) => (typeof value === 'string' ? maskLines(value) : value), 2)
  } catch {
    return null
  }
}

function maskLines(text: string): string {
  const lines = text.split('\n').map((line, index) => ({ number: index + 1, text: line }))
  return maskSecrets(lines)
    .lines.map(line => line.text)
    .join('\n')
}
