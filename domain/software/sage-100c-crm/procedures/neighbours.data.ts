import type { Section } from '../../../checklists/procedure.ts'
import { type AskedOfSoftware, listConflictItems } from '../../../conflicts/list-conflict-items.ts'
import { conflictFacts } from '../../conflict-facts.ts'

/** What may share the server; Isogeo Scan FME is not among it, as nothing of it clashes with CRM. */
export const neighbourParameters = ['besideStream', 'besideIzytroniq'] as const

const section = (asked: AskedOfSoftware): Section => ({
  id: 'neighbours',
  alongside: true,
  items: listConflictItems(conflictFacts, 'sage-100c-crm', ['stream', 'izytroniq-enterprise'], asked),
})

export const neighbours = section({
  parameters: ['sqlServer'],
  options: {
    local: 'sql-local',
    'local express-from-setup': { not: 'sql-remote' },
    'express-from-setup': 'sql-express',
  },
})

/** Several web servers share a SQL Server on a machine of its own. */
export const neighboursOfSeveral = section({ parameters: [], fixed: { sqlServer: 'remote' } })
