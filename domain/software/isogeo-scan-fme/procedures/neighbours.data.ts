import type { Section } from '../../../checklists/procedure.ts'
import { type AskedOfSoftware, listConflictItems } from '../../../conflicts/list-conflict-items.ts'
import { conflictFacts } from '../../conflict-facts.ts'

/** What may share the server; Sage 100c CRM is not among it, as nothing of it clashes with the scan. */
export const neighbourParameters = ['besideStream', 'besideIzytroniq'] as const

const section = (asked: AskedOfSoftware): Section => ({
  id: 'neighbours',
  alongside: true,
  items: listConflictItems(conflictFacts, 'isogeo-scan-fme', ['stream', 'izytroniq-enterprise'], asked),
})

/** Nothing that is asked decides over a conflict. */
export const neighbours = section({ parameters: [] })
