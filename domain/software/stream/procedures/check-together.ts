import { findUnnamedMachine, isAddressOf } from '../../../parameters/checks/account-place.ts'
import { findEqualNames } from '../../../parameters/checks/check-database-names.ts'
import { splitServer } from '../../../parameters/checks/check-database-server.ts'
import { findEqualPorts, isInDynamicRange } from '../../../parameters/checks/check-ports.ts'
import type { Contradiction, ParameterValues } from '../../../parameters/parameter.ts'
import type { Asking, Given } from '../../../parameters/parameter-facts.ts'
import { kitPorts } from '../ports.data.ts'
import { databaseNames } from './parameters.ts'

/** The procedures in which the kit runs and sets the MQTT port, whatever is planned for later (manual 3, 6.5). */
const withKit = ['pre-install', 'install', 'upgrade', 'restore']

/** Finds what contradicts between stream's parameters: names, ports, ranges, and accounts of a machine without a name. */
export function checkTogether(values: ParameterValues, asking: Asking, given: Given = {}): Contradiction[] {
  const names = databaseNames.filter(name => values[name] !== undefined)
  // A port of SQL Server is one of this machine only where the kit installs it here.
  const ports = ['httpsPort', 'mqttPort', ...(values.sqlServer === 'new-local' ? ['sqlPort'] : [])]
  const set = ports.filter(name => values[name] !== undefined)
  const ofKit = findKitPorts(values, set, asking)
  const free = set.filter(name => !ofKit.some(({ parameter }) => parameter === name))
  // No field shows the account where databases alone are restored.
  const accounts = values.restoreScope === 'databases-only' ? [] : ['installAccount', 'serviceAccount']
  return [
    ...findUnnamedMachine(values, 'hostName', accounts),
    ...findServerElsewhere(values, given),
    ...findEqualNames(values, names),
    ...ofKit,
    ...findEqualPorts(values, free),
    ...checkRange(values, 'dynamicPortStart', 'dynamicPortCount'),
    ...checkRange(values, 'newDynamicPortStart', 'newDynamicPortCount'),
    ...checkDynamicPorts(values, asking),
  ]
}

/** A database server that was named is on the named machine or on another one, as was chosen (manual 4.7, 7.2). */
function findServerElsewhere(values: ParameterValues, given: Given): Contradiction[] {
  const place = placeOf(values)
  const [address] = splitServer(String(given.databaseServer ?? ''))
  const host = given.hostName
  if (place === undefined || host === undefined || !address) return []
  const isHere = isAddressOf(address.trim(), String(host))
  if (isHere === undefined || isHere === (place === 'here')) return []
  const code = isHere ? 'database_server_here' : 'database_server_elsewhere'
  return [{ parameter: 'databaseServer', code, values: { address: address.trim(), host: String(host) } }]
}

/** Where the SQL Server is by what was chosen; undefined where nothing was asked or the kit brings its own. */
function placeOf({
  sqlServer,
  restoreScope,
  restoreDatabases,
}: ParameterValues): 'here' | 'elsewhere' | undefined {
  const isRestored = restoreScope === 'whole-installation'
  if (sqlServer === 'existing-local' || (isRestored && restoreDatabases === 'local-sql-present'))
    return 'here'
  const isRemote = isRestored && ['remote-available', 'remote-lost'].includes(String(restoreDatabases))
  return sqlServer === 'remote' || isRemote ? 'elsewhere' : undefined
}

/** The port that the kit gives to MQTT is taken while it runs, also where another is set afterwards. */
function findKitPorts(
  values: ParameterValues,
  ports: readonly string[],
  { id = '' }: Asking,
): Contradiction[] {
  const others = ports.filter(name => name === 'sqlPort' || (name === 'httpsPort' && withKit.includes(id)))
  return others
    .filter(name => values[name] === kitPorts.mqtt)
    .map(parameter => ({ parameter, code: 'port_of_kit', values: { port: kitPorts.mqtt } }))
}

/** A range must end at 65535 at the latest. */
function checkRange(values: ParameterValues, first: string, count: string): Contradiction[] {
  if (values[first] === undefined || values[count] === undefined) return []
  const start = Number(values[first])
  const end = start + Number(values[count]) - 1
  return end > 65_535 ? [{ parameter: count, code: 'dynamic_range_too_long', values: { start, end } }] : []
}

/**
 * An MQTT port that is chosen must lie outside of the range, and outside of the one to set where today's holds it
 * (manual 6.5). The kit's own port is nobody's choice: where today's range holds it, an item says what to do; the range
 * to set must not hold it either. Who looks for what took the port sets the range whatever today's is (manual 10.3.3),
 * and the port is the one in use: it is the range that is to be chosen otherwise.
 */
function checkDynamicPorts(values: ParameterValues, { id = '' }: Asking): Contradiction[] {
  const { mqttPort, dynamicPortStart, dynamicPortCount, newDynamicPortStart, newDynamicPortCount } = values
  if (mqttPort === undefined || newDynamicPortStart === undefined) return []
  const start = Number(newDynamicPortStart)
  const end = start + Number(newDynamicPortCount) - 1
  const isHeld = (port: number) => isInDynamicRange(port, start, Number(newDynamicPortCount))
  const chosen = Number(mqttPort)
  const holdsPort = (port: number): Contradiction => ({
    parameter: 'newDynamicPortStart',
    code: 'dynamic_range_holds_port',
    values: { port, start, end },
  })
  if (dynamicPortStart === undefined)
    return values.symptom === 'system-not-operational' && isHeld(chosen) ? [holdsPort(chosen)] : []
  const isHeldToday = (port: number) =>
    isInDynamicRange(port, Number(dynamicPortStart), Number(dynamicPortCount))
  const ofKit = withKit.includes(id) ? [kitPorts.mqtt] : []
  if (![chosen, ...ofKit].some(isHeldToday)) return []
  if (isHeldToday(chosen) && isHeld(chosen))
    return [{ parameter: 'mqttPort', code: 'port_in_dynamic_range', values: { port: chosen, start, end } }]
  return [...ofKit, chosen].filter(isHeld).slice(0, 1).map(holdsPort)
}
