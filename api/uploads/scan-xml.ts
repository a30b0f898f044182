import { Parser } from 'saxen'

export type Attributes = Readonly<Record<string, string>>

/** What is done with the elements of a document, by their names without prefix. */
export type XmlReader = {
  /** The attributes are read only where they are asked for. */
  open?: (name: string, attributes: () => Attributes) => void
  close?: (name: string) => void
  text?: (text: string) => void
  /** Whether what is wanted has been read. */
  isDone?: () => boolean
}

/** Reads an XML document from its beginning to its end; throws where it is not well-formed. Entities of its own are never expanded. */
export function scanXml(xml: string, { open, close, text, isDone }: XmlReader): void {
  const parser = new Parser()
  parser.on('error', error => {
    throw error
  })
  parser.on('openTag', (name, attributes, decode) => {
    open?.(localName(name), () =>
      Object.fromEntries(
        Object.entries(attributes()).map(([key, value]) => [localName(key), decode(String(value))]),
      ),
    )
  })
  parser.on('closeTag', name => {
    close?.(localName(name))
    if (isDone?.()) parser.stop()
  })
  if (text) {
    parser.on('text', (value, decode) => text(decode(value)))
    parser.on('cdata', text)
  }
  parser.parse(xml)
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}
