import type { ProcedureFacts } from '#domain/checklists/procedure.ts'
import type { Ruleset } from '#domain/shared/explanation.ts'
import type { SoftwareId } from '#domain/software/pack.ts'
import { procedureFacts } from '#domain/software/procedure-facts.ts'
import type { Language } from '../language.ts'
import type { Messages } from '../translator.ts'
import { isogeoMessages } from './isogeo-scan-fme/messages.ts'
import { izytroniqMessages } from './izytroniq-enterprise/messages.ts'
import { sageMessages } from './sage-100c-crm/messages.ts'
import { streamMessages } from './stream/messages.ts'

export { findProcedure } from '#domain/software/procedure-facts.ts'

/** What a software's checklists are made from and written with. */
export type ProcedurePack = {
  facts: ProcedureFacts
  ruleset: Ruleset
  messages: Readonly<Record<Language, Messages>>
}

/** Every software that has procedures, with its texts in all languages. */
export const procedureRegistry: Readonly<Partial<Record<SoftwareId, ProcedurePack>>> = {
  stream: { ...procedureFacts.stream, messages: streamMessages },
  'izytroniq-enterprise': { ...procedureFacts['izytroniq-enterprise'], messages: izytroniqMessages },
  'sage-100c-crm': { ...procedureFacts['sage-100c-crm'], messages: sageMessages },
  'isogeo-scan-fme': { ...procedureFacts['isogeo-scan-fme'], messages: isogeoMessages },
}
