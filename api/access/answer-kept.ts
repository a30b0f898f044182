import { hash } from 'node:crypto'
import type { Request } from 'express'
import type { AnyEndpoint } from '#openapi/endpoint.ts'
import type { Dependencies } from '../http/dependencies.ts'
import { Problem } from '../http/problems.ts'
import type { Caller } from '../store/caller.ts'
import { answerOnce } from '../store/idempotent-answers.ts'
import type { Scope } from '../store/scope.ts'
import type { Db } from '../store/store.ts'
import { type Precondition, readPrecondition } from './precondition.ts'
import { reachStore } from './reach-store.ts'
import { tellWhoSaved } from './tell-who-saved.ts'

/** What handlers of kept objects are given beside what all are. */
export type Keeping = {
  scope: Scope
  caller: Caller
  /** To which version a change is made; any, where the endpoint asks for none. */
  precondition: Precondition
}

const anyVersion: Precondition = { isAny: true, demand: () => {} }

/**
 * Answers a request to what is kept: a change all in one transaction, and the same request with the same
 * Idempotency-Key once.
 */
export async function answerKept<Answer extends { body?: string | Uint8Array | undefined }>(
  { method, path, access }: AnyEndpoint,
  { store, now }: Dependencies,
  request: Request,
  work: (keeping: Keeping) => Promise<Answer>,
): Promise<Answer> {
  const { caller } = request
  if (!caller) throw new TypeError('Nobody was admitted')
  const { organisation, actor } = caller
  const precondition = access?.isConditional ? readPrecondition(request.headers['if-match']) : anyVersion
  const within = (db: Db): Scope => ({ db, organisation, actor, at: now().toISOString() })
  if (method === 'get') return reachStore(store, db => work({ scope: within(db), caller, precondition }))
  const key = method === 'post' ? request.headers['idempotency-key'] : undefined
  return reachStore(store, db =>
    db.transaction().execute(async transaction => {
      const scope = within(transaction)
      const answering = () =>
        tellWhoSaved(scope, { path, params: request.params }, () => work({ scope, caller, precondition }))
      if (typeof key !== 'string' || key === '') return answering()
      const repeatable = { key, operation: `${method} ${path}`, requestHash: hashOf(request) }
      const { shownOnce } = access ?? {}
      const conceal = (answer: Answer) => (shownOnce === undefined ? answer : without(answer, shownOnce))
      const answer = await answerOnce(scope, repeatable, answering, conceal)
      if (answer === undefined) throw new Problem('idempotency-key-reused', 'detail.idempotency-key-reused')
      return answer
    }),
  )
}

/** An answer with null in the place of its secret, of which only a hash may be kept. */
function without<Answer extends { body?: string | Uint8Array | undefined }>(
  answer: Answer,
  secret: string,
): Answer {
  return { ...answer, body: JSON.stringify({ ...JSON.parse(String(answer.body)), [secret]: null }) }
}

/** What a request asks for: its address, what its body is and holds. */
function hashOf({ originalUrl, headers, body }: Request): string {
  const head = `${originalUrl}\n${headers['content-type'] ?? ''}\n`
  return hash(
    'sha256',
    Buffer.concat([Buffer.from(head), (body as Uint8Array | undefined) ?? new Uint8Array()]),
  )
}
