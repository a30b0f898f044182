import type { PreflightFacts } from '../../../preflight/check.ts'
import { decimal } from '../../../shared/decimal.ts'
import { kitPorts } from '../ports.data.ts'
import { checkTogether } from '../procedures/check-together.ts'
import { circumstances } from '../procedures/circumstances.data.ts'
import { deriveValues } from '../procedures/derive-values.ts'
import { parameters } from '../procedures/parameters.ts'
import { preInstall } from '../procedures/pre-install.data.ts'
import { services } from '../procedures/services.data.ts'
import { sizing } from '../sizing.data.ts'
import { checks } from './checks.data.ts'
import { deriveCheckFacts } from './derive-check-facts.ts'
import { genesisVersion } from './genesis-version.data.ts'
import { itemsWithoutCheck } from './items-without-check.data.ts'
import { listChosenPorts } from './list-chosen-ports.ts'
import { listPrerequisites } from './list-prerequisites.ts'
import { prerequisiteWords } from './prerequisite-names.data.ts'

/** Everything that a machine for stream is judged by. */
export const streamPreflight: PreflightFacts = {
  checks,
  parameters: { parameters, circumstances, checkTogether },
  asking: { id: preInstall.id, parameters: preInstall.parameters },
  machineParameter: 'hostName',
  accountParameter: 'serviceAccount',
  planParameter: 'sqlServer',
  domainAccount: 'account-domain',
  localAccount: { parameter: 'serviceAccountKind', value: 'local' },
  deriveValues: values => {
    const derived = deriveValues(values)
    const names = (list: readonly { name: string }[]) => list.map(({ name }) => name.toLowerCase())
    return {
      ...derived,
      kitMqttPort: kitPorts.mqtt,
      mqttPorts: [...new Set([kitPorts.mqtt, Number(values.mqttPort ?? kitPorts.mqtt)].map(String))],
      chosenPorts: listChosenPorts(values),
      leastMemoryMb: Number(
        decimal(Number(derived.memoryGb ?? 0))
          .times(1024)
          .times(sizing.memoryToleratedFrom),
      ),
      emsServices: names(services.emsCore.list),
      iconicsServices: names(services.iconics.list),
      prerequisites: listPrerequisites(values).map(({ program }) => program),
    }
  },
  derivedFrom: { prerequisiteWords, genesisVersion },
  deriveFacts: deriveCheckFacts,
  itemsWithoutCheck,
}
