import type { Site } from './site.ts'

/** When a site was last changed by the clock of whoever did, and by whom; null where nothing was written yet. */
export function findLastChange({ fields, notes }: Site): { at: string; by: string | null } | null {
  let last: { at: string; by: string | null } | null = null
  const weigh = (at: string, by: string | undefined) => {
    if (!last || at > last.at) last = { at, by: by ?? null }
  }
  for (const { at, by } of Object.values(fields)) weigh(at, by)
  for (const { at, by, struck } of notes) {
    weigh(at, by)
    if (struck) weigh(struck.at, struck.by)
  }
  return last
}
