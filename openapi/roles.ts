import type { Scope } from './scopes.ts'

/** What somebody who is signed in may do. A partner works on sites and sees no prices. */
export const scopesOfRoles = {
  owner: [
    'sites:write',
    'quotes:write',
    'audit:read',
    'keys:write',
    'members:write',
    'organisation:write',
    'webhooks:write',
  ],
  sales: ['sites:write', 'quotes:write', 'organisation:read'],
  partner: ['sites:write'],
  viewer: ['sites:read', 'quotes:read', 'organisation:read'],
} as const satisfies Readonly<Record<string, readonly Scope[]>>

export type MemberRole = keyof typeof scopesOfRoles

export const memberRoles = Object.keys(scopesOfRoles) as [MemberRole, ...MemberRole[]]
