import type { SoftwarePageMessages } from './en.ts'

export const de: SoftwarePageMessages = {
  'list.title': 'Softwareübersicht',
  'list.lead':
    'Was Groundwork kennt: jedes System mit seinem Handbuch, mit den möglichen Fragen und mit seinen Verfahren.',
  'search.title': 'Alle Checklisten durchsuchen',
  'search.label': 'Wörter, die alle vorkommen',
  'search.help': 'Zum Beispiel ein Port, eine Datei, ein Menü: 1884, netstat, Kill Code.',
  'search.wait': 'Geben Sie ein Wort ein: Die Punkte erscheinen hier.',
  'search.searching': 'Suche läuft …',
  'search.failed':
    'Die Suche ist nicht erreichbar. Prüfen Sie die Verbindung und ändern Sie einen Buchstaben.',
  'search.count':
    '{total, plural, =0 {Kein Punkt enthält alle diese Wörter.} one {Ein Punkt} other {# Punkte}}{shown, select, all {} other {, davon die ersten 50}}',
  'item.in': 'In: {procedures}.',
  'software.vendor': 'Hersteller',
  'software.manual': 'Handbuch',
  'software.language': 'Sprache des Handbuchs',
  'software.language.fr': 'Französisch',
  'software.language.de': 'Deutsch',
  'software.ruleset': 'Regeln vom',
  'software.capabilities': 'Was gefragt werden kann',
  'software.procedures': 'Verfahren',
  'software.procedures.none': 'Noch ist kein Verfahren erfasst.',
  'software.all': 'Alle Systeme',
  'capability.sizing': 'Größe des Servers',
  'capability.licensing': 'Lizenz',
  'capability.checklists': 'Checklisten',
  'capability.preflight': 'Vorabprüfung des Rechners',
  'capability.conflicts': 'Konflikte auf einem Server',
  'tool.licence-mode': 'Lizenzmodus wählen',
  'tool.licence-workflows': 'Lizenzabläufe',
  'tool.certificate-check': 'Zertifikatsprüfung',
  'tool.multi-server': 'Planung für mehrere Server',
  'tool.scan-services': 'Planung mehrerer Dienste',
}
