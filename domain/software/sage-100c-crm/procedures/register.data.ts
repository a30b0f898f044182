import type { Procedure } from '../../../checklists/procedure.ts'
import { cite } from '../manual.ts'
import type { SageItem } from './circumstances.data.ts'
import { changeAdminPassword } from './shared-items.data.ts'

const registration = [
  {
    id: 'sage-100c-crm.register.message',
    severity: 'major',
    role: 'integrator',
    effortMinutes: 2,
    citation: cite('Enregistrement manuel du produit'),
    rulings: ['address-from-alias'],
  },
  {
    id: 'sage-100c-crm.register.internet',
    severity: 'major',
    role: 'customer-it',
    effortMinutes: 5,
    citation: cite('Installation de Sage 100c CRM > Déploiement'),
  },
  {
    id: 'sage-100c-crm.register.open',
    severity: 'blocker',
    role: 'integrator',
    effortMinutes: 10,
    commands: [{ shell: 'gui', path: 'gui.licence-details' }],
    citation: cite('Enregistrement manuel du produit'),
  },
  {
    id: 'sage-100c-crm.register.too-many',
    severity: 'advice',
    role: 'integrator',
    effortMinutes: 10,
    citation: cite('Enregistrement manuel du produit'),
  },
  {
    id: 'sage-100c-crm.register.done',
    severity: 'major',
    role: 'integrator',
    effortMinutes: 2,
    citation: cite('Enregistrement manuel du produit'),
    rulings: ['own-advice'],
  },
] as const satisfies readonly SageItem[]

const security = [changeAdminPassword] as const satisfies readonly SageItem[]

/** Registers by hand what the setup could not register. */
export const register = {
  id: 'register',
  group: 'licence',
  parameters: ['siteName', 'serverName', 'installationName'],
  turns: { licence: { 'on-this-machine': 'on-this-machine' } },
  sections: [
    { id: 'registration', inOrder: true, items: registration },
    { id: 'security', items: security },
  ],
} as const satisfies Procedure
