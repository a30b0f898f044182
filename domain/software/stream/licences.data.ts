import type { LicenceFacts } from '../../licensing/licence-facts.ts'
import { cite } from './manual.ts'

/** The licence catalogue, the score's constants and the table that recommends a base licence. */
export const licences = {
  catalogue: [
    { reference: 'HTG500H', name: 'EMS stream 500', kind: 'base', points: 500, citation: cite('11.3.1') },
    { reference: 'HTG501H', name: 'EMS stream 1000', kind: 'base', points: 1000, citation: cite('11.3.1') },
    { reference: 'HTG502H', name: 'EMS stream 2000', kind: 'base', points: 2000, citation: cite('11.3.1') },
    { reference: 'HTG503H', name: 'EMS stream 5000', kind: 'base', points: 5000, citation: cite('11.3.1') },
    {
      reference: 'HTG504H',
      name: 'EMS stream 100',
      kind: 'extension',
      points: 100,
      citation: cite('11.3.2'),
    },
    {
      reference: 'HTG505H',
      name: 'EMS stream 200',
      kind: 'extension',
      points: 200,
      citation: cite('11.3.2'),
    },
    {
      reference: 'HTG506H',
      name: 'EMS stream 500',
      kind: 'extension',
      points: 500,
      citation: cite('11.3.2'),
    },
    {
      reference: 'HTG507H',
      name: 'EMS stream 1000',
      kind: 'extension',
      points: 1000,
      citation: cite('11.3.2'),
    },
    {
      reference: 'HTG508H',
      name: 'EMS stream 1500',
      kind: 'extension',
      points: 1500,
      citation: cite('11.3.2'),
    },
    {
      reference: 'HTG509H',
      name: 'EMS stream 2000',
      kind: 'extension',
      points: 2000,
      citation: cite('11.3.2'),
    },
    {
      reference: 'HTG510H',
      name: 'EMS stream 5000',
      kind: 'extension',
      points: 5000,
      citation: cite('11.3.2'),
    },
  ],
  /** Every licence holds a multiple of this many points. */
  gridPoints: 100,
  score: { constantPoints: '200', citation: cite('5.1.1') },
  servicesPerProduct: { energies: '5', 'energies-and-powers': '10', extended: '20' },
  recommendation: { citation: cite('5.1.1') },
  catalogueCitations: { base: cite('11.3.1'), extension: cite('11.3.2') },
} as const satisfies LicenceFacts
