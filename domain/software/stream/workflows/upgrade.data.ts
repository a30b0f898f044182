import type { Workflow } from '../../../licensing/workflows/workflow.ts'
import { cite } from '../manual.ts'
import { agreeOnGap, killHere, licenceCheck, streamInstalled } from '../procedures/licence-items.data.ts'
import {
  check,
  done,
  findPool,
  freeCloud,
  killLocal,
  releaseCloud,
  setUpCloud,
  setUpLocal,
  state,
} from './states.data.ts'

const upgradeStream = (next: string) =>
  state('upgrade-stream', { items: [streamInstalled], citation: cite('8.2.2') }, { 'stream-upgraded': next })

/** A cloud licence taken off before an upgrade of stream and put back after it (manual 8.1.1). */
export const upgradeCloud: Workflow = {
  id: 'upgrade-cloud',
  procedure: { id: 'upgrade', parameters: { licenceMode: 'cloud' } },
  states: [
    releaseCloud,
    ...freeCloud('upgrade-stream'),
    upgradeStream('find-pool'),
    findPool('reach-server'),
    ...setUpCloud,
    check(licenceCheck, 'reach-server'),
    done,
  ],
}

/** A local licence killed before an upgrade of stream and set up anew after it (manual 8.1.1). */
export const upgradeLocal: Workflow = {
  id: 'upgrade-local',
  procedure: { id: 'upgrade', parameters: { licenceMode: 'local' } },
  states: [
    state('agree-on-day', { items: [agreeOnGap], citation: cite('8.1.1') }, { 'day-agreed': 'kill-licence' }),
    ...killLocal('upgrade-stream', killHere),
    upgradeStream('read-site-code'),
    ...setUpLocal,
    check(licenceCheck, 'read-site-code'),
    done,
  ],
}
