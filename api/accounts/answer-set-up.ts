import { writeFound } from '#domain/shared/write-found.ts'
import type { SetUpRequest } from '#openapi/endpoints/account-request.ts'
import { reachStore } from '../access/reach-store.ts'
import { type Context, Reply } from '../http/bind-endpoint.ts'
import { Problem } from '../http/problems.ts'
import { refuseInput } from '../http/refuse-input.ts'
import { recordEvent } from '../store/audit.ts'
import { takeSetUpCode } from '../store/installation.ts'
import { listMemberships } from '../store/members.ts'
import { insertOrganisation } from '../store/organisations.ts'
import { nameTimeZone } from '../store/time-zone.ts'

/** Makes the first account, as the owner of an organisation, with the code from the log. */
export async function answerSetUp(
  request: SetUpRequest,
  { store, accounts, now, language }: Context,
): Promise<Reply<{ id: string }>> {
  const { code, organisation: name, timeZone: typedZone = 'UTC', ...account } = request
  const email = account.email.toLowerCase()
  const timeZone = nameTimeZone(typedZone)
  if (timeZone === undefined)
    throw refuseInput(
      { path: ['timeZone'], code: 'not_a_time_zone', values: { found: writeFound(typedZone) } },
      language,
    )
  const id = await reachStore(store, db =>
    db.transaction().execute(async within => {
      const taken = await takeSetUpCode(within, code)
      if (taken === 'wrong') throw new Problem('forbidden', 'detail.forbidden.set-up-code')
      if (taken === 'used') throw new Problem('conflict', 'detail.conflict.set-up')
      const user = await accounts.create(within, { ...account, email })
      const at = now().toISOString()
      const actor = `user:${user}`
      const [known] = await listMemberships(within, user)
      const organisation =
        known?.organisation ??
        (await insertOrganisation(within, { name: name ?? demandName(), owner: email, timeZone, actor, at }))
      if (!organisation) throw new Problem('conflict', 'detail.conflict.organisation', { name: name ?? '' })
      const scope = { db: within, organisation, actor, at }
      await recordEvent(scope, 'created', `users/${user}`)
      return user
    }),
  )
  return new Reply({ id }, { status: 201 })

  function demandName(): never {
    throw refuseInput(
      { path: ['organisation'], code: 'required', values: {}, expected: { type: 'string' } },
      language,
    )
  }
}
