import type { AcceptanceRequest } from '#openapi/endpoints/account-request.ts'
import { reachStore } from '../access/reach-store.ts'
import { type Context, Reply } from '../http/bind-endpoint.ts'
import { Problem } from '../http/problems.ts'
import { refuseInput } from '../http/refuse-input.ts'
import { addMember, takeInvitation } from '../store/invitations.ts'

/** Follows an invitation: whoever has no account yet gets one, with the name and the password that they choose. */
export async function answerAcceptance(
  { token, name, password }: AcceptanceRequest,
  { store, accounts, now, language }: Context,
): Promise<Reply<{ id: string; email: string }>> {
  const accepted = await reachStore(store, db =>
    db.transaction().execute(async within => {
      const at = now().toISOString()
      const taken = await takeInvitation(within, token, at)
      if (!taken) throw new Problem('forbidden', 'detail.forbidden.invitation')
      const { email, organisation } = taken
      const known = await within
        .selectFrom('users')
        .select('id')
        .where('email', '=', email)
        .executeTakeFirst()
      const user =
        known?.id ??
        (await accounts.create(within, {
          email,
          name: name ?? demand('name'),
          password: password ?? demand('password'),
        }))
      await addMember({ db: within, organisation, actor: `user:${user}`, at }, taken)
      return { id: user, email }
    }),
  )
  return new Reply(accepted, { status: 201 })

  function demand(field: string): never {
    throw refuseInput({ path: [field], code: 'required', values: {}, expected: { type: 'string' } }, language)
  }
}
