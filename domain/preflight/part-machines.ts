import type { GivenEvidence } from './evidence.ts'
import { type Output, type ReadEvidence, readEvidence } from './read-evidence.ts'

/** A piece of evidence as it was given or cut out of it, with what was read in it. */
export type Part = { given: GivenEvidence; reading: ReadEvidence }

/** More machines than this are not told apart in one text. */
const MOST_PARTS = 5000

/**
 * Reads one piece of evidence, each machine in it for itself: files of the collector one after the other, and pastes in
 * which every machine answered the same commands in the same order, its name first. Any other mixture stays as it is.
 */
export function partMachines(given: GivenEvidence): Part[] {
  const files = cutCollectorFiles(given)
  if (files.length > 1) return files.map(one => ({ given: one, reading: readEvidence(one, 0) }))
  const reading = readEvidence(given, 0)
  const starts = findStarts(reading.outputs)
  if (starts.length < 2 || starts.length > MOST_PARTS) return [{ given, reading }]
  // Above its name stands what belongs to it: the prompt with the command.
  return cutAtLines(given, starts).map(part => ({ given: part, reading: readEvidence(part, 0) }))
}

/** The lines on which the machines begin; none where it is not certain what belongs to which. */
function findStarts(outputs: readonly Output[]): number[] {
  const named = outputs.flatMap(({ host }, at) => (host === null ? [] : [at]))
  const hosts = new Set(named.map(at => outputs[at]?.host?.toLowerCase()))
  if (named[0] !== 0 || hosts.size < 2 || hosts.size < named.length) return []
  const kindsOf = (at: number, index: number) =>
    outputs
      .slice(at, named[index + 1])
      .map(({ kind }) => kind)
      .join()
  const [first] = named.map(kindsOf)
  return named.map(kindsOf).every(kinds => kinds === first) ? named.map(at => outputs[at]?.line ?? 1) : []
}

function cutAtLines(given: GivenEvidence, starts: readonly number[]): GivenEvidence[] {
  const lines = given.text.split(/(?<=\r\n|\n|\r(?!\n))/)
  const above = (given.firstLine ?? 1) - 1
  return starts.map((start, index) => {
    const from = index === 0 ? 0 : start - 1
    const to = (starts[index + 1] ?? lines.length + 1) - 1
    return { ...given, text: lines.slice(from, to).join(''), firstLine: above + from + 1 }
  })
}

/** Where one file of the collector ends at the left margin and the next begins there. */
const BETWEEN_FILES = /^\}[ \t]*\r?\n\s{0,200}(?=\{)/gm

function cutCollectorFiles(given: GivenEvidence): GivenEvidence[] {
  const { text } = given
  if (!text.slice(0, 4000).includes('"groundworkCollector"')) return [given]
  const parts: GivenEvidence[] = []
  let [from, line] = [0, given.firstLine ?? 1]
  for (const end of [
    ...[...text.matchAll(BETWEEN_FILES)].map(match => match.index + match[0].length),
    text.length,
  ]) {
    const part = text.slice(from, end)
    parts.push({ ...given, text: part, firstLine: line })
    line += part.split('\n').length - 1
    from = end
  }
  return parts
}
