import type { Ruleset } from '../../shared/ruleset.ts'

/** Changes whenever a rule's data changes; a test compares the hash and asks for a new version. */
export const ruleset: Ruleset = {
  id: 'stream/6LE007608',
  version: '2026-11-24',
  sha256: 'f162830cd6a59e25f44337b46f013369aa2fa806bca18ea8f3753a02d757a5c3',
}
