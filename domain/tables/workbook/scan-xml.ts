import { SaxesParser } from 'saxes'

export type Attributes = Readonly<Record<string, string>>

/** What is done with the elements of a document, by their names without prefix. */
export type XmlReader = {
  open?: (name: string, attributes: Attributes) => void
  close?: (name: string) => void
  text?: (text: string) => void
  /** Whether what is wanted has been read. */
  isDone?: () => boolean
}

/** So much is parsed before it is asked again whether that is enough. */
const STEP = 65_536

/** Reads an XML document from its beginning on; throws where it is not well-formed. Entities of its own are never expanded. */
export function scanXml(xml: string, { open, close, text, isDone }: XmlReader): void {
  const parser = new SaxesParser({ xmlns: false })
  parser.on('error', error => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => open?.(localName(name), dropPrefixes(attributes)))
  parser.on('closetag', ({ name }) => close?.(localName(name)))
  if (text) {
    parser.on('text', text)
    parser.on('cdata', text)
  }
  for (let at = 0; at < xml.length; at += STEP) {
    parser.write(xml.slice(at, at + STEP))
    if (isDone?.()) return
  }
  parser.close()
}

/** The same attributes where no name has a prefix, which is so for nearly all elements. */
function dropPrefixes(attributes: Attributes): Attributes {
  for (const name in attributes)
    if (name.includes(':'))
      return Object.fromEntries(Object.entries(attributes).map(([key, value]) => [localName(key), value]))
  return attributes
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}
