import { choice } from '../../checklists/parameter.ts'
import type { Footprint } from '../../conflicts/footprint.ts'
import type { Citation } from '../../shared/citation.ts'
import { manual } from './manual.ts'

/** The chapters that the footprint comes from, under their printed headings. */
const chapter = (section: string): Citation => ({ document: manual.document, section, title: section })
const iis = chapter('Serveur Web IIS')
const sql = chapter('SQL Server')
const express = chapter('Installation sans la présence de SQL Server')
const local = { parameter: 'sqlServer', isOneOf: ['local'] } as const
const onThisServer = { parameter: 'sqlServer', isOneOf: ['local', 'express-from-setup'] } as const
const fromSetup = { parameter: 'sqlServer', isOneOf: ['express-from-setup'] } as const

/** What Sage 100c CRM takes on a server. */
export const footprint = {
  software: 'sage-100c-crm',
  parameters: { sqlServer: choice('database', ['local', 'remote', 'express-from-setup']) },
  defaultsFrom: sql,
  claims: [
    { type: 'port', use: 'http', value: 80, citation: iis },
    { type: 'iis-stop', value: 'IISRESET', citation: chapter('Déploiement') },
    { type: 'sql-collation', value: 'FRENCH_CI_AS', when: local, citation: sql },
    { type: 'sql-not-listed', value: 'SQL Server', when: local, citation: chapter('Installation') },
    {
      type: 'sql-instance',
      value: 'CRMEXPRESS2014',
      when: fromSetup,
      assumption: 'express-2014-by-name',
      citation: express,
    },
    { type: 'sql-local', value: 'SQL Server', when: onThisServer, citation: chapter('Déploiement') },
    { type: 'service', value: 'Tomcat', citation: iis },
    { type: 'single', value: 1, citation: chapter('Généralités') },
  ],
} as const satisfies Footprint
