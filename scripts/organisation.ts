import { readSettings } from '../api/settings.ts'
import { createInvitation } from '../api/store/invitations.ts'
import { isRole } from '../api/store/members.ts'
import { createOrganisation, findOrganisation } from '../api/store/organisations.ts'
import { nameTimeZone } from '../api/store/time-zone.ts'
import { setUpRequest } from '../openapi/endpoints/account-request.ts'
import { memberRoles } from '../openapi/roles.ts'
import { readName } from './read-name.ts'
import { type Kept, runCommand, UsageError } from './run-command.ts'

const USAGE = [
  'npm run organisation -- create --name NAME --owner EMAIL [--time-zone Europe/Berlin]',
  `npm run organisation -- invite --name NAME --email EMAIL --role ${memberRoles.join('|')}`,
].join('\n       ')

const options = {
  name: { type: 'string' },
  owner: { type: 'string' },
  email: { type: 'string' },
  role: { type: 'string' },
  'time-zone': { type: 'string', default: 'UTC' },
} as const

await runCommand(USAGE, options, async ({ values, positionals: [command, ...rest] }, kept) => {
  const name = values.name?.trim()
  if (!name || rest.length > 0) throw new UsageError()
  if (command === 'create') {
    const owner = readAddress('--owner', values.owner)
    await create(readName('--name', name), owner, values['time-zone'], kept)
  } else if (command === 'invite') await invite(name, readAddress('--email', values.email), values.role, kept)
  else throw new UsageError()
})

/** Makes an organisation, which may be the first thing that is kept. */
async function create(name: string, owner: string, zone: string, kept: Kept): Promise<void> {
  const timeZone = nameTimeZone(zone)
  if (timeZone === undefined)
    throw new UsageError(`--time-zone: expected a name such as Europe/Berlin, found “${zone}”.`)
  const db = await (await kept.findOrMake()).open()
  const id = await createOrganisation(db, { name, owner, timeZone, at: kept.at })
  if (id === undefined) throw new Error(`There is an organisation “${name}” already.`)
  console.log(`Made the organisation “${name}” (${id}), owned by ${owner}, in the time zone ${timeZone}.`)
}

/** Invites somebody who has no account yet, also an owner whom `create` has named. */
async function invite(name: string, email: string, role = '', { at, find }: Kept): Promise<void> {
  if (!isRole(role))
    throw new UsageError(`--role: expected one of ${memberRoles.join(', ')}, found “${role}”.`)
  const db = await (await find()).open()
  const organisation = await findOrganisation(db, name)
  if (!organisation) throw new Error(`There is no organisation “${name}”. Make it with npm run organisation.`)
  const token = await db
    .transaction()
    .execute(within => createInvitation({ db: within, organisation, actor: 'command', at }, { email, role }))
  if (token === undefined) throw new Error(`${email} is a member of “${name}” already.`)
  const page = `${readSettings(process.env).publicUrl ?? ''}/en/invitation/${token}`
  console.log(
    `${token}\nThe token with which ${email} becomes ${role} of “${name}” within 7 days, on the page ${page} or by POST /api/auth/accept-invitation. It is shown this once.`,
  )
}

function readAddress(option: string, given = ''): string {
  const read = setUpRequest.shape.email.safeParse(given)
  if (!read.success) throw new UsageError(`${option}: expected an e-mail address, found “${given}”.`)
  return read.data.toLowerCase()
}
