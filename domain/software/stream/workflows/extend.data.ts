import type { Workflow } from '../../../licensing/workflows/workflow.ts'
import { cite } from '../manual.ts'
import {
  considerCloud,
  extensionBooked,
  extensionLeaveMachine,
  extensionNeed,
  extensionPlanNewKey,
  licenceCheck,
  orderExtension,
} from '../procedures/licence-items.data.ts'
import { check, done, findPool, setUpCloud, setUpLocal, state } from './states.data.ts'

const order = {
  role: 'sales',
  yields: ['order-number'],
  items: [extensionNeed, orderExtension],
  citation: cite('11.3.2'),
} as const

/** More points for a cloud licence: nothing is done on the machine (manual 5.1.2). */
export const extendCloud: Workflow = {
  id: 'extend-cloud',
  procedure: { id: 'extend-licence', parameters: { licenceMode: 'cloud' } },
  states: [
    state('order-extension', order, { 'extension-ordered': 'await-extension' }),
    state(
      'await-extension',
      {
        role: 'vendor',
        needs: ['order-number'],
        yields: ['extension-confirmation'],
        items: [extensionBooked],
        citation: cite('5.1.2'),
      },
      { 'extension-booked': 'check-licence' },
    ),
    check([extensionLeaveMachine, ...licenceCheck], 'find-pool'),
    findPool('reach-server'),
    ...setUpCloud,
    done,
  ],
}

/** More points for a local licence: a new key (manual 5.1.2). */
export const extendLocal: Workflow = {
  id: 'extend-local',
  procedure: { id: 'extend-licence', parameters: { licenceMode: 'local' } },
  states: [
    state('order-extension', order, { 'extension-ordered': 'plan-new-key' }),
    state(
      'plan-new-key',
      { items: [extensionPlanNewKey, considerCloud], needs: ['order-number'], citation: cite('5.1.2') },
      { 'day-agreed': 'read-site-code' },
    ),
    ...setUpLocal,
    check(licenceCheck, 'read-site-code'),
    done,
  ],
}
