/** Texts of the planner for several servers, its page and its answers. ICU MessageFormat. */
export const en = {
  'page.title': 'Plan several servers',
  'page.lead':
    'From the servers of Sage 100c CRM to the five fields ready to paste, the order of installation and the spread of users.',
  'page.servers': 'Servers',
  'page.column.role': 'Role',
  'page.column.name': 'DNS name',
  'page.column.ipv6': 'IPv6 address',
  'page.column.users': 'Users now',
  'page.column.services': 'Services asked for',
  'page.cell': '{column}, server {row}',
  'page.add': 'Add a server',
  'page.remove': 'Remove server {row}',
  'page.options': 'Environment',
  'page.balancedByCrm': 'CRM spreads the load itself',
  'page.integration': 'CRM is linked with Gestion commerciale',
  'page.newUsers': 'Further users',
  'page.wholeNumber': 'Enter a whole number from {least} to {most}.',
  'page.noPlan': 'The plan appears once the errors in the table are corrected.',
  'page.example':
    'Still with values of the example (example.com, 2001:db8): enter your own servers before you copy anything.',
  'page.fields': 'The five fields',
  'page.fieldsPlace': 'In CRM: Administration > Système > Base de données',
  'page.copy': 'Copy',
  'page.copyThis': 'Copy {label}',
  'page.copied': 'Copied',
  'page.copyFailed': 'Selected: press Ctrl+C',
  'page.order': 'Order of installation',
  'page.services': 'Services',
  'page.byHand': 'By hand',
  'page.distribution': 'Where the next users go',
  'page.picture': 'Bar chart of the users of each web server, before and after the new ones: {list}.',
  'page.bar': '{server}: {before} before, {after} after',
  'page.step': 'User {user} goes to {server}, which then has {users}.',
  'page.assumptions': 'Assumptions',
  'page.blocker': 'Blocker',
  'role.sql': 'SQL Server',
  'role.master': 'Master web server',
  'role.secondary': 'Secondary web server',
  'service.email-manager': 'E-mail manager',
  'service.indexing': 'Indexing',
  'service.escalation': 'Escalation',
  'service.integration': 'Integration service',
  'filledBy.setup': 'Filled in by the setup; compare it',
  'filledBy.hand': 'Must be entered by hand',
  'service.proposed': 'proposed',
  'service.asked': 'as asked for',
  'condition.multi-server-option': 'A valid licence must include the multi-server option.',
  'hand.management-studio':
    'Install SQL Server Management Studio on each web server; it makes the connection to the remote SQL Server.',
  'hand.enter-addresses': 'Enter the IPv6 addresses; the setup leaves this field empty.',
  'hand.switch-balancing-off':
    'Set “Effectuer l’équilibrage de charge” to “Faux”, as another module spreads the load.',
  'hand.components-in-order': 'Add or update components on each server in this order.',
  'hand.custom-files':
    'Check on each server that changed settings have arrived, enter by hand what has not, and copy changed files, CustomPages for example.',
  'hand.visit-each':
    'Connect to each server once after IIS was reset or an application pool recycled on one of them.',
  'assumption.fields-in-order':
    'The master comes first in every field with several servers, then the secondary servers in the order of the table, with a semicolon and no space between them.',
  'assumption.services-two-examples':
    'The manual shows the escalation and the indexing service on servers two and three in both orders; the list in its prerequisites is followed.',
  'assumption.least-used-by-users':
    'The least used server is the one with the fewest users; between equals, the one with the fewest services.',
  'assumption.settings-spread-two-ways':
    'The manual says that CRM deploys all updates of its configuration to every server by itself, and right after it that all updates of settings must be made by hand on every server. Here each server is checked, and what has not arrived is entered by hand; changed files are always copied.',
  'assumption.names-not-qualified':
    'These names have no domain: {list}. The field of fully qualified names normally holds names with their domain.',
  'assumption.addresses-for-names':
    'These are IPv4 addresses, while CRM asks for DNS names: {list}. They stand in the fields as given; replace them by the names of the servers.',
  'assumption.equals-first-in-order':
    'The manual does not say which of several servers with equally few users is chosen; the first in order is taken here.',
  'step.order': 'Order: the master, then the secondary servers',
  'step.address': 'IPv6 address in its canonical form',
  'step.loads': 'Users of each server before and after the further ones',
} as const

export type MultiServerMessages = Readonly<Record<keyof typeof en, string>>
