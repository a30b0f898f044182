import type { MultiServerMessages } from './en.ts'

export const sv: MultiServerMessages = {
  'page.title': 'Planera flera servrar',
  'page.lead':
    'Från servrarna för Sage 100c CRM till de fem fälten att klistra in, installationsordningen och användarnas fördelning.',
  'page.servers': 'Servrar',
  'page.column.role': 'Roll',
  'page.column.name': 'DNS-namn',
  'page.column.ipv6': 'IPv6-adress',
  'page.column.users': 'Användare nu',
  'page.column.services': 'Önskade tjänster',
  'page.cell': '{column}, server nummer {row}',
  'page.add': 'Lägg till en server',
  'page.remove': 'Ta bort server {row}',
  'page.options': 'Miljö',
  'page.balancedByCrm': 'CRM fördelar lasten självt',
  'page.integration': 'CRM är kopplat till Gestion commerciale',
  'page.newUsers': 'Ytterligare användare',
  'page.wholeNumber': 'Ange ett heltal från {least} till {most}.',
  'page.noPlan': 'Planen visas när felen i tabellen är åtgärdade.',
  'page.example':
    'Innehåller ännu värden från exemplet (example.com, 2001:db8): ange dina egna servrar innan du kopierar något.',
  'page.fields': 'De fem fälten',
  'page.fieldsPlace': 'I CRM: Administration > Système > Base de données',
  'page.copy': 'Kopiera',
  'page.copyThis': 'Kopiera {label}',
  'page.copied': 'Kopierat',
  'page.copyFailed': 'Markerat: tryck Ctrl+C',
  'page.order': 'Installationsordning',
  'page.services': 'Tjänsternas fördelning',
  'page.byHand': 'För hand',
  'page.distribution': 'Vart nästa användare skickas',
  'page.picture': 'Stapeldiagram över användarna på varje webbserver, före och efter de nya: {list}.',
  'page.bar': '{server}: {before} före, {after} efter',
  'page.step': 'Användare {user} skickas till {server}, som då har {users}.',
  'page.assumptions': 'Antaganden',
  'page.blocker': 'Blockerande',
  'role.sql': 'SQL Server',
  'role.master': 'Huvudwebbserver',
  'role.secondary': 'Sekundär webbserver',
  'service.email-manager': 'E-posthanterare',
  'service.indexing': 'Indexering',
  'service.escalation': 'Eskalering',
  'service.integration': 'Integrationstjänst',
  'filledBy.setup': 'Ifyllt av installationsprogrammet; jämför det',
  'filledBy.hand': 'Måste anges för hand',
  'service.proposed': 'föreslagen',
  'service.asked': 'enligt önskemål',
  'condition.multi-server-option': 'En giltig licens måste omfatta flerservertillvalet.',
  'hand.management-studio':
    'Installera SQL Server Management Studio på varje webbserver; det upprättar anslutningen till SQL Server på den andra datorn.',
  'hand.enter-addresses': 'Ange IPv6-adresserna; installationsprogrammet lämnar fältet tomt.',
  'hand.switch-balancing-off':
    'Ställ ”Effectuer l’équilibrage de charge” på ”Faux”, eftersom en annan modul fördelar lasten.',
  'hand.components-in-order': 'Lägg till eller uppdatera komponenter på varje server i denna ordning.',
  'hand.custom-files':
    'Kontrollera på varje server att ändrade inställningar har kommit fram, ange för hand det som saknas och kopiera ändrade filer, till exempel CustomPages.',
  'hand.visit-each':
    'Anslut en gång till varje server när IIS har återställts eller en programpool har startats om på någon av dem.',
  'assumption.fields-in-order':
    'Huvudservern står först i varje fält med flera servrar, sedan de sekundära i tabellens ordning, åtskilda med semikolon utan mellanslag.',
  'assumption.services-two-examples':
    'Handboken visar eskalering och indexering på server två och tre i båda ordningarna; listan i förutsättningarna följs.',
  'assumption.least-used-by-users':
    'Den minst belastade servern är den med minst antal användare; vid lika den med minst antal tjänster.',
  'assumption.settings-spread-two-ways':
    'Handboken säger att alla uppdateringar av konfigurationen distribueras automatiskt till alla servrar, och direkt därefter att alla uppdateringar av inställningar måste göras för hand på varje server. Här kontrolleras varje server, och det som inte har kommit fram anges för hand; ändrade filer kopieras alltid.',
  'assumption.names-not-qualified':
    'Dessa namn saknar domän: {list}. Fältet för fullständiga namn innehåller normalt namn med domän.',
  'assumption.addresses-for-names':
    'Detta är IPv4-adresser, men CRM kräver DNS-namn: {list}. De står i fälten som de angavs; ersätt dem med servrarnas namn.',
  'assumption.equals-first-in-order':
    'Handboken säger inte vilken av flera servrar med lika få användare som väljs; här tas den första i ordningen.',
  'step.order': 'Ordning: huvudservern, sedan de sekundära servrarna',
  'step.address': 'IPv6-adress i kanonisk form',
  'step.loads': 'Användare på varje server före och efter de ytterligare',
}
