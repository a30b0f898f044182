import type { Manual } from '../../shared/citation.ts'

/** The document that the rules of IZYTRONIQ Enterprise are to come from. */
export const manual = {
  document: 'IZYTRONIQ Enterprise update',
  title: 'Izytroniq Enterpriseupdate (gültig ab Version 4.8)',
  language: 'de',
  publisher: 'Gossen-Metrawatt',
  sections: {},
} as const satisfies Manual
