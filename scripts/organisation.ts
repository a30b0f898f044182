import { parseArgs } from 'node:util'
import { createInvitation } from '../api/store/invitations.ts'
import { isRole } from '../api/store/members.ts'
import { createOrganisation, findOrganisation } from '../api/store/organisations.ts'
import type { Db } from '../api/store/store.ts'
import { isTimeZone } from '../api/store/time-zone.ts'
import { memberRoles } from '../openapi/roles.ts'
import { withStore } from './open-kept.ts'

const USAGE = [
  'npm run organisation -- create --name NAME --owner EMAIL [--time-zone Europe/Berlin]',
  `npm run organisation -- invite --name NAME --email EMAIL --role ${memberRoles.join('|')}`,
].join('\n       ')

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    name: { type: 'string' },
    owner: { type: 'string' },
    email: { type: 'string' },
    role: { type: 'string' },
    'time-zone': { type: 'string', default: 'UTC' },
  },
})
const { name, owner, 'time-zone': timeZone } = values

await withStore(async (db, at) => {
  if (positionals[0] === 'invite') return invite(db, at)
  if (positionals[0] !== 'create' || !name?.trim() || !owner) throw new Error(`Usage: ${USAGE}`)
  if (!/^\S+@\S+$/.test(owner)) throw new Error(`--owner ${owner}: expected an e-mail address.`)
  if (!isTimeZone(timeZone))
    throw new Error(`--time-zone ${timeZone}: expected a name such as Europe/Berlin.`)
  const id = await createOrganisation(db, { name: name.trim(), owner, timeZone, at })
  if (id === undefined) throw new Error(`There is an organisation “${name.trim()}” already.`)
  console.log(`Made the organisation “${name.trim()}” (${id}), owned by ${owner}.`)
})

/** Invites somebody who has no account yet, also an owner whom `create` has named. */
async function invite(db: Exclude<Db, { isTransaction: true }>, at: string): Promise<void> {
  const { name: of = '', email = '', role = '' } = values
  if (!/^\S+@\S+$/.test(email) || !isRole(role)) throw new Error(`Usage: ${USAGE}`)
  const organisation = await findOrganisation(db, of.trim())
  if (!organisation) throw new Error(`There is no organisation “${of}”. Make it with npm run organisation.`)
  const token = await db
    .transaction()
    .execute(within => createInvitation({ db: within, organisation, actor: 'command', at }, { email, role }))
  if (token === undefined) throw new Error(`${email} is a member of “${of}” already.`)
  console.log(
    `${token}\nThe token with which ${email} becomes ${role} of “${of}”, by POST /api/auth/accept-invitation within 7 days. It is shown this once.`,
  )
}
