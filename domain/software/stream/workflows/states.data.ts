import type { Item, Role } from '../../../checklists/procedure.ts'
import type { WorkflowState, WorkflowThing } from '../../../licensing/workflows/workflow.ts'
import type { Citation } from '../../../shared/citation.ts'
import { iconics } from '../iconics.data.ts'
import { cite } from '../manual.ts'
import {
  cloudFree,
  cloudRelease,
  cloudSetUp,
  localKill,
  localSetUp,
  poolAtHand,
  poolDelivered,
  reachLicenceServer,
  requestPool,
  siteKeyReplacement,
  sourceFindCause,
  streamInstalled,
} from '../procedures/licence-items.data.ts'

/** What happens in a state, and to which state it then leads. */
type Ways = Readonly<Record<string, string>>

type Step = {
  role?: Role
  needs?: readonly WorkflowThing[]
  yields?: readonly WorkflowThing[]
  items?: readonly Item[]
  asksVendor?: true
  citation: Citation
}

/** A state of a workflow; it is irreversible where one of its items is. */
export function state(
  id: string,
  { role, needs, yields, items, asksVendor, citation }: Step,
  ways: Ways,
): WorkflowState {
  return {
    id,
    role: role ?? 'integrator',
    needs: needs ?? [],
    yields: yields ?? [],
    irreversible: (items ?? []).some(item => item.irreversible),
    ...(asksVendor && { asksVendor }),
    items: items ?? [],
    citation,
    transitions: Object.entries(ways).map(([event, to]) => ({ event, to })),
  }
}

/** The machine that is to hold the licence has stream on it (manual 5.2.1, 5.3.1). */
export const installStream = (next: string, section: '5.2.1' | '5.3.1') =>
  state('install-stream', { items: [streamInstalled], citation: cite(section) }, { 'stream-runs': next })

/** The end with a licence that works. */
export const done = state('done', { citation: cite('5.1.2') }, {})

/** The end without a licence, where Hager Services says no. */
export const refused = state('refused', { role: 'sales', citation: cite('5.3.2') }, {})

const poolRequest = { needs: ['order-number'], items: [requestPool], citation: cite('5.1.2') } as const
const poolDelivery = {
  role: 'vendor',
  yields: ['licence-pool'],
  items: [poolDelivered],
  citation: cite('5.1.2'),
} as const

/**
 * Asking for the License Pool and receiving it, which waits for no installation (manual 5.1.2, Table 3), and the
 * installation (manual 5.2.1), which may as well come before or in between.
 */
export const receivePool = (next: string) => [
  state('request-pool', poolRequest, {
    'pool-requested': 'await-pool',
    'stream-runs': 'request-pool-installed',
  }),
  state('await-pool', poolDelivery, {
    'pool-received': 'install-stream',
    'stream-runs': 'await-pool-installed',
  }),
  installStream(next, '5.2.1'),
  state('request-pool-installed', poolRequest, { 'pool-requested': 'await-pool-installed' }),
  state('await-pool-installed', poolDelivery, { 'pool-received': next }),
]

export const findPool = (next: string) =>
  state(
    'find-pool',
    { yields: ['licence-pool'], items: [poolAtHand], citation: cite('5.2.1') },
    { 'pool-at-hand': next },
  )

/** From a free licence and a License Pool to a machine that reaches its licence (manual 5.2.1). */
export const setUpCloud = [
  state(
    'reach-server',
    { role: 'customer-it', items: [reachLicenceServer], citation: iconics.cloudLicences },
    { 'server-reached': 'set-up-cloud', 'server-not-reached': 'open-way' },
  ),
  state(
    'open-way',
    { role: 'customer-it', items: [sourceFindCause], citation: iconics.cloudLicences },
    { 'way-opened': 'reach-server' },
  ),
  state(
    'set-up-cloud',
    { needs: ['licence-pool'], items: cloudSetUp, citation: cite('5.2.1') },
    { 'pool-entered': 'check-licence' },
  ),
]

/** From the Site code to an active key (manual 5.3.1); a key that is not accepted is asked for again. */
export const setUpLocal = [
  state(
    'read-site-code',
    { yields: ['site-code'], items: localSetUp.slice(0, 2), citation: cite('5.3.1') },
    { 'site-code-read': 'send-site-code' },
  ),
  state(
    'send-site-code',
    { needs: ['site-code'], items: localSetUp.slice(2, 3), citation: cite('5.3.1') },
    { 'site-code-sent': 'await-site-key' },
  ),
  state(
    'await-site-key',
    { role: 'vendor', yields: ['site-key-file'], items: localSetUp.slice(3, 4), citation: cite('5.3.1') },
    { 'site-key-received': 'activate-key' },
  ),
  state(
    'activate-key',
    { needs: ['site-key-file'], items: localSetUp.slice(4), citation: cite('5.3.1') },
    { 'key-accepted': 'check-licence', 'key-not-accepted': 'read-site-code' },
  ),
]

/** The last look; where the licence fails, the way goes back to its source. */
export const check = (items: readonly Item[], again: string) =>
  state(
    'check-licence',
    { items, citation: cite('4.20') },
    { 'values-arrive': 'done', 'licence-failing': again },
  )

/** Taking a cloud licence off a machine on which stream stays (manual 5.2.2). */
export const releaseCloud = state(
  'release-cloud',
  { items: cloudRelease, citation: cite('5.2.2') },
  { 'licence-released': 'call-to-free' },
)

/** Having Hager Services free a cloud licence (manual 5.2.2). */
export const freeCloud = (next: string) => [
  state(
    'call-to-free',
    { items: cloudFree.slice(0, 1), citation: cite('5.2.2') },
    { 'freeing-asked': 'await-free' },
  ),
  state(
    'await-free',
    {
      role: 'vendor',
      yields: ['release-confirmation'],
      items: cloudFree.slice(1),
      citation: cite('5.2.2'),
    },
    { 'freeing-confirmed': next },
  ),
]

/** Killing a local licence at both ends (manual 5.3.2); the last two items send the codes and wait for the answer. */
export const killLocal = (next: string, items: readonly Item[] = localKill) => [
  state(
    'kill-licence',
    { yields: ['old-site-key', 'kill-code'], items: items.slice(0, -2), citation: cite('5.3.2') },
    { 'licence-killed': 'send-kill-codes' },
  ),
  state(
    'send-kill-codes',
    { needs: ['old-site-key', 'kill-code'], items: items.slice(-2, -1), citation: cite('5.3.2') },
    { 'kill-codes-sent': 'await-kill' },
  ),
  state(
    'await-kill',
    { role: 'vendor', yields: ['kill-confirmation'], items: items.slice(-1), citation: cite('5.3.2') },
    { 'kill-confirmed': next },
  ),
]

/** The Site Key Replacement (manual 5.3.2), which Hager Services may refuse. */
export const replaceKey = [
  state(
    'explain-loss',
    { items: siteKeyReplacement.slice(0, 1), asksVendor: true, citation: cite('5.3.2') },
    { 'situation-explained': 'request-replacement' },
  ),
  state(
    'request-replacement',
    { items: siteKeyReplacement.slice(1, 2), citation: cite('5.3.2') },
    { 'replacement-requested': 'await-replacement' },
  ),
  state(
    'await-replacement',
    {
      role: 'vendor',
      yields: ['replacement-confirmation'],
      items: siteKeyReplacement.slice(2),
      citation: cite('5.3.2'),
    },
    {
      'replacement-granted': 'read-site-code',
      'more-reasons-wanted': 'explain-loss',
      'replacement-refused': 'refused',
    },
  ),
]
