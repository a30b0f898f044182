import type { CommandTemplate, Shell } from './command.ts'
import { quoteValue } from './quote-value.ts'

type Values = Readonly<Record<string, string | number>>

/** A command to run, or the key of the text that says where to click. */
export type Command =
  | { shell: Exclude<Shell, 'gui'>; text: string }
  | { shell: 'gui'; path: string; values: Values }

const place = /\{\{(\w+)(:identifier)?\}\}/g

/**
 * A command with its values in place, each quoted for the shell.
 * Throws a RangeError for a place without a value and for a value that the shell can not hold.
 */
export function fillCommand(command: CommandTemplate, values: Values): Command {
  if (command.shell === 'gui') return { shell: 'gui', path: command.path, values }
  const { shell, template } = command
  const text = template.replace(place, (_whole, name: string, identifier?: string) => {
    const value = values[name]
    if (value === undefined) throw new RangeError(`No value ${name} for a command`)
    return quoteValue(value, shell, identifier !== undefined)
  })
  return { shell, text }
}

/** The names of the values that a command asks for. */
export function listPlaces(template: string): string[] {
  return [...template.matchAll(place)].map(match => match[1] as string)
}
