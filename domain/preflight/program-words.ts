/** What a program's name holds, in small letters: of each list one, as it stands there and not as a pattern. */
export type ProgramWords = readonly (readonly [string, ...string[]])[]

/** Whether a program is called by these words. */
export function isCalled(program: string, words: ProgramWords): boolean {
  const name = program.toLowerCase()
  return words.every(either => either.some(word => name.includes(word)))
}
