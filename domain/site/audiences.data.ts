import type { Role } from '../checklists/procedure.ts'

/** What a role is sent beside its own items, and what else than these it may answer; by paths or their beginnings. */
export type Share = {
  sent: readonly string[]
  answers: readonly string[]
  /** Whether it may also answer the items of others that the output of commands proves. */
  proves?: true
}

/** Prices, what they are asked from, and the quote; sent with the whole only, and only where that is ticked. */
export const pricePaths = ['prices', 'quote'] as const

const site = ['name', 'customer', 'address'] as const
const machine = ['machine'] as const
const foundMachine = ['machine/name', 'machine/found'] as const
const licence = ['owned', 'licence', 'constraints'] as const

/** Who provides is told what to provide; the load and the order are the business of those who sell and install. */
export const shares: Readonly<Record<Role, Share>> = {
  sales: {
    sent: [...site, 'contacts', 'load', 'order', ...licence, ...machine, 'waivers'],
    answers: [...site, 'contacts', 'load', 'order', ...licence, ...machine, 'waivers'],
  },
  vendor: { sent: [...site, 'contacts', 'order', ...licence, 'machine/name'], answers: [] },
  // Who proves is told what was accepted; to accept is not theirs.
  'customer-it': { sent: [...site, ...machine, 'waivers'], answers: foundMachine, proves: true },
  dba: { sent: ['name', 'customer', 'machine/name', 'waivers'], answers: [], proves: true },
  integrator: {
    sent: [...site, 'contacts', 'load', 'order', ...licence, ...machine, 'workflows', 'waivers'],
    answers: [...machine, 'workflows', 'licence', 'waivers'],
    proves: true,
  },
}
