import type { ProcedureFacts } from '../checklists/procedure.ts'
import type { Ruleset } from '../shared/ruleset.ts'
import type { Language } from '../text/language.ts'
import type { Messages } from '../text/translator.ts'
import { isogeoMessages } from './isogeo-scan-fme/text/messages.ts'
import { izytroniqMessages } from './izytroniq-enterprise/text/messages.ts'
import type { SoftwareId } from './pack.ts'
import { procedureFacts } from './procedure-facts.ts'
import { sageMessages } from './sage-100c-crm/text/messages.ts'
import { streamMessages } from './stream/text/messages.ts'

export { findProcedure } from './procedure-facts.ts'

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
