import type { Ruleset } from '../../shared/explanation.ts'

/** Changes whenever a rule's data changes; a test compares the hash and asks for a new version. */
export const ruleset: Ruleset = {
  id: 'izytroniq-enterprise/IZYTRONIQ Enterprise update',
  version: '2026-11-30',
  sha256: '799371a3789bee9aeffcef48b1c5c83fd07f9c52a03f77bcebfaf7eed0b7b1b9',
}
