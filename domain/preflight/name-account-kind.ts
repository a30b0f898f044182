import { splitTexts } from './join-texts.ts'

/** What kinds of accounts a service of Windows runs under; `named` where it is not known whose the account is. */
export type AccountKind = 'local' | 'domain' | 'named' | 'managed' | 'virtual-account' | 'built-in'

/** The system, and the two service accounts that Windows brings, in the languages that translate them. */
const builtIn = /^local ?system$|^nt[ -]auth?ori|^autorit[eéà]\S* nt\b|^nt-?instans\b/i

/** What kind of account it is, as Windows shows it; null where it shows none, or several. */
export function nameAccountKind(account: string, host: string | undefined): AccountKind | null {
  const [name = '', ...more] = splitTexts(account.trim().toLowerCase())
  if (name === '' || more.length > 0) return null
  if (builtIn.test(name)) return 'built-in'
  if (/^nt service\\/.test(name)) return 'virtual-account'
  if (name.endsWith('$')) return 'managed'
  const [place = '', user] = name.split('\\')
  if (user === undefined) return name.includes('@') ? 'domain' : null
  if (place === '.') return 'local'
  return host === undefined ? 'named' : place === host.toLowerCase() ? 'local' : 'domain'
}
