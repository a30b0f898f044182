import { createMessageValues } from '../../licensing/workflows/messages/message-values.ts'
import { owned } from './licence-estimate-input.ts'
import { licences } from './licences.data.ts'

/** What a message about stream's licence may hold. */
export const messageValues = createMessageValues(licences.catalogue, owned)
