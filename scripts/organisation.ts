import { parseArgs } from 'node:util'
import { createOrganisation } from '../api/store/organisations.ts'
import { withStore } from './open-kept.ts'

const USAGE = 'npm run organisation -- create --name NAME --owner EMAIL [--time-zone Europe/Berlin]'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    name: { type: 'string' },
    owner: { type: 'string' },
    'time-zone': { type: 'string', default: 'UTC' },
  },
})
const { name, owner, 'time-zone': timeZone } = values

await withStore(async (db, at) => {
  if (positionals[0] !== 'create' || !name?.trim() || !owner) throw new Error(`Usage: ${USAGE}`)
  if (!/^\S+@\S+$/.test(owner)) throw new Error(`--owner ${owner}: expected an e-mail address.`)
  if (!isTimeZone(timeZone))
    throw new Error(`--time-zone ${timeZone}: expected a name such as Europe/Berlin.`)
  const id = await createOrganisation(db, { name: name.trim(), owner, timeZone, at })
  if (id === undefined) throw new Error(`There is an organisation “${name.trim()}” already.`)
  console.log(`Made the organisation “${name.trim()}” (${id}), owned by ${owner}.`)
})

function isTimeZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).format(0) !== ''
  } catch {
    return false
  }
}
