import type { Footprint } from '../../conflicts/footprint.ts'
import type { Citation } from '../../shared/citation.ts'
import { manual } from './manual.ts'

/** The chapters that the footprint comes from, under their printed headings. */
const chapter = (section: string): Citation => ({ document: manual.document, section, title: section })

/** What Isogeo Scan FME takes on a server. */
export const footprint = {
  software: 'isogeo-scan-fme',
  parameters: {},
  defaultsFrom: chapter('Configuration du service'),
  claims: [
    { type: 'own-account', value: 'isogeo', citation: chapter('Configuration du service') },
    {
      type: 'service',
      value: 'Isogeo Worker',
      citation: chapter("Vérifier l'installation du service"),
    },
  ],
} as const satisfies Footprint
