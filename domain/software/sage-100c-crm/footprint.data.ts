import type { Footprint } from '../../conflicts/footprint.ts'
import { cite } from './manual.ts'
import { parameters } from './procedures/parameters.ts'

const { sqlServer } = parameters

const iis = cite('Serveur Web IIS')
const sql = cite('SQL Server')
const express = cite('Installation sans la présence de SQL Server')
const local = { parameter: 'sqlServer', isOneOf: ['local'] } as const
const onThisServer = { parameter: 'sqlServer', isOneOf: ['local', 'express'] } as const
const fromSetup = { parameter: 'sqlServer', isOneOf: ['express'] } as const

/** What Sage 100c CRM takes on a server. */
export const footprint = {
  software: 'sage-100c-crm',
  parameters: { sqlServer },
  defaultsFrom: sql,
  claims: [
    { type: 'port', use: 'http', value: 80, citation: iis },
    { type: 'iis-stop', value: 'IISRESET', citation: cite('Installation de Sage 100c CRM > Déploiement') },
    { type: 'sql-collation', value: 'FRENCH_CI_AS', when: local, citation: sql },
    {
      type: 'sql-not-listed',
      value: 'SQL Server',
      when: local,
      citation: cite('Installation de Sage 100c CRM > Prérequis obligatoires'),
    },
    {
      type: 'sql-instance',
      value: 'CRMEXPRESS2014',
      when: fromSetup,
      assumption: 'express-2014-by-name',
      citation: express,
    },
    {
      type: 'sql-local',
      value: 'SQL Server',
      when: onThisServer,
      citation: cite('Installation de Sage 100c CRM > Déploiement'),
    },
    { type: 'service', value: 'Tomcat', citation: iis },
    { type: 'single', value: 1, citation: cite('Conditions préalables > Généralités') },
  ],
} as const satisfies Footprint
