import type { Site } from '#domain/site/site.ts'

/** Under what a site is kept: a copy that was made for a role stands beside the whole of the same id. */
export function keyOf({ id, audience }: Site): string {
  return audience ? `${id} ${audience.role}` : id
}

/** The name of a site; empty where none was given. */
export function nameOf(site: Site): string {
  return String(site.fields.name?.value ?? '').trim()
}
