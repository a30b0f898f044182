import type { SageMessages } from './en.ts'

/** Texts of the procedures of Sage 100c CRM, in German. ICU MessageFormat. */
export const de: SageMessages = {
  'group.site': 'Die Anlage',
  'group.servers': 'Die Server',
  'group.installation': 'Installation von CRM',
  'group.database': 'SQL Server und Datenbank',
  'group.integration': 'Verbindung mit der Gestion commerciale',
  'group.licence': 'Lizenzschlüssel',
  'parameter.siteName.title': 'Name der Anlage',
  'parameter.siteName.help':
    'Freier Text, zum Beispiel Ort und Gebäude. Er steht über der Checkliste und ihren Dokumenten.',
  'parameter.serverName.title': 'Name des Webservers',
  'parameter.serverName.help':
    'Der Server, auf dem CRM läuft oder laufen wird; bei mehreren Webservern der Master. Sein Name, mit oder ohne Domäne, oder seine IPv4-Adresse.',
  'parameter.installationName.title': 'Name der Installation',
  'parameter.installationName.help':
    'So heißen die Website in IIS, die Datenbank und der Ordner: CRM, dann Buchstaben oder Ziffern ohne Leer- oder Trennzeichen, höchstens zehn Zeichen. CRMSAGE ist das Beispiel des Handbuchs.',
  'parameter.multiServer.title': 'Mehrere Webserver',
  'parameter.multiServer.help':
    'Mehrere Webserver teilen sich eine Datenbank, und die Benutzer werden auf sie verteilt. Die Lizenz muss diese Option enthalten.',
  'parameter.secondaryServers.title': 'Anzahl der sekundären Webserver',
  'parameter.secondaryServers.help': 'Alle Webserver außer dem Master.',
  'parameter.loadBalancing.title': 'Lastverteilung',
  'parameter.loadBalancing.help': 'Wer entscheidet, zu welchem Webserver ein neuer Benutzer geleitet wird.',
  'option.loadBalancing.crm': 'Durch CRM selbst',
  'option.loadBalancing.other': 'Durch ein anderes Modul',
  'parameter.proxy.title': 'Internet über einen Proxyserver',
  'parameter.proxy.help': 'Das Setup fragt dann nach den Daten des Proxyservers.',
  'parameter.backupFolder.title': 'Ordner für die Sicherung',
  'parameter.backupFolder.help':
    'Wo die Sicherung vor der Aktualisierung liegt. Ein vollständiger Windows-Pfad; der SQL Server schreibt seine Datei unter demselben Pfad auf seinem eigenen Rechner.',
  'parameter.sqlServer.title': 'SQL Server von CRM',
  'parameter.sqlServer.help':
    'Das Setup kann eine Express-Edition installieren, wo noch kein SQL Server ist.',
  'option.sqlServer.local': 'Auf dem Webserver, schon vor CRM da',
  'option.sqlServer.remote': 'Auf einem anderen Server',
  'option.sqlServer.express': 'Express-Edition aus dem Setup',
  'parameter.databaseServer.title': 'Datenbankserver',
  'parameter.databaseServer.help': 'Der andere Server, mit seinem DNS-Namen oder seiner IPv4-Adresse.',
  'parameter.sqlInstance.title': 'Name der Instanz',
  'parameter.sqlInstance.help':
    'Nur wenn die SQL Server-Instanz einen Namen hat; die Standardinstanz hat keinen.',
  'parameter.sqlLogin.title': 'SQL-Konto',
  'parameter.sqlLogin.help':
    'Das Konto, das CRM im SQL Server verwendet: sa oder ein eigenes Konto mit allen Administratorrechten.',
  'parameter.integration.title': 'Verbindung mit der Gestion commerciale',
  'parameter.integration.help':
    'CRM tauscht über den Integrationsdienst Daten mit Sage Gestion commerciale aus.',
  'parameter.integrationServer.title': 'Webserver des Integrationsdienstes',
  'parameter.integrationServer.help':
    'Der am wenigsten beanspruchte Webserver; der Planer für mehrere Server schlägt einen vor. Ohne Namen hier nennen die Listen keinen Server für den Dienst.',
  'parameter.commercialDataOlder.title': 'Deren Daten stammen aus einer früheren Version',
  'parameter.commercialDataOlder.help':
    'Die Daten der Gestion commerciale müssen dann zuerst geprüft werden.',
  'parameter.companyTitle.title': 'Bezeichnung der Gesellschaft',
  'parameter.companyTitle.help':
    'Der eindeutige Code der Gesellschaft im Integrationsdienst, höchstens 50 Zeichen. Sage100 schlägt CRM als Vorgabe vor.',
  'parameter.versionChange.title': 'Zusammen mit einer neuen Version',
  'parameter.versionChange.help':
    'Das Setup der neuen Version nimmt den Schlüssel entgegen; ohne neue Version gibt es dafür ein eigenes Tool.',
  'parameter.updateKind.title': 'Art der Aktualisierung',
  'parameter.updateKind.help': 'Eine vollständige Neuinstallation überschreibt die Datenbank.',
  'option.updateKind.upgrade': 'Upgrade einer früheren Version',
  'option.updateKind.full-reinstallation': 'Vollständige Neuinstallation, die Datenbank wird überschrieben',
  'circumstance.multi-server.yes': 'CRM läuft auf mehreren Webservern.',
  'circumstance.multi-server.no': 'CRM läuft auf einem einzigen Webserver.',
  'circumstance.proxy.yes': 'Das Internet wird über einen Proxyserver erreicht.',
  'circumstance.proxy.no': 'Das Internet wird ohne Proxyserver erreicht.',
  'circumstance.sql-express.yes': 'Das Setup installiert SQL Server Express.',
  'circumstance.sql-express.no': 'Das Setup installiert keinen SQL Server.',
  'circumstance.sql-remote.yes': 'Der SQL Server ist auf einem anderen Server.',
  'circumstance.sql-remote.no': 'Der SQL Server ist auf dem Webserver.',
  'circumstance.server-name-long.yes': 'Der Name des Rechners hat mehr als 15 Zeichen.',
  'circumstance.server-name-long.no': 'Der Name des Rechners hat höchstens 15 Zeichen.',
  'circumstance.server-name-address.yes': 'Der Name des Webservers ist eine IPv4-Adresse.',
  'circumstance.server-name-address.no': 'Der Name des Webservers ist keine IPv4-Adresse.',
  'circumstance.database-server-long.yes': 'Der Name des Datenbankservers hat mehr als 15 Zeichen.',
  'circumstance.database-server-long.no': 'Der Name des Datenbankservers hat höchstens 15 Zeichen.',
  'circumstance.integration.yes': 'CRM ist mit der Gestion commerciale verbunden.',
  'circumstance.integration.no': 'CRM ist nicht mit der Gestion commerciale verbunden.',
  'circumstance.commercial-data-older.yes':
    'Die Daten der Gestion commerciale stammen aus einer früheren Version.',
  'circumstance.commercial-data-older.no':
    'Die Daten der Gestion commerciale stammen nicht aus einer früheren Version.',
  'circumstance.balanced-by-crm.yes': 'CRM verteilt die Last selbst.',
  'circumstance.balanced-by-crm.no': 'Ein anderes Modul verteilt die Last.',
  'circumstance.version-change.yes': 'Der Schlüssel wechselt zusammen mit der Version.',
  'circumstance.version-change.no': 'Die Version bleibt dieselbe.',
  'circumstance.full-reinstallation.yes': 'Die Datenbank wird überschrieben.',
  'circumstance.full-reinstallation.no': 'Die Datenbank wird nicht überschrieben.',
  'procedure.pre-install.title': 'Vor der Installation',
  'procedure.pre-install.summary':
    'Was vorhanden und vereinbart sein muss, bevor das Setup von CRM gestartet wird.',
  'procedure.install.title': 'Installieren',
  'procedure.install.summary': 'Vom Setup auf einem Webserver bis zur ersten Anmeldung.',
  'procedure.register.title': 'Manuell registrieren',
  'procedure.register.summary': 'Für ein Produkt, das das Setup nicht registrieren konnte.',
  'procedure.configure-integration.title': 'Integration einrichten',
  'procedure.configure-integration.summary':
    'Legt die Gesellschaft an, deren Daten mit der Gestion commerciale ausgetauscht werden.',
  'procedure.install-multi-server.title': 'Auf mehreren Servern installieren',
  'procedure.install-multi-server.summary':
    'Zuerst der Master, dann die sekundären Server, dann die fünf Felder der Lastverteilung.',
  'procedure.verify-load-balancing.title': 'Lastverteilung prüfen',
  'procedure.verify-load-balancing.summary':
    'Ob ein neuer Benutzer den Server mit den wenigsten Benutzern erreicht.',
  'procedure.update.title': 'Aktualisieren',
  'procedure.update.summary': 'Sicherung, Probe in einer Testumgebung, dann die neue Version.',
  'procedure.update-licence-key.title': 'Lizenzschlüssel aktualisieren',
  'procedure.update-licence-key.summary':
    'Für eine andere Benutzerzahl oder Edition, mit neuer Version oder ohne.',
  'section.documents': 'Unterlagen und Kenntnisse',
  'section.licence': 'Lizenz',
  'section.architecture': 'Architektur',
  'section.web-server': 'Webserver und Netz',
  'section.database': 'SQL Server',
  'section.commercial-management': 'Die Gestion commerciale',
  'section.integration-service': 'Integrationsdienst',
  'section.setup': 'CRM-Setup',
  'section.first-start': 'Erste Anmeldung',
  'section.security': 'Sicherheit',
  'section.registration': 'Registrierung',
  'section.company': 'Gesellschaft',
  'section.synchronisation': 'Was synchronisiert wird',
  'section.completion': 'Abschluss',
  'section.plan': 'Planung',
  'section.master': 'Master-Server',
  'section.secondary': 'Sekundäre Server',
  'section.fields': 'Die fünf Felder',
  'section.connections': 'Anmeldungen',
  'section.other-balancer': 'Verteilung durch ein anderes Modul',
  'section.upkeep': 'Pflege jedes Servers',
  'section.back-up': 'Sicherung',
  'section.rehearsal': 'Probe-Aktualisierung',
  'section.real-update': 'Echte Aktualisierung',
  'section.preparation': 'Vorbereitung',
  'section.sign-out': 'Vor dem Wechsel',
  'section.key-with-version': 'Schlüssel mit neuer Version',
  'section.key-alone': 'Schlüssel allein',
  'section.after-key': 'Nach dem Wechsel',
  'gui.ssms-sa': 'SQL Server Management Studio > Sicherheit > Anmeldungen > sa > Eigenschaften',
  'gui.licence-details': 'In CRM: Administration > Système > Détails de la clé de licence',
  'gui.database-settings': 'In CRM: Administration > Système > Base de données',
  'gui.web-services': 'Systemsteuerung > Sage 100 Webservices, Doppelklick',
  'gui.web-services-add': 'In der Anwendung Sage 100 Webservices: „Ajouter“',
  'gui.registry-export': 'Start > regedit > Datei > Exportieren',
  'ruling.own-commands': 'Das Handbuch nennt hierfür keine Befehle; die gezeigten stammen von uns.',
  'ruling.own-advice': 'Das Handbuch sagt dies nicht; es ist unser Rat.',
  'ruling.installation-name-required':
    'Das Handbuch empfiehlt die Form des Namens: CRM, dann Buchstaben oder Ziffern, höchstens zehn Zeichen. Hier wird sie als Regel geprüft.',
  'ruling.address-from-alias':
    'Laut Handbuch tragen die Datenbank und der Alias in IIS den Namen der Installation; die Adresse und der Name der Datenbank sind daraus abgeleitet.',
  'ruling.default-credentials':
    'Das Handbuch nennt Standard-Anmeldedaten, ohne ihre Änderung zu verlangen; die Änderung fordern wir.',
  'ruling.settings-spread-two-ways':
    'Laut Handbuch verteilt CRM alle Aktualisierungen der Konfiguration von selbst auf alle Server; gleich danach heißt es, alle Aktualisierungen der Einstellungen seien von Hand auf jedem Server vorzunehmen. Hier wird jeder Server geprüft und von Hand eingetragen, was nicht angekommen ist; geänderte Dateien werden immer kopiert.',
  'ruling.fields-in-order':
    'Felder mit mehreren Servern enthalten zuerst den Master, dann die sekundären Server, durch Semikolon getrennt.',
  'ruling.versions-in-guide':
    'Das Handbuch nennt keine Version von SQL Server und überlässt das dem Kompatibilitätsleitfaden, der hier nicht vorliegt: Jemand muss die Version damit vergleichen.',
  'ruling.several-with-remote':
    'Bei mehreren Webservern hat die Datenbank laut Handbuch einen eigenen, getrennten Server. SQL Server gilt dann als auf einem anderen Server installiert, was auch immer für einen einzelnen angegeben wurde.',
  'ruling.collation-of-express':
    'Das Handbuch verlangt FRENCH_CI_AS, ohne Ausnahme für Express. Die Instanz, die das Setup anlegt, lässt sich erst danach prüfen, bevor Daten eingegeben werden.',
  'ruling.sa-used-by-crm':
    'CRM arbeitet im SQL Server mit dem Konto, das im Setup eingegeben wurde, bei Express mit sa. Das Handbuch sagt nicht, wo CRM ein neues Kennwort erhält; ändern Sie beide zusammen, oder geben Sie CRM ein eigenes SQL-Konto mit allen Administratorrechten, wie es das Handbuch zulässt.',
  'ruling.browser-beside-sql-server':
    'Das Handbuch sagt nicht, auf welchem Rechner SQL Server Browser laufen soll. Hier läuft er auf dem des SQL Servers, dessen Instanzen er bekannt gibt; bei Express, nachdem das Setup ihn installiert hat.',
  'ruling.names-cut-by-netbios':
    'Das Handbuch spricht nicht von der Länge der Namen. Dass NetBIOS Namen über 15 Zeichen kürzt, liegt an Windows; die Befehle enthalten die vollen Namen.',
  'path.start': 'Was haben Sie vor?',
  'path.start.first-install': 'CRM zum ersten Mal installieren',
  'path.start.new-version': 'Eine neue Version installieren',
  'path.start.licence': 'Registrieren oder den Lizenzschlüssel wechseln',
  'path.start.integration': 'CRM mit der Gestion commerciale verbinden',
  'path.start.load-balancing': 'Die Verteilung der Benutzer auf die Server prüfen',
  'path.servers': 'Wie viele Webserver wird es geben?',
  'path.servers.one': 'Einen',
  'path.servers.several': 'Mehrere, mit einer Datenbank',
  'path.commercial-management': 'Soll CRM mit der Gestion commerciale verbunden werden?',
  'path.commercial-management.with': 'Ja, verbunden',
  'path.commercial-management.without': 'Nein, allein',
  'path.commercial-management-several': 'Soll CRM mit der Gestion commerciale verbunden werden?',
  'path.commercial-management-several.with': 'Ja, verbunden',
  'path.commercial-management-several.without': 'Nein, allein',
  'path.update-servers': 'Auf wie vielen Webservern läuft CRM?',
  'path.update-servers.one': 'Auf einem',
  'path.update-servers.several': 'Auf mehreren',
  'path.licence': 'Worum geht es?',
  'path.licence.not-registered': 'Eine Meldung besagt, dass das Produkt nicht registriert ist',
  'path.licence.new-key': 'Ein neuer Schlüssel für dieselbe Version',
  'path.licence.new-key-and-version': 'Ein neuer Schlüssel zusammen mit einer neuen Version',
  'sage-100c-crm.documents.specifications':
    'Vergleichen Sie Server, Windows, Browser und SQL Server mit http://documentation.sage.fr/bupme/DOCS/CRM_TECHSPECIF_V100.PDF und http://documentation.sage.fr/bupme/DOCS/CRM_MATRIX_V100.PDF.',
  'sage-100c-crm.documents.specifications.why':
    'Nur diese beiden Leitfäden nennen, was unterstützt wird; http://documentation.sage.fr/bupme/DOCS/CRM_REFGUIDEBOOKS_V100.PDF führt zu allen anderen.',
  'sage-100c-crm.documents.experience':
    'Übergeben Sie die Installation jemandem, der CRM verwaltet (http://documentation.sage.fr/bupme/DOCS/CRM_ADMINISTRATOR_V100.PDF) und SQL-Datenbanken sichern und wiederherstellen kann.',
  'sage-100c-crm.documents.experience.why':
    'Der Leitfaden wendet sich an erfahrene Administratoren und zertifizierte Berater.',
  'sage-100c-crm.documents.addendum':
    'Lesen Sie den Leitfaden vor der Installation, mit dem Nachtrag, falls es einen gibt.',
  'sage-100c-crm.documents.addendum.why':
    'Die Software kann sich zwischen zwei Ausgaben des Leitfadens ändern; ein Nachtrag beschreibt dann die Änderungen.',
  'sage-100c-crm.licence.key-valid': 'Halten Sie einen gültigen Lizenzschlüssel bereit.',
  'sage-100c-crm.licence.key-valid.why':
    'Das Setup fragt danach; er steht auf dem Bestellbeleg, dem bon de référencement.',
  'sage-100c-crm.licence.company-name':
    'Notieren Sie den Firmennamen genau so, wie ihn der Lieferant angibt.',
  'sage-100c-crm.licence.company-name.why':
    'Der Schlüssel berücksichtigt den Namen, und laut Handbuch ist er genau so einzugeben, wie der Lieferant ihn angibt.',
  'sage-100c-crm.licence.multi-server-option':
    'Stellen Sie sicher, dass eine gültige Lizenz die Mehrserver-Option enthält.',
  'sage-100c-crm.licence.multi-server-option.why':
    'Das Handbuch setzt eine gültige Lizenz mit dieser Option voraus.',
  'sage-100c-crm.architecture.network-known': 'Nehmen Sie die vollständige Netzarchitektur des Kunden auf.',
  'sage-100c-crm.architecture.network-known.why': 'Das Projekt darf nicht beginnen, bevor sie bekannt ist.',
  'sage-100c-crm.architecture.one-installation':
    'Prüfen Sie, ob auf {serverName}{isSeveral, select, yes { und auf jedem sekundären Server} other {}} keine andere Installation von CRM vorhanden ist.',
  'sage-100c-crm.architecture.one-installation.why':
    'Auf einem Produktionsserver darf es nur eine einzige geben.',
  'sage-100c-crm.architecture.browsers':
    'Stellen Sie sicher, dass jeder Benutzer einen unterstützten Browser und eine IP-Verbindung zu {serverName}{isSeveral, select, yes { und zu jedem sekundären Server} other {}} hat.',
  'sage-100c-crm.architecture.browsers.why':
    'Auf den Arbeitsplätzen wird nichts installiert; der Browser genügt.',
  'sage-100c-crm.architecture.exchange':
    'Entscheiden Sie, wo die Synchronisierung mit Exchange laufen soll, falls sie verwendet wird.',
  'sage-100c-crm.architecture.exchange.why':
    'Sie kann auf einem anderen Server laufen; der Leitfaden für Administratoren beschreibt sie bei der Exchange-Integration.',
  'sage-100c-crm.architecture.administrator-rights':
    'Lassen Sie sich Administratorrechte auf {serverName}{isSeveral, select, yes {, auf jedem sekundären Server} other {}}, in der Domäne und auf dem SQL Server geben.',
  'sage-100c-crm.architecture.administrator-rights.why':
    'Das Handbuch verlangt Administratorrechte auf allen dreien.',
  'sage-100c-crm.architecture.name-installation':
    'Legen Sie {installationName} als Namen der Installation fest.',
  'sage-100c-crm.architecture.name-installation.why':
    'Die Website in IIS, die Datenbank und der Ordner {installationFolder} werden so heißen.',
  'sage-100c-crm.architecture.long-names':
    'Kürzen Sie {longNames} auf 15 Zeichen, oder stellen Sie sicher, dass alles, was nach dem Namen fragt, ihn so annimmt, wie Windows ihn anzeigt.',
  'sage-100c-crm.architecture.long-names.why':
    'NetBIOS kürzt Namen auf 15 Zeichen. Die Befehle dieser Liste enthalten die vollen Namen; die Befehle hier zeigen den vollen Namen des Rechners und den gekürzten.',
  'sage-100c-crm.iis.stop-allowed':
    'Lassen Sie sich erlauben, IIS und damit alle Websites des Servers zur vereinbarten Zeit zu beenden.',
  'sage-100c-crm.iis.stop-allowed.why':
    'Das Setup und ein Schlüsselwechsel beenden IIS; andere produktive Websites fallen mit aus.',
  'sage-100c-crm.iis.port-80':
    'Prüfen Sie, ob Port 80 der Standardwebsite von {serverName}{isSeveral, select, yes { und von jedem sekundären Server} other {}} frei ist.',
  'sage-100c-crm.iis.port-80.why':
    'CRM und alles, worauf es aufbaut, brauchen ihn; ein anderer Port genügt nicht. netstat zeigt die PID des Prozesses, der dort lauscht; die PID 4 ist Windows selbst, und die anderen Befehle zeigen, welche Anwendung oder Website dahintersteht.',
  'sage-100c-crm.iis.own-java':
    'Rechnen Sie damit, dass CRM auf {serverName} eine eigene Java-Laufzeit (JRE) installiert.',
  'sage-100c-crm.iis.own-java.why':
    'Sie liegt standardmäßig in Program Files (x86)\\Sage\\CRM\\Services\\JRE8.',
  'sage-100c-crm.network.internet':
    'Stellen Sie sicher, dass {serverName}{isSeveral, select, yes { und jeder sekundäre Server das Internet erreichen} other { das Internet erreicht}}.',
  'sage-100c-crm.network.internet.why': 'Das Setup registriert am Ende das Produkt bei Sage.',
  'sage-100c-crm.network.proxy-data': 'Lassen Sie sich die Daten des Proxyservers geben.',
  'sage-100c-crm.network.proxy-data.why': 'Das Setup fragt danach.',
  'sage-100c-crm.sql.express-offered': 'Lassen Sie das Setup SQL Server Express installieren.',
  'sage-100c-crm.sql.express-offered.why':
    'Es bietet dies an, wenn kein SQL Server vorhanden ist, und legt die Instanz CRMEXPRESS2014 an.',
  'sage-100c-crm.sql.server-installed': 'Lassen Sie SQL Server auf {instance} installieren.',
  'sage-100c-crm.sql.server-installed.why': 'Er muss vor dem Setup vorhanden sein.',
  'sage-100c-crm.sql.version':
    'Prüfen Sie, ob der Kompatibilitätsleitfaden die Version von SQL Server auf {instance} nennt.',
  'sage-100c-crm.sql.version.why': 'Sonst erscheint im Setup eine Warnung.',
  'sage-100c-crm.sql.management-studio':
    'Installieren Sie SQL Server Management Studio auf {serverName}{isSeveral, select, yes { und auf jedem sekundären Server} other {}}.',
  'sage-100c-crm.sql.management-studio.why':
    'Es stellt die Verbindung zum SQL Server auf dem anderen Rechner her.',
  'sage-100c-crm.sql.collation': 'Prüfen Sie, ob die Standardsortierung von {instance} FRENCH_CI_AS ist.',
  'sage-100c-crm.sql.collation.why': 'CRM verlangt sie als Standard des Servers.',
  'sage-100c-crm.sql.browser':
    'Installieren und starten Sie den Dienst SQL Server Browser auf {databaseMachine}, dem Rechner des SQL Servers.',
  'sage-100c-crm.sql.browser.why':
    'Import plus braucht ihn zum Hochladen von Daten. Die Befehle wirken auf dem Rechner, auf dem sie ausgeführt werden.',
  'sage-100c-crm.sql.login':
    'Prüfen Sie, ob das Konto {databaseLogin} auf {instance} vorhanden ist und alle Administratorrechte hat.',
  'sage-100c-crm.sql.login.why': 'CRM arbeitet damit im SQL Server.',
  'sage-100c-crm.sql.connections':
    'Prüfen Sie, ob der SQL Server genügend gleichzeitige Verbindungen zulässt.',
  'sage-100c-crm.sql.connections.why':
    'Jeder Webserver braucht eine für eine DLL und einen Pool für Tomcat und lädt beide zugleich neu.',
  'sage-100c-crm.commercial.installed': 'Installieren Sie Sage Gestion commerciale.',
  'sage-100c-crm.commercial.installed.why': 'CRM wird damit verbunden; sie muss zuerst da sein.',
  'sage-100c-crm.commercial.version-match':
    'Wählen Sie die Version des Integrationsdienstes, die zur Gestion commerciale und zu CRM passt.',
  'sage-100c-crm.commercial.version-match.why': 'Die drei müssen zueinander passen.',
  'sage-100c-crm.commercial.sql-client':
    'Installieren Sie auf {hasIntegrationServer, select, yes {{integrationMachine}} other {dem Webserver des Integrationsdienstes}} den Clientteil der Gestion commerciale für SQL Server.',
  'sage-100c-crm.commercial.sql-client.why':
    'Er muss auf dem Server des Integrationsdienstes vorhanden sein.',
  'sage-100c-crm.commercial.check-data': 'Führen Sie eine Prüfung der Daten der Gestion commerciale durch.',
  'sage-100c-crm.commercial.check-data.why': 'Sie stammen aus einer früheren Version.',
  'sage-100c-crm.commercial.back-up': 'Sichern Sie die Daten der Gestion commerciale.',
  'sage-100c-crm.commercial.back-up.why':
    'Das Handbuch verlangt diese Sicherung vor der Einrichtung der Integration.',
  'sage-100c-crm.service.sign-in':
    'Melden Sie sich an {hasIntegrationServer, select, yes {{integrationMachine}} other {dem Webserver des Integrationsdienstes}} mit einem Windows-Konto an, das Administrator des Rechners ist.',
  'sage-100c-crm.service.sign-in.why': 'Nur ein solches kann den Integrationsdienst installieren.',
  'sage-100c-crm.service.download':
    'Starten Sie SETUP im Stammordner des Datenträgers, wählen Sie „Installation du service d’intégration avec la Gestion Commerciale“ und laden Sie den passenden Webdienst herunter.',
  'sage-100c-crm.service.download.why': 'Der Integrationsdienst kommt vor CRM.',
  'sage-100c-crm.service.run':
    'Öffnen Sie den Ordner Downloads und führen Sie die Datei als Administrator aus.',
  'sage-100c-crm.service.run.why': 'Der Download installiert sich nicht selbst.',
  'sage-100c-crm.service.installed': 'Prüfen Sie, ob der Dienst „Sage Serveur Web“ vorhanden ist.',
  'sage-100c-crm.service.installed.why': 'Er ist der Webdienst der Integration.',
  'sage-100c-crm.install.start-setup':
    'Starten Sie SETUP im Stammordner des Datenträgers und wählen Sie „Nouvelle installation ou mise à jour“.',
  'sage-100c-crm.install.start-setup.why': 'Das ist das eigentliche Setup von CRM.',
  'sage-100c-crm.install.order-data':
    'Geben Sie Firma und Lizenznummer genau wie auf dem Bestellbeleg ein, dem bon de référencement.',
  'sage-100c-crm.install.order-data.why': 'Das Setup verlangt beides.',
  'sage-100c-crm.install.express': 'Stimmen Sie der Installation von SQL Server Express zu.',
  'sage-100c-crm.install.express.why':
    'Die Instanz CRMEXPRESS2014 entsteht, mit dem Administrator sa und zunächst dem Kennwort SageCrm#2017.',
  'sage-100c-crm.install.select-server': 'Wählen Sie den SQL Server {instance}.',
  'sage-100c-crm.install.select-server.why': 'Er muss vorher installiert worden sein.',
  'sage-100c-crm.install.version-warning':
    'Brechen Sie ab, wenn eine Warnung zur Version von SQL Server erscheint.',
  'sage-100c-crm.install.version-warning.why': 'Die Version wird dann nicht unterstützt.',
  'sage-100c-crm.install.name': 'Geben Sie {installationName} als Namen der Installation ein.',
  'sage-100c-crm.install.name.why': 'Website, Datenbank und Ordner heißen dann so.',
  'sage-100c-crm.install.database-account':
    'Wählen Sie {instance} als Datenbankserver, mit dem Konto {databaseLogin}.',
  'sage-100c-crm.install.database-account.why': 'Das Konto muss im SQL Server zugelassen sein.',
  'sage-100c-crm.install.no-demonstration': 'Wählen Sie die Demo-Datenbank nicht aus.',
  'sage-100c-crm.install.no-demonstration.why': 'Beim Kunden hat sie nichts zu suchen.',
  'sage-100c-crm.install.protocol': 'Geben Sie das Verbindungsprotokoll an, falls danach gefragt wird.',
  'sage-100c-crm.install.protocol.why': 'Laut Handbuch ist es anzugeben, wenn es nötig ist.',
  'sage-100c-crm.install.proxy': 'Geben Sie die Daten des Proxyservers ein.',
  'sage-100c-crm.install.proxy.why': 'Mit einem Proxyserver braucht das Setup diese Angaben.',
  'sage-100c-crm.install.summary':
    'Vergleichen Sie die Zusammenfassung mit der Vereinbarung und starten Sie die Installation.',
  'sage-100c-crm.install.summary.why': 'Sie erscheint, bevor die Installation startet.',
  'sage-100c-crm.install.registration-data': 'Geben Sie ein, was für die Registrierung gefragt wird.',
  'sage-100c-crm.install.registration-data.why':
    'Das Produkt wird über das Internet bei Sage registriert; misslingt das, geht es auch manuell.',
  'sage-100c-crm.iis.tomcat-started': 'Warten Sie, bis der Dienst Tomcat vollständig gestartet ist.',
  'sage-100c-crm.iis.tomcat-started.why':
    'Nach IISRESET oder einem Neustart kann das interaktive Dashboard bis dahin einen Fehler zeigen.',
  'sage-100c-crm.install.open': 'Öffnen Sie {address} in einem unterstützten Browser.',
  'sage-100c-crm.install.open.why': 'Die Installation ist erst abgeschlossen, wenn CRM geöffnet wurde.',
  'sage-100c-crm.install.sign-in': 'Melden Sie sich als Admin ohne Kennwort an.',
  'sage-100c-crm.install.sign-in.why':
    'Laut Handbuch erfolgt die Anmeldung mit diesem Konto; ein Kennwort wird nicht verlangt.',
  'sage-100c-crm.install.components': 'Warten Sie, bis die zusätzlichen Funktionen eingerichtet sind.',
  'sage-100c-crm.install.components.why': 'Die Installation läuft nach der ersten Anmeldung weiter.',
  'sage-100c-crm.install.reconnect': 'Melden Sie sich erneut an, wenn CRM dazu auffordert.',
  'sage-100c-crm.install.reconnect.why': 'Damit endet die Installation.',
  'sage-100c-crm.install.improvement-programme':
    'Entscheiden Sie mit dem Kunden über die Teilnahme am „Programme Améliorations Produits“.',
  'sage-100c-crm.install.improvement-programme.why': 'CRM schlägt sie bei der nächsten Anmeldung vor.',
  'sage-100c-crm.install.continue-integration': 'Fahren Sie mit der Einrichtung der Integration fort.',
  'sage-100c-crm.install.continue-integration.why':
    'Ohne sie werden keine Daten mit der Gestion commerciale ausgetauscht.',
  'sage-100c-crm.security.admin-password':
    'Stellen Sie sicher, dass das Konto Admin ein eigenes Kennwort hat.',
  'sage-100c-crm.security.admin-password.why':
    'Nach einer Installation hat es keines; wer die Seite erreicht, könnte CRM verwalten.',
  'sage-100c-crm.security.sa-password':
    'Stellen Sie sicher, dass sa der Instanz CRMEXPRESS2014 nicht mehr das Kennwort SageCrm#2017 hat.',
  'sage-100c-crm.security.sa-password.why': 'Es ist in jeder Installation gleich und steht im Handbuch.',
  'sage-100c-crm.security.sa-in-crm':
    'Wird das Kennwort von sa geändert, geben Sie das neue im selben Zug in CRM ein, während niemand arbeitet, und melden Sie sich danach bei {address} an.',
  'sage-100c-crm.security.sa-in-crm.why':
    'CRM arbeitet im SQL Server mit diesem Konto: Mit dem alten Kennwort erreicht es seine Datenbank nicht mehr. Wo es eingegeben wird, steht höchstens in http://documentation.sage.fr/bupme/DOCS/CRM_ADMINISTRATOR_V100.PDF; dieser Leitfaden sagt es nicht.',
  'sage-100c-crm.register.message':
    'Öffnen Sie {address} und suchen Sie nach „Vous utilisez une version non enregistrée de Sage CRM. Veuillez enregistrer votre logiciel Sage CRM“.',
  'sage-100c-crm.register.message.why':
    'Die Meldung steht auf jedem Bildschirm, bis das Produkt registriert ist.',
  'sage-100c-crm.register.internet': 'Prüfen Sie, ob das Internet erreichbar ist.',
  'sage-100c-crm.register.internet.why': 'Registriert wird bei Sage.',
  'sage-100c-crm.register.open':
    'Führen Sie die Registrierung von den Details des Lizenzschlüssels aus durch.',
  'sage-100c-crm.register.open.why': 'Dort führt CRM durch die manuelle Registrierung.',
  'sage-100c-crm.register.too-many':
    'Wenden Sie sich an den Sage-Partner, wenn CRM „Le nombre de licences dépasse le nombre limite d’installations. Veuillez contacter votre Partenaire Sage.“ meldet.',
  'sage-100c-crm.register.too-many.why':
    'Die Zahl der Lizenzen übersteigt dann die Höchstzahl der Installationen; das kommt vor, wenn das Produkt mehrmals registriert wurde.',
  'sage-100c-crm.register.done': 'Prüfen Sie, ob die Meldung verschwunden ist.',
  'sage-100c-crm.register.done.why': 'Erst dann ist das Produkt registriert.',
  'sage-100c-crm.integration.rights':
    'Melden Sie sich an {hasIntegrationServer, select, yes {{integrationMachine}} other {dem Webserver des Integrationsdienstes}} als Administrator an.',
  'sage-100c-crm.integration.rights.why': 'Nur so lassen sich die Einstellungen speichern.',
  'sage-100c-crm.integration.open': 'Öffnen Sie Sage 100 Webservices.',
  'sage-100c-crm.integration.open.why': 'Es verwaltet die Gesellschaften, deren Daten synchronisiert werden.',
  'sage-100c-crm.integration.example': 'Lassen Sie die Beispielgesellschaft Bijou SA unbeachtet.',
  'sage-100c-crm.integration.example.why':
    'Die Installation hat sie angelegt; „Modifier“ und „Supprimer“ ändern oder entfernen eine Gesellschaft.',
  'sage-100c-crm.integration.add': 'Legen Sie eine Gesellschaft an.',
  'sage-100c-crm.integration.add.why': 'Jede braucht eine Bezeichnung und zwei Dateien.',
  'sage-100c-crm.integration.title':
    'Geben Sie {companyTitle} als „Intitulé“ ein und prüfen Sie, ob keine andere Gesellschaft so heißt.',
  'sage-100c-crm.integration.title.why':
    'Die Bezeichnung kennzeichnet die Gesellschaft: eindeutig, höchstens 50 beliebige Zeichen. Der Integrationsdatensatz von CRM schlägt Sage100 vor.',
  'sage-100c-crm.integration.accounting-file':
    'Wählen Sie die Buchhaltungsdatei (mae) unter „Fichier comptable“.',
  'sage-100c-crm.integration.accounting-file.why': 'Darüber findet der Dienst die Buchhaltung.',
  'sage-100c-crm.integration.commercial-file':
    'Wählen Sie die kaufmännische Datei (gcm) unter „Fichier commercial“.',
  'sage-100c-crm.integration.commercial-file.why': 'Darüber findet der Dienst die Gestion commerciale.',
  'sage-100c-crm.integration.dormant': 'Entscheiden Sie, ob ruhende Geschäftspartner synchronisiert werden.',
  'sage-100c-crm.integration.dormant.why':
    'Die Option „Synchroniser les tiers en sommeil“ nimmt sie mit oder lässt sie weg.',
  'sage-100c-crm.integration.contacts':
    'Entscheiden Sie, ob Kontakte in beide Richtungen synchronisiert werden.',
  'sage-100c-crm.integration.contacts.why':
    'Ohne „Synchroniser les contacts“ gehen Änderungen nur von CRM zur Gestion commerciale.',
  'sage-100c-crm.integration.phones':
    'Entscheiden Sie, ob Telefonnummern in beide Richtungen synchronisiert werden.',
  'sage-100c-crm.integration.phones.why':
    'Ohne „Synchroniser les numéros de téléphone“ gehen Änderungen nur von CRM zur Gestion commerciale.',
  'sage-100c-crm.integration.addresses':
    'Entscheiden Sie, ob Adressen in beide Richtungen synchronisiert werden.',
  'sage-100c-crm.integration.addresses.why':
    'Ohne „Synchroniser les adresses“ gehen Änderungen nur von CRM zur Gestion commerciale.',
  'sage-100c-crm.integration.save': 'Speichern Sie die Gesellschaft.',
  'sage-100c-crm.integration.save.why': 'Dazu braucht es Administratorrechte.',
  'sage-100c-crm.integration.guide':
    'Fahren Sie mit http://documentation.sage.fr/bupme/DOCS/CRM_INTEGRATION_V100.PDF fort.',
  'sage-100c-crm.integration.guide.why': 'Dieser Leitfaden beschreibt den Rest der Integration.',
  'sage-100c-crm.multi.servers':
    'Wählen Sie die Webserver, {serverName} als Master und {secondaryServers, plural, one {# sekundären Server} other {# sekundäre Server}}, und {databaseServer} für die Datenbank.',
  'sage-100c-crm.multi.servers.why':
    'Erst die Lastverteilung macht mehrere Server schneller; die Datenbank liegt auf einem eigenen Server.',
  'sage-100c-crm.multi.services':
    'Legen Sie für E-Mail-Manager, Eskalationsdienst und Indexdienst fest, auf welchem Webserver jeder laufen soll, in der Regel auf dem Master.',
  'sage-100c-crm.multi.services.why':
    'Jeder läuft nur einmal, meist auf dem Master; verteilt entlasten sie ihn. Auf dem SQL Server läuft keiner.',
  'sage-100c-crm.multi.integration':
    'Wählen Sie für den Integrationsdienst den am wenigsten beanspruchten Webserver.',
  'sage-100c-crm.multi.integration.why': 'Das Handbuch zieht ihn vor.',
  'sage-100c-crm.multi.addresses':
    'Notieren Sie DNS-Namen und IPv6-Adresse jedes Servers; die verbindungslokale, die mit fe80 beginnt, genügt nicht.',
  'sage-100c-crm.multi.addresses.why':
    'Die IPv6-Adressen müssen stimmen: Davon hängt ab, ob die Lastverteilung funktioniert.',
  'sage-100c-crm.multi.dns-name':
    'Lassen Sie {serverName} einen DNS-Namen geben, und verwenden Sie ihn in dieser Liste und in den Feldern von CRM.',
  'sage-100c-crm.multi.dns-name.why':
    '„Noms de Serveur CRM“ enthält DNS-Namen, und eine IPv4-Adresse ist keiner.',
  'sage-100c-crm.multi.connections': 'Prüfen Sie, ob {instance} genügend gleichzeitige Verbindungen zulässt.',
  'sage-100c-crm.multi.connections.why':
    'Jeder Webserver braucht eine für eine DLL und einen Pool für Tomcat und lädt beide zugleich neu.',
  'sage-100c-crm.multi.management-studio':
    'Installieren Sie SQL Server Management Studio auf jedem Webserver.',
  'sage-100c-crm.multi.management-studio.why': 'Es stellt die Verbindung zu {instance} her.',
  'sage-100c-crm.multi.master': 'Installieren Sie zuerst {serverName}, wie einen einzelnen Server.',
  'sage-100c-crm.multi.master.why': 'Die erste Installation legt auch die Datenbank an.',
  'sage-100c-crm.multi.master-database':
    'Nutzen Sie „Parcourir“ und geben Sie {instance} ein; der Server darf mit seinem DNS-Namen oder seiner IP-Adresse stehen.',
  'sage-100c-crm.multi.master-database.why': 'Der SQL Server muss auf einem anderen Server liegen.',
  'sage-100c-crm.multi.master-name': 'Geben Sie {installationName} ein und notieren Sie den Namen.',
  'sage-100c-crm.multi.master-name.why':
    'Jeder andere Webserver braucht denselben; auch die Datenbank und der Alias in IIS heißen so.',
  'sage-100c-crm.multi.master-finish': 'Schließen Sie den Master bis zur zweiten Anmeldung ab.',
  'sage-100c-crm.multi.master-finish.why': 'Das Setup ist dasselbe wie auf einem einzelnen Server.',
  'sage-100c-crm.multi.secondary':
    'Installieren Sie {secondaryServers, plural, one {den sekundären Server} other {die # sekundären Server nacheinander}}, mit derselben Lizenznummer und dem Namen {installationName}.',
  'sage-100c-crm.multi.secondary.why':
    'Das Handbuch verwendet auf allen Webservern dieselbe Nummer und denselben Namen.',
  'sage-100c-crm.multi.secondary-database':
    'Wählen Sie {instance} und installieren Sie die Datenbank nicht erneut.',
  'sage-100c-crm.multi.secondary-database.why': 'Sie darf nur einmal installiert werden, mit dem Master.',
  'sage-100c-crm.multi.secondary-component':
    'Warten Sie auf die Komponente, die CRM am Ende selbst installiert.',
  'sage-100c-crm.multi.secondary-component.why': 'Erst damit ist der sekundäre Server vollständig.',
  'sage-100c-crm.multi.tomcat': 'Prüfen Sie, ob Tomcat auf jedem Webserver läuft.',
  'sage-100c-crm.multi.tomcat.why': 'Interaktive Dashboards und SData brauchen ihn überall.',
  'sage-100c-crm.multi.open-fields': 'Öffnen Sie die Datenbankeinstellungen von CRM auf {serverName}.',
  'sage-100c-crm.multi.open-fields.why': 'Dort stehen fünf neue Felder, sobald die Server installiert sind.',
  'sage-100c-crm.multi.field-names':
    'Prüfen Sie „Noms de Serveur CRM“: {serverName}, dann die sekundären Server, mit DNS-Namen, durch Semikolons getrennt.',
  'sage-100c-crm.multi.field-names.why':
    'Das Setup füllt es aus; der Planer für mehrere Server zeigt, was darin stehen muss.',
  'sage-100c-crm.multi.field-addresses':
    'Geben Sie die IPv6-Adressen in „Adresse IP de serveurs web CRM distribués“ ein, den Master zuerst, durch Semikolons getrennt.',
  'sage-100c-crm.multi.field-addresses.why':
    'Es ist das einzige Feld, das das Setup leer lässt; die Verteilung hängt davon ab.',
  'sage-100c-crm.multi.field-balancing-on': 'Stellen Sie „Effectuer l’équilibrage de charge“ auf „Vrai“.',
  'sage-100c-crm.multi.field-balancing-on.why': 'CRM verteilt die Last dann selbst.',
  'sage-100c-crm.multi.field-balancing-off': 'Stellen Sie „Effectuer l’équilibrage de charge“ auf „Faux“.',
  'sage-100c-crm.multi.field-balancing-off.why': 'Ein anderes Modul verteilt die Last.',
  'sage-100c-crm.multi.field-qualified': 'Prüfen Sie „Nom de serveurs web Sage CRM pleinement qualifiés“.',
  'sage-100c-crm.multi.field-qualified.why':
    'Es enthält Namen und Reihenfolge der Server, auf die die Last verteilt wird.',
  'sage-100c-crm.multi.field-dtls': 'Prüfen Sie, ob „Nom de serveur DTLS“ {serverName} enthält.',
  'sage-100c-crm.multi.field-dtls.why': 'Es nennt den Master.',
  'sage-100c-crm.multi.publish':
    'Veröffentlichen Sie CRM, falls gewünscht, über einen DNS-Server oder eine öffentliche IP, mit jemandem, der sich auskennt.',
  'sage-100c-crm.multi.publish.why': 'Sage leistet für diese Weiterleitung keine Unterstützung.',
  'sage-100c-crm.balance.one-address': 'Geben Sie jedem Benutzer {address}, die Adresse des Masters.',
  'sage-100c-crm.balance.one-address.why':
    'CRM wird über diese einzige Adresse bereitgestellt; der Master leitet jeden Benutzer weiter.',
  'sage-100c-crm.balance.servers-listed':
    'Prüfen Sie, ob die Tabelle custom_sysparams von {installationName} {secondaryServers, plural, one {beide Server} other {alle Server}} nennt.',
  'sage-100c-crm.balance.servers-listed.why': 'CRM liest daraus die Liste der Server.',
  'sage-100c-crm.balance.several-users':
    'Lassen Sie nacheinander so viele Benutzer anmelden, wie es Webserver gibt.',
  'sage-100c-crm.balance.several-users.why':
    'War vorher niemand angemeldet, erreicht jeder einen anderen Server: Neue gehen zu dem mit den wenigsten.',
  'sage-100c-crm.balance.address-changes':
    'Lesen Sie in der Adresszeile, zu welchem Server jeder Benutzer geleitet wurde.',
  'sage-100c-crm.balance.address-changes.why': 'Dort steht nach der Anmeldung der Name des Servers.',
  'sage-100c-crm.balance.other': 'Testen Sie das andere Modul mit dessen eigenen Mitteln.',
  'sage-100c-crm.balance.other.why': 'CRM entscheidet dann nichts über die Last.',
  'sage-100c-crm.servers.visit-each':
    'Verbinden Sie sich einmal von Hand mit jedem Webserver, nachdem auf einem von ihnen IIS zurückgesetzt oder der Anwendungspool wiederverwendet (recycelt) wurde.',
  'sage-100c-crm.servers.visit-each.why': 'Sonst arbeitet die Lastverteilung nicht normal.',
  'sage-100c-crm.balance.metadata':
    'Nehmen Sie auf {serverName} eine kleine Anpassung vor und suchen Sie sie auf jedem anderen Webserver.',
  'sage-100c-crm.balance.metadata.why':
    'Änderungen in CRM erreichen alle Server; Tomcat und EWARE.DLL laden ihre Metadaten selbst neu.',
  'sage-100c-crm.servers.custom-files':
    'Prüfen Sie auf jedem Webserver, ob geänderte Einstellungen angekommen sind, und tragen Sie Fehlendes von Hand ein; kopieren Sie geänderte Dateien, zum Beispiel CustomPages, von Hand auf jeden.',
  'sage-100c-crm.servers.custom-files.why':
    'Laut Handbuch verteilt CRM seine Konfiguration von selbst, und ebenso sind Einstellungen von Hand auf jedem Server zu aktualisieren. Dateien werden nie verteilt.',
  'sage-100c-crm.balance.updates':
    'Installieren Sie Komponenten und Aktualisierungen auf jedem Server der Reihe nach: Master, dann sekundäre Server.',
  'sage-100c-crm.balance.updates.why': 'Das Handbuch lässt es auf jedem Server in dieser Reihenfolge tun.',
  'sage-100c-crm.update.backup-folder':
    'Legen Sie {backupFolder} auf {databaseMachine} an, dem Rechner des SQL Servers, und erlauben Sie dem Konto seines Dienstes, dorthin zu schreiben.',
  'sage-100c-crm.update.backup-folder.why':
    'SQL Server schreibt seine Datei unter diesem Pfad, wie ihn sein eigener Rechner sieht, und legt keinen Ordner an. Der Befehl wirkt auf dem Rechner, auf dem er ausgeführt wird.',
  'sage-100c-crm.update.back-up-programs':
    'Kopieren Sie die Programmdateien von CRM aus {installationFolder}{isSeveral, select, yes { auf jedem Webserver, jeweils in den Ordner seines Namens,} other {}} nach {backupFolder}.',
  'sage-100c-crm.update.back-up-programs.why': 'Zusammen mit Registry und Datenbank sind sie der Weg zurück.',
  'sage-100c-crm.update.back-up-registry':
    'Exportieren Sie die Registry von {serverName}{isSeveral, select, yes { und die jedes sekundären Servers, in je eine Datei} other {}}.',
  'sage-100c-crm.update.back-up-registry.why':
    'Das Handbuch nennt sie neben den Programmdateien und der Datenbank.',
  'sage-100c-crm.update.back-up-database': 'Sichern Sie die Datenbank {installationName} von {instance}.',
  'sage-100c-crm.update.back-up-database.why':
    'Das Handbuch verlangt vor einer Aktualisierung eine Sicherung von Hand.',
  'sage-100c-crm.update.test-environment':
    'Richten Sie eine Testumgebung ein, die der echten möglichst genau gleicht.',
  'sage-100c-crm.update.test-environment.why': 'Fehler zeigen sich dann dort, wo niemand arbeitet.',
  'sage-100c-crm.update.identical-copy':
    'Bauen Sie den Master und {secondaryServers, plural, one {den sekundären Server} other {die # sekundären Server}} identisch nach, etwa als virtuelle Maschinen, für eine Generalprobe.',
  'sage-100c-crm.update.identical-copy.why':
    'Das Handbuch verlangt Test und Generalprobe, wenn mehrere Server aktualisiert werden.',
  'sage-100c-crm.update.test-update': 'Aktualisieren Sie zuerst die Testumgebung.',
  'sage-100c-crm.update.test-update.why': 'Das ist die Probe der echten Aktualisierung.',
  'sage-100c-crm.update.test-verify': 'Testen Sie, was regelmäßig verwendet wird und was angepasst wurde.',
  'sage-100c-crm.update.test-verify.why': 'Das ist der beste Zeitpunkt, um Probleme zu finden.',
  'sage-100c-crm.update.resolved':
    'Fahren Sie erst fort, wenn alle gefundenen Probleme gelöst und die Ergebnisse zufriedenstellend sind.',
  'sage-100c-crm.update.resolved.why':
    'Eine schlecht gemachte Aktualisierung legt die Arbeit des Kunden still.',
  'sage-100c-crm.update.choose':
    'Starten Sie SETUP auf {serverName} und wählen Sie „Nouvelle installation ou mise à jour“.',
  'sage-100c-crm.update.choose.why': 'Dasselbe Setup installiert und aktualisiert.',
  'sage-100c-crm.update.option': 'Wählen Sie „Mise à niveau d’une version antérieure de Sage CRM“.',
  'sage-100c-crm.update.option.why':
    'Die andere Option, „Réinstallation complète“, überschreibt die Datenbank.',
  'sage-100c-crm.update.customer-data':
    'Prüfen Sie die vorgeschlagenen Kundendaten und geben Sie den Rest wie bei der Installation ein.',
  'sage-100c-crm.update.customer-data.why': 'Das Setup übernimmt sie aus der vorhandenen Version.',
  'sage-100c-crm.update.servers-in-order':
    'Aktualisieren Sie zuerst {serverName}, dann {secondaryServers, plural, one {den sekundären Server} other {die # sekundären Server der Reihe nach}}.',
  'sage-100c-crm.update.servers-in-order.why': 'Das Handbuch schreibt diese Reihenfolge vor.',
  'sage-100c-crm.update.components-in-order':
    'Fügen Sie Komponenten auf jedem Server in derselben Reihenfolge hinzu oder aktualisieren Sie sie.',
  'sage-100c-crm.update.components-in-order.why':
    'Das Handbuch lässt dies auf jedem Server der Reihe nach tun.',
  'sage-100c-crm.update.browser-history':
    'Löschen Sie auf jedem betroffenen Arbeitsplatz den Browserverlauf.',
  'sage-100c-crm.update.browser-history.why': 'Das Handbuch rät bei jeder Aktualisierung dringend dazu.',
  'sage-100c-crm.update.control': 'Kontrollieren Sie die echte Aktualisierung.',
  'sage-100c-crm.update.control.why':
    'Ein vollständiger Test ist nicht mehr nötig; die Probe hat die Probleme gezeigt.',
  'sage-100c-crm.key.new-key': 'Halten Sie den neuen Lizenzschlüssel bereit.',
  'sage-100c-crm.key.new-key.why':
    'Das Setup einer neuen Version und das Tool für den Schlüssel fragen danach; er kann eine andere Benutzerzahl oder eine andere Edition enthalten.',
  'sage-100c-crm.key.signed-out': 'Stellen Sie sicher, dass alle Benutzer von CRM abgemeldet sind.',
  'sage-100c-crm.key.signed-out.why': 'Der Schlüsselwechsel verlangt es, und IIS wird neu gestartet.',
  'sage-100c-crm.key.overwrite':
    'Sichern Sie die Datenbank {installationName} vor einer vollständigen Neuinstallation, oder wählen Sie stattdessen das Upgrade.',
  'sage-100c-crm.key.overwrite.why': '„Réinstallation complète“ überschreibt die Datenbank.',
  'sage-100c-crm.key.choose-reinstallation':
    'Wählen Sie „Réinstallation complète (écrasement de la base de données)“.',
  'sage-100c-crm.key.choose-reinstallation.why':
    'Sie überschreibt die Datenbank, und CRM ist wie nach einer Installation fertigzustellen; die andere Option, „Mise à niveau d’une version antérieure de Sage CRM“, behält sie.',
  'sage-100c-crm.key.enter-in-setup': 'Geben Sie den neuen Schlüssel ein, wenn das Setup danach fragt.',
  'sage-100c-crm.key.enter-in-setup.why':
    'Welche Art der Aktualisierung auch gewählt wird, das Setup fragt nach dem Schlüssel; er startet die Aktualisierung und ändert die Edition.',
  'sage-100c-crm.key.start-tool': 'Starten Sie {licenceTool} auf {serverName}.',
  'sage-100c-crm.key.start-tool.why': 'LicenseKeyUpdate.exe wechselt den Schlüssel ohne neue Version.',
  'sage-100c-crm.key.enter': 'Geben Sie den neuen Schlüssel ein.',
  'sage-100c-crm.key.enter.why': 'Er ersetzt den alten.',
  'sage-100c-crm.key.company-unchanged': 'Lassen Sie „Raison sociale“ unverändert.',
  'sage-100c-crm.key.company-unchanged.why':
    'Der Eintrag muss so bleiben, wie er bei der ersten Installation von CRM eingegeben wurde.',
  'sage-100c-crm.key.database':
    'Geben Sie die Verbindung zur Datenbank {installationName} auf {instance} ein.',
  'sage-100c-crm.key.database.why': 'Das Tool fragt danach.',
  'sage-100c-crm.key.summary': 'Vergleichen Sie die Zusammenfassung mit der Bestellung.',
  'sage-100c-crm.key.summary.why': 'Sie zeigt, was sich ändert.',
  'sage-100c-crm.key.reset-iis': 'Setzen Sie IIS zurück.',
  'sage-100c-crm.key.reset-iis.why': 'Erst dann gelten die neuen Daten.',
  'sage-100c-crm.key.confirmation': 'Warten Sie auf die Meldung, dass die Installation aktualisiert wurde.',
  'sage-100c-crm.key.confirmation.why': 'Sie schließt den Wechsel ab.',
  'sage-100c-crm.key.check-details':
    'Öffnen Sie {address} und prüfen Sie Benutzerzahl und Optionen in den Details des Lizenzschlüssels.',
  'sage-100c-crm.key.check-details.why': 'Sie zeigen, ob der Wechsel angekommen ist.',

  'group.neighbours': 'Andere Software auf diesem Server',
  'section.neighbours': 'Andere Software auf diesem Server',
  'parameter.besideStream.title': 'stream auf demselben Server',
  'parameter.besideStream.help': 'Nimmt die Konflikte zwischen beiden in die Checkliste auf.',
  'circumstance.beside-stream.yes': 'stream ist auf demselben Server.',
  'circumstance.beside-stream.no': 'stream ist nicht auf demselben Server.',
  'parameter.besideIzytroniq.title': 'IZYTRONIQ Enterprise auf demselben Server',
  'parameter.besideIzytroniq.help': 'Nimmt die Konflikte zwischen beiden in die Checkliste auf.',
  'circumstance.beside-izytroniq.yes': 'IZYTRONIQ Enterprise ist auf demselben Server.',
  'circumstance.beside-izytroniq.no': 'IZYTRONIQ Enterprise ist nicht auf demselben Server.',
  'circumstance.sql-local.yes': 'SQL Server läuft auf dem Webserver selbst.',
  'circumstance.sql-local.no': 'SQL Server läuft noch nicht auf dem Webserver.',
  'beside.sql-not-offered':
    'Planen Sie {other} mit der vorhandenen SQL Server-Instanz oder mit einer auf einem anderen Server. Soll es eine eigene sein, installieren Sie {other}, bevor Sage 100c CRM einen SQL Server mitbringt.',
  'beside.sql-not-offered.why':
    '{other} bietet eine eigene SQL Server-Instanz nur an, wenn der Server noch keine hat; Sage 100c CRM hat dort eine.',
  'beside.restart-interrupts':
    'Lassen Sie {other} nach Sage 100c CRM installieren, außer es bringt einen eigenen SQL Server mit und muss zuerst da sein. Wählen Sie eine Zeit, in der niemand mit Sage 100c CRM arbeitet, und prüfen Sie danach, ob {ours} läuft.',
  'beside.restart-interrupts.why':
    'Die Installation von {other} endet mit einem Neustart des Rechners, der {ours} von Sage 100c CRM unterbricht.',
  'beside.iis-stopped':
    'Installieren Sie Sage 100c CRM vor {other}, außer dieses bringt einen eigenen SQL Server mit und muss zuerst da sein. Wählen Sie, wenn {other} schon läuft, und bei jeder Aktualisierung des Lizenzschlüssels eine Zeit, in der niemand damit arbeitet, und rufen Sie danach die Seiten von {other} auf.',
  'beside.iis-stopped.why':
    'Das Setup von Sage 100c CRM beendet IIS und damit auch {theirs} von {other}. Auch die Aktualisierung des Lizenzschlüssels verlangt einen Neustart von IIS.',
  'beside.sql-collation-differs':
    'Geben Sie Sage 100c CRM und {other} je eine eigene Instanz, oder vergewissern Sie sich, dass {other} mit {ours} arbeitet.',
  'beside.sql-collation-differs.why':
    'Sage 100c CRM erwartet {ours} als Standardsortierung des SQL Servers; {other} kann denselben SQL Server nutzen, und das Handbuch von {other} nennt keine Sortierung.',
  'ruling.sql-place-not-said':
    'Das Handbuch von IZYTRONIQ Enterprise lässt offen, auf welchem Rechner SQL Server läuft; für Konflikte wird dieser Server angenommen.',
  'ruling.neighbour-at-defaults':
    'Die Checkliste fragt nicht, wie die andere Software eingerichtet ist: Angenommen werden deren Standardwerte. Die Seite „Konflikte auf einem Server“ fragt auch danach.',
}
