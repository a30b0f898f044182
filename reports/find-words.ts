/** The words of a search, folded. */
export function splitWords(search: string): string[] {
  return foldText(search)
    .split(/\s+/)
    .filter(word => word !== '')
}

/** The words of a search for names, each once, in every spelling in which a folded text may hold it. */
export function listSpellings(search: string): string[][] {
  const words = new Set(search.normalize('NFC').toLowerCase().split(/\s+/))
  return [...words].flatMap(word => {
    const folded = foldText(word)
    // Who has no umlaut on the keyboard writes Mueller, and some are called that.
    const spellings = [folded, foldText(word.replace(/[äöü]/g, '$&e')), folded.replace(/([aou])e/g, '$1')]
    return folded === '' ? [] : [[...new Set(spellings)]]
  })
}

/** Letters that are not made of another one and its accent. */
const letters: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ı: 'i' },
  ...{ '’': "'", '‘': "'" },
}
const anyLetter = new RegExp(`[${Object.keys(letters).join('')}]`, 'g')

/** A text without case, accents and typographic signs. */
export function foldText(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return plain.replace(anyLetter, letter => letters[letter] ?? letter)
}
