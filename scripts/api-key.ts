import { createApiKey, revokeApiKey } from '../api/store/api-keys.ts'
import { findOrganisation } from '../api/store/organisations.ts'
import { type Scope, scopes } from '../openapi/scopes.ts'
import { readName } from './read-name.ts'
import { runCommand, UsageError } from './run-command.ts'

const USAGE = [
  'npm run api-key -- create --organisation NAME --scopes quotes:write,sites:write [--name NAME] [--days 365]',
  'npm run api-key -- revoke --organisation NAME --id ID',
].join('\n       ')
const DAY_MS = 86_400_000

const options = {
  organisation: { type: 'string' },
  scopes: { type: 'string' },
  name: { type: 'string', default: 'command line' },
  days: { type: 'string' },
  id: { type: 'string' },
} as const

await runCommand(USAGE, options, async ({ values, positionals: [command, ...rest] }, { at, find }) => {
  const { organisation: named, id } = values
  if (!named || (command !== 'create' && command !== 'revoke') || rest.length > 0) throw new UsageError()
  if (command === 'revoke' && !id) throw new UsageError('--id: expected the id of the key.')
  const name = readName('--name', values.name)
  const granted = command === 'create' ? readScopes(values.scopes) : []
  const expiresAt = readExpiry(values.days, at)
  const db = await (await find()).open()
  const organisation = await findOrganisation(db, named)
  if (!organisation)
    throw new Error(`There is no organisation “${named}”. Make it with npm run organisation.`)
  await db.transaction().execute(async within => {
    const scope = { db: within, organisation, actor: 'command', at }
    if (id !== undefined && command === 'revoke') {
      // Whoever has the whole key gives it; what is secret of it is not repeated.
      const [, own = id] = /^gw_([^_]*)(?:_.*)?$/.exec(id) ?? []
      if (!(await revokeApiKey(scope, own))) throw new Error(`“${named}” has no key ${own} that holds.`)
      console.log(`Withdrew the key ${own} of “${named}”.`)
      return
    }
    const key = await createApiKey(scope, { name, scopes: granted, expiresAt })
    console.log(
      `${key}\nA key of “${named}” for ${granted.join(', ')}${expiresAt ? ` until ${expiresAt}` : ''}. It is shown this once.`,
    )
  })
})

function readScopes(given = ''): Scope[] {
  const named = given.split(',').map(scope => scope.trim())
  const known = scopes.filter(scope => named.includes(scope))
  if (known.length === 0 || known.length !== named.length)
    throw new UsageError(`--scopes: expected some of ${scopes.join(',')}, found “${given}”.`)
  return known
}

function readExpiry(days: string | undefined, at: string): string | null {
  if (days === undefined) return null
  if (!/^[1-9]\d{0,4}$/.test(days))
    throw new UsageError(`--days: expected a whole number from 1 to 99999, found “${days}”.`)
  return new Date(Date.parse(at) + Number(days) * DAY_MS).toISOString()
}
