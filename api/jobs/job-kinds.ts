import { createMailing, createMailQueue, type MailSettings } from '../mail/send-mail.ts'
import { createDelivery, type DeliveryParts } from '../webhooks/deliver.ts'
import { createExpiry } from './expire-quotes.ts'
import type { JobKind } from './job.ts'
import { sweep } from './sweep.ts'

/** `mail` is present where this server sends any. */
type Parts = DeliveryParts & { mail?: MailSettings | undefined }

/** Everything that happens by itself, by the name under which it is kept. */
export function createJobKinds({ mail, ...parts }: Parts): Readonly<Record<string, JobKind>> {
  const { secretOf } = parts
  return {
    sweep,
    'expire-quotes': createExpiry(mail && createMailQueue(secretOf)),
    deliver: createDelivery(parts),
    ...(mail && { mail: createMailing(secretOf, mail) }),
  }
}
