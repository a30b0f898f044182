import type { Citation } from '../shared/citation.ts'

/** Which kinds of services are archived, from the fewest to the most. */
export const archiveScopes = ['energies', 'energies-and-powers', 'extended'] as const
export type ArchiveScope = (typeof archiveScopes)[number]

export const sizeIds = ['small', 'medium', 'large'] as const
export type SizeId = (typeof sizeIds)[number]

export type HardwareSpecification = {
  cpuCores: number
  cpuModels: readonly string[]
  memoryGb: number
  diskGb: number
}

/** An answer of a counting question: the last option whose bound the value reaches gives the points. */
export type CountOption = { points: number; from?: string; above?: string }

type CountQuestion = { citation: Citation; options: readonly CountOption[]; step: string }

/** What a pack must say for its server to be sized. */
export type SizingFacts = {
  questions: {
    managers: CountQuestion
    products: CountQuestion
    services: { citation: Citation; options: readonly { points: number; scope: ArchiveScope }[] }
    frequency: {
      citation: Citation
      rareAboveMinutes: string
      rarePoints: number
      frequentPoints: number
      step: string
    }
  }
  /** From the smallest to the largest. */
  sizes: readonly { id: SizeId; fromScore: number; hardware: HardwareSpecification; citation: Citation }[]
  highestScore: number
  memoryToleratedFrom: string
  processorClasses: readonly { pattern: string; meets: readonly SizeId[] }[]
  /** Names that a virtual machine shows in place of the host's processor. */
  virtualProcessors: readonly string[]
}
