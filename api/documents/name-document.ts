const LONGEST = 100

/** A file name that every system takes: letters and digits of any script, everything else as hyphens. */
export function nameDocument(parts: readonly string[], ending: string): string {
  const words = parts.map(part => part.normalize('NFC').replace(/[^\p{L}\p{N}]+/gu, '-')).join('-')
  const name = [...words]
    .slice(0, LONGEST)
    .join('')
    .replace(/^-+|-+$/g, '')
  return `${name.replace(/-{2,}/g, '-')}.${ending}`
}
