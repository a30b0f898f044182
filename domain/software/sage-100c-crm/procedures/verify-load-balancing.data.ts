import type { Procedure } from '../../../checklists/procedure.ts'
import { cite } from '../manual.ts'
import type { SageItem } from './circumstances.data.ts'
import { changeAdminPassword, copyCustomFiles, tomcatStarted, visitEachServer } from './shared-items.data.ts'

const connections = [
  {
    id: 'sage-100c-crm.balance.one-address',
    severity: 'blocker',
    role: 'integrator',
    effortMinutes: 5,
    citation: cite('Tests de bon fonctionnement de la répartition de charges'),
    rulings: ['address-from-alias'],
  },
  {
    id: 'sage-100c-crm.balance.servers-listed',
    severity: 'major',
    role: 'dba',
    effortMinutes: 5,
    commands: [
      { shell: 'sql', template: 'USE {{installationName:identifier}}; SELECT * FROM custom_sysparams;' },
    ],
    citation: cite('Equilibrage de charge'),
    rulings: ['own-commands'],
  },
  {
    id: 'sage-100c-crm.balance.several-users',
    severity: 'blocker',
    role: 'integrator',
    effortMinutes: 15,
    citation: cite("Exemple d'équilibrage de charge"),
    further: [cite('Equilibrage de charge')],
  },
  {
    id: 'sage-100c-crm.balance.address-changes',
    severity: 'blocker',
    role: 'integrator',
    effortMinutes: 5,
    citation: cite('Equilibrage de charge'),
    further: [cite('Tests de bon fonctionnement de la répartition de charges')],
  },
] as const satisfies readonly SageItem[]

const otherBalancer = [
  {
    id: 'sage-100c-crm.balance.other',
    severity: 'major',
    role: 'customer-it',
    effortMinutes: 30,
    citation: cite('Paramètres de configuration multiserveurs'),
  },
] as const satisfies readonly SageItem[]

const upkeep = [
  tomcatStarted,
  visitEachServer,
  {
    id: 'sage-100c-crm.balance.metadata',
    severity: 'major',
    role: 'integrator',
    effortMinutes: 15,
    citation: cite('Modifications sur un des serveurs Sage 100c CRM'),
    further: [cite('Installer Sage 100c CRM sur les autres serveurs Web')],
  },
  copyCustomFiles,
  {
    id: 'sage-100c-crm.balance.updates',
    severity: 'advice',
    role: 'integrator',
    effortMinutes: 5,
    citation: cite("Mise à jour de l'application"),
  },
] as const satisfies readonly SageItem[]

// A customisation is made as an administrator of CRM.
const security = [changeAdminPassword] as const satisfies readonly SageItem[]

/** Whether new users reach the server with the fewest users. */
export const verifyLoadBalancing = {
  id: 'verify-load-balancing',
  group: 'install',
  parameters: ['siteName', 'serverName', 'secondaryServers', 'installationName', 'loadBalancing'],
  turns: { machine: { installed: 'installed' } },
  sections: [
    { id: 'connections', when: 'balanced-by-crm', inOrder: true, items: connections },
    { id: 'other-balancer', when: { not: 'balanced-by-crm' }, items: otherBalancer },
    { id: 'upkeep', items: upkeep },
    { id: 'security', items: security },
  ],
} as const satisfies Procedure
