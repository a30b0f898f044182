import { maskSecrets } from './mask-secrets.ts'

/** A text as it may be kept: its secrets masked, every line in its place. */
export function maskText(text: string): string {
  const lines = text.split('\n').map((line, index) => ({ number: index + 1, text: line }))
  return maskSecrets(lines)
    .lines.map(line => line.text)
    .join('\n')
}
