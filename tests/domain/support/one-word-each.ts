import assert from 'node:assert/strict'
import type { CommandTemplate } from '#domain/parameters/command.ts'
import { fillCommand } from '#domain/parameters/fill-command.ts'
import { readWords, type Token } from './shell-words.ts'

type Values = Readonly<Record<string, string | number>>

const place = /\{\{(\w+)(:identifier)?\}\}/g

/**
 * Proves that a filled command is its template with each value as exactly one word or literal: the line with plain
 * marks in place of the values, and the filled line, are split by the rules of their shell and must be the same, mark
 * for value.
 */
export function assertOneWordEach(command: CommandTemplate, values: Values): void {
  if (command.shell === 'gui') return
  const { shell, template } = command
  const filled = fillCommand(command, values)
  assert.ok(filled.shell !== 'gui')
  const marks = new Map<string, { value: string | number; kind: Token['kind'] }>()
  const marked = template.replace(place, (_whole, name: string, identifier?: string) => {
    const mark = `Zq${marks.size}qZ`
    const value = values[name] as string | number
    const kind = shell !== 'sql' || typeof value === 'number' ? 'word' : identifier ? 'identifier' : 'string'
    marks.set(mark, { value, kind })
    return mark
  })
  if (shell === 'registry') {
    // Lines of the registry have no quoting of their own: only numbers may be put in.
    for (const { value } of marks.values()) assert.equal(typeof value, 'number', template)
    return
  }
  const expected = readWords(shell, marked).map(token => putIn(token, marks))
  assert.deepEqual(readWords(shell, filled.text), expected, filled.text)
}

function putIn(token: Token, marks: ReadonlyMap<string, { value: string | number; kind: Token['kind'] }>) {
  const whole = marks.get(token.text)
  if (whole) return { kind: token.kind === 'word' ? whole.kind : token.kind, text: String(whole.value) }
  const text = token.text.replace(/Zq\d+qZ/g, mark => String(marks.get(mark)?.value))
  return { kind: token.kind, text }
}
