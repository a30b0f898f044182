import { findEqualNames } from '../../../parameters/checks/check-database-names.ts'
import { findEqualPorts, isInDynamicRange } from '../../../parameters/checks/check-ports.ts'
import type { Contradiction, ParameterValues } from '../../../parameters/parameter.ts'
import { databaseNames } from './parameters.ts'

/** Finds what contradicts between stream's parameters: equal database names, equal ports, MQTT among dynamic ports. */
export function checkTogether(values: ParameterValues): Contradiction[] {
  const names = databaseNames.filter(name => values[name] !== undefined)
  // A port of SQL Server is one of this machine only where the kit installs it here.
  const ports = ['httpsPort', 'mqttPort', ...(values.sqlServer === 'new-local' ? ['sqlPort'] : [])]
  const given = ports.filter(name => values[name] !== undefined)
  return [...findEqualNames(values, names), ...findEqualPorts(values, given), ...checkDynamicPorts(values)]
}

/** The range must end at 65535 at the latest, and the MQTT port must lie outside of it (manual 6.5). */
function checkDynamicPorts({
  mqttPort,
  dynamicPortStart,
  dynamicPortCount,
}: ParameterValues): Contradiction[] {
  if (dynamicPortStart === undefined || dynamicPortCount === undefined) return []
  const [start, count] = [Number(dynamicPortStart), Number(dynamicPortCount)]
  const end = start + count - 1
  if (end > 65_535)
    return [{ parameter: 'dynamicPortCount', code: 'dynamic_range_too_long', values: { start, end } }]
  if (mqttPort === undefined || !isInDynamicRange(Number(mqttPort), start, count)) return []
  return [
    {
      parameter: 'mqttPort',
      code: 'port_in_dynamic_range',
      values: { port: Number(mqttPort), start, end },
    },
  ]
}
