import type { SoftwarePageMessages } from './en.ts'

export const sv: SoftwarePageMessages = {
  'list.title': 'Programvara',
  'list.lead':
    'Det Groundwork känner till: varje system med sin manual, vad som kan frågas och dess procedurer.',
  'search.title': 'Sök i alla checklistor',
  'search.label': 'Ord som alla ska förekomma',
  'search.help': 'Till exempel en port, en fil, en meny: 1884, netstat, Kill Code.',
  'search.wait': 'Skriv ett ord: punkterna visas här.',
  'search.searching': 'Söker…',
  'search.failed': 'Sökningen går inte att nå. Kontrollera anslutningen och ändra en bokstav.',
  'search.count':
    '{total, plural, =0 {Ingen punkt innehåller alla dessa ord.} one {En punkt} other {# punkter}}{shown, select, all {} other {, de första 50 visas}}',
  'item.in': 'I: {procedures}',
  'software.vendor': 'Utgivare',
  'software.manual': 'Manualen',
  'software.language': 'Manualens språk',
  'software.language.fr': 'franska',
  'software.language.de': 'tyska',
  'software.ruleset': 'Regler från',
  'software.capabilities': 'Vad som kan frågas',
  'software.procedures': 'Procedurer',
  'software.procedures.none': 'Ingen procedur är inlagd ännu.',
  'software.all': 'All programvara',
  'capability.sizing': 'Serverns storlek',
  'capability.licensing': 'Licens',
  'capability.checklists': 'Checklistor',
  'capability.preflight': 'Förkontroll av datorn',
  'capability.conflicts': 'Konflikter på en server',
}
