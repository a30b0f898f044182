/** Which kinds of services are archived, from the fewest to the most. */
export const archiveScopes = ['energies', 'energies-and-powers', 'extended'] as const
export type ArchiveScope = (typeof archiveScopes)[number]
