import type { Workflow } from '../../../licensing/workflows/workflow.ts'
import { cite } from '../manual.ts'
import { replaceDefaultCredentials } from '../procedures/administration-tool.data.ts'
import {
  askForNextGeneration,
  confirmLocalMode,
  licenceCheck,
  orderLicence,
} from '../procedures/licence-items.data.ts'
import { check, done, installStream, receivePool, setUpCloud, setUpLocal, state } from './states.data.ts'

const order = { role: 'sales', yields: ['order-number'], citation: cite('5.1.1') } as const

/** A cloud licence on a machine for the first time (manual 5.2.1). */
export const activateCloud: Workflow = {
  id: 'activate-cloud',
  procedure: { id: 'activate-licence', parameters: { licenceMode: 'cloud' } },
  states: [
    state(
      'order',
      { ...order, items: [orderLicence, askForNextGeneration] },
      { 'licence-ordered': 'request-pool' },
    ),
    ...receivePool('reach-server'),
    ...setUpCloud,
    check([...licenceCheck, replaceDefaultCredentials], 'reach-server'),
    done,
  ],
}

/** A local licence on a machine for the first time (manual 5.3.1). */
export const activateLocal: Workflow = {
  id: 'activate-local',
  procedure: { id: 'activate-licence', parameters: { licenceMode: 'local' } },
  states: [
    state(
      'order',
      { ...order, items: [orderLicence, confirmLocalMode] },
      { 'licence-ordered': 'install-stream' },
    ),
    installStream('read-site-code', '5.3.1'),
    ...setUpLocal,
    check([...licenceCheck, replaceDefaultCredentials], 'read-site-code'),
    done,
  ],
}
