import type { Ruleset } from '../shared/explanation.ts'

/** Changes whenever a footprint or a rule of conflicts changes; a test compares the hash and asks for a new version. */
export const ruleset: Ruleset = {
  id: 'conflicts/footprints',
  version: '2026-11-28',
  sha256: '4f010b4a850a5780361e1f42e804d9f34d018fdde3cfaf1c441f789714d7df3b',
}
