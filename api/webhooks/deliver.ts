import { Webhook } from 'standardwebhooks'
import type { WebhookAttempt } from '#openapi/responses/webhooks.ts'
import { unseal } from '../accounts/seal.ts'
import type { JobKind, Outcome } from '../jobs/job.ts'
import { ACTOR } from '../jobs/sweep.ts'
import type { Db } from '../store/store.ts'
import type { OrganisationId } from '../store/tables.ts'
import { findSending, recordAttempt } from '../store/webhook-deliveries.ts'
import { sendMessage } from './send-message.ts'
import { pinTarget, type Resolve, readTarget } from './target.ts'

export type DeliveryParts = {
  /** What secrets are sealed with. */
  secretOf: (db: Db) => Promise<string>
  now: () => Date
  /** Hosts that may be anywhere. */
  privateHosts?: ReadonlySet<string> | undefined
  resolve?: Resolve | undefined
  /** How long a receiver has to answer. */
  timeoutMs?: number | undefined
}

const TIMEOUT_MS = 10_000
const GONE = 410
const CODE = /^[A-Z][A-Z0-9_]{2,50}$/

type Payload = { organisation: OrganisationId; id: string }

/** Sends a message to a webhook, signed as Standard Webhooks say; the same id each time. */
export function createDelivery(parts: DeliveryParts): JobKind {
  return {
    run: async (payload, { db, at, signal }) => {
      const { organisation, id } = payload as Payload
      const scope = { db, organisation, actor: ACTOR, at }
      const found = await findSending(scope, id)
      if (!found) return { is: 'done' }
      const begun = performance.now()
      const sent =
        found.disabledAt === null
          ? await send(found, parts, db, signal).catch(error => ({ error: nameError(error) }))
          : { error: 'switched-off' }
      const attempt: WebhookAttempt = {
        at,
        status: 'status' in sent ? sent.status : null,
        error: 'error' in sent ? sent.error : null,
        milliseconds: Math.round(performance.now() - begun),
        excerpt: 'excerpt' in sent ? sent.excerpt : '',
      }
      const { status, error } = attempt
      const isDelivered = status !== null && status >= 200 && status < 300
      const isGone = status === GONE
      const isHopeless = isGone || error === 'switched-off'
      const outcome: Outcome = {
        is: isDelivered ? 'done' : isHopeless ? 'hopeless' : 'failed',
        record: (within, { nextAt }) =>
          recordAttempt({ ...scope, db: within }, { id, attempt, isDelivered, isGone, nextAt }),
      }
      return { ...outcome, error: error ?? `http-${status}` }
    },
  }
}

type Sending = NonNullable<Awaited<ReturnType<typeof findSending>>>

async function send(sending: Sending, parts: DeliveryParts, db: Db, stopping: AbortSignal) {
  const { privateHosts = new Set(), resolve, timeoutMs = TIMEOUT_MS, now } = parts
  const { url: written, messageId, body } = sending
  const url = readTarget(written, privateHosts)
  if (!url) return { error: 'address-not-public' }
  const signal = AbortSignal.any([stopping, AbortSignal.timeout(timeoutMs)])
  const pinned = await Promise.race([pinTarget(url, privateHosts, resolve), aborted(signal)])
  if (!pinned) return { error: 'address-not-public' }
  const at = now()
  const secret = await parts.secretOf(db)
  const isRotating = sending.formerUntil !== null && sending.formerUntil > at.toISOString()
  const sealed = [sending.secret, ...(isRotating && sending.formerSecret ? [sending.formerSecret] : [])]
  const keys = await Promise.all(sealed.map(each => unseal(secret, each)))
  if (keys[0] === undefined) return { error: 'secret-unreadable' }
  const signatures = keys.flatMap(key =>
    key === undefined ? [] : [new Webhook(key).sign(messageId, at, body)],
  )
  const headers = {
    'content-type': 'application/json',
    'user-agent': 'Groundwork-Webhooks',
    'webhook-id': messageId,
    'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
    'webhook-signature': signatures.join(' '),
  }
  return sendMessage({ url, pinned, headers, body, signal })
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) =>
    signal.addEventListener('abort', () => reject(signal.reason), { once: true }),
  )
}

/** Why there was no answer, as a word that gives nothing of it away. */
function nameError(error: unknown): string {
  const { name, code, cause } = error as { name?: string; code?: unknown; cause?: { name?: string } }
  if (name === 'TimeoutError' || cause?.name === 'TimeoutError') return 'timeout'
  return typeof code === 'string' && CODE.test(code) ? code.toLowerCase().replaceAll('_', '-') : 'unexpected'
}
