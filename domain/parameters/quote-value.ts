import type { Shell } from './command.ts'

/** Control characters, line breaks among them, marks that can't be seen or turn the direction of writing, half characters. */
export const unsafeCharacter = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u

/**
 * A value as one word of a shell: nothing in it can end the word or become another command.
 * A number stands as it is. Throws a RangeError for what the shell can not hold even in quotes.
 */
export function quoteValue(
  value: string | number,
  shell: Exclude<Shell, 'gui'>,
  isIdentifier = false,
): string {
  if (typeof value === 'number') return String(value)
  if (unsafeCharacter.test(value)) throw new RangeError('A command can not hold control characters')
  switch (shell) {
    case 'cmd':
      // Nothing escapes these two at an interactive prompt; parameters that hold them are refused before.
      if (/["%]/.test(value)) throw new RangeError('cmd can not hold " or % in a word')
      // A program takes a backslash before the closing quote for its escape, unless that is escaped itself.
      return `"${value.replace(/(?<!\\)\\+$/, '$&$&')}"`
    case 'powershell':
      // PowerShell takes every typographic single quote for the plain one.
      return `'${value.replace(/['\u2018-\u201b]/g, '$&$&')}'`
    case 'sql':
      // sqlcmd replaces its variables even in quotes.
      if (value.includes('$(')) throw new RangeError('sqlcmd can not hold $( in a word')
      return isIdentifier ? `[${value.replaceAll(']', ']]')}]` : `N'${value.replaceAll("'", "''")}'`
    case 'registry':
      return value
  }
}
