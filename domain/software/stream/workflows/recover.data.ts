import type { Workflow } from '../../../licensing/workflows/workflow.ts'
import { iconics } from '../iconics.data.ts'
import { cite } from '../manual.ts'
import { replaceDefaultCredentials } from '../procedures/administration-tool.data.ts'
import {
  checkLocalActive,
  considerCloud,
  licenceCheck,
  recoverAskWhichWay,
  recoverCloudDeadline,
  recoverDemoMode,
  recoverLocalDeadline,
  recoverNoKill,
  recoverReplacementIfChosen,
  sourceFindCause,
  sourceLocalNone,
  sourceRestart,
  sourceTellVendor,
} from '../procedures/licence-items.data.ts'
import {
  check,
  done,
  findPool,
  freeCloud,
  installStream,
  refused,
  replaceKey,
  setUpCloud,
  setUpLocal,
  state,
} from './states.data.ts'

const losses = { citation: iconics.gracePeriods }

/** A cloud licence after a crash, a change of the machine, or while its server can't be reached (manual 5.1.2). */
export const recoverCloud: Workflow = {
  id: 'recover-cloud',
  procedure: { id: 'recover-licence', parameters: { licenceMode: 'cloud' } },
  states: [
    state(
      'assess-loss',
      { ...losses, items: [recoverDemoMode, recoverCloudDeadline] },
      {
        'machine-lost': 'install-stream',
        'machine-changed': 'find-pool',
        'server-unreachable': 'find-cause',
      },
    ),
    installStream('call-to-free', '5.2.1'),
    ...freeCloud('find-pool'),
    findPool('reach-server'),
    ...setUpCloud,
    state(
      'find-cause',
      { role: 'customer-it', items: [sourceFindCause], citation: iconics.cloudLicences },
      { 'cause-removed': 'restart-machine', 'cause-not-found': 'tell-vendor' },
    ),
    state(
      'restart-machine',
      { items: [sourceRestart], citation: iconics.cloudLicences },
      { 'machine-restarted': 'check-licence' },
    ),
    state(
      'tell-vendor',
      { items: [sourceTellVendor], asksVendor: true, citation: iconics.gracePeriods },
      { 'vendor-answered': 'restart-machine' },
    ),
    check([...licenceCheck, replaceDefaultCredentials], 'find-pool'),
    done,
  ],
}

/** A local licence after a crash or a change of the machine (manual 5.1.2, 5.3.2). */
export const recoverLocal: Workflow = {
  id: 'recover-local',
  procedure: { id: 'recover-licence', parameters: { licenceMode: 'local' } },
  states: [
    state(
      'assess-loss',
      { ...losses, items: [recoverDemoMode, recoverNoKill] },
      {
        'machine-lost': 'install-stream',
        'machine-changed': 'ask-which-way',
        'server-unreachable': 'check-local-key',
      },
    ),
    installStream('explain-loss', '5.3.1'),
    state(
      'check-local-key',
      { items: [sourceLocalNone], citation: cite('5.1.2') },
      { 'key-still-active': 'check-licence', 'key-not-active': 'ask-which-way' },
    ),
    state(
      'ask-which-way',
      {
        items: [recoverLocalDeadline, recoverAskWhichWay, recoverReplacementIfChosen],
        asksVendor: true,
        citation: cite('5.3.2'),
      },
      { 'replacement-needed': 'request-replacement', 'new-key-suffices': 'read-site-code' },
    ),
    ...replaceKey,
    ...setUpLocal,
    check([...licenceCheck, checkLocalActive, replaceDefaultCredentials, considerCloud], 'read-site-code'),
    done,
    refused,
  ],
}
