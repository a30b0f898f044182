import { textTraits } from '../../../parameters/text-traits.ts'
import { type Citation, uniqueCitations } from '../../../shared/citation.ts'
import type { Assumption, Explained, Step } from '../../../shared/explanation.ts'
import { cite } from '../manual.ts'
import { ruleset } from '../ruleset.ts'
import { type Assignment, distributeServices } from './distribute-services.ts'
import { distributeUsers, type Load } from './distribute-users.ts'
import type { MultiServerInput, PlannedServer } from './multi-server-input.ts'
import type { ServerRole } from './server-roles.ts'
import { writeIpv6 } from './write-ipv6.ts'

const fields = cite('Paramètres de configuration multiserveurs')
const balancing = cite('Equilibrage de charge')
const prerequisites = cite('Installation Multiserveurs > Conditions préalables')
const update = cite("Mise à jour de l'application")

/** One of the five fields, under its label in CRM, with the text to paste. */
export type PlannedField = { label: string; value: string; filledBy: 'setup' | 'hand' }

type ServerAssumption =
  | 'fields-in-order'
  | 'settings-spread-two-ways'
  | 'services-two-examples'
  | 'least-used-by-users'
  | 'names-not-qualified'
  | 'addresses-for-names'
  | 'equals-first-in-order'
type ServerStep = 'order' | 'address' | 'loads'

export type MultiServerPlan = Explained<ServerAssumption, ServerStep> & {
  conditions: { code: 'multi-server-option'; severity: 'blocker'; citation: Citation }[]
  fields: PlannedField[]
  installOrder: { server: string; role: ServerRole; citation: Citation }[]
  services: Assignment[]
  /** What no setup and no other server does. */
  byHand: { code: HandCode; servers: string[]; citation: Citation }[]
  distribution: { before: Load[] } & ReturnType<typeof distributeUsers>
}

export const handCodes = [
  'management-studio',
  'enter-addresses',
  'switch-balancing-off',
  'components-in-order',
  'custom-files',
  'visit-each',
] as const
type HandCode = (typeof handCodes)[number]

/** Plans a multi-server environment: fields, order, services, handwork and the distribution of users. */
export function planServers(input: MultiServerInput): MultiServerPlan {
  const { servers, loadBalancing = 'crm', integration = true, newUsers = 3 } = input
  const ofRole = (role: ServerRole) => servers.filter(server => server.role === role)
  const masters = ofRole('master')
  const web = [...masters, ...ofRole('secondary')]
  const names = web.map(({ name }) => name)
  const services = distributeServices(web, integration)
  const before = web.map(({ name, users = 0 }) => ({ server: name, users }))
  const distribution = { before, ...distributeUsers(before, loadBalancing === 'crm' ? newUsers : 0) }
  const assumptions = assume(services, names, distribution.steps.length > 0)
  const explanation = explain(web, distribution.after)
  const byHand = listHandwork(names, loadBalancing)
  const conditions = [{ code: 'multi-server-option', severity: 'blocker', citation: prerequisites } as const]
  return {
    conditions,
    fields: writeFields(web, loadBalancing),
    installOrder: [...ofRole('sql'), ...web].map(({ name, role }) => ({
      server: name,
      role,
      citation: cite(orderSections[role]),
    })),
    services,
    byHand,
    distribution,
    ruleset,
    assumptions,
    citations: uniqueCitations([
      fields,
      prerequisites,
      ...byHand.map(({ citation }) => citation),
      ...explanation.map(({ citation }) => citation),
    ]),
    explanation,
  }
}

const orderSections = {
  sql: "Détermination de l'architecture des serveurs",
  master: 'Installation du serveur Maître',
  secondary: 'Installation des Serveurs Secondaires',
} as const

/** The five fields as printed, the master first, with semicolons between the servers. */
function writeFields(web: readonly PlannedServer[], loadBalancing: 'crm' | 'other'): PlannedField[] {
  const names = web.map(({ name }) => name).join(';')
  const addresses = web.map(({ ipv6 }) => writeIpv6(ipv6)).join(';')
  return [
    { label: 'Noms de Serveur CRM', value: names, filledBy: 'setup' },
    { label: 'Adresse IP de serveurs web CRM distribués', value: addresses, filledBy: 'hand' },
    {
      label: "Effectuer l'équilibrage de charge",
      value: loadBalancing === 'crm' ? 'Vrai' : 'Faux',
      // The setup knows of no other module.
      filledBy: loadBalancing === 'crm' ? 'setup' : 'hand',
    },
    { label: 'Nom de serveurs web Sage CRM pleinement qualifiés', value: names, filledBy: 'setup' },
    { label: 'Nom de serveur DTLS', value: web[0]?.name ?? '', filledBy: 'setup' },
  ]
}

function listHandwork(names: string[], loadBalancing: 'crm' | 'other'): MultiServerPlan['byHand'] {
  const sections = {
    'management-studio': cite('SQL Server'),
    'enter-addresses': fields,
    'switch-balancing-off': fields,
    'components-in-order': update,
    'custom-files': update,
    'visit-each': cite('Modifications sur un des serveurs Sage 100c CRM'),
  } as const satisfies Record<HandCode, Citation>
  const codes = handCodes.filter(code => code !== 'switch-balancing-off' || loadBalancing === 'other')
  return codes.map(code => ({
    code,
    servers: sections[code] === fields ? names.slice(0, 1) : names,
    citation: sections[code],
  }))
}

function assume(
  services: readonly Assignment[],
  names: readonly string[],
  isBalanced: boolean,
): Assumption<ServerAssumption>[] {
  const proposed = services.filter(assignment => assignment.proposed)
  const plain = names.filter(name => !name.includes('.'))
  const addresses = names.filter(textTraits['ipv4-address'])
  const found: [code: ServerAssumption, holds: boolean, citation: Citation, values?: Assumption['values']][] =
    [
      ['fields-in-order', true, fields],
      ['settings-spread-two-ways', true, update],
      ['services-two-examples', proposed.some(({ service }) => service !== 'integration'), prerequisites],
      ['least-used-by-users', proposed.some(({ service }) => service === 'integration'), prerequisites],
      ['names-not-qualified', plain.length > 0, fields, { list: plain.join(', ') }],
      ['addresses-for-names', addresses.length > 0, fields, { list: addresses.join(', ') }],
      ['equals-first-in-order', isBalanced, balancing],
    ]
  return found.flatMap(([code, holds, citation, values = {}]) => (holds ? [{ code, values, citation }] : []))
}

function explain(web: readonly PlannedServer[], after: readonly Load[]): Step<ServerStep>[] {
  const names = web.map(({ name }) => name)
  return [
    { code: 'order', expression: names.join(' → '), value: names.join(';'), citation: fields },
    ...web.map(({ ipv6 }) => ({
      code: 'address' as const,
      expression: ipv6,
      value: writeIpv6(ipv6) ?? '',
      citation: fields,
    })),
    {
      code: 'loads',
      expression: web.map(({ name, users = 0 }) => `${name}: ${users}`).join(', '),
      value: after.map(({ server, users }) => `${server}: ${users}`).join(', '),
      citation: balancing,
    },
  ]
}
