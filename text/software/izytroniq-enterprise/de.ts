import type { IzytroniqMessages } from './en.ts'

/** Texts of IZYTRONIQ Enterprise's procedures, in German. ICU MessageFormat. */
export const de: IzytroniqMessages = {
  // Groups and parameters
  'group.site': 'Die Anlage',
  'group.machine': 'Der Server',
  'group.clients': 'Clientrechner',
  'group.accounts': 'Windows-Konto',
  'group.database': 'SQL Server und Datenbanken',
  'group.licence': 'Lizenztool',
  'group.symptom': 'Was nicht stimmt',
  'parameter.siteName.title': 'Name der Anlage',
  'parameter.siteName.help':
    'Freier Text, zum Beispiel Ort und Gebäude. Er steht über der Checkliste und ihren Dokumenten.',
  'parameter.serverName.title': 'Name des Servers',
  'parameter.serverName.help':
    'Der Rechner, auf dem der Application Server von IZYTRONIQ läuft, unter dem Namen, mit dem ihn die Clients erreichen: Er steht in den Adressen der Testseiten.',
  'parameter.windowsServer.title': 'Version von Windows Server',
  'parameter.windowsServer.help':
    'IZYTRONIQ braucht .NET Framework 4.8. Windows Server 2016 und 2019 bringen es nicht mit.',
  'option.windowsServer.server-2016': 'Windows Server 2016',
  'option.windowsServer.server-2019': 'Windows Server 2019',
  'option.windowsServer.server-2022-or-later': 'Windows Server 2022 oder neuer',
  'parameter.ultimateClients.title': 'Ultimate-Versionen sind im Einsatz',
  'parameter.ultimateClients.help':
    'Sie checken Daten aus, um offline zu arbeiten. Vor dem Update müssen alle diese Daten wieder eingecheckt sein.',
  'parameter.serviceAccount.title': 'Dienstkonto',
  'parameter.serviceAccount.help':
    'Das Windows-Konto, das den Dienst IZYTRON.IQ BackEnd SyncService ausführt und dem beide Datenbanken gehören. Schreibweise DOMÄNE\\Benutzer; bei einem lokalen Konto steht der Rechnername oder ein Punkt für die Domäne.',
  'parameter.sqlInstance.title': 'SQL Server-Instanz',
  'parameter.sqlInstance.help':
    'Die Instanz mit den Datenbanken Izytron.Iq und SyncService. Schreibweise Server\\Instanz; bei der Standardinstanz nur der Server.',
  'parameter.loginKind.title': 'Anmeldung an der Datenbank',
  'parameter.loginKind.help':
    'Bei einem SQL-Benutzer müssen die Verbindungszeichenfolgen in der Registry vor dem Update gesichert werden.',
  'option.loginKind.windows': 'Windows- oder AD-Konto',
  'option.loginKind.sql': 'SQL-Benutzer',
  'parameter.applicationChanged.title': 'Die Anwendung wurde seit der Installation verändert',
  'parameter.applicationChanged.help':
    'Jede Änderung zählt, zum Beispiel ein anderer SQL Server. Das Setup bewahrt die Angaben der Installation in einem Cache auf, der dann nicht mehr passt.',
  'parameter.licensingToolUpdate.title': 'Auch das Lizenztool aktualisieren',
  'parameter.licensingToolUpdate.help': 'Dieses Update ist optional.',
  'parameter.symptom.title': 'Was Sie sehen',
  'parameter.symptom.help': 'Jedes Symptom hat eigene Prüfungen.',
  'option.symptom.pool-vanished': 'Der Anwendungspool von IZYTRONIQ ist aus IIS verschwunden',
  'option.symptom.sync-entry-missing': 'BackSyncServiceDatabaseConnectionString fehlt in der Registry',
  'option.symptom.write-refused': 'Ein Setup meldet „Could not write value … to key“',
  'option.symptom.untrusted-domain': 'Eine Seite meldet „The login is from an untrusted domain“',

  // Circumstances
  'circumstance.framework-to-install.yes': 'Auf dem Server läuft Windows Server 2016 oder 2019.',
  'circumstance.framework-to-install.no': 'Auf dem Server läuft Windows Server 2022 oder neuer.',
  'circumstance.ultimate-clients.yes': 'Ultimate-Versionen sind im Einsatz.',
  'circumstance.ultimate-clients.no': 'Es ist keine Ultimate-Version im Einsatz.',
  'circumstance.login-sql.yes': 'IZYTRONIQ meldet sich mit einem SQL-Benutzer an den Datenbanken an.',
  'circumstance.login-sql.no':
    'IZYTRONIQ meldet sich mit einem Windows- oder AD-Konto an den Datenbanken an.',
  'circumstance.application-changed.yes': 'Die Anwendung wurde seit der Installation verändert.',
  'circumstance.application-changed.no': 'Die Anwendung ist so, wie sie installiert wurde.',
  'circumstance.licensing-tool.yes': 'Auch das Lizenztool wird aktualisiert.',
  'circumstance.licensing-tool.no': 'Das Lizenztool bleibt, wie es ist.',
  'circumstance.host-name-long.yes': 'Der Name des Rechners hat mehr als 15 Zeichen.',
  'circumstance.host-name-long.no': 'Der Name des Rechners hat höchstens 15 Zeichen.',
  'circumstance.account-long.yes': 'Ein Teil des Kontonamens hat mehr als 15 Zeichen.',
  'circumstance.account-long.no': 'Kein Teil des Kontonamens hat mehr als 15 Zeichen.',
  'circumstance.account-managed.yes': 'Das Dienstkonto ist ein verwaltetes.',
  'circumstance.account-managed.no': 'Das Dienstkonto ist kein verwaltetes.',
  'circumstance.instance-and-port.yes': 'Der SQL Server ist mit Instanz und Port angegeben.',
  'circumstance.instance-and-port.no':
    'Der SQL Server ist nur mit Instanz, nur mit Port oder nur mit Namen angegeben.',
  'circumstance.symptom-pool-vanished.yes': 'Der Anwendungspool ist verschwunden.',
  'circumstance.symptom-pool-vanished.no': 'Es geht nicht um einen verschwundenen Anwendungspool.',
  'circumstance.symptom-sync-entry-missing.yes': 'Der Registryeintrag des SyncService fehlt.',
  'circumstance.symptom-sync-entry-missing.no': 'Es geht nicht um einen fehlenden Registryeintrag.',
  'circumstance.symptom-write-refused.yes': 'Ein Setup kann nicht in die Registry schreiben.',
  'circumstance.symptom-write-refused.no':
    'Es geht nicht um einen verweigerten Schreibzugriff auf die Registry.',
  'circumstance.symptom-untrusted-domain.yes':
    'Die Anmeldung kommt aus einer nicht vertrauenswürdigen Domäne.',
  'circumstance.symptom-untrusted-domain.no':
    'Es geht nicht um eine Anmeldung aus einer nicht vertrauenswürdigen Domäne.',

  // Procedures and sections
  'procedure.update.title': 'IZYTRONIQ Enterprise aktualisieren',
  'procedure.update.summary':
    'Bringt Datenbanken, Application Server und SyncService auf eine neuere Version, in der Reihenfolge, bei der keine Daten verloren gehen. Gültig ab Version 4.8.',
  'procedure.verify-update.title': 'Das Update prüfen',
  'procedure.verify-update.summary':
    'Zeigt anhand von Ereignisprotokoll, Datenbankversion und drei Testseiten, dass der Server arbeitet, bevor die Clients folgen.',
  'procedure.troubleshoot.title': 'Einen Fehler finden und beheben',
  'procedure.troubleshoot.summary': 'Führt von dem, was Sie sehen, Prüfung für Prüfung zu dem, was hilft.',
  'section.check-in': 'Alle Daten einchecken',
  'section.prepare-update': 'Das Update vorbereiten',
  'section.stop-service': 'Den SyncService beenden',
  'section.update-database': 'Die Datenbanken aktualisieren',
  'section.update-application': 'Application Server und SyncService aktualisieren',
  'section.restore-users': 'Das Konto wieder eintragen',
  'section.update-licensing-tool': 'Das Lizenztool aktualisieren',
  'section.verify-server': 'Den Server testen',
  'section.update-clients': 'Die Clients aktualisieren',
  'section.tests': 'Prüfungen',
  'section.workarounds': 'Was hilft',

  // Update
  'izytroniq-enterprise.clients.ultimate-checked-in':
    'Lassen Sie alle Benutzer einer Ultimate-Version sämtliche ausgecheckten Daten einchecken und dies für jedes Gerät bestätigen.',
  'izytroniq-enterprise.clients.ultimate-checked-in.why':
    'Daten, die beim Update noch ausgecheckt sind, können verloren gehen oder beschädigt werden.',
  'izytroniq-enterprise.clients.nobody-offline':
    'Kündigen Sie das Update an und stellen Sie sicher, dass bis zu seinem Ende niemand mit Offlinedaten unterwegs ist.',
  'izytroniq-enterprise.clients.nobody-offline.why':
    'Daten, die zwischen jetzt und dem Ende des Updates ausgecheckt werden, sind genauso gefährdet.',
  'izytroniq-enterprise.accounts.known':
    'Stellen Sie sicher, dass {serviceAccount} das Dienstkonto ist{isManaged, select, yes {} other { und jemand dabei ist, der sich damit anmelden kann}}.',
  'izytroniq-enterprise.accounts.known.why':
    'Es ist db_owner der Datenbanken Izytron.Iq und SyncService auf {sqlInstance}{loginKind, select, sql {; meldet sich IZYTRONIQ mit einem SQL-Benutzer an, kann dieser an seiner Stelle aufgelistet sein} other {}}. Die Abfrage listet auf, wer dieses Recht in beiden hat, auch den Besitzer; eine Windows-Gruppe steht für ihre Mitglieder. services.msc zeigt das Konto des SyncService.',
  'izytroniq-enterprise.accounts.long-names':
    'Kürzen Sie {longNames} auf 15 Zeichen, oder stellen Sie sicher, dass alles, was nach dem Namen fragt, ihn so annimmt, wie Windows ihn anzeigt.',
  'izytroniq-enterprise.accounts.long-names.why':
    'NetBIOS kürzt Namen auf 15 Zeichen. Die Befehle dieser Liste enthalten die vollen Namen; die Befehle hier zeigen den vollen Namen des Rechners und den gekürzten.',
  'izytroniq-enterprise.accounts.managed':
    'Lassen Sie die Pakete von einem sysadmin des SQL Servers ausführen: Mit {serviceAccount}, einem verwalteten Dienstkonto, kann sich niemand anmelden.',
  'izytroniq-enterprise.accounts.managed.why':
    'Das Handbuch verlangt Zugriff auf das Konto. Das Kennwort eines verwalteten Dienstkontos behält Windows für sich; es gibt keines zum Eintippen: Lassen Sie das Feld leer, wo ein Fenster danach fragt.',
  'izytroniq-enterprise.database.which-instance':
    'Stellen Sie sicher, dass unter {sqlInstance} die genannte Instanz antwortet: Der Befehl muss ihren Namen zeigen.',
  'izytroniq-enterprise.database.which-instance.why':
    'Sind Instanz und Port angegeben, entscheidet allein der Port, wer antwortet.',
  'izytroniq-enterprise.packages.download':
    'Laden Sie die Installationspakete der neuen Version von https://izytron.com/downloads.php auf {serverName} herunter.',
  'izytroniq-enterprise.packages.download.why':
    'Ein Update verwendet dieselben Pakete wie eine Installation.',
  'izytroniq-enterprise.packages.run-as':
    'Melden Sie sich an {serverName} als {isManaged, select, yes {sysadmin des SQL Servers} other {{serviceAccount} oder als sysadmin des SQL Servers}} an und führen Sie jedes Paket in dieser Sitzung aus.',
  'izytroniq-enterprise.packages.run-as.why':
    'Die Pakete ändern beide Datenbanken und brauchen die Rechte dafür.{loginKind, select, sql { Bei einem SQL-Benutzer können sie dem Dienstkonto fehlen: Listet die Abfrage der Besitzer es nicht auf, melden Sie sich als sysadmin an.} other {}} Der erste Befehl zeigt, wer angemeldet ist; der zweite antwortet bei einem sysadmin mit 1.',
  'izytroniq-enterprise.framework.install':
    'Prüfen Sie, ob .NET Framework 4.8 auf {serverName} vorhanden ist; antwortet der Befehl mit False, installieren Sie es mit dem Offline-Installer von Microsoft: https://support.microsoft.com/topic/microsoft-net-framework-4-8-offline-installer-for-windows-9d23f658-3b97-68ab-d013-aa3c3e7495e0',
  'izytroniq-enterprise.framework.install.why':
    'Ohne dieses Framework läuft IZYTRONIQ nicht, und Windows Server 2016 und 2019 bringen es nicht mit.',
  'izytroniq-enterprise.framework.in-box':
    'Prüfen Sie, ob der Befehl mit True antwortet: Dann ist .NET Framework 4.8 vorhanden.',
  'izytroniq-enterprise.framework.in-box.why':
    'Laut Microsoft bringen Windows Server 2022 und neuere es mit; zu installieren ist nichts.',
  'izytroniq-enterprise.service.stop': 'Beenden Sie den Dienst IZYTRON.IQ BackEnd SyncService.',
  'izytroniq-enterprise.service.stop.why':
    'Laut Handbuch wird er erst beendet, wenn die Voraussetzungen oben erfüllt sind. Der Befehl braucht Administratorrechte.',
  'izytroniq-enterprise.database.save-connection-strings':
    'Sichern Sie beide Verbindungszeichenfolgen, und sonst nichts aus ihren Schlüsseln, in Dateien, die nur Administratoren lesen können.',
  'izytroniq-enterprise.database.save-connection-strings.why':
    'Die Werte BackEndDatabaseConnectionString und BackSyncServiceDatabaseConnectionString nennen den SQL-Benutzer; beim Update können sie verloren gehen. Alles andere in ihren Schlüsseln, etwa die Versionen, ändert das Update selbst. Die Befehle schreiben in Ihr Benutzerprofil; die Dateien können das Kennwort enthalten.',
  'izytroniq-enterprise.database.run-from-cache':
    'Starten Sie Database.msi mit einem Doppelklick und folgen Sie dem Setup bis zum Ende.',
  'izytroniq-enterprise.database.run-from-cache.why':
    'Die Installation hat ihre Angaben in einem Cache abgelegt; sie stimmen noch, da sich nichts geändert hat.',
  'izytroniq-enterprise.database.delete-setup-cache':
    'Exportieren Sie den Schlüssel und löschen Sie dann seinen Wert SetupCache.',
  'izytroniq-enterprise.database.delete-setup-cache.why':
    'Der Cache enthält die Angaben der Installation, die nach einer Änderung nicht mehr gelten. Der erste Befehl schreibt in Ihr Benutzerprofil; bei einem SQL-Benutzer kann die Datei dessen Kennwort enthalten. Der zweite braucht Administratorrechte.',
  'izytroniq-enterprise.database.run-with-server':
    'Öffnen Sie im Ordner der Pakete eine Eingabeaufforderung und führen Sie Database.msi mit {sqlInstance} aus.',
  'izytroniq-enterprise.database.run-with-server.why':
    'Ohne Cache erfährt das Setup die Instanz aus BACKEND_SERVERNAME.',
  'izytroniq-enterprise.certificate.save':
    'Kopieren Sie die Zeile mit serviceCertificate aus der Konfigurationsdatei des SyncService und sichern Sie sie.',
  'izytroniq-enterprise.certificate.save.why':
    'Das Update ersetzt die Datei. Nur diese Zeile wird gesichert, da sich der Rest zwischen den Versionen unterscheiden kann.',
  'izytroniq-enterprise.packages.run-both':
    'Führen Sie die Pakete ApplicationServer und SyncService nacheinander aus.',
  'izytroniq-enterprise.packages.run-both.why': 'Sie ersetzen die Programme und deren Konfigurationsdateien.',
  'izytroniq-enterprise.certificate.put-back-web':
    'Setzen Sie die gesicherte Zeile anstelle der Zeile mit serviceCertificate in C:\\inetpub\\wwwroot\\IZYTRON.IQ\\web.config ein.',
  'izytroniq-enterprise.certificate.put-back-web.why':
    'Der Eintrag steht innerhalb von serviceCredentials, neben userNameAuthentication.',
  'izytroniq-enterprise.certificate.put-back-sync':
    'Setzen Sie dieselbe Zeile in IZYTRON.IQ.SyncSvc.exe.config ein, die Konfigurationsdatei des SyncService.',
  'izytroniq-enterprise.certificate.put-back-sync.why':
    'Das Handbuch setzt den gesicherten Eintrag wieder in beide Dateien ein.',
  'izytroniq-enterprise.certificate.compare':
    'Vergleichen Sie beide Zeilen mit der gesicherten: Fingerabdruck, Speicherort, Speichername und Art der Suche müssen gleich sein.',
  'izytroniq-enterprise.certificate.compare.why':
    'Ein aus dem Dialogfeld des Zertifikats kopierter Fingerabdruck kann unsichtbare Zeichen enthalten.',
  'izytroniq-enterprise.accounts.pool-identity':
    'Tragen Sie {serviceAccount} wieder als Identität des Anwendungspools von IZYTRONIQ ein.',
  'izytroniq-enterprise.accounts.pool-identity.why':
    'Windows verliert das Konto, wenn die Programme hinter dem Pool ersetzt werden; der Standard ist ApplicationPoolIdentity. Der Befehl muss als IdentityType SpecificUser zeigen und als Identity das Konto. Der Befehl braucht Administratorrechte.',
  'izytroniq-enterprise.accounts.service-log-on':
    'Tragen Sie {serviceAccount} wieder als Anmeldung des Dienstes IZYTRON.IQ BackEnd SyncService ein.',
  'izytroniq-enterprise.accounts.service-log-on.why':
    'Windows verliert das Konto, wenn das Programm hinter dem Dienst ausgetauscht wird.',
  'izytroniq-enterprise.database.compare-connection-strings':
    'Vergleichen Sie beide Verbindungszeichenfolgen mit den gesicherten; weichen sie ab, schreiben Sie die gesicherten mit den letzten beiden Befehlen zurück.',
  'izytroniq-enterprise.database.compare-connection-strings.why':
    'Ist der SQL-Benutzer verloren gegangen, melden die Webseiten später eine Anmeldung aus einer nicht vertrauenswürdigen Domäne. Das Schreiben in die Registry braucht Administratorrechte.',
  'izytroniq-enterprise.service.restart': 'Starten Sie den Dienst IZYTRON.IQ BackEnd SyncService neu.',
  'izytroniq-enterprise.service.restart.why':
    'Erst dann läuft er mit dem, was eingetragen wurde: Konto, Zertifikat, Verbindungszeichenfolgen. Der Befehl braucht Administratorrechte.',
  'izytroniq-enterprise.licensing-tool.update': 'Führen Sie das Paket des Lizenztools aus.',
  'izytroniq-enterprise.licensing-tool.update.why': 'Dieses Update ist optional.',

  // Verify
  'izytroniq-enterprise.verify.event-log':
    'Sehen Sie nach dem Start des SyncService ins Ereignisprotokoll: Dort darf nur der Hinweis stehen, dass er gestartet wurde, und kein Fehler.',
  'izytroniq-enterprise.verify.event-log.why':
    'Laut Handbuch darf der Start keinen Fehler hinterlassen. Der Befehl listet die letzte Stunde auf: Läuft der Dienst schon länger, starten Sie ihn vorher neu.',
  'izytroniq-enterprise.verify.database-version':
    'Fragen Sie Database_Info auf {sqlInstance} ab: Einer der Werte muss die neue Version sein.',
  'izytroniq-enterprise.verify.database-version.why': 'Das zeigt, dass die Datenbanken aktualisiert sind.',
  'izytroniq-enterprise.verify.sync-service-page':
    'Öffnen Sie {syncServiceAddress}; es darf kein Fehler erscheinen.',
  'izytroniq-enterprise.verify.sync-service-page.why': 'Das prüft den SyncService.',
  'izytroniq-enterprise.verify.bits-page': 'Öffnen Sie {bitsAddress}; es darf kein Fehler erscheinen.',
  'izytroniq-enterprise.verify.bits-page.why': 'Das ist die zweite der drei Testseiten.',
  'izytroniq-enterprise.verify.handshake-page':
    'Öffnen Sie {handshakeAddress}; es darf kein Fehler erscheinen.',
  'izytroniq-enterprise.verify.handshake-page.why': 'Das prüft den Application Server.',
  'izytroniq-enterprise.clients.start':
    'Starten Sie auf jedem Gerät die Clientanwendung mit Verbindung zu {serverName} und lassen Sie das automatische Update laufen.',
  'izytroniq-enterprise.clients.start.why':
    'Sind alle Tests bestanden, arbeitet IZYTRONIQ wieder, und der Start eines Clients löst sein Update aus.',

  // Troubleshoot
  'symptom.pool-vanished': 'Der Anwendungspool von IZYTRONIQ ist aus IIS verschwunden',
  'symptom.sync-entry-missing': 'BackSyncServiceDatabaseConnectionString fehlt in der Registry',
  'symptom.write-refused': 'Ein Setup meldet „Could not write value … to key“',
  'symptom.untrusted-domain': 'Eine Seite meldet „The login is from an untrusted domain“',
  'izytroniq-enterprise.trouble.pool-listed':
    'Führt IIS auf {serverName} den Anwendungspool von IZYTRONIQ neben .NET v4.5, .NET v4.5 Classic und DefaultAppPool auf?',
  'izytroniq-enterprise.trouble.pool-listed.why':
    'Mindestens diese vier Einträge müssen da sein. Der Pool kann verschwinden, wenn ein älterer Application Server überschrieben wird. Der Befehl braucht Administratorrechte.',
  'outcome.izytroniq-enterprise.trouble.pool-listed.missing': 'Er fehlt',
  'outcome.izytroniq-enterprise.trouble.pool-listed.listed': 'Er ist aufgeführt',
  'izytroniq-enterprise.trouble.entry-there':
    'Gibt es den Eintrag, und nennt er {sqlInstance} als Data Source?',
  'izytroniq-enterprise.trouble.entry-there.why':
    'Daraus erfährt der SyncService, welches seine Datenbank ist.',
  'outcome.izytroniq-enterprise.trouble.entry-there.missing': 'Es gibt ihn nicht',
  'outcome.izytroniq-enterprise.trouble.entry-there.other-server': 'Er nennt einen anderen Server',
  'outcome.izytroniq-enterprise.trouble.entry-there.right': 'Er nennt den richtigen',
  'izytroniq-enterprise.trouble.which-package': 'Welches Setup steht in der Titelzeile der Meldung?',
  'izytroniq-enterprise.trouble.which-package.why':
    'Oft kann Windows die Berechtigungen nicht mehr nachvollziehen, mit denen IZYTRONIQ zuerst installiert wurde.',
  'outcome.izytroniq-enterprise.trouble.which-package.application-server': 'Das Paket ApplicationServer',
  'outcome.izytroniq-enterprise.trouble.which-package.sync-service': 'Das Paket SyncService',
  'izytroniq-enterprise.trouble.entries-saved':
    'Gibt es Dateien beider Verbindungszeichenfolgen, die vor dem Update gesichert wurden?',
  'izytroniq-enterprise.trouble.entries-saved.why':
    'Der verwendete Benutzer darf nicht auf den SQL Server {sqlInstance} zugreifen; das Handbuch lässt die Registryeinträge wiederherstellen.',
  'outcome.izytroniq-enterprise.trouble.entries-saved.saved': 'Es gibt sie',
  'outcome.izytroniq-enterprise.trouble.entries-saved.not-saved': 'Es gibt keine',
  'izytroniq-enterprise.trouble.reinstall-application-server':
    'Deinstallieren Sie das Paket ApplicationServer vollständig und installieren Sie es dann neu.',
  'izytroniq-enterprise.trouble.reinstall-application-server.why':
    'Die neue Installation legt mit den heutigen Berechtigungen an, was fehlt.',
  'izytroniq-enterprise.trouble.reinstall-sync-service':
    'Deinstallieren Sie das Paket SyncService vollständig und installieren Sie es dann neu.',
  'izytroniq-enterprise.trouble.reinstall-sync-service.why':
    'Die neue Installation legt mit den heutigen Berechtigungen an, was fehlt.',
  'izytroniq-enterprise.trouble.put-back':
    'Setzen Sie die gesicherte Zeile mit serviceCertificate wieder in die Konfigurationsdateien ein.',
  'izytroniq-enterprise.trouble.put-back.why':
    'Eine neue Installation bringt neue Konfigurationsdateien mit, wie ein Update.',
  'izytroniq-enterprise.trouble.write-entry':
    'Tragen Sie den SQL Server in die Registry ein: {syncConnectionString}',
  'izytroniq-enterprise.trouble.write-entry.why':
    'Das Setup kennt den Server nicht. Diese Zeichenfolge gilt für ein Windows- oder AD-Konto; bei einem SQL-Benutzer schreiben Sie stattdessen die gesicherte zurück. Das Schreiben in die Registry braucht Administratorrechte.',
  'izytroniq-enterprise.trouble.check-entry':
    'Sehen Sie nach, ob die Registry den SQL Server wieder nennt; wenn nicht, tragen Sie ihn ein: {syncConnectionString}',
  'izytroniq-enterprise.trouble.check-entry.why':
    'Laut Handbuch wird er eingetragen, wenn SyncService wegen des fehlenden Eintrags neu installiert wurde; ihn nach jeder Neuinstallation zu prüfen, ist unser eigener Rat. Diese Zeichenfolge gilt für ein Windows- oder AD-Konto; bei einem SQL-Benutzer schreiben Sie stattdessen die gesicherte zurück. Das Schreiben in die Registry braucht Administratorrechte.',
  'izytroniq-enterprise.trouble.cancel': 'Wählen Sie in der Meldung „Cancel“.',
  'izytroniq-enterprise.trouble.cancel.why':
    'Laut Handbuch wird die Meldung mit „Cancel“ beantwortet und das Paket neu installiert.',
  'izytroniq-enterprise.trouble.import-entries':
    'Schreiben Sie beide gesicherten Verbindungszeichenfolgen in die Registry zurück, und keinen anderen Wert.',
  'izytroniq-enterprise.trouble.import-entries.why':
    'Sie bringen die Anmeldung zurück, mit der IZYTRONIQ seine Datenbanken erreicht hat. Ein exportierter Schlüssel, als Ganzes importiert, brächte auch die Versionen von vor dem Update zurück. Die Befehle lesen die Dateien aus Ihrem Benutzerprofil. Das Schreiben in die Registry braucht Administratorrechte.',
  'izytroniq-enterprise.trouble.check-owner':
    'Prüfen Sie, ob die Abfrage {serviceAccount} oder eine Gruppe, der es angehört, für beide Datenbanken auflistet.',
  'izytroniq-enterprise.trouble.check-owner.why':
    'Sie listet auf, wer db_owner ist, auch den Besitzer. Ohne gesicherte Verbindungszeichenfolgen kann sich nur ein Windows- oder AD-Konto mit diesem Recht verbinden. Das ist unser eigener Rat.',
  'izytroniq-enterprise.trouble.ask-vendor':
    'Fragen Sie den Support von Gossen-Metrawatt und nennen Sie die Meldung, die Version und beide Verbindungszeichenfolgen ohne Kennwörter.',
  'izytroniq-enterprise.trouble.ask-vendor.why': 'Das Handbuch kennt keine weitere Abhilfe.',

  // Ways through windows and menus
  'gui.service-log-on':
    'services.msc > IZYTRON.IQ BackEnd SyncService > Rechtsklick > Eigenschaften > Registerkarte „Anmelden“ > Dieses Konto',
  'gui.pool-identity':
    'IIS-Manager > Anwendungspools > der Pool von IZYTRONIQ > Rechtsklick > Erweiterte Einstellungen > Prozessmodell > Identität > Benutzerdefiniertes Konto',
  'gui.event-viewer': 'eventvwr.msc > Windows-Protokolle > Anwendung und System',
  'gui.programs': 'Systemsteuerung > Programme und Features > das Paket > Deinstallieren',

  // Ways to a procedure
  'path.start': 'Was haben Sie vor?',
  'path.start.new-version': 'Auf eine neue Version aktualisieren',
  'path.start.check-update': 'Ein ausgeführtes Update prüfen',
  'path.start.something-wrong': 'Etwas beheben, das nicht funktioniert',
  'path.sql-server':
    'Wurde die Anwendung seit der Installation verändert, zum Beispiel auf einen anderen SQL Server umgestellt?',
  'path.sql-server.same': 'Nein, nichts wurde verändert',
  'path.sql-server.changed': 'Ja, etwas wurde verändert',
  'path.something-wrong': 'Was sehen Sie?',
  'path.something-wrong.pool-vanished': 'Der Anwendungspool ist aus IIS verschwunden',
  'path.something-wrong.sync-entry-missing': 'Der Registryeintrag des SyncService fehlt',
  'path.something-wrong.write-refused': 'Ein Setup kann nicht in die Registry schreiben',
  'path.something-wrong.untrusted-domain': 'Die Anmeldung kommt aus einer nicht vertrauenswürdigen Domäne',

  // Rulings
  'ruling.own-advice':
    'Punkte, die darauf hinweisen, sind unser eigener Rat; das Handbuch verlangt sie nicht.',
  'ruling.ultimate-first':
    'Das Handbuch nennt das Einchecken unter den Voraussetzungen. Hier steht es vor allen anderen, weil es am längsten dauert und Daten auf dem Spiel stehen.',
  'ruling.service-name-spellings':
    'Das Handbuch nennt den Dienst Izytroniq.Backend.Syncservice und Izytroniq Backend SyncService. Die Befehle verwenden IZYTRON.IQ BackEnd SyncService, wie der Screenshot ihn zeigt.',
  'ruling.framework-in-box':
    'Das Handbuch verlangt, .NET Framework 4.8 auf Windows Server 2016 und 2019 nachzuinstallieren, und schweigt zu späteren. Dass diese es mitbringen, ist die Aussage von Microsoft.',
  'ruling.framework-address':
    'Das Handbuch druckt die deutsche Adresse des Installers bei Microsoft ab, mit einem am Zeilenende verlorenen Bindestrich. Die hier genannte enthält dieselbe Kennung und keine Sprache.',
  'ruling.registry-value-names':
    'Der letzte Teil beider Registrypfade wird als Wert des Schlüssels davor gelesen, wie im Screenshot des Handbuchs.',
  'ruling.setup-cache-value':
    'Das Handbuch lässt den Setup-Cache löschen und zeigt einen Screenshot. Der dort sichtbare Wert SetupCache gilt hier als dieser Cache.',
  'ruling.config-path-space':
    'Im Handbuch steht im Pfad vor IZYTRON.IQ.SyncSvc.exe.config ein Leerzeichen. Hier entfällt es.',
  'ruling.pool-name-spellings':
    'Das Handbuch nennt den Pool izytroniq.Backendpool, sein Screenshot zeigt einen Namen, der mit IZYTRON.IQ beginnt und mit BackEnd Pool endet. Der Befehl führt alle Pools auf, um ihn dort zu erkennen.',
  'ruling.database-info-spelling':
    'Im Handbuch steht die Abfrage mit „database info“, in dessen Screenshot mit Database_Info. Der Screenshot zeigt ein Ergebnis, deshalb gilt seine Schreibweise; als Datenbank wird Izytron.Iq angenommen.',
  'ruling.names-cut-by-netbios':
    'Das Handbuch spricht nicht von der Länge der Namen. Dass NetBIOS Namen über 15 Zeichen kürzt, liegt an Windows; die Befehle enthalten die vollen Namen.',
  'ruling.managed-account-no-password':
    'Das Handbuch spricht nicht von verwalteten Dienstkonten. Da es Zugriff auf das Konto verlangt, gilt ein solches als wichtiger Punkt.',
  'ruling.port-decides-over-instance':
    'Das Handbuch sagt nicht, was entscheidet, wenn Instanz und Port angegeben sind. So wie SQL Server angesprochen wird, ist es allein der Port.',

  'group.neighbours': 'Andere Software auf diesem Server',
  'section.neighbours': 'Andere Software auf diesem Server',
  'parameter.besideStream.title': 'stream auf demselben Server',
  'parameter.besideStream.help': 'Nimmt die Konflikte zwischen beiden in die Checkliste auf.',
  'circumstance.beside-stream.yes': 'stream ist auf demselben Server.',
  'circumstance.beside-stream.no': 'stream ist nicht auf demselben Server.',
  'parameter.besideSage.title': 'Sage 100c CRM auf demselben Server',
  'parameter.besideSage.help': 'Nimmt die Konflikte zwischen beiden in die Checkliste auf.',
  'circumstance.beside-sage.yes': 'Sage 100c CRM ist auf demselben Server.',
  'circumstance.beside-sage.no': 'Sage 100c CRM ist nicht auf demselben Server.',
  'parameter.besideIsogeo.title': 'Isogeo Scan FME auf demselben Server',
  'parameter.besideIsogeo.help': 'Nimmt die Konflikte zwischen beiden in die Checkliste auf.',
  'circumstance.beside-isogeo.yes': 'Isogeo Scan FME ist auf demselben Server.',
  'circumstance.beside-isogeo.no': 'Isogeo Scan FME ist nicht auf demselben Server.',
  'beside.sql-not-offered':
    'Planen Sie {other} mit der vorhandenen SQL Server-Instanz oder mit einer auf einem anderen Server. Soll es eine eigene sein, installieren Sie {other}, bevor IZYTRONIQ Enterprise einen SQL Server mitbringt.',
  'beside.sql-not-offered.why':
    '{other} bietet eine eigene SQL Server-Instanz nur an, wenn der Server noch keine hat; IZYTRONIQ Enterprise hat dort eine.',
  'beside.restart-interrupts':
    'Lassen Sie {other} nach IZYTRONIQ Enterprise installieren, außer es bringt einen eigenen SQL Server mit und muss zuerst da sein. Wählen Sie eine Zeit, in der niemand mit IZYTRONIQ Enterprise arbeitet, und prüfen Sie danach, ob {ours} läuft.',
  'beside.restart-interrupts.why':
    'Die Installation von {other} endet mit einem Neustart des Rechners, der {ours} von IZYTRONIQ Enterprise unterbricht.',
  'beside.port-taken-https':
    'Lassen Sie {other} auf einen anderen HTTPS-Port als {ours} legen, den IZYTRONIQ Enterprise belegt: während der Installation oder später in IIS, in den Bindungen von Hager Group EMS Web Site.',
  'beside.port-taken-https.why':
    'Beide würden auf demselben TCP-Port lauschen. Die Adresse von {other} enthält dann den neuen Port, und die Firewall muss ihn durchlassen.',
  'beside.iis-stopped':
    'Lassen Sie {other} nur dann installieren und dessen Lizenzschlüssel nur dann aktualisieren, wenn niemand mit IZYTRONIQ Enterprise arbeitet, und rufen Sie danach die Testseiten von IZYTRONIQ Enterprise auf.',
  'beside.iis-stopped.why':
    'Das Setup von {other} beendet IIS und damit auch {ours}. Auch die Aktualisierung des Lizenzschlüssels verlangt einen Neustart von IIS.',
  'beside.sql-collation-differs':
    'Geben Sie IZYTRONIQ Enterprise und {other} je eine eigene Instanz, oder vergewissern Sie sich, dass IZYTRONIQ Enterprise mit {theirs} arbeitet.',
  'beside.sql-collation-differs.why':
    '{other} erwartet {theirs} als Standardsortierung des SQL Servers; IZYTRONIQ Enterprise kann denselben SQL Server nutzen, und das Handbuch von IZYTRONIQ Enterprise nennt keine Sortierung.',
  'beside.account-dedicated':
    'Lassen Sie die Dienste von IZYTRONIQ Enterprise unter einem Konto laufen, das nicht {theirs} ist.',
  'beside.account-dedicated.why':
    'Der Dienst von {other} muss als Windows-Benutzer {theirs} laufen, der ihm vorbehalten ist.',
  'ruling.https-443-by-address':
    'Das Handbuch von IZYTRONIQ Enterprise nennt Adressen mit https:// und ohne Port; angenommen wird 443.',
  'ruling.sql-place-not-said':
    'Das Handbuch von IZYTRONIQ Enterprise lässt offen, auf welchem Rechner SQL Server läuft; für Konflikte wird dieser Server angenommen.',
  'ruling.neighbour-at-defaults':
    'Die Checkliste fragt nicht, wie die andere Software eingerichtet ist: Angenommen werden deren Standardwerte. Die Seite „Konflikte auf einem Server“ fragt auch danach.',
}
