import type { Quote } from './evidence.ts'
import type { Known } from './settle-facts.ts'

/** A program whose name a console has cut, and the version behind it. */
const CUT = /^(.{3,}?)\s?(?:\.\.\.|…)(?:\s+\S+)?$/
/** As much of a word as tells it. */
const FEWEST = 4

/**
 * The line of a program that may be the one which is called by one of some plain words, but for what a console has cut: such
 * a one is not missing for certain.
 */
export function findCutProgram({ facts }: Known, words: readonly string[]): Quote | undefined {
  const parts = facts.get('programs.installed')?.parts ?? []
  return parts.find(({ value }) => (value as readonly string[]).some(program => mayBeOneOf(program, words)))
    ?.source
}

function mayBeOneOf(program: string, words: readonly string[]): boolean {
  const begin = CUT.exec(program)?.[1]?.toLowerCase()
  if (begin === undefined) return false
  return words.some(word => {
    const lengths = [...word].map((_letter, at) => at).filter(length => length >= FEWEST)
    return begin.includes(word) || lengths.some(length => begin.endsWith(word.slice(0, length)))
  })
}
