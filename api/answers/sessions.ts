import type { OwnSessionListAnswer } from '#openapi/responses/sessions.ts'
import type { KeptContext } from '../http/bind-endpoint.ts'
import { Problem } from '../http/problems.ts'
import { endSession, listSessions } from '../store/sessions.ts'

/** Where a person is signed in; a key is nobody. */
export async function answerSessionList(
  _input: unknown,
  { scope, caller: { session } }: KeptContext,
): Promise<OwnSessionListAnswer> {
  const rows = session ? await listSessions(scope.db, session.userId) : []
  return {
    items: rows.map(({ id, createdAt, updatedAt, expiresAt, ipAddress, userAgent }) => ({
      ...{ id, isThis: id === session?.id, createdAt, usedAt: updatedAt, endsAt: expiresAt },
      ...{ address: ipAddress || null, device: userAgent || null },
    })),
  }
}

/** Ends one of them. */
export async function answerEndedSession(
  _input: unknown,
  { scope, caller: { session }, path: { sessionId } }: KeptContext<{ sessionId: string }>,
): Promise<undefined> {
  const isEnded = session && (await endSession(scope.db, session.userId, sessionId))
  if (!isEnded) throw new Problem('not-found', 'detail.not-found.object', { id: sessionId })
}
