import type { Section } from '../../../checklists/procedure.ts'
import { type AskedOfSoftware, listConflictItems } from '../../../conflicts/list-conflict-items.ts'
import { conflictFacts } from '../../conflict-facts.ts'

/** What may share the server; each clashes with IZYTRONIQ somewhere. */
export const neighbourParameters = ['besideStream', 'besideSage', 'besideIsogeo'] as const

const section = (asked: AskedOfSoftware): Section => ({
  id: 'neighbours',
  alongside: true,
  items: listConflictItems(
    conflictFacts,
    'izytroniq-enterprise',
    ['stream', 'sage-100c-crm', 'isogeo-scan-fme'],
    asked,
  ),
})

/** Nothing that is asked decides over a conflict. */
export const neighbours = section({ parameters: [] })
