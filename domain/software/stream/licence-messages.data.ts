import type { MessageFacts, Secret } from '../../licensing/workflows/messages/message-facts.ts'
import type { WorkflowId } from '../../licensing/workflows/workflow.ts'
import { cite } from './manual.ts'

const whose = ['customer', 'site', 'contact'] as const
const order = ['orderNumber', 'references'] as const

/** What is asked of Hager Services in each licence workflow. */
export const licenceMessages: Readonly<Record<WorkflowId, MessageFacts>> = {
  'activate-cloud': {
    needs: [...whose, 'references'],
    mayHold: ['orderNumber', 'machineName'],
    citation: cite('5.2.1'),
    rulings: ['values-of-message'],
  },
  'activate-local': {
    needs: [...whose, 'references', 'siteCode'],
    mayHold: ['orderNumber', 'machineName'],
    citation: cite('5.3.1'),
    rulings: ['values-of-message'],
  },
  'transfer-cloud': {
    needs: [...whose, 'licencePool'],
    mayHold: [...order, 'oldMachineName', 'machineName'],
    citation: cite('5.2.2'),
    rulings: ['values-of-message', 'call-hager-services'],
  },
  'transfer-local': {
    needs: [...whose, 'oldSiteKey', 'killCode'],
    mayHold: [...order, 'oldMachineName'],
    citation: cite('5.3.2'),
    rulings: ['values-of-message'],
    next: 'activate-local',
  },
  'replace-site-key': {
    needs: [...whose, 'reason'],
    mayHold: [...order, 'oldMachineName', 'oldSiteKey', 'machineName', 'siteCode'],
    citation: cite('5.3.2'),
    rulings: ['values-of-message', 'replacement-then-activation'],
    next: 'activate-local',
  },
  'change-to-cloud': {
    needs: [...whose, 'machineName'],
    mayHold: [...order, 'reason'],
    citation: cite('5.3.2'),
    further: [cite('5.2.1')],
    rulings: ['values-of-message', 'local-to-cloud-steps'],
  },
  'change-to-local': {
    // The Site code is read once the cloud licence is free, and stands in the message that follows.
    needs: [...whose, 'licencePool'],
    mayHold: [...order, 'machineName', 'reason'],
    citation: cite('5.3.2'),
    further: [cite('5.2.2')],
    rulings: ['values-of-message', 'cloud-to-local-silent'],
    next: 'activate-local',
  },
  'extend-cloud': {
    needs: [...whose, 'addedReferences', 'licencePool'],
    mayHold: [...order],
    citation: cite('5.1.2'),
    further: [cite('5.1.1')],
    rulings: ['values-of-message', 'extension-steps'],
  },
  'extend-local': {
    needs: [...whose, 'addedReferences', 'siteCode'],
    mayHold: [...order, 'machineName'],
    citation: cite('5.1.2'),
    further: [cite('5.1.1'), cite('5.3.1')],
    rulings: ['values-of-message', 'extension-steps'],
  },
  'upgrade-cloud': {
    needs: [...whose, 'licencePool'],
    mayHold: [...order, 'machineName'],
    citation: cite('8.1.1'),
    further: [cite('5.2.2')],
    rulings: ['values-of-message', 'call-hager-services'],
  },
  'upgrade-local': {
    needs: [...whose, 'oldSiteKey', 'killCode'],
    mayHold: [...order, 'machineName'],
    citation: cite('8.1.1'),
    further: [cite('5.3.2')],
    rulings: ['values-of-message'],
    next: 'activate-local',
  },
  'recover-cloud': {
    needs: [...whose, 'licencePool', 'reason'],
    mayHold: [...order, 'oldMachineName', 'machineName'],
    citation: cite('5.1.2'),
    further: [cite('5.2.2')],
    rulings: ['values-of-message', 'recovery-steps', 'call-hager-services'],
    losses: ['machine-lost', 'machine-changed', 'source-unreachable'],
  },
  'recover-local': {
    needs: [...whose, 'reason'],
    mayHold: [...order, 'oldMachineName', 'oldSiteKey', 'machineName', 'siteCode'],
    citation: cite('5.1.2'),
    further: [cite('5.3.2')],
    rulings: ['values-of-message', 'recovery-steps', 'replacement-then-activation'],
    losses: ['machine-lost', 'machine-changed', 'replacement-chosen'],
    next: 'activate-local',
  },
}

/** What the answers in a recovery tell of the loss; a key that is no longer active was tied to another fingerprint (manual 5.1.2). */
export const lossByEvent = {
  'machine-lost': 'machine-lost',
  'machine-changed': 'machine-changed',
  'key-not-active': 'machine-changed',
  'server-unreachable': 'source-unreachable',
  'replacement-needed': 'replacement-chosen',
} as const

/** What no message to Hager Services may hold: nothing in chapter 5 asks for it. */
export const secrets: readonly Secret[] = [
  { code: 'passwords', citation: cite('5.2.1') },
  { code: 'site-key-file', citation: cite('5.3.1') },
  { code: 'remote-access', citation: cite('5') },
]

/** Where a message holds a Site code: it changes when a licence is activated. */
export const staleSiteCode: Secret = { code: 'stale-site-code', citation: cite('5.3.1') }

/** Our own readings for messages, beside those that checklists rest on too (docs/rulings.md). */
export const messageRulings = {
  'values-of-message': { citation: cite('5') },
  'call-hager-services': { citation: cite('5.2.2') },
} as const
