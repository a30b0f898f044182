import type { ParameterFault } from '../parameter.ts'

const classes = [/[A-Z]/, /[a-z]/, /[0-9]/, /[^\p{L}\p{N}]/u]

/**
 * Checks the password of the SQL account: 8 to 15 characters from at least three of four classes (manual 4.7.2).
 * The fault counts; it never holds the password.
 */
export function checkSqlPassword(value: string): ParameterFault | null {
  const length = [...value].length
  if (length < 8 || length > 15) return { code: 'password_length', values: { length } }
  const count = classes.filter(characters => characters.test(value)).length
  return count < 3 ? { code: 'password_classes', values: { count } } : null
}
