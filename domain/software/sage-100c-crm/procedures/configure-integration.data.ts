import type { Procedure } from '../../../checklists/procedure.ts'
import { cite } from '../manual.ts'
import type { SageItem } from './circumstances.data.ts'

const company = [
  {
    id: 'sage-100c-crm.integration.rights',
    severity: 'blocker',
    role: 'customer-it',
    effortMinutes: 5,
    citation: cite("Configuration de l'intégration Sage 100 > Généralités"),
  },
  {
    id: 'sage-100c-crm.integration.open',
    severity: 'blocker',
    role: 'integrator',
    effortMinutes: 2,
    commands: [{ shell: 'gui', path: 'gui.web-services' }],
    citation: cite("Configuration de l'intégration Sage 100 > Généralités"),
    further: [cite("Configuration de l'intégration Sage 100")],
  },
  {
    id: 'sage-100c-crm.integration.example',
    severity: 'advice',
    role: 'integrator',
    effortMinutes: 2,
    citation: cite("Configuration de l'intégration Sage 100 > Généralités"),
  },
  {
    id: 'sage-100c-crm.integration.add',
    severity: 'blocker',
    role: 'integrator',
    effortMinutes: 2,
    commands: [{ shell: 'gui', path: 'gui.web-services-add' }],
    citation: cite("Ajout d'une société"),
  },
  {
    id: 'sage-100c-crm.integration.title',
    severity: 'blocker',
    role: 'integrator',
    effortMinutes: 2,
    citation: cite("Ajout d'une société"),
    further: [cite("Configuration de l'intégration Sage 100 > Généralités")],
  },
  {
    id: 'sage-100c-crm.integration.accounting-file',
    severity: 'blocker',
    role: 'integrator',
    effortMinutes: 2,
    citation: cite("Ajout d'une société"),
  },
  {
    id: 'sage-100c-crm.integration.commercial-file',
    severity: 'blocker',
    role: 'integrator',
    effortMinutes: 2,
    citation: cite("Ajout d'une société"),
  },
] as const satisfies readonly SageItem[]

const synchronisation = [
  {
    id: 'sage-100c-crm.integration.dormant',
    severity: 'major',
    role: 'integrator',
    effortMinutes: 5,
    citation: cite("Ajout d'une société"),
  },
  {
    id: 'sage-100c-crm.integration.contacts',
    severity: 'major',
    role: 'integrator',
    effortMinutes: 5,
    citation: cite("Ajout d'une société"),
  },
  {
    id: 'sage-100c-crm.integration.phones',
    severity: 'major',
    role: 'integrator',
    effortMinutes: 5,
    citation: cite("Ajout d'une société"),
  },
  {
    id: 'sage-100c-crm.integration.addresses',
    severity: 'major',
    role: 'integrator',
    effortMinutes: 5,
    citation: cite("Ajout d'une société"),
  },
] as const satisfies readonly SageItem[]

const completion = [
  {
    id: 'sage-100c-crm.integration.save',
    severity: 'blocker',
    role: 'integrator',
    effortMinutes: 1,
    citation: cite("Configuration de l'intégration Sage 100 > Généralités"),
  },
  {
    id: 'sage-100c-crm.integration.guide',
    severity: 'blocker',
    role: 'integrator',
    effortMinutes: 60,
    citation: cite("Ajout d'une société"),
    further: [cite("Installation du Service d'intégration > Déploiement")],
  },
] as const satisfies readonly SageItem[]

/** The company that CRM exchanges data with. */
export const configureIntegration = {
  id: 'configure-integration',
  group: 'change',
  parameters: ['siteName', 'serverName', 'multiServer', 'integrationServer', 'companyTitle'],
  turns: { machine: { installed: 'installed' } },
  sections: [
    { id: 'company', inOrder: true, items: company },
    { id: 'synchronisation', items: synchronisation },
    { id: 'completion', inOrder: true, items: completion },
  ],
} as const satisfies Procedure
