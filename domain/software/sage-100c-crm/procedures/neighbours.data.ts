import type { Neighbours } from '../../../conflicts/add-neighbours.ts'
import type { SoftwareId } from '../../pack.ts'

/** What may share the server; Isogeo Scan FME is not among it, as nothing of it clashes with CRM. */
export const neighbourParameters = ['besideStream', 'besideIzytroniq'] as const

const oneServer = {
  parameters: ['sqlServer'],
  options: {
    local: 'sql-local',
    'local express': { not: 'sql-remote' },
    express: 'sql-express',
  },
} as const

export const neighbours = {
  others: ['stream', 'izytroniq-enterprise'],
  asked: {
    'pre-install': oneServer,
    install: oneServer,
    update: oneServer,
    // Several web servers share a SQL Server on a machine of its own.
    'install-multi-server': { parameters: [], fixed: { sqlServer: 'remote' } },
  },
  defaultsOf: 'stream',
} as const satisfies Neighbours<SoftwareId>
