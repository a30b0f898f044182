/** Texts of the pages of software and of the search over all of it. ICU MessageFormat. */
export const en = {
  'list.title': 'Software',
  'list.lead':
    'What Groundwork knows: each system with its manual, what can be asked about it and its procedures.',
  'search.title': 'Search all checklists',
  'search.label': 'Words to find (all of them)',
  'search.help': 'For example a port, a file, a menu: 1884, netstat, Kill Code.',
  'search.wait': 'Enter a word: the items appear here.',
  'search.searching': 'Searching…',
  'search.failed': 'The search cannot be reached. Check the connection, then type again.',
  'search.count':
    '{total, plural, =0 {No item holds all of these words.} one {One item} other {# items}}{shown, select, all {} other {, the first 50 of them}}',
  'item.in': 'In: {procedures}',
  'software.vendor': 'Publisher',
  'software.manual': 'Manual',
  'software.language': 'Language of the manual',
  'software.language.fr': 'French',
  'software.language.de': 'German',
  'software.ruleset': 'Rules of',
  'software.capabilities': 'What can be asked',
  'software.procedures': 'Procedures',
  'software.procedures.none': 'No procedure is encoded yet.',
  'software.all': 'All software',
  'capability.sizing': 'Size of the server',
  'capability.licensing': 'Licence',
  'capability.checklists': 'Checklists',
  'capability.preflight': 'Preflight of the machine',
  'capability.conflicts': 'Conflicts on one server',
  'tool.licence-mode': 'Choose a licence mode',
  'tool.licence-workflows': 'Licence workflows',
  'tool.certificate-check': 'Certificate check',
  'tool.multi-server': 'Planner for several servers',
  'tool.scan-services': 'Planner for several services',
} as const

export type SoftwarePageMessages = Readonly<Record<keyof typeof en, string>>
