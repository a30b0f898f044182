import type { Workflow } from '../../../licensing/workflows/workflow.ts'
import { cite } from '../manual.ts'
import { replaceDefaultCredentials } from '../procedures/administration-tool.data.ts'
import {
  agreeDay,
  keepOldInstallation,
  licenceCheck,
  oldMachineMayGo,
  streamInstalled,
} from '../procedures/licence-items.data.ts'
import {
  check,
  done,
  findPool,
  freeCloud,
  installStream,
  killLocal,
  refused,
  releaseCloud,
  replaceKey,
  setUpCloud,
  setUpLocal,
  state,
} from './states.data.ts'

const checks = [...licenceCheck, replaceDefaultCredentials]

/** A cloud licence to another machine (manual 5.2.2). */
export const transferCloud: Workflow = {
  id: 'transfer-cloud',
  procedure: { id: 'transfer-licence', parameters: { licenceMode: 'cloud' } },
  states: [
    state(
      'prepare-transfer',
      { items: [streamInstalled, agreeDay], citation: cite('5.2.2') },
      { 'stream-still-there': 'release-cloud', 'stream-gone': 'call-to-free' },
    ),
    releaseCloud,
    ...freeCloud('find-pool'),
    findPool('reach-server'),
    ...setUpCloud,
    check([...checks, oldMachineMayGo], 'reach-server'),
    done,
  ],
}

/** A local licence to another machine while stream is still installed on the old one (manual 5.3.2). */
export const transferLocal: Workflow = {
  id: 'transfer-local',
  procedure: {
    id: 'transfer-licence',
    parameters: { licenceMode: 'local', oldMachine: 'stream-installed' },
  },
  states: [
    state(
      'prepare-transfer',
      { items: [keepOldInstallation, streamInstalled, agreeDay], citation: cite('5.3.2') },
      { prepared: 'kill-licence' },
    ),
    ...killLocal('read-site-code'),
    ...setUpLocal,
    check([...checks, oldMachineMayGo], 'read-site-code'),
    done,
  ],
}

/** A local licence whose machine no longer has stream: Site Key Replacement (manual 5.3.2). */
export const replaceSiteKey: Workflow = {
  id: 'replace-site-key',
  procedure: { id: 'transfer-licence', parameters: { licenceMode: 'local', oldMachine: 'stream-gone' } },
  states: [
    installStream('explain-loss', '5.3.1'),
    ...replaceKey,
    ...setUpLocal,
    check(checks, 'read-site-code'),
    done,
    refused,
  ],
}
