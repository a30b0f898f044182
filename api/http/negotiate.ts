import type { Request } from 'express'
import { type Language, languages } from '#text/language.ts'

const CACHED_HEADERS = 500
const LONGEST_CACHED_HEADER = 200

/** Remembers what a header was negotiated to: clients send few different ones, and parsing costs. */
function remember<Chosen>(negotiate: (request: Request, header: string) => Chosen) {
  const known = new Map<string, Chosen>()
  return (request: Request, header: string): Chosen => {
    const remembered = known.get(header)
    if (remembered !== undefined) return remembered
    const chosen = negotiate(request, header)
    if (known.size >= CACHED_HEADERS) known.clear()
    if (header.length <= LONGEST_CACHED_HEADER) known.set(header, chosen)
    return chosen
  }
}

const negotiateLanguage = remember(request => (request.acceptsLanguages([...languages]) || 'en') as Language)

/** The language for the texts of an answer: the reader's first that we have, else English. */
export function chooseLanguage(request: Request): Language {
  const header = request.headers['accept-language']
  return header === undefined ? 'en' : negotiateLanguage(request, header)
}

/** Returns a function that chooses among media types by the Accept header; null when none is acceptable. */
export function createTypeChooser<Type extends string>(types: readonly [Type, ...Type[]]) {
  // Some clients ask for the character set too; the answer has it, so that is no reason to refuse.
  const offered = types.flatMap(type => [type, `${type}; charset=utf-8`])
  const negotiate = remember(request => {
    const accepted = request.accepts(offered)
    return types.find(type => accepted !== false && accepted.startsWith(type)) ?? null
  })
  return (request: Request): Type | null => {
    const header = request.headers.accept
    return header === undefined || header === '*/*' ? types[0] : negotiate(request, header)
  }
}
