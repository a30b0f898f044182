import { cite } from '../manual.ts'

/** The version of GENESIS64 that this version of stream brings. */
export const genesisVersion = { parts: [10, 96, 1], citation: cite('11.1') } as const
