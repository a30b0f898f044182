import type { FieldPath } from '#domain/site/site-values.ts'

/** What is written on a site, path by path, and what its tools take over from each other. */
export type SiteDerivation = {
  name: string
  input: Partial<Record<FieldPath, unknown>>
  expected: {
    software: string[]
    /** As `software.parameter = value (source)`, those named; others may be there. */
    taken?: string[]
    notTaken?: string[]
    /** As `parameter: typed, but value (source)`, of stream. */
    contradictions?: string[]
    order?: { lines: string; source: 'order' | 'recommendation'; suffices: boolean | null } | null
  }
}

const load = {
  'load/managers': 12,
  'load/productsPerManager': 15,
  'load/archiveScope': 'energies-and-powers',
  'load/archiveIntervalMinutes': 10,
} as const
const done = (...events: string[]) => events.map(event => ({ event, at: '2026-11-02T08:00:00.000Z' }))

export const siteDerivations: readonly SiteDerivation[] = [
  {
    name: 'an empty site gives nothing',
    input: {},
    expected: { software: [], order: null },
  },
  {
    name: 'the load gives the size and the licence, and says that stream is there',
    input: load,
    expected: {
      software: ['stream'],
      taken: ['stream.size = large (estimate)', 'stream.licenceOrder = 1 × HTG503H (recommendation)'],
      order: { lines: 'HTG503H×1', source: 'recommendation', suffices: true },
    },
  },
  {
    name: 'a load that lacks the interval gives the licence, and no size',
    input: { ...load, 'load/archiveIntervalMinutes': null },
    expected: {
      software: ['stream'],
      notTaken: ['stream.size'],
      order: { lines: 'HTG503H×1', source: 'recommendation', suffices: true },
    },
  },
  {
    name: 'a size typed in the checklist that contradicts the estimate is named and stands',
    input: { ...load, 'parameters/stream/size': 'medium' },
    expected: { software: ['stream'], contradictions: ['size: medium, but large (estimate)'] },
  },
  {
    name: 'an order typed in the checklist that contradicts the recommendation is named and stands',
    input: { ...load, 'parameters/stream/licenceOrder': '1 × HTG502H' },
    expected: {
      software: ['stream'],
      contradictions: ['licenceOrder: 1 × HTG502H, but 1 × HTG503H (recommendation)'],
    },
  },
  {
    name: 'an order that was chosen goes before the recommendation, with its quantities',
    input: {
      ...load,
      order: [
        { reference: 'HTG502H', quantity: 1 },
        { reference: 'HTG510H', quantity: 2 },
      ],
    },
    expected: {
      software: ['stream'],
      taken: ['stream.licenceOrder = 1 × HTG502H + 2 × HTG510H (order)'],
    },
  },
  {
    name: 'what is owned and enough leaves nothing to order, and no order is taken over',
    input: { ...load, owned: [{ reference: 'HTG503H', quantity: 1 }] },
    expected: { software: ['stream'], notTaken: ['stream.licenceOrder'] },
  },
  {
    name: 'a size typed as the estimate has it contradicts nothing',
    input: { ...load, 'parameters/stream/size': 'large' },
    expected: { software: ['stream'], contradictions: [] },
  },
  {
    name: 'an inventory with a row to come gives neither',
    input: {
      ...load,
      'load/mode': 'inventory',
      'load/inventory': [{ products: 12, servicesPerProduct: 8 }, { name: 'TGBT 2' }],
    },
    expected: { software: [], notTaken: ['stream.size'], order: null },
  },
  {
    name: 'a chosen order stands before the recommendation, and is weighed against the requirement',
    input: { ...load, order: [{ reference: 'HTG500H', quantity: 1 }] },
    expected: {
      software: ['stream'],
      order: { lines: 'HTG500H×1', source: 'order', suffices: false },
    },
  },
  {
    name: 'with what is owned, extensions are ordered, and the one is taken over',
    input: {
      ...load,
      owned: [{ reference: 'HTG503H', quantity: 1 }],
      order: [{ reference: 'HTG504H', quantity: 1 }],
    },
    expected: {
      software: ['stream'],
      taken: ['stream.extension = HTG504H (order)'],
      order: { lines: 'HTG504H×1', source: 'order', suffices: true },
    },
  },
  {
    name: 'of two extensions none is taken over',
    input: {
      owned: [{ reference: 'HTG503H', quantity: 1 }],
      order: [
        { reference: 'HTG504H', quantity: 1 },
        { reference: 'HTG505H', quantity: 1 },
      ],
      'software/stream': true,
    },
    expected: { software: ['stream'], notTaken: ['stream.extension'] },
  },
  {
    name: 'a chosen mode is taken over',
    input: { 'software/stream': true, 'licence/mode': 'local' },
    expected: { software: ['stream'], taken: ['stream.licenceMode = local (licence-mode)'] },
  },
  {
    name: 'a workflow that has begun says the mode before the choice does',
    input: { 'licence/mode': 'local', 'workflows/stream/activate-cloud': done('licence-ordered') },
    expected: { software: ['stream'], taken: ['stream.licenceMode = cloud (workflow)'] },
  },
  {
    name: 'a change of mode leaves the old one until it has ended well',
    input: { 'workflows/stream/change-to-cloud': done('mode-change-asked', 'mode-change-agreed') },
    expected: { software: ['stream'], taken: ['stream.licenceMode = local (workflow)'] },
  },
  {
    name: 'a change of mode that was refused leaves the old one',
    input: { 'workflows/stream/change-to-cloud': done('mode-change-asked', 'mode-change-refused') },
    expected: { software: ['stream'], taken: ['stream.licenceMode = local (workflow)'] },
  },
  {
    name: 'the name of the machine and the other software are known to each checklist',
    input: {
      name: 'Obernai',
      'machine/name': 'SRV-01',
      'software/stream': true,
      'software/sage-100c-crm': true,
    },
    expected: {
      software: ['stream', 'sage-100c-crm'],
      taken: [
        'stream.siteName = Obernai (site)',
        'stream.hostName = SRV-01 (machine)',
        'stream.besideSage = true (site)',
        'sage-100c-crm.serverName = SRV-01 (machine)',
        'sage-100c-crm.besideStream = true (site)',
      ],
      notTaken: ['stream.besideIzytroniq'],
    },
  },
  {
    name: 'a machine name that no host can have is not taken over',
    input: { 'machine/name': 'the new server!', 'software/stream': true },
    expected: { software: ['stream'], notTaken: ['stream.hostName'] },
  },
  {
    name: 'software that was taken off is not there, whatever is still known of it',
    input: { ...load, 'software/stream': false, 'parameters/stream/httpsPort': 8443 },
    expected: { software: [] },
  },
]
