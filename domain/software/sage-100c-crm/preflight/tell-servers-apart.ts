import { machineNameOf } from '../../../parameters/checks/account-place.ts'
import type { ParameterValues } from '../../../parameters/parameter.ts'
import type { Quote } from '../../../preflight/evidence.ts'
import { isAsked } from '../../../preflight/parsers/read-asked-services.ts'
import type { ReadFact } from '../../../preflight/read-evidence.ts'
import { type Known, settleFacts } from '../../../preflight/settle-facts.ts'

/** What is known of the web server and of the server with the database; the same where they are one. */
type Servers = { web: Known; database: Known }
type Side = keyof Servers | 'unknown'
/** What was read, with where it stands. */
type Held = Pick<ReadFact, 'section' | 'source'>

/** The length to which NetBIOS cuts the name of a machine, as some commands show it. */
const LONGEST_NAME = 15

/**
 * Tells with a remote SQL Server of which of the two machines each output is: by the host that stands with it, else by
 * the services in it. What names neither host nor service is the web server's, unless all that was given names the other.
 */
export function tellServersApart(known: Known, values: ParameterValues): Servers {
  const [web, database] = [nameOf(values.serverName), nameOf(values.databaseServer)]
  if (values.sqlServer !== 'remote' || (database !== null && database === web))
    return { web: known, database: known }
  const all = [...known.facts.values()].flatMap(({ parts }) => parts)
  const hosts = all.filter(({ id }) => id === 'host.name')
  const isDatabase = (host: string | null) => host !== null && host === database
  const isDatabaseAlone = hosts.length > 0 && hosts.every(({ value }) => isDatabase(nameOf(value)))
  const states = all.filter(({ id }) => id === 'services.states')
  const ofPlace = ({ source }: Held) => `${source.index} ${findHost(hosts, source)}`
  const places = Map.groupBy(states, ofPlace)
  const ofServices = all.filter(({ id }) => id === 'services.states' || id === 'services.asked')
  const sections = Map.groupBy(ofServices, held => `${ofPlace(held)} ${held.section}`)
  const keyOf = (held: Held) => {
    const key = `${ofPlace(held)} ${held.section}`
    return standsAlone(sections.get(key) ?? [], places.get(ofPlace(held)) ?? []) ? key : ofPlace(held)
  }
  const lists = Map.groupBy(states, keyOf)
  const hasWebList = [...lists.values()].some(
    list =>
      namesOf(list).includes('w3svc') && list.some(({ source }) => !isDatabase(findHost(hosts, source))),
  )
  const sideOf = (held: Held): Side => {
    const { source } = held
    const host = findHost(hosts, source)
    if (isDatabase(host)) return 'database'
    if (host !== null && host === web) return 'web'
    const list = lists.get(keyOf(held))
    if (list) return sideOfList(namesOf(list), isDatabaseAlone, hasWebList)
    return isDatabaseAlone && !hasWebList ? 'database' : 'web'
  }
  const lines = [...known.unreadable].map(([id, source]) => ({ id, source }))
  const knownOf = (side: Side): Known => {
    const isOfSide = (held: Held) => sideOf(held) === side
    return settleFacts(all.filter(isOfSide), lines.filter(isOfSide), {
      isAbout: () => true,
      place: known.accountPlace,
    })
  }
  return { web: knownOf('web'), database: knownOf('database') }
}

/**
 * A database engine without IIS is on no web server; but a list that was cut may have lost its IIS, so that counts only
 * beside a list that shows IIS. Browser by itself can be on either.
 */
function sideOfList(names: readonly string[], isDatabaseAlone: boolean, hasWebList: boolean): Side {
  const hasIis = names.includes('w3svc')
  const hasEngine = names.some(isEngine)
  if (hasEngine && (isDatabaseAlone || (!hasIis && hasWebList))) return 'database'
  if (hasIis) return 'web'
  return hasEngine || names.includes('sqlbrowser') ? 'unknown' : 'web'
}

/**
 * Whether an output is the list of a server with the database, pasted below one that shows IIS: it names an engine, and
 * names Browser or was asked for it. Services that were asked for one by one are no list each.
 */
function standsAlone(section: readonly ReadFact[], place: readonly ReadFact[]): boolean {
  const names = namesOf(section.filter(({ id }) => id === 'services.states'))
  const asked = section.flatMap(({ id, value }) => (id === 'services.asked' ? (value as string[]) : []))
  const hasBrowser = names.includes('sqlbrowser') || isAsked(asked, 'sqlbrowser')
  const isOfDatabase = names.some(isEngine) && hasBrowser && !names.includes('w3svc')
  return isOfDatabase && namesOf(place).includes('w3svc')
}

/** Whether a list of services may be that of the server with the database: an engine runs on it, and no IIS. */
export function isOfDatabaseServer({ id, value }: ReadFact): boolean {
  const names = id === 'services.states' ? Object.keys(value) : []
  return names.some(isEngine) && !names.includes('w3svc')
}

const isEngine = (name: string) => /^mssql(?:server$|\$)/.test(name)

const namesOf = (list: readonly ReadFact[]) => list.flatMap(({ value }) => Object.keys(value))

/** The machine that stands with a line: the only one in its piece of evidence, or of several the last one above. */
function findHost(hosts: readonly ReadFact[], { index, line }: Quote): string | null {
  const named = hosts.filter(({ source }) => source.index === index)
  const isOne = new Set(named.map(({ value }) => nameOf(value))).size === 1
  const host = isOne ? named[0] : named.findLast(({ source }) => source.line <= line)
  return nameOf(host?.value)
}

/** The name of a machine as its spellings have it in common; null for an address. */
function nameOf(host: unknown): string | null {
  return (
    machineNameOf(String(host ?? ''))
      ?.toLowerCase()
      .slice(0, LONGEST_NAME) ?? null
  )
}
