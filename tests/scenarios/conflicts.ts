import type { Installation } from '#domain/conflicts/conflicts-input.ts'
import type { SoftwareId } from '#domain/software/pack.ts'
import type { Scenario } from './scenario.ts'

type Expected = {
  /** Severity and id of each, the worst first. */
  conflicts: readonly string[]
  order: readonly SoftwareId[]
}

const stream = (parameters: Installation['parameters']): Installation => ({ software: 'stream', parameters })
const sage = (parameters: Installation['parameters']): Installation => ({
  software: 'sage-100c-crm',
  parameters,
})
const izytroniq: Installation = { software: 'izytroniq-enterprise' }
const isogeo: Installation = { software: 'isogeo-scan-fme' }

export const conflictCases: readonly Scenario<readonly Installation[], Expected>[] = []
