import { SaxesParser } from 'saxes'

export const attributes = ['findValue', 'storeLocation', 'storeName', 'x509FindType'] as const
export type Attribute = (typeof attributes)[number]

/** What a serviceCertificate element says; null for an attribute that is not there. */
export type CertificateEntry = Readonly<Record<Attribute, string | null>>

/** The entries of a file with the line on which the first begins, or the line in which it stops being XML. */
export type Config =
  | { isReadable: true; entries: CertificateEntry[]; line: number | null }
  | { isReadable: false; line: number }

/** Its serviceCertificate says which certificate a client expects of the service: another element of the same name. */
const CLIENT = 'clientCredentials'
const DEEPEST = 500

/**
 * Reads the serviceCertificate entries of a configuration file, or of elements copied out of one, in order; comments and
 * those of clients don't count (manual 2). References to characters are resolved; any other entity is no XML here.
 */
export function readConfig(text: string): Config {
  const xml = text.replace(/^\uFEFF/, '').trim()
  const lead = text.slice(0, text.indexOf(xml)).split('\n').length - 1
  const entries: CertificateEntry[] = []
  const open: string[] = []
  // Several elements may be pasted, so the text has no root of its own; a declaration has one.
  const parser = new SaxesParser({ xmlns: false, fragment: !xml.startsWith('<?xml') })
  let clients = 0
  let elements = 0
  let begins = 1
  let line: number | null = null
  parser.on('error', error => {
    throw error
  })
  parser.on('opentagstart', () => {
    begins = parser.line
  })
  parser.on('opentag', ({ name, attributes: given }) => {
    if (name === 'serviceCertificate' && clients === 0) {
      entries.push(readEntry(given))
      line ??= lead + begins
    }
    if (name === CLIENT) clients++
    elements++
    if (open.push(name) > DEEPEST) throw parser.makeError('too deep')
  })
  parser.on('closetag', ({ name }) => {
    open.pop()
    if (name === CLIENT) clients--
  })
  parser.on('text', content => {
    // The end of a comment of which the beginning is gone: what stands above it may be part of it.
    if (content.includes('-->')) throw parser.makeError('end of a comment')
    if (open.length === 0 && content.trim() !== '') throw parser.makeError('text outside of elements')
  })
  try {
    parser.write(xml).close()
    if (elements === 0) throw parser.makeError('no element')
  } catch {
    return { isReadable: false, line: lead + parser.line }
  }
  return { isReadable: true, entries, line }
}

function readEntry(given: Readonly<Record<string, string>>): CertificateEntry {
  const read = (name: Attribute) => (Object.hasOwn(given, name) ? (given[name] ?? null) : null)
  return {
    findValue: read('findValue'),
    storeLocation: read('storeLocation'),
    storeName: read('storeName'),
    x509FindType: read('x509FindType'),
  }
}

/** The element as the manual prints it, signs that can't be seen by their numbers. */
export function writeEntry(entry: CertificateEntry): string {
  const written = attributes.flatMap(attribute => {
    const value = entry[attribute]
    return value === null ? [] : [`${attribute}="${value.replace(/[&<"\t\n\r]|\p{Cf}/gu, writeReference)}"`]
  })
  return `<${['serviceCertificate', ...written].join(' ')} />`
}

/** What can't stand in an attribute as it is; white space would be read back as blanks. */
function writeReference(character: string): string {
  return `&#${character.codePointAt(0)};`
}
