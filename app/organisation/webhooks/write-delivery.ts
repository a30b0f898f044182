import { en } from '#text/webhooks/en.ts'
import type { TranslateWebhook } from '#text/webhooks/webhooks.ts'
import type { Attempt, Delivery } from './webhook.ts'

type Key = keyof typeof en

/** Names of events, in the order in which they are offered. */
export const eventNames = Object.keys(en)
  .filter(key => key.startsWith('event.') && key !== 'event.webhook.test')
  .map(key => key.slice('event.'.length))

/** What an event is called; one that this page does not know yet is shown as it is. */
export function nameEvent(t: TranslateWebhook, event: string): string {
  const key = `event.${event}`
  return Object.hasOwn(en, key) ? t(key as Key) : event
}

/** What became of a message, in a sentence. */
export function writeState(t: TranslateWebhook, { state, attempts }: Delivery): string {
  const last = attempts.at(-1)
  if (state === 'delivered') return t('delivery.delivered')
  if (!last) return t('delivery.waiting')
  return t(state === 'failed' ? 'delivery.failed' : 'delivery.again', { reason: writeReason(t, last) })
}

/** What an attempt came to: that it arrived, or why it did not. */
export function writeAttempt(t: TranslateWebhook, attempt: Attempt): string {
  const { status } = attempt
  return status !== null && status >= 200 && status < 300 ? t('delivery.delivered') : writeReason(t, attempt)
}

const known: Readonly<Record<string, Key>> = {
  timeout: 'reason.timeout',
  'address-not-public': 'reason.address-not-public',
  'switched-off': 'reason.switched-off',
  'secret-unreadable': 'reason.secret-unreadable',
  enotfound: 'reason.host',
  econnrefused: 'reason.refused',
  econnreset: 'reason.broken',
  epipe: 'reason.broken',
}
const ofCertificates = /cert|self-signed|verify|issuer/

function writeReason(t: TranslateWebhook, { status, error }: Attempt): string {
  if (status !== null)
    return t(status >= 300 && status < 400 ? 'reason.redirect' : 'reason.status', { status: String(status) })
  const code = error ?? ''
  const key = known[code]
  if (key) return t(key)
  return t(ofCertificates.test(code) ? 'reason.certificate' : 'reason.other', { code })
}
