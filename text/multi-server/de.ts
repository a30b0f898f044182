import type { MultiServerMessages } from './en.ts'

export const de: MultiServerMessages = {
  'page.title': 'Mehrere Server planen',
  'page.lead':
    'Von den Servern von Sage 100c CRM zu den fünf Feldern zum Einfügen, zur Installationsreihenfolge und zur Verteilung der Benutzer.',
  'page.servers': 'Die Server',
  'page.column.role': 'Rolle',
  'page.column.name': 'DNS-Name',
  'page.column.ipv6': 'IPv6-Adresse',
  'page.column.users': 'Benutzer jetzt',
  'page.column.services': 'Gewünschte Dienste',
  'page.cell': '{column}, Server {row}',
  'page.add': 'Server hinzufügen',
  'page.remove': 'Server {row} entfernen',
  'page.options': 'Umgebung',
  'page.balancedByCrm': 'CRM verteilt die Last selbst',
  'page.integration': 'CRM ist mit der Gestion commerciale verbunden',
  'page.newUsers': 'Weitere Benutzer',
  'page.wholeNumber': 'Geben Sie eine ganze Zahl von {least} bis {most} ein.',
  'page.noPlan': 'Der Plan erscheint, sobald die Fehler in der Tabelle behoben sind.',
  'page.example':
    'Noch mit Werten des Beispiels (example.com, 2001:db8): Geben Sie Ihre eigenen Server ein, bevor Sie etwas kopieren.',
  'page.fields': 'Die fünf Felder',
  'page.fieldsPlace': 'In CRM: Administration > Système > Base de données',
  'page.copy': 'Kopieren',
  'page.copyThis': '{label} kopieren',
  'page.copied': 'Kopiert',
  'page.copyFailed': 'Markiert: Strg+C drücken',
  'page.order': 'Reihenfolge der Installation',
  'page.services': 'Verteilung der Dienste',
  'page.byHand': 'Von Hand',
  'page.distribution': 'Wohin die nächsten Benutzer gehen',
  'page.picture': 'Balkendiagramm der Benutzer jedes Webservers, vor und nach den neuen: {list}.',
  'page.bar': '{server}: {before} vorher, {after} danach',
  'page.step': 'Benutzer {user} geht zu {server}, der dann {users} hat.',
  'page.assumptions': 'Annahmen',
  'page.blocker': 'Blockierend',
  'role.sql': 'SQL Server',
  'role.master': 'Master-Webserver',
  'role.secondary': 'Sekundärer Webserver',
  'service.email-manager': 'E-Mail-Manager',
  'service.indexing': 'Indexdienst',
  'service.escalation': 'Eskalation',
  'service.integration': 'Integrationsdienst',
  'filledBy.setup': 'Vom Setup ausgefüllt; vergleichen Sie es',
  'filledBy.hand': 'Muss von Hand eingetragen werden',
  'service.proposed': 'vorgeschlagen',
  'service.asked': 'wie gewünscht',
  'condition.multi-server-option': 'Eine gültige Lizenz muss die Mehrserver-Option enthalten.',
  'hand.management-studio':
    'Installieren Sie SQL Server Management Studio auf jedem Webserver; es stellt die Verbindung zum SQL Server auf dem anderen Server her.',
  'hand.enter-addresses': 'Geben Sie die IPv6-Adressen ein; das Setup lässt dieses Feld leer.',
  'hand.switch-balancing-off':
    'Stellen Sie „Effectuer l’équilibrage de charge“ auf „Faux“, da ein anderes Modul die Last verteilt.',
  'hand.components-in-order':
    'Fügen Sie Komponenten auf jedem Server in dieser Reihenfolge hinzu oder aktualisieren Sie sie.',
  'hand.custom-files':
    'Prüfen Sie auf jedem Server, ob geänderte Einstellungen angekommen sind, tragen Sie Fehlendes von Hand ein und kopieren Sie geänderte Dateien, zum Beispiel CustomPages.',
  'hand.visit-each':
    'Verbinden Sie sich einmal mit jedem Server, nachdem auf einem von ihnen IIS zurückgesetzt oder ein Anwendungspool neu gestartet wurde.',
  'assumption.fields-in-order':
    'In jedem Feld mit mehreren Servern steht der Master zuerst, dann die sekundären Server in der Reihenfolge der Tabelle, durch ein Semikolon ohne Leerzeichen getrennt.',
  'assumption.services-two-examples':
    'Das Handbuch zeigt Eskalations- und Indexdienst auf den Servern zwei und drei in beiden Reihenfolgen; befolgt wird die Liste der Voraussetzungen.',
  'assumption.least-used-by-users':
    'Der am wenigsten beanspruchte Server ist der mit den wenigsten Benutzern; bei Gleichstand der mit den wenigsten Diensten.',
  'assumption.settings-spread-two-ways':
    'Laut Handbuch verteilt CRM alle Aktualisierungen der Konfiguration von selbst auf alle Server; gleich danach heißt es, alle Aktualisierungen der Einstellungen seien von Hand auf jedem Server vorzunehmen. Hier wird jeder Server geprüft und von Hand eingetragen, was nicht angekommen ist; geänderte Dateien werden immer kopiert.',
  'assumption.names-not-qualified':
    'Diese Namen haben keine Domäne: {list}. Das Feld der vollqualifizierten Namen enthält normalerweise Namen mit Domäne.',
  'assumption.addresses-for-names':
    'Dies sind IPv4-Adressen, CRM verlangt aber DNS-Namen: {list}. Sie stehen wie angegeben in den Feldern; ersetzen Sie sie durch die Namen der Server.',
  'assumption.equals-first-in-order':
    'Das Handbuch sagt nicht, welcher von mehreren Servern mit gleich wenigen Benutzern gewählt wird; hier ist es der erste der Reihe nach.',
  'step.order': 'Reihenfolge: der Master, dann die sekundären Server',
  'step.address': 'IPv6-Adresse in kanonischer Form',
  'step.loads': 'Benutzer jedes Servers vor und nach den weiteren',
}
