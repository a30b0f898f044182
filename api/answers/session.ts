import type { SessionChoice } from '#openapi/endpoints/session.ts'
import type { SessionAnswer } from '#openapi/responses/session.ts'
import type { KeptContext } from '../http/bind-endpoint.ts'
import { Problem } from '../http/problems.ts'
import { chooseOrganisation, findPerson, listMemberships } from '../store/members.ts'
import { nameOrganisation } from '../store/organisations.ts'

/** Who asks, for whom, and what they may. */
export async function answerSession(
  _input: unknown,
  { scope, caller }: Pick<KeptContext, 'scope' | 'caller'>,
): Promise<SessionAnswer> {
  const { actor, organisation, scopes, session } = caller
  const memberships = session ? await listMemberships(scope.db, session.userId) : []
  return {
    actor,
    user: session ? await findPerson(scope.db, session.userId) : null,
    organisation: { id: organisation, name: await nameOrganisation(scope) },
    role: memberships.find(each => each.organisation === organisation)?.role ?? null,
    scopes: [...scopes],
    organisations: memberships.map(({ organisation: id, name, role }) => ({ id, name, role })),
  }
}

/** Acts for another organisation from now on. */
export async function answerChosenSession(
  choice: SessionChoice,
  { scope, caller }: KeptContext,
): Promise<SessionAnswer> {
  const chosen = caller.session && (await chooseOrganisation(scope.db, caller.session, choice.organisation))
  if (!chosen) throw new Problem('not-found', 'detail.not-found.organisation', { id: choice.organisation })
  return answerSession(undefined, { scope: { ...scope, organisation: chosen.organisation }, caller: chosen })
}
