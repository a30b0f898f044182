import type { Footprint } from '../../conflicts/footprint.ts'
import { cite } from './manual.ts'

/** What Isogeo Scan FME takes on a server. */
export const footprint = {
  software: 'isogeo-scan-fme',
  parameters: {},
  defaultsFrom: cite('Configuration du service'),
  claims: [
    { type: 'own-account', value: 'isogeo', citation: cite('Configuration du service') },
    {
      type: 'service',
      value: 'Isogeo Worker',
      citation: cite("Vérifier l'installation du service"),
    },
  ],
} as const satisfies Footprint
