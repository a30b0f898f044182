import type { Line, Reading, Section } from '../evidence.ts'
import { isShortened } from '../is-shortened.ts'

type State = { name: string; line: Line; hasReason: boolean; block: number }

/** A heading ends with a colon in every language, a reason is a sentence; the name of a state is neither. */
const HEADING = /[:：]$/
const SENTENCE = /[.。]$/

/**
 * `powercfg /a` in any language: a state that can't be used has its reason below it, further in; one that can has none.
 * Where all states stand under one heading, this tells which heading it is.
 */
export function readPowerStates({ lines, typed }: Section): Reading {
  const states: State[] = []
  let block = 0
  let isDamaged = false
  let lastIndent = -1
  const headings = new Map<number, string>()
  for (const line of lines) {
    const text = line.text.trim()
    if (text === '') {
      lastIndent = -1
      continue
    }
    const indent = indentOf(line.text)
    // A heading goes on in the next line where a console has wrapped it.
    if (indent === 0 && lastIndent !== 0) block += 1
    if (indent === 0 && HEADING.test(text)) headings.set(block, text)
    if (indent > 4 && states.at(-1)?.block !== block) isDamaged = true
    lastIndent = indent
    if (indent === 0) continue
    if (indent <= 4) states.push({ name: text, line, hasReason: false, block })
    else {
      const last = states.at(-1)
      if (last) last.hasReason = true
    }
  }
  const [first] = states
  if (!first || !states.some(({ name }) => /\(S\d/.test(name))) return { facts: [], unreadable: [] }
  const blocks = [...Map.groupBy(states, state => state.block).values()]
  const isMixed = blocks.some(held => new Set(held.map(({ hasReason }) => hasReason)).size > 1)
  // A heading without a state, a reason without one, states with and without reasons: a line has gone.
  const filled = new Set(states.map(state => state.block))
  const begins = new Set([...headings].flatMap(([at, text]) => (filled.has(at) ? [firstWord(text)] : [])))
  const isEmpty = [...headings].some(([at, text]) => !filled.has(at) && begins.has(firstWord(text)))
  if (isDamaged || isMixed || isEmpty)
    return { facts: [], unreadable: [{ id: 'power.sleepAvailable', line: first.line }] }
  const barred = new Set(states.filter(({ hasReason }) => hasReason).map(state => state.block))
  const usable = states.filter(state => !barred.has(state.block))
  // The list of what can't be used comes last, so without it more may have been cut off.
  if (barred.size === 0 && usable.length === 0)
    return { facts: [], unreadable: [{ id: 'power.sleepAvailable', line: first.line }] }
  const [able] = usable
  if (!able && isShortened(typed ?? ''))
    return { facts: [], unreadable: [{ id: 'power.sleepAvailable', line: first.line }] }
  const isUsable = usable.some(({ name }) => FAST.test(name))
  const fast = (isUsable ? usable : states).find(({ name }) => FAST.test(name))
  return {
    facts: [
      { id: 'power.sleepAvailable', value: able !== undefined, line: able?.line ?? first.line },
      ...(fast
        ? [
            { id: 'power.fastStartup' as const, value: isUsable, line: fast.line },
            { id: 'power.fastStartupBarred' as const, value: !isUsable, line: fast.line },
          ]
        : []),
    ],
    unreadable: [],
  }
}

const FAST = /Fast Startup|Démarrage rapide|Schnellstart|Snabbstart/i

/** Both headings begin alike in every language, and what somebody writes above them does not. */
const firstWord = (text: string) => text.split(/\s/)[0]

/** How far in a line stands; a reason stands in twice, whatever a ticket or an editor has made of its tab. */
function indentOf(text: string): number {
  const indent = /^[ \t]*/.exec(text)?.[0].replaceAll('\t', '        ').length ?? 0
  return indent > 0 && SENTENCE.test(text.trim()) ? Math.max(indent, 8) : indent
}
