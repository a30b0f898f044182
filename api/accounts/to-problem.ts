import type { Language } from '#text/language.ts'
import { translateProblem } from '#text/problems/problems.ts'
import { Problem } from '../http/problems.ts'

const ofCodes = new Set(['INVALID_CODE', 'INVALID_BACKUP_CODE', 'OTP_HAS_EXPIRED'])
/** What the password began has ended: no code is right any more. */
const ofBeginnings = new Set(['INVALID_TWO_FACTOR_COOKIE', 'TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE'])
const ofPasswords = new Set(['INVALID_EMAIL_OR_PASSWORD', 'INVALID_PASSWORD', 'INVALID_EMAIL'])

const LOCKED_SECONDS = 60

/** A refusal of better-auth as a problem of ours; what was sent to it says where a password or a code is wrong. */
export function toProblem({ status }: Response, text: string, sent: object, language: Language): Problem {
  const code = codeOf(text)
  if (ofPasswords.has(code)) return refusePassword(sent, language)
  if (ofCodes.has(code))
    return new Problem(
      'unauthorized',
      'detail.unauthorized.code',
      {},
      refuseAt('/code', 'wrong_code', language),
    )
  if (ofBeginnings.has(code) || status === 401)
    return new Problem('unauthorized', 'detail.unauthorized.session')
  if (status === 403) return new Problem('forbidden', 'detail.forbidden.account')
  if (code === 'PROVIDER_NOT_FOUND') return new Problem('provider-unavailable', 'detail.provider-unavailable')
  if (status === 409) return new Problem('conflict', 'detail.conflict.backup-code')
  if (status === 404) return new Problem('not-found', 'detail.not-found.path')
  if (status === 429)
    return new Problem(
      'too-many-requests',
      'detail.too-many-requests',
      { seconds: LOCKED_SECONDS },
      { headers: { 'Retry-After': String(LOCKED_SECONDS) } },
    )
  if (status >= 500) return new Problem('internal-error', 'detail.internal-error')
  return new Problem('invalid-input', 'detail.invalid-input.account', { code })
}

/** The password of somebody who is signed in is wrong at its place; when signing in, it may as well be the address. */
export function refusePassword(sent: object, language: Language): Problem {
  const pointer = 'currentPassword' in sent ? '/currentPassword' : '/password'
  const more = 'email' in sent ? {} : refuseAt(pointer, 'wrong_password', language)
  return new Problem('unauthorized', 'detail.unauthorized.sign-in', {}, more)
}

function refuseAt(pointer: string, code: 'wrong_password' | 'wrong_code', language: Language) {
  return { faults: [{ pointer, code, detail: translateProblem[language](`fault.${code}`) }] }
}

function codeOf(text: string): string {
  try {
    const { code } = JSON.parse(text) as { code?: unknown }
    return typeof code === 'string' && /^[A-Z_]{1,60}$/.test(code) ? code : 'UNKNOWN'
  } catch {
    return 'UNKNOWN'
  }
}
