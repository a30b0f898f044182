import type { MessagesFacts } from '../../licensing/workflows/messages/message-facts.ts'
import {
  licenceMessages,
  lossByEvent,
  messageRulings,
  secrets,
  staleSiteCode,
} from './licence-messages.data.ts'
import { licences } from './licences.data.ts'
import { rulings } from './procedures/rulings.data.ts'
import { ruleset } from './ruleset.ts'

/** What messages about stream's licence are composed from. */
export const licenceMessageFacts = {
  ruleset,
  licences,
  messages: {
    byWorkflow: licenceMessages,
    lossByEvent,
    secrets,
    staleSiteCode,
    rulings: { ...rulings, ...messageRulings },
  } satisfies MessagesFacts,
}
