import type { Section } from '../../../checklists/procedure.ts'
import { type AskedOfSoftware, listConflictItems } from '../../../conflicts/list-conflict-items.ts'
import { conflictFacts } from '../../conflict-facts.ts'

/** What may share the server; each clashes with stream somewhere. */
export const neighbourParameters = ['besideIzytroniq', 'besideSage', 'besideIsogeo'] as const

const section = (asked: AskedOfSoftware): Section => ({
  id: 'neighbours',
  alongside: true,
  items: listConflictItems(
    conflictFacts,
    'stream',
    ['izytroniq-enterprise', 'sage-100c-crm', 'isogeo-scan-fme'],
    asked,
  ),
})

const options = { 'new-local': 'sql-new', 'existing-local': 'sql-existing-local' } as const

/** The MQTT port that is planned counts, although it is only set after the installation. */
export const beforeInstallation = section({
  parameters: ['httpsPort', 'mqttPort', 'sqlServer', 'sqlPort'],
  options,
})
export const atInstallation = section({ parameters: ['httpsPort', 'sqlServer', 'sqlPort'], options })

/** An upgrade leaves the databases where they are, so that SQL Server does not come into question again. */
export const atUpgrade = section({ parameters: ['httpsPort'], fixed: { sqlServer: 'remote' } })
