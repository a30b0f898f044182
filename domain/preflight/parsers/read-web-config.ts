import type { Line, Reading, Section } from '../evidence.ts'
import { MASK } from '../mask-secrets.ts'
import { readConfig, writeEntry } from './read-config.ts'

/**
 * The certificate entries of `web.config` and of a service's configuration, one fact a file, behind its name if it has one. Only a file that is whole
 * shows whether an entry counts: a line of it may stand in a comment, or be that of a client.
 */
export function readWebConfig({ lines }: Section): Reading {
  const reading: Reading = { facts: [], unreadable: [] }
  for (const file of cutFiles(lines)) {
    const text = file.map(line => line.text).join('\n')
    const config = readConfig(text)
    const line = file[(config.line ?? 1) - 1] ?? file[0]
    if (!line) continue
    const entries = config.isReadable ? config.entries.map(writeEntry) : []
    // Two values of which the same is masked would look alike.
    const isMasked = entries.some(entry => entry.includes(MASK))
    if (!config.isReadable || !isWhole(file) || isMasked || hasBrokenValue(text))
      reading.unreadable.push({ id: 'certificates.entries', line })
    else reading.facts.push({ id: 'certificates.entries', value: [...nameOf(file), ...entries], line })
  }
  return reading
}

/** Whether a window has broken a value: nobody knows whether a blank stood there, and the values would differ by it. */
function hasBrokenValue(text: string): boolean {
  const tags = text.match(/<serviceCertificate\b[^<>]*/g) ?? []
  return tags.some(tag => tag.split('"').some((part, at) => at % 2 === 1 && part.includes('\n')))
}

const END = /<\/configuration\s*>/

/** The files that stand one after the other, without the words between them. */
function cutFiles(lines: readonly Line[]): Line[][] {
  const files: Line[][] = []
  let isOpen = false
  for (const line of lines) {
    if (!isOpen && !line.text.includes('<')) continue
    if (!isOpen) files.push([])
    files.at(-1)?.push(line)
    isOpen = !END.test(line.text)
  }
  return files
}

/** The path of a file, where a command of ours has written it down. */
function nameOf(file: readonly Line[]): string[] {
  const name = /<configuration file="([^"<]{1,300})"/.exec(file[0]?.text ?? '')?.[1]
  return name === undefined ? [] : [name]
}

function isWhole(file: readonly Line[]): boolean {
  return file.some(({ text }) => END.test(text))
}
