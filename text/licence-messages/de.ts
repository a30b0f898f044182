import type { LicenceMessageMessages } from './en.ts'

/** Texte der Nachrichten an Hager Services und ihrer Seite, auf Deutsch. */
export const de: LicenceMessageMessages = {
  'subject.activate-cloud': 'stream: License Pool für eine Cloud-Lizenz',
  'subject.activate-local': 'stream: Site key für eine lokale Lizenz',
  'subject.transfer-cloud': 'stream: Übertragung einer Cloud-Lizenz',
  'subject.transfer-local': 'stream: lokale Lizenz gelöscht, Übertragung auf einen anderen Rechner',
  'subject.replace-site-key': 'stream: Bitte um ein Site Key Replacement',
  'subject.change-to-cloud': 'stream: Wechsel einer Lizenz vom lokalen Modus in den Cloud-Modus',
  'subject.change-to-local': 'stream: Wechsel einer Lizenz vom Cloud-Modus in den lokalen Modus',
  'subject.extend-cloud': 'stream: Erweiterung einer Cloud-Lizenz',
  'subject.extend-local': 'stream: Erweiterung einer lokalen Lizenz',
  'subject.upgrade-cloud': 'stream: Cloud-Lizenz für ein Upgrade entfernt',
  'subject.upgrade-local': 'stream: lokale Lizenz für ein Upgrade gelöscht',
  'subject.recover-cloud': 'stream: Cloud-Lizenz zurückholen',
  'subject.recover-local': 'stream: lokale Lizenz zurückholen',
  subject: '{subject} – {site}',

  'request.activate-cloud':
    'wir möchten diese stream-Lizenz im Cloud-Modus einrichten. Bitte nennen Sie uns den Namen ihres License Pool.',
  'request.activate-local':
    'wir möchten diese stream-Lizenz im lokalen Modus aktivieren. Der Site code unten wurde auf dem Rechner abgelesen, der sie erhalten soll. Bitte schicken Sie uns den Site key dazu, als .glic-Datei.',
  'request.transfer-cloud':
    'wir übertragen diese stream-Lizenz im Cloud-Modus auf einen anderen Rechner. Der alte Rechner nutzt sie nicht mehr. Bitte geben Sie die Lizenz bei sich frei, und bestätigen Sie uns, dass sie frei ist.',
  'request.transfer-local':
    'wir haben die lokale stream-Lizenz auf dem alten Rechner gelöscht, um sie auf einen anderen zu übertragen. Old Site Key und Kill Code, die dabei angezeigt wurden, stehen unten. Bitte löschen Sie die Lizenz auch bei sich, und bestätigen Sie es uns. Danach schicken wir den Site code des neuen Rechners.',
  'request.replace-site-key':
    'wir brauchen diese lokale stream-Lizenz auf einem anderen Rechner, aber auf dem ersten ist stream nicht mehr vorhanden: Die Lizenz ließ sich dort nicht löschen. Bitte führen Sie ein Site Key Replacement durch. Teilen Sie uns mit, wenn es erledigt ist und was Sie für den neuen Schlüssel noch brauchen.',
  'request.change-to-cloud':
    'wir möchten diese stream-Lizenz auf dem unten genannten Rechner vom lokalen Modus auf den Cloud-Modus umstellen. Bitte nehmen Sie die Umstellung bei sich vor, und nennen Sie uns den Namen des License Pool und was auf dem Rechner zu tun ist.',
  'request.change-to-local':
    'wir möchten diese stream-Lizenz vom Cloud-Modus auf den lokalen Modus umstellen. Bitte teilen Sie uns mit, ob das möglich ist und was wir zu tun haben, und geben Sie die Lizenz bei sich frei, sobald sie vom Rechner entfernt ist. Danach schicken wir den Site code des Rechners.',
  'request.extend-cloud':
    'wir möchten diese stream-Lizenz im Cloud-Modus um die unten genannten Artikel erweitern. Bitte nehmen Sie sie in den License Pool auf, und bestätigen Sie es uns.',
  'request.extend-local':
    'wir möchten diese lokale stream-Lizenz um die unten genannten Artikel erweitern. Der jetzige Site code des Rechners steht ebenfalls unten. Bitte schicken Sie uns den neuen Site key, als .glic-Datei.',
  'request.upgrade-cloud':
    'wir entfernen diese stream-Lizenz im Cloud-Modus von ihrem Rechner, um stream dort zu aktualisieren. Sie wird auf demselben Rechner wieder eingerichtet. Bitte geben Sie die Lizenz bei sich frei, und bestätigen Sie uns, dass sie frei ist.',
  'request.upgrade-local':
    'wir haben diese lokale stream-Lizenz gelöscht, um stream auf ihrem Rechner zu aktualisieren. Old Site Key und Kill Code, die dabei angezeigt wurden, stehen unten. Bitte löschen Sie die Lizenz auch bei sich, und bestätigen Sie es uns. Nach dem Upgrade schicken wir den neuen Site code des Rechners.',
  'request.recover-cloud':
    'diese stream-Lizenz im Cloud-Modus hat ihren Rechner verloren, oder ihr Rechner erreicht sie nicht mehr; was geschehen ist, steht unten. Falls der Rechner ausgefallen, verloren oder ersetzt ist, geben Sie die Lizenz bitte bei sich frei, und bestätigen Sie uns, dass sie frei ist. Andernfalls teilen Sie uns bitte mit, ob der Fehler bei Ihnen liegt und was wir auf dem Rechner zu tun haben.',
  'request.recover-cloud.machine-lost':
    'der Rechner, der diese stream-Lizenz im Cloud-Modus hatte, ist verloren; was geschehen ist, steht unten. Bitte geben Sie die Lizenz bei sich frei, und bestätigen Sie uns, dass sie frei ist. Danach richten wir sie auf einem anderen Rechner ein.',
  'request.recover-cloud.machine-changed':
    'der Rechner, der diese stream-Lizenz im Cloud-Modus nutzt, wurde verändert; was verändert wurde, steht unten. Wir tragen dort ihren License Pool erneut ein. Bitte teilen Sie uns mit, ob dafür bei Ihnen etwas zu tun ist.',
  'request.recover-cloud.source-unreachable':
    'der Rechner, der diese stream-Lizenz im Cloud-Modus nutzt, erreicht den Lizenzserver nicht mehr; seit wann und was wir versucht haben, steht unten. Bitte teilen Sie uns mit, ob der Fehler bei Ihnen liegt, oder nennen Sie uns einen anderen Weg zu einer Lizenz.',
  'request.recover-local':
    'diese lokale stream-Lizenz ist auf ihrem Rechner nicht mehr aktiv oder wird es nicht bleiben; was geschehen ist, steht unten. Bitte teilen Sie uns mit, welchen Weg Sie wählen: einen neuen Site key für den Site code des Rechners oder ein Site Key Replacement, falls stream auf dem Rechner, der die Lizenz hatte, nicht mehr vorhanden ist. Teilen Sie uns mit, was Sie dafür brauchen und wann es erledigt ist.',
  'request.recover-local.machine-lost':
    'der Rechner, der diese lokale stream-Lizenz hatte, ist verloren; was geschehen ist, steht unten. Die Lizenz ließ sich dort nicht löschen. Bitte führen Sie ein Site Key Replacement durch. Teilen Sie uns mit, wenn es erledigt ist und was Sie für den neuen Schlüssel noch brauchen.',
  'request.recover-local.machine-changed':
    'der Rechner, der diese lokale stream-Lizenz hat, wurde verändert; was verändert wurde, steht unten. stream ist dort noch vorhanden, und wir haben die Lizenz nicht gelöscht. Bitte teilen Sie uns mit, welchen Weg Sie wählen: einen neuen Site key für den Site code des Rechners oder ein Site Key Replacement. Teilen Sie uns mit, was Sie dafür brauchen und wann es erledigt ist.',
  'request.recover-local.replacement-chosen':
    'Sie haben für diese lokale stream-Lizenz ein Site Key Replacement gewählt; was geschehen ist, steht unten. Bitte führen Sie es durch. Teilen Sie uns mit, wenn es erledigt ist und was Sie für den neuen Schlüssel noch brauchen.',

  greeting: 'Guten Tag,',
  closing: 'Mit freundlichen Grüßen',
  'line.extension': 'Erweiterung',
  'line.reference': '{quantity, number} × {reference} ({name}), {points, number} Punkte',
  'line.missing': 'Wird nachgereicht: {list}.',

  'value.customer': 'Kunde',
  'value.site': 'Anlage',
  'value.contact': 'Ansprechpartner für die Antwort',
  'value.orderNumber': 'Auftragsnummer',
  'value.references': 'Lizenz',
  'value.addedReferences': 'Zusätzlich bestellte Erweiterungen',
  'value.machineName': 'Rechner, der die Lizenz hat oder erhalten soll',
  'value.siteCode': 'Site code dieses Rechners',
  'value.oldMachineName': 'Rechner, der die Lizenz bisher hatte',
  'value.oldSiteKey': 'Old Site Key',
  'value.killCode': 'Kill Code',
  'value.licencePool': 'License Pool',
  'value.reason': 'Was geschehen ist',
  'value.loss': 'Art des Verlusts',
  'loss.none': 'Nicht angegeben',
  'loss.machine-lost': 'Der Rechner ist verloren',
  'loss.machine-changed': 'Der Rechner wurde verändert',
  'loss.source-unreachable': 'Der Lizenzserver ist nicht erreichbar',
  'loss.replacement-chosen': 'Ein Site Key Replacement ist gewählt',
  'points.licence': 'Punkte der Lizenz',
  'points.added': 'Punkte der Erweiterungen',
  'points.total': 'Punkte mit den Erweiterungen',

  'help.customer': 'Wie in der Bestellung.',
  'help.site': 'Name und Ort, damit sich die Lizenz finden lässt.',
  'help.contact': 'Name, Firma, E-Mail oder Telefon.',
  'help.orderNumber': 'Falls es eine gibt.',
  'help.machineName': 'Sein Windows-Name.',
  'help.siteCode':
    'Steht in License Utility auf dem Rechner selbst. Kopieren Sie ihn, statt ihn abzuschreiben.',
  'help.oldMachineName': 'Sein Windows-Name, falls noch bekannt.',
  'help.oldSiteKey':
    'Steht im Dialogfeld nach „Kill current license“. Kopieren Sie ihn, bevor Sie das Dialogfeld schließen.',
  'help.killCode': 'Steht im selben Dialogfeld.',
  'help.licencePool': 'Der Name, den Hager Services Ihnen beim Einrichten der Lizenz genannt hat.',
  'help.reason': 'Was geschehen ist und wann, oder warum Sie darum bitten.',
  'help.reason.replacement':
    'Hager Services führt ein Site Key Replacement nur aus gutem Grund durch: Nennen Sie ihn.',
  'help.loss': 'Danach richtet sich, worum die Nachricht bittet.',

  'not.passwords':
    'Keine Kennwörter, weder von Windows noch von SQL Server oder stream: Kein Schritt bei Hager Services braucht eines, und der License Pool verlangt keines.',
  'not.site-key-file':
    'Keine .glic-Datei: Hager Services erstellt sie, und Sie erhalten sie. Sie gehört auf den Rechner, für den sie gemacht ist.',
  'not.remote-access':
    'Kein Zugang zur Fernwartung, weder Adresse noch Kennwort: Jeden Schritt am Rechner führen Sie selbst aus.',
  'not.stale-site-code':
    'Kein Site code von einer früheren Aktivierung oder einem anderen Rechner: Er ändert sich, wenn eine Lizenz aktiviert wird.',

  'ruling.values-of-message':
    'Das Handbuch nennt, was Hager Services vom Rechner braucht (Site code, Old Site Key, Kill Code), und sagt nicht, woran eine Lizenz erkannt wird. Kunde, Anlage, Ansprechpartner, Auftragsnummer und Bestellnummern sind unsere Ergänzung.',
  'ruling.call-hager-services':
    'Bei einer Cloud-Lizenz soll man Hager Services laut Handbuch anrufen. Diese Nachricht ist zum Vorlesen am Telefon gedacht und danach zum Schicken, wenn es schriftlich gewünscht ist.',
  'step.needed': 'Benötigte Werte, die vorliegen',
  'step.points.licence': 'Punkte der Lizenz',
  'step.points.added': 'Punkte der bestellten Erweiterungen',
  'step.points.total': 'Punkte zusammen',

  'page.title': 'Nachricht an Hager Services',
  'page.lead':
    'Tragen Sie ein, was Sie wissen. Die Nachricht ist bei jedem Tastendruck fertig; nichts davon verlässt diese Seite, bis Sie es schicken.',
  'page.values': 'Was die Nachricht braucht',
  'page.optional': 'nicht nötig',
  'page.base': 'Basislizenz',
  'page.noBase': 'Keine gewählt',
  'page.extensions': 'Erweiterungen, jeweils Anzahl',
  'page.message': 'Die Nachricht',
  'page.subject': 'Betreff',
  'page.body': 'Wortlaut',
  'page.complete': 'Alles Nötige ist da.',
  'page.missing': '{count, plural, one {Es fehlt noch} other {Es fehlen noch (#)}}: {list}',
  'page.leftOut': 'Bekannt, aber hier nicht gefragt und deshalb weggelassen: {list}',
  'page.copy': 'Nachricht kopieren',
  'page.copied': 'Die Nachricht ist kopiert.',
  'page.selected': 'Der Browser erlaubt das Kopieren nicht. Der Text ist markiert: Drücken Sie Strg+C.',
  'page.mail': 'Als E-Mail schreiben',
  'page.mailHelp':
    'Öffnet Ihr E-Mail-Programm ohne Empfänger: Das Handbuch nennt keine Adresse. Nehmen Sie die Ihres Ansprechpartners bei Hager Services.',
  'page.not': 'Was nicht geschickt werden darf',
  'page.next': 'Sobald Sie die Antwort haben, folgt diese Nachricht',
  'page.basis': 'Worauf diese Nachricht beruht',
}
