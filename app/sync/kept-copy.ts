import type { Site } from '#domain/site/site.ts'

/** With whom a site is kept in common: the own team, or whoever shared it by a link. */
export type Way =
  | { kind: 'team'; organisation: string; name: string }
  | { kind: 'link'; token: string; name: string; expiresAt: string }

/** What a device knows of a site that it keeps in common with others. */
export type KeptCopy = {
  /** The key of the site on the device (`keyOf`). */
  key: string
  id: string
  way: Way
  /** What the others have, as last answered; null until they have anything. */
  known: Site | null
  etag: string | null
  /** `gone`: deleted there, or the link has ended; `refused`: not taken as it is. Both stay on the device. */
  state: 'kept' | 'gone' | 'refused'
  /** Why it was refused, in the words of the server. */
  fault?: string
  /** When the others last had everything, by the clock of the device. */
  savedAt: string | null
}

/** A copy that is about to be kept with others for the first time. */
export function createCopy(key: string, id: string, way: Way): KeptCopy {
  return { key, id, way, known: null, etag: null, state: 'kept', savedAt: null }
}
