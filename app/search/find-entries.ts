import { foldText, splitWords } from '#reports/find-words.ts'
import { type Entry, kinds } from './entry.ts'

export type Found = { entries: readonly Entry[]; total: number }

/** Makes the search over entries: those that hold every word, the nearest first, as many as one can look over. */
export function createFinder(entries: readonly Entry[], most: number): (search: string) => Found {
  const folded = entries.map(entry => {
    const title = foldText(entry.title)
    return { entry, title, whole: `${title}\n${foldText(`${entry.detail}\n${entry.more ?? ''}`)}` }
  })
  return search => {
    const words = splitWords(search)
    if (words.length === 0) return { entries: [], total: 0 }
    const phrase = words.join(' ')
    const distance = (title: string) => {
      if (title === phrase) return 0
      if (title.startsWith(phrase)) return 1
      return words.every(word => title.includes(word)) ? 2 : 3
    }
    const found = folded
      .filter(({ whole }) => words.every(word => whole.includes(word)))
      .map(({ entry, title }) => ({
        entry,
        rank: distance(title) * kinds.length + kinds.indexOf(entry.kind),
      }))
      .sort((one, other) => one.rank - other.rank)
    return { entries: found.slice(0, most).map(({ entry }) => entry), total: found.length }
  }
}
