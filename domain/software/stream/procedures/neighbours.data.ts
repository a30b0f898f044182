import type { Neighbours } from '../../../conflicts/add-neighbours.ts'
import type { SoftwareId } from '../../pack.ts'

/** What may share the server; each clashes with stream somewhere. */
export const neighbourParameters = ['besideIzytroniq', 'besideSage', 'besideIsogeo'] as const

const options = { 'new-local': 'sql-new', 'existing-local': 'sql-existing-local' } as const

export const neighbours = {
  others: ['izytroniq-enterprise', 'sage-100c-crm', 'isogeo-scan-fme'],
  asked: {
    // The MQTT port that is planned counts, although it is only set after the installation.
    'pre-install': { parameters: ['httpsPort', 'mqttPort', 'sqlServer', 'sqlPort'], options },
    install: { parameters: ['httpsPort', 'sqlServer', 'sqlPort'], options },
    // An upgrade leaves the databases where they are, so that SQL Server does not come into question again.
    upgrade: { parameters: ['httpsPort'], fixed: { sqlServer: 'remote' } },
  },
  defaultsOf: 'sage-100c-crm',
} as const satisfies Neighbours<SoftwareId>
