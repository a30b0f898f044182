/** What a key may be made for; to write includes to read. Price lists belong to quotes. */
export const scopes = [
  'sites:read',
  'sites:write',
  'quotes:read',
  'quotes:write',
  'audit:read',
  'keys:read',
  'keys:write',
  'members:read',
  'members:write',
  'organisation:read',
  'organisation:write',
  'webhooks:read',
  'webhooks:write',
] as const
export type Scope = (typeof scopes)[number]

/** Whether somebody with these scopes may do what needs that one. */
export function allows(granted: readonly string[], needed: Scope): boolean {
  return granted.includes(needed) || granted.includes(needed.replace(/:read$/, ':write'))
}
