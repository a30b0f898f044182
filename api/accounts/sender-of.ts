import { hash } from 'node:crypto'
import type { Request } from 'express'

const SECRET_COOKIE = /(?:^|;\s*)(?:__Secure-)?groundwork\.(?:session_token|two_factor)=([^;]+)/

/** Whose secret a request tries: the account that it names, or else the session that it comes with. */
export function senderOf(request: Request): string {
  const { body, ip = '', headers } = request
  const [, cookie] = SECRET_COOKIE.exec(headers.cookie ?? '') ?? []
  const other = cookie === undefined ? ip : hash('sha256', cookie)
  try {
    const { email } = JSON.parse(String(Buffer.from(body as Uint8Array))) as { email?: unknown }
    return typeof email === 'string' ? email.trim().toLowerCase() : other
  } catch {
    return other
  }
}
