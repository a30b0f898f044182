import type { ParameterFault } from '../../../parameters/parameter.ts'
import type { CrmService, ServerRole } from './server-roles.ts'
import { writeIpv6 } from './write-ipv6.ts'

type Server = { role: ServerRole; name: string; ipv6: string; services?: CrmService[] | undefined }
type Fault = ParameterFault & { path: (string | number)[] }

/** What contradicts between servers: one master, one SQL Server, names and addresses unique, each service once. */
export function checkServers(servers: readonly Server[]): Fault[] {
  const count = (role: ServerRole) => servers.filter(server => server.role === role).length
  const [masters, databases] = [count('master'), count('sql')]
  return [
    ...(masters === 1 ? [] : [{ path: [], code: 'not_one_master' as const, values: { count: masters } }]),
    ...(databases === 1
      ? []
      : [{ path: [], code: 'not_one_sql_server' as const, values: { count: databases } }]),
    ...servers.flatMap((server, index) => checkServer(server, index, servers.slice(0, index))),
  ]
}

function checkServer(server: Server, index: number, earlier: readonly Server[]): Fault[] {
  const { role, services = [] } = server
  const name = server.name.toLowerCase()
  const address = writeIpv6(server.ipv6)
  const sameName = earlier.findIndex(other => other.name.toLowerCase() === name)
  const sameAddress = address === null ? -1 : earlier.findIndex(other => writeIpv6(other.ipv6) === address)
  const faults: Fault[] = []
  if (sameName >= 0)
    faults.push({ path: [index, 'name'], code: 'duplicate_server_name', values: { other: sameName + 1 } })
  if (sameAddress >= 0)
    faults.push({
      path: [index, 'ipv6'],
      code: 'duplicate_server_address',
      values: { other: sameAddress + 1 },
    })
  if (role === 'sql' && services.length > 0)
    faults.push({ path: [index, 'services'], code: 'services_on_sql_server' })
  services.forEach((service, at) => {
    const before = earlier.findIndex(other => other.services?.includes(service))
    const other = services.indexOf(service) < at ? index : before
    if (other >= 0)
      faults.push({ path: [index, 'services', at], code: 'service_repeated', values: { other: other + 1 } })
  })
  return faults
}
