import type { Workflow } from '../../../licensing/workflows/workflow.ts'
import { cite } from '../manual.ts'
import {
  askForNextGeneration,
  confirmLocalMode,
  licenceCheck,
  modeAskForCloud,
  modeAskForLocal,
  modeCloudAgreed,
  modeLeaveLicenceAlone,
  modeLocalAgreed,
} from '../procedures/licence-items.data.ts'
import {
  check,
  done,
  freeCloud,
  refused,
  releaseCloud,
  setUpCloud,
  setUpLocal,
  state,
} from './states.data.ts'

const asked = { 'mode-change-asked': 'await-mode-change' }

/** From local to cloud mode on the same machine (manual 5.3.2, its closing remark). */
export const changeToCloud: Workflow = {
  id: 'change-to-cloud',
  procedure: { id: 'change-licence-mode', parameters: { modeChange: 'local-to-cloud' } },
  states: [
    state(
      'ask-for-mode-change',
      { items: [modeLeaveLicenceAlone, askForNextGeneration, modeAskForCloud], citation: cite('5.3.2') },
      asked,
    ),
    state(
      'await-mode-change',
      {
        role: 'vendor',
        yields: ['mode-agreement', 'licence-pool'],
        items: [modeCloudAgreed],
        citation: cite('5.3.2'),
      },
      { 'mode-change-agreed': 'reach-server', 'mode-change-refused': 'refused' },
    ),
    ...setUpCloud,
    check(licenceCheck, 'reach-server'),
    done,
    refused,
  ],
}

/** From cloud to local mode on the same machine, of which the manual says nothing. */
export const changeToLocal: Workflow = {
  id: 'change-to-local',
  procedure: { id: 'change-licence-mode', parameters: { modeChange: 'cloud-to-local' } },
  states: [
    state(
      'ask-for-mode-change',
      { items: [confirmLocalMode, modeAskForLocal], citation: cite('5.3.2') },
      asked,
    ),
    state(
      'await-mode-change',
      { role: 'vendor', yields: ['mode-agreement'], items: [modeLocalAgreed], citation: cite('5.3.2') },
      { 'mode-change-agreed': 'release-cloud', 'mode-change-refused': 'refused' },
    ),
    releaseCloud,
    ...freeCloud('read-site-code'),
    ...setUpLocal,
    check(licenceCheck, 'read-site-code'),
    done,
    refused,
  ],
}
