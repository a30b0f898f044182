import type { StreamMessages } from './en.ts'

/** Texts of stream's procedures, in German. ICU MessageFormat. */
export const de: StreamMessages = {
  // What is asked: groups, parameters, options, circumstances
  // Groups
  'group.site': 'Die Anlage',
  'group.machine': 'Der Rechner',
  'group.accounts': 'Windows-Konten',
  'group.database': 'SQL Server und Datenbanken',
  'group.network': 'Ports und Netz',
  'group.paths': 'Ordner',
  'group.licence': 'Lizenz',
  'group.certificates': 'Zertifikate',
  'group.restore': 'Wiederherstellung',
  'group.upgrade': 'Upgrade auf eine neue Version',
  'group.uninstall': 'Deinstallation',
  'group.symptom': 'Was nicht stimmt',

  // Site and machine
  'parameter.siteName.title': 'Name der Anlage',
  'parameter.siteName.help':
    'Freier Text, zum Beispiel Ort und Gebäude. Er steht über der Checkliste und ihren Dokumenten.',
  'parameter.hostName.title': 'Name des Rechners',
  'parameter.hostName.help':
    'Der Rechner, auf dem stream läuft oder laufen wird; bei einem Umzug der neue, außer in Schritten auf dem alten. Sein Name, mit oder ohne Domäne, oder seine IPv4-Adresse, so wie andere Rechner ihn erreichen: Die Befehle hostname und ipconfig zeigen beides.',
  'parameter.operatingSystem.title': 'Windows-Version',
  'parameter.operatingSystem.help':
    'stream ist mit den 64-Bit-Versionen von Windows 10 Pro, Windows 10 Enterprise, Windows Server 2016 und Windows Server 2019 kompatibel. Start > Einstellungen > System > Info zeigt die Version.',
  'option.operatingSystem.windows-10-pro': 'Windows 10 Pro, 64 Bit',
  'option.operatingSystem.windows-10-enterprise': 'Windows 10 Enterprise, 64 Bit',
  'option.operatingSystem.server-2016': 'Windows Server 2016',
  'option.operatingSystem.server-2019': 'Windows Server 2019',
  'option.operatingSystem.windows-11': 'Windows 11, keine Home-Edition',
  'option.operatingSystem.server-2022-or-later': 'Windows Server 2022 oder neuer',
  'option.operatingSystem.windows-home': 'Eine Home-Edition von Windows',
  'option.operatingSystem.older': 'Eine ältere Version oder 32 Bit',
  'parameter.size.title': 'Größe der Installation',
  'parameter.size.help':
    'Das Ergebnis des Tests zur Servergröße, aus den agardio.manager-Geräten, ihren Produkten, dem, was archiviert wird, und wie oft: Ein Score von 4 oder 5 ist klein, 6 bis 8 mittel, 9 bis 11 groß. Danach richtet sich, welchen Prozessor, wie viel Arbeits- und wie viel Festplattenspeicher der Rechner braucht.',
  'option.size.small': 'Klein',
  'option.size.medium': 'Mittel',
  'option.size.large': 'Groß',
  'parameter.genesis64.title': 'GENESIS64 auf dem Rechner',
  'parameter.genesis64.help':
    'stream bringt GENESIS64 10.96.1 mit; von einem Rechner, der schon GENESIS64 hat, wird dringend abgeraten. Das Kit überschreibt eine ältere Version mit allen ihren Projekten und kann stream nicht neben einer neueren installieren.',
  'option.genesis64.absent': 'Nicht installiert',
  'option.genesis64.same': 'Die Version, die stream mitbringt',
  'option.genesis64.older': 'Eine ältere Version',
  'option.genesis64.newer': 'Eine neuere Version',

  // Accounts
  'parameter.installAccount.title': 'Konto für die Installation',
  'parameter.installAccount.help':
    'Das Windows-Konto, mit dem das Installationskit gestartet wird, ein Administrator. Geschrieben als DOMÄNE\\Benutzer; bei einem lokalen Konto steht der Name des Rechners an der Stelle der Domäne.',
  'parameter.serviceAccount.title': 'Dienstkonto',
  'parameter.serviceAccount.help':
    'Das Windows-Konto, das die Dienste von stream startet: ein Administrator mit Kennwort und dem Recht „Anmelden als Dienst“. Geschrieben als DOMÄNE\\Benutzer; bei einem lokalen Konto steht der Name des Rechners an der Stelle der Domäne.',
  'parameter.serviceAccountKind.title': 'Art des Dienstkontos',
  'parameter.serviceAccountKind.help':
    'Ein lokales Konto wird dringend empfohlen. Ein mit einem Microsoft-Konto verknüpftes braucht ständig Internet und das Kennwort des Microsoft-Kontos, nicht die PIN.',
  'option.serviceAccountKind.local': 'Lokales Konto',
  'option.serviceAccountKind.domain': 'Domänenkonto',
  'option.serviceAccountKind.microsoft': 'Mit einem Microsoft-Konto verknüpft',

  // SQL Server and databases
  'parameter.sqlServer.title': 'SQL Server von stream',
  'parameter.sqlServer.help':
    'Das Kit kann SQL Server Express 2017 auf dem Rechner installieren, wenn dort noch kein SQL Server ist. Hat es das getan, verwendet stream diese Instanz, und das Kit bietet keine andere mehr an.',
  'option.sqlServer.new-local': 'Auf dem Rechner, vom Kit installiert',
  'option.sqlServer.existing-local': 'Auf dem Rechner, schon vor stream da',
  'option.sqlServer.remote': 'Auf einem anderen Rechner',
  'parameter.sqlServerVersion.title': 'Version von SQL Server',
  'parameter.sqlServerVersion.help':
    'stream ist mit SQL Server 2016, 2017 und 2019 kompatibel; mit einer älteren Version werden manche Daten falsch angezeigt. Die Abfrage select @@version zeigt die Version.',
  'option.sqlServerVersion.2016': 'SQL Server 2016',
  'option.sqlServerVersion.2017': 'SQL Server 2017',
  'option.sqlServerVersion.2019': 'SQL Server 2019',
  'option.sqlServerVersion.2022-or-later': 'SQL Server 2022 oder neuer',
  'option.sqlServerVersion.older': 'Älter als SQL Server 2016',
  'parameter.databaseServer.title': 'Datenbankserver',
  'parameter.databaseServer.help':
    'Die Instanz, die die Datenbanken von stream enthält oder enthalten soll. Geschrieben als Adresse\\Instanz,Port; der Port 1433, der Standard, darf fehlen.',
  'parameter.sqlInstance.title': 'Name der Instanz',
  'parameter.sqlInstance.help':
    'Der Name der SQL Server-Instanz, die das Kit installiert: höchstens 16 Zeichen, am Anfang ein Buchstabe oder ein Unterstrich. HagerGroupEMS ist der Standard.',
  'parameter.sqlPort.title': 'Port der Instanz',
  'parameter.sqlPort.help':
    'Der TCP-Port der SQL Server-Instanz, die das Kit installiert, von 1 bis 65535; 1433 ist der Standard. Kein anderes Programm auf dem Rechner darf ihn verwenden.',
  'parameter.authentication.title': 'Authentifizierung',
  'parameter.authentication.help':
    'Wie sich stream mit der Instanz verbindet: mit einem SQL-Konto und dessen Kennwort oder mit seinem Dienstkonto von Windows. Beide brauchen die Berechtigung CONTROL SERVER.',
  'option.authentication.sql': 'SQL Server-Authentifizierung',
  'option.authentication.windows': 'Windows-Authentifizierung',
  'parameter.sqlLogin.title': 'SQL-Konto',
  'parameter.sqlLogin.help':
    'Das Konto, mit dem sich stream mit seinen Datenbanken verbindet. Auf einer Instanz, die das Kit installiert, legt das Kit es als Administrator an; auf jeder anderen braucht es die Berechtigung CONTROL SERVER.',
  'parameter.sqlPassword.title': 'Kennwort des SQL-Kontos',
  'parameter.sqlPassword.help':
    '8 bis 15 Zeichen aus mindestens drei dieser Gruppen: A bis Z, a bis z, 0 bis 9, andere wie ! $ # %. Es wird hier nur geprüft, nie gespeichert oder versendet.',
  'parameter.configurationDatabase.title': 'Datenbank der Konfiguration',
  'parameter.configurationDatabase.help':
    'Standard: EMS_Configuration. 1 bis 25 Buchstaben, Ziffern oder Unterstriche und ein anderer Name als die drei übrigen.',
  'parameter.runtimeDatabase.title': 'Datenbank des Betriebs',
  'parameter.runtimeDatabase.help':
    'Standard: EMS_IcoUnifiedConfig. 1 bis 25 Buchstaben, Ziffern oder Unterstriche und ein anderer Name als die drei übrigen.',
  'parameter.dataDatabase.title': 'Datenbank der Berechnungen und des Ereignisverlaufs',
  'parameter.dataDatabase.help':
    'Standard: EMS_IcoData. 1 bis 25 Buchstaben, Ziffern oder Unterstriche und ein anderer Name als die drei übrigen.',
  'parameter.pricingDatabase.title': 'Datenbank der Kosten',
  'parameter.pricingDatabase.help':
    'Standard: EMS_Pricing. 1 bis 25 Buchstaben, Ziffern oder Unterstriche und ein anderer Name als die drei übrigen.',
  'parameter.overwriteDatabases.title': 'Datenbanken gleichen Namens überschreiben',
  'parameter.overwriteDatabases.help':
    'Das Kit ersetzt dann Datenbanken, die diese Namen schon tragen, und es gibt keinen Weg zurück. Nicht für Datenbanken, deren Inhalt noch gebraucht wird.',

  // Ports and network
  'parameter.httpsPort.title': 'HTTPS-Port',
  'parameter.httpsPort.help':
    'Der TCP-Port, über den Browser stream erreichen, von 1 bis 65535; 443 ist der Standard. Soll der Port geändert werden, tragen Sie den neuen ein.',
  'parameter.mqttPort.title': 'MQTT-Port',
  'parameter.mqttPort.help':
    'Der TCP-Port, über den die Dienste von stream untereinander Daten austauschen, von 1 bis 65535 und außerhalb des Bereichs für dynamische Ports. Das Kit setzt immer 1884; ein anderer lässt sich nach der Installation einstellen.',
  'parameter.dynamicPortStart.title': 'Erster dynamischer Port heute',
  'parameter.dynamicPortStart.help':
    'Wo der Bereich beginnt, aus dem Windows Ports vergibt; Standard ist 49152. Der Befehl netsh int ipv4 show dynamicport tcp, als Administrator ausgeführt, zeigt ihn.',
  'parameter.dynamicPortCount.title': 'Anzahl der dynamischen Ports heute',
  'parameter.dynamicPortCount.help':
    'Wie viele Ports der Bereich für dynamische Ports umfasst; Standard ist 16384. Der Befehl netsh int ipv4 show dynamicport tcp, als Administrator ausgeführt, zeigt die Anzahl.',
  'parameter.newDynamicPortStart.title': 'Erster dynamischer Port, neu',
  'parameter.newDynamicPortStart.help':
    'Wo der Bereich beginnen soll, wenn der heutige verschoben werden muss, weil er den MQTT-Port enthält; ab 1025. Das Handbuch setzt 49152.',
  'parameter.newDynamicPortCount.title': 'Anzahl der dynamischen Ports, neu',
  'parameter.newDynamicPortCount.help':
    'Wie viele Ports der verschobene Bereich umfassen soll, mindestens 255. Das Handbuch setzt 16384.',
  'parameter.remoteClients.title': 'Browser auf anderen Rechnern öffnen stream',
  'parameter.remoteClients.help':
    'Ist der HTTPS-Port nicht 443, muss die Firewall des Rechners für sie geöffnet werden. Sonst lässt sich stream nur auf dem Rechner selbst öffnen.',
  'parameter.smtp.title': 'Alarme und Berichte per E-Mail',
  'parameter.smtp.help': 'Optional. stream muss dann einen SMTP-Server erreichen.',
  'parameter.ftp.title': 'Berichte auf einem FTP-Server',
  'parameter.ftp.help':
    'Optional. stream muss dann mindestens einen FTP-Server erreichen, auf dem es Berichte über Daten und Ereignisse archiviert.',
  'parameter.weather.title': 'Temperaturen von einem Wetterdienst',
  'parameter.weather.help':
    'Optional. stream muss dann den Wetter-Webdienst erreichen, dessen Temperaturen helfen, den Verbrauch einzuordnen.',

  // Folders
  'parameter.streamPath.title': 'Ordner von stream',
  'parameter.streamPath.help':
    'Wo die Programme von stream installiert sind oder werden. Ein vollständiger Windows-Pfad.',
  'parameter.genesisPath.title': 'Ordner von GENESIS64',
  'parameter.genesisPath.help':
    'Wo das Kit GENESIS64 installiert, das die Laufzeitumgebung von stream verwaltet. Ein vollständiger Windows-Pfad.',
  'parameter.historicalPath.title': 'Ordner der historischen Daten',
  'parameter.historicalPath.help':
    'Wo stream Messwerte und Wetterdaten speichert, als .hhd-Dateien. Ein vollständiger Windows-Pfad auf einem Laufwerk mit genug Platz für später.',
  'parameter.sqlPath.title': 'Ordner von SQL Server',
  'parameter.sqlPath.help':
    'Wo das Kit die SQL Server-Instanz installiert; ihre Ordner für Daten und Sicherungen liegen darunter. Ein vollständiger Windows-Pfad.',

  // Licence
  'parameter.licenceOrder.title': 'Bestellung',
  'parameter.licenceOrder.help':
    'Was bestellt wird, als Mengen von Bestellnummern; übernommen aus der Schätzung oder aus der gewählten Bestellung.',
  'parameter.licenceMode.title': 'Lizenzmodus',
  'parameter.licenceMode.help':
    'Cloud, dringend empfohlen: Der Rechner fragt regelmäßig bei einem Lizenzserver nach, ob die Lizenz aktiv ist. Lokal: Der Schlüssel liegt auf dem Rechner und funktioniert ohne Verbindung, lässt sich aber schwer übertragen und wiederherstellen.',
  'option.licenceMode.cloud': 'Cloud-Lizenz',
  'option.licenceMode.local': 'Lokale Lizenz',
  'parameter.modeChange.title': 'Wechsel des Lizenzmodus',
  'parameter.modeChange.help':
    'Für den Wechsel von lokal zu Cloud genügt bei Hager Services eine kleine Anpassung. Zum Weg von Cloud zu lokal schweigt das Handbuch.',
  'option.modeChange.local-to-cloud': 'Von lokal zu Cloud',
  'option.modeChange.cloud-to-local': 'Von Cloud zu lokal',
  'parameter.oldMachine.title': 'Der alte Rechner',
  'parameter.oldMachine.help':
    'Der Rechner, der die Lizenz bisher besitzt. Eine lokale Lizenz lässt sich dort nur löschen, solange stream noch installiert ist.',
  'option.oldMachine.stream-installed': 'stream ist dort noch installiert',
  'option.oldMachine.stream-gone': 'Es gibt stream dort nicht mehr oder den Rechner selbst',
  'parameter.licenceLoss.title': 'Was mit der Lizenz geschehen ist',
  'parameter.licenceLoss.help':
    'Eine lokale Lizenz ist an einen Fingerabdruck des Rechners gebunden; neue Hardware, eine andere virtuelle Maschine oder ein anderes Windows kann sie deshalb ungültig machen. Nur eine Cloud-Lizenz hängt von einem Lizenzserver ab.',
  'option.licenceLoss.machine-lost': 'Der Rechner ist verloren',
  'option.licenceLoss.machine-changed': 'Der Rechner wurde verändert',
  'option.licenceLoss.source-unreachable': 'Der Lizenzserver ist nicht erreichbar',
  'parameter.extension.title': 'Lizenzerweiterung',
  'parameter.extension.help':
    'Eine Erweiterung lässt sich jederzeit bestellen; ihre Punkte kommen zur jetzigen Lizenz hinzu.',
  'option.extension.HTG504H': 'HTG504H (Erweiterung EMS stream 100): 100 Punkte mehr',
  'option.extension.HTG505H': 'HTG505H (Erweiterung EMS stream 200): 200 Punkte mehr',
  'option.extension.HTG506H': 'HTG506H (Erweiterung EMS stream 500): 500 Punkte mehr',
  'option.extension.HTG507H': 'HTG507H (Erweiterung EMS stream 1000): 1.000 Punkte mehr',
  'option.extension.HTG508H': 'HTG508H (Erweiterung EMS stream 1500): 1.500 Punkte mehr',
  'option.extension.HTG509H': 'HTG509H (Erweiterung EMS stream 2000): 2.000 Punkte mehr',
  'option.extension.HTG510H': 'HTG510H (Erweiterung EMS stream 5000): 5.000 Punkte mehr',

  // Certificates
  'parameter.managerCertificate.title': 'Zertifikat des agardio.manager',
  'parameter.managerCertificate.help':
    'Bei einem von einer Zertifizierungsstelle signierten Zertifikat wird das der Stelle in stream geladen: Das Zertifikat des Geräts allein reicht nicht. Ein selbstsigniertes Zertifikat wird direkt geladen.',
  'option.managerCertificate.authority-signed': 'Von einer Zertifizierungsstelle signiert',
  'option.managerCertificate.self-signed': 'Selbstsigniert',
  'parameter.managerKey.title': 'Schlüssel dieses Zertifikats',
  'parameter.managerKey.help':
    'stream lehnt Zertifikate mit elliptischen Kurven ab. Die Details des Zertifikats in Windows zeigen unter „Öffentlicher Schlüssel“ die Art des Schlüssels.',
  'option.managerKey.rsa': 'RSA-Schlüssel',
  'option.managerKey.elliptic-curve': 'Schlüssel mit elliptischen Kurven',
  'parameter.managerConnected.title': 'Der agardio.manager ist bereits mit stream verbunden',
  'parameter.managerConnected.help':
    'Eine neue Verbindung übernimmt ein Zertifikat sofort, eine bestehende nicht: Dann wird ein Neustart des Rechners dringend empfohlen.',
  'parameter.webCertificate.title': 'Neues Zertifikat der Website',
  'parameter.webCertificate.help':
    'Browser öffnen die Website ohne Rückfrage, wenn sie das Zertifikat oder seine Zertifizierungsstelle kennen und es die benutzte Adresse nennt. Wo es kein anderes gibt, lässt sich ein selbstsigniertes erstellen.',
  'option.webCertificate.own': 'Ein Zertifikat des Kunden',
  'option.webCertificate.self-signed': 'Ein neues selbstsigniertes Zertifikat',

  // Restoration
  'parameter.restoreScope.title': 'Was wiederhergestellt wird',
  'parameter.restoreScope.help':
    'Die ganze Installation nach einem Ausfall oder beim Umzug auf einen anderen Rechner. Nur die Datenbanken, wenn stream selbst bleibt und mit den wiederhergestellten verbunden wird.',
  'option.restoreScope.whole-installation': 'Die ganze Installation',
  'option.restoreScope.databases-only': 'Nur die Datenbanken',
  'parameter.restoreDatabases.title': 'Die Datenbanken',
  'parameter.restoreDatabases.help':
    'Wo die Datenbanken der wiederhergestellten Installation liegen werden und was dort schon vorhanden ist. Davon hängt ab, ob ihre Sicherungen wiederhergestellt werden und ob vor oder nach dem Lauf des Kits.',
  'option.restoreDatabases.local-sql-present': 'Auf dem Rechner, SQL Server ist da',
  'option.restoreDatabases.local-sql-absent': 'Auf dem Rechner, SQL Server fehlt noch',
  'option.restoreDatabases.remote-available': 'Auf einem anderen Rechner, in Ordnung',
  'option.restoreDatabases.remote-lost': 'Auf einem anderen Rechner, verloren oder überschrieben',

  // Upgrade, uninstallation, troubleshooting
  'parameter.genesisChange.title': 'GENESIS64 der neuen Version',
  'parameter.genesisChange.help':
    'Das Kit der neuen Version sagt, welche Deinstallation es braucht: eine teilweise, wenn GENESIS64 gleich bleibt, eine vollständige, wenn es neuer wird.',
  'option.genesisChange.same-version': 'Dieselbe Version wie jetzt',
  'option.genesisChange.newer-version': 'Eine neuere Version',
  'parameter.developmentFirst.title': 'Upgrade zuerst auf Entwicklungsdatenbanken',
  'parameter.developmentFirst.help':
    'Bewährt: eine Entwicklungsumgebung auf die neue Version bringen, sie prüfen, dann in die Produktion wechseln oder das Upgrade dort wiederholen. Nach einem Wechsel muss der neue Katalog der agardio.manager-Geräte von Hand geladen werden.',
  'parameter.uninstallPurpose.title': 'Warum stream deinstalliert wird',
  'parameter.uninstallPurpose.help':
    'Während der Deinstallation werden Sie gefragt, ob die Konfiguration erhalten bleiben soll. Für eine neue Version muss sie erhalten bleiben.',
  'option.uninstallPurpose.remove': 'Um es endgültig zu entfernen',
  'option.uninstallPurpose.upgrade': 'Um eine neue Version zu installieren',
  'parameter.genesisBefore.title': 'GENESIS64 war vor stream auf dem Rechner',
  'parameter.genesisBefore.help':
    'Dann lässt sich nur stream deinstallieren, und GENESIS64 bleibt. Sonst werden eine teilweise und eine vollständige Deinstallation angeboten.',
  'parameter.symptom.title': 'Was Sie sehen',
  'parameter.symptom.help':
    'Das Symptom, das am ehesten passt. Meldungen, die sich selbst erklären, etwa eine fehlende Berechtigung, sind nicht dabei.',

  // Circumstances: machine
  'circumstance.system-listed.yes': 'Das Handbuch führt das Windows des Rechners auf.',
  'circumstance.system-listed.no': 'Das Handbuch führt das Windows des Rechners nicht auf.',
  'circumstance.system-newer.yes':
    'Das Windows des Rechners ist neuer als die Versionen, die das Handbuch aufführt.',
  'circumstance.system-newer.no':
    'Das Windows des Rechners ist nicht neuer als die Versionen, die das Handbuch aufführt.',
  'circumstance.system-windows-10.yes': 'Auf dem Rechner läuft Windows 10 Pro oder Enterprise.',
  'circumstance.system-windows-10.no': 'Auf dem Rechner läuft weder Windows 10 Pro noch Enterprise.',
  'circumstance.system-windows-11.yes': 'Auf dem Rechner läuft Windows 11, keine Home-Edition.',
  'circumstance.system-windows-11.no':
    'Auf dem Rechner läuft kein Windows 11, oder es ist eine Home-Edition.',
  'circumstance.system-server-2016.yes': 'Auf dem Rechner läuft Windows Server 2016.',
  'circumstance.system-server-2016.no': 'Auf dem Rechner läuft nicht Windows Server 2016.',
  'circumstance.system-refused.yes':
    'Das Windows des Rechners ist eine Home-Edition, ein 32-Bit-System oder älter als die Versionen, die das Handbuch aufführt.',
  'circumstance.system-refused.no':
    'Das Windows des Rechners ist weder eine Home-Edition noch ein 32-Bit-System noch älter als die Versionen, die das Handbuch aufführt.',
  'circumstance.genesis-same.yes':
    'Auf dem Rechner ist die Version von GENESIS64, die stream mitbringt, schon vorhanden.',
  'circumstance.genesis-same.no':
    'Auf dem Rechner ist die Version von GENESIS64, die stream mitbringt, noch nicht vorhanden.',
  'circumstance.genesis-older.yes': 'Der Rechner hat ein älteres GENESIS64 als das, das stream mitbringt.',
  'circumstance.genesis-older.no': 'Der Rechner hat kein älteres GENESIS64 als das, das stream mitbringt.',
  'circumstance.genesis-newer.yes': 'Der Rechner hat ein neueres GENESIS64 als das, das stream mitbringt.',
  'circumstance.genesis-newer.no': 'Der Rechner hat kein neueres GENESIS64 als das, das stream mitbringt.',

  // Circumstances: accounts, SQL Server and databases
  'circumstance.account-domain.yes': 'Das Dienstkonto ist ein Domänenkonto.',
  'circumstance.account-domain.no': 'Das Dienstkonto ist kein Domänenkonto.',
  'circumstance.server-elsewhere.yes': 'Der SQL Server ist auf einem anderen Rechner.',
  'circumstance.server-elsewhere.no':
    'Der SQL Server ist auf dem Rechner selbst, oder seine Adresse sagt es nicht.',
  'circumstance.service-account-elsewhere.yes':
    'Das Dienstkonto gehört zu einer Domäne oder einem anderen Rechner.',
  'circumstance.service-account-elsewhere.no': 'Das Dienstkonto ist auf dem Rechner selbst.',
  'circumstance.install-account-elsewhere.yes':
    'Das Konto für die Installation gehört zu einer Domäne oder einem anderen Rechner.',
  'circumstance.install-account-elsewhere.no': 'Das Konto für die Installation ist auf dem Rechner selbst.',
  'circumstance.service-account-managed.yes': 'Das Dienstkonto ist ein verwaltetes.',
  'circumstance.service-account-managed.no': 'Das Dienstkonto ist kein verwaltetes.',
  'circumstance.host-name-long.yes': 'Der Name des Rechners hat mehr als 15 Zeichen.',
  'circumstance.host-name-long.no': 'Der Name des Rechners hat höchstens 15 Zeichen.',
  'circumstance.service-account-long.yes': 'Ein Teil des Namens des Dienstkontos hat mehr als 15 Zeichen.',
  'circumstance.service-account-long.no': 'Kein Teil des Namens des Dienstkontos hat mehr als 15 Zeichen.',
  'circumstance.database-default-instance.yes': 'Der Datenbankserver ist ohne Instanznamen angegeben.',
  'circumstance.database-default-instance.no': 'Der Datenbankserver ist mit Instanznamen angegeben.',
  'circumstance.database-instance-and-port.yes': 'Der Datenbankserver ist mit Instanz und Port angegeben.',
  'circumstance.database-instance-and-port.no':
    'Der Datenbankserver ist nur mit Instanz oder nur mit Port angegeben.',
  'circumstance.mqtt-in-dynamic-range.yes': 'Der heutige Bereich für dynamische Ports enthält den MQTT-Port.',
  'circumstance.mqtt-in-dynamic-range.no':
    'Der heutige Bereich für dynamische Ports enthält den MQTT-Port nicht.',
  'circumstance.kit-mqtt-in-dynamic-range.yes':
    'Der heutige Bereich für dynamische Ports enthält den Port 1884, den das Kit setzt.',
  'circumstance.kit-mqtt-in-dynamic-range.no':
    'Der heutige Bereich für dynamische Ports enthält den Port 1884 nicht.',
  'circumstance.account-microsoft.yes': 'Das Dienstkonto ist mit einem Microsoft-Konto verknüpft.',
  'circumstance.account-microsoft.no': 'Das Dienstkonto ist nicht mit einem Microsoft-Konto verknüpft.',
  'circumstance.sql-new.yes': 'Der SQL Server wird vom Kit installiert, auf dem Rechner selbst.',
  'circumstance.sql-new.no': 'Der SQL Server wird nicht vom Kit installiert.',
  'circumstance.sql-existing.yes': 'Der SQL Server wird nicht vom Kit installiert.',
  'circumstance.sql-existing.no': 'Der SQL Server wird vom Kit installiert, auf dem Rechner selbst.',
  'circumstance.sql-remote.yes': 'Der SQL Server ist auf einem anderen Rechner.',
  'circumstance.sql-remote.no': 'Der SQL Server ist auf dem Rechner selbst.',
  'circumstance.sql-version-newer.yes':
    'Der SQL Server hat die Version 2022 oder eine neuere, die das Handbuch nicht aufführt.',
  'circumstance.sql-version-newer.no': 'Der SQL Server hat weder die Version 2022 noch eine neuere.',
  'circumstance.sql-version-older.yes': 'Der SQL Server ist älter als die Version 2016.',
  'circumstance.sql-version-older.no': 'Der SQL Server ist nicht älter als die Version 2016.',
  'circumstance.sql-version-2016.yes': 'Der SQL Server hat die Version 2016.',
  'circumstance.sql-version-2016.no': 'Der SQL Server hat nicht die Version 2016.',
  'circumstance.authentication-sql.yes': 'stream verbindet sich mit einem SQL-Konto mit dem SQL Server.',
  'circumstance.authentication-sql.no':
    'stream verbindet sich mit seinem Dienstkonto von Windows mit dem SQL Server.',
  'circumstance.authentication-windows.yes':
    'stream verbindet sich mit seinem Dienstkonto von Windows mit dem SQL Server.',
  'circumstance.authentication-windows.no': 'stream verbindet sich mit einem SQL-Konto mit dem SQL Server.',
  'circumstance.overwriting.yes': 'Vorhandene Datenbanken gleichen Namens sollen überschrieben werden.',
  'circumstance.overwriting.no': 'Keine vorhandene Datenbank soll überschrieben werden.',

  // Circumstances: ports and network
  'circumstance.https-port-changed.yes': 'Der HTTPS-Port ist nicht 443, der Standard.',
  'circumstance.https-port-changed.no': 'Der HTTPS-Port ist 443, der Standard.',
  'circumstance.mqtt-port-changed.yes': 'Der MQTT-Port ist nicht 1884, der Standard.',
  'circumstance.mqtt-port-changed.no': 'Der MQTT-Port ist 1884, der Standard.',
  'circumstance.remote-clients.yes': 'Browser auf anderen Rechnern öffnen stream.',
  'circumstance.remote-clients.no': 'stream wird nur auf dem Rechner selbst geöffnet.',
  'circumstance.smtp.yes': 'stream verschickt Alarme und Berichte per E-Mail.',
  'circumstance.smtp.no': 'stream verschickt keine E-Mails.',
  'circumstance.ftp.yes': 'stream archiviert Berichte auf einem FTP-Server.',
  'circumstance.ftp.no': 'stream archiviert keine Berichte auf einem FTP-Server.',
  'circumstance.weather.yes': 'stream bezieht Temperaturen von einem Wetterdienst.',
  'circumstance.weather.no': 'stream bezieht keine Temperaturen von einem Wetterdienst.',

  // Circumstances: licence
  'circumstance.licence-cloud.yes': 'Die Lizenz ist eine Cloud-Lizenz.',
  'circumstance.licence-cloud.no': 'Die Lizenz ist eine lokale Lizenz.',
  'circumstance.licence-local.yes': 'Die Lizenz ist eine lokale Lizenz.',
  'circumstance.licence-local.no': 'Die Lizenz ist eine Cloud-Lizenz.',
  'circumstance.to-cloud.yes': 'Die Lizenz wechselt vom lokalen in den Cloud-Modus.',
  'circumstance.to-cloud.no': 'Die Lizenz wechselt vom Cloud-Modus in den lokalen Modus.',
  'circumstance.old-machine-installed.yes': 'stream ist auf dem alten Rechner noch installiert.',
  'circumstance.old-machine-installed.no':
    'Auf dem alten Rechner gibt es stream nicht mehr, oder es gibt den Rechner selbst nicht mehr.',
  'circumstance.machine-lost.yes': 'Der Rechner, der die Lizenz besaß, ist verloren.',
  'circumstance.machine-lost.no': 'Der Rechner, der die Lizenz besitzt, ist nicht verloren.',
  'circumstance.machine-changed.yes': 'Der Rechner, der die Lizenz besitzt, wurde verändert.',
  'circumstance.machine-changed.no': 'Das Problem liegt nicht an einer Veränderung des Rechners.',
  'circumstance.source-unreachable.yes': 'Der Lizenzserver ist nicht erreichbar.',
  'circumstance.source-unreachable.no': 'Das Problem liegt nicht an einem unerreichbaren Lizenzserver.',

  // Circumstances: certificates
  'circumstance.certificate-authority.yes':
    'Eine Zertifizierungsstelle hat das Zertifikat des agardio.manager signiert.',
  'circumstance.certificate-authority.no': 'Das Zertifikat des agardio.manager ist selbstsigniert.',
  'circumstance.elliptic-curve.yes': 'Das Zertifikat des agardio.manager verwendet elliptische Kurven.',
  'circumstance.elliptic-curve.no': 'Das Zertifikat des agardio.manager hat einen RSA-Schlüssel.',
  'circumstance.manager-connected.yes': 'Der agardio.manager ist bereits mit stream verbunden.',
  'circumstance.manager-connected.no': 'Der agardio.manager ist noch nicht mit stream verbunden.',
  'circumstance.certificate-own.yes': 'Die Website von stream erhält ein Zertifikat des Kunden.',
  'circumstance.certificate-own.no': 'Die Website von stream erhält ein neues selbstsigniertes Zertifikat.',

  // Circumstances: restoration, upgrade, uninstallation
  'circumstance.restore-whole.yes': 'Die ganze Installation wird wiederhergestellt.',
  'circumstance.restore-whole.no': 'Nur die Datenbanken werden wiederhergestellt.',
  'circumstance.restore-local-present.yes':
    'Die Datenbanken kommen auf einen SQL Server, der schon auf dem Rechner ist.',
  'circumstance.restore-local-present.no':
    'Die Datenbanken kommen nicht auf einen SQL Server, der schon auf dem Rechner ist.',
  'circumstance.restore-local-absent.yes':
    'Die Datenbanken kommen auf einen SQL Server, den das Kit auf dem Rechner installiert.',
  'circumstance.restore-local-absent.no':
    'Die Datenbanken kommen nicht auf einen SQL Server, den das Kit auf dem Rechner installiert.',
  'circumstance.restore-remote.yes': 'Die Datenbanken der Installation sind auf einem anderen Rechner.',
  'circumstance.restore-remote.no': 'Die Datenbanken der Installation sind auf dem Rechner selbst.',
  'circumstance.restore-remote-lost.yes':
    'Die Datenbanken auf dem anderen Rechner sind verloren oder überschrieben.',
  'circumstance.restore-remote-lost.no':
    'Auf keinem anderen Rechner sind Datenbanken verloren oder überschrieben.',
  'circumstance.genesis-stays.yes': 'Die neue Version von stream verwendet dieselbe Version von GENESIS64.',
  'circumstance.genesis-stays.no': 'Die neue Version von stream verwendet eine neuere Version von GENESIS64.',
  'circumstance.development-first.yes': 'Das Upgrade geschieht zuerst auf Entwicklungsdatenbanken.',
  'circumstance.development-first.no': 'Es geht kein Upgrade auf Entwicklungsdatenbanken voraus.',
  'circumstance.uninstall-for-upgrade.yes':
    'stream wird deinstalliert, um eine neue Version zu installieren.',
  'circumstance.uninstall-for-upgrade.no': 'stream wird endgültig deinstalliert.',
  'circumstance.genesis-before-stream.yes': 'GENESIS64 war vor stream auf dem Rechner.',
  'circumstance.genesis-before-stream.no': 'GENESIS64 kam mit stream auf den Rechner.',

  // Prepare, install, verify
  // Procedures and sections
  'procedure.pre-install.title': 'Installation vorbereiten',
  'procedure.pre-install.summary':
    'Alles, was bereitstehen muss, bevor das Installationskit startet: Lizenz, Rechner, Konten, Datenbanken, Netz und Ordner, und wer sich darum kümmert.',
  'procedure.install.title': 'stream installieren',
  'procedure.install.summary':
    'Fenster für Fenster durch das Installationskit, mit den Werten dieser Anlage.',
  'procedure.verify-installation.title': 'Installation prüfen',
  'procedure.verify-installation.summary':
    'Zeigt, dass stream antwortet, dass seine Dienste laufen und dass nichts fehlt, was das Kit installiert.',

  'section.prepare-licence': 'Die Lizenz vorab bestellen',
  'section.prepare-machine': 'Der Rechner',
  'section.prepare-power': 'Energiesparen und Neustarts',
  'section.prepare-accounts': 'Windows-Konten',
  'section.prepare-database': 'SQL Server und Datenbanken',
  'section.prepare-network': 'Ports und Netz',
  'section.prepare-folders': 'Ordner',
  'section.prepare-genesis64': 'GENESIS64 auf dem Rechner',
  'section.prepare-day': 'Der Tag der Installation',
  'section.install-start': 'Das Kit starten',
  'section.install-instance': 'SQL Server-Instanz',
  'section.install-settings': 'Die Einstellungen eintragen',
  'section.install-run': 'Das Kit arbeiten lassen',
  'section.verify-web': 'stream öffnen',
  'section.verify-ems-services': 'Dienste von stream',
  'section.verify-iconics-services': 'Dienste von GENESIS64',
  'section.verify-prerequisites': 'Installierte Voraussetzungen',
  'section.verify-next': 'Wie es weitergeht',

  // Prepare: licence
  'stream.licence.plan-site-code':
    'Vereinbaren Sie mit Hager Services, an welchem Tag der Site code von {hostName} dort ankommt und wer den Site key erhält.',
  'stream.licence.plan-site-code.why':
    'Eine lokale Lizenz ist an einen Fingerabdruck des Rechners gebunden. Ihr Site key, eine .glic-Datei, lässt sich nur aus dem Site code erstellen, den der Rechner nach der Installation zeigt; diese Lizenz kann also vorab nicht vollständig geliefert werden.',

  // Prepare: machine
  'stream.machine.system-listed':
    'Prüfen Sie, ob auf {hostName} Windows 10 Pro oder Enterprise (x64), Windows Server 2016 (x64) oder Windows Server 2019 läuft.',
  'stream.machine.system-listed.why':
    'Mit diesen Systemen ist stream kompatibel. Edition und Version stehen unter „Windows-Spezifikationen“, x64 unter „Systemtyp“.',
  'stream.machine.system-not-listed':
    'Fragen Sie Hager, ob stream unter dem neueren Windows von {hostName} laufen darf, und lassen Sie sich die Antwort vor dem Tag der Installation schriftlich geben.',
  'stream.machine.system-not-listed.why':
    'Aufgeführt sind Windows 10 Pro und Enterprise (x64), Windows Server 2016 (x64) und Windows Server 2019. Ein neueres System ist nicht ausgeschlossen, aber das Handbuch sagt nicht zu, dass stream darauf einwandfrei arbeitet.',
  'stream.machine.system-refused':
    'Geben Sie {hostName} ein anderes Windows, oder wählen Sie einen anderen Rechner: Windows 10 Pro oder Enterprise (x64), Windows Server 2016 (x64) oder Windows Server 2019.',
  'stream.machine.system-refused.why':
    'Home-Editionen, 32-Bit-Systeme und ältere Versionen werden nicht unterstützt; nichts gewährleistet dann, dass stream einwandfrei arbeitet.',
  'stream.machine.windows-10-support':
    'Legen Sie fest, wie {hostName} sicher bleibt: Der Support für Windows 10 endete am 14. Oktober 2025.',
  'stream.machine.windows-10-support.why':
    'Das Datum stammt von Microsoft; das Handbuch von stream führt Windows 10 weiterhin auf. Das neueste System seiner Liste ist Windows Server 2019. Versionen des langfristigen Kanals (LTSC) haben eigene Termine.',
  'stream.machine.server-2016-support':
    'Planen Sie für {hostName} ein neueres System ein. Supportende von Windows Server 2016: 12. Januar 2027.',
  'stream.machine.server-2016-support.why':
    'Das Datum stammt von Microsoft; das Handbuch von stream führt Windows Server 2016 weiterhin auf. Das neueste System seiner Liste ist Windows Server 2019.',
  'stream.machine.size':
    'Lassen Sie sich bestätigen, worauf die Größe der Installation beruht: Anzahl der agardio.manager-Geräte, Produkte pro Gerät, Arten der zu archivierenden Services und wie oft archiviert wird.',
  'stream.machine.size.why':
    'Diese vier Antworten bestimmen, welche Hardware der Rechner braucht. Auch die Aufbewahrungsdauer der Werte kostet Speicherplatz, doch der Test fragt nicht danach.',
  'stream.machine.processor':
    'Prüfen Sie den Prozessor von {hostName}: {cpuCores} Kerne, zum Beispiel {cpuModels}.',
  'stream.machine.processor.why':
    'Geräte, Produkte, Services und die Häufigkeit, mit der Werte gespeichert werden, belasten den Prozessor; dies ist die Anforderung für die Größe dieser Installation.',
  'stream.machine.memory': 'Prüfen Sie, ob {hostName} {memoryGb} GB Arbeitsspeicher hat.',
  'stream.machine.memory.why':
    'Dies ist die Anforderung für die Größe dieser Installation. Windows zeigt womöglich etwas weniger an, als eingebaut ist, weil die Firmware einen Teil belegt.',
  'stream.machine.disk': 'Prüfen Sie, ob auf {hostName} {diskGb} GB Speicherplatz frei sind.',
  'stream.machine.disk.why':
    'Dies ist die Anforderung für die Größe dieser Installation; je länger Werte aufbewahrt werden, desto mehr Platz brauchen sie. Liegen die Ordner auf mehreren Laufwerken, prüfen Sie jedes davon, C: in jedem Fall: Einige Ordner werden immer in C:\\ProgramData angelegt.',

  // Prepare: power and restarts
  'stream.power.no-sleep':
    'Stellen Sie den Standbymodus (in der Systemsteuerung „Energiesparmodus“) auf {hostName} überall auf „Nie“ oder „Niemals“, damit der Rechner von sich aus weder in den Standbymodus noch in den Ruhezustand geht.',
  'stream.power.no-sleep.why':
    'Während der Rechner schläft, entstehen Lücken in den Daten von stream. Die vier Befehle bewirken dasselbe für den verwendeten Energiesparplan, im Netz- und im Akkubetrieb.',
  'stream.power.no-fast-startup':
    'Deaktivieren Sie auf {hostName} „Schnellstart aktivieren (empfohlen)“ unter „Einstellungen für das Herunterfahren“.',
  'stream.power.no-fast-startup.why':
    'Der Schnellstart ist eine Form des Ruhezustands und muss ebenfalls aus sein. Die Option lässt sich erst nach einem Klick auf „Einige Einstellungen sind momentan nicht verfügbar“ ändern; wo Windows keinen Ruhezustand beherrscht, erscheint sie nicht. Der Registrywert HiberbootEnabled ist 0x0, wenn der Schnellstart aus ist.',
  'stream.power.hide-sleep':
    'Deaktivieren Sie auf {hostName} unter „Einstellungen für das Herunterfahren“ auch „Energie sparen“ und „Ruhezustand“, damit das Menü „Ein/Aus“ sie nicht mehr anbietet.',
  'stream.power.hide-sleep.why': 'Dann kann sie niemand versehentlich wählen.',
  'stream.power.tell-users':
    'Sagen Sie allen, die an {hostName} arbeiten, dass sie ihn nie in den Standbymodus oder in den Ruhezustand versetzen dürfen.',
  'stream.power.tell-users.why':
    'Keine Einstellung nimmt den Benutzern diese Möglichkeiten ganz, und jede Pause hinterlässt eine Lücke in den Daten.',
  'stream.restarts.active-hours':
    'Aktivieren Sie auf {hostName} die Richtlinie „Automatischen Neustart nach Updates während der Nutzungszeit deaktivieren“, tragen Sie als Nutzungszeit die Stunden ein, in denen stream benutzt wird, und klicken Sie auf „Übernehmen“ und „OK“.',
  'stream.restarts.active-hours.why':
    'Updates sind die häufigste Ursache von Neustarts, die niemand wollte, und jeder unterbricht stream. Danach zeigt der Registryschlüssel SetActiveHours, ActiveHoursStart und ActiveHoursEnd.',
  'stream.restarts.maintenance-window':
    'Vereinbaren Sie für Updates und Neustarts von {hostName} eine Zeit, in der niemand stream benutzt.',
  'stream.restarts.maintenance-window.why':
    'Muss der Rechner von selbst neu starten, dann nicht in den Stunden, in denen stream benutzt wird. Wer die Updates der Anlage zentral verwaltet, muss diese Stunden kennen.',

  // Prepare: accounts
  'stream.accounts.install-administrator':
    'Stellen Sie sicher, dass {installAccount} Administrator von {hostName} ist.',
  'stream.accounts.install-administrator.why':
    'Mit diesem Konto wird das Installationskit gestartet; es installiert Programme und schreibt in geschützte Ordner wie C:\\ProgramData. Unter den Gruppen, die der erste Befehl zeigt, muss „Administratoren“ sein; der zweite listet alle Administratoren auf, auch die einer Domäne.',
  'stream.accounts.service-account':
    'Stellen Sie sicher, dass {serviceAccount}, das künftige Dienstkonto von stream, vorhanden ist; legen Sie es sonst an.',
  'stream.accounts.service-account.why':
    'Es kann das Konto sein, das das Kit startet, oder ein anderes; ein lokales Konto wird dringend empfohlen. Das Kit lehnt ein Konto ab, das kein Administrator ist, kein Kennwort hat oder sich nicht als Dienst anmelden darf.',
  'stream.accounts.prefer-local':
    'Erwägen Sie ein lokales Konto anstelle von {serviceAccount}, das zu einem Microsoft-Konto gehört.',
  'stream.accounts.prefer-local.why':
    'Ein Microsoft-Konto braucht auf dem Rechner ständig Internet, und sein Kennwort lässt sich von anderswo ändern; danach starten die Dienste nicht mehr. Ein lokales Konto wird dringend empfohlen.',
  'stream.accounts.service-administrator':
    'Stellen Sie sicher, dass {serviceAccount} Administrator von {hostName} ist.',
  'stream.accounts.service-administrator.why':
    'Die Dienste schreiben in Ordner, die geschützt sein können, wie C:\\ProgramData, und das Kit lehnt ein Konto ohne dieses Recht ab.',
  'stream.accounts.service-password': 'Stellen Sie sicher, dass {serviceAccount} ein Kennwort hat.',
  'stream.accounts.service-password.why':
    'Das Kit lehnt ein Konto ohne Kennwort ab. Die Windows-Einstellungen vergeben ein Kennwort für das angemeldete Konto.',
  'stream.accounts.managed':
    'Wählen Sie ein anderes Konto als {serviceAccount}: Es ist ein verwaltetes Dienstkonto.',
  'stream.accounts.managed.why':
    'Kit und Verwaltungstool fragen nach dem Kennwort des Kontos. Das eines verwalteten Dienstkontos behält Windows für sich; es gibt also keines zum Eintippen.',
  'stream.accounts.long-names':
    'Kürzen Sie {longNames} auf 15 Zeichen, oder stellen Sie sicher, dass alles, was nach dem Namen fragt, ihn so annimmt, wie Windows ihn anzeigt.',
  'stream.accounts.long-names.why':
    'NetBIOS kürzt Namen auf 15 Zeichen. Die Befehle dieser Liste enthalten die vollen Namen; die Befehle hier zeigen den vollen Namen des Rechners und den gekürzten.',
  'stream.accounts.microsoft-password':
    'Halten Sie das Kennwort des Microsoft-Kontos bereit, zu dem {serviceAccount} gehört.',
  'stream.accounts.microsoft-password.why':
    'Nach diesem Kennwort fragt das Kit. Die PIN, mit der man sich am Rechner anmeldet, nimmt es nicht an.',
  'stream.accounts.microsoft-internet': 'Geben Sie {hostName} einen ständigen Internetzugang.',
  'stream.accounts.microsoft-internet.why':
    'Die Dienste laufen unter {serviceAccount}, und ein Konto, das zu einem Microsoft-Konto gehört, ist auf diesen Zugang angewiesen.',
  'stream.accounts.service-logon-right':
    'Geben Sie {serviceAccount} auf {hostName} das Recht „Anmelden als Dienst“.',
  'stream.accounts.service-logon-right.why':
    'Das Kit lehnt ein Konto ohne dieses Recht ab. In einer als Administrator geöffneten PowerShell zeigt der erste Befehl, wer das Recht hat, teils als Sicherheits-ID (SID); der zweite zeigt die Sicherheits-ID von {serviceAccount}.',
  'stream.accounts.domain-policy':
    'Stellen Sie sicher, dass keine Gruppenrichtlinie der Domäne {serviceAccount} das Recht „Anmelden als Dienst“ wieder entzieht.',
  'stream.accounts.domain-policy.why':
    'Eine Richtlinie der Domäne ersetzt, was auf dem Rechner eingestellt wurde. Ohne das Recht starten die Dienste nicht mehr, und Windows protokolliert die Ereignisse 7041 und 7000.',
  'stream.accounts.password-stays':
    'Lassen Sie das Kennwort von {serviceAccount} nie ablaufen, oder legen Sie fest, wer jedes neue im Verwaltungstool von stream einträgt.',
  'stream.accounts.password-stays.why':
    'Ändert sich das Kennwort, starten die Dienste nicht mehr, und Windows protokolliert die Ereignisse 7038 und 7000. Der Befehl zeigt, wann das Kennwort abläuft.',

  // Prepare: SQL Server and databases
  'stream.database.version-listed':
    'Prüfen Sie, ob {databaseServer} ein SQL Server 2016, 2017 oder 2019 ist.',
  'stream.database.version-listed.why':
    'Mit diesen Versionen ist stream kompatibel. Die drei Zeilen werden nacheinander in eine Eingabeaufforderung auf dem Datenbankserver eingegeben und fragen seine Standardinstanz ab; der letzte Befehl nennt die Instanz und funktioniert auch von {hostName} aus.',
  'stream.database.version-not-listed':
    'Fragen Sie Hager, ob stream den neueren SQL Server von {databaseServer} verwenden darf, und lassen Sie sich die Antwort vorab schriftlich geben.',
  'stream.database.version-not-listed.why':
    'Aufgeführt sind SQL Server 2016, 2017 und 2019. Eine neuere Version ist nicht ausgeschlossen, aber das Handbuch sagt nicht zu, dass stream mit ihr funktioniert.',
  'stream.database.version-too-old':
    'Stellen Sie anstelle von {databaseServer} eine Instanz von SQL Server 2016, 2017 oder 2019 bereit, oder bringen Sie die vorhandene auf eine dieser Versionen.',
  'stream.database.version-too-old.why':
    'Mit älteren Versionen ist stream nicht kompatibel: Ein Teil der Daten würde falsch angezeigt.',
  'stream.database.sql-2016-support':
    'Planen Sie für {databaseServer} eine neuere Version ein: Der Support für SQL Server 2016 endete am 14. Juli 2026.',
  'stream.database.sql-2016-support.why':
    'Das Datum stammt von Microsoft; das Handbuch von stream führt SQL Server 2016 weiterhin auf. Die neueste Version seiner Liste ist SQL Server 2019.',
  'stream.database.back-up-instance':
    'Sichern Sie die SQL Server-Instanz {databaseServer} vor der Installation.',
  'stream.database.back-up-instance.why':
    'Geht etwas schief, lassen sich die anderen Datenbanken der Instanz wiederherstellen. Die Abfrage zeigt, wann jede zuletzt vollständig gesichert wurde.',
  'stream.database.connection-parameters':
    'Halten Sie die Angaben für die Verbindung zum Datenbankserver bereit: Adresse {databaseAddress}, TCP-Port {databasePort}, Instanz {databaseInstance}, Art der Authentifizierung und Konto mit Kennwort.',
  'stream.database.connection-parameters.why':
    'Das Kit verlangt den Server in der Form {databaseServer}; der Port darf fehlen, wenn er 1433 ist. Das Konto braucht die Berechtigung CONTROL SERVER.',
  'stream.database.default-instance':
    'Lassen Sie sich bestätigen, dass {databaseServer} ohne Instanznamen erreicht wird, und geben Sie die Adresse so ein.',
  'stream.database.default-instance.why':
    'Das Handbuch nennt die Adresse nur mit Instanznamen. Eine Standardinstanz hat keinen.',
  'stream.database.which-instance':
    'Stellen Sie sicher, dass unter {databaseServer} die Instanz {databaseInstance} antwortet: Der Befehl muss diesen Namen zeigen.',
  'stream.database.which-instance.why':
    'Sind beide angegeben, entscheidet allein der Port, wer antwortet; der Instanzname wird nicht beachtet. Eine Standardinstanz zeigt MSSQLSERVER.',
  'stream.database.reach-server':
    'Stellen Sie sicher, dass {hostName} den Datenbankserver {databaseAddress} über TCP-Port {databasePort} erreicht.',
  'stream.database.reach-server.why':
    'Ohne seine Datenbanken lässt sich stream weder installieren noch betreiben. Führen Sie den Test auf {hostName} aus: Er muss „TcpTestSucceeded : True“ anzeigen.',
  'stream.database.mixed-authentication':
    'Stellen Sie sicher, dass {databaseServer} die SQL Server-Authentifizierung zulässt.',
  'stream.database.mixed-authentication.why':
    'stream soll sich mit einem SQL-Konto verbinden. Die Abfrage muss 0 liefern; bei 1 lässt die Instanz nur Windows-Konten zu.',
  'stream.database.sql-login':
    'Stellen Sie sicher, dass das SQL-Konto {sqlLogin} auf {databaseServer} vorhanden und aktiviert ist und dass sein Kennwort bekannt ist; legen Sie es sonst an.',
  'stream.database.sql-login.why':
    'Das Kit fragt nach diesem Konto und seinem Kennwort, und stream verbindet sich von da an damit. Die Abfrage muss eine Zeile mit 0 unter is_disabled liefern.',
  'stream.database.sql-control-server':
    'Geben Sie dem SQL-Konto {sqlLogin} die Berechtigung CONTROL SERVER auf {databaseServer}.',
  'stream.database.sql-control-server.why':
    'stream verlangt sie von dem Konto, mit dem es sich verbindet, auch nach der Installation. Die erste Zeile muss 1 liefern; liefert sie 0, erteilt die zweite die Berechtigung.',
  'stream.database.account-known-there':
    'Wählen Sie ein Domänenkonto als Dienstkonto oder die SQL Server-Authentifizierung: {serviceAccount} ist auf {databaseAddress} nicht bekannt.',
  'stream.database.account-known-there.why':
    'Bei Windows-Authentifizierung verbindet sich stream mit seinem Dienstkonto, und dieses muss auf der Instanz vorhanden sein. Ein anderer Rechner kennt Konten seiner Domäne, aber nicht die Konten von {hostName}.',
  'stream.database.windows-login':
    'Stellen Sie sicher, dass {serviceAccount} auf {databaseServer} als Anmeldung vorhanden ist; legen Sie sie sonst an.',
  'stream.database.windows-login.why':
    'Bei Windows-Authentifizierung verbindet sich stream mit seinem Dienstkonto. Die Abfrage muss eine Zeile mit 0 unter is_disabled liefern.',
  'stream.database.windows-control-server':
    'Geben Sie {serviceAccount} die Berechtigung CONTROL SERVER auf {databaseServer}.',
  'stream.database.windows-control-server.why':
    'stream verlangt sie von dem Konto, mit dem es sich verbindet, auch nach der Installation. Die Registerkarte „Effektiv“ führt die Berechtigung auf; die erste SQL-Zeile muss 1 liefern, und liefert sie 0, erteilt die zweite die Berechtigung.',
  'stream.database.agree-names':
    'Vereinbaren Sie die Namen der vier Datenbanken: {configurationDatabase} (Konfiguration), {runtimeDatabase} (Betrieb), {dataDatabase} (Berechnungen und Ereignisverlauf) und {pricingDatabase} (Kosten).',
  'stream.database.agree-names.why':
    'stream hat vier eigene Datenbanken. Ein Name besteht aus 1 bis 25 Buchstaben, Ziffern oder Unterstrichen und kommt auf der Instanz nur einmal vor; das Unternehmen hat womöglich eigene Regeln.',
  'stream.database.names-free':
    'Stellen Sie sicher, dass auf {databaseServer} keine Datenbank {configurationDatabase}, {runtimeDatabase}, {dataDatabase} oder {pricingDatabase} heißt.',
  'stream.database.names-free.why':
    'Eine Instanz nimmt keine zwei Datenbanken gleichen Namens auf. Die Abfrage darf nichts liefern.',
  'stream.database.names-overwritten':
    'Lassen Sie sich schriftlich bestätigen, dass Datenbanken namens {configurationDatabase}, {runtimeDatabase}, {dataDatabase} oder {pricingDatabase} auf {databaseServer} überschrieben werden dürfen, und behalten Sie eine Sicherung davon.',
  'stream.database.names-overwritten.why':
    'Alles darin geht verloren, und das Kit bietet keinen Weg zurück. Die Abfrage zeigt, welche von ihnen vorhanden sind.',
  'stream.database.no-instance-yet':
    'Stellen Sie sicher, dass es auf {hostName} noch keine SQL Server-Instanz gibt.',
  'stream.database.no-instance-yet.why':
    'Nur wo keine vorhanden ist, bietet das Kit an, eine zu installieren; sonst fragt es nach der Verbindung zu einer vorhandenen. Der Befehl darf nichts anzeigen.',
  'stream.database.express-limits':
    'Prüfen Sie, ob SQL Server Express für diese Anlage ausreicht: 10 GB pro Datenbank, ein Pufferpool von 1410 MB und 4 Kerne.',
  'stream.database.express-limits.why':
    'Das Kit installiert SQL Server Express 2017; die Grenzen stammen von Microsoft. Eine Anlage, die darüber hinauswächst, wird besser von Anfang an mit einer vorhandenen Instanz einer anderen Edition verbunden.',
  'stream.database.choose-login':
    'Wählen Sie ein Kennwort für das SQL-Konto {sqlLogin}: 8 bis 15 Zeichen aus mindestens drei dieser Gruppen: A bis Z, a bis z, 0 bis 9, andere Zeichen wie ! $ # %.',
  'stream.database.choose-login.why':
    'Das Kit legt dieses Konto als Administrator der neuen Instanz an, und stream verbindet sich damit. Diese Checkliste speichert kein Kennwort: Notieren Sie es dort, wo der Kunde Kennwörter aufbewahrt.',

  // Prepare: ports and network
  'stream.ports.https': 'Stellen Sie sicher, dass TCP-Port {httpsPort} auf {hostName} frei ist.',
  'stream.ports.https.why':
    'Auf diesem Port antwortet der Webserver von stream. Frei sind alle Ports, die in der ersten Adressspalte der Ausgabe fehlen; der Port ist die Zahl nach dem letzten Doppelpunkt.',
  'stream.ports.mqtt':
    'Stellen Sie sicher, dass TCP-Port 1884 auf {hostName} am Tag der Installation frei ist.',
  'stream.ports.mqtt.why':
    'Über ihn tauschen die Dienste von stream untereinander Daten aus. Das Kit bietet keine Wahl: Ein anderer Port lässt sich erst nach der Installation einstellen. Andere Rechner müssen ihn nicht erreichen. Frei sind alle Ports, die in der ersten Adressspalte der Ausgabe fehlen.',
  'stream.ports.mqtt-later':
    'Stellen Sie sicher, dass TCP-Port {mqttPort}, für den MQTT-Server vorgesehen, auf {hostName} ebenfalls frei ist und außerhalb des Bereichs für dynamische Ports liegt ({dynamicPortStart} bis {dynamicPortEnd}).',
  'stream.ports.mqtt-later.why':
    'Das Kit installiert in jedem Fall mit 1884; {mqttPort} wird danach im Verwaltungstool eingestellt und muss dann frei sein.',
  'stream.ports.dynamic-range':
    'Stellen Sie sicher, dass Port 1884 außerhalb des Bereichs für dynamische Ports von {hostName} liegt ({dynamicPortStart} bis {dynamicPortEnd}).',
  'stream.ports.dynamic-range.why':
    'Windows vergibt die Ports dieses Bereichs an jedes Programm, das danach fragt; nach irgendeinem Neustart könnte der Port also belegt sein. Der Befehl zeigt den Beginn des Bereichs und die Anzahl der Ports.',
  'stream.ports.move-dynamic-range':
    'Der heutige Bereich ({dynamicPortStart} bis {dynamicPortEnd}) enthält einen Port für MQTT: Lassen Sie ihn in einer als Administrator geöffneten Eingabeaufforderung auf {newDynamicPortStart} bis {newDynamicPortEnd} setzen.',
  'stream.ports.move-dynamic-range.why':
    'Laut Handbuch muss sich entweder der MQTT-Port oder der Bereich ändern; beim Port lässt das Kit keine Wahl. Der zweite Befehl zeigt das Ergebnis.',
  'stream.ports.excluded':
    'Stellen Sie sicher, dass kein für stream vorgesehener Port in einem Bereich liegt, den Windows auf {hostName} ausschließt.',
  'stream.ports.excluded.why':
    'Ein Port in einem solchen Bereich sieht in netstat frei aus, doch kein Programm darf ihn öffnen; Hyper-V und Containerdienste reservieren oft Bereiche. Ein Stern kennzeichnet, was ein Administrator reserviert hat.',
  'stream.ports.holder': 'Ist ein Port belegt, stellen Sie fest, wovon, bevor Sie einen anderen wählen.',
  'stream.ports.holder.why':
    'netstat zeigt den Prozess durch seine PID. Die PID 4 ist Windows selbst: Dann belegt eine Anwendung hinter http.sys den Port; welche, zeigen die Anforderungswarteschlangen, die reservierten Adressen und die Bindungen von IIS. Das ist unser eigener Rat.',
  'stream.ports.sql': 'Stellen Sie sicher, dass TCP-Port {sqlPort} auf {hostName} frei ist.',
  'stream.ports.sql.why':
    'Auf diesem Port antwortet die neue SQL Server-Instanz. Frei sind alle Ports, die in der ersten Adressspalte der Ausgabe fehlen; der Port ist die Zahl nach dem letzten Doppelpunkt.',
  'stream.ports.firewall-policy':
    'Prüfen Sie, ob auf {hostName} keine Firewallrichtlinie TCP-Port {httpsPort} sperrt oder, innerhalb des Rechners, TCP {innerPorts}.',
  'stream.ports.firewall-policy.why':
    'Eine Richtlinie kann einen Port unbrauchbar machen, obwohl kein Programm ihn belegt, und die Liste der belegten Ports zeigt das nicht.',
  'stream.network.firewall-rule':
    'Lassen Sie TCP-Port {httpsPort} mit einer neuen eingehenden Regel durch die Firewall von {hostName}: „Port“, „TCP“, „Bestimmte lokale Ports“ {httpsPort}, „Verbindung zulassen“, Profile wie vorgegeben und ein Name.',
  'stream.network.firewall-rule.why':
    'stream verwendet hier nicht Port 443. Ohne diese Regel öffnen sich seine Seiten nur auf dem Rechner selbst. Ein Administratorkonto ist nötig.',
  'stream.network.clients':
    'Stellen Sie sicher, dass die Rechner der Benutzer {hostName} über TCP-Port {httpsPort} erreichen, durch alle Firewalls und Proxys auf dem Weg.',
  'stream.network.clients.why':
    'Benutzer und Server dürfen in verschiedenen Netzen sein, solange der Weg offen ist. Der Netzwerkadministrator kennt die Adresse, die Benutzer in einem anderen Netz eingeben müssen.',
  'stream.network.managers': 'Stellen Sie sicher, dass {hostName} jeden agardio.manager über HTTPS erreicht.',
  'stream.network.managers.why':
    'Alle Messdaten kommen von diesen Geräten. Sie dürfen in anderen Netzen sein, hinter Firewalls oder Proxys, solange der Server zu jedem von ihnen durchkommt.',
  'stream.network.smtp':
    'Stellen Sie sicher, dass {hostName} den SMTP-Server erreicht, und halten Sie dessen Adresse, Port und Konto bereit.',
  'stream.network.smtp.why': 'Über ihn verschickt stream Alarme und Berichte per E-Mail.',
  'stream.network.ftp':
    'Stellen Sie sicher, dass {hostName} mindestens einen FTP-Server erreicht, und halten Sie dessen Adresse und Konto bereit.',
  'stream.network.ftp.why':
    'Dort legt stream Berichte über Daten und Ereignisse ab; es kann mehrere Server nutzen.',
  'stream.network.weather': 'Stellen Sie sicher, dass {hostName} den Wetter-Webdienst erreicht.',
  'stream.network.weather.why':
    'Seine Temperaturen helfen, den Verbrauch einzuordnen und zu normieren. stream selbst funktioniert auch ohne sie.',

  // Prepare: folders
  'stream.folders.stream': 'Sehen Sie den Ordner {streamPath} für die Programme von stream vor.',
  'stream.folders.stream.why':
    'Das Kit fragt danach. Der Befehl liefert False, solange nichts den Ordner belegt.',
  'stream.folders.genesis64':
    'Sehen Sie den Ordner {genesisPath} für GENESIS64 vor, das die Laufzeitumgebung von stream verwaltet.',
  'stream.folders.genesis64.why':
    'Das Kit fragt danach, solange GENESIS64 nicht auf dem Rechner ist. Der Befehl liefert False, solange nichts den Ordner belegt.',
  'stream.folders.historical':
    'Sehen Sie den Ordner {historicalPath} für die historischen Daten vor, auf einem Laufwerk mit genug Platz für später.',
  'stream.folders.historical.why':
    'stream schreibt jeden gespeicherten Messwert dorthin, als .hhd-Dateien. Der Befehl liefert False, solange nichts den Ordner belegt.',
  'stream.folders.program-data':
    'Rechnen Sie auf Laufwerk C von {hostName} mit zwei weiteren Ordnern, was auch immer sonst gewählt wird: C:\\ProgramData\\Hager Group\\EMS und C:\\ProgramData\\ICONICS.',
  'stream.folders.program-data.why':
    'Das Kit legt sie in jedem Fall an, und keine Einstellung verlegt sie. Windows blendet C:\\ProgramData aus: Geben Sie den Pfad ein, oder lassen Sie im Explorer ausgeblendete Elemente anzeigen.',
  'stream.folders.sql-program':
    'Sehen Sie den Ordner {sqlPath} für die SQL Server-Instanz {sqlInstance} vor, ohne Zugriffsbeschränkungen.',
  'stream.folders.sql-program.why':
    'Kann die Installation von SQL Server einen Ordner oder den Namen der Instanz nicht verwenden, bricht sie mit einem Fehlercode ab.',
  'stream.folders.sql-data':
    'Sehen Sie die Ordner {sqlDataPath} für die Datenbank der Benutzerkonten und {sqlBackupPath} für Datenbanksicherungen vor, ohne Zugriffsbeschränkungen.',
  'stream.folders.sql-data.why':
    'Das Kit fragt nach beiden, wenn es SQL Server installiert. Im ersten liegen die Zugangsdaten von Personen und Programmen zu den Datenbanken, im zweiten alle späteren Sicherungen.',

  // Prepare: GENESIS64
  'stream.genesis.look':
    'Prüfen Sie, ob GENESIS64 auf {hostName} installiert ist und, wenn ja, in welcher Version.',
  'stream.genesis.look.why':
    'stream bringt GENESIS64 10.96.1 mit, und es wird dringend davon abgeraten, stream dort zu installieren, wo GENESIS64 schon vorhanden ist. Der Befehl zeigt nichts an, wo es fehlt.',
  'stream.genesis.newer':
    'Deinstallieren Sie das neuere GENESIS64 von {hostName}, oder wählen Sie einen anderen Rechner.',
  'stream.genesis.newer.why':
    'Wo ein neueres GENESIS64 vorhanden ist, lässt sich stream überhaupt nicht installieren.',
  'stream.genesis.older-projects':
    'Speichern Sie die GENESIS64-Projekte von {hostName} an einem anderen Ort, oder lassen Sie sich schriftlich bestätigen, dass sie verloren gehen dürfen.',
  'stream.genesis.older-projects.why':
    'Das Kit überschreibt ein älteres GENESIS64 vollständig. Dessen frühere und jetzige Projekte gehen verloren.',
  'stream.genesis.same-project':
    'Sagen Sie allen, die das aktive GENESIS64-Projekt von {hostName} nutzen, dass es künftig nicht mehr das aktive ist, und speichern Sie es an einem anderen Ort.',
  'stream.genesis.same-project.why':
    'Wo dieselbe Version vorhanden ist, legt das Kit das vorhandene Projekt beiseite und erstellt ein neues für stream.',
  'stream.genesis.remove-first': 'Deinstallieren Sie GENESIS64 von {hostName} vor dem Tag der Installation.',
  'stream.genesis.remove-first.why':
    'Das wird dringend empfohlen: Es vermeidet Konflikte zwischen Versionen und Schäden an Projekten, und der Ordner von GENESIS64 ist wieder frei wählbar.',

  // Prepare: the day
  'stream.day.kit':
    'Kopieren Sie den gesamten Installationsordner von stream, mit dem Programm EMSSetup darin, auf {hostName}.',
  'stream.day.kit.why': 'Die Installation beginnt mit EMSSetup und holt alles andere aus diesem Ordner.',
  'stream.day.restarts':
    'Vereinbaren Sie eine Zeit, in der {hostName} neu gestartet werden darf, mindestens einmal.',
  'stream.day.restarts.why':
    'Erst nach einem Neustart ist die Installation vollständig. Ein weiterer kommt davor, wenn Windows bereits auf ihn wartet.',
  'stream.day.no-pending-restart':
    'Installieren Sie kurz vorher die ausstehenden Windows-Updates auf {hostName}, und starten Sie ihn neu.',
  'stream.day.no-pending-restart.why':
    'Sonst verlangt das Kit den Neustart, bevor es beginnt. Wo ein Neustart aussteht, ist einer der beiden Registryschlüssel vorhanden; andernfalls melden beide Befehle einen Fehler.',
  'stream.day.time':
    'Planen Sie genug Zeit ein: GENESIS64 allein kann bis zu 30 Minuten dauern, und {hostName} muss die ganze Zeit eingeschaltet bleiben.',
  'stream.day.time.why':
    'Bis das Kit den Erfolg gemeldet hat, darf weder der Rechner ausgeschaltet noch das Fenster geschlossen werden.',
  'stream.day.passwords':
    'Halten Sie die Kennwörter bereit: die von {installAccount}, {serviceAccount} und dem SQL-Konto {sqlLogin}.',
  'stream.day.passwords.why': 'Das Kit fragt im Verlauf danach und macht ohne sie nicht weiter.',
  'stream.day.windows-passwords':
    'Halten Sie die Kennwörter bereit: die von {installAccount} und {serviceAccount}.',
  'stream.day.windows-passwords.why': 'Das Kit fragt im Verlauf danach und macht ohne sie nicht weiter.',
  'stream.day.licence-terms':
    'Klären Sie, wer den Endbenutzer-Lizenzvertrag von stream für den Kunden annehmen darf.',
  'stream.day.licence-terms.why':
    'Bevor er angenommen ist, lässt das Kit niemanden eine Einstellung eintragen.',

  // Install: start
  'stream.install.sign-in': 'Melden Sie sich als {installAccount} an {hostName} an.',
  'stream.install.sign-in.why':
    'Das Kit braucht einen Administrator: Es installiert Programme und schreibt in geschützte Ordner. Unter den Gruppen des Kontos muss „Administratoren“ sein.',
  'stream.install.genesis-newer':
    'Machen Sie hier nicht weiter, solange auf {hostName} ein neueres GENESIS64 als 10.96.1 ist: Deinstallieren Sie es, oder wählen Sie einen anderen Rechner.',
  'stream.install.genesis-newer.why': 'Neben einem neueren GENESIS64 lässt sich stream nicht installieren.',
  'stream.install.genesis-older':
    'Machen Sie erst weiter, wenn das ältere GENESIS64 von {hostName} deinstalliert ist oder seine Projekte an einem anderen Ort gespeichert sind.',
  'stream.install.genesis-older.why':
    'Das Kit überschreibt ein älteres GENESIS64 vollständig. Dessen frühere und jetzige Projekte gehen verloren.',
  'stream.install.start-kit': 'Doppelklicken Sie im Installationsordner von stream auf EMSSetup.',
  'stream.install.start-kit.why':
    'Dieses Programm ist das Installationskit; es beginnt mit der Wahl einer Sprache.',
  'stream.install.language':
    'Wählen Sie die Sprache des Kits: Englisch, Französisch, Deutsch oder Schwedisch.',
  'stream.install.language.why':
    'Die Wahl betrifft nur das Kit. Jeder Benutzer von stream wählt später seine eigene Sprache.',
  'stream.install.consent':
    'Antworten Sie mit „Ja“, wenn Windows fragt, ob stream Änderungen am Gerät vornehmen darf.',
  'stream.install.consent.why':
    'Nach „Nein“ gilt die Installation als abgebrochen, und das Kit muss erneut gestartet werden.',
  'stream.install.start':
    'Lesen Sie die Liste der Schritte, die das Kit anzeigt, und klicken Sie dann auf „Installieren“.',
  'stream.install.start.why': 'Die Liste sagt, was die Installation auf dem Rechner tun wird.',
  'stream.install.pending-restart':
    'Meldet das Kit einen ausstehenden Neustart, antworten Sie mit „Ja“, um {hostName} sofort neu zu starten, oder mit „Nein“, um es später zu tun.',
  'stream.install.pending-restart.why':
    'Die Frage erscheint nur, wenn Windows auf einen Neustart wartet, meist wegen Updates. So beginnt die Installation auf einem stabilen System, und das Kit meldet sich nach dem Neustart von selbst wieder.',
  'stream.install.prerequisites':
    'Lassen Sie das Kit das System prüfen und die fehlenden Voraussetzungen installieren.',
  'stream.install.prerequisites.why':
    'Ohne sie funktioniert stream nicht. Mehrere davon sind .NET-Frameworks: Wo das Kit keine kompatible Version findet, installiert es die neueste.',

  // Install: SQL Server instance
  'stream.install.local-instance-found':
    'Rechnen Sie nicht mit der Frage nach einer neuen SQL Server-Instanz: Das Kit findet die auf {hostName} und fragt später, welche es verwenden soll.',
  'stream.install.local-instance-found.why':
    'Eine neue Instanz bietet das Kit nur an, wo es keine gibt. Bietet es doch eine an, hat es Ihre nicht gefunden: Antworten Sie mit „Nein“, und suchen Sie den Grund.',
  'stream.install.decline-instance':
    'Antworten Sie mit „Nein“, wenn das Kit anbietet, eine lokale SQL Server-Instanz zu installieren.',
  'stream.install.decline-instance.why':
    'Ist einmal eine lokale Instanz installiert, verwendet stream diese, und {databaseServer} lässt sich im Kit nicht mehr wählen.',
  'stream.install.instance-by-mistake':
    'Haben Sie versehentlich mit „Ja“ geantwortet, brechen Sie die Installation von SQL Server ab.',
  'stream.install.instance-by-mistake.why':
    'Das Kit macht dann weiter, als hätten Sie mit „Nein“ geantwortet.',
  'stream.install.instance-completed-by-mistake':
    'Wurde SQL Server versehentlich fertig installiert, führen Sie die Installation von stream zu Ende; sichern Sie danach dessen leere Datenbanken, stellen Sie sie auf {databaseServer} wieder her, und verbinden Sie stream auf der Registerkarte „Datenbanken“ des Verwaltungstools mit ihnen.',
  'stream.install.instance-completed-by-mistake.why':
    'Für den Rest der Installation steht die Verbindung fest. stream zu deinstallieren und neu zu beginnen ist auch möglich, dauert aber länger.',
  'stream.install.accept-instance':
    'Antworten Sie mit „Ja“, wenn das Kit anbietet, eine lokale SQL Server-Instanz zu installieren.',
  'stream.install.accept-instance.why':
    'stream braucht eine Instanz, und diese Anlage hat keine andere dafür. Das Angebot kommt nur, wo es keine lokale Instanz gibt.',
  'stream.install.instance-name': 'Tragen Sie den Namen der Instanz ein: {sqlInstance}.',
  'stream.install.instance-name.why': 'Ihre Ordner und ihr Windows-Dienst werden nach ihm benannt.',
  'stream.install.instance-folders':
    'Tragen Sie die Ordner der Instanz ein: {sqlPath} für die Programme, {sqlDataPath} für die Datenbank der Benutzerkonten, {sqlBackupPath} für Datenbanksicherungen.',
  'stream.install.instance-folders.why':
    'An einem Ordner, in den nicht geschrieben werden kann, scheitert die Installation von SQL Server.',
  'stream.install.instance-port': 'Tragen Sie den TCP-Port der Instanz ein: {sqlPort}.',
  'stream.install.instance-port.why':
    'Über diesen Port erreicht stream seine Datenbanken; nichts anderes darf ihn verwenden.',
  'stream.install.instance-login':
    'Tragen Sie den Benutzernamen {sqlLogin} ein und zweimal sein Kennwort: 8 bis 15 Zeichen aus mindestens drei dieser Gruppen: A bis Z, a bis z, 0 bis 9, andere Zeichen wie ! $ # %.',
  'stream.install.instance-login.why':
    'Mit diesem Konto verbindet sich stream. Das Kit schaltet für die neue Instanz die SQL Server-Authentifizierung ein und macht das Konto zu ihrem Administrator.',
  'stream.install.instance-confirm':
    'Vergleichen Sie die Einstellungen der Instanz noch einmal, und bestätigen Sie dann ihre Installation.',
  'stream.install.instance-confirm.why':
    'Das Kit fragt nach, bevor es SQL Server installiert. Danach ist diese Instanz diejenige, die stream verwendet.',
  'stream.install.instance-error':
    'Endet die Installation von SQL Server mit einem Fehlercode, starten Sie das Kit erneut, mit einem anderen Namen der Instanz oder anderen Ordnern.',
  'stream.install.instance-error.why':
    'Meist liegt es an einem Namen oder einem Ordner, den SQL Server nicht annimmt; für die Ordner dürfen keine Zugriffsbeschränkungen gelten.',

  // Install: settings
  'stream.install.genesis-project':
    'Bestätigen Sie die Meldung, dass sich das aktive GENESIS64-Projekt ändern wird.',
  'stream.install.genesis-project.why':
    'Das Kit legt das jetzige Projekt beiseite und erstellt eines für stream. Bei einer ersten Installation ist das für alle von Belang, die das jetzige Projekt nutzen; bei einem Upgrade von stream ist die Meldung normal.',
  'stream.install.welcome': 'Gehen Sie vom Begrüßungsfenster weiter zur Konfiguration der Installation.',
  'stream.install.welcome.why': 'Es erscheint, sobald alle Software vorhanden ist, die zuerst da sein muss.',
  'stream.install.licence-terms': 'Lesen Sie den Endbenutzer-Lizenzvertrag, und nehmen Sie ihn an.',
  'stream.install.licence-terms.why': 'Bis dahin nimmt das Kit keine Einstellung entgegen.',
  'stream.install.service-account':
    'Tragen Sie {serviceAccount} als Dienstkonto ein, in der Form DOMÄNE\\Benutzername.',
  'stream.install.service-account.why':
    'Das Kit schlägt das Konto vor, mit dem es gestartet wurde. Es lehnt ein Konto ab, das kein Administrator ist, kein Kennwort hat oder sich nicht als Dienst anmelden darf.',
  'stream.install.service-password': 'Tragen Sie das Kennwort von {serviceAccount} ein.',
  'stream.install.service-password.why':
    'Windows braucht es, um die Dienste von stream zu starten. Wird es später geändert, muss es auch in stream geändert werden.',
  'stream.install.microsoft-password':
    'Tragen Sie das Kennwort des Microsoft-Kontos ein, zu dem {serviceAccount} gehört, nicht die PIN.',
  'stream.install.microsoft-password.why':
    'Die PIN dient nur der Anmeldung an diesem Rechner und ist nicht das Kennwort, nach dem das Kit fragt.',
  'stream.install.database-connected':
    'Rechnen Sie nicht mit einer Frage nach dem Datenbankserver: Das Kit ist bereits mit {database} verbunden.',
  'stream.install.database-connected.why':
    'Es verwendet die Instanz, die es gerade installiert hat, mit dem SQL-Konto {sqlLogin}. War diese Instanz ein Versehen, führen Sie die Installation zu Ende und wechseln die Datenbanken im Verwaltungstool, oder Sie deinstallieren die EMS-Suite und beginnen von vorn.',
  'stream.install.database-server': 'Tragen Sie den Datenbankserver ein: {databaseServer}.',
  'stream.install.database-server.why':
    'Das Format ist Adresse\\Instanz,Port; bei Port 1433 darf der Port fehlen.',
  'stream.install.windows-authentication': 'Wählen Sie die Windows-Authentifizierung.',
  'stream.install.windows-authentication.why':
    'Das Kit verbindet sich als {serviceAccount}; dieses Konto muss auf der Instanz vorhanden sein und dort die Berechtigung CONTROL SERVER haben.',
  'stream.install.sql-authentication':
    'Wählen Sie die SQL Server-Authentifizierung, und tragen Sie das SQL-Konto {sqlLogin} mit seinem Kennwort ein.',
  'stream.install.sql-authentication.why':
    'stream behält dieses Konto. Es braucht auf der Instanz die Berechtigung CONTROL SERVER.',
  'stream.install.database-names':
    'Tragen Sie die vier Namen der Datenbanken ein: Konfiguration {configurationDatabase}, Betrieb {runtimeDatabase}, Berechnungen und Ereignisverlauf {dataDatabase}, Kosten {pricingDatabase}.',
  'stream.install.database-names.why':
    'Jeder Name hat 1 bis 25 Buchstaben, Ziffern oder Unterstriche, und auf einer Instanz kommt jeder Name nur einmal vor. Bewahren Sie die Namen auf: Eine Wiederherstellung und ein Upgrade fragen wieder danach.',
  'stream.install.database-keep':
    'Wählen Sie, dass mit vorhandenen Datenbanken nichts geschieht: weder überschreiben noch auf die neue Version bringen.',
  'stream.install.database-keep.why':
    'Bei einer ersten Installation sind die Datenbanken neu. Ein Upgrade ist für vorhandene Datenbanken von stream gedacht, und Überschreiben vernichtet, was da ist.',
  'stream.install.database-overwrite':
    'Wählen Sie das Überschreiben vorhandener Datenbanken erst, nachdem Sie geprüft haben, dass {configurationDatabase}, {runtimeDatabase}, {dataDatabase} und {pricingDatabase} auf {databaseServer} nichts enthalten, was noch gebraucht wird.',
  'stream.install.database-overwrite.why':
    'Hat das Kit eine Datenbank überschrieben, bietet es keinen Weg zurück; nur eine Sicherung bringt ihren Inhalt zurück.',
  'stream.install.https-port': 'Tragen Sie den HTTPS-Port des Webservers ein: {httpsPort}.',
  'stream.install.https-port.why':
    'Möglich ist jeder freie TCP-Port von 1 bis 65535. Er wird Teil der Adresse von stream, außer er ist 443.',
  'stream.install.stream-folder':
    'Tragen Sie den Ordner für den Kern von stream (stream core) ein: {streamPath}.',
  'stream.install.stream-folder.why': 'Dorthin kommen die Programme und Bibliotheken von stream.',
  'stream.install.genesis-folder':
    'Tragen Sie den Ordner für die Laufzeitumgebung von stream (stream runtime) ein: {genesisPath}.',
  'stream.install.genesis-folder.why':
    'Dort wird GENESIS64 installiert; es verwaltet die Laufzeitumgebung von stream. Ist ein älteres noch auf dem Rechner, zeigt das Kit dessen Ordner, der sich nicht ändern lässt.',
  'stream.install.genesis-folder-fixed':
    'Lassen Sie den Ordner der Laufzeitumgebung von stream (stream runtime), wie das Kit ihn zeigt.',
  'stream.install.genesis-folder-fixed.why':
    'GENESIS64 ist schon auf dem Rechner, daher lässt sich sein Ordner nicht ändern; er kann vom üblichen abweichen.',
  'stream.install.historical-folder':
    'Tragen Sie den Ordner für die historischen Daten ein: {historicalPath}.',
  'stream.install.historical-folder.why':
    'Dorthin schreibt stream seine .hhd-Dateien. Eine Sicherung muss diesen Ordner einschließen.',
  'stream.install.fixed-folders':
    'Notieren Sie die beiden Ordner, nach denen das Kit nicht fragt: C:\\ProgramData\\Hager Group\\EMS und C:\\ProgramData\\ICONICS.',
  'stream.install.fixed-folders.why':
    'Der erste nimmt Firmwaredateien, Bilder und Protokolldateien von stream auf, der zweite gehört zu GENESIS64. Keiner von beiden lässt sich verlegen.',

  // Install: run
  'stream.install.confirm':
    'Vergleichen Sie alle Einstellungen noch einmal mit dieser Checkliste, und bestätigen Sie dann die Installation.',
  'stream.install.confirm.why':
    'Dies ist die letzte Gelegenheit, zurückzugehen und eine Einstellung zu ändern oder ordnungsgemäß abzubrechen.',
  'stream.install.keep-running':
    'Schalten Sie {hostName} nicht aus, und schließen Sie das Fenster nicht, bis das Kit den Erfolg meldet.',
  'stream.install.keep-running.why':
    'Das Fenster zeigt, was installiert ist, was gerade installiert wird und was noch kommt.',
  'stream.install.genesis-wait': 'Geben Sie der Installation von GENESIS64 bis zu 30 Minuten Zeit.',
  'stream.install.genesis-wait.why':
    'Kein anderer Teil dauert so lange; ein Balken, der sich kaum bewegt, ist kein Zeichen für einen Fehler.',
  'stream.install.command-window':
    'Öffnet sich während der Installation von EMS Core ein Befehlsfenster, lassen Sie es unberührt.',
  'stream.install.command-window.why': 'Es gehört zur Installation und schließt sich von selbst.',
  'stream.install.final-restart':
    'Antworten Sie mit „Ja“, um {hostName} sofort neu zu starten, oder mit „Nein“, um ihn später neu zu starten.',
  'stream.install.final-restart.why':
    'Erst nach diesem Neustart ist die Installation vollständig. Nach „Nein“ meldet sich das Kit beim nächsten Start von selbst wieder.',
  'stream.security.admin-password':
    'Ersetzen Sie das Standardkennwort „admin“ des Benutzers „admin“ gleich bei der allerersten Anmeldung unter {localAddress}.',
  'stream.security.admin-password.why':
    'Jede Installation von stream beginnt mit diesem Benutzer und diesem Kennwort: Bis es geändert ist, kann sich jeder anmelden, der die Seite erreicht. stream fragt bei der ersten Anmeldung nach einem neuen.',

  // Verify: open stream
  'stream.verify.open-locally':
    'Prüfen Sie, ob der Browser auf {hostName} unter {localAddress} die Anmeldeseite von stream zeigt.',
  'stream.verify.open-locally.why':
    'Nach der Installation sollte sie sich von selbst öffnen. Port 443, den Standard von HTTPS, lässt ein Browser womöglich weg. Kommt die Seite nicht, prüfen Sie Port und Zertifikat der „Hager Group EMS Web Site“ im „Internetinformationsdienste (IIS)-Manager“.',
  'stream.verify.accept-risk': 'Akzeptieren Sie das Risiko, das der Browser für diese Adresse meldet.',
  'stream.verify.accept-risk.why':
    'Der Browser kennt das Zertifikat des neuen Webservers nicht. Wie man das Risiko akzeptiert, unterscheidet sich von Browser zu Browser; ein Zertifikat, dem die Rechner vertrauen, beendet die Warnung.',
  'stream.verify.sign-in': 'Melden Sie sich mit dem Benutzernamen „admin“ und dem Kennwort „admin“ an.',
  'stream.verify.sign-in.why':
    'Diesen Benutzer hat jede neue Installation. Kurz nach einem Start des Rechners meldet stream womöglich noch, dass es nicht voll betriebsbereit ist: Warten Sie bis zu 10 Minuten.',
  'stream.verify.menus': 'Gehen Sie die Menüs von stream durch.',
  'stream.verify.menus.why': 'Öffnen sie sich, arbeiten Webserver, Dienste und Datenbanken zusammen.',
  'stream.verify.open-remotely':
    'Öffnen Sie auf einem anderen Rechner im selben Netz {remoteAddress}; wird der Name nicht gefunden, setzen Sie an seine Stelle die IPv4-Adresse von {hostName}.',
  'stream.verify.open-remotely.why':
    'Das zeigt, dass die Firewall die Benutzer durchlässt. ipconfig, auf {hostName} ausgeführt, zeigt dessen IPv4-Adresse; der Test gehört auf den anderen Rechner und muss „TcpTestSucceeded : True“ anzeigen.',
  'stream.verify.other-network':
    'Fragen Sie den Netzwerkadministrator, welche Adresse Benutzer in anderen Netzen vor /stream eingeben müssen.',
  'stream.verify.other-network.why': 'Hinter Routern kann der Server dort eine andere Adresse haben.',

  // Verify: services
  'stream.services.list-ems':
    'Listen Sie die Dienste von stream auf {hostName} auf: Es müssen fünf sein, alle mit dem Status Running.',
  'stream.services.list-ems.why':
    'Solange einer von ihnen beendet ist, ist stream nicht voll betriebsbereit; nach einem Start des Rechners können sie bis zu 10 Minuten brauchen. StartName zeigt das Konto {serviceAccount}, ein lokales auch als .\\{serviceUser}.',
  'stream.services.ems': 'Prüfen Sie, ob der Dienst {service} läuft ({description}).',
  'stream.services.ems.why':
    'Sein Status muss Running sein. Startet er nicht, nennt die Ereignisanzeige den Grund: 7038 oder 7041 zusammen mit 7000 weisen auf das Dienstkonto hin.',
  'stream.verify.administration-tool':
    'Öffnen Sie das Verwaltungstool von stream als Administrator, und prüfen Sie auf der Registerkarte „Dienste“, ob alles läuft.',
  'stream.verify.administration-tool.why':
    'Die Registerkarte zeigt den Status aller Teile von stream auf einen Blick.',
  'stream.verify.application-pools':
    'Prüfen Sie, ob die Anwendungspools IcoAnyGlass und EMSNetCore des Webservers gestartet sind.',
  'stream.verify.application-pools.why':
    'Ohne IcoAnyGlass endet die Anmeldung mit der Meldung, dass der Server nicht betriebsbereit ist; ohne EMSNetCore mit einer Meldung zur Kommunikation mit dem Server. Führen Sie den Befehl als Administrator aus.',
  'stream.verify.sql-service': 'Prüfen Sie, ob der Dienst der SQL Server-Instanz {sqlInstance} läuft.',
  'stream.verify.sql-service.why':
    'Ohne seine Datenbanken meldet stream einen unerwarteten Fehler, sobald sich jemand anmeldet.',
  'stream.services.list-iconics':
    'Listen Sie die Dienste von GENESIS64 auf {hostName} auf: Keiner darf fehlen.',
  'stream.services.list-iconics.why':
    'Der Befehl nennt die 46 Dienste der Reihe nach und zeigt den Status jedes einzelnen oder „missing“. Ein fehlender deutet auf eine unvollständige Installation von GENESIS64 hin.',
  'stream.services.iconics': 'Prüfen Sie, ob der Dienst {service} vorhanden ist ({description}).',
  'stream.services.iconics.why':
    'Er kommt mit GENESIS64. Ob er läuft, zählt hier nicht: Das Handbuch führt ihn auf, ohne es zu sagen.',

  // Verify: prerequisites
  'stream.prerequisites.list': 'Listen Sie die Programme auf, die auf {hostName} installiert sind.',
  'stream.prerequisites.list.why':
    'Die Liste enthält, was Windows in seinen beiden Registryschlüsseln verzeichnet. Vergleichen Sie sie mit den Namen der Voraussetzungen; neuere, kompatible Versionen zählen.',
  'stream.prerequisites.program': 'Prüfen Sie, ob dieses Programm installiert ist: {program}.',
  'stream.prerequisites.program.why':
    'Das Kit installiert es, wo es fehlt. Windows führt es womöglich unter einem etwas anderen Namen oder in einer neueren, kompatiblen Version auf.',

  // Verify: next
  'stream.verify.licence-cloud':
    'Aktivieren Sie als Nächstes die Lizenz: Wählen Sie in Platform Services Configuration auf der Registerkarte „License“ die Option „Cloud License“, und tragen Sie den License Pool von Hager Services ein.',
  'stream.verify.licence-cloud.why':
    'Laut ICONICS läuft GENESIS64 ohne Lizenz 12 Stunden lang in einem Demomodus mit 64 Tags. Die Checkliste „Lizenz aktivieren“ enthält jeden Schritt.',
  'stream.verify.licence-local':
    'Aktivieren Sie als Nächstes die Lizenz: Lesen Sie in License Utility den Site code ab, und schicken Sie ihn an Hager Services; zurück kommt der Site key.',
  'stream.verify.licence-local.why':
    'Laut ICONICS läuft GENESIS64 ohne Lizenz 12 Stunden lang in einem Demomodus mit 64 Tags. Die Checkliste „Lizenz aktivieren“ enthält jeden Schritt.',
  'stream.verify.mqtt-port':
    'Stellen Sie im Verwaltungstool von stream den Port des MQTT-Servers auf {mqttPort}.',
  'stream.verify.mqtt-port.why':
    'Das Kit installiert immer mit 1884. Die Checkliste „MQTT-Port ändern“ enthält jeden Schritt.',
  'stream.verify.backup-policy':
    'Richten Sie eine regelmäßige Sicherung ein: die vier Datenbanken, die historischen Daten, Runtime\\Dashboards\\GDX_Configurations in {streamPath} und die Ordner Images und Firmwares in C:\\ProgramData\\Hager Group\\EMS.',
  'stream.verify.backup-policy.why':
    'Fehlt etwas davon, lässt sich stream nach einem Ausfall nicht wiederherstellen. Die Checkliste „stream sichern“ enthält jeden Schritt.',

  // Ways through windows and menus
  'gui.windows-about': 'Start > Einstellungen > System > Info',
  'gui.task-manager-performance': 'Task-Manager > Registerkarte „Leistung“',
  'gui.power-and-sleep': 'Start > Einstellungen > System > Netzbetrieb und Energiesparen',
  'gui.power-buttons':
    'Start > Einstellungen > System > Netzbetrieb und Energiesparen > Zusätzliche Energieeinstellungen > Auswählen, was beim Drücken von Netzschaltern geschehen soll > Einstellungen für das Herunterfahren',
  'gui.power-and-sleep-windows-11':
    'Systemsteuerung > Hardware und Sound > Energieoptionen > Energiesparmodus ändern',
  'gui.power-buttons-windows-11':
    'Systemsteuerung > Hardware und Sound > Energieoptionen > Auswählen, was beim Drücken von Netzschaltern geschehen soll > Einstellungen für das Herunterfahren',
  'gui.active-hours':
    'Start > nach „Gruppenrichtlinie bearbeiten“ suchen > Richtlinien für Lokaler Computer > Computerkonfiguration > Administrative Vorlagen > Windows-Komponenten > Windows Update > Automatischen Neustart nach Updates während der Nutzungszeit deaktivieren > Aktiviert',
  'gui.active-hours-windows-11':
    'Start > nach „Gruppenrichtlinie bearbeiten“ suchen > Richtlinien für Lokaler Computer > Computerkonfiguration > Administrative Vorlagen > Windows-Komponenten > Windows Update > Endbenutzeroberfläche verwalten > Automatischen Neustart nach Updates während der Nutzungszeit deaktivieren > Aktiviert',
  'gui.add-account':
    'Start > Einstellungen > Konten > Familie und andere Benutzer > Diesem PC eine andere Person hinzufügen',
  'gui.account-password': 'Start > Einstellungen > Konten > Anmeldeoptionen > Kennwort',

  // Rulings
  'ruling.disk-over-drives':
    'Das Handbuch verlangt eine einzige Menge freien Speicherplatzes für alles. Bei mehreren Laufwerken werden der Ordner von stream, seine historischen Daten und ein neuer SQL Server jeweils an ihr gemessen; ein Laufwerk mit weniger Platz, auf dem nur GENESIS64 oder die immer in C:\\ProgramData angelegten Ordner liegen, ist zu prüfen, denn für diese ist keine Menge angegeben.',
  'ruling.versions-not-listed':
    'Neuere Versionen als die aufgeführten (Windows 11, Windows Server 2022 und neuer, SQL Server 2022 und neuer) gelten als nicht aufgeführt: eine Warnung, nie eine Freigabe. Home-Editionen, 32-Bit-Systeme und ältere Versionen als die aufgeführten werden abgelehnt. Das Handbuch erwähnt Windows 11 bei einer Einstellung, ohne es aufzuführen.',
  'ruling.sqlcmd-default-instance':
    'Das Handbuch fragt die Version mit sqlcmd allein ab; das erreicht die Standardinstanz des Rechners, auf dem es läuft. Für eine benannte oder entfernte Instanz ist hier der Server ergänzt.',
  'ruling.genesis-path-two-forms':
    'Das Handbuch nennt zwei Standardordner für GENESIS64: C:\\Program Files\\ICONICS in Abschnitt 3.4.1 und C:\\Program Files\\ICONICS\\GENESIS64 in Abschnitt 4.15.1. Hier gilt der zweite.',
  'ruling.sql-path-spelling':
    'Das Handbuch nennt den Ordner der neuen SQL Server-Instanz in zwei Schreibweisen, MSSQL14.HAGERGROUPEMSMSSQL und MSSQL14.HAGERGROUPEMSSQL, neben dem Instanznamen HagerGroupEMS. Der hier gezeigte Ordner richtet sich nach dem Namen der Instanz.',
  'ruling.four-languages':
    'Das Handbuch spricht von drei Sprachen des Kits und führt vier auf: Englisch, Französisch, Deutsch und Schwedisch. Vier ist richtig.',
  'ruling.database-name-characters':
    'Das Handbuch lässt als Datenbanknamen 1 bis 25 alphanumerische Zeichen zu, aber seine eigenen Standardnamen enthalten einen Unterstrich. Zulässig sind hier Buchstaben, Ziffern und Unterstrich, ohne Rücksicht auf Groß- und Kleinschreibung.',
  'ruling.prerequisite-names':
    'Die Namen der Voraussetzungen sind die des Handbuchs. Windows führt ein Programm womöglich unter einem anderen Namen oder in einer neueren Version auf; eine kompatible Version, die das Kit vorfindet, behält es bei. SQL Server Express 2017 wird nur erwartet, wo das Kit die Instanz installiert.',
  'ruling.iconics-services-present':
    'Das Handbuch führt die Dienste von GENESIS64 auf, ohne zu sagen, welche davon laufen müssen. Hier muss jeder vorhanden sein; laufen müssen nur die Dienste von stream selbst.',

  // Licence and changes
  // Licence: procedures and sections
  'procedure.activate-licence.title': 'Lizenz aktivieren',
  'procedure.activate-licence.summary':
    'Die Lizenz bestellen und auf einem Rechner einrichten, auf dem stream installiert ist, im Cloud-Modus oder im lokalen Modus.',
  'procedure.transfer-licence.title': 'Lizenz auf einen anderen Rechner übertragen',
  'procedure.transfer-licence.summary':
    'Die Lizenz von einem Rechner nehmen und auf einem anderen einrichten, in der Reihenfolge, in der sie nicht verloren geht.',
  'procedure.change-licence-mode.title': 'Lizenzmodus wechseln',
  'procedure.change-licence-mode.summary':
    'Eine genutzte Lizenz auf demselben Rechner vom lokalen in den Cloud-Modus bringen oder umgekehrt.',
  'procedure.extend-licence.title': 'Lizenz erweitern',
  'procedure.extend-licence.summary':
    'Eine genutzte Lizenz um Punkte erweitern. Im lokalen Modus braucht der Rechner einen neuen Schlüssel, im Cloud-Modus nichts.',
  'procedure.recover-licence.title': 'Lizenz zurückholen',
  'procedure.recover-licence.summary':
    'Die Lizenz zurückholen, wenn der Rechner verloren oder verändert ist oder solange der Lizenzserver nicht erreichbar ist.',

  'section.licence-prepare': 'Bevor Sie beginnen',
  'section.licence-time-left': 'Wie viel Zeit bleibt',
  'section.licence-cloud-ready': 'Was die Cloud-Lizenz braucht',
  'section.licence-cloud-release': 'Die Cloud-Lizenz vom Rechner nehmen',
  'section.licence-cloud-free': 'Die Lizenz freigeben lassen',
  'section.licence-cloud-set-up': 'Die Cloud-Lizenz einrichten',
  'section.licence-local-kill': 'Die Lizenz auf dem alten Rechner löschen (Kill)',
  'section.licence-way': 'Den Weg mit Hager Services klären',
  'section.licence-replacement': 'Den Site key ersetzen lassen',
  'section.licence-local-set-up': 'Die lokale Lizenz einrichten',
  'section.licence-mode-agree': 'Den Wechsel mit Hager Services abstimmen',
  'section.licence-extension-order': 'Die Erweiterung bestellen',
  'section.licence-extension-cloud': 'Erweiterung im Cloud-Modus',
  'section.licence-extension-local': 'Erweiterung im lokalen Modus',
  'section.licence-source': 'Die Lizenz wieder erreichbar machen',
  'section.licence-check': 'Die Lizenz prüfen und dokumentieren',

  // Licence: before
  'stream.licence.order':
    'Bestellen Sie {orderText, select, none {die Basislizenz, die die Anlage braucht (HTG500H, HTG501H, HTG502H oder HTG503H), und gegebenenfalls Erweiterungen (HTG504H bis HTG510H)} other {{orderText}}}. Notieren Sie die Auftragsnummer.',
  'stream.licence.order.why':
    'Basislizenzen umfassen 500, 1.000, 2.000 oder 5.000 Punkte, Erweiterungen 100 bis 5.000. Eine Lizenz passt, wenn der Score kleiner ist als ihre Punktzahl; erweitern lässt sie sich jederzeit.',
  'stream.licence.confirm-local-mode':
    'Lassen Sie sich vom Kunden bestätigen, dass die Lizenz im lokalen Modus laufen muss.',
  'stream.licence.confirm-local-mode.why':
    'Das Handbuch empfiehlt dringend den Cloud-Modus. Nur der lokale Modus funktioniert ohne Verbindung; dafür lässt sich eine lokale Lizenz schwer übertragen und nach einem Ausfall schwer wiederherstellen, braucht nach jeder Erweiterung besondere Handgriffe, übersteht kein Upgrade von stream, lässt sich nicht leicht an die Version von GENESIS64 anpassen und kann vor der Installation nicht vollständig geliefert werden.',
  'stream.licence.ask-next-generation':
    'Fragen Sie Hager Services, in welchem Modus die Lizenz nach dem nächsten Wechsel der GENESIS64-Version laufen wird.',
  'stream.licence.ask-next-generation.why':
    'Laut Handbuch passt sich eine Cloud-Lizenz leicht an die Version von GENESIS64 an. Laut ICONICS kennt die neueste Generation (v11) keine Cloud-Lizenzen mehr; mit einer späteren Version von stream muss der Modus also vielleicht wechseln.',
  'stream.licence.stream-installed':
    'Prüfen Sie, ob stream auf {hostName} installiert und der letzte Neustart der Installation erfolgt ist.',
  'stream.licence.stream-installed.why':
    'Die Tools zum Einrichten der Lizenz kommen mit der Installation, und eine Lizenz lässt sich nur dort einrichten, wo stream ist.',
  'stream.licence.consider-cloud':
    'Klären Sie mit dem Kunden, ob die Lizenz in den Cloud-Modus wechseln soll, und fragen Sie Hager Services danach.',
  'stream.licence.consider-cloud.why':
    'Für Hager Services ist der Schritt von lokal zu Cloud nur eine kleine Anpassung. Eine Cloud-Lizenz braucht nach einer Erweiterung nichts auf dem Rechner und ist nach einem Ausfall leicht wiederhergestellt.',
  'stream.licence.keep-old-installation':
    'Lassen Sie stream auf dem alten Rechner installiert, bis Hager Services bestätigt hat, dass dessen Lizenz gelöscht ist.',
  'stream.licence.keep-old-installation.why':
    'Ohne stream lässt sich die Lizenz auf dem alten Rechner nicht mehr löschen. Dann bleibt nur ein Site Key Replacement; das ist aufwendig und für Notfälle gedacht.',
  'stream.licence.agree-day':
    'Vereinbaren Sie den Tag der Übertragung mit dem Kunden, und klären Sie, ob Hager Services an diesem Tag antworten kann.',
  'stream.licence.agree-day.why':
    'Sobald die Lizenz den alten Rechner verlassen hat, besitzt sie kein Rechner, bis Hager Services geantwortet hat und der neue eingerichtet ist.',

  // Licence: cloud
  'stream.licence.reach-licence-server':
    'Sorgen Sie dafür, dass {hostName} jederzeit cloudlicensing.iconics.com über HTTPS erreicht (TCP-Port 443, ausgehend), und testen Sie es.',
  'stream.licence.reach-licence-server.why':
    'Der Rechner fragt diesen Server bei jedem Start und danach regelmäßig nach seiner Lizenz. Der Test muss „TcpTestSucceeded : True“ anzeigen; hinter einem Proxy kann er scheitern, obwohl der Weg durch den Proxy offen ist.',
  'stream.licence.request-pool':
    'Bitten Sie Hager Services um den License Pool der Bestellung. Anzugeben sind: Kunde, Anlage, Auftragsnummer und Bestellnummern der Lizenzen. Zurückkommen muss: der Name des License Pool.',
  'stream.licence.request-pool.why':
    'Der Rechner verlangt nur den License Pool; ein Kennwort gehört nicht dazu. Im Cloud-Modus kann er vollständig geliefert werden, bevor stream installiert ist.',
  'stream.licence.pool-delivered':
    'Hager Services legt den License Pool der Bestellung an und schickt dem Integrator den Namen.',
  'stream.licence.pool-delivered.why':
    'Ohne den License Pool lässt sich auf {hostName} nichts eintragen. Halten Sie ihn in der Dokumentation der Anlage fest.',
  'stream.licence.pool-at-hand':
    'Halten Sie den License Pool der Anlage bereit; fehlt er in der Dokumentation, fragen Sie Hager Services danach.',
  'stream.licence.pool-at-hand.why':
    'Es ist derselbe License Pool wie auf dem bisherigen Rechner und das Einzige, was auf {hostName} einzutragen ist.',
  'stream.licence.cloud-open':
    'Starten Sie auf {hostName} „Platform Services Configuration“, und öffnen Sie die Registerkarte „License“.',
  'stream.licence.cloud-open.why':
    'Dieses Tool kommt mit GENESIS64; die Windows-Suche findet es. Fehlt es, ist stream auf diesem Rechner nicht installiert.',
  'stream.licence.cloud-select': 'Wählen Sie „Cloud License“.',
  'stream.licence.cloud-select.why':
    'Nur mit dieser Option fragt der Rechner den Lizenzserver, statt nach einem eigenen Schlüssel zu suchen.',
  'stream.licence.cloud-enter-pool':
    'Tragen Sie den License Pool von Hager Services unter „License Pool“ ein. Lassen Sie das Kennwort, wie es ist, oder leeren Sie das Feld.',
  'stream.licence.cloud-enter-pool.why':
    'Ein Kennwort ist nicht nötig. Ein vertippter License Pool ist ein anderer Pool; vergleichen Sie ihn deshalb Zeichen für Zeichen.',
  'stream.licence.cloud-apply': 'Klicken Sie auf „Apply“ oder „OK“.',
  'stream.licence.cloud-apply.why': 'Erst dann gilt, was eingetragen wurde.',
  'stream.licence.release-open':
    'Starten Sie auf dem Rechner, der die Lizenz abgibt, „Platform Services Configuration“, und öffnen Sie die Registerkarte „License“.',
  'stream.licence.release-open.why':
    'Solange dieser Rechner weiter nach der Lizenz fragt, gerät sie mit sich selbst in Konflikt, wo immer sie als Nächstes eingerichtet wird.',
  'stream.licence.release-select-local-key': 'Wählen Sie „Local License Key“.',
  'stream.licence.release-select-local-key.why':
    'Damit fragt der Rechner den Lizenzserver nicht mehr. Ein lokaler Schlüssel ist für diesen Schritt nicht nötig.',
  'stream.licence.release-apply': 'Klicken Sie auf „Apply“ oder „OK“.',
  'stream.licence.release-apply.why':
    'Von jetzt an hat dieser Rechner keine Cloud-Lizenz mehr. Mit dem License Pool lässt sie sich wieder einrichten.',
  'stream.licence.free-call':
    'Rufen Sie Hager Services an, damit die Lizenz dort freigegeben wird. Anzugeben sind: Kunde, Anlage, License Pool und der Rechner, der die Lizenz abgibt. Zurückkommen muss: die Bestätigung, dass die Lizenz frei ist.',
  'stream.licence.free-call.why':
    'Der Anruf ist auch dann nötig, wenn es den alten Rechner oder stream darauf nicht mehr gibt: Die Lizenz bleibt belegt, bis Hager Services sie freigibt.',
  'stream.licence.free-confirmed':
    'Hager Services gibt die Lizenz bei sich frei und bestätigt es dem Integrator.',
  'stream.licence.free-confirmed.why': 'Nur eine freie Lizenz kann erneut belegt werden.',

  // Licence: local
  'stream.licence.local-open-utility': 'Starten Sie auf {hostName} „License Utility“.',
  'stream.licence.local-open-utility.why':
    'Dieses Tool von ICONICS kommt mit GENESIS64; die Windows-Suche findet es. Fehlt es, ist stream auf diesem Rechner nicht installiert.',
  'stream.licence.local-read-site-code':
    'Kopieren Sie den „Site code“ von {hostName}, und prüfen Sie ihn Zeichen für Zeichen.',
  'stream.licence.local-read-site-code.why':
    'Der Schlüssel wird für diesen Code erstellt und passt auf keinen anderen Rechner. Kopieren Sie ihn als Text; ein Foto führt leicht zu Fehlern.',
  'stream.licence.local-send-site-code':
    'Schicken Sie den Site code an Hager Services, mit Kunde, Anlage, Auftragsnummer und Bestellnummern der Lizenzen. Zurückkommen muss: der Site key, eine Datei im Format .glic.',
  'stream.licence.local-send-site-code.why':
    'Hager Services kann den Schlüssel nur aus dem Site code erstellen; deshalb lässt sich eine lokale Lizenz nicht liefern, bevor stream installiert ist.',
  'stream.licence.local-key-delivered':
    'Hager Services erstellt den Site key zum Site code und schickt dem Integrator die .glic-Datei.',
  'stream.licence.local-key-delivered.why':
    'Bis die Datei da ist, lässt sich nichts aktivieren. Lassen Sie den Rechner so lange unverändert: Der Schlüssel gehört zu dem Site code, der geschickt wurde.',
  'stream.licence.local-copy-key': 'Kopieren Sie die .glic-Datei auf {hostName}.',
  'stream.licence.local-copy-key.why':
    'License Utility liest den Schlüssel aus einer Datei auf dem Rechner. Der Rechner selbst braucht dafür kein Internet.',
  'stream.licence.local-browse':
    'Klicken Sie in „License Utility“ auf „Browse...“, wählen Sie die .glic-Datei, und öffnen Sie sie.',
  'stream.licence.local-browse.why': 'Der Schlüssel ist jetzt geladen, aber noch nicht aktiv.',
  'stream.licence.local-activate': 'Klicken Sie auf „Activate License“.',
  'stream.licence.local-activate.why':
    'In diesem Moment wird ein Fingerabdruck des Rechners genommen und die Lizenz an ihn gebunden.',
  'stream.licence.local-confirm': 'Klicken Sie im Dialogfeld auf „OK“.',
  'stream.licence.local-confirm.why':
    'Das Dialogfeld schließt die Aktivierung ab. Meldet es ein Problem, notieren Sie den Text.',
  'stream.licence.local-site-code-changed':
    'Nach der Aktivierung zeigt „License Utility“ einen anderen Site code. Lassen Sie es dabei.',
  'stream.licence.local-site-code-changed.why':
    'Der Site code ändert sich, wenn die Lizenz aktiviert wird. Das ist normal und kein Grund, einen weiteren Schlüssel anzufordern.',
  'stream.licence.kill-open-utility': 'Starten Sie auf dem alten Rechner „License Utility“.',
  'stream.licence.kill-open-utility.why':
    'Eine lokale Lizenz lässt sich nur auf dem Rechner löschen, der sie besitzt, und nur, solange stream dort noch installiert ist.',
  'stream.licence.kill':
    'Klicken Sie auf „Kill current license“, und bestätigen Sie. Halten Sie vorher Papier oder eine Datei bereit: Es folgt ein Dialogfeld mit zwei Werten.',
  'stream.licence.kill.why':
    'Das lässt sich nicht rückgängig machen: Mit der Bestätigung ist die Lizenz des alten Rechners weg, und nur Hager Services kann einen neuen Schlüssel ausstellen.',
  'stream.licence.kill-note-codes':
    'Kopieren Sie „Old Site Key“ und „Kill Code“ aus dem Dialogfeld in eine Datei, und prüfen Sie beide, bevor Sie es schließen.',
  'stream.licence.kill-note-codes.why':
    'Mit diesen beiden Werten löscht Hager Services die Lizenz bei sich. Ohne sie endet die Übertragung hier.',
  'stream.licence.kill-send-codes':
    'Wenden Sie sich an Hager Services, und schicken Sie Old Site Key und Kill Code, mit Kunde und Anlage. Zurückkommen muss: die Bestätigung, dass die Lizenz gelöscht ist.',
  'stream.licence.kill-send-codes.why':
    'Die Lizenz muss auf beiden Seiten gelöscht sein, bevor Hager Services sie einem anderen Rechner geben kann.',
  'stream.licence.kill-confirmed':
    'Hager Services löscht die Lizenz bei sich und bestätigt es dem Integrator.',
  'stream.licence.kill-confirmed.why':
    'Richten Sie den neuen Rechner erst ein, wenn diese Bestätigung da ist.',
  'stream.licence.replacement-explain':
    'Wenden Sie sich an Hager Services, und erklären Sie, was mit dem Rechner geschehen ist, der die Lizenz besaß. Anzugeben sind: Kunde, Anlage, Auftragsnummer, Bestellnummern der Lizenzen und der Name {hostName}.',
  'stream.licence.replacement-explain.why':
    'Die alte Lizenz lässt sich auf ihrem Rechner nicht mehr löschen, also gibt es keinen Kill Code, den Sie schicken könnten.',
  'stream.licence.replacement-request':
    'Bitten Sie Hager Services um ein „Site Key Replacement“. Zurückkommen muss: die Bestätigung, dass es erledigt ist, und die Angabe, was für den neuen Schlüssel zu schicken ist.',
  'stream.licence.replacement-request.why':
    'Das ist aufwendig und soll vermieden werden: Bitten Sie nicht häufig und nicht ohne guten Grund darum, sondern nur, wenn nichts anderes mehr bleibt.',
  'stream.licence.replacement-done':
    'Hager Services führt das Site Key Replacement durch und bestätigt es dem Integrator.',
  'stream.licence.replacement-done.why':
    'Erst danach lässt sich ein Site key für {hostName} erzeugen. Das Handbuch nennt das Verfahren kompliziert.',

  // Licence: afterwards
  'stream.licence.check-values':
    'Öffnen Sie {localAddress} auf {hostName}, melden Sie sich an, und öffnen Sie eine Seite mit aktuellen Werten. Prüfen Sie, ob sie sich ändern und kein „License Failing“ erscheint.',
  'stream.licence.check-values.why':
    '„License Failing“ bedeutet, dass die Quelle der Lizenz nicht erreichbar ist und stream nur noch dank einer Karenzzeit läuft.',
  'stream.licence.check-next-day':
    'Sehen Sie am nächsten Tag noch einmal nach, mehr als 12 Stunden nach dem Einrichten der Lizenz: Von allen Produkten müssen weiterhin Werte kommen.',
  'stream.licence.check-next-day.why':
    'Ohne Lizenz läuft GENESIS64 im Demomodus, der nach 12 Stunden endet und 64 Tags bedient. In diesen Stunden sieht eine kleine Anlage mit und ohne Lizenz gleich aus.',
  'stream.licence.check-local-active':
    'Öffnen Sie auf {hostName} „License Utility“, und vergewissern Sie sich, dass die lokale Lizenz als aktiv angezeigt wird.',
  'stream.licence.check-local-active.why':
    'Nach einem Verlust läuft GENESIS64 bis zu 30 Tage wie lizenziert weiter, ankommende Werte beweisen den neuen Schlüssel also nicht.',
  'stream.licence.record':
    'Halten Sie in der Dokumentation der Anlage fest: Modus, Bestellnummern und Punkte, Datum sowie den License Pool oder den geschickten Site code samt .glic-Datei.',
  'stream.licence.record.why':
    'Wer diese Lizenz Jahre später übertragen, erweitern oder zurückholen muss, braucht diese Angaben, und Hager Services fragt danach.',
  'stream.licence.note-upgrades':
    'Vermerken Sie im Wartungsplan der Anlage: vor jedem Upgrade von stream die Lizenz vom Rechner nehmen, vor allem eine lokale.',
  'stream.licence.note-upgrades.why':
    'Eine lokale Lizenz übersteht kein Upgrade von stream; eine Cloud-Lizenz übersteht es und wird nur vorsorglich entfernt.',
  'stream.licence.old-machine-may-go':
    'Die Lizenz funktioniert jetzt auf {hostName}: Deinstallieren Sie stream auf dem alten Rechner, wenn es dort nicht mehr gebraucht wird.',
  'stream.licence.old-machine-may-go.why':
    'Früher darf stream nicht entfernt werden: Solange die Lizenz nicht neu eingerichtet ist, kann die alte Installation noch gebraucht werden.',

  // Licence: change of the mode
  'stream.licence.mode-leave-licence-alone':
    'Lassen Sie die lokale Lizenz, wie sie ist, und klicken Sie nicht auf „Kill current license“, außer Hager Services verlangt es.',
  'stream.licence.mode-leave-licence-alone.why':
    'Eine gelöschte Lizenz lässt sich nicht zurückholen, und um eine lokale Lizenz in den Cloud-Modus zu bringen, genügt bei Hager Services eine kleine Anpassung.',
  'stream.licence.mode-ask-for-cloud':
    'Bitten Sie Hager Services, die Lizenz von {hostName} vom lokalen in den Cloud-Modus zu bringen. Anzugeben sind: Kunde, Anlage, Auftragsnummer und Bestellnummern der Lizenzen. Zurückkommen muss: der License Pool und die Angabe, was mit der lokalen Lizenz zu tun ist.',
  'stream.licence.mode-ask-for-cloud.why':
    'Der Wechsel geschieht bei Hager Services; auf dem Rechner gibt es nichts umzustellen, bevor der License Pool bekannt ist.',
  'stream.licence.mode-cloud-agreed':
    'Hager Services passt die Lizenz an, sagt, was mit der lokalen zu tun ist, und schickt dem Integrator den License Pool.',
  'stream.licence.mode-cloud-agreed.why':
    'Der License Pool ist das, was danach auf {hostName} eingetragen wird.',
  'stream.licence.mode-ask-for-local':
    'Fragen Sie Hager Services, ob und wie die Lizenz von {hostName} vom Cloud-Modus in den lokalen Modus wechseln kann. Anzugeben sind: Kunde, Anlage, License Pool, Auftragsnummer, Bestellnummern der Lizenzen und der Grund. Zurückkommen muss: die Zustimmung und die Reihenfolge der Schritte.',
  'stream.licence.mode-ask-for-local.why':
    'Das Handbuch beschreibt nur den Wechsel von lokal zu Cloud. Nennt Hager Services andere Schritte als diese Liste, gelten jene.',
  'stream.licence.mode-local-agreed':
    'Hager Services stimmt dem Wechsel zu und nennt den Tag, an dem die Cloud-Lizenz freigegeben und der Site key erstellt wird.',
  'stream.licence.mode-local-agreed.why':
    'Dazwischen hat der Rechner keine Lizenz; am besten geschieht beides am selben Tag.',

  // Licence: extension
  'stream.licence.extension-need':
    'Berechnen Sie den Lizenz-Score der künftigen Anlage, und prüfen Sie, ob er kleiner bleibt als die Punkte der jetzigen Lizenz plus die {extensionPoints} von {extension}.',
  'stream.licence.extension-need.why':
    'Der Score ist Geräte × Produkte × archivierte Services + 200. Er ist eine Schätzung: In Echtzeit abgefragte Werte, Alarme und Wetterdaten zählen ebenfalls.',
  'stream.licence.order-extension':
    'Bestellen Sie die Erweiterung {extension} ({extensionName}, {extensionPoints} Punkte) zur jetzigen Lizenz der Anlage, und notieren Sie die Auftragsnummer.',
  'stream.licence.order-extension.why':
    'Eine Lizenz lässt sich jederzeit erweitern. Nennen Sie in der Bestellung die jetzige Lizenz, damit Hager Services weiß, welche zu erweitern ist.',
  'stream.licence.extension-booked':
    'Hager Services fügt {extension} dem License Pool der Anlage hinzu und bestätigt es dem Integrator.',
  'stream.licence.extension-booked.why':
    'Die Punkte werden bei Hager Services hinzugefügt; nur die Bestätigung zeigt, dass sie da sind.',
  'stream.licence.extension-leave-machine':
    'Lassen Sie {hostName}, wie er ist: Im Cloud-Modus ist bei einer Erweiterung dort nichts zu tun.',
  'stream.licence.extension-leave-machine.why':
    'Der Rechner fragt den Lizenzserver regelmäßig und erfährt von selbst von den zusätzlichen Punkten.',
  'stream.licence.extension-plan-new-key':
    'Planen Sie einen Besuch bei {hostName} oder einen Fernzugriff ein, um einen neuen Schlüssel einzurichten; geben Sie beim Schicken des Site code an, dass er für die Erweiterung {extension} ist.',
  'stream.licence.extension-plan-new-key.why':
    'Im lokalen Modus erfordert eine Erweiterung Arbeit am Rechner: Sein jetziger Schlüssel kennt die zusätzlichen Punkte nicht.',

  // Licence: recovery
  'stream.licence.recover-demo-mode':
    'Sorgen Sie dafür, dass der neue Rechner binnen 12 Stunden nach seinem ersten Start eine Lizenz hat, oder nehmen Sie in Kauf, dass stream stehen bleibt.',
  'stream.licence.recover-demo-mode.why':
    'Ein Rechner ohne Lizenz läuft im Demomodus: 12 Stunden lang und mit 64 Tags. Karenzzeiten gelten nur für einen Rechner, der eine Lizenz hatte und sie verloren hat.',
  'stream.licence.recover-cloud-deadline':
    'Notieren Sie den Tag, an dem die Lizenz zuletzt erreichbar war, und sorgen Sie dafür, dass sie es binnen 30 Tagen ab diesem Tag wieder ist.',
  'stream.licence.recover-cloud-deadline.why':
    'Solange ihre Quelle nicht erreichbar ist, läuft GENESIS64 noch 30 Tage weiter und zeigt „License Failing“. Andere Quellen lassen weniger Zeit: ein Hardwareschlüssel 64 Stunden, ein Lizenzserver im eigenen Netz 2 Stunden als Standard und höchstens 24.',
  'stream.licence.recover-local-deadline':
    'Notieren Sie den Tag, an dem die Lizenz verloren ging, und beschaffen Sie binnen 30 Tagen ab diesem Tag einen neuen Schlüssel.',
  'stream.licence.recover-local-deadline.why':
    'Geht eine Softwarelizenz verloren, aus welchem Grund auch immer, läuft GENESIS64 bis zu 30 Tage im Wiederherstellungsmodus wie lizenziert weiter.',
  'stream.licence.recover-no-kill':
    'Klicken Sie auf {hostName} nicht auf „Kill current license“, und deinstallieren Sie stream nicht, bevor Hager Services geantwortet hat.',
  'stream.licence.recover-no-kill.why':
    'Eine gelöschte Lizenz lässt sich nicht zurückholen, und ohne stream auf dem Rechner bleibt nur ein Site Key Replacement.',
  'stream.licence.source-find-cause':
    'Stellen Sie fest, warum {hostName} cloudlicensing.iconics.com nicht mehr erreicht: Änderungen an Firewall, Proxy, DNS, Routing oder HTTPS-Überprüfung seit dem letzten Tag, an dem es ging.',
  'stream.licence.source-find-cause.why':
    'Ohne Verbindung funktioniert eine Cloud-Lizenz nicht. Wird der Name nicht aufgelöst, liegt es am DNS; wird er aufgelöst, aber Port 443 antwortet nicht, an einer Firewall oder einem Proxy.',
  'stream.licence.source-restart':
    'Starten Sie {hostName} neu, sobald der Lizenzserver wieder erreichbar ist.',
  'stream.licence.source-restart.why':
    'Die Lizenz wird bei jedem Start abgefragt; so brauchen Sie nicht auf die nächste regelmäßige Abfrage zu warten.',
  'stream.licence.source-tell-vendor':
    'Ist der Server nicht binnen weniger Tage wieder erreichbar oder bleibt „License Failing“ stehen, melden Sie es Hager Services, mit Kunde, Anlage, License Pool und Tag des Ausfalls. Zurückkommen muss: ob der Fehler dort liegt, oder ein anderer Weg zu einer Lizenz.',
  'stream.licence.source-tell-vendor.why':
    'Die Karenzzeit endet nach 30 Tagen, und andere Wege zu einer Lizenz dauern selbst Tage.',
  'stream.licence.source-local-none':
    'Öffnen Sie auf {hostName} „License Utility“, und prüfen Sie, ob die lokale Lizenz noch als aktiv angezeigt wird.',
  'stream.licence.source-local-none.why':
    'Eine lokale Lizenz funktioniert ohne jede Verbindung, ein Netzfehler kann also nicht die Ursache sein. Ist sie nicht mehr aktiv, hat sich der Rechner verändert: Lassen Sie sich die Liste für diesen Fall erstellen.',
  'stream.licence.recover-replacement-if-chosen':
    'Nur wenn Hager Services ein Site Key Replacement wählt: Lassen Sie es durchführen und bestätigen, bevor Sie den Site code auslesen. Sonst lassen Sie diesen Punkt aus.',
  'stream.licence.recover-replacement-if-chosen.why':
    'Das Handbuch sieht dieses Verfahren für einen Rechner vor, auf dem stream nicht mehr vorhanden ist, und es ist zu vermeiden. Auf {hostName} ist stream noch da, ein neuer Site key kann also genügen.',
  'stream.licence.recover-ask-which-way':
    'Teilen Sie Hager Services mit, was an {hostName} geändert wurde (Hardware, virtuelle Maschine, Betriebssystem), und fragen Sie, welcher Weg für die Lizenz vorgesehen ist.',
  'stream.licence.recover-ask-which-way.why':
    'Eine lokale Lizenz ist an einen Fingerabdruck des Rechners gebunden. Hager Services weiß, ob diese Änderung die Lizenz ungültig macht und ob ein neuer Site key genügt.',

  // Licence: where to click
  'gui.licence-platform-services':
    'Start > nach „Platform Services Configuration“ suchen > Registerkarte „License“',
  'gui.licence-cloud-option': 'Platform Services Configuration > Registerkarte „License“ > „Cloud License“',
  'gui.licence-local-option':
    'Platform Services Configuration > Registerkarte „License“ > „Local License Key“',
  'gui.licence-utility': 'Start > nach „License Utility“ suchen',
  'gui.licence-utility-browse': 'License Utility > „Browse...“ > die .glic-Datei > „Öffnen“',
  'gui.licence-utility-activate': 'License Utility > „Activate License“',
  'gui.licence-utility-kill': 'License Utility > „Kill current license“',

  // Changes: procedures and sections
  'procedure.change-databases.title': 'Datenbanken wechseln',
  'procedure.change-databases.summary':
    'stream mit einem anderen Datenbankserver, mit anderen Anmeldedaten oder mit Datenbanken anderen Namens verbinden.',
  'procedure.change-service-account.title': 'Dienstkonto wechseln',
  'procedure.change-service-account.summary':
    'Die Dienste von stream unter einem anderen Windows-Konto starten lassen oder unter demselben mit neuem Kennwort.',
  'procedure.register-certificates.title': 'Zertifikate von agardio.manager-Geräten hinterlegen',
  'procedure.register-certificates.summary':
    'Damit stream agardio.manager-Geräten vertraut, die statt des mitgelieferten ein eigenes Zertifikat verwenden.',
  'procedure.change-mqtt-port.title': 'MQTT-Port ändern',
  'procedure.change-mqtt-port.summary':
    'Dem internen MQTT-Server nach der Installation einen anderen TCP-Port geben.',
  'procedure.web-certificate.title': 'Zertifikat des Webservers wechseln',
  'procedure.web-certificate.summary':
    'Der Website von stream ein Zertifikat des Kunden oder ein neues selbstsigniertes geben.',
  'procedure.change-https-port.title': 'HTTPS-Port ändern',
  'procedure.change-https-port.summary':
    'Dem Webserver von stream einen anderen HTTPS-Port und damit eine andere Adresse geben.',
  'procedure.harden-web-server.title': 'Webserver härten',
  'procedure.harden-web-server.summary':
    'Veraltete Protokolle und Verschlüsselungen von Windows auf dem Rechner abschalten, auf dem stream läuft.',

  'section.choose-port': 'Den Port wählen',
  'section.change': 'Die Änderung vornehmen',
  'section.change-stop': 'stream beenden',
  'section.change-check': 'Wieder starten und prüfen',
  'section.change-databases-target': 'Die Datenbanken vorbereiten',
  'section.change-account-ready': 'Das Konto vorbereiten',
  'section.manager-certificate-ready': 'Das Zertifikat vorbereiten',
  'section.manager-certificate-load': 'In stream laden',
  'section.manager-certificate-device': 'Das Gerät verbinden und prüfen',
  'section.web-certificate-ready': 'Das Zertifikat vorbereiten',
  'section.web-certificate-install': 'Das Zertifikat installieren',
  'section.web-certificate-create': 'Ein selbstsigniertes Zertifikat erstellen',
  'section.web-certificate-bind': 'An die Website von stream binden',
  'section.change-verify': 'Die Änderung prüfen',
  'section.harden-ready': 'Bevor Sie beginnen',
  'section.harden-protocols': 'Protokolle',
  'section.harden-ciphers': 'Verschlüsselungen',
  'section.harden-check': 'Neu starten und prüfen',

  // Changes: shared
  'stream.administration.administrator-account':
    'Stellen Sie für diese Arbeit ein Windows-Konto mit Administratorrechten auf {hostName} bereit.',
  'stream.administration.administrator-account.why':
    'Die hier benutzten Tools starten nur für Administratoren. Unter diesem Konto ausgeführt, antwortet der Befehl mit einer Zeile, wenn es Administrator ist, und sonst mit keiner.',
  'stream.administration.tell-users':
    'Vereinbaren Sie einen Zeitpunkt für die Änderung, und sagen Sie allen, die stream benutzen, dass es dann nicht erreichbar ist.',
  'stream.administration.tell-users.why':
    'Wer während der Änderung etwas anlegt, ändert oder löscht, tut es womöglich an der falschen Stelle oder verliert es.',
  'stream.administration.open-tool':
    'Starten Sie das Verwaltungstool von stream (EMS.AdministrationTool.exe im Ordner Tools von stream) als Administrator, und antworten Sie auf die Frage von Windows mit „Ja“.',
  'stream.administration.open-tool.why':
    'Nur ein Administratorkonto kann es starten. Fehlt die Datei dort, wurde stream unter einem anderen Pfad installiert.',
  'stream.administration.stop-services':
    'Beenden Sie auf der Registerkarte „Dienste“ die Dienste von stream.',
  'stream.administration.stop-services.why':
    'Das sperrt stream: Niemand kann sich anmelden und etwas ändern, während sich die Einstellungen ändern. Sonst könnte Arbeit in der falschen Datenbank landen.',
  'stream.administration.start-services':
    'Starten Sie auf der Registerkarte „Dienste“ die Dienste von stream wieder, und warten Sie, bis alle laufen.',
  'stream.administration.start-services.why':
    'Bis die Dienste wieder laufen, bleibt stream gesperrt und sammelt keine Daten.',
  'stream.administration.restart-machine': 'Starten Sie {hostName} neu.',
  'stream.administration.restart-machine.why':
    'Die neuen Einstellungen sind gespeichert, aber die Dienste übernehmen sie erst mit einem Neustart des Rechners.',
  'stream.administration.check-services':
    'Warten Sie bis zu 10 Minuten, und prüfen Sie dann, ob alle fünf Dienste von stream laufen; starten Sie fehlende auf der Registerkarte „Dienste“ des Verwaltungstools.',
  'stream.administration.check-services.why':
    'Nach einem Start des Rechners dauert es eine Weile, bis alle laufen. „Status“ muss in jeder Zeile „Running“ sein; endet ein Dienst wieder, deutet das auf das Konto, die Datenbank oder den MQTT-Port hin.',
  'stream.administration.check-sign-in':
    'Öffnen Sie {localAddress} auf {hostName}, melden Sie sich an, und sehen Sie sich aktuelle Werte an.',
  'stream.administration.check-sign-in.why':
    'Die Anmeldung braucht Webserver, Dienste und Datenbanken zugleich; eine Anmeldung belegt also alle drei.',
  'stream.administration.default-credentials':
    'Versuchen Sie, sich unter {localAddress} als admin mit dem Kennwort admin anzumelden. Gelingt es, ändern Sie das Kennwort sofort.',
  'stream.administration.default-credentials.why':
    'Jede Installation setzt dieses Kennwort, und jedes Upgrade von stream setzt es darauf zurück. Wer das Handbuch gelesen hat, kennt es und wäre Administrator der Anlage.',
  'stream.web-server.open-iis':
    'Starten Sie auf {hostName} den „Internetinformationsdienste (IIS)-Manager“, und wählen Sie links unter „Verbindungen“ den Server {hostName}.',
  'stream.web-server.open-iis.why':
    'IIS ist der Webserver, auf dem die Website von stream läuft. Der erste Eintrag links ist der Server selbst: {hostName}, dahinter der angemeldete Benutzer.',
  'stream.web-server.open-bindings':
    'Wählen Sie unter „Sites“ die „Hager Group EMS Web Site“, und klicken Sie rechts auf „Bindungen...“.',
  'stream.web-server.open-bindings.why':
    'Die Bindungen legen fest, auf welchem Port und mit welchem Zertifikat die Website antwortet. Ein Rechtsklick auf die Website führt ebenfalls dorthin („Bindungen bearbeiten...“).',
  'stream.web-server.edit-https-binding':
    'Wählen Sie die Zeile vom Typ „https“, und klicken Sie auf „Bearbeiten...“.',
  'stream.web-server.edit-https-binding.why':
    'Nur diese Zeile bedient die Adresse von stream; lassen Sie andere Zeilen, wie sie sind. Ein Doppelklick öffnet sie ebenfalls.',
  'stream.web-server.check-remote':
    'Öffnen Sie auf einem anderen Rechner im selben Netz {remoteAddress}, und melden Sie sich an. Wird der Name nicht aufgelöst, nehmen Sie die IPv4-Adresse von {hostName}, die ipconfig dort anzeigt.',
  'stream.web-server.check-remote.why':
    'Die lokale Adresse funktioniert ohne Firewall und Netz; nur ein anderer Rechner zeigt, ob die Benutzer stream erreichen.',
  'gui.tool-services': 'Verwaltungstool von stream > Registerkarte „Dienste“',
  'gui.tool-databases': 'Verwaltungstool von stream > Registerkarte „Datenbanken“',
  'gui.tool-account': 'Verwaltungstool von stream > Registerkarte „Benutzerkontoeinstellungen“',
  'gui.tool-certificates': 'Verwaltungstool von stream > Registerkarte „Zertifikate“',
  'gui.tool-mqtt': 'Verwaltungstool von stream > Registerkarte „MQTT“ > Port {mqttPort}',
  'gui.restart-machine': 'Start > Ein/Aus > Neu starten',

  // Databases
  'stream.change-databases.sql-version':
    'Prüfen Sie, ob {databaseServer} ein SQL Server 2016, 2017 oder 2019 ist.',
  'stream.change-databases.sql-version.why':
    'stream ist mit diesen dreien kompatibel. Mit einer älteren Version werden manche Daten falsch angezeigt; eine neuere ist nicht aufgeführt, dann ist zuerst Hager zu fragen.',
  'stream.change-databases.reachable':
    'Prüfen Sie, ob {hostName} den Datenbankserver {databaseServer} durch alle Firewalls auf dem Weg erreicht.',
  'stream.change-databases.reachable.why':
    'Auf {hostName} ausgeführt, muss der Befehl die Version von SQL Server ausgeben. Die Schreibweise ist die des Verwaltungstools: Adresse\\Instanz,Port.',
  'stream.change-databases.present':
    'Prüfen Sie, ob die vier Datenbanken auf {databaseServer} vorhanden und online sind: {configurationDatabase}, {runtimeDatabase}, {dataDatabase} und {pricingDatabase}.',
  'stream.change-databases.present.why':
    'Das Verwaltungstool verbindet stream mit vorhandenen Datenbanken; es legt keine an. Die Abfrage muss vier Zeilen mit ONLINE liefern.',
  'stream.change-databases.sql-authentication':
    'Prüfen Sie, ob {databaseServer} die SQL Server-Authentifizierung zulässt.',
  'stream.change-databases.sql-authentication.why':
    'Die Abfrage muss 0 liefern. Bei 1 lässt die Instanz nur Windows-Konten zu, und jede Anmeldung an stream endet mit einem unerwarteten Fehler.',
  'stream.change-databases.sql-permission':
    'Prüfen Sie, ob die Anmeldung {sqlLogin} auf {databaseServer} aktiviert ist und die Berechtigung CONTROL SERVER hat, und halten Sie ihr Kennwort bereit.',
  'stream.change-databases.sql-permission.why':
    'Der erste Befehl muss 1 liefern; der zweite erteilt die Berechtigung, wo sie fehlt. Ohne sie lehnt das Tool die Anmeldung ab.',
  'stream.change-databases.windows-permission':
    'Prüfen Sie, ob {serviceAccount} als Anmeldung auf {databaseServer} vorhanden ist und die Berechtigung CONTROL SERVER hat.',
  'stream.change-databases.windows-permission.why':
    'Mit Windows-Authentifizierung verbindet sich stream mit seinem Dienstkonto. Die Abfrage muss 1 liefern; der letzte Befehl erteilt die Berechtigung, wo sie fehlt.',
  'stream.change-databases.windows-account':
    'Prüfen Sie, ob die Dienste von stream unter {serviceAccount} laufen. Soll sich ein anderes Konto mit den Datenbanken verbinden, wechseln Sie zuerst das Dienstkonto.',
  'stream.change-databases.windows-account.why':
    'Die Registerkarte für die Datenbanken nimmt kein Windows-Konto entgegen: Bei Windows-Authentifizierung ist es immer das der Dienste.',
  'stream.change-databases.back-up':
    'Sichern Sie die Datenbanken, die stream jetzt verwendet, und die, die es verwenden soll: {configurationDatabase}, {runtimeDatabase}, {dataDatabase} und {pricingDatabase}.',
  'stream.change-databases.back-up.why':
    'Findet das Tool eine ältere Version der Datenbanken vor, bringt es sie auf die neue. Von dort führt nur eine Sicherung zurück.',
  'stream.change-databases.enter-server':
    'Tragen Sie auf der Registerkarte „Datenbanken“ {databaseServer} als Datenbankserver ein.',
  'stream.change-databases.enter-server.why':
    'Das Format ist Adresse\\Instanz,Port. Auf den umgekehrten Schrägstrich und das Komma kommt es an; der Port darf nur fehlen, wenn er 1433 ist, der Standard.',
  'stream.change-databases.choose-sql':
    'Wählen Sie die SQL Server-Authentifizierung, und tragen Sie die Anmeldung {sqlLogin} und ihr Kennwort ein.',
  'stream.change-databases.choose-sql.why':
    'Ändert sich das Kennwort dieser Anmeldung später, muss es hier erneut eingetragen werden.',
  'stream.change-databases.choose-windows': 'Wählen Sie die Windows-Authentifizierung.',
  'stream.change-databases.choose-windows.why':
    'Mehr ist nicht einzutragen: stream verbindet sich als {serviceAccount}, mit dem Konto seiner Dienste.',
  'stream.change-databases.enter-names':
    'Tragen Sie jede Datenbank in ihr eigenes Feld ein: {configurationDatabase} für die Konfiguration, {runtimeDatabase} für den Betrieb, {dataDatabase} für Berechnungen und den Ereignisverlauf, {pricingDatabase} für Kosten.',
  'stream.change-databases.enter-names.why':
    'Die Namen müssen gültig und alle verschieden sein. Das Tool lehnt eine Datenbank der falschen Art ab, zum Beispiel die für Kosten als die für die Konfiguration.',
  'stream.change-databases.test-connection': 'Führen Sie den Verbindungstest aus.',
  'stream.change-databases.test-connection.why':
    'Er zeigt, ob sich das Konto mit den nötigen Berechtigungen mit der Instanz und den Datenbanken verbinden kann.',
  'stream.change-databases.test-databases': 'Führen Sie für jede der vier Datenbanken den Test aus.',
  'stream.change-databases.test-databases.why':
    'Er zeigt für jede, ob sie zugänglich und kompatibel ist. Eine inkompatible ist eine Datenbank anderer Art oder keine von stream.',
  'stream.change-databases.update': 'Klicken Sie auf „Aktualisieren“.',
  'stream.change-databases.update.why':
    'Alle Tests laufen noch einmal. Scheitert einer, wird nichts geändert, und stream behält seine jetzigen Datenbanken.',
  'stream.change-databases.accept-upgrade':
    'Meldet ein Dialogfeld, dass Datenbanken ein Upgrade brauchen, prüfen Sie, ob die Sicherung vorhanden ist, und stimmen Sie dann zu.',
  'stream.change-databases.accept-upgrade.why':
    'Datenbanken einer älteren Version brauchen ein Upgrade, bevor stream sie verwenden kann. Eine frühere Version von stream kann das danach womöglich nicht mehr.',
  'stream.change-databases.check-content':
    'Prüfen Sie, ob stream die richtigen Daten zeigt: Gebäude, agardio.manager-Geräte, Konten und Ereignisverlauf aus den Datenbanken auf {databaseServer}.',
  'stream.change-databases.check-content.why':
    'Ein Entwicklungs- und ein Produktionsserver können gleich aussehen. Je länger stream mit dem falschen arbeitet, desto mehr ist neu einzugeben.',
  'stream.change-databases.reload-catalogue':
    'Verschieben Sie die Firmwaredatei aus C:\\ProgramData\\Hager Group\\EMS\\Firmwares in einen anderen Ordner des Rechners, und laden Sie sie dann in stream unter „Wartung > Firmware-Aktualisierungen“.',
  'stream.change-databases.reload-catalogue.why':
    'Das Installationskit bringt den Katalog des agardio.manager in die Datenbanken, die es auf die neue Version bringt; das Verwaltungstool tut das nicht. Ohne diesen Schritt erhalten neue Produkte Definitionen aus dem alten Katalog.',
  'gui.change-ssms-permission':
    'SQL Server Management Studio > Sicherheit > Anmeldungen > {serviceAccount} > Eigenschaften > Sicherungsfähige Elemente > Registerkarte „Effektiv“',
  'gui.change-firmware': 'stream > Wartung > Firmware-Aktualisierungen',

  // Account of the services
  'stream.change-account.password':
    'Prüfen Sie, ob das Konto {serviceAccount} vorhanden und aktiv ist und ein Kennwort hat.',
  'stream.change-account.password.why':
    'Ein Konto ohne Kennwort wird abgelehnt. Der Befehl zeigt, ob das Konto aktiv ist und wann sein Kennwort gesetzt wurde.',
  'stream.change-account.administrator':
    'Prüfen Sie, ob {serviceAccount} auf {hostName} Mitglied der Gruppe der Administratoren ist, direkt oder über eine andere Gruppe.',
  'stream.change-account.administrator.why':
    'Die Dienste schreiben in Ordner mit eingeschränktem Zugriff, etwa ProgramData.',
  'stream.change-account.logon-right':
    'Geben Sie {serviceAccount} auf {hostName} das Recht „Anmelden als Dienst“.',
  'stream.change-account.logon-right.why':
    'Ohne dieses Recht wird der Wechsel abgelehnt. Wird es später entzogen, etwa durch eine Gruppenrichtlinie, starten die Dienste nicht mehr (Ereignisse 7041 und 7000).',
  'stream.change-account.microsoft':
    'Verwenden Sie statt {serviceAccount} möglichst ein lokales Windows-Konto. Halten Sie sonst das Kennwort des Microsoft-Kontos bereit, nicht die PIN, und stellen Sie sicher, dass {hostName} ständig mit dem Internet verbunden ist.',
  'stream.change-account.microsoft.why':
    'Ein Microsoft-Konto hängt von einer ständigen Verbindung ab und lässt sich von anderswo ändern; danach starten die Dienste nicht mehr. Ein lokales Konto wird dringend empfohlen.',
  'stream.change-account.password-stays':
    'Stellen Sie sicher, dass weder Name noch Kennwort von {serviceAccount} später geändert werden, ohne sie auch in stream zu ändern.',
  'stream.change-account.password-stays.why':
    'Die Dienste behalten das eingetragene Kennwort. Nach einer Änderung oder wenn das Konto gelöscht wird, starten sie nicht mehr (Ereignisse 7038 und 7000).',
  'stream.change-account.sql-permission':
    'Prüfen Sie, ob {serviceAccount} als Anmeldung auf {databaseServer} vorhanden ist und die Berechtigung CONTROL SERVER hat.',
  'stream.change-account.sql-permission.why':
    'Mit Windows-Authentifizierung verbindet sich stream unter diesem Konto mit seinen Datenbanken. Die Abfrage muss 1 liefern; der letzte Befehl erteilt die Berechtigung, wo sie fehlt.',
  'stream.change-account.enter':
    'Tragen Sie auf der Registerkarte „Benutzerkontoeinstellungen“ {serviceAccount} und das zugehörige Kennwort ein.',
  'stream.change-account.enter.why':
    'Das Konto wird als DOMÄNE\\Benutzer geschrieben; bei einem lokalen Konto steht der Name des Rechners an der Stelle der Domäne.',
  'stream.change-account.test': 'Führen Sie den Test des Kontos aus.',
  'stream.change-account.test.why':
    'Er zeigt, ob das Konto die nötigen Rechte hat, bevor etwas geändert wird.',
  'stream.change-account.update': 'Klicken Sie auf „Aktualisieren“.',
  'stream.change-account.update.why':
    'Der Test läuft noch einmal. Scheitert er, wird nichts geändert, und die Dienste behalten ihr jetziges Konto.',
  'stream.change-account.check-account':
    'Prüfen Sie, ob die fünf Dienste von stream unter {serviceAccount} laufen.',
  'stream.change-account.check-account.why':
    '„StartName“ zeigt das Konto, und „State“ muss „Running“ sein. Bei einem lokalen Konto kann anstelle des Rechners ein Punkt stehen.',
  'stream.change-account.check-events':
    'Läuft ein Dienst nach 10 Minuten nicht, suchen Sie nach den Ereignissen 7000, 7038 und 7041 des Service Control Manager.',
  'stream.change-account.check-events.why':
    '7038 mit 7000: Konto oder Kennwort sind nicht die eingetragenen. 7041 mit 7000: Das Recht „Anmelden als Dienst“ fehlt. Wird kein Ereignis gefunden, ist das ein gutes Zeichen.',
  'gui.change-logon-right':
    'Systemsteuerung > System und Sicherheit > Verwaltung > Lokale Sicherheitsrichtlinie > Sicherheitseinstellungen > Lokale Richtlinien > Zuweisen von Benutzerrechten > Anmelden als Dienst',

  // Certificates of agardio.managers
  'stream.manager-certificate.needed':
    'Listen Sie die agardio.manager-Geräte auf, die ein eigenes Zertifikat verwenden; lassen Sie die mit dem mitgelieferten selbstsignierten Hager-Zertifikat weg.',
  'stream.manager-certificate.needed.why':
    'Dem mitgelieferten Zertifikat vertraut stream vom ersten Tag an. Ein Gerät mit einem anderen lässt sich erst verbinden, wenn dieses Zertifikat geladen ist.',
  'stream.manager-certificate.replace-elliptic':
    'Lassen Sie für jedes betroffene Gerät das Zertifikat mit elliptischen Kurven durch eines mit RSA-Schlüssel ersetzen.',
  'stream.manager-certificate.replace-elliptic.why':
    'stream lehnt elliptische Kurven ab: Ein solches Zertifikat lässt sich nicht laden, und ein Gerät, das eines erhält, verliert seine Verbindung, bis es wieder ein kompatibles hat.',
  'stream.manager-certificate.key-type':
    'Öffnen Sie das Zertifikat in Windows, und prüfen Sie, ob sein öffentlicher Schlüssel RSA ist und nicht ECC.',
  'stream.manager-certificate.key-type.why':
    'stream lehnt Zertifikate mit elliptischen Kurven ab. Ein bereits verbundenes Gerät würde seine Verbindung verlieren.',
  'stream.manager-certificate.authority-file':
    'Beschaffen Sie das Zertifikat der Zertifizierungsstelle, die die Zertifikate der Geräte signiert hat, als Datei.',
  'stream.manager-certificate.authority-file.why':
    'Ein Zertifikat, das auf eine Zertifizierungsstelle verweist, wird nur akzeptiert, wenn sie selbst geladen ist; das Zertifikat des Geräts reicht nicht.',
  'stream.manager-certificate.own-file':
    'Beschaffen Sie das selbstsignierte Zertifikat jedes Geräts als Datei.',
  'stream.manager-certificate.own-file.why':
    'Hinter einem selbstsignierten Zertifikat steht keine Zertifizierungsstelle; jedes muss deshalb einzeln geladen werden.',
  'stream.manager-certificate.load-authority':
    'Laden Sie auf der Registerkarte „Zertifikate“ das Zertifikat der Zertifizierungsstelle.',
  'stream.manager-certificate.load-authority.why':
    'Es gilt sofort für neue Verbindungen, ohne Neustart, und für jedes Gerät, dessen Zertifikat diese Stelle signiert hat.',
  'stream.manager-certificate.load-own':
    'Laden Sie auf der Registerkarte „Zertifikate“ das selbstsignierte Zertifikat jedes Geräts.',
  'stream.manager-certificate.load-own.why': 'Es gilt sofort für neue Verbindungen, ohne Neustart.',
  'stream.manager-certificate.load-on-device':
    'Laden Sie erst jetzt das neue Zertifikat auf den agardio.manager selbst, wie in dessen Benutzerhandbuch (6LE001607E) beschrieben.',
  'stream.manager-certificate.load-on-device.why':
    'stream sollte ein Zertifikat kennen, bevor das Gerät es verwendet; umgekehrt ist das Gerät zwischendurch abgeschnitten.',
  'stream.manager-certificate.restart': 'Starten Sie {hostName} neu.',
  'stream.manager-certificate.restart.why':
    'Ein neu geladenes Zertifikat gilt nur für neue Verbindungen. Eine bestehende Verbindung übernimmt es erst mit dem Neustart, gleich in welcher Reihenfolge die Dateien geladen wurden.',
  'stream.manager-certificate.connect':
    'Verbinden Sie den agardio.manager mit stream, ohne den Rechner neu zu starten.',
  'stream.manager-certificate.connect.why':
    'Für neue Geräte gilt ein geladenes Zertifikat sofort. Scheitert die Verbindung, verwendet das Gerät ein anderes Zertifikat als das geladene.',
  'stream.manager-certificate.check-values':
    'Prüfen Sie in stream, ob jeder betroffene agardio.manager verbunden ist und seine Werte ankommen.',
  'stream.manager-certificate.check-values.why':
    'Das Tool nimmt eine Datei an, ohne das Gerät zu kennen; erst die Werte zeigen, dass es die richtige war.',
  'gui.certificate-public-key':
    'Auf die Zertifikatsdatei doppelklicken > Registerkarte „Details“ > „Öffentlicher Schlüssel“',

  // MQTT port
  'stream.mqtt.port-free': 'Prüfen Sie, ob auf {hostName} nichts anderes den Port {mqttPort} verwendet.',
  'stream.mqtt.port-free.why':
    'Jeder Port von 1 bis 65535, der in der ersten Adressspalte der Ausgabe fehlt, ist frei. Der Port ist die Zahl nach dem letzten Doppelpunkt. Firewallregeln können auch einen freien Port sperren.',
  'stream.mqtt.find-process':
    'Ist Port {mqttPort} belegt, suchen Sie den Prozess, der ihn belegt, und geben Sie entweder diesem Programm oder stream einen anderen Port.',
  'stream.mqtt.find-process.why':
    'Der Befehl nennt den Prozess; findet er keine Verbindung, ist der Port frei. Ein Programm, das sich auf einen anderen Port einstellen lässt, kann mit diesem weiterlaufen; eines, das seinen Port zufällig wählt, braucht einen anderen Bereich für dynamische Ports.',
  'stream.mqtt.outside-dynamic-range':
    'Prüfen Sie, ob Port {mqttPort} außerhalb des Bereichs für dynamische Ports auf {hostName} liegt, {dynamicPortStart} bis {dynamicPortEnd}.',
  'stream.mqtt.outside-dynamic-range.why':
    'Windows vergibt Ports dieses Bereichs an das Programm, das zuerst fragt; nach jedem Neustart könnte der Port also belegt sein. Der Befehl zeigt den ersten Port und die Anzahl der Ports des Bereichs.',
  'stream.mqtt.move-dynamic-range':
    'Der heutige Bereich auf {hostName} enthält den Port {mqttPort}: Wählen Sie einen anderen Port für stream, oder setzen Sie den Bereich in einer als Administrator geöffneten Eingabeaufforderung auf {newDynamicPortStart} bis {newDynamicPortEnd}.',
  'stream.mqtt.move-dynamic-range.why':
    'Beides hält sie auseinander. Standard von Windows ist 49152 mit 16384 Ports. Der zweite Befehl zeigt, ob der Bereich übernommen wurde; ein Programm, das den Port belegt, muss danach neu gestartet werden.',
  'stream.mqtt.keep-internal': 'Öffnen Sie Port {mqttPort} in der Firewall nicht für andere Rechner.',
  'stream.mqtt.keep-internal.why':
    'Nur die Dienste von stream auf {hostName} benutzen ihn untereinander; von außen muss er nicht erreichbar sein.',
  'stream.mqtt.enter-port':
    'Tragen Sie auf der Registerkarte „MQTT“ den Port {mqttPort} ein, und speichern Sie ihn.',
  'stream.mqtt.enter-port.why':
    'Über diesen Port tauschen die Dienste von stream untereinander Daten aus. Die Installation setzt immer 1884.',
  'stream.mqtt.check-port': 'Prüfen Sie, ob der MQTT-Server auf Port {mqttPort} lauscht.',
  'stream.mqtt.check-port.why':
    'Der Befehl muss mindestens eine Zeile anzeigen. Fehlt sie oder steht ein anderer Prozess dahinter, meldet stream bei der Anmeldung, dass das System nicht voll betriebsbereit ist.',

  // Certificate of the web server
  'stream.web-certificate.obtain':
    'Beschaffen Sie von der Zertifizierungsstelle des Kunden ein Serverzertifikat für {hostName}. Erstellen Sie die Anforderung auf {hostName} im IIS-Manager, damit der private Schlüssel dort liegt.',
  'stream.web-certificate.obtain.why':
    'Browser, die das Zertifikat oder seine Zertifizierungsstelle kennen, verbinden sich dann ohne Warnung; ohne es kann eine Sicherheitsrichtlinie den Zugriff ganz verweigern.',
  'stream.web-certificate.address-matches':
    'Prüfen Sie, ob das Zertifikat die Adresse enthält, unter der die Benutzer stream erreichen, also den Namen in {remoteAddress}.',
  'stream.web-certificate.address-matches.why':
    'Geben Benutzer einen anderen Namen oder die IP-Adresse ein, warnt der Browser trotz gültigem Zertifikat.',
  'stream.web-certificate.self-signed-fallback':
    'Verwenden Sie ein selbstsigniertes Zertifikat nur, wenn kein Zertifikat einer Zertifizierungsstelle zu bekommen ist, zum Beispiel weil das jetzige abgelaufen ist.',
  'stream.web-certificate.self-signed-fallback.why':
    'Kein Browser vertraut ihm, bis es auf dem Client installiert ist. Es hilft, wenn das jetzige Zertifikat abgelaufen ist oder nach einer Aktualisierung des Betriebssystems nicht mehr zum Rechner passt.',
  'stream.web-certificate.note-present':
    'Notieren Sie Fingerabdruck und Ablaufdatum des Zertifikats, das die Website jetzt verwendet.',
  'stream.web-certificate.note-present.why':
    'Das ist der Weg zurück, falls das neue Zertifikat nicht funktioniert, und es zeigt, ob das jetzige abgelaufen ist. Der erste Befehl zeigt den Fingerabdruck je Port, der zweite die Zertifikate auf dem Rechner.',
  'stream.web-certificate.open-list': 'Doppelklicken Sie in der Mitte des Fensters auf „Serverzertifikate“.',
  'stream.web-certificate.open-list.why':
    'Das Symbol steht unter „IIS“, wenn die Ansicht nach Bereich gruppiert ist, und unter „Sicherheit“, wenn sie nach Kategorie gruppiert ist.',
  'stream.web-certificate.open-list-to-create':
    'Doppelklicken Sie in der Mitte des Fensters auf „Serverzertifikate“.',
  'stream.web-certificate.open-list-to-create.why':
    'Das Symbol steht unter „IIS“, wenn die Ansicht nach Bereich gruppiert ist, und unter „Sicherheit“, wenn sie nach Kategorie gruppiert ist.',
  'stream.web-certificate.complete-request':
    'Klicken Sie rechts unter „Aktionen“ auf „Zertifikatanforderung abschließen...“.',
  'stream.web-certificate.complete-request.why':
    'Das verbindet das Zertifikat mit dem privaten Schlüssel der Anforderung, die auf diesem Rechner erstellt wurde. Bei einer .pfx-Datei, die ihren privaten Schlüssel mitbringt, klicken Sie stattdessen auf „Importieren...“.',
  'stream.web-certificate.choose-file':
    'Wählen Sie mit der Schaltfläche „...“ die Datei des Serverzertifikats.',
  'stream.web-certificate.choose-file.why':
    'Es ist die Datei, die die Zertifizierungsstelle für {hostName} zurückgeschickt hat, nicht das Zertifikat der Stelle selbst.',
  'stream.web-certificate.name-installed':
    'Geben Sie einen Anzeigenamen ein, der Zweck und Jahr nennt, und klicken Sie auf „OK“.',
  'stream.web-certificate.name-installed.why':
    'An diesem Namen erkennen Sie das Zertifikat beim Binden an die Website und unterscheiden es von seinem Nachfolger.',
  'stream.web-certificate.create':
    'Klicken Sie rechts unter „Aktionen“ auf „Selbstsigniertes Zertifikat erstellen...“.',
  'stream.web-certificate.create.why':
    'Es wird auf den Namen des Rechners ausgestellt; nur wer stream unter diesem Namen aufruft, vermeidet eine Warnung.',
  'stream.web-certificate.name-created':
    'Geben Sie einen Anzeigenamen ein, der Zweck und Jahr nennt, und klicken Sie auf „OK“.',
  'stream.web-certificate.name-created.why':
    'An diesem Namen erkennen Sie das Zertifikat beim Binden an die Website und unterscheiden es von seinem Nachfolger.',
  'stream.web-certificate.select':
    'Wählen Sie das neue Zertifikat unter „SSL-Zertifikat“ oder mit „Auswählen...“, und klicken Sie auf „OK“. Lassen Sie Port {httpsPort}, wie er ist.',
  'stream.web-certificate.select.why':
    'Fehlt es in der Liste, wurde es ohne seinen privaten Schlüssel oder auf einem anderen Rechner installiert.',
  'stream.web-certificate.restart-server':
    'Wählen Sie links wieder den Server {hostName}, und klicken Sie rechts unter „Aktionen“ auf „Neu starten“.',
  'stream.web-certificate.restart-server.why':
    'Ab dann legt der Webserver das neue Zertifikat vor. Alle Websites auf diesem Server sind einen Moment lang nicht erreichbar.',
  'stream.web-certificate.clients-trust':
    'Verteilen Sie das Zertifikat der Zertifizierungsstelle oder, bei einem selbstsignierten Zertifikat, dieses selbst an jeden Client, der stream benutzt.',
  'stream.web-certificate.clients-trust.why':
    'Ein Browser warnt, solange sein Rechner weder das Zertifikat noch dessen Zertifizierungsstelle kennt, und manche Richtlinien verweigern dann den Zugriff.',
  'stream.web-certificate.no-warning':
    'Prüfen Sie, ob der Browser eines Clients {remoteAddress} ohne Warnung öffnet und das neue Zertifikat zeigt.',
  'stream.web-certificate.no-warning.why':
    'Ein von Hand akzeptiertes Risiko läuft ab, und die Benutzer sehen dann bei der Anmeldung Verbindungsfehler.',
  'stream.web-certificate.note-expiry':
    'Tragen Sie das Ablaufdatum des neuen Zertifikats in einen Kalender ein, mit einer Erinnerung einen Monat vorher.',
  'stream.web-certificate.note-expiry.why':
    'Mit einem abgelaufenen Zertifikat ist die Website nicht mehr erreichbar oder die Warnung kehrt zurück, ohne dass sich am Rechner etwas geändert hat.',
  'gui.iis-open':
    'Start > nach „Internetinformationsdienste (IIS)-Manager“ suchen > Verbindungen > {hostName}',
  'gui.iis-server-certificates': 'IIS-Manager > Verbindungen > {hostName} > Serverzertifikate',
  'gui.iis-complete-request': 'Serverzertifikate > Aktionen > Zertifikatanforderung abschließen...',
  'gui.iis-create-certificate': 'Serverzertifikate > Aktionen > Selbstsigniertes Zertifikat erstellen...',
  'gui.iis-bindings': 'IIS-Manager > {hostName} > Sites > Hager Group EMS Web Site > Bindungen...',
  'gui.iis-restart': 'IIS-Manager > Verbindungen > {hostName} > Aktionen > Neu starten',

  // HTTPS port
  'stream.https-port.free':
    'Prüfen Sie, ob auf {hostName} nichts anderes Port {httpsPort} verwendet und ob er nicht der MQTT-Port {mqttPort} ist.',
  'stream.https-port.free.why':
    'Jeder Port von 1 bis 65535, der in der ersten Adressspalte der Ausgabe fehlt, ist frei. Der Port ist die Zahl nach dem letzten Doppelpunkt.',
  'stream.https-port.open-firewall':
    'Lassen Sie die Windows-Firewall von {hostName} eingehende TCP-Verbindungen auf Port {httpsPort} annehmen, in einer Regel mit eigenem Namen.',
  'stream.https-port.open-firewall.why':
    'Ohne die Regel ist stream nur auf {hostName} erreichbar. Wählen Sie „Port“, „TCP“, „Bestimmte lokale Ports“, „Verbindung zulassen“, und lassen Sie die Profile, wie sie sind; der Befehl erstellt dieselbe Regel. Firewalls zwischen den Netzen brauchen womöglich auch eine.',
  'stream.https-port.enter':
    'Tragen Sie unter „Port“ {httpsPort} ein. Lassen Sie das Zertifikat, wie es ist.',
  'stream.https-port.enter.why': 'Die Adresse von stream wird auf {hostName} selbst zu {localAddress}.',
  'stream.https-port.save': 'Klicken Sie auf „OK“, dann auf „Schließen“.',
  'stream.https-port.save.why':
    'Die Bindung gilt, sobald sie gespeichert ist. Meldet IIS, dass eine andere Website den Port verwendet, wählen Sie einen anderen.',
  'stream.https-port.listening': 'Prüfen Sie, ob {hostName} auf Port {httpsPort} lauscht.',
  'stream.https-port.listening.why':
    'Der Befehl muss mindestens eine Zeile anzeigen. Fehlt sie, wurde die Bindung nicht gespeichert, oder die Website ist beendet.',
  'stream.https-port.tell-address':
    'Teilen Sie allen Benutzern die neue Adresse {remoteAddress} mit, und ändern Sie Lesezeichen, Links und Überwachung.',
  'stream.https-port.tell-address.why':
    'Unter der alten Adresse ist die Website nicht mehr erreichbar; wer die neue nicht kennt, meldet eine Störung.',
  'stream.https-port.close-old':
    'Entfernen Sie die Firewallregel des früheren Ports, wenn auf {hostName} nichts anderes sie braucht.',
  'stream.https-port.close-old.why': 'Ein offener Port, den niemand braucht, nützt nur Angreifern.',
  'gui.firewall-new-rule':
    'Systemsteuerung > System und Sicherheit > Windows Defender Firewall > Erweiterte Einstellungen > Eingehende Regeln > Neue Regel...',

  // Hardening
  'stream.harden.clients-ready':
    'Prüfen Sie, ob alles, was mit {hostName} über TLS Daten austauscht, TLS 1.2 beherrscht: Browser, SQL Server, E-Mail- und Dateiserver, agardio.manager-Geräte, andere Programme auf diesem Rechner.',
  'stream.harden.clients-ready.why':
    'Die Einstellungen gelten für den ganzen Rechner, für Verbindungen, die er annimmt, und für solche, die er aufbaut. Was nur ältere Protokolle beherrscht, verliert die Verbindung.',
  'stream.harden.back-up-registry':
    'Exportieren Sie den Zweig SCHANNEL der Registry in eine Datei, bevor Sie ihn ändern.',
  'stream.harden.back-up-registry.why':
    'Die Datei zeigt die früheren Werte und stellt sie mit einem Doppelklick wieder her. Später hinzugefügte Schlüssel bleiben; löschen Sie diese von Hand, wenn Sie zurückgehen.',
  'stream.harden.open-editor':
    'Öffnen Sie den „Registrierungs-Editor“, und gehen Sie zum Schlüssel Protocols unter SCHANNEL. Erstellen Sie Schlüssel und Werte dort von Hand, oder speichern Sie die zu jedem Protokoll angegebenen Zeilen als .reg-Datei, und öffnen Sie diese.',
  'stream.harden.open-editor.why':
    'Fehlende Schlüssel und Werte werden erstellt, vorhandene gesetzt. Laut Handbuch müssen die Namen genau stimmen, auch Leerzeichen und Großbuchstaben.',
  'stream.harden.tls-1-2':
    'Setzen Sie unter TLS 1.2 in den Schlüsseln Client und Server die DWORD-Werte (32-Bit) Enabled auf 1 und DisabledByDefault auf 0.',
  'stream.harden.tls-1-2.why':
    'Es muss feststehen, dass TLS 1.2 funktioniert, bevor die anderen abgeschaltet werden; sonst erreicht niemand mehr den Webserver.',
  'stream.harden.switch-off':
    'Setzen Sie unter {protocol} in den Schlüsseln Client und Server die DWORD-Werte (32-Bit) DisabledByDefault auf 1 und Enabled auf 0.',
  'stream.harden.switch-off.why':
    '{protocol} gilt nicht mehr als sicher, und solange diese Werte fehlen, bietet Windows es womöglich noch an.',
  'stream.harden.triple-des':
    'Setzen Sie unter SCHANNEL im Schlüssel Ciphers und darin im Schlüssel Triple DES 168 den DWORD-Wert (32-Bit) Enabled auf 0.',
  'stream.harden.triple-des.why':
    'Diese Verschlüsselung ist nicht mehr sicher und wird angeboten, bis sie hier abgeschaltet ist.',
  'stream.harden.read-back':
    'Lesen Sie die Werte aus, und vergleichen Sie: TLS 1.2 mit Enabled 0x1 und DisabledByDefault 0x0, die vier anderen umgekehrt, Triple DES 168 mit Enabled 0x0.',
  'stream.harden.read-back.why':
    'Die Ausgabe muss zehn Schlüssel Client und Server mit je zwei Werten zeigen. Ein gesondert aufgeführter Schlüssel ist falsch geschrieben.',
  'stream.harden.restart': 'Starten Sie {hostName} neu.',
  'stream.harden.restart.why': 'Windows liest diese Einstellungen beim Start.',
  'stream.harden.check-partners':
    'Prüfen Sie, ob ein Browser auf einem anderen Rechner stream öffnet, ob aktuelle Werte von den agardio.manager-Geräten ankommen und ob E-Mail und Dateiübertragung funktionieren, wo sie verwendet werden.',
  'stream.harden.check-partners.why':
    'Was TLS 1.2 nicht beherrscht, scheitert von jetzt an. Um zurückzugehen, importieren Sie die exportierte Datei, und starten Sie neu.',
  'gui.registry-editor':
    'Start > nach „Registrierungs-Editor“ suchen > Computer > HKEY_LOCAL_MACHINE > SYSTEM > CurrentControlSet > Control > SecurityProviders > SCHANNEL > Protocols',

  // Rulings
  'ruling.labels-translated':
    'Das Handbuch zeigt die Beschriftungen der Fenster von stream nur auf Französisch; in anderen Sprachen sind sie hier übersetzt.',
  'ruling.dynamic-range-bounds':
    'Ein Port gehört zum dynamischen Bereich von dessen Start bis Start plus Anzahl der Ports minus eins.',
  'ruling.managed-account-no-password':
    'Das Handbuch spricht nicht von verwalteten Dienstkonten. Da es ein Kennwort eingeben lässt, gilt ein solches Konto als wichtiger Punkt.',
  'ruling.names-cut-by-netbios':
    'Das Handbuch spricht nicht von der Länge der Namen. Dass NetBIOS Namen über 15 Zeichen kürzt, liegt an Windows; die Befehle enthalten die vollen Namen.',
  'ruling.default-instance-not-in-manual':
    'Das Handbuch gibt den Datenbankserver als Adresse\\Instanz,Port an. Eine Standardinstanz, die keinen Namen hat, wird als Adresse,Port angenommen.',
  'ruling.port-decides-over-instance':
    'Das Handbuch nennt Instanz und Port zusammen und sagt nicht, was entscheidet. So wie SQL Server angesprochen wird, ist es allein der Port.',
  'ruling.excluded-ports':
    'Das Handbuch lässt prüfen, ob Ports frei sind und außerhalb des dynamischen Bereichs liegen. Dass Windows auch Bereiche ausschließen kann, steht nicht darin; danach zu sehen, ist unsere Forderung.',
  'ruling.port-holder':
    'Das Handbuch zeigt, welche Ports belegt sind, und für MQTT den Prozess. Die Befehle, die auch finden, was hinter http.sys steht, stammen von uns.',
  'ruling.iconics-other-version':
    'Karenzzeiten, Demomodus und die Adresse des Lizenzservers stammen aus der Dokumentation von ICONICS zu den Versionen 10.97.2, 10.97.3 und 11, nicht aus dem Handbuch. stream bringt GENESIS64 10.96.1 mit, für das sie abweichen können.',
  'ruling.iconics-newest-generation':
    'Laut Handbuch lässt sich eine Cloud-Lizenz leicht an die Version von GENESIS64 anpassen; ICONICS hat Cloud-Lizenzen in seiner Version 11 abgeschafft. Welchem von beiden ein späteres stream folgt, ist offen.',
  'ruling.licence-check-own':
    'Das Handbuch nennt keine Prüfung nach dem Einrichten einer Lizenz. Die Prüfungen hier stammen von uns: stream wird benutzt und nach den 12 Stunden des Demomodus noch einmal angesehen.',
  'ruling.local-to-cloud-steps':
    'Das Handbuch sagt nur, dass eine lokale Lizenz für den Wechsel in den Cloud-Modus eine kleine Anpassung braucht und Hager Services zu kontaktieren ist. Die Schritte sind die zum Einrichten einer Cloud-Lizenz, nachdem Hager Services geantwortet hat.',
  'ruling.cloud-to-local-silent':
    'Zum Wechsel vom Cloud-Modus in den lokalen Modus schweigt das Handbuch. Die Schritte sind aus dem Abgeben einer Cloud-Lizenz und dem Einrichten einer lokalen zusammengestellt; was Hager Services sagt, hat Vorrang.',
  'ruling.replacement-then-activation':
    'Das Handbuch sagt nicht, was auf ein Site Key Replacement folgt. Wir lesen es so: Der neue Rechner wird danach mit seinem eigenen Site code aktiviert.',
  'ruling.extensions-listed-at-11-3-2':
    'Für die Erweiterungen verweist das Handbuch auf Abschnitt 6.7; aufgeführt sind sie in Abschnitt 11.3.2.',
  'ruling.extension-steps':
    'Das Handbuch sagt nur, dass eine Erweiterung im lokalen Modus Arbeit am Rechner erfordert und im Cloud-Modus keine. Wir verstehen unter dieser Arbeit das Einrichten eines neuen Site key.',
  'ruling.recovery-steps':
    'Das Handbuch nennt eine Cloud-Lizenz nach einem Ausfall leicht und eine lokale schwer wiederherzustellen, ohne Schritte anzugeben. Sie sind hier aus der Übertragung auf einen anderen Rechner zusammengestellt.',
  'ruling.database-upgrade-final':
    'Das Handbuch nennt keinen Weg zurück von einem Upgrade der Datenbanken durch das Verwaltungstool. Hier gilt es als etwas, das sich nicht rückgängig machen lässt; daher die Sicherung.',
  'ruling.mqtt-restart-silent':
    'Das Handbuch sagt nicht, ab wann ein neuer MQTT-Port gilt. Hier werden die Dienste vor der Änderung beendet und danach gestartet.',
  'ruling.powershell-line-breaks':
    'Im Handbuch läuft dieser Befehl über mehrere Zeilen, mit einem Zeilenumbruch, den PowerShell nicht annimmt. Hier steht er in einer Zeile und sonst unverändert.',
  'ruling.pfx-import':
    'Das Handbuch installiert ein Zertifikat durch Abschließen einer Anforderung; das geht nur dort, wo die Anforderung erstellt wurde. Dass eine .pfx-Datei stattdessen importiert wird, ist unsere Anmerkung.',
  'ruling.schannel-own-advice':
    'Sicherung, Vorbereitung und Prüfung der Gegenstellen sind unser Rat: Das Handbuch ändert die Registry, ohne die Wirkung auf andere Programme zu nennen.',
  'ruling.schannel-restart':
    'Das Handbuch nennt keinen Neustart nach den Änderungen an der Registry; Windows braucht einen, damit sie überall wirken.',
  'ruling.dec-is-triple-des':
    'Das Handbuch spricht von einem „DEC“-Algorithmus, schaltet aber den Schlüssel Triple DES 168 ab. Wir lesen „DEC“ als Triple DES 168.',

  // Upgrade, back up, restore, uninstall, troubleshoot, ways to a procedure
  'procedure.back-up.title': 'stream sichern',
  'procedure.back-up.summary':
    'Die vier Datenbanken und die Dateien sichern, aus denen sich stream jederzeit wiederherstellen lässt.',
  'procedure.restore.title': 'stream aus einer Sicherung wiederherstellen',
  'procedure.restore.summary':
    'Eine ganze Installation auf einem anderen Rechner oder nur die Datenbanken zurückholen, mit dem, was vorhanden ist.',
  'procedure.upgrade.title': 'stream auf eine neue Version bringen',
  'procedure.upgrade.summary':
    'Eine neuere Version von stream installieren und dabei die Konfiguration und alle Daten behalten.',
  'procedure.uninstall.title': 'stream deinstallieren',
  'procedure.uninstall.summary':
    'stream von einem Rechner entfernen, nachdem Daten und Lizenz in Sicherheit gebracht sind.',
  'procedure.troubleshoot.title': 'Fehler finden und beheben',
  'procedure.troubleshoot.summary': 'Führt von dem, was Sie sehen, Prüfung für Prüfung zu dem, was hilft.',

  'section.backup-policy': 'Vereinbaren und vorbereiten',
  'section.back-up-databases': 'Die Datenbanken sichern',
  'section.back-up-files': 'Die Dateien sichern',
  'section.check-backup': 'Die Sicherung prüfen und ablegen',
  'section.before-uninstall': 'Vor dem Entfernen',
  'section.uninstall': 'stream entfernen',
  'section.after-uninstall': 'Nach dem Entfernen',
  'section.prepare-upgrade': 'Das Upgrade vorbereiten',
  'section.uninstall-old-version': 'Die alte Version entfernen',
  'section.run-new-kit': 'Das neue Kit ausführen',
  'section.check-upgrade': 'Das Upgrade prüfen',
  'section.move-to-production': 'Auf die Produktionsdatenbanken umstellen',
  'section.prepare-restore': 'Alles bereithalten',
  'section.restore-databases': 'Die Datenbanken bereitstellen',
  'section.run-kit-until-restart': 'Das Kit bis zum abschließenden Neustart ausführen',
  'section.copy-back': 'Die Dateien zurückkopieren, während das Kit wartet',
  'section.final-restart': 'Das Kit abschließen lassen',
  'section.prepare-restore-databases': 'Bevor die Datenbanken ersetzt werden',
  'section.restore-databases-afterwards': 'Die Datenbanken wiederherstellen',
  'section.connect-databases': 'stream mit den wiederhergestellten Datenbanken verbinden',
  'section.check-restore': 'Die wiederhergestellte Installation prüfen',
  'section.tests': 'Prüfungen',
  'section.workarounds': 'Was hilft',

  // Back up
  'parameter.backupFolder.title': 'Ordner der Sicherung',
  'parameter.backupFolder.help':
    'Dort werden die Dateien dieser Sicherung abgelegt, oder dort liegen sie, wenn stream wiederhergestellt wird. Ein vollständiger Windows-Pfad auf einem Laufwerk oder einer Freigabe.',
  'stream.backup.schedule':
    'Legen Sie fest, wie oft stream gesichert wird, wer es tut und wie lange die Sicherungen aufbewahrt werden.',
  'stream.backup.schedule.why':
    'Datenbanken und Dateien sind regelmäßig zu sichern. Was nach der letzten Sicherung gemessen oder geändert wurde, geht verloren, wenn der Rechner ausfällt.',
  'stream.backup.folder':
    'Erstellen Sie den Ordner {backupFolder} mit Platz für die vier Datenbanken und alle Messwerte. Nehmen Sie für jede Sicherung einen anderen Ordner.',
  'stream.backup.folder.why':
    'Bricht eine Sicherung ab, die über die vorherige kopiert wird, ist keine brauchbare mehr da. Das ist unser Rat; das Handbuch nennt keinen Ordner.',
  'stream.backup.keep-settings':
    'Bewahren Sie bei der Sicherung auf: das Installationskit der jetzt laufenden Version, den Datenbankserver ({database}), die Namen der vier Datenbanken, den Pfad von stream ({streamPath}), den Pfad der historischen Daten ({historicalPath}) und die Angabe, wer die Kennwörter hat.',
  'stream.backup.keep-settings.why':
    'Das Kit fragt bei einer Wiederherstellung oder einem Upgrade wieder nach denselben Namen und Pfaden, und ein Weg der Wiederherstellung geht nur mit einem Kit genau derselben Version.',
  'stream.backup.databases':
    'Sichern Sie auf {database} die Datenbanken {configurationDatabase}, {runtimeDatabase}, {dataDatabase} und {pricingDatabase}.',
  'stream.backup.databases.why':
    'Sie enthalten die Konfiguration, den Ereignisverlauf und die Kosten. Die Befehle schreiben vier Dateien mit Datum und Uhrzeit im Namen in den Sicherungsordner der SQL Server-Instanz und lassen deren andere Sicherungen unberührt.',
  'stream.backup.list-database-files':
    'Listen Sie die neuesten Sicherungen auf, und prüfen Sie, ob es von jeder der vier Datenbanken eine von heute gibt.',
  'stream.backup.list-database-files.why':
    'Die letzte Spalte zeigt, wo jede Datei auf dem Rechner des SQL Servers liegt. Eine Datenbank, die in der Liste fehlt, ist noch nie gesichert worden.',
  'stream.backup.fetch-database-files':
    'Kopieren Sie die vier Sicherungsdateien vom Rechner des SQL Servers nach {backupFolder}.',
  'stream.backup.fetch-database-files.why':
    'SQL Server schreibt sie in seinen eigenen Ordner; dort wären sie mit seinem Rechner verloren.',
  'stream.backup.historical':
    'Kopieren Sie auf {hostName} alle .hhd-Dateien aus {historicalPath} nach {backupHistorical}.',
  'stream.backup.historical.why':
    'Sie enthalten alle Messwerte, die für die Services der Produkte gespeichert wurden, und die Wetterdaten. Die Kopie ist vollständig, wenn die Tabelle am Ende keine Fehler zählt. Der Ordner C:\\ProgramData ist standardmäßig ausgeblendet.',
  'stream.backup.dashboards': 'Kopieren Sie den Inhalt von {dashboardsPath} nach {backupDashboards}.',
  'stream.backup.dashboards.why':
    'Diese Dateien verknüpfen die Bedienoberflächen mit der Konfiguration; die Datenbanken allein stellen diese Verknüpfung nicht wieder her.',
  'stream.backup.images': 'Kopieren Sie C:\\ProgramData\\Hager Group\\EMS\\Images nach {backupImages}.',
  'stream.backup.images.why':
    'Der Ordner enthält die Bilder, die für die Installation, die Gebäude und die Räume geladen wurden. Er liegt immer an dieser Stelle, gleich welche Pfade für stream gewählt wurden.',
  'stream.backup.firmwares':
    'Kopieren Sie alles aus C:\\ProgramData\\Hager Group\\EMS\\Firmwares nach {backupFirmwares}.',
  'stream.backup.firmwares.why':
    'Der Ordner enthält die Firmwaredateien der agardio.manager-Geräte (.tar.bz2) und die der Produkttypen (.hes).',
  'stream.backup.reports':
    'Kopieren Sie C:\\ProgramData\\Hager Group\\EMS\\Reports nach {backupReports}, wenn frühere Berichte von Interesse sind.',
  'stream.backup.reports.why':
    'Es ist der einzige Ordner, auf den stream verzichten kann: Eine Wiederherstellung gelingt ohne ihn, nur fehlen die bisher erzeugten Berichte.',
  'stream.backup.files-in-use':
    'Lässt sich eine Datei nicht kopieren, weil sie in Gebrauch ist, beenden Sie die Dienste auf der Registerkarte „Dienste“ des Verwaltungstools, wiederholen Sie die Kopie, und starten Sie die Dienste wieder.',
  'stream.backup.files-in-use.why':
    'Die Kopierbefehle versuchen es bei einer gesperrten Datei noch einmal und zählen sie dann als Fehler. Solange die Dienste beendet sind, kann niemand mit stream arbeiten.',
  'stream.backup.inspect':
    'Prüfen Sie, ob {backupFolder} vier .bak-Dateien, die .hhd-Dateien und die Firmwaredateien (.bz2, .hes) enthält.',
  'stream.backup.inspect.why':
    'Der Befehl zählt die Dateien nach ihrer Endung; so fällt eine Kopie auf, die unbemerkt gescheitert ist. Das ist unser Rat; das Handbuch verlangt es nicht.',
  'stream.backup.off-machine':
    'Kopieren Sie {backupFolder} auf einen anderen Rechner oder in das Sicherungssystem der Anlage.',
  'stream.backup.off-machine.why':
    'Gebraucht wird eine Sicherung vor allem, wenn der Rechner ausgefallen ist; was nur auf ihm liegt, ist mit ihm verloren. Das ist unser Rat; das Handbuch verlangt es nicht.',
  'stream.backup.test-restore':
    'Stellen Sie die vier Datenbanken ab und zu auf einer Instanz wieder her, die stream nicht verwendet.',
  'stream.backup.test-restore.why':
    'Nur eine Wiederherstellung zeigt, dass sich eine Sicherung lesen lässt. Das ist unser Rat; das Handbuch verlangt es nicht.',
  'gui.ssms-back-up': 'SQL Server Management Studio > Datenbanken > jede der vier > Tasks > Sichern...',

  // Uninstall
  'stream.uninstall.back-up-first':
    'Sichern Sie, was noch gebraucht werden kann: die Datenbanken {configurationDatabase}, {runtimeDatabase}, {dataDatabase} und {pricingDatabase}, die .hhd-Dateien in {historicalPath}, den Ordner {dashboardsPath} sowie die Ordner Images und Firmwares in C:\\ProgramData\\Hager Group\\EMS.',
  'stream.uninstall.back-up-first.why':
    'Das ist alles, was eine Wiederherstellung braucht. Wird die Konfiguration beim Entfernen gelöscht, mit Absicht oder aus Versehen, bringt nichts anderes sie zurück.',
  'section.licence-removal': 'Die lokale Lizenz vom Rechner nehmen',
  'stream.licence-removal.kill':
    'Starten Sie auf {hostName} „License Utility“, klicken Sie auf „Kill current license“, und bestätigen Sie. Halten Sie Papier oder eine Datei für zwei Werte bereit.',
  'stream.licence-removal.kill.why':
    'Eine lokale Lizenz lässt sich nur entfernen, solange stream installiert ist. Mit der Bestätigung hat dieser Rechner keine Lizenz mehr, und nur Hager Services kann einen neuen Schlüssel ausstellen.',
  'stream.licence-removal.codes':
    'Kopieren Sie „Old Site Key“ und „Kill Code“ aus dem Dialogfeld, und prüfen Sie beide, bevor Sie es schließen.',
  'stream.licence-removal.codes.why':
    'Hager Services braucht diese beiden Werte, um die Lizenz bei sich zu löschen.',
  'stream.licence-removal.send': 'Schicken Sie Old Site Key und Kill Code an Hager Services.',
  'stream.licence-removal.send.why':
    'Die Lizenz muss auch dort gelöscht sein, bevor sie neu eingerichtet werden kann.',
  'stream.licence-removal.confirmed': 'Hager Services löscht die Lizenz bei sich und bestätigt es.',
  'stream.licence-removal.confirmed.why':
    'Erst nach der Bestätigung kann ein neuer Site key erstellt werden, für diesen oder einen anderen Rechner.',
  'gui.license-utility-kill-here': 'Start > License Utility > „Kill current license“',
  'stream.uninstall.start':
    'Öffnen Sie über die Windows-Suche „Programme hinzufügen oder entfernen“, wählen Sie „EMS Suite“, und klicken Sie auf „Deinstallieren“. Wählen Sie dann Ihre Sprache aus der Liste.',
  'stream.uninstall.start.why': 'EMS Suite ist der Name, unter dem Windows stream aufführt.',
  'stream.uninstall.core-only':
    'Eine Auswahl der Deinstallationsart erscheint nicht: Entfernt wird nur EMS Core, also die eigenen Ordner und Daten von stream.',
  'stream.uninstall.core-only.why':
    'GENESIS64 war schon vor stream auf dem Rechner. Das Deinstallationsprogramm lässt deshalb alles davon stehen, auch das, was zu stream gehört und allein nutzlos ist.',
  'stream.uninstall.partial': 'Wählen Sie die Art „Teilweise“.',
  'stream.uninstall.partial.why':
    'Sie entfernt EMS Core und lässt GENESIS64 stehen, das die neue Version von stream weiter verwendet.',
  'stream.uninstall.complete': 'Wählen Sie die Art „Vollständig“.',
  'stream.uninstall.complete.why':
    'Sie entfernt EMS Core und GENESIS64. „Teilweise“ dient nur dem Upgrade auf eine Version von stream, die dieselbe Version von GENESIS64 verwendet.',
  'stream.uninstall.keep-configuration':
    'Wenn das Deinstallationsprogramm fragt, ob die Konfiguration von stream erhalten bleiben soll, antworten Sie mit „Ja“.',
  'stream.uninstall.keep-configuration.why':
    'Das Upgrade braucht sie, gleich welche Art der Deinstallation gewählt ist. Nach einem versehentlichen „Nein“ muss stream aus einer Sicherung wiederhergestellt werden.',
  'stream.uninstall.decide-configuration':
    'Wenn das Deinstallationsprogramm fragt, ob die Konfiguration von stream erhalten bleiben soll, antworten Sie nur dann mit „Nein“, wenn niemand sie mehr braucht.',
  'stream.uninstall.decide-configuration.why':
    'Was „Nein“ löscht, lässt sich nur aus einer Sicherung wiederherstellen.',
  'stream.uninstall.keep-taken-over':
    'Antworten Sie mit „Ja“, wenn das Deinstallationsprogramm fragt, ob die Konfiguration von stream erhalten bleiben soll, und lassen Sie {configurationDatabase}, {runtimeDatabase}, {dataDatabase} und {pricingDatabase}, wie sie sind.',
  'stream.uninstall.keep-taken-over.why':
    'Der neue Rechner arbeitet mit diesen Datenbanken. Das Handbuch sagt nicht, ob „Nein“ auch sie betrifft, und was gelöscht wird, lässt sich nur aus einer Sicherung wiederherstellen.',
  'stream.uninstall.confirm': 'Bestätigen Sie die Deinstallation, und warten Sie, bis sie beendet ist.',
  'stream.uninstall.confirm.why':
    'Vor der Bestätigung wird nichts entfernt. Die Frage nach der Konfiguration kann davor oder danach kommen.',
  'stream.uninstall.close-applications':
    'Findet das Deinstallationsprogramm noch laufende Anwendungen von stream, lassen Sie es diese schließen.',
  'stream.uninstall.close-applications.why':
    'Bleiben sie offen, wird die Deinstallation erst beim nächsten Neustart abgeschlossen.',
  'stream.uninstall.restart':
    'Antworten Sie mit „Ja“, wenn das Deinstallationsprogramm fragt, ob {hostName} neu gestartet werden soll.',
  'stream.uninstall.restart.why':
    'Vor dem Neustart ist die Deinstallation nicht abgeschlossen. „Nein“ ist für den Fall gedacht, dass auf dem Rechner noch etwas zu beenden ist.',
  'stream.uninstall.services-gone':
    'Prüfen Sie nach dem Neustart, ob keiner der fünf Dienste von EMS Core übrig ist.',
  'stream.uninstall.services-gone.why':
    'Der Befehl gibt nichts aus, wenn sie weg sind. Ein Dienst in der Liste zeigt, dass die Deinstallation unvollständig ist. Das ist unser Rat; das Handbuch verlangt es nicht.',
  'stream.uninstall.genesis-remains':
    'Entscheiden Sie, ob GENESIS64 auf dem Rechner bleibt, und entfernen Sie es gesondert, wenn nichts anderes es verwendet.',
  'stream.uninstall.genesis-remains.why':
    'Das Deinstallationsprogramm von stream entfernt nie ein GENESIS64, das vorher schon da war.',
  'stream.uninstall.prerequisites-remain':
    'Entscheiden Sie, was aus SQL Server und der anderen Software wird, die das Kit womöglich installiert hat.',
  'stream.uninstall.prerequisites-remain.why':
    'Alles davon bleibt: Das Deinstallationsprogramm kann nicht erkennen, was das Kit installiert hat, und andere Software kann es inzwischen verwenden.',
  'stream.uninstall.data-left':
    'Sehen Sie nach, welche der vier Datenbanken und welche Ordner von stream übrig sind. Löschen Sie sie erst, wenn die Sicherung geprüft ist.',
  'stream.uninstall.data-left.why':
    'Das Handbuch sagt nicht, was die Deinstallation zurücklässt. Was Sie jetzt löschen, ist endgültig weg. Das ist unser Rat.',
  'gui.programs-ems-suite': 'Start > Programme hinzufügen oder entfernen > EMS Suite > Deinstallieren',

  // Upgrade
  'stream.upgrade.ask-kit':
    'Starten Sie das neue Kit, solange die alte Version noch installiert ist, notieren Sie, welche Deinstallation es verlangt, und schließen Sie es.',
  'stream.upgrade.ask-kit.why':
    'Das Kit kommt nicht weiter, aber seine Meldung sagt, welche Deinstallation nötig ist: eine teilweise, wenn die neue Version dieselbe Version von GENESIS64 verwendet, eine vollständige, wenn sie eine neuere verwendet.',
  'stream.upgrade.note-connection':
    'Öffnen Sie das Verwaltungstool von stream, und vergleichen Sie die Registerkarte „Datenbanken“ mit dieser Checkliste: Server {database}, Datenbanken {configurationDatabase}, {runtimeDatabase}, {dataDatabase} und {pricingDatabase}.',
  'stream.upgrade.note-connection.why':
    'Das neue Kit muss genau das erhalten, was stream jetzt verwendet, und nach der Deinstallation ist das Tool weg.',
  'stream.upgrade.rehearse':
    'Gibt es eine Entwicklungsumgebung, führen Sie das Upgrade zuerst dort aus, und sehen Sie nach, ob alles gut geht.',
  'stream.upgrade.rehearse.why':
    'Was dort schiefgeht, schadet niemandem. Danach wird das Upgrade in der Produktion wiederholt, oder die Umgebung mit der neuen Version wird dorthin umgestellt.',
  'stream.upgrade.development-environment':
    'Führen Sie diese Checkliste zuerst in der Entwicklungsumgebung aus, und gehen Sie erst zur Produktion über, wenn alles funktioniert.',
  'stream.upgrade.development-environment.why':
    'Was dort schiefgeht, schadet niemandem. Danach wird das Upgrade in der Produktion wiederholt, oder stream wird mit den Produktionsdatenbanken verbunden.',
  'stream.upgrade.licence-gap':
    'Vereinbaren Sie mit Hager Services einen Tag, an dem die gelöschte Lizenz ohne Verzug bestätigt und der neue Site key geschickt wird.',
  'stream.upgrade.licence-gap.why':
    'Eine lokale Lizenz übersteht kein Upgrade; sie wird deshalb vorher entfernt und danach neu eingerichtet. Ohne Lizenz läuft GENESIS64 im Demomodus, 12 Stunden lang und mit 64 Tags, so die Dokumentation von ICONICS zu 10.97.2; stream enthält 10.96.1. Den Tag zu vereinbaren, ist unser Rat.',
  'stream.upgrade.genesis-projects':
    'Sichern Sie die GENESIS64-Projekte, die nicht zu stream gehören. Ist stream entfernt, entfernen Sie GENESIS64 gesondert, bevor das neue Kit läuft.',
  'stream.upgrade.genesis-projects.why':
    'Das Deinstallationsprogramm von stream lässt ein GENESIS64 stehen, das vorher schon da war. Trifft das neue Kit auf eine ältere Version, überschreibt es sie, und alle ihre Projekte, frühere und jetzige, sind verloren.',
  'stream.upgrade.complete': 'Wählen Sie die Art „Vollständig“.',
  'stream.upgrade.complete.why':
    'Die neue Version von stream verwendet ein neueres GENESIS64, und ihr Kit macht nicht weiter, solange das jetzige installiert ist.',
  'stream.upgrade.start-kit':
    'Doppelklicken Sie im Ordner des neuen Kits auf EMSSetup, wählen Sie die Sprache, antworten Sie mit „Ja“, wenn Windows fragt, ob Änderungen erlaubt sind, und klicken Sie auf „Installieren“.',
  'stream.upgrade.start-kit.why':
    'Ein Upgrade läuft wie eine erste Installation ab. „Nein“ gilt als Abbruch, und das Kit muss neu gestartet werden. Steht ein Neustart aus, fordert das Kit zuerst dazu auf und startet danach von selbst wieder.',
  'stream.upgrade.no-local-instance':
    'Antworten Sie mit „Nein“, wenn das Kit anbietet, eine lokale SQL Server-Instanz zu installieren.',
  'stream.upgrade.no-local-instance.why':
    'Ist eine lokale Instanz installiert, verwendet stream diese, und das Kit fragt nicht mehr nach {database}. Eine versehentlich begonnene Installation lässt sich abbrechen; das Kit macht dann weiter wie nach „Nein“.',
  'stream.upgrade.genesis-dialogue': 'Stimmen Sie dem Wechsel des aktiven GENESIS64-Projekts zu.',
  'stream.upgrade.genesis-dialogue.why':
    'Das Dialogfeld erscheint, weil dieselbe Version von GENESIS64 installiert ist. Das ist nur bei der ersten Installation von stream ein Problem; bei einem Upgrade ist es normal.',
  'stream.upgrade.service-account':
    'Tragen Sie {serviceAccount} als Dienstkonto ein, in der Form DOMÄNE\\Benutzer, mit seinem Kennwort.',
  'stream.upgrade.service-account.why':
    'Es darf ein anderes Konto sein als bisher. Das Kit lehnt ein Konto ab, das kein Administrator ist, kein Kennwort hat oder dem das Recht „Anmelden als Dienst“ fehlt.',
  'stream.upgrade.same-instance':
    'Stellen Sie die Verbindung mit {database} her, der Instanz, auf der die Datenbanken von stream jetzt liegen.',
  'stream.upgrade.same-instance.why':
    'Auf einer anderen Instanz findet das Kit nichts, was es auf die neue Version bringen könnte.',
  'stream.upgrade.same-names':
    'Tragen Sie die Namen ein, die die Datenbanken jetzt haben: {configurationDatabase} für die Konfiguration, {runtimeDatabase} für den Betrieb, {dataDatabase} für Berechnungen und Ereignisse, {pricingDatabase} für die Kosten.',
  'stream.upgrade.same-names.why':
    'Mit anderen Namen läuft stream ohne seine Konfiguration, bis es mit den richtigen Datenbanken verbunden ist.',
  'stream.upgrade.never-overwrite':
    'Wählen Sie für die vorhandenen Datenbanken „Upgrade“, niemals „Überschreiben“.',
  'stream.upgrade.never-overwrite.why':
    'Das Überschreiben zerstört die Konfiguration, und das Kit kann es nicht rückgängig machen. Nur eine Sicherung bringt sie zurück.',
  'stream.upgrade.https-port': 'Tragen Sie {httpsPort} als Port für HTTPS ein.',
  'stream.upgrade.https-port.why':
    'Ein neuer Port ist erlaubt, stiftet aber Verwirrung: Die gewohnte Adresse funktioniert nicht mehr, und alle brauchen die neue.',
  'stream.upgrade.historical-path':
    'Tragen Sie für die historischen Daten {historicalPath} ein, denselben Pfad wie bisher.',
  'stream.upgrade.historical-path.why':
    'Die Messwerte liegen in den .hhd-Dateien dieses Ordners. Mit einem anderen Pfad fehlen sie, bis die Dateien dorthin verschoben sind.',
  'stream.upgrade.run':
    'Prüfen Sie die Einstellungen noch einmal, bestätigen Sie sie, und warten Sie, bis das Kit Erfolg meldet. Lassen Sie den Rechner an und jedes Fenster offen.',
  'stream.upgrade.run.why':
    'Bis zur Bestätigung lässt sich eine Einstellung noch ändern, danach nicht mehr. Wird GENESIS64 neu installiert, kann das bis zu 30 Minuten dauern. Ein Befehlsfenster, das eine Weile erscheint, ist normal.',
  'stream.upgrade.final-restart': 'Antworten Sie auf die Frage nach dem abschließenden Neustart mit „Ja“.',
  'stream.upgrade.final-restart.why':
    'Vorher ist das Upgrade nicht abgeschlossen. Nach „Nein“ startet das Kit beim nächsten Start des Rechners von selbst wieder.',
  'stream.upgrade.admin-password':
    'Melden Sie sich mit dem Konto admin und dem Kennwort admin an, und setzen Sie sofort ein neues Kennwort.',
  'stream.upgrade.admin-password.why':
    'Das Upgrade setzt das Kennwort des ursprünglichen Kontos admin auf diesen Standard zurück, den jeder im Handbuch lesen kann. Andere Benutzerkonten behalten ihres.',
  'stream.upgrade.services-run': 'Prüfen Sie, ob die fünf Dienste von EMS Core laufen.',
  'stream.upgrade.services-run.why':
    'Nach dem Neustart kann das 10 Minuten dauern. Ist dann noch einer beendet, suchen Sie in der Ereignisanzeige nach den Fehlern 7038 oder 7041 des Service Control Manager; sie weisen auf das Windows-Konto der Dienste hin.',
  'stream.upgrade.data-there':
    'Prüfen Sie in stream, ob die Konfiguration, die früheren Messwerte und die früheren Ereignisse da sind.',
  'stream.upgrade.data-there.why':
    'Bei einem Upgrade geht nichts verloren. Fehlt etwas, sucht stream in anderen Datenbanken oder in einem anderen Ordner als bisher.',
  'stream.upgrade.move-historical':
    'Wurde im Kit ein anderer Pfad für die historischen Daten eingetragen, verschieben Sie so bald wie möglich alle .hhd-Dateien aus {historicalPath} dorthin.',
  'stream.upgrade.move-historical.why': 'Bis dahin fehlen die Messwerte aus der Zeit vor dem Upgrade.',
  'stream.upgrade.mend-databases':
    'Wurden im Kit eine andere Instanz oder andere Namen eingetragen oder die Datenbanken überschrieben, tragen Sie auf der Registerkarte „Datenbanken“ des Verwaltungstools die richtigen ein, klicken Sie auf „Aktualisieren“, und starten Sie den Rechner neu.',
  'stream.upgrade.mend-databases.why':
    'Das behebt alle drei Fehler. Überschriebene Datenbanken müssen zuerst aus der Sicherung wiederhergestellt werden.',
  'stream.upgrade.own-projects':
    'Prüfen Sie, ob Ihre eigenen GENESIS64-Projekte noch da sind und welches Projekt aktiv ist.',
  'stream.upgrade.own-projects.why':
    'Bei derselben Version von GENESIS64 legt das Kit das vorhandene Projekt beiseite und erstellt ein neues für stream. Eine ältere Version wird mit allen ihren Projekten überschrieben.',
  'stream.upgrade.move-to-production':
    'Um die Umgebung mit der neuen Version auf die Produktionsdatenbanken umzustellen, statt das Upgrade zu wiederholen, beenden Sie die Dienste auf der Registerkarte „Dienste“ des Verwaltungstools, tragen Sie auf der Registerkarte „Datenbanken“ die Produktionsdatenbanken ein, klicken Sie auf „Aktualisieren“, stimmen Sie dem Upgrade der Datenbanken zu, und starten Sie den Rechner neu.',
  'stream.upgrade.move-to-production.why':
    'Solange die Dienste beendet sind, kann niemand etwas in der falschen Datenbank anlegen, ändern oder löschen. Das Tool bringt die Datenbanken auf die neue Version, lässt aber den alten Katalog des agardio.manager darin.',
  'gui.tool-databases-update': 'Verwaltungstool > Registerkarte „Datenbanken“ > „Aktualisieren“',

  // Restore
  'stream.restore.backup-at-hand':
    'Prüfen Sie, ob {hostName} den Ordner {backupFolder} lesen kann und die Sicherung vollständig ist: die Ordner Historical, Dashboards, Images und Firmwares und, wenn die Datenbanken nicht mehr in Ordnung sind, die Sicherungen aller vier.',
  'stream.restore.backup-at-hand.why':
    'Die Dateien werden kopiert, während das Kit vor seinem abschließenden Neustart wartet. Was dann fehlt, lässt sich kaum noch beschaffen.',
  'stream.restore.stop-old-machine':
    'Beenden Sie auf dem alten Rechner die Dienste auf der Registerkarte „Dienste“ des Verwaltungstools, und erstellen Sie dort dann die letzte Sicherung.',
  'stream.restore.stop-old-machine.why':
    'Was stream danach auf dem alten Rechner aufzeichnet, fehlt auf dem neuen, und zwei Installationen dürfen nicht mit denselben Datenbanken arbeiten. Das ist unser Rat; das Handbuch verlangt es nicht.',
  'stream.restore.same-kit':
    'Verwenden Sie ein Kit genau der Version von stream, die wiederhergestellt werden soll.',
  'stream.restore.same-kit.why':
    'Die Datenbanken werden erst nach der Installation wiederhergestellt, und das geht nur mit einem Kit genau derselben Version.',
  'stream.restore.kit-not-older':
    'Verwenden Sie das Kit der Version von stream, die wiederhergestellt werden soll, oder das einer neueren.',
  'stream.restore.kit-not-older.why':
    'Das Kit bringt die Datenbanken, die es findet, auf seine Version und lehnt jede ab, die nicht seinen Erwartungen entspricht.',
  'stream.restore.machine-ready':
    'Prüfen Sie, ob {hostName} für eine Installation bereit ist: eine aufgeführte Version von Windows, die Hardware für die Größe der Anlage, ein Administratorkonto, ein Konto für die Dienste mit Kennwort und dem Recht „Anmelden als Dienst“, freie Ports.',
  'stream.restore.machine-ready.why':
    'Das Kit verlangt dasselbe wie bei einer ersten Installation und lehnt ab, was nicht passt. Ist Windows neuer als die aufgeführten Versionen, fragen Sie zuerst Hager.',
  'stream.restore.databases-local':
    'Stellen Sie {configurationDatabase}, {runtimeDatabase}, {dataDatabase} und {pricingDatabase} aus ihren Sicherungen auf {databaseServer} wieder her, der lokalen SQL Server-Instanz von {hostName}.',
  'stream.restore.databases-local.why':
    'Das Kit muss sie dort vorfinden. Der Assistent von SQL Server Management Studio gibt jeder ihren früheren Namen. Die Abfrage muss alle vier als ONLINE aufführen.',
  'stream.restore.databases-elsewhere':
    'Stellen Sie {configurationDatabase}, {runtimeDatabase}, {dataDatabase} und {pricingDatabase} aus ihren Sicherungen auf {databaseServer} wieder her, einer Instanz, auf der diese Namen frei sind.',
  'stream.restore.databases-elsewhere.why':
    'Abseits der verlorenen oder überschriebenen Datenbanken kann nichts mehr beschädigt werden; stream wird danach mit den wiederhergestellten verbunden. Die Abfrage muss alle vier als ONLINE aufführen.',
  'stream.restore.databases-reachable':
    'Prüfen Sie, ob {configurationDatabase}, {runtimeDatabase}, {dataDatabase} und {pricingDatabase} auf {databaseServer} in Ordnung sind und ob {hostName} diesen Server erreicht.',
  'stream.restore.databases-reachable.why':
    'Hier wird nichts wiederhergestellt: Das Kit verbindet sich mit den Datenbanken, wie sie sind. Die Abfrage muss alle vier als ONLINE aufführen.',
  'stream.restore.start-kit':
    'Doppelklicken Sie auf {hostName} im Ordner des Kits auf EMSSetup, wählen Sie die Sprache, antworten Sie mit „Ja“, wenn Windows fragt, ob Änderungen erlaubt sind, und klicken Sie auf „Installieren“.',
  'stream.restore.start-kit.why':
    'Die ganze Installation wird wiederhergestellt, indem sie neu installiert wird und dann ihre früheren Daten erhält.',
  'stream.restore.accept-local-instance':
    'Antworten Sie mit „Ja“, wenn das Kit anbietet, eine lokale SQL Server-Instanz zu installieren, und tragen Sie ihren Namen, ihre Pfade und ihren Port sowie das SQL-Konto mit Kennwort ein.',
  'stream.restore.accept-local-instance.why':
    'Auf dem Rechner gibt es noch keinen SQL Server. Das Konto wird Administrator der Instanz, und stream verbindet sich damit; sein Kennwort hat 8 bis 15 Zeichen aus mindestens drei Arten (Großbuchstaben, Kleinbuchstaben, Ziffern, andere).',
  'stream.restore.decline-local-instance':
    'Antworten Sie mit „Nein“, wenn das Kit anbietet, eine lokale SQL Server-Instanz zu installieren.',
  'stream.restore.decline-local-instance.why':
    'Ist eine lokale Instanz installiert, verwendet stream diese, und das Kit fragt nicht mehr nach {databaseServer}. Eine versehentlich begonnene Installation lässt sich abbrechen; das Kit macht dann weiter wie nach „Nein“.',
  'stream.restore.connect-instance':
    'Verbinden Sie das Kit mit {databaseServer}, der Instanz, auf der die Datenbanken liegen.',
  'stream.restore.connect-instance.why':
    'Der Port darf fehlen, wenn er 1433 ist. Auf einer anderen Instanz findet das Kit nichts, was es auf die neue Version bringen könnte.',
  'stream.restore.same-names':
    'Tragen Sie die Namen der Datenbanken ein: {configurationDatabase} für die Konfiguration, {runtimeDatabase} für den Betrieb, {dataDatabase} für Berechnungen und Ereignisse, {pricingDatabase} für die Kosten.',
  'stream.restore.same-names.why': 'Nur unter diesen Namen findet das Kit sie.',
  'stream.restore.other-names':
    'Geben Sie den neuen Datenbanken andere Namen als {configurationDatabase}, {runtimeDatabase}, {dataDatabase} und {pricingDatabase}.',
  'stream.restore.other-names.why':
    'Die neuen Datenbanken bleiben leer und werden später nicht verwendet. Unter den früheren Namen wären sie den wiederhergestellten im Weg.',
  'stream.restore.never-overwrite-local':
    'Wählen Sie für die vorhandenen Datenbanken „Upgrade“, niemals „Überschreiben“. Wurde das Falsche gewählt, brechen Sie ab, und beginnen Sie wieder mit der Wiederherstellung der Datenbanken.',
  'stream.restore.never-overwrite-local.why':
    'Das Überschreiben zerstört die ganze eben wiederhergestellte Konfiguration.',
  'stream.restore.never-overwrite-remote':
    'Wählen Sie für die vorhandenen Datenbanken „Upgrade“, niemals „Überschreiben“.',
  'stream.restore.never-overwrite-remote.why':
    'Das Überschreiben zerstört die ganze Konfiguration. Ist es geschehen, stellen Sie die Datenbanken anderswo wieder her, und verbinden Sie stream auf der Registerkarte „Datenbanken“ des Verwaltungstools damit.',
  'stream.restore.paths':
    'Tragen Sie {streamPath} für stream und {historicalPath} für die historischen Daten ein.',
  'stream.restore.paths.why': 'In diese Ordner werden die Dateien der Sicherung kopiert.',
  'stream.restore.run-kit':
    'Prüfen Sie die Einstellungen noch einmal, bestätigen Sie sie, und lassen Sie das Kit arbeiten, bis es nach dem abschließenden Neustart fragt. Lassen Sie den Rechner an und jedes Fenster offen.',
  'stream.restore.run-kit.why':
    'Bis zur Bestätigung lässt sich eine Einstellung noch ändern, danach nicht mehr. GENESIS64 allein kann bis zu 30 Minuten dauern. Ein Befehlsfenster, das eine Weile erscheint, ist normal.',
  'stream.restore.wait-at-restart':
    'Wenn das Kit nach dem abschließenden Neustart fragt, WARTEN Sie. Antworten Sie noch nicht.',
  'stream.restore.wait-at-restart.why':
    'Die Dateien der Sicherung müssen in ihren Ordnern sein, bevor stream zum ersten Mal läuft.',
  'stream.restore.copy-historical': 'Kopieren Sie alle .hhd-Dateien der Sicherung nach {historicalPath}.',
  'stream.restore.copy-historical.why':
    'Sie bringen alle Messwerte und die Wetterdaten zurück. Die Kopie ist vollständig, wenn die Tabelle am Ende keine Fehler zählt.',
  'stream.restore.replace-dashboards': 'Ersetzen Sie {dashboardsPath} durch den Ordner der Sicherung.',
  'stream.restore.replace-dashboards.why':
    'Er verknüpft die Bedienoberflächen mit der wiederhergestellten Konfiguration. Der Befehl entfernt auch, was die Sicherung nicht enthält.',
  'stream.restore.replace-images':
    'Ersetzen Sie C:\\ProgramData\\Hager Group\\EMS\\Images durch den Ordner der Sicherung.',
  'stream.restore.replace-images.why':
    'Er enthält die Bilder der Installation, der Gebäude und der Räume. Der Befehl entfernt auch, was die Sicherung nicht enthält.',
  'stream.restore.copy-firmwares':
    'Kopieren Sie alles aus dem Ordner Firmwares der Sicherung nach C:\\ProgramData\\Hager Group\\EMS\\Firmwares.',
  'stream.restore.copy-firmwares.why':
    'Das bringt die Firmwaredateien der agardio.manager-Geräte und der Produkttypen zurück. Was das Kit dort abgelegt hat, bleibt.',
  'stream.restore.accept-restart':
    'Sind alle vier Ordner kopiert, antworten Sie auf die Frage nach dem abschließenden Neustart mit „Ja“.',
  'stream.restore.accept-restart.why':
    'Der Neustart schließt die Installation ab; danach läuft stream mit seinen früheren Dateien.',
  'stream.restore.databases-afterwards':
    'Stellen Sie {configurationDatabase}, {runtimeDatabase}, {dataDatabase} und {pricingDatabase} aus ihren Sicherungen auf der neuen lokalen SQL Server-Instanz wieder her.',
  'stream.restore.databases-afterwards.why':
    'Der Assistent von SQL Server Management Studio gibt jeder ihren früheren Namen. Die Abfrage muss alle vier als ONLINE aufführen.',
  'stream.restore.back-up-current':
    'Sichern Sie {configurationDatabase}, {runtimeDatabase}, {dataDatabase} und {pricingDatabase} auf {databaseServer} in ihrem jetzigen Zustand, unter anderen Dateinamen als denen der Sicherungen, die wiederhergestellt werden.',
  'stream.restore.back-up-current.why':
    'Was eine Datenbank desselben Namens auf dieser Instanz enthält, wird ersetzt. Erweist sich eine Sicherung als die falsche, führt nur diese Kopie zurück.',
  'stream.restore.databases-only':
    'Stellen Sie {configurationDatabase}, {runtimeDatabase}, {dataDatabase} und {pricingDatabase} aus ihren Sicherungen auf {databaseServer} wieder her, einer Instanz, die stream erreicht.',
  'stream.restore.databases-only.why':
    'Der Assistent von SQL Server Management Studio gibt jeder ihren früheren Namen; was eine Datenbank dieses Namens auf dieser Instanz enthält, wird ersetzt. Die Abfrage muss alle vier als ONLINE aufführen.',
  'stream.restore.connect-databases':
    'Tragen Sie auf der Registerkarte „Datenbanken“ {hasNamedServer, select, yes {{databaseServer}} other {den Server der wiederhergestellten Datenbanken als Adresse\\Instanz,Port}} ein, dazu die Authentifizierung mit ihrem Konto und die Namen {configurationDatabase}, {runtimeDatabase}, {dataDatabase} und {pricingDatabase}. Klicken Sie auf „Aktualisieren“.',
  'stream.restore.connect-databases.why':
    'Das Tool testet zuerst die Verbindung, die Berechtigungen und jede Datenbank. Scheitert ein Test, wird nichts geändert.',
  'stream.restore.connect-elsewhere':
    'Ist stream noch nicht mit den wiederhergestellten Datenbanken verbunden, tragen Sie auf der Registerkarte „Datenbanken“ {databaseServer}, die Authentifizierung mit ihrem Konto und die Namen {configurationDatabase}, {runtimeDatabase}, {dataDatabase} und {pricingDatabase} ein. Klicken Sie auf „Aktualisieren“.',
  'stream.restore.connect-elsewhere.why':
    'Nach einem Kit, das die früheren Datenbanken überschrieben hat, arbeitet stream mit leeren. Das Tool testet zuerst die Verbindung, die Berechtigungen und jede Datenbank. Scheitert ein Test, wird nichts geändert.',
  'stream.restore.accept-database-upgrade':
    'Meldet das Tool, dass die Datenbanken ein Upgrade brauchen, stimmen Sie zu.',
  'stream.restore.accept-database-upgrade.why':
    'Datenbanken einer älteren Version von stream lassen sich sonst nicht verwenden, und die Änderung unterbleibt.',
  'stream.restore.admin-password':
    'Melden Sie sich mit dem Konto admin an. Wird das Kennwort admin akzeptiert, setzen Sie sofort ein neues.',
  'stream.restore.admin-password.why':
    'Bringt ein Kit Datenbanken auf die neue Version, setzt es das Kennwort des ursprünglichen Kontos admin auf diesen Standard zurück, den jeder im Handbuch lesen kann.',
  'stream.restore.content-there':
    'Prüfen Sie in stream, ob die früheren Messwerte, die Bedienoberflächen, die Bilder und die Firmwaredateien da sind.',
  'stream.restore.content-there.why':
    'Jedes davon stammt aus einem eigenen Ordner: Was fehlt, zeigt, welcher Ordner nicht kopiert wurde.',
  'gui.ssms-restore': 'SQL Server Management Studio > Datenbanken > Datenbank wiederherstellen... > Gerät',

  // Troubleshooting
  'option.symptom.sql-setup-fails': 'SQL Server lässt sich nicht installieren',
  'option.symptom.site-unreachable': 'Die Website ist nicht erreichbar',
  'option.symptom.browser-warns': 'Der Browser warnt vor der Website',
  'option.symptom.server-not-operational': '„Server nicht betriebsbereit“ bei der Anmeldung',
  'option.symptom.communication-problem': '„Kommunikationsproblem“ bei der Anmeldung',
  'option.symptom.system-not-operational': '„System nicht betriebsbereit“ bei der Anmeldung',
  'option.symptom.unexpected-credential-error': '„Unerwarteter Fehler“ beim Prüfen der Anmeldung',
  'option.symptom.server-connection-problem': '„Verbindungsproblem“ nach einiger Zeit',
  'option.symptom.catalogue-outdated': 'Produkte aus einem alten Katalog nach einem Upgrade',
  'symptom.sql-setup-fails':
    'Während das Kit SQL Server installiert, erscheint eine Fehlermeldung mit einem unverständlichen Fehlercode.',
  'symptom.site-unreachable': 'Die Website von stream ist unter ihrer üblichen Adresse nicht erreichbar.',
  'symptom.browser-warns':
    'Der Browser verlangt, ein Risiko zu akzeptieren, bevor er die Website von stream zeigt, obwohl Zertifikat und Adresse passen sollten.',
  'symptom.server-not-operational':
    'Bei der Anmeldung mit dem richtigen Kennwort meldet stream, dass der Server nicht betriebsbereit ist.',
  'symptom.communication-problem':
    'Bei der Anmeldung mit dem richtigen Kennwort meldet stream ein Problem bei der Kommunikation mit dem Server. Wer angemeldet war, hat womöglich gesehen, dass die Verbindung verloren ging.',
  'symptom.system-not-operational':
    'Bei der Anmeldung mit dem richtigen Kennwort meldet stream, dass das System nicht betriebsbereit ist.',
  'symptom.unexpected-credential-error':
    'Bei der Anmeldung meldet stream einen unerwarteten Fehler beim Prüfen von Benutzername und Kennwort, manchmal mit weiteren Einzelheiten.',
  'symptom.server-connection-problem':
    'Das Risiko beim Öffnen der Website wurde akzeptiert. Nach einiger Zeit meldet stream bei der Anmeldung ein Problem mit der Verbindung zum Server.',
  'symptom.catalogue-outdated':
    'Nach einem Upgrade mit neuer Firmware für agardio.manager erhält ein neues Produkt nicht die Definition aus dem neuen Katalog.',
  'circumstance.symptom-sql-setup-fails.yes': 'Das Kit kann SQL Server nicht installieren.',
  'circumstance.symptom-sql-setup-fails.no': 'Die Installation von SQL Server ist nicht das Problem.',
  'circumstance.symptom-site-unreachable.yes': 'Die Website ist nicht erreichbar.',
  'circumstance.symptom-site-unreachable.no': 'Die Website ist erreichbar.',
  'circumstance.symptom-browser-warns.yes': 'Der Browser warnt vor der Website.',
  'circumstance.symptom-browser-warns.no': 'Eine Warnung des Browsers ist nicht das Problem.',
  'circumstance.symptom-server-not-operational.yes':
    'stream meldet, dass der Server nicht betriebsbereit ist.',
  'circumstance.symptom-server-not-operational.no':
    'stream meldet nicht, dass der Server nicht betriebsbereit ist.',
  'circumstance.symptom-communication-problem.yes':
    'stream meldet ein Problem bei der Kommunikation mit dem Server.',
  'circumstance.symptom-communication-problem.no':
    'stream meldet kein Problem bei der Kommunikation mit dem Server.',
  'circumstance.symptom-system-not-operational.yes':
    'stream meldet, dass das System nicht betriebsbereit ist.',
  'circumstance.symptom-system-not-operational.no':
    'stream meldet nicht, dass das System nicht betriebsbereit ist.',
  'circumstance.symptom-unexpected-credential-error.yes':
    'stream meldet einen unerwarteten Fehler beim Prüfen von Benutzername und Kennwort.',
  'circumstance.symptom-unexpected-credential-error.no':
    'stream meldet keinen unerwarteten Fehler beim Prüfen von Benutzername und Kennwort.',
  'circumstance.symptom-server-connection-problem.yes':
    'stream meldet ein Problem mit der Verbindung zum Server.',
  'circumstance.symptom-server-connection-problem.no':
    'stream meldet kein Problem mit der Verbindung zum Server.',
  'circumstance.symptom-catalogue-outdated.yes': 'Neue Produkte stammen aus einem alten Katalog.',
  'circumstance.symptom-catalogue-outdated.no': 'Der Katalog ist nicht das Problem.',

  'stream.trouble.ask-hager':
    'Bitten Sie Hager um Hilfe. Schicken Sie, was Sie sehen, was die Prüfungen ergeben haben und welche Fehler Windows zu dieser Zeit protokolliert hat.',
  'stream.trouble.ask-hager.why':
    'Das Handbuch nennt keine weitere Ursache. Um Hilfe zu bitten, ist unser Rat; Meldungen, die sich selbst erklären, etwa eine fehlende Berechtigung, gehören ebenfalls nicht zu seinen Symptomen.',
  'stream.trouble.assign-certificate':
    'Prüfen Sie, welches Zertifikat der „Hager Group EMS Web Site“ zugewiesen ist, und weisen Sie ein gültiges zu: Wählen Sie es in der https-Bindung, und klicken Sie dann für den Server unter „Aktionen“ auf „Neu starten“. Gibt es keines, fügen Sie eines unter „Serverzertifikate“ hinzu: mit „Zertifikatanforderung abschließen...“ ein eigenes, mit „Selbstsigniertes Zertifikat erstellen...“ ein neues des Servers.',
  'stream.trouble.assign-certificate.why':
    'Ist ein Zertifikat abgelaufen oder passt es nach einer Aktualisierung von Windows nicht mehr zum Server, lehnen Browser die Website ab oder warnen davor.',
  'stream.trouble.trust-certificate':
    'Fügen Sie auf dem Client die Stelle, die das Zertifikat ausgestellt hat, oder das selbstsignierte Zertifikat selbst zu den vertrauenswürdigen Stammzertifizierungsstellen hinzu.',
  'stream.trouble.trust-certificate.why':
    'Ein Browser öffnet die Website nur dann ohne Nachfrage, wenn der Client das Zertifikat oder dessen Zertifizierungsstelle kennt und die Adresse mit der im Zertifikat übereinstimmt.',

  'stream.trouble.sql-setup.instance-name':
    'Ist der Instanzname {sqlInstance} auf {hostName} bereits vergeben?',
  'stream.trouble.sql-setup.instance-name.why':
    'Das Setup von SQL Server bricht ab, wenn es den angegebenen Instanznamen nicht verwenden kann. In der Liste steht der Name einer Instanz hinter „MSSQL$“; keine Zeile heißt, dass keine Instanz da ist.',
  'outcome.stream.trouble.sql-setup.instance-name.taken': 'Er ist vergeben',
  'outcome.stream.trouble.sql-setup.instance-name.free': 'Er ist frei',
  'stream.trouble.sql-setup.folders':
    'Ist der Zugriff auf {sqlPath} oder einen anderen für SQL Server gewählten Ordner eingeschränkt?',
  'stream.trouble.sql-setup.folders.why':
    'Das Setup von SQL Server bricht auch ab, wenn es nicht in seine Ordner schreiben kann. Administratoren und SYSTEM brauchen Vollzugriff. Gibt es den Ordner noch nicht, sehen Sie sich den an, in dem er liegen soll.',
  'outcome.stream.trouble.sql-setup.folders.restricted': 'Der Zugriff ist eingeschränkt',
  'outcome.stream.trouble.sql-setup.folders.open': 'Der Zugriff ist frei',
  'stream.trouble.sql-setup.open-folders':
    'Heben Sie die Einschränkungen der für SQL Server gewählten Ordner auf, und führen Sie das Kit dann noch einmal aus.',
  'stream.trouble.sql-setup.open-folders.why':
    'Das Setup muss seine Programme, die Datenbank der Konten und die Sicherungen dorthin schreiben.',
  'stream.trouble.sql-setup.other-parameters':
    'Führen Sie das Kit noch einmal aus, und wählen Sie einen anderen Instanznamen als {sqlInstance} oder andere Ordner für SQL Server.',
  'stream.trouble.sql-setup.other-parameters.why':
    'Der Fehlercode steht meist für einen Instanznamen oder Pfad, mit dem das Setup von SQL Server nicht arbeiten kann.',

  'stream.trouble.site.local': 'Öffnen Sie auf {hostName} selbst {localAddress}. Was zeigt der Browser?',
  'stream.trouble.site.local.why':
    'Das unterscheidet einen Fehler des Webservers von einem Fehler auf dem Weg dorthin.',
  'outcome.stream.trouble.site.local.opens': 'stream öffnet sich',
  'outcome.stream.trouble.site.local.certificate-refused': 'Das Zertifikat wird abgelehnt',
  'outcome.stream.trouble.site.local.unreachable': 'Die Website ist nicht erreichbar',
  'stream.trouble.site.binding':
    'Steht im Internetinformationsdienste (IIS)-Manager in der https-Bindung der „Hager Group EMS Web Site“ der Port {httpsPort} oder ein anderer?',
  'stream.trouble.site.binding.why':
    'Die Website antwortet nur auf diesem Port. Führen Sie den Befehl als Administrator aus; er gibt die Bindung aus und ob die Website gestartet ist.',
  'outcome.stream.trouble.site.binding.other-port': 'Ein anderer',
  'outcome.stream.trouble.site.binding.same-port': 'Der erwartete',
  'stream.trouble.site.remote': 'Öffnen Sie auf einem Client {remoteAddress}. Was zeigt der Browser?',
  'stream.trouble.site.remote.why':
    'Auf dem Server funktioniert die Website; es bleiben Adresse, Firewall, Netz oder Zertifikat. Der Befehl zeigt, ob Port {httpsPort} vom Client aus erreichbar ist: TcpTestSucceeded.',
  'outcome.stream.trouble.site.remote.opens': 'stream öffnet sich',
  'outcome.stream.trouble.site.remote.no-connection': 'Keine Verbindung',
  'outcome.stream.trouble.site.remote.certificate-refused': 'Das Zertifikat wird abgelehnt',
  'stream.trouble.site.certificate':
    'Sehen Sie sich das Zertifikat der „Hager Group EMS Web Site“ an: Ist es abgelaufen, oder wurde es ersetzt?',
  'stream.trouble.site.certificate.why':
    'Je nach Sicherheitsrichtlinie lehnt ein Browser eine Website ab, deren Zertifikat abgelaufen oder neu und dem Client unbekannt ist. Die Liste zeigt das Ablaufdatum.',
  'outcome.stream.trouble.site.certificate.expired': 'Es ist abgelaufen',
  'outcome.stream.trouble.site.certificate.new': 'Es ist neu',
  'outcome.stream.trouble.site.certificate.unchanged': 'Weder noch',
  'stream.trouble.site.use-bound-port':
    'Teilen Sie allen die Adresse mit dem richtigen Port mit, und korrigieren Sie alte Lesezeichen.',
  'stream.trouble.site.use-bound-port.why':
    'Der Port steht nach einem Doppelpunkt hinter dem Namen des Servers; nur 443 darf fehlen. Mit einem neuen Port führt jede alte Adresse ins Leere.',
  'stream.trouble.site.set-port':
    'Oder setzen Sie den Port der https-Bindung der „Hager Group EMS Web Site“ auf {httpsPort} zurück, und speichern Sie sie.',
  'stream.trouble.site.set-port.why': 'Die gewohnten Adressen funktionieren dann wieder.',
  'stream.trouble.site.open-firewall':
    'Lassen Sie in der Firewall von {hostName} eingehende Verbindungen auf TCP-Port {httpsPort} zu.',
  'stream.trouble.site.open-firewall.why':
    'Ohne eine solche Regel lässt sich eine Website auf einem anderen Port als 443 nur auf dem Server selbst öffnen.',
  'stream.trouble.site.ask-network':
    'Fragen Sie den Netzwerkadministrator, ob sich Routen, Adressen oder Firewalls geändert haben.',
  'stream.trouble.site.ask-network.why':
    'Nach einer neuen Route kann hinter der üblichen Adresse kein Server mehr stehen. Aus einem anderen Netz weiß nur der Netzwerkadministrator, welche Adresse zu stream führt.',

  'stream.trouble.warning.reason':
    'Öffnen Sie aus der Warnung des Browsers heraus das Zertifikat. Was beanstandet der Browser?',
  'stream.trouble.warning.reason.why':
    'Der Browser akzeptiert ein Zertifikat, das nicht abgelaufen ist, für die Adresse in der Adresszeile ausgestellt wurde und von einer Stelle kommt, der der Client vertraut.',
  'outcome.stream.trouble.warning.reason.expired': 'Es ist abgelaufen',
  'outcome.stream.trouble.warning.reason.other-address': 'Es gilt für eine andere Adresse',
  'outcome.stream.trouble.warning.reason.unknown-issuer': 'Sein Aussteller ist unbekannt',
  'stream.trouble.warning.changed': 'Wurde das Zertifikat der „Hager Group EMS Web Site“ gewechselt?',
  'stream.trouble.warning.changed.why':
    'Clients, die dem früheren Zertifikat vertraut haben, kennen das neue noch nicht.',
  'outcome.stream.trouble.warning.changed.changed': 'Es wurde gewechselt',
  'outcome.stream.trouble.warning.changed.unchanged': 'Es ist dasselbe wie immer',
  'stream.trouble.warning.matching-address':
    'Rufen Sie stream unter der Adresse auf, die im Zertifikat steht, oder lassen Sie ein Zertifikat für {remoteAddress} ausstellen.',
  'stream.trouble.warning.matching-address.why':
    'Der Browser warnt immer, wenn beide nicht übereinstimmen, auch bei einem gültigen Zertifikat.',

  'stream.trouble.server.anyglass-pool':
    'Ist der Anwendungspool IcoAnyGlass im Internetinformationsdienste (IIS)-Manager gestartet?',
  'stream.trouble.server.anyglass-pool.why':
    'stream meldet dies, wenn der Pool beendet ist. Führen Sie den Befehl als Administrator aus; er gibt den Status aus.',
  'outcome.stream.trouble.server.anyglass-pool.stopped': 'Er ist beendet',
  'outcome.stream.trouble.server.anyglass-pool.running': 'Er ist gestartet',
  'stream.trouble.server.start-anyglass': 'Starten Sie den Anwendungspool IcoAnyGlass. Startet er?',
  'stream.trouble.server.start-anyglass.why':
    'Startet der Pool und bleibt er gestartet, genügt das; scheitert es, muss der Server neu gestartet werden.',
  'outcome.stream.trouble.server.start-anyglass.started': 'Er startet',
  'outcome.stream.trouble.server.start-anyglass.failed': 'Es scheitert',
  'stream.trouble.server.log-in-again': 'Melden Sie sich noch einmal an.',
  'stream.trouble.server.log-in-again.why': 'Ist der Pool gestartet, nimmt stream die Anmeldung an.',
  'stream.trouble.server.restart-server': 'Starten Sie {hostName} als Ganzes neu.',
  'stream.trouble.server.restart-server.why':
    'Das hilft, wenn sich der Pool nicht starten lässt oder gestartet ist und stream den Fehler trotzdem meldet.',

  'stream.trouble.communication.netcore-pool':
    'Ist der Anwendungspool EMSNetCore im Internetinformationsdienste (IIS)-Manager gestartet?',
  'stream.trouble.communication.netcore-pool.why':
    'stream meldet dies, wenn der Pool beendet ist. Führen Sie den Befehl als Administrator aus; er gibt den Status aus.',
  'outcome.stream.trouble.communication.netcore-pool.stopped': 'Er ist beendet',
  'outcome.stream.trouble.communication.netcore-pool.running': 'Er ist gestartet',
  'stream.trouble.communication.start-netcore':
    'Starten Sie den Anwendungspool EMSNetCore, und melden Sie sich noch einmal an.',
  'stream.trouble.communication.start-netcore.why':
    'Ist der Pool gestartet, können Browser wieder mit dem Server kommunizieren.',

  'stream.trouble.system.just-started': 'Wann wurde {hostName} gestartet?',
  'stream.trouble.system.just-started.why':
    'Nach einem Start dauert es eine Weile, bis alle Dienste laufen. Der Befehl gibt den Zeitpunkt des letzten Starts aus.',
  'outcome.stream.trouble.system.just-started.just-now': 'Vor weniger als 10 Minuten',
  'outcome.stream.trouble.system.just-started.longer-ago': 'Vor längerer Zeit',
  'stream.trouble.system.events':
    'Welche Fehler des Service Control Manager zeigt die Ereignisanzeige seit dem letzten Start?',
  'stream.trouble.system.events.why':
    'Windows protokolliert dort, warum es einen Dienst nicht starten konnte. Gibt es keinen dieser Fehler, meldet der Befehl, dass keine Ereignisse gefunden wurden.',
  'outcome.stream.trouble.system.events.logon-failed': '7038 und 7000',
  'outcome.stream.trouble.system.events.right-missing': '7041 und 7000',
  'outcome.stream.trouble.system.events.none': 'Keinen davon',
  'stream.trouble.system.account': 'Was ist mit {serviceAccount}, dem Dienstkonto, geschehen?',
  'stream.trouble.system.account.why':
    'Die Fehler 7038 und 7000 bedeuten, dass Windows dieses Konto nicht anmelden kann. Der Befehl zeigt, ob es das Konto gibt und wann sein Kennwort festgelegt wurde.',
  'outcome.stream.trouble.system.account.deleted': 'Es wurde gelöscht',
  'outcome.stream.trouble.system.account.renamed': 'Es wurde umbenannt',
  'outcome.stream.trouble.system.account.password-changed': 'Sein Kennwort wurde geändert',
  'outcome.stream.trouble.system.account.microsoft-password-changed':
    'Das Kennwort seines Microsoft-Kontos wurde geändert',
  'stream.trouble.system.services': 'Laufen alle fünf Dienste von EMS Core?',
  'stream.trouble.system.services.why':
    'Die Liste muss EMSG64Configuration, EMSMessageSequencer, EMSPublisher, EMSReporter und EMSSbcManager als laufend zeigen. Laufen alle, können sie womöglich nicht miteinander kommunizieren.',
  'outcome.stream.trouble.system.services.all-running': 'Alle laufen',
  'outcome.stream.trouble.system.services.some-stopped': 'Nicht alle laufen',
  'stream.trouble.system.mqtt-port': 'Verwendet ein Dienst, der nicht zu stream gehört, den Port {mqttPort}?',
  'stream.trouble.system.mqtt-port.why':
    'Die Dienste von stream kommunizieren über diesen Port per MQTT. Belegt ihn ein anderer Dienst, sind sie voneinander abgeschnitten. Der Befehl nennt den Prozess, der den Port verwendet.',
  'outcome.stream.trouble.system.mqtt-port.other-service': 'Ein anderer Dienst verwendet ihn',
  'outcome.stream.trouble.system.mqtt-port.no-other': 'Kein anderer verwendet ihn',
  'stream.trouble.system.port-choice': 'Wie kommt dieser Dienst an den Port {mqttPort}?',
  'stream.trouble.system.port-choice.why':
    'Davon hängt ab, welcher der beiden weichen muss und ob sich dasselbe nach einem Neustart wiederholen kann.',
  'outcome.stream.trouble.system.port-choice.configured': 'Er ist so konfiguriert',
  'outcome.stream.trouble.system.port-choice.fixed': 'Er kann keinen anderen verwenden',
  'outcome.stream.trouble.system.port-choice.random': 'Er nimmt einen zufälligen Port',
  'stream.trouble.system.wait':
    'Warten Sie, bis der Rechner länger als 10 Minuten läuft, und melden Sie sich dann noch einmal an. Kommt die Meldung weiterhin, wiederholen Sie diese Prüfung.',
  'stream.trouble.system.wait.why':
    'Bis dahin sehen Dienste, die nur langsam sind, aus wie Dienste, die scheitern.',
  'stream.trouble.system.recreate-account':
    'Legen Sie {serviceAccount} neu an, mit demselben Namen und Kennwort wie vorher, als Administrator mit dem Recht „Anmelden als Dienst“. Starten Sie dann {hostName} neu.',
  'stream.trouble.system.recreate-account.why':
    'Die Dienste starten wieder mit dem Namen und dem Kennwort, die sie kennen.',
  'stream.trouble.system.former-password':
    'Setzen Sie das Kennwort von {serviceAccount} auf das frühere zurück. Starten Sie dann {hostName} neu.',
  'stream.trouble.system.former-password.why':
    'Die Dienste melden sich mit dem Kennwort an, das für sie eingetragen wurde, gleich welches das Konto jetzt hat.',
  'stream.trouble.system.microsoft-password':
    'Setzen Sie das Kennwort des Microsoft-Kontos, das zu {serviceAccount} gehört, auf das frühere zurück. Starten Sie dann {hostName} neu.',
  'stream.trouble.system.microsoft-password.why':
    'Ein solches Konto wird mit dem Kennwort des Microsoft-Kontos angemeldet. Weil sich dieses von außen ändern lässt, wird für die Dienste ein lokales Windows-Konto dringend empfohlen.',
  'stream.trouble.system.update-account':
    'Oder tragen Sie auf der Registerkarte „Benutzerkontoeinstellungen“ des Verwaltungstools das Konto ein, wie es jetzt ist, oder ein anderes, klicken Sie auf „Aktualisieren“, und starten Sie {hostName} neu.',
  'stream.trouble.system.update-account.why':
    'Das Tool prüft zuerst, ob das Konto ein Administrator mit Kennwort und dem Recht „Anmelden als Dienst“ ist; wenn nicht, ändert sich nichts. Mit Windows-Authentifizierung braucht das Konto außerdem seine Berechtigungen auf der SQL Server-Instanz.',
  'stream.trouble.system.grant-right':
    'Geben Sie {serviceAccount} wieder das Recht „Anmelden als Dienst“. Starten Sie dann {hostName} neu.',
  'stream.trouble.system.grant-right.why':
    'Die Fehler 7041 und 7000 bedeuten, dass das Konto dieses Recht verloren hat.',
  'stream.trouble.system.start-services':
    'Starten Sie die Dienste auf der Registerkarte „Dienste“ des Verwaltungstools, und melden Sie sich noch einmal an.',
  'stream.trouble.system.start-services.why':
    'Die Registerkarte zeigt für jeden Teil von stream, ob er läuft. Das Handbuch nennt keine Ursache für einen Dienst, der ohne Fehler beendet wurde; ihn von Hand zu starten, ist unser Rat.',
  'stream.trouble.system.reconfigure-service':
    'Stellen Sie den anderen Dienst auf einen anderen Port als {mqttPort} ein, und starten Sie ihn neu.',
  'stream.trouble.system.reconfigure-service.why': 'Der Port ist dann frei für stream.',
  'stream.trouble.system.change-mqtt-port':
    'Oder überlassen Sie den Port dem anderen Dienst: Tragen Sie auf der Registerkarte „MQTT“ des Verwaltungstools einen freien Port außerhalb des Bereichs für dynamische Ports ein.',
  'stream.trouble.system.change-mqtt-port.why':
    'Nur die Dienste von stream benutzen den Port untereinander; außerhalb braucht niemand den neuen zu kennen.',
  'stream.trouble.system.change-range':
    'Setzen Sie den Bereich für dynamische Ports in einer als Administrator geöffneten Eingabeaufforderung auf {newDynamicPortCount} Ports ab {newDynamicPortStart}.',
  'stream.trouble.system.change-range.why':
    'Programme, die einen zufälligen Port nehmen, nehmen einen aus diesem Bereich. Port {mqttPort} darf nicht darin liegen; der übliche Bereich, 16384 Ports ab 49152, enthält nur Ports, die weder reserviert noch registriert sind.',
  'stream.trouble.system.check-range': 'Prüfen Sie, ob der neue Bereich gilt.',
  'stream.trouble.system.check-range.why':
    'Der Befehl muss {newDynamicPortStart} als Startport und {newDynamicPortCount} als Anzahl der Ports ausgeben.',
  'stream.trouble.system.restart-service':
    'Starten Sie den anderen Dienst neu, und starten Sie danach {hostName} neu.',
  'stream.trouble.system.restart-service.why':
    'Er nimmt dann einen Port aus dem neuen Bereich und überlässt {mqttPort} stream.',

  'stream.trouble.credentials.service':
    'Läuft der Dienst der SQL Server-Instanz, auf der die Datenbanken von stream liegen?',
  'stream.trouble.credentials.service.why':
    'stream schlägt Benutzer in seinen Datenbanken nach. Führen Sie den Befehl auf dem Rechner des SQL Servers aus; der Name einer Instanz steht hinter „MSSQL$“.',
  'outcome.stream.trouble.credentials.service.stopped': 'Er ist beendet',
  'outcome.stream.trouble.credentials.service.running': 'Er läuft',
  'stream.trouble.credentials.account':
    'Ist {databaseLogin}, das Konto, mit dem sich stream verbindet, auf der Instanz noch vorhanden und aktiviert?',
  'stream.trouble.credentials.account.why':
    'Keine Zeile heißt, dass es gelöscht wurde; der Wert 1 für is_disabled, dass es deaktiviert wurde.',
  'outcome.stream.trouble.credentials.account.deleted': 'Es ist nicht vorhanden',
  'outcome.stream.trouble.credentials.account.disabled': 'Es ist deaktiviert',
  'outcome.stream.trouble.credentials.account.enabled': 'Es ist aktiviert',
  'stream.trouble.credentials.authentication': 'Lässt die Instanz die SQL Server-Authentifizierung zu?',
  'stream.trouble.credentials.authentication.why':
    'Der Wert 1 bedeutet, dass sie nur die Windows-Authentifizierung zulässt.',
  'outcome.stream.trouble.credentials.authentication.windows-only': 'Nein (1)',
  'outcome.stream.trouble.credentials.authentication.sql-allowed': 'Ja (0)',
  'stream.trouble.credentials.connection':
    'Testen Sie die Verbindung auf der Registerkarte „Datenbanken“ des Verwaltungstools. Was meldet es?',
  'stream.trouble.credentials.connection.why':
    'Der Test zeigt, ob Konto und Kennwort die Instanz und die vier Datenbanken öffnen und ob die Berechtigungen reichen. SQL Server Management Studio zeigt die Berechtigungen auf der Registerkarte „Effektiv“: CONTROL SERVER muss darunter sein.',
  'outcome.stream.trouble.credentials.connection.password-refused': 'Das Kennwort ist falsch',
  'outcome.stream.trouble.credentials.connection.permission-missing': 'Eine Berechtigung fehlt',
  'outcome.stream.trouble.credentials.connection.server-not-found':
    'Server oder Datenbank wird nicht gefunden',
  'outcome.stream.trouble.credentials.connection.passes': 'Alle Tests sind erfolgreich',
  'stream.trouble.credentials.windows-connection':
    'Testen Sie die Verbindung auf der Registerkarte „Datenbanken“ des Verwaltungstools. Was meldet es?',
  'stream.trouble.credentials.windows-connection.why':
    'Bei Windows-Authentifizierung zeigt der Test, ob {databaseLogin}, das Dienstkonto, die Instanz und die vier Datenbanken öffnet und ob die Berechtigungen reichen. SQL Server Management Studio zeigt die Berechtigungen auf der Registerkarte „Effektiv“: CONTROL SERVER muss darunter sein.',
  'outcome.stream.trouble.credentials.windows-connection.permission-missing': 'Eine Berechtigung fehlt',
  'outcome.stream.trouble.credentials.windows-connection.server-not-found':
    'Server oder Datenbank wird nicht gefunden',
  'outcome.stream.trouble.credentials.windows-connection.passes': 'Alle Tests sind erfolgreich',
  'stream.trouble.credentials.start-service':
    'Starten Sie den Dienst der Instanz im SQL Server-Konfigurations-Manager.',
  'stream.trouble.credentials.start-service.why':
    'Ohne ihn ist keine der Datenbanken von stream erreichbar, und niemand kann sich anmelden.',
  'stream.trouble.credentials.enable-account': 'Aktivieren Sie {databaseLogin} auf der Instanz.',
  'stream.trouble.credentials.enable-account.why':
    'stream kann sich sofort wieder verbinden; darin ist nichts neu einzutragen.',
  'stream.trouble.credentials.allow-sql':
    'Lassen Sie auf der Instanz die SQL Server-Authentifizierung zu, und starten Sie ihren Dienst neu.',
  'stream.trouble.credentials.allow-sql.why':
    'stream verbindet sich hier mit einem SQL-Konto; eine Instanz nur für Windows-Authentifizierung lehnt es ab. Der Dienst übernimmt die Einstellung bei seinem Start.',
  'stream.trouble.credentials.former-password':
    'Setzen Sie das Kennwort von {databaseLogin} auf das frühere zurück.',
  'stream.trouble.credentials.former-password.why':
    'stream verbindet sich weiter mit dem Kennwort, das bei seiner Installation eingetragen wurde.',
  'stream.trouble.credentials.recreate-account':
    'Legen Sie {databaseLogin} auf der Instanz neu an, mit demselben Namen und Kennwort wie vorher und der Berechtigung CONTROL SERVER.',
  'stream.trouble.credentials.recreate-account.why':
    'stream verbindet sich mit dem Namen und dem Kennwort, die es kennt, und braucht diese Berechtigung.',
  'stream.trouble.credentials.recreate-windows-login':
    'Legen Sie auf der Instanz die Anmeldung des Windows-Kontos {databaseLogin} neu an, mit Windows-Authentifizierung und der Berechtigung CONTROL SERVER.',
  'stream.trouble.credentials.recreate-windows-login.why':
    'stream verbindet sich mit seinem Dienstkonto. Dessen Kennwort kennt Windows; die Anmeldung auf der Instanz hat keines.',
  'stream.trouble.credentials.grant-permissions':
    'Erteilen Sie {databaseLogin} wieder die Berechtigung CONTROL SERVER.',
  'stream.trouble.credentials.grant-permissions.why':
    'stream braucht sie auf der Instanz, gleich wie es sich verbindet.',
  'stream.trouble.credentials.change-windows-connection':
    'Oder teilen Sie stream mit, wie es sich von nun an verbindet: Tragen Sie auf der Registerkarte „Datenbanken“ des Verwaltungstools den Server und die Namen der Datenbanken ein oder auf der Registerkarte „Benutzerkontoeinstellungen“ ein anderes Dienstkonto, klicken Sie auf „Aktualisieren“, und starten Sie {hostName} neu.',
  'stream.trouble.credentials.change-windows-connection.why':
    'Das ist der Weg, wenn die Instanz bleiben soll, wie sie ist. Die Registerkarte „Datenbanken“ nimmt kein Windows-Konto entgegen: Bei Windows-Authentifizierung verbindet sich stream mit seinem Dienstkonto, das auf der Instanz vorhanden sein und dort die Berechtigung CONTROL SERVER haben muss.',
  'stream.trouble.credentials.change-connection':
    'Oder geben Sie stream an, wie es sich künftig verbinden soll: Tragen Sie auf der Registerkarte „Datenbanken“ des Verwaltungstools Server, Authentifizierung, Konto und die Namen der Datenbanken ein, klicken Sie auf „Aktualisieren“, und starten Sie {hostName} neu.',
  'stream.trouble.credentials.change-connection.why':
    'Das ist der Weg, wenn die Instanz bleiben soll, wie sie ist. Das Tool testet zuerst alles und ändert nichts, wenn ein Test scheitert.',

  'stream.trouble.trust.risk-accepted':
    'Mussten Sie im Browser ein Risiko akzeptieren, bevor sich die Website von stream öffnete?',
  'stream.trouble.trust.risk-accepted.why':
    'Dann kennt der Browser das Zertifikat nicht und vertraut der Website nur eine Zeit lang.',
  'outcome.stream.trouble.trust.risk-accepted.accepted': 'Ja',
  'outcome.stream.trouble.trust.risk-accepted.never-asked': 'Nein',
  'stream.trouble.trust.refresh': 'Laden Sie die Seite neu, und akzeptieren Sie das Risiko noch einmal.',
  'stream.trouble.trust.refresh.why': 'Das Vertrauen, das Sie der Website gegeben haben, ist abgelaufen.',
  'stream.trouble.trust.trusted-certificate':
    'Um dies auf Dauer abzustellen, geben Sie der Website ein Zertifikat, dem die Clients vertrauen und das die Adresse {remoteAddress} enthält.',
  'stream.trouble.trust.trusted-certificate.why':
    'Browser verbinden sich dann ohne Nachfrage, und kein Vertrauen kann ablaufen. Dass damit auch dieser Fehler endet, ist unsere Schlussfolgerung.',

  'stream.trouble.catalogue.development-first':
    'Wurde stream zuerst mit Entwicklungsdatenbanken auf die neue Version gebracht und dann mit den Produktionsdatenbanken verbunden?',
  'stream.trouble.catalogue.development-first.why':
    'Das Kit bringt den neuen Katalog des agardio.manager in die Datenbanken, die es auf die neue Version bringt. Das Verwaltungstool tut das nicht.',
  'outcome.stream.trouble.catalogue.development-first.yes': 'Ja',
  'outcome.stream.trouble.catalogue.development-first.no': 'Nein',
  'stream.trouble.catalogue.take-firmware':
    'Verschieben Sie die Firmwaredatei für agardio.manager aus C:\\ProgramData\\Hager Group\\EMS\\Firmwares in einen anderen Ordner des Rechners.',
  'stream.trouble.catalogue.take-firmware.why':
    'Datenbanken, die mit dem Verwaltungstool verbunden wurden, haben noch den alten Katalog, den nur das Kit ersetzt. Der Befehl listet die Firmwaredateien auf; die neue hat das Kit dort abgelegt.',
  'stream.trouble.catalogue.load-firmware':
    'Laden Sie diese Datei in stream unter „Wartung > Firmware-Aktualisierungen“.',
  'stream.trouble.catalogue.load-firmware.why':
    'Der neue Katalog kommt mit der Firmware; neue Produkte erhalten danach die passende Definition.',

  'gui.iis-site-bindings':
    'Internetinformationsdienste (IIS)-Manager > Sites > Hager Group EMS Web Site > Bindungen... > https > Bearbeiten...',
  'gui.trouble-iis-certificates':
    'Internetinformationsdienste (IIS)-Manager > der Server > Serverzertifikate',
  'gui.iis-application-pools': 'Internetinformationsdienste (IIS)-Manager > Anwendungspools',
  'gui.firewall-inbound-rule':
    'Systemsteuerung > System und Sicherheit > Windows Defender Firewall > Erweiterte Einstellungen > Eingehende Regeln > Neue Regel... > Port > TCP, Bestimmte lokale Ports: {httpsPort} > Verbindung zulassen',
  'gui.client-trusted-roots':
    'Zertifikate - Lokaler Computer > Vertrauenswürdige Stammzertifizierungsstellen > Zertifikate > Alle Aufgaben > Importieren...',
  'gui.event-viewer-system': 'Ereignisanzeige > Windows-Protokolle > System',
  'gui.task-manager-services': 'Task-Manager > Dienste',
  'gui.tool-account-update': 'Verwaltungstool > Registerkarte „Benutzerkontoeinstellungen“ > „Aktualisieren“',
  'gui.tool-mqtt-port': 'Verwaltungstool > Registerkarte „MQTT“',
  'gui.service-logon-right':
    'Systemsteuerung > System und Sicherheit > Verwaltung > Lokale Sicherheitsrichtlinie > Lokale Richtlinien > Zuweisen von Benutzerrechten > Anmelden als Dienst',
  'gui.sql-server-services': 'SQL Server-Konfigurations-Manager > SQL Server-Dienste',
  'gui.ssms-effective-permissions':
    'SQL Server Management Studio > Sicherheit > Anmeldungen > {databaseLogin} > Eigenschaften > Sicherungsfähige Elemente > Effektiv',
  'gui.ssms-server-authentication':
    'SQL Server Management Studio > die Instanz > Eigenschaften > Sicherheit > SQL Server- und Windows-Authentifizierungsmodus',
  'gui.ssms-login-password':
    'SQL Server Management Studio > Sicherheit > Anmeldungen > {databaseLogin} > Eigenschaften > Allgemein > Kennwort',
  'gui.ssms-new-login': 'SQL Server Management Studio > Sicherheit > Anmeldungen > Neue Anmeldung...',
  'gui.stream-firmware-updates': 'stream > Wartung > Firmware-Aktualisierungen',

  // The way to the procedures
  'path.start': 'Was haben Sie vor?',
  'path.start.first-install': 'stream zum ersten Mal installieren',
  'path.start.new-version': 'Eine neue Version installieren',
  'path.start.machine-died': 'Der Rechner ist defekt',
  'path.start.move-machine': 'Mit stream auf einen anderen Rechner umziehen',
  'path.start.licence-change': 'Etwas mit der Lizenz',
  'path.start.something-wrong': 'Etwas stimmt nicht',
  'path.start.change-setting': 'Eine Einstellung ändern',
  'path.start.protect-or-remove': 'stream sichern, prüfen, absichern oder entfernen',
  'path.first-sql-server': 'Wo sollen die Datenbanken liegen?',
  'path.first-sql-server.new-local': 'Auf dem Rechner selbst; das Kit installiert SQL Server',
  'path.first-sql-server.existing-local': 'Auf dem Rechner selbst; SQL Server ist schon da',
  'path.first-sql-server.remote': 'Auf einem anderen Server',
  'path.new-version': 'Welches GENESIS64 verwendet die neue Version?',
  'path.new-version.same-genesis': 'Dasselbe wie jetzt',
  'path.new-version.newer-genesis': 'Ein neueres',
  'path.new-version.unknown-genesis': 'Noch nicht bekannt; das Kit sagt es',
  'path.machine-died': 'Was ist von den Datenbanken übrig?',
  'path.machine-died.databases-remote': 'Sie liegen auf einem anderen Server und sind in Ordnung',
  'path.machine-died.remote-lost':
    'Sie lagen auf einem anderen Server und sind auch verloren; es gibt eine Sicherung',
  'path.machine-died.backup-sql-present': 'Eine Sicherung, und auf dem neuen Rechner ist SQL Server',
  'path.machine-died.backup-sql-absent': 'Eine Sicherung, und auf dem neuen Rechner ist kein SQL Server',
  'path.machine-died.no-backup': 'Nichts',
  'path.move-machine': 'Ist stream noch auf dem alten Rechner?',
  'path.move-machine.still-there': 'Ja',
  'path.move-machine.gone': 'Nein',
  'path.move-databases': 'Wo sollen die Datenbanken liegen?',
  'path.move-databases.remote': 'Auf einem anderen Server, wo sie jetzt sind',
  'path.move-databases.local-sql-present': 'Auf dem neuen Rechner; SQL Server ist schon da',
  'path.move-databases.local-sql-absent': 'Auf dem neuen Rechner; das Kit installiert SQL Server',
  'path.move-licence-remote': 'Welche Lizenz hat stream?',
  'path.move-licence-remote.cloud': 'Eine Cloud-Lizenz',
  'path.move-licence-remote.local': 'Eine lokale Lizenz',
  'path.move-licence-sql-present': 'Welche Lizenz hat stream?',
  'path.move-licence-sql-present.cloud': 'Eine Cloud-Lizenz',
  'path.move-licence-sql-present.local': 'Eine lokale Lizenz',
  'path.move-licence-sql-absent': 'Welche Lizenz hat stream?',
  'path.move-licence-sql-absent.cloud': 'Eine Cloud-Lizenz',
  'path.move-licence-sql-absent.local': 'Eine lokale Lizenz',
  'path.licence-change': 'Was soll mit der Lizenz geschehen?',
  'path.licence-change.activate': 'Eine neue aktivieren',
  'path.licence-change.more-points': 'Sie erweitern',
  'path.licence-change.other-machine': 'Sie auf einen anderen Rechner übertragen',
  'path.licence-change.other-mode': 'Zwischen Cloud und lokal wechseln',
  'path.licence-change.lost': 'Sie ist verloren oder wird nicht mehr angenommen',
  'path.activate-mode': 'Welche Lizenz ist es?',
  'path.activate-mode.cloud': 'Eine Cloud-Lizenz',
  'path.activate-mode.local': 'Eine lokale Lizenz',
  'path.transfer-mode': 'Welche Lizenz ist es?',
  'path.transfer-mode.cloud': 'Eine Cloud-Lizenz',
  'path.transfer-mode.local': 'Eine lokale Lizenz',
  'path.other-mode': 'In welche Richtung?',
  'path.other-mode.to-cloud': 'Von lokal zu Cloud',
  'path.other-mode.to-local': 'Von Cloud zu lokal',
  'path.licence-lost': 'Was ist geschehen?',
  'path.licence-lost.machine-lost': 'Der Rechner ist defekt',
  'path.licence-lost.machine-changed': 'Der Rechner wurde verändert',
  'path.licence-lost.source-unreachable': 'Die Lizenz ist nicht erreichbar',
  'path.something-wrong': 'Was sehen Sie?',
  'path.something-wrong.sql-setup-fails': 'Ein Fehlercode, während das Kit SQL Server installiert',
  'path.something-wrong.site-unreachable': 'Die Website ist nicht erreichbar',
  'path.something-wrong.browser-warns': 'Der Browser warnt vor der Website',
  'path.something-wrong.server-not-operational': 'Bei der Anmeldung: Der Server ist nicht betriebsbereit',
  'path.something-wrong.communication-problem':
    'Bei der Anmeldung: ein Problem bei der Kommunikation mit dem Server',
  'path.something-wrong.system-not-operational': 'Bei der Anmeldung: Das System ist nicht betriebsbereit',
  'path.something-wrong.unexpected-credential-error':
    'Bei der Anmeldung: ein unerwarteter Fehler beim Prüfen des Kennworts',
  'path.something-wrong.server-connection-problem':
    'Bei der Anmeldung, nach einiger Zeit: ein Problem mit der Verbindung zum Server',
  'path.something-wrong.catalogue-outdated': 'Nach einem Upgrade stammen neue Produkte aus dem alten Katalog',
  'path.change-setting': 'Welche Einstellung?',
  'path.change-setting.databases': 'Die Datenbanken oder ihr Server',
  'path.change-setting.service-account': 'Das Windows-Konto der Dienste',
  'path.change-setting.manager-certificates': 'Zertifikate der agardio.manager-Geräte',
  'path.change-setting.mqtt-port': 'Der MQTT-Port',
  'path.change-setting.web-certificate': 'Das Zertifikat des Webservers',
  'path.change-setting.https-port': 'Der HTTPS-Port',
  'path.change-setting.old-protocols': 'Unsichere Protokolle und Verschlüsselungen',
  'path.protect-or-remove': 'Was genau?',
  'path.protect-or-remove.back-up': 'Sichern',
  'path.protect-or-remove.databases-back': 'Nur die Datenbanken zurückholen',
  'path.protect-or-remove.everything-back': 'Alles zurückholen',
  'path.protect-or-remove.verify': 'Eine Installation prüfen',
  'path.protect-or-remove.harden': 'Den Webserver absichern',
  'path.protect-or-remove.remove': 'stream entfernen',

  'ruling.own-advice':
    'Punkte, die darauf hinweisen, sind unser eigener Rat; das Handbuch verlangt sie nicht.',
  'ruling.backup-while-running':
    'Das Handbuch sagt nicht, ob stream laufen darf, während seine Dateien kopiert werden. Dateien in Gebrauch werden hier bei beendeten Diensten kopiert.',
  'ruling.configuration-extent':
    'Das Handbuch sagt nicht, was mit der Konfiguration gelöscht wird, wenn stream entfernt wird. Hier gilt alles als gefährdet, was es für eine Sicherung aufführt.',
  'ruling.uninstall-yes-for-upgrade':
    'Das Handbuch verlangt, bei einer Installation zum Zweck eines Upgrades mit „Ja“ zu antworten. Die Frage kommt bei der Deinstallation; gemeint ist also diese.',
  'ruling.upgrade-genesis-before':
    'Für ein neueres GENESIS64 verlangt das Handbuch eine vollständige Deinstallation; war GENESIS64 aber schon vor stream da, bietet es keine an. Dann ist GENESIS64 gesondert zu entfernen.',
  'ruling.restore-other-names':
    'Für Datenbanken, die nach der Installation wiederhergestellt werden, verlangt Abschnitt 4.13, die gleichnamigen zu überschreiben, Abschnitt 7.2.1.2 dagegen, andere Namen zu wählen. Hier wird der zweite Weg genommen, weil dabei nichts überschrieben wird; vom ersten bleibt, dass das Kit dieselbe Version haben muss.',
  'ruling.restore-remote-lost':
    'Laut Handbuch werden Datenbanken auf einem anderen Server anderswo wiederhergestellt, nachdem das Kit sie überschrieben hat. Hier geschieht dasselbe, wenn sie auf andere Weise verloren gingen.',

  'group.neighbours': 'Andere Software auf diesem Server',
  'section.neighbours': 'Andere Software auf diesem Server',
  'parameter.besideIzytroniq.title': 'IZYTRONIQ Enterprise auf demselben Server',
  'parameter.besideIzytroniq.help': 'Nimmt die Konflikte zwischen beiden in die Checkliste auf.',
  'circumstance.beside-izytroniq.yes': 'IZYTRONIQ Enterprise ist auf demselben Server.',
  'circumstance.beside-izytroniq.no': 'IZYTRONIQ Enterprise ist nicht auf demselben Server.',
  'parameter.besideSage.title': 'Sage 100c CRM auf demselben Server',
  'parameter.besideSage.help': 'Nimmt die Konflikte zwischen beiden in die Checkliste auf.',
  'circumstance.beside-sage.yes': 'Sage 100c CRM ist auf demselben Server.',
  'circumstance.beside-sage.no': 'Sage 100c CRM ist nicht auf demselben Server.',
  'parameter.besideIsogeo.title': 'Isogeo Scan FME auf demselben Server',
  'parameter.besideIsogeo.help': 'Nimmt die Konflikte zwischen beiden in die Checkliste auf.',
  'circumstance.beside-isogeo.yes': 'Isogeo Scan FME ist auf demselben Server.',
  'circumstance.beside-isogeo.no': 'Isogeo Scan FME ist nicht auf demselben Server.',
  'circumstance.https-port-443.yes': 'Der HTTPS-Port ist 443.',
  'circumstance.https-port-443.no': 'Der HTTPS-Port ist nicht 443.',
  'circumstance.https-port-80.yes': 'Der HTTPS-Port ist 80.',
  'circumstance.https-port-80.no': 'Der HTTPS-Port ist nicht 80.',
  'circumstance.mqtt-port-443.yes': 'Der MQTT-Port ist 443.',
  'circumstance.mqtt-port-443.no': 'Der MQTT-Port ist nicht 443.',
  'circumstance.mqtt-port-80.yes': 'Der MQTT-Port ist 80.',
  'circumstance.mqtt-port-80.no': 'Der MQTT-Port ist nicht 80.',
  'circumstance.sql-port-443.yes': 'Der Port der neuen SQL Server-Instanz ist 443.',
  'circumstance.sql-port-443.no': 'Der Port der neuen SQL Server-Instanz ist nicht 443.',
  'circumstance.sql-port-80.yes': 'Der Port der neuen SQL Server-Instanz ist 80.',
  'circumstance.sql-port-80.no': 'Der Port der neuen SQL Server-Instanz ist nicht 80.',
  'circumstance.sql-existing-local.yes': 'stream nutzt einen vorhandenen SQL Server auf demselben Rechner.',
  'circumstance.sql-existing-local.no': 'stream nutzt keinen vorhandenen SQL Server auf demselben Rechner.',
  'beside.port-taken-https':
    'Geben Sie stream einen anderen HTTPS-Port als {theirs}, den {other} belegt: während der Installation oder später in IIS, in den Bindungen von Hager Group EMS Web Site.',
  'beside.port-taken-https.why':
    'Beide würden auf demselben TCP-Port lauschen. Die Adresse von stream enthält dann den neuen Port, und die Firewall muss ihn durchlassen.',
  'beside.port-taken-mqtt':
    'Planen Sie für stream einen anderen MQTT-Port als {theirs}, den {other} belegt, außerhalb des Bereichs der dynamischen Ports.',
  'beside.port-taken-mqtt.why':
    'Beide würden auf demselben TCP-Port lauschen. stream lässt sich erst nach der Installation auf einen anderen Port legen.',
  'beside.port-taken-sql':
    'Geben Sie der neuen SQL Server-Instanz von stream während der Installation einen anderen Port als {theirs}, den {other} belegt.',
  'beside.port-taken-sql.why': 'Beide würden auf demselben TCP-Port lauschen.',
  'beside.sql-not-offered':
    'Planen Sie stream mit der vorhandenen Instanz oder mit einer auf einem anderen Server. Soll es eine eigene sein, installieren Sie stream, bevor {other} einen SQL Server mitbringt.',
  'beside.sql-not-offered.why':
    'stream bietet eine eigene SQL Server-Instanz nur an, wenn der Server noch keine hat; {other} hat dort eine.',
  'beside.iis-stopped':
    'Installieren Sie {other} vor stream, außer der eigene SQL Server von stream muss zuerst da sein. Wählen Sie dafür und für jede spätere Aktualisierung des Lizenzschlüssels eine Zeit, in der niemand mit stream arbeitet, und rufen Sie danach die Seiten von stream auf.',
  'beside.iis-stopped.why':
    'Das Setup von {other} beendet IIS und damit auch {ours}. Auch die Aktualisierung des Lizenzschlüssels verlangt einen Neustart von IIS.',
  'beside.sql-version-to-agree':
    'Wählen Sie eine Version von SQL Server, die zu stream und {other} passt, oder geben Sie stream eine eigene Instanz.',
  'beside.sql-version-to-agree.why':
    'stream akzeptiert SQL Server {ours}; {other} warnt vor einer Version, die nicht im eigenen Kompatibilitätsleitfaden steht.',
  'beside.sql-collation-differs':
    'Geben Sie stream und {other} je eine eigene Instanz, oder vergewissern Sie sich, dass stream mit {theirs} arbeitet.',
  'beside.sql-collation-differs.why':
    '{other} erwartet {theirs} als Standardsortierung des SQL Servers; stream kann denselben SQL Server nutzen, und das Handbuch von stream nennt keine Sortierung.',
  'beside.account-dedicated':
    'Lassen Sie die Dienste von stream unter einem Konto laufen, das nicht {theirs} ist.',
  'beside.account-dedicated.why':
    'Der Dienst von {other} muss als Windows-Benutzer {theirs} laufen, der ihm vorbehalten ist.',
  'beside.restart-interrupts':
    'Installieren Sie stream zuletzt, außer der eigene SQL Server von stream muss vor {other} da sein. Wählen Sie eine Zeit, in der niemand mit {other} arbeitet, und prüfen Sie danach, ob {theirs} läuft.',
  'beside.restart-interrupts.why':
    'Die Installation von stream endet mit einem Neustart des Rechners, der {theirs} von {other} unterbricht. Wurde kurz zuvor andere Software installiert, kann das Kit schon vor Beginn einen Neustart verlangen.',
  'ruling.https-443-by-address':
    'Das Handbuch von IZYTRONIQ Enterprise nennt Adressen mit https:// und ohne Port; angenommen wird 443.',
  'ruling.sql-place-not-said':
    'Das Handbuch von IZYTRONIQ Enterprise lässt offen, auf welchem Rechner SQL Server läuft; für Konflikte wird dieser Server angenommen.',
  'ruling.neighbour-at-defaults':
    'Die Checkliste fragt nicht, wie die andere Software eingerichtet ist: Angenommen werden deren Standardwerte. Die Seite „Konflikte auf einem Server“ fragt auch danach.',
}
