import { hash } from 'node:crypto'
import canonicalize from 'canonicalize'

/** The SHA-256 of a value in its canonical form (RFC 8785). */
export function digestOf(value: unknown): string {
  return hash('sha256', canonicalize(value) ?? '')
}
