import type { ChecklistMessages } from './en.ts'

/** Textes communs à toutes les listes de contrôle, en français. */
export const fr: ChecklistMessages = {
  'severity.blocker': 'Bloquant',
  'severity.major': 'Important',
  'severity.advice': 'Conseil',
  'role.sales': 'Commercial',
  'role.vendor': 'Éditeur',
  'role.customer-it': 'Service informatique du client',
  'role.dba': 'Administrateur de bases de données',
  'role.integrator': 'Intégrateur',
  'shell.cmd': 'Invite de commandes',
  'shell.powershell': 'PowerShell',
  'shell.sql': 'SQL',
  'shell.gui': 'Fenêtres et menus',
  'shell.registry': 'Registre',
  'state.open': 'À faire',
  'state.done': 'Fait',
  'state.not-applicable': 'Sans objet',
  'state.problem': 'Problème',
  'value.yes': 'Oui',
  'value.no': 'Non',
  'assumption.defaults-used':
    'Rien n’a été indiqué pour ces paramètres, leurs valeurs par défaut ont donc été retenues : {list}.',
  'assumption.efforts-estimated':
    'Les minutes et les jours d’attente sont nos estimations ; le manuel n’en donne guère.',
  'step.effort-minutes': 'Travail en minutes : somme sur tous les intervenants',
}
