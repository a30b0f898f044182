import type { Ruleset } from '../../shared/explanation.ts'

/** Changes whenever a rule's data changes; a test compares the hash and asks for a new version. */
export const ruleset: Ruleset = {
  id: 'izytroniq-enterprise/IZYTRONIQ Enterprise update',
  version: '2026-11-28',
  sha256: '19cc2535655b5af4b37b2c8e9451dc6c5e7376c2caa9e381f5bf205333172aa6',
}
