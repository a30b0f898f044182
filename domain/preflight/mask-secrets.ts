import type { Line } from './evidence.ts'

/** Stands for what is not shown. */
export const MASK = '•••'

/** What is masked in every line: each keeps what stands before it. */
const secrets: readonly RegExp[] = [
  /\b((?:password|passwd|pwd|passwort|kennwort|lösenord|mot de passe|secret|token)["']?\s{0,4}[=:]\s{0,4}["']?)(?!•)[^\s;"'<>&]{1,200}/gi,
  /\b((?:user id|uid)\s{0,4}=\s{0,4})(?!•)[^;"'<>&\r\n]{1,200}/gi,
  /(\s-P\s{1,4}|\s\/p(?:assword)?[: ])(?!•)[^\s"]{1,200}/g,
  // Product ids of Windows, and keys of five groups of five.
  /()\b\d{5}-(?:\d{5}|OEM)-[\dA-Za-z]{3,10}(?:-[\dA-Za-z]{3,8})?\b/g,
  /()\b[A-Z0-9]{5}(?:-[A-Z0-9]{5}){4}\b/g,
  /((?:serial ?number|seriennummer|numéro de série|serienummer)\s{0,30}[=:]?\s{0,30})(?!•)[A-Za-z0-9][\w -]{2,60}/gi,
]

/** The lines with what nobody needs to see masked, and how often that was needed. */
export function maskSecrets(lines: readonly Line[]): { lines: Line[]; masked: number } {
  let masked = 0
  const shown = lines.map(line => {
    let { text } = line
    if (text.length < 6) return line
    for (const secret of secrets)
      text = text.replace(secret, (_whole, before: string) => {
        masked += 1
        return `${before}${MASK}`
      })
    return text === line.text ? line : { number: line.number, text }
  })
  return { lines: shown, masked }
}

/** What takes the names of host and accounts out of a quote, in whatever letters they stand there. */
export function createNameMask(names: readonly string[]): (quote: string) => string {
  const longestFirst = [...new Set(names)]
    .filter(({ length }) => length > 1)
    .sort((a, b) => b.length - a.length)
  if (longestFirst.length === 0) return quote => quote
  // A name within a word is none: the group of administrators is not the account.
  const written = longestFirst.map(name => name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|')
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}_])(?:${written})(?![\\p{L}\\p{N}_])`, 'giu')
  return quote => quote.replace(pattern, MASK)
}
