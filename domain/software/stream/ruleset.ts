import type { Ruleset } from '../../shared/explanation.ts'

/** Changes whenever a rule's data changes; a test compares the hash and asks for a new version. */
export const ruleset: Ruleset = {
  id: 'stream/6LE007608',
  version: '2026-11-30',
  sha256: 'e65cc928a3080260a85ccf5319c587e858f7e40ab75d31b5df54292a9ec2e3a7',
}
