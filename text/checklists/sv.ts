import type { ChecklistMessages } from './en.ts'

/** Texter som alla checklistor delar, på svenska. */
export const sv: ChecklistMessages = {
  'severity.blocker': 'Blockerande',
  'severity.major': 'Viktigt',
  'severity.advice': 'Råd',
  'role.sales': 'Försäljning',
  'role.vendor': 'Leverantör',
  'role.customer-it': 'Kundens IT',
  'role.dba': 'Databasadministratör',
  'role.integrator': 'Integratör',
  'shell.cmd': 'Kommandotolk',
  'shell.powershell': 'PowerShell',
  'shell.sql': 'SQL',
  'shell.gui': 'Fönster och menyer',
  'shell.registry': 'Registret',
  'state.open': 'Öppen',
  'state.done': 'Klar',
  'state.not-applicable': 'Ej tillämplig',
  'state.problem': 'Problem',
  'value.yes': 'Ja',
  'value.no': 'Nej',
  'assumption.defaults-used':
    'Inget angavs för dessa parametrar, därför användes deras standardvärden: {list}.',
  'assumption.efforts-estimated':
    'Minuter och väntedagar är våra uppskattningar; handboken anger knappt några.',
  'step.effort-minutes': 'Arbete i minuter: summan över alla roller',
}
