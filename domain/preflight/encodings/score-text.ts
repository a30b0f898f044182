import { commonLetters, tellingWords } from './letters.data.ts'

/** Characters looked at: what a text is in shows early, and a paste may be long. */
const MOST_SCORED = 20_000

const common = new Set(commonLetters)

type Script = 'latin' | 'cyrillic' | 'greek' | 'east-asian' | 'digit' | 'other'

/**
 * How much a text reads like the output of a Windows command, by its characters beyond ASCII and their neighbours: what
 * stands in a word should be a letter of the same script, what stands between digits a blank. 0 for plain ASCII.
 */
export function scoreText(text: string): number {
  const seen = text.length > MOST_SCORED ? text.slice(0, MOST_SCORED) : text
  let score = 0
  for (let at = 0; at < seen.length; at++) {
    if (seen.charCodeAt(at) < 0x80) continue
    score += scoreAt(seen, at)
  }
  for (const word of tellingWords) if (/\P{ASCII}/u.test(word) && seen.includes(word)) score += 30
  return score
}

function scoreAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  const character = text[at] ?? ''
  const before = scriptOf(text.charCodeAt(at - 1))
  const after = scriptOf(text.charCodeAt(at + 1))
  if (code === 0xfffd || (code >= 0x80 && code < 0xa0)) return -10
  if (code === 0xa0 || code === 0x202f)
    return before === 'digit' ? 4 : isLetter(before) && isLetter(after) ? -4 : 1
  const script = scriptOf(code)
  const isInWord = isLetter(before) || isLetter(after)
  if (script === 'other') return isInWord ? -4 : code >= 0x2500 && code < 0x25a0 ? -2 : 0
  if (before === 'digit' && after === 'digit') return -6
  // No word has a letter three times in a row, as blanks stand that were read as one.
  if (script !== 'east-asian' && text[at - 1] === character && text[at + 1] === character) return -4
  const neighbours = [before, after].filter(isLetter)
  if (neighbours.some(neighbour => neighbour !== script)) return -4
  if (script === 'east-asian') return code >= 0xff61 && code <= 0xff9f ? -1 : neighbours.length > 0 ? 2 : 0
  // No language writes whole words in accented letters.
  if (script === 'latin' && neighbours.length > 0 && !isPlain(text[at - 1]) && !isPlain(text[at + 1]))
    return -2
  // A capital between small letters is what a small letter becomes in the wrong code page.
  const isCapital = character !== character.toLowerCase()
  if (isCapital && isSmall(text[at - 1])) return -4
  return (
    (neighbours.length > 0 ? 2 : -1) + (common.has(character) ? 1 : 0) + (script === 'cyrillic' ? 0.5 : 0)
  )
}

function isLetter(script: Script): boolean {
  return script === 'latin' || script === 'cyrillic' || script === 'greek' || script === 'east-asian'
}

function isPlain(character = ''): boolean {
  return /[A-Za-z]/.test(character)
}

function isSmall(character = ''): boolean {
  return character !== character.toUpperCase()
}

function scriptOf(code: number): Script {
  if (Number.isNaN(code)) return 'other'
  if (code >= 0x30 && code <= 0x39) return 'digit'
  if ((code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)) return 'latin'
  if (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) return 'latin'
  if (code >= 0x370 && code < 0x400) return 'greek'
  if (code >= 0x400 && code < 0x530) return 'cyrillic'
  if ((code >= 0x3040 && code < 0xa000) || (code >= 0xac00 && code < 0xd7b0)) return 'east-asian'
  if (code >= 0xff61 && code <= 0xff9f) return 'east-asian'
  return 'other'
}
