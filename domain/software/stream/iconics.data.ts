import type { Citation } from '../../shared/citation.ts'

/** Pages of the publisher of GENESIS64; the manual itself says nothing of grace periods or of the licence server. */
export const iconics = {
  gracePeriods: {
    document: 'ICONICS documentation v10.97.3',
    section: 'Grace Periods',
    title: 'Grace Periods',
  },
  cloudLicences: {
    document: 'ICONICS documentation v10.97.3',
    section: 'Using the ICONICS Web Licensing Utility for Cloud Licenses',
    title: 'Using the ICONICS Web Licensing Utility for Cloud Licenses',
  },
  licensingOptions: {
    document: 'ICONICS documentation v10.97.2',
    section: 'Licensing Options',
    title: 'Licensing Options',
  },
  newestGeneration: {
    document: 'ICONICS documentation v11',
    section: "Licensing do's and don'ts",
    title: "Licensing do's and don'ts",
  },
} as const satisfies Readonly<Record<string, Citation>>
