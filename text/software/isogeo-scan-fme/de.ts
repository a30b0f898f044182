import type { IsogeoMessages } from './en.ts'

/** Texts of Isogeo Scan FME's procedures, in German. ICU MessageFormat. */
export const de: IsogeoMessages = {
  // What is asked: groups, parameters, options, circumstances
  'group.site': 'Die Anlage',
  'group.machine': 'Der Server',
  'group.services': 'Die Dienste',
  'group.licences': 'Lizenzen',
  'group.symptom': 'Was nicht stimmt',
  'parameter.siteName.title': 'Name der Anlage',
  'parameter.siteName.help':
    'Freier Text, zum Beispiel Ort und Abteilung. Er steht über der Checkliste und ihren Dokumenten.',
  'parameter.serverName.title': 'Name des Servers',
  'parameter.serverName.help':
    'Der Rechner mit FME, auf dem der Dienst läuft oder laufen wird. Der Befehl hostname zeigt seinen Namen.',
  'parameter.workGroups.title': 'Kürzel der Arbeitsgruppen',
  'parameter.workGroups.help':
    'Mindestens zwei, durch Kommas getrennt, die Hauptgruppe zuerst. Jedes benennt einen Ordner und einen Dienst: 1 bis 32 Buchstaben von A bis Z, Ziffern, - oder _, und keines doppelt.',
  'parameter.workGroups.open':
    'Hier genügt ein Kürzel. Lassen Sie das Feld leer, wenn der Dienst wie beim Download Isogeo Worker heißt.',
  'parameter.windowsAccount.title': 'Dienstkonto',
  'parameter.windowsAccount.help':
    'Das Windows-Konto, das nur für diesen Dienst da ist und ihn startet. Geschrieben als DOMÄNE\\Benutzer; bei einem lokalen Konto steht der Name des Servers an der Stelle der Domäne.',
  'parameter.installFolder.title': 'Ordner des Dienstes',
  'parameter.installFolder.help':
    'Der Ordner, in den das Archiv entpackt wird. Ein vollständiger Windows-Pfad; der Standard ist der des Handbuchs.',
  'parameter.fmeLicence.title': 'Eine FME-Lizenz ist verfügbar',
  'parameter.fmeLicence.help':
    'Der Scan führt FME auf dem Server aus. Ohne verfügbare Lizenz endet er mit einem Fehler.',
  'parameter.thirdPartyLicences.title': 'Verwendete Lizenzen Dritter',
  'parameter.thirdPartyLicences.help':
    'Manche Formate werden mit Lizenzen anderer Hersteller gelesen, die dem Dienst ebenfalls zur Verfügung stehen müssen.',
  'option.thirdPartyLicences.none': 'Keine',
  'option.thirdPartyLicences.arcgis': 'Nur ArcGIS',
  'option.thirdPartyLicences.1spatial': 'Nur 1Spatial',
  'option.thirdPartyLicences.both': 'ArcGIS und 1Spatial',
  'parameter.fmeInstances.title': 'FME-Instanzen',
  'parameter.fmeInstances.help':
    'Wie viele Instanzen der Dienst gleichzeitig ausführen darf, von 1 bis 5, alle mit derselben Lizenz. Der Server muss dafür leistungsfähig genug sein.',
  'parameter.symptom.title': 'Was Sie sehen',
  'parameter.symptom.help': 'Danach richten sich die Prüfungen und was hilft.',
  'option.symptom.installer-stays-open': 'Das Fenster der Installation bleibt mit einem Fehler offen.',
  'option.symptom.service-missing': 'Der Dienst steht nicht in der Liste der Windows-Dienste.',
  'option.symptom.service-not-started': 'Windows meldet, dass der Dienst nicht gestartet werden konnte.',
  'option.symptom.dot-red': 'Der Punkt in der Kopfzeile der Isogeo-Anwendung ist rot.',
  'option.symptom.scan-fails': 'Der Scan eines Einstiegspunkts endet mit einem Fehler.',
  'symptom.installer-stays-open': 'Das Fenster der Installation bleibt mit einem Fehler offen.',
  'symptom.service-missing': 'Der Dienst steht nicht in der Liste der Windows-Dienste.',
  'symptom.service-not-started': 'Windows meldet, dass der Dienst nicht gestartet werden konnte.',
  'symptom.dot-red': 'Der Punkt in der Kopfzeile der Isogeo-Anwendung ist rot.',
  'symptom.scan-fails': 'Der Scan eines Einstiegspunkts endet mit einem Fehler.',
  'circumstance.symptom-installer-stays-open.yes':
    'Das Fenster der Installation bleibt mit einem Fehler offen.',
  'circumstance.symptom-installer-stays-open.no': 'Das Fenster der Installation bleibt nicht offen.',
  'circumstance.symptom-service-missing.yes': 'Der Dienst steht nicht in der Liste der Windows-Dienste.',
  'circumstance.symptom-service-missing.no': 'Es geht nicht um einen fehlenden Dienst.',
  'circumstance.symptom-service-not-started.yes':
    'Windows meldet, dass der Dienst nicht gestartet werden konnte.',
  'circumstance.symptom-service-not-started.no': 'Es geht nicht um einen misslungenen Start.',
  'circumstance.symptom-dot-red.yes': 'Der Punkt in der Kopfzeile der Isogeo-Anwendung ist rot.',
  'circumstance.symptom-dot-red.no': 'Es geht nicht um einen roten Punkt.',
  'circumstance.symptom-scan-fails.yes': 'Der Scan eines Einstiegspunkts endet mit einem Fehler.',
  'circumstance.symptom-scan-fails.no': 'Es geht nicht um einen misslungenen Scan.',
  'circumstance.fme-licence-missing.yes': 'Es ist keine FME-Lizenz verfügbar.',
  'circumstance.fme-licence-missing.no': 'Eine FME-Lizenz ist verfügbar.',
  'circumstance.arcgis.yes': 'Eine ArcGIS-Lizenz wird verwendet.',
  'circumstance.arcgis.no': 'Es wird keine ArcGIS-Lizenz verwendet.',
  'circumstance.1spatial.yes': 'Eine 1Spatial-Lizenz wird verwendet.',
  'circumstance.1spatial.no': 'Es wird keine 1Spatial-Lizenz verwendet.',
  'circumstance.named-by-groups.yes': 'Die Dienste tragen die Kürzel ihrer Arbeitsgruppen.',
  'circumstance.named-by-groups.no': 'Der Dienst heißt wie beim Download Isogeo Worker.',
  'circumstance.host-name-long.yes': 'Der Name des Rechners hat mehr als 15 Zeichen.',
  'circumstance.host-name-long.no': 'Der Name des Rechners hat höchstens 15 Zeichen.',
  'circumstance.account-long.yes': 'Ein Teil des Kontonamens hat mehr als 15 Zeichen.',
  'circumstance.account-long.no': 'Kein Teil des Kontonamens hat mehr als 15 Zeichen.',
  'circumstance.account-managed.yes': 'Das Dienstkonto ist ein verwaltetes.',
  'circumstance.account-managed.no': 'Das Dienstkonto ist kein verwaltetes.',

  // Procedures and sections
  'procedure.install.title': 'Scan-Dienst installieren',
  'procedure.install.summary':
    'Den Dienst einer Arbeitsgruppe herunterladen, entpacken und auf dem Server installieren.',
  'procedure.configure-service.title': 'Dienstkonto einstellen',
  'procedure.configure-service.summary':
    'Den Dienst mit dem nur für ihn bestimmten Windows-Konto statt mit dem lokalen Administrator starten lassen.',
  'procedure.verify.title': 'Installation prüfen',
  'procedure.verify.summary':
    'Feststellen, ob der Dienst läuft und die Isogeo-Plattform mit ihm verbunden ist.',
  'procedure.speed-up.title': 'Scan beschleunigen',
  'procedure.speed-up.summary': 'Den Dienst mehrere FME-Instanzen mit derselben Lizenz ausführen lassen.',
  'procedure.install-several.title': 'Mehrere Dienste installieren',
  'procedure.install-several.summary':
    'Jeder von mehreren Arbeitsgruppen einen eigenen Dienst geben, alle mit einem FME.',
  'procedure.troubleshoot.title': 'Fehler finden und beheben',
  'procedure.troubleshoot.summary': 'Führt von dem, was Sie sehen, Prüfung für Prüfung zu dem, was hilft.',
  'section.ready': 'Bevor Sie beginnen',
  'section.download': 'Herunterladen',
  'section.set-up': 'Entpacken und installieren',
  'section.account': 'Das Konto',
  'section.log-on': 'Anmeldung des Dienstes',
  'section.log-on-check': 'Kontrolle',
  'section.service-runs': 'Der Dienst läuft',
  'section.platform': 'Die Plattform ist mit dem Dienst verbunden',
  'section.capacity': 'Leistung und Lizenzen',
  'section.limit': 'Die Grenze',
  'section.several-download': 'Herunterladen für jede Gruppe',
  'section.several-folders': 'Ein Ordner für jede Gruppe',
  'section.several-rename': 'Ein Name für jeden Dienst',
  'section.several-start': 'Installieren und starten',
  'section.tests': 'Prüfungen',
  'section.workarounds': 'Was hilft',

  // Ways through windows and menus
  'gui.scan-fme':
    'https://app.isogeo.com, angemeldet > Administration > Applications > Scan FME, oder direkt https://app.isogeo.com/admin/isogeo-worker',
  'gui.add-service':
    'Administration > Applications > Scan FME > Menü > „Ajouter“ (hinzufügen) für einen weiteren Dienst',
  'gui.run-as-administrator': 'Ordner daemon > Rechtsklick auf install.bat > Als Administrator ausführen',
  'gui.services': 'Start > nach „Dienste“ suchen > Dienste',
  'gui.service-properties':
    'Dienste > Rechtsklick auf {serviceCount, plural, one {{serviceNames}} other {jeden der Dienste {serviceNames}}} > Eigenschaften',
  'gui.service-log-on': 'Eigenschaften des Dienstes > Registerkarte „Anmelden“ > Dieses Konto',
  'gui.service-restart':
    'Dienste > Rechtsklick auf {serviceCount, plural, one {{serviceNames}} other {jeden der Dienste {serviceNames}}} > Neu starten',
  'gui.go-to-application': 'Browser, Seite des Downloads > „Aller à l’application“ (zur Anwendung)',
  'gui.refresh': 'Isogeo-Anwendung > Menü rechts vom Punkt > „Rafraîchir“ (aktualisieren)',

  // Items
  'isogeo-scan-fme.licence.fme-missing': 'Lassen Sie für {serverName} eine FME-Lizenz bereitstellen.',
  'isogeo-scan-fme.licence.fme-missing.why':
    'Der Scan führt FME aus; ist dessen Lizenz nicht verfügbar, endet der Scan eines Einstiegspunkts mit einem Fehler.',
  'isogeo-scan-fme.licence.arcgis':
    'Stellen Sie sicher, dass die ArcGIS-Lizenz auf dem Server verfügbar ist.',
  'isogeo-scan-fme.licence.arcgis.why':
    'Eine nicht verfügbare Lizenz Dritter gehört zu den Ursachen eines misslungenen Scans.',
  'isogeo-scan-fme.licence.1spatial':
    'Stellen Sie sicher, dass die 1Spatial-Lizenz auf dem Server verfügbar ist.',
  'isogeo-scan-fme.licence.1spatial.why':
    'Eine nicht verfügbare Lizenz Dritter gehört zu den Ursachen eines misslungenen Scans.',
  'isogeo-scan-fme.account.ready':
    'Lassen Sie das Windows-Konto {windowsAccount} allein für den Dienst anlegen und halten Sie sein Kennwort bereit.',
  'isogeo-scan-fme.account.ready.why':
    'Der Dienst muss mit diesem Konto gestartet werden. Der Befehl zeigt die Kennung eines vorhandenen Kontos; bei jedem anderen meldet er einen Fehler.',
  'isogeo-scan-fme.account.long-names':
    'Kürzen Sie {longNames} auf 15 Zeichen, oder stellen Sie sicher, dass alles, was nach dem Namen fragt, ihn so annimmt, wie Windows ihn anzeigt.',
  'isogeo-scan-fme.account.long-names.why':
    'NetBIOS kürzt Namen auf 15 Zeichen. Die Befehle dieser Liste enthalten die vollen Namen; die Befehle hier zeigen den vollen Namen des Rechners und den gekürzten.',
  'isogeo-scan-fme.account.managed':
    'Wählen Sie ein anderes Konto als {windowsAccount}: Es ist ein verwaltetes Dienstkonto.',
  'isogeo-scan-fme.account.managed.why':
    'Das Handbuch lässt die Anmeldedaten eines Windows-Benutzers eingeben. Das Kennwort eines verwalteten Dienstkontos behält Windows für sich; es gibt also keines zum Eintippen.',
  'isogeo-scan-fme.service.restart':
    'Starten Sie auf {serverName} {serviceCount, plural, one {den Dienst} other {die Dienste}} {serviceNames} neu.',
  'isogeo-scan-fme.service.restart.why':
    'Eine Änderung wirkt erst, wenn {serviceCount, plural, one {der Dienst} other {jeder Dienst}} neu startet. Dafür sind Administratorrechte nötig.',
  'isogeo-scan-fme.service.names':
    'Vergleichen Sie die Namen in der Liste der Windows-Dienste mit denen dieser Liste: {serviceNames}.',
  'isogeo-scan-fme.service.names.why':
    'Es sind die Namen, die die Liste für mehrere Dienste vergibt. Wurden andere gewählt, setzen Sie diese an ihre Stelle, auch in den Befehlen.',
  'isogeo-scan-fme.download.sign-in':
    'Melden Sie sich mit Ihrem Konto bei Isogeo an und öffnen Sie die Verwaltung von Scan FME.',
  'isogeo-scan-fme.download.sign-in.why':
    'Dort wird der Dienst für jede Arbeitsgruppe mit eigenen Zugangsdaten erzeugt.',
  'isogeo-scan-fme.download.name':
    'Erzeugen Sie den Dienst unter einem einfachen Namen, etwa {serverName} oder dem seines Benutzers.',
  'isogeo-scan-fme.download.name.why':
    'Ist kein Dienst aktiv, fragt die Seite nach dem Namen; für einen weiteren Dienst führt „Ajouter“ im Menü dorthin.',
  'isogeo-scan-fme.download.archive':
    'Laden Sie das Archiv des Dienstes herunter und bringen Sie es auf {serverName}.',
  'isogeo-scan-fme.download.archive.why':
    'Der Dienst ist für diese Arbeitsgruppe erzeugt und hat eigene Zugangsdaten.',
  'isogeo-scan-fme.install.folder': 'Legen Sie den Ordner {installFolder} an, falls er fehlt.',
  'isogeo-scan-fme.install.folder.why':
    'Das Archiv wird darin entpackt. Der Befehl braucht Administratorrechte und ändert an einem vorhandenen Ordner nichts.',
  'isogeo-scan-fme.install.unpack': 'Entpacken Sie das Archiv in {installFolder}.',
  'isogeo-scan-fme.install.unpack.why':
    'Der Befehl antwortet mit True, wenn install.bat im Ordner daemon liegt, wo sie hingehört.',
  'isogeo-scan-fme.install.run': 'Führen Sie install.bat aus dem Ordner daemon als Administrator aus.',
  'isogeo-scan-fme.install.run.why':
    'Sie installiert den Dienst und startet ihn; ohne Administratorrechte verweigert Windows beides.',
  'isogeo-scan-fme.install.window-closes':
    'Achten Sie darauf, dass sich das Konsolenfenster von selbst schließt.',
  'isogeo-scan-fme.install.window-closes.why':
    'Bleibt es mit einem Fehler offen, prüfen Sie die Voraussetzungen erneut; hilft das nicht, wenden Sie sich an den Support von Isogeo.',
  'isogeo-scan-fme.configure.properties':
    'Öffnen Sie die Eigenschaften {serviceCount, plural, one {des Dienstes} other {jedes der Dienste}} {serviceNames}.',
  'isogeo-scan-fme.configure.properties.why':
    'Nach der Installation {serviceCount, plural, one {gehört der Dienst} other {gehören die Dienste}} dem lokalen Administratorkonto.',
  'isogeo-scan-fme.configure.log-on':
    'Tragen Sie {windowsAccount} mit Kennwort als Konto {serviceCount, plural, one {des Dienstes} other {jedes der Dienste {serviceNames}}} ein.',
  'isogeo-scan-fme.configure.log-on.why':
    '{serviceCount, plural, one {Der Dienst} other {Jeder Dienst}} muss von dem Windows-Benutzer gestartet werden, der für ihn vorgesehen ist.',
  'isogeo-scan-fme.configure.confirm':
    'Bestätigen Sie {serviceCount, plural, one {mit OK} other {für jeden Dienst mit OK}} und nehmen Sie zur Kenntnis, dass {serviceCount, plural, one {der Dienst} other {er}} neu gestartet werden muss.',
  'isogeo-scan-fme.configure.confirm.why': 'Windows sagt es in einer Meldung; bis dahin gilt das alte Konto.',
  'isogeo-scan-fme.configure.check-account':
    'Prüfen Sie, ob {serviceCount, plural, one {der Dienst} other {jeder der Dienste {serviceNames}}} unter {windowsAccount} läuft.',
  'isogeo-scan-fme.configure.check-account.why':
    'Der Befehl zeigt das Konto unter StartName; ein Punkt steht für den Server selbst. Das ist unser eigener Rat.',
  'isogeo-scan-fme.verify.open-console': 'Öffnen Sie auf {serverName} die Konsole der Windows-Dienste.',
  'isogeo-scan-fme.verify.open-console.why': 'Sie führt jeden Dienst mit seinem Status auf.',
  'isogeo-scan-fme.verify.running':
    '{serviceCount, plural, one {Suchen Sie den Dienst {serviceNames} in der Liste; sein Status muss „Wird ausgeführt“ sein.} other {Suchen Sie die Dienste {serviceNames} in der Liste; der Status jedes Dienstes muss „Wird ausgeführt“ sein.}}',
  'isogeo-scan-fme.verify.running.why':
    '{serviceCount, plural, one {Fehlt er, aktualisieren Sie die Liste mit der Taste F5; erscheint er dann nicht, installieren Sie erneut.} other {Fehlt einer, aktualisieren Sie die Liste mit der Taste F5; erscheint er dann nicht, installieren Sie diesen erneut.}}',
  'isogeo-scan-fme.verify.account':
    'Lesen Sie unter StartName ab, dass {serviceCount, plural, one {der Dienst} other {jeder der Dienste {serviceNames}}} von {windowsAccount} gestartet wird.',
  'isogeo-scan-fme.verify.account.why':
    'Gleich nach der Installation ist es noch der lokale Administrator, bei dem es nicht bleiben darf.',
  'isogeo-scan-fme.verify.go-to-application':
    'Kehren Sie zum Browser zurück und wechseln Sie zur Isogeo-Anwendung.',
  'isogeo-scan-fme.verify.go-to-application.why':
    'Ihre Kopfzeile zeigt, ob Plattform und {serviceCount, plural, one {Dienst} other {Dienste}} miteinander verbunden sind.',
  'isogeo-scan-fme.verify.green-dot':
    'Achten Sie darauf, dass der Punkt in der Kopfzeile {serviceCount, plural, one {grün ist} other {in jeder der Arbeitsgruppen {workGroups} grün ist}}.',
  'isogeo-scan-fme.verify.green-dot.why':
    'Ist er rot, aktualisieren Sie über das Menü daneben; hat sich nach 5 Minuten nichts geändert, wenden Sie sich an den Support von Isogeo.',
  'isogeo-scan-fme.speed-up.server-sized':
    'Stellen Sie sicher, dass {serverName} für {allInstances, plural, one {# FME-Instanz} other {# gleichzeitige FME-Instanzen}} leistungsfähig genug ist.',
  'isogeo-scan-fme.speed-up.server-sized.why':
    'Das Handbuch macht dies zur Bedingung und nennt keine Zahlen; der Befehl zeigt Prozessoren und Speicher.',
  'isogeo-scan-fme.speed-up.licence-limit':
    'Zählen Sie die Instanzen aller Dienste, die diese FME-Lizenz nutzen: zusammen höchstens 5.{serviceCount, plural, one {} other { {serviceNames} führen zusammen {allInstances} aus{licenceLimit, select, exceeded {, mehr, als die Lizenz zulässt} other {}}.}}',
  'isogeo-scan-fme.speed-up.licence-limit.why': 'So viele kann der Scan mit einer Lizenz ausführen.',
  'isogeo-scan-fme.speed-up.copy':
    'Kopieren Sie {serviceCount, plural, one {worker.bat, bevor Sie sie ändern} other {worker.bat jedes Dienstes, bevor Sie die Datei ändern}}.',
  'isogeo-scan-fme.speed-up.copy.why':
    'So lässt sich der alte Stand wiederherstellen. Der Befehl braucht Administratorrechte. Das ist unser eigener Rat.',
  'isogeo-scan-fme.speed-up.set-limit':
    '{serviceCount, plural, one {Setzen Sie in {workerFiles} den Wert MAX_FME_CONCURRENCY_LIMIT auf {fmeInstances} und speichern Sie.} other {Setzen Sie in jeder dieser Dateien den Wert MAX_FME_CONCURRENCY_LIMIT auf {fmeInstances} und speichern Sie: {workerFiles}.}}',
  'isogeo-scan-fme.speed-up.set-limit.why':
    'Er sagt, wie viele FME-Instanzen {serviceCount, plural, one {der Dienst} other {jeder Dienst}} gleichzeitig ausführt. Ändern Sie nur die Zahl.',
  'isogeo-scan-fme.speed-up.check-limit':
    'Lesen Sie die Zeile {serviceCount, plural, one {noch einmal} other {in jeder Datei noch einmal}}: Sie muss die Zahl {fmeInstances} enthalten.',
  'isogeo-scan-fme.speed-up.check-limit.why':
    'Ein Editor ohne Administratorrechte kann die Datei an anderer Stelle gespeichert haben. Das ist unser eigener Rat.',
  'isogeo-scan-fme.several.instances':
    'Legen Sie fest, wie sich die Dienste die FME-Instanzen teilen: zusammen höchstens 5 einer Lizenz.',
  'isogeo-scan-fme.several.instances.why':
    'Alle Dienste nutzen die eine FME-Installation, auf einem Server oder auf mehreren.',
  'isogeo-scan-fme.several.download':
    'Laden Sie den Dienst in jeder der Arbeitsgruppen {workGroups} herunter, zuerst in der Hauptgruppe {mainGroup}, und bringen Sie die Archive auf {serverName}.',
  'isogeo-scan-fme.several.download.why':
    'Jeder Dienst wird für eine Arbeitsgruppe erzeugt und hat eigene Zugangsdaten. Hat eine Gruppe keinen aktiven Dienst, fragt die Seite nach einem einfachen Namen, etwa dem des Rechners; für einen weiteren Dienst führt „Ajouter“ im Menü dorthin.',
  'isogeo-scan-fme.several.keep-apart': 'Kennzeichnen Sie jedes Archiv mit dem Kürzel seiner Arbeitsgruppe.',
  'isogeo-scan-fme.several.keep-apart.why':
    'Die Archive sehen gleich aus; ein vertauschtes würde für die falsche Gruppe arbeiten. Das ist unser eigener Rat.',
  'isogeo-scan-fme.several.folders': 'Legen Sie in {installFolder} für jede Arbeitsgruppe einen Ordner an.',
  'isogeo-scan-fme.several.folders.why':
    'Das Handbuch verlangt geordnete Installationen, damit keine verwechselt wird. Der Befehl braucht Administratorrechte.',
  'isogeo-scan-fme.several.unpack': 'Entpacken Sie jedes Archiv in den Ordner seiner Arbeitsgruppe.',
  'isogeo-scan-fme.several.unpack.why':
    'Der Befehl antwortet mit True für install.bat und uninstall.bat jeder Gruppe.',
  'isogeo-scan-fme.several.find-names':
    'Sehen Sie sich die Stellen mit Isogeo Worker an: 3 je Gruppe, in install.bat und uninstall.bat.',
  'isogeo-scan-fme.several.find-names.why':
    'Das Handbuch zählt 3 Stellen, die jeweils durch einen eigenen Namen des Dienstes zu ersetzen sind.',
  'isogeo-scan-fme.several.rename': 'Ersetzen Sie alle Stellen durch einen Namen je Dienst: {serviceNames}.',
  'isogeo-scan-fme.several.rename.why':
    'Der Befehl erledigt das in beiden Dateien jeder Gruppe, braucht Administratorrechte und ändert bei erneutem Lauf nichts.',
  'isogeo-scan-fme.several.check-names':
    'Zählen Sie in den Dateien jeder Gruppe nach: Found und Renamed müssen übereinstimmen.',
  'isogeo-scan-fme.several.check-names.why':
    'Found zählt Isogeo Worker, Renamed denselben Namen mit dem Kürzel der Gruppe dahinter. Eine in uninstall.bat vergessene Stelle würde später den falschen Dienst entfernen. Das ist unser eigener Rat.',
  'isogeo-scan-fme.several.run': 'Führen Sie install.bat jeder Gruppe als Administrator aus.',
  'isogeo-scan-fme.several.run.why':
    'Jede installiert ihren Dienst und startet ihn; ihr Fenster schließt sich von selbst. Bleibt eines mit einem Fehler offen, prüfen Sie die Voraussetzungen erneut; hilft das nicht, wenden Sie sich an den Support von Isogeo.',
  'isogeo-scan-fme.several.log-on':
    'Tragen Sie {windowsAccount} als Konto jedes Dienstes ein: {serviceNames}.',
  'isogeo-scan-fme.several.log-on.why': 'Nach der Installation startet sie der lokale Administrator.',
  'isogeo-scan-fme.several.restart': 'Starten Sie alle Dienste neu.',
  'isogeo-scan-fme.several.restart.why':
    'Erst dann gilt das neue Konto. Der Befehl braucht Administratorrechte.',
  'isogeo-scan-fme.several.check': 'Prüfen Sie, ob jeder Dienst unter {windowsAccount} läuft.',
  'isogeo-scan-fme.several.check.why':
    'Der Befehl zeigt Name, Konto und Status jedes Dienstes: State muss Running sein. Fehlt einer, installieren Sie diesen noch einmal.',
  'isogeo-scan-fme.several.green-dots':
    'Sehen Sie in der Isogeo-Anwendung nach, dass der Punkt in jeder der Arbeitsgruppen {workGroups} grün ist.',
  'isogeo-scan-fme.several.green-dots.why':
    'Er zeigt, dass der Dienst dieser Gruppe und die Plattform verbunden sind. Ist einer rot, aktualisieren Sie über das Menü daneben; hat sich nach 5 Minuten nichts geändert, wenden Sie sich an den Support von Isogeo.',

  // Troubleshooting
  'isogeo-scan-fme.trouble.ask-isogeo':
    'Wenden Sie sich an den Support von Isogeo und schildern Sie, was Sie sehen und was die Prüfungen ergeben haben.',
  'isogeo-scan-fme.trouble.ask-isogeo.why': 'Das Handbuch nennt keine weitere Ursache.',
  'isogeo-scan-fme.trouble.mend-account':
    'Geben Sie {windowsAccount} die Rechte, die die Voraussetzungen verlangen, und stellen Sie sicher, dass der Dienst dessen Kennwort kennt.',
  'isogeo-scan-fme.trouble.mend-account.why':
    'Die Rechte des Kontos, das den Dienst startet, gehören zu den Voraussetzungen, die das Handbuch erneut prüfen lässt.',
  'isogeo-scan-fme.trouble.run-again':
    'Führen Sie install.bat auf {serverName} erneut als Administrator aus{serviceCount, plural, one {} other {, und zwar für jeden der Dienste {serviceNames}, der fehlt}}.',
  'isogeo-scan-fme.trouble.run-again.why':
    'Bleibt der Dienst aus, verlangt das Handbuch einen neuen Installationsversuch.',
  'isogeo-scan-fme.trouble.installer.run-again':
    'Sobald die Voraussetzungen erfüllt sind, führen Sie install.bat auf {serverName} erneut als Administrator aus{serviceCount, plural, one {} other {, und zwar für jeden der Dienste {serviceNames}, der nicht läuft}}.',
  'isogeo-scan-fme.trouble.installer.run-again.why':
    'Das Handbuch lässt die Voraussetzungen prüfen und verweist dann an den Support. Der Versuch dazwischen ist unser eigener Rat.',
  'isogeo-scan-fme.trouble.installer.administrator': 'Wurde install.bat als Administrator ausgeführt?',
  'isogeo-scan-fme.trouble.installer.administrator.why': 'Ein bloßer Doppelklick genügt dafür nicht.',
  'outcome.isogeo-scan-fme.trouble.installer.administrator.no': 'Nein, oder unbekannt.',
  'outcome.isogeo-scan-fme.trouble.installer.administrator.yes': 'Ja.',
  'isogeo-scan-fme.trouble.installer.prerequisites':
    'Sind die Voraussetzungen erfüllt, vor allem das Konto {windowsAccount} und seine Rechte?',
  'isogeo-scan-fme.trouble.installer.prerequisites.why':
    'Das Handbuch lässt sie erneut prüfen, wenn das Fenster offen bleibt. Bei einem Konto, das es nicht gibt, meldet der Befehl einen Fehler.',
  'outcome.isogeo-scan-fme.trouble.installer.prerequisites.missing': 'Eine fehlt.',
  'outcome.isogeo-scan-fme.trouble.installer.prerequisites.met': 'Alle sind erfüllt.',
  'isogeo-scan-fme.trouble.missing.refresh':
    'Aktualisieren Sie auf {serverName} die Liste der Dienste mit der Taste F5. {serviceCount, plural, one {Erscheint {serviceNames}?} other {Erscheinen {serviceNames} alle?}}',
  'isogeo-scan-fme.trouble.missing.refresh.why': 'Eine offene Liste zeigt neue Dienste nicht von selbst.',
  'outcome.isogeo-scan-fme.trouble.missing.refresh.appears': 'Er erscheint.',
  'outcome.isogeo-scan-fme.trouble.missing.refresh.stays-away': 'Er erscheint nicht.',
  'isogeo-scan-fme.trouble.missing.go-on':
    'Machen Sie mit {serviceCount, plural, one {dem Dienstkonto} other {dem Konto der Dienste}} weiter.',
  'isogeo-scan-fme.trouble.missing.go-on.why':
    '{serviceCount, plural, one {Der Dienst ist} other {Die Dienste sind}} installiert; nur die Liste war veraltet.',
  'isogeo-scan-fme.trouble.not-started.account':
    'Ist {serviceCount, plural, one {der Dienst} other {jeder der Dienste {serviceNames}}} auf {windowsAccount} eingestellt, und hat dieses Konto die Rechte der Voraussetzungen?',
  'isogeo-scan-fme.trouble.not-started.account.why':
    'Der erste Befehl zeigt das Konto unter StartName, der zweite, ob es existiert.',
  'outcome.isogeo-scan-fme.trouble.not-started.account.wrong': 'Ein anderes Konto, oder Rechte fehlen.',
  'outcome.isogeo-scan-fme.trouble.not-started.account.right': 'Konto und Rechte stimmen.',
  'isogeo-scan-fme.trouble.not-started.start':
    'Starten Sie auf {serverName} {serviceCount, plural, one {den Dienst} other {die Dienste}} {serviceNames}.',
  'isogeo-scan-fme.trouble.not-started.start.why':
    'Gelingt der Start jetzt, ist der Fehler behoben. Dafür sind Administratorrechte nötig.',
  'isogeo-scan-fme.trouble.dot.service':
    'Läuft {serviceCount, plural, one {der Dienst} other {jeder der Dienste}} {serviceNames} auf {serverName}?',
  'isogeo-scan-fme.trouble.dot.service.why': 'Ein beendeter Dienst kann der Plattform nicht antworten.',
  'outcome.isogeo-scan-fme.trouble.dot.service.stopped': 'Er ist beendet oder fehlt.',
  'outcome.isogeo-scan-fme.trouble.dot.service.running': 'Er läuft.',
  'isogeo-scan-fme.trouble.dot.refresh':
    'Aktualisieren Sie über das Menü rechts vom Punkt und warten Sie 5 Minuten. Ist der Punkt grün?',
  'isogeo-scan-fme.trouble.dot.refresh.why':
    'Hat sich nach 5 Minuten nichts geändert, verweist das Handbuch an den Support.',
  'outcome.isogeo-scan-fme.trouble.dot.refresh.green': 'Er ist grün.',
  'outcome.isogeo-scan-fme.trouble.dot.refresh.red': 'Er bleibt rot.',
  'isogeo-scan-fme.trouble.dot.restart':
    'Starten Sie {serviceCount, plural, one {den Dienst} other {jeden beendeten der Dienste {serviceNames}}} und aktualisieren Sie danach den Punkt.',
  'isogeo-scan-fme.trouble.dot.restart.why':
    'Startet er nicht, wählen Sie dieses Symptom. Der Start braucht Administratorrechte. Das ist unser eigener Rat.',
  'isogeo-scan-fme.trouble.dot.go-on': 'Machen Sie weiter: Plattform und Dienst sind verbunden.',
  'isogeo-scan-fme.trouble.dot.go-on.why': 'Der grüne Punkt zeigt es.',
  'isogeo-scan-fme.trouble.scan.entry-point':
    'Stimmen die Einstellungen des Einstiegspunkts: Gibt es den Pfad oder das Schema?',
  'isogeo-scan-fme.trouble.scan.entry-point.why':
    'Ein Scan kann nur lesen, was dort ist, wohin der Einstiegspunkt zeigt.',
  'outcome.isogeo-scan-fme.trouble.scan.entry-point.wrong': 'Etwas stimmt nicht.',
  'outcome.isogeo-scan-fme.trouble.scan.entry-point.right': 'Sie stimmen.',
  'isogeo-scan-fme.trouble.scan.rights':
    'Darf {windowsAccount}, das {serviceCount, plural, one {den Dienst} other {die Dienste {serviceNames}}} auf {serverName} startet, diesen Pfad oder dieses Schema lesen?',
  'isogeo-scan-fme.trouble.scan.rights.why':
    'Der Scan hat die Rechte dieses Kontos, nicht Ihre. Der Befehl zeigt, welches es ist.',
  'outcome.isogeo-scan-fme.trouble.scan.rights.missing': 'Nein, es darf nicht.',
  'outcome.isogeo-scan-fme.trouble.scan.rights.there': 'Ja, es darf.',
  'isogeo-scan-fme.trouble.scan.licences':
    'Sind die Lizenzen von FME und, wo verwendet, von 1Spatial und ArcGIS verfügbar?',
  'isogeo-scan-fme.trouble.scan.licences.why':
    'Schlägt ein Scan fehl, lässt das Handbuch die Verfügbarkeit dieser Lizenzen prüfen.',
  'outcome.isogeo-scan-fme.trouble.scan.licences.unavailable': 'Eine ist nicht verfügbar.',
  'outcome.isogeo-scan-fme.trouble.scan.licences.available': 'Alle sind verfügbar.',
  'isogeo-scan-fme.trouble.scan.correct-entry-point':
    'Korrigieren Sie den Einstiegspunkt in der Isogeo-Anwendung und starten Sie den Scan erneut.',
  'isogeo-scan-fme.trouble.scan.correct-entry-point.why':
    'Geben Sie den Pfad so an, wie der Server ihn sieht, nicht mit Ihren eigenen Laufwerksbuchstaben. Das ist unser eigener Rat.',
  'isogeo-scan-fme.trouble.scan.free-fme': 'Machen Sie die FME-Lizenz für den Dienst wieder verfügbar.',
  'isogeo-scan-fme.trouble.scan.free-fme.why':
    'Starten Sie danach den Scan erneut; der Fehler muss verschwunden sein.',
  'isogeo-scan-fme.trouble.scan.free-arcgis': 'Machen Sie die ArcGIS-Lizenz für den Dienst wieder verfügbar.',
  'isogeo-scan-fme.trouble.scan.free-arcgis.why':
    'Starten Sie danach den Scan erneut; der Fehler muss verschwunden sein.',
  'isogeo-scan-fme.trouble.scan.free-1spatial':
    'Machen Sie die 1Spatial-Lizenz für den Dienst wieder verfügbar.',
  'isogeo-scan-fme.trouble.scan.free-1spatial.why':
    'Starten Sie danach den Scan erneut; der Fehler muss verschwunden sein.',

  // Rulings
  'ruling.labels-translated':
    'Das Handbuch zeigt die Beschriftungen der Isogeo-Anwendung nur auf Französisch; sie stehen hier wie gedruckt, mit einer Übersetzung.',
  'ruling.own-advice':
    'Punkte, die darauf hinweisen, sind unser eigener Rat; das Handbuch verlangt sie nicht.',
  'ruling.five-instances-per-licence':
    'Das Handbuch erlaubt bis zu 5 FME-Instanzen mit derselben Lizenz. Teilen sich mehrere Dienste eine Lizenz, gilt die Grenze hier für alle zusammen.',
  'ruling.worker-bat-line-silent':
    'Das Handbuch nennt die Einstellung in worker.bat, gibt aber die Zeile nicht wieder; nur die Zahl darin wird geändert.',
  'ruling.folder-per-work-group':
    'Das Handbuch zeigt die erwarteten Ordner nur als Bild. Hier hat jede Arbeitsgruppe im Ordner des Dienstes einen Ordner mit ihrem Kürzel.',
  'ruling.service-name-pattern':
    'Das Handbuch verlangt für jeden Dienst einen eigenen Namen und gibt kein Muster vor. Hier ist es Isogeo Worker mit dem Kürzel der Arbeitsgruppe.',
  'ruling.three-occurrences-over-two-files':
    'Das Handbuch spricht von 3 Stellen in install.bat und uninstall.bat und sagt nicht, wie sie sich verteilen. Sie gelten hier als 3 in beiden Dateien zusammen; alle gefundenen werden ersetzt.',
  'ruling.names-cut-by-netbios':
    'Das Handbuch spricht nicht von der Länge der Namen. Dass NetBIOS Namen über 15 Zeichen kürzt, liegt an Windows; die Befehle enthalten die vollen Namen.',
  'ruling.managed-account-no-password':
    'Das Handbuch spricht nicht von verwalteten Dienstkonten. Da es Anmeldedaten eingeben lässt, gilt ein solches Konto als wichtiger Punkt.',

  // The way to a procedure
  'path.start': 'Was haben Sie vor?',
  'path.start.first-install': 'Den Scan zum ersten Mal installieren',
  'path.start.change-account': 'Den Dienst mit einem anderen Konto starten lassen',
  'path.start.check': 'Eine Installation prüfen',
  'path.start.faster': 'Den Scan schneller machen',
  'path.start.something-wrong': 'Etwas funktioniert nicht',
  'path.how-many': 'Wie viele Arbeitsgruppen lassen hier ihre Daten scannen?',
  'path.how-many.one': 'Eine',
  'path.how-many.several': 'Mehrere, mit einem FME',
  'path.something-wrong': 'Was sehen Sie?',
  'path.something-wrong.installer-stays-open': 'Das Fenster der Installation bleibt mit einem Fehler offen.',
  'path.something-wrong.service-missing': 'Der Dienst steht nicht in der Liste der Windows-Dienste.',
  'path.something-wrong.service-not-started':
    'Windows meldet, dass der Dienst nicht gestartet werden konnte.',
  'path.something-wrong.dot-red': 'Der Punkt in der Kopfzeile der Isogeo-Anwendung ist rot.',
  'path.something-wrong.scan-fails': 'Der Scan eines Einstiegspunkts endet mit einem Fehler.',

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
  'beside.restart-interrupts':
    'Lassen Sie {other} nach Isogeo Scan FME installieren, außer es bringt einen eigenen SQL Server mit und muss zuerst da sein. Wählen Sie eine Zeit, in der niemand mit Isogeo Scan FME arbeitet, und prüfen Sie danach, ob {serviceNames} {serviceCount, plural, one {läuft} other {laufen}}.',
  'beside.restart-interrupts.why':
    'Die Installation von {other} endet mit einem Neustart des Rechners, der {serviceNames} von Isogeo Scan FME unterbricht.',
  'beside.account-dedicated':
    'Halten Sie den Windows-Benutzer {windowsAccount} allein für Isogeo Scan FME frei: Die Dienste von {other} laufen unter einem anderen Konto.',
  'beside.account-dedicated.why':
    'Der Dienst muss als Windows-Benutzer laufen, der ihm vorbehalten ist; auch die Dienste von {other} brauchen ein Konto.',
}
