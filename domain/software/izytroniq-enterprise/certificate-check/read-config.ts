import { XMLParser, XMLValidator } from 'fast-xml-parser'

export const attributes = ['findValue', 'storeLocation', 'storeName', 'x509FindType'] as const
export type Attribute = (typeof attributes)[number]

/** What a serviceCertificate element says; null for an attribute that is not there. */
export type CertificateEntry = Readonly<Record<Attribute, string | null>>

/** The entries of a file, or the line in which it stops being XML. */
export type Config = { isReadable: true; entries: CertificateEntry[] } | { isReadable: false; line: number }

type Node = Readonly<Record<string, unknown>>

const ATTRIBUTES = ':@'

/** Entities stay as they are written: nothing in a pasted text is expanded, and values are texts. */
const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  processEntities: false,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
})

/** Reads the serviceCertificate entries of a configuration file, in order; comments don't count (manual 2). */
export function readConfig(text: string): Config {
  const xml = text.replace(/^\uFEFF/, '').trim()
  const lead = text.slice(0, text.indexOf(xml)).split('\n').length - 1
  const valid = XMLValidator.validate(xml)
  if (valid !== true) return { isReadable: false, line: lead + valid.err.line }
  try {
    return { isReadable: true, entries: findEntries(parser.parse(xml) as Node[]) }
  } catch {
    // What is well formed but beyond the parser's limits, such as nesting of hundreds of levels.
    return { isReadable: false, line: 1 }
  }
}

function findEntries(roots: readonly Node[]): CertificateEntry[] {
  const entries: CertificateEntry[] = []
  const visit = (nodes: readonly Node[]): void => {
    for (const node of nodes)
      for (const [name, content] of Object.entries(node)) {
        if (name === 'serviceCertificate') entries.push(readEntry(node[ATTRIBUTES]))
        else if (name !== ATTRIBUTES && Array.isArray(content)) visit(content)
      }
  }
  visit(roots)
  return entries
}

function readEntry(given: unknown): CertificateEntry {
  const found = new Map(Object.entries(given ?? {}))
  const read = (name: Attribute) => (found.has(name) ? String(found.get(name)) : null)
  return {
    findValue: read('findValue'),
    storeLocation: read('storeLocation'),
    storeName: read('storeName'),
    x509FindType: read('x509FindType'),
  }
}
