import type { ParameterValues } from '../../../parameters/parameter.ts'
import { kitPorts } from '../ports.data.ts'

/** The ports that the site takes, as texts: those it chose, and the one that the kit installs MQTT on. */
export function listChosenPorts(values: ParameterValues): string[] {
  const { httpsPort = kitPorts.https, mqttPort = kitPorts.mqtt, sqlPort = kitPorts.sql } = values
  const ports = [httpsPort, mqttPort, kitPorts.mqtt, ...(values.sqlServer === 'new-local' ? [sqlPort] : [])]
  return [...new Set(ports.map(String))]
}
