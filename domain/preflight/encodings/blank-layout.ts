const NO_BREAK = '\u00a0'
const RUN = /(?<! ) *\u00a0[ \u00a0]*/g

/**
 * Mails, tickets and Word keep the columns of what was pasted by blanks that do not break. As bytes they are letters of
 * other code pages, by which the text would seem to be read in the wrong one.
 */
export function blankLayout(text: string): string {
  if (!text.includes(NO_BREAK)) return text
  // No language has one letter oftener than its texts have blanks.
  if (countOf(text, NO_BREAK) > countOf(text, ' ')) return text.replaceAll(NO_BREAK, ' ')
  return text.replace(RUN, (run, offset: number) =>
    isLayout(run, text, offset) ? ' '.repeat(run.length) : run,
  )
}

/** One that stands alone, or behind what may be a letter, may be a letter itself that was read wrongly. */
function isLayout(run: string, text: string, offset: number): boolean {
  if (offset === 0 || text[offset - 1] === '\n') return true
  const isBesideBlank = run.length > 1 && text.charCodeAt(offset - 1) < 0x80
  return isBesideBlank || run.indexOf(NO_BREAK) < run.lastIndexOf(NO_BREAK)
}

function countOf(text: string, sign: string): number {
  let count = 0
  for (let at = text.indexOf(sign); at !== -1; at = text.indexOf(sign, at + 1)) count++
  return count
}
