import type { Ruleset } from '../../shared/explanation.ts'

/** Changes whenever a rule's data changes; a test compares the hash and asks for a new version. */
export const ruleset: Ruleset = {
  id: 'stream/6LE007608',
  version: '2026-11-30',
  sha256: '8d6c7dbc3ea5ae7e85739e5f4d2cffd058ca4c5664036d1eaa6dcc0302d62f9b',
}
