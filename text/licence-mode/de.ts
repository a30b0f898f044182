import type { LicenceModeMessages } from './en.ts'

export const de = {
  'page.title': 'Lizenzmodus wählen',
  'page.lead':
    'Hager stream. Eine Lizenz wird in der Cloud geprüft oder ist an den Rechner gebunden. Beschreiben Sie die Anlage: Mit jeder Antwort folgen der Modus, die Gründe und das, was daran etwas ändern würde.',
  'page.inputs': 'Die Anlage',
  'page.results': 'Empfehlung',
  'page.choose': 'Diesen Modus für die Anlage wählen',
  'page.clear': 'Antworten löschen',
  'page.copy': 'Link kopieren',
  'page.print': 'Drucken',
  'page.copied': 'Link kopiert.',
  'page.copyFailed': 'Der Browser hat das Kopieren nicht erlaubt. Kopieren Sie die Adresse dieser Seite.',
  'page.workflow.cloud': 'Cloud-Lizenz Schritt für Schritt einrichten',
  'page.workflow.local': 'Lokale Lizenz Schritt für Schritt einrichten',

  'constraint.internet': 'Hat der Rechner Internetzugang?',
  'constraint.licenceServer': 'Darf er den Lizenzserver erreichen (HTTPS, Port 443 ausgehend)?',
  'constraint.movingVirtualMachine': 'Ist es eine virtuelle Maschine, die den Host wechseln kann?',
  'constraint.licenceBeforeInstallation': 'Soll die Lizenz vor der Installation vollständig vorliegen?',
  'constraint.extensionsExpected': 'Wird die Lizenz voraussichtlich erweitert?',
  'constraint.upgradesExpected': 'Sind Upgrades von stream zu erwarten?',
  'constraint.quickRecovery': 'Muss stream nach einem Ausfall schnell wieder laufen?',
  'constraint.replacementLikely': 'Wird der Rechner voraussichtlich ersetzt?',
  'option.permanent': 'Ständig',
  'option.occasional': 'Ab und zu',
  'option.never': 'Nie',
  'option.direct': 'Ja, direkt',
  'option.proxy': 'Ja, über einen Proxy',
  'option.blocked': 'Nein, dauerhaft gesperrt',
  'option.yes': 'Ja',
  'option.no': 'Nein',
  'option.unknown': 'Unbekannt',

  'advice.title': 'Modus',
  'mode.cloud': 'Cloud-Lizenz',
  'mode.local': 'Lokale Lizenz',
  'mode.short.cloud': 'die Cloud',
  'mode.short.local': 'lokal',
  'mode.manual.cloud': '„Distant“ im Handbuch',
  'mode.manual.local': '„Local“ im Handbuch',
  'basis.recommended-by-manual':
    'Das Handbuch empfiehlt diesen Modus nachdrücklich, und nichts an der Anlage schließt ihn aus.',
  'basis.no-internet-ever':
    'Ganz ohne Internetzugang lässt sich eine Cloud-Lizenz nie prüfen. Es bleibt nur die lokale Lizenz.',
  'basis.licence-server-blocked':
    'Bleibt der Lizenzserver dauerhaft gesperrt, lässt sich eine Cloud-Lizenz nicht prüfen. Es bleibt nur die lokale Lizenz.',

  'conflict.title': 'Diese Antworten passen nicht zusammen',
  'conflict.local-before-installation':
    'Eine lokale Lizenz kann nicht vollständig vor der Installation geliefert werden: Ihr Schlüssel entsteht aus dem Site code, den nur der Rechner mit installiertem stream anzeigt.',
  'way.install-ahead':
    'Installieren Sie stream vorab auf dem endgültigen Rechner, richten Sie dort die Lizenz ein, und liefern Sie den Rechner mit ihr aus.',
  'way.key-on-the-day':
    'Bestellen Sie die Lizenz vorab, und vereinbaren Sie den Tag mit Hager Services: Senden Sie den Site code von einem anderen Gerät, und bringen Sie die .glic-Datei auf den Rechner, solange der Demomodus läuft, also binnen 12 Stunden.',
  'way.open-the-connection':
    'Lassen Sie HTTPS auf Port 443 von diesem einen Rechner zum Lizenzserver freigeben: Dann ist die Cloud-Lizenz doch möglich.',

  'conditions.title': 'Was dieser Modus von der Anlage verlangt',
  'condition.reach-licence-server':
    'Der Rechner erreicht cloudlicensing.iconics.com über HTTPS, Port 443, beim Start und danach regelmäßig.',
  'condition.connect-within-grace':
    'Der Rechner ist mindestens einmal in 30 Tagen online, besser wöchentlich: Die Karenzzeit beträgt 30 Tage.',
  'condition.test-proxy':
    'Der Proxy lässt den Rechner ohne Anmeldung einer Person zum Lizenzserver durch. Testen Sie das vor der Bestellung.',
  'condition.find-out-connection':
    'Die IT des Kunden klärt vor der Bestellung, ob der Rechner Internetzugang hat und den Lizenzserver erreichen darf.',
  'condition.site-code-after-installation':
    'Zuerst wird stream installiert. Dann geht der Site code des Rechners an Hager Services, und eine .glic-Datei kommt zurück.',
  'condition.keep-machine-in-place':
    'Die virtuelle Maschine bleibt fest auf einem Host: Die Lizenz ist an einen Fingerabdruck des Rechners gebunden.',
  'condition.kill-before-replacement':
    'Bevor der Rechner ersetzt wird, wird die Lizenz dort gelöscht (Kill) und der Kill Code an Hager Services gesendet. Bis dahin bleibt stream installiert.',
  'condition.remove-before-upgrade':
    'Vor jedem Upgrade wird die Lizenz entfernt und danach neu eingerichtet.',

  'criteria.title': 'Die beiden Modi an dieser Anlage',
  'criteria.criterion': 'Kriterium (Tabelle 3 des Handbuchs)',
  'criteria.matters': 'An dieser Anlage',
  'criteria.meaning': 'Was das bedeutet',
  'criteria.yes': 'Ja',
  'criteria.no': 'Nein',
  'matters.yes': 'Zählt, spricht für {mode}',
  'matters.no': 'Zählt nicht',
  'matters.unknown': 'Noch nicht bekannt',
  'criterion.works-offline': 'Läuft ohne Verbindung?',
  'criterion.easy-transfer': 'Leicht auf einen neuen Rechner zu übertragen?',
  'criterion.no-work-after-extension': 'Keine Arbeit am Rechner nach einer Erweiterung?',
  'criterion.survives-upgrade': 'Übersteht ein Upgrade von stream?',
  'criterion.easy-recovery': 'Nach einem Ausfall leicht wiederherzustellen?',
  'criterion.delivered-before-installation': 'Vor der Installation von stream vollständig lieferbar?',
  'criterion.adapts-to-genesis64': 'Leicht an die Version von GENESIS64 anzupassen?',
  'meaning.works-offline.cloud': 'Ohne Verbindung läuft stream während der Karenzzeit von 30 Tagen weiter.',
  'meaning.works-offline.local': 'Der Schlüssel liegt auf dem Rechner: Eine Verbindung ist nicht nötig.',
  'meaning.easy-transfer.cloud':
    'Hager Services gibt die Lizenz frei, dann bekommt der neue Rechner denselben License Pool.',
  'meaning.easy-transfer.local':
    'Die Lizenz muss auf dem alten Rechner gelöscht werden (Kill). Gibt es den Rechner nicht mehr, hilft nur ein Site Key Replacement.',
  'meaning.no-work-after-extension.cloud': 'Eine Erweiterung erfordert keine Arbeit am Rechner.',
  'meaning.no-work-after-extension.local': 'Jede Erweiterung erfordert einen neuen Schlüssel am Rechner.',
  'meaning.survives-upgrade.cloud': 'Die Lizenz übersteht es; sie vorher zu entfernen, ist nur Vorsicht.',
  'meaning.survives-upgrade.local': 'Die Lizenz übersteht es nicht: vorher entfernen, danach neu einrichten.',
  'meaning.easy-recovery.cloud':
    'Nach einem Anruf bei Hager Services wird der License Pool erneut eingegeben.',
  'meaning.easy-recovery.local':
    'Ein neuer Schlüssel muss von Hager Services kommen; bei verlorenem Rechner durch Site Key Replacement.',
  'meaning.delivered-before-installation.cloud':
    'Der License Pool kann schon vor der Installation vorliegen.',
  'meaning.delivered-before-installation.local': 'Der Schlüssel entsteht erst, wenn stream installiert ist.',
  'meaning.adapts-to-genesis64.cloud': 'Ein neueres GENESIS64 verlangt laut Handbuch wenig.',
  'meaning.adapts-to-genesis64.local': 'Ein neueres GENESIS64 kann einen anderen Schlüssel verlangen.',

  'changes.title': 'Was die Empfehlung ändern würde',
  'changes.none': 'Keine einzelne Antwort ändert sie: Mehr als eine schließt die Cloud-Lizenz aus.',
  'changes.item':
    '{question} {answers}: dann {mode, select, cloud {die Cloud-Lizenz} other {die lokale Lizenz}}.',
  'changes.answer': '„{answer}“',
  'changes.or': 'oder',

  'outage.title': 'Wenn die Lizenz verloren geht',
  'outage.lead': 'Wie lange stream weiterläuft, was unterdessen zu sehen ist und was bis wann zu tun ist.',
  'outage.lost': 'Was ging verloren?',
  'outage.date': 'An welchem Tag (UTC)?',
  'outage.date.fault': 'Hier wird ein Tag der Jahre 2000 bis 2999 erwartet.',
  'outage.graceHours': 'Am Lizenzserver eingestellte Karenzzeit',
  'outage.hours': 'Stunden',
  'outage.until': 'bis {time}',
  'outage.from': 'ab {time}',
  'outage.marks': 'Verlust {start}, Ende der Karenzzeit {grace}, Ende des Demomodus {demo}',
  'outage.phase': 'Phase',
  'outage.when': 'Zeit (UTC)',
  'outage.sees': 'Was der Bediener sieht',
  'outage.todo': 'Was bis wann zu tun ist',
  'lost.connection': 'Die Verbindung zum Cloud-Lizenzserver',
  'lost.local-licence': 'Die lokale Lizenz, gleich aus welchem Grund',
  'lost.hardware-key': 'Ein Hardwareschlüssel',
  'lost.licence-server': 'Ein Lizenzserver im eigenen Netz',
  'phase.grace': 'Karenzzeit',
  'phase.demo': 'Demomodus',
  'phase.stopped': 'Ohne Lizenz',
  'sees.license-failing': 'Alles läuft wie lizenziert; die Anzeige meldet „License Failing“.',
  'sees.runs-as-licensed': 'Alles läuft wie lizenziert, im Wiederherstellungsmodus.',
  'sees.demo-mode': 'Demomodus: {hours, number} Stunden, {tags, number} Tags.',
  'sees.nothing': 'Der Demomodus ist vorbei: stream zeigt und archiviert nichts mehr.',
  'milestone.note-the-day': 'Notieren Sie Tag und Stunde des Verlusts: Von da an zählt die Karenzzeit.',
  'milestone.find-the-cause':
    'Stellen Sie fest, warum der Rechner cloudlicensing.iconics.com auf Port 443 nicht erreicht: Firewall, Proxy, DNS, Routing, HTTPS-Überprüfung.',
  'milestone.tell-hager-services':
    'Melden Sie es Hager Services, falls die Lizenz nicht zurück ist: Kunde, Anlage, was wann verloren ging.',
  'milestone.settle-other-way':
    'Vereinbaren Sie mit Hager Services einen anderen Weg: eine andere Verbindung zum Lizenzserver oder die lokale Lizenz.',
  'milestone.leave-as-it-is':
    'Deinstallieren Sie stream nicht, löschen Sie die Lizenz nicht, und ändern Sie nichts am Rechner, bis Hager Services geantwortet hat.',
  'milestone.ask-for-replacement':
    'Senden Sie Hager Services den Site code und was geschehen ist. Gibt es den Rechner nicht mehr, bitten Sie um ein Site Key Replacement.',
  'milestone.key-delivered': 'Liefern Sie die neue .glic-Datei, damit zum Einrichten eine Woche bleibt.',
  'milestone.look-for-key':
    'Stecken Sie den Schlüssel neu ein, versuchen Sie einen anderen Anschluss, und sehen Sie nach, ob Windows ihn erkennt.',
  'milestone.start-licence-server':
    'Starten Sie den Lizenzserver neu, und prüfen Sie, ob der Rechner ihn erreicht.',
  'milestone.licence-back':
    'Die Lizenz ist zurück. Prüfen Sie in der Anzeige, dass kein „License Failing“ erscheint und die Werte sich ändern.',
  'milestone.expect-stop':
    'Ohne Lizenz bis hierher bleibt stream stehen. Vereinbaren Sie vorher, wer ohne seine Werte und Alarme auskommt.',

  'assumption.iconics-other-version':
    'Karenzzeiten, Demomodus und Lizenzserver stammen aus der Dokumentation von ICONICS zu den Versionen 10.97.2, 10.97.3 und 11, nicht aus dem Handbuch. stream bringt GENESIS64 10.96.1 mit, für das sie abweichen können.',
  'assumption.unknown-connection-not-held-against-cloud':
    'Was über die Verbindung nicht bekannt ist, spricht nicht gegen die Cloud-Lizenz; vor der Bestellung muss es bekannt sein.',
  'assumption.occasional-internet-suffices':
    'Das Handbuch verlangt eine regelmäßige Anfrage an den Server, ohne zu sagen, wie oft. Eine Verbindung mindestens einmal in den 30 Tagen Karenzzeit gilt als ausreichend.',
  'assumption.proxy-counts-as-connection':
    'Weder das Handbuch noch die zitierten Seiten von ICONICS beschreiben einen Proxy. Er gilt als Verbindung, die zu testen ist.',
  'assumption.moving-counts-as-transfer':
    'Das Handbuch sagt nicht, was der Fingerabdruck eines Rechners umfasst. Ein Wechsel des Hosts gilt als Übertragung.',
  'assumption.newest-generation-drops-cloud':
    'Laut Handbuch lässt sich eine Cloud-Lizenz leicht an die Version von GENESIS64 anpassen; ICONICS hat Cloud-Lizenzen und Hardwareschlüssel in seiner Version 11 abgeschafft. Welchem von beiden ein späteres stream folgt, ist offen: Fragen Sie vor der Bestellung nach.',
  'assumption.counted-from-start-of-day':
    'Gefragt wird nur nach dem Tag des Verlusts. Gezählt wird ab 00:00 UTC dieses Tages, der frühesten und sichersten Lesart.',
  'assumption.demo-follows-grace':
    'Angenommen wird, dass der Demomodus mit dem Ende der Karenzzeit beginnt. ICONICS nennt seine Dauer, nicht seinen Beginn; möglicherweise beginnt er erst mit dem nächsten Start von GENESIS64.',
  'assumption.milestones-are-our-advice':
    'Weder das Handbuch noch ICONICS sagen, was bis wann zu tun ist. Die Termine zwischen Verlust und Ende der Karenzzeit sind unser Rat.',
  'assumption.recovery-display-not-said':
    'Was die Anzeige im Wiederherstellungsmodus zeigt, ist nicht beschrieben. Warten Sie nicht auf „License Failing“.',
  'assumption.not-a-mode-of-the-manual':
    'Das Handbuch kennt nur Cloud-Lizenzen und lokale Lizenzen. Hardwareschlüssel und Lizenzserver im eigenen Netz beschreibt nur ICONICS.',

  'step.cloud-possible': 'Lässt die Verbindung eine Cloud-Lizenz zu?',
  'step.criteria-for-cloud': 'Zeilen der Tabelle 3, die hier zählen und für die Cloud sprechen',
  'step.criteria-for-local': 'Zeilen der Tabelle 3, die hier zählen und für lokal sprechen',
  'step.advised-mode': 'Empfohlener Modus: der des Handbuchs, sofern nicht ausgeschlossen',
  'step.grace-ends': 'Ende der Karenzzeit',
  'step.demo-ends': 'Ende des Demomodus',

  'explained.advice': 'Wie die Empfehlung gefunden wurde',
  'explained.outage': 'Wie die Zeiten gefunden wurden',
  'explained.step': 'Schritt',
  'explained.expression': 'Herleitung',
  'explained.value': 'Wert',
  'explained.source': 'Quelle',
  'explained.assumptions': 'Annahmen',
  'explained.ruleset': 'Regelwerk {id}, Version {version}',

  'role.sales': 'Vertrieb',
  'role.vendor': 'Hersteller (Hager Services)',
  'role.customer-it': 'IT des Kunden',
  'role.dba': 'Datenbankadministrator',
  'role.integrator': 'Integrator',
} satisfies LicenceModeMessages
