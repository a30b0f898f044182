import type { ParameterFault } from '../parameter.ts'
import { checkReplacement, checkText } from './check-text.ts'

// What Windows allows in neither a domain's nor a user's name.
const forbidden = /["/[\]:;|=,+*?<>@]/

/**
 * Checks a Windows account written `DOMAIN\user` (manual 4.11); the fault names the part that is wrong:
 * format, domain or user.
 */
export function checkAccount(value: string): ParameterFault | null {
  const unsafe = checkText(value) ?? checkReplacement(value)
  if (unsafe) return unsafe
  const parts = value.split('\\')
  if (parts.length !== 2) return wrong('format')
  const [domain = '', user = ''] = parts
  if (!/^(?!-)[\p{L}\p{N}._-]{1,255}$/u.test(domain)) return wrong('domain')
  // Windows trims spaces and refuses a name of dots only; twenty characters is its limit for a logon name.
  const isUser =
    user.trim() === user && !forbidden.test(user) && /^.{1,20}$/u.test(user) && !/^[. ]+$/.test(user)
  return isUser ? null : wrong('user')
}

function wrong(part: 'format' | 'domain' | 'user'): ParameterFault {
  return { code: 'not_an_account', values: { part } }
}

/** The user's part of `DOMAIN\user`. */
export function userOf(account: string): string {
  return account.slice(account.indexOf('\\') + 1)
}

/** Checks the name of a SQL login. */
export function checkSqlLogin(value: string): ParameterFault | null {
  return checkText(value) ?? (/^[\p{L}\p{N}_.@#-]{1,128}$/u.test(value) ? null : { code: 'not_a_sql_login' })
}
