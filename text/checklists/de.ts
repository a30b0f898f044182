import type { ChecklistMessages } from './en.ts'

/** Texte, die alle Checklisten teilen, auf Deutsch. */
export const de: ChecklistMessages = {
  'severity.blocker': 'Blockierend',
  'severity.major': 'Wichtig',
  'severity.advice': 'Hinweis',
  'role.sales': 'Vertrieb',
  'role.vendor': 'Hersteller',
  'role.customer-it': 'IT des Kunden',
  'role.dba': 'Datenbankadministrator',
  'role.integrator': 'Integrator',
  'shell.cmd': 'Eingabeaufforderung',
  'shell.powershell': 'PowerShell',
  'shell.sql': 'SQL',
  'shell.gui': 'Fenster und Menüs',
  'shell.registry': 'Registry',
  'state.open': 'Offen',
  'state.done': 'Erledigt',
  'state.not-applicable': 'Nicht zutreffend',
  'state.problem': 'Problem',
  'value.yes': 'Ja',
  'value.no': 'Nein',
  'assumption.defaults-used':
    'Für diese Parameter wurde nichts angegeben, daher gelten ihre Standardwerte: {list}.',
  'assumption.efforts-estimated':
    'Minuten und Wartetage sind unsere Schätzungen; das Handbuch nennt kaum welche.',
  'step.effort-minutes': 'Arbeit in Minuten: Summe über alle Zuständigen',
}
