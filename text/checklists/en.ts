/** Texts that every software's checklists share: severities, roles, shells, states, assumptions. ICU MessageFormat. */
export const en = {
  'severity.blocker': 'Blocker',
  'severity.major': 'Major',
  'severity.advice': 'Advice',
  'role.sales': 'Sales',
  'role.vendor': 'Vendor',
  'role.customer-it': 'Customer IT',
  'role.dba': 'Database administrator',
  'role.integrator': 'Integrator',
  'shell.cmd': 'Command prompt',
  'shell.powershell': 'PowerShell',
  'shell.sql': 'SQL',
  'shell.gui': 'Windows and menus',
  'shell.registry': 'Registry',
  'state.open': 'Open',
  'state.done': 'Done',
  'state.not-applicable': 'Not applicable',
  'state.problem': 'Problem',
  'value.yes': 'Yes',
  'value.no': 'No',
  'assumption.defaults-used': 'Nothing was given for these parameters, so their defaults were used: {list}.',
  'assumption.efforts-estimated':
    'The minutes and days of waiting are our estimates; the manual gives hardly any.',
  'step.effort-minutes': 'Work in minutes: the sum over the roles',
} as const

export type ChecklistMessages = Readonly<Record<keyof typeof en, string>>
