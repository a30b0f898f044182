import type { SiteFacts } from '../site/site-facts.ts'
import { footprints } from './footprints.ts'
import type { SoftwareId } from './pack.ts'
import { procedureFacts } from './procedure-facts.ts'
import { chooseLicenceEstimateInput } from './stream/licence-estimate-input.ts'
import { stream } from './stream/pack.ts'
import { takes, workflowsOfModes } from './stream/site-facts.ts'

const stood = { siteName: 'site-name' } as const
const besideStream = { beside: 'stream' } as const
const besideIzytroniq = { beside: 'izytroniq-enterprise' } as const

/** What a site with the software that Groundwork knows is understood with. */
export const siteFacts: SiteFacts = {
  software: {
    stream: {
      procedures: procedureFacts.stream.facts,
      footprint: footprints.stream,
      takes,
      workflows: workflowsOfModes,
    },
    'izytroniq-enterprise': {
      procedures: procedureFacts['izytroniq-enterprise'].facts,
      footprint: footprints['izytroniq-enterprise'],
      takes: {
        ...stood,
        serverName: 'machine-name',
        besideStream,
        besideSage: { beside: 'sage-100c-crm' },
        besideIsogeo: { beside: 'isogeo-scan-fme' },
      },
    },
    'sage-100c-crm': {
      procedures: procedureFacts['sage-100c-crm'].facts,
      footprint: footprints['sage-100c-crm'],
      takes: { ...stood, serverName: 'machine-name', besideStream, besideIzytroniq },
    },
    'isogeo-scan-fme': {
      procedures: procedureFacts['isogeo-scan-fme'].facts,
      footprint: footprints['isogeo-scan-fme'],
      takes: { ...stood, serverName: 'machine-name', besideStream, besideIzytroniq },
    },
  } satisfies Record<SoftwareId, SiteFacts['software'][string]>,
  estimated: {
    software: 'stream',
    ruleset: stream.ruleset,
    sizing: stream.sizing,
    licences: stream.licences,
    chooseLicenceEstimateInput,
  },
}
