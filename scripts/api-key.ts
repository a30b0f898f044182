import { parseArgs } from 'node:util'
import { createApiKey, revokeApiKey } from '../api/store/api-keys.ts'
import { findOrganisation } from '../api/store/organisations.ts'
import { type Scope, scopes } from '../openapi/scopes.ts'
import { withStore } from './open-kept.ts'

const USAGE = [
  'npm run api-key -- create --organisation NAME --scopes quotes:write,sites:write [--name NAME] [--days 365]',
  'npm run api-key -- revoke --organisation NAME --id ID',
].join('\n       ')
const DAY_MS = 86_400_000

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    organisation: { type: 'string' },
    scopes: { type: 'string' },
    name: { type: 'string', default: 'command line' },
    days: { type: 'string' },
    id: { type: 'string' },
  },
})

await withStore(async (db, at) => {
  const [command] = positionals
  const { organisation: named, id } = values
  if (!named || (command !== 'create' && command !== 'revoke')) throw new Error(`Usage: ${USAGE}`)
  const organisation = await findOrganisation(db, named)
  if (!organisation)
    throw new Error(`There is no organisation “${named}”. Make it with npm run organisation.`)
  await db.transaction().execute(async within => {
    const scope = { db: within, organisation, actor: 'command', at }
    if (command === 'revoke') {
      if (!id || !(await revokeApiKey(scope, id)))
        throw new Error(`“${named}” has no key ${id ?? ''} that holds.`)
      console.log(`Withdrew the key ${id} of “${named}”.`)
      return
    }
    const granted = readScopes(values.scopes)
    const expiresAt = readExpiry(values.days, at)
    const key = await createApiKey(scope, { name: values.name, scopes: granted, expiresAt })
    console.log(
      `${key}\nA key of “${named}” for ${granted.join(', ')}${expiresAt ? ` until ${expiresAt}` : ''}. It is shown this once.`,
    )
  })
})

function readScopes(given = ''): Scope[] {
  const named = given.split(',').map(scope => scope.trim())
  const known = scopes.filter(scope => named.includes(scope))
  if (known.length === 0 || known.length !== named.length)
    throw new Error(`--scopes ${given}: expected some of ${scopes.join(',')}.`)
  return known
}

function readExpiry(days: string | undefined, at: string): string | null {
  if (days === undefined) return null
  if (!/^[1-9]\d{0,4}$/.test(days)) throw new Error(`--days ${days}: expected a whole number above 0.`)
  return new Date(Date.parse(at) + Number(days) * DAY_MS).toISOString()
}
