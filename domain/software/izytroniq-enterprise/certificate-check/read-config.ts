import { SaxesParser } from 'saxes'

export const attributes = ['findValue', 'storeLocation', 'storeName', 'x509FindType'] as const
export type Attribute = (typeof attributes)[number]

/** What a serviceCertificate element says; null for an attribute that is not there. */
export type CertificateEntry = Readonly<Record<Attribute, string | null>>

/** The entries of a file, or the line in which it stops being XML. */
export type Config = { isReadable: true; entries: CertificateEntry[] } | { isReadable: false; line: number }

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
  parser.on('error', error => {
    throw error
  })
  parser.on('opentag', ({ name, attributes: given }) => {
    if (name === 'serviceCertificate' && clients === 0) entries.push(readEntry(given))
    if (name === CLIENT) clients++
    elements++
    if (open.push(name) > DEEPEST) throw parser.makeError('too deep')
  })
  parser.on('closetag', ({ name }) => {
    open.pop()
    if (name === CLIENT) clients--
  })
  parser.on('text', content => {
    if (open.length === 0 && content.trim() !== '') throw parser.makeError('text outside of elements')
  })
  try {
    parser.write(xml).close()
    if (elements === 0) throw parser.makeError('no element')
  } catch {
    return { isReadable: false, line: lead + parser.line }
  }
  return { isReadable: true, entries }
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
