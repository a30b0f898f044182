import type { ProblemMessages } from './en.ts'

export const de = {
  'problem.bad-request.title': 'Das ist keine gültige HTTP-Anfrage',
  'problem.bad-request.explanation':
    'Die empfangenen Bytes verletzen die Regeln von HTTP: Eine Kopfzeile ist fehlerhaft oder widerspricht einer anderen, Host fehlt oder steht mehrfach da, oder der Inhalt endet vor der angekündigten Länge. Nichts davon wurde ausgewertet.',
  'problem.bad-request.remedy':
    'Senden Sie die Anfrage mit einer HTTP-Bibliothek, statt sie von Hand zu schreiben. Steht ein Proxy dazwischen, prüfen Sie, was er sendet.',
  'problem.malformed-json.title': 'Der Inhalt ist kein lesbares JSON',
  'problem.malformed-json.explanation':
    'Der Inhalt der Anfrage ließ sich nicht als JSON in UTF-8 lesen: Er ist leer, bricht ab, enthält Syntaxfehler, wiederholt eine Eigenschaft oder ist zu tief verschachtelt. Nichts davon wurde ausgewertet.',
  'problem.malformed-json.remedy':
    'Korrigieren Sie die Stelle, die detail nennt. Erzeugen Sie den Inhalt mit einer JSON-Bibliothek, statt Text zusammenzusetzen, kodieren Sie ihn in UTF-8 und geben Sie jede Eigenschaft nur einmal an.',
  'problem.not-found.title': 'Unter dieser Adresse gibt es nichts',
  'problem.not-found.explanation':
    'Keine Ressource hat diese Adresse: Der Pfad ist falsch geschrieben oder nennt etwas, das es nicht gibt.',
  'problem.not-found.remedy':
    'Vergleichen Sie den Pfad mit denen in /api/v1/openapi.json. Die Kennung einer Software steht in /api/v1/software.',
  'problem.method-not-allowed.title': 'Diese Methode gibt es hier nicht',
  'problem.method-not-allowed.explanation':
    'Den Pfad gibt es, aber nicht für die HTTP-Methode der Anfrage. Die Kopfzeile Allow nennt die möglichen Methoden.',
  'problem.method-not-allowed.remedy':
    'Wiederholen Sie die Anfrage mit einer der Methoden aus der Kopfzeile Allow.',
  'problem.not-acceptable.title': 'Kein akzeptiertes Format',
  'problem.not-acceptable.explanation':
    'Die Kopfzeile Accept schließt alle Formate aus, in denen es diese Antwort gibt.',
  'problem.not-acceptable.remedy':
    'Nennen Sie in der Kopfzeile Accept eines der Formate, die detail nennt, oder lassen Sie sie weg.',
  'problem.request-timeout.title': 'Die Anfrage kam zu langsam an',
  'problem.request-timeout.explanation':
    'Der Server wartet nur begrenzte Zeit auf eine vollständige Anfrage. Was bis dahin angekommen war, wurde verworfen und die Verbindung geschlossen.',
  'problem.request-timeout.remedy':
    'Senden Sie die Anfrage noch einmal, in einem Zug und über eine stabile Verbindung.',
  'problem.body-too-large.title': 'Der Inhalt ist zu groß',
  'problem.body-too-large.explanation':
    'Ein Inhalt darf höchstens 1 MB umfassen, nach dem Entpacken gezählt. Bei dieser Größe wurde das Lesen beendet.',
  'problem.body-too-large.remedy':
    'Senden Sie weniger auf einmal. Ein Inventar mit vielen gleichen Geräten lässt sich durch Mittelwerte ersetzen.',
  'problem.unsupported-media-type.title': 'Dieser Inhaltstyp wird nicht gelesen',
  'problem.unsupported-media-type.explanation':
    'Inhalte werden als application/json in UTF-8 gelesen, unverändert oder mit gzip, deflate oder br gepackt; einige Pfade nehmen auch Dateien anderer Typen an, die detail nennt. Die Kopfzeile Content-Type oder Content-Encoding nennt etwas anderes, oder Content-Type fehlt.',
  'problem.unsupported-media-type.remedy':
    'Senden Sie den Inhalt mit der Kopfzeile Content-Type: application/json oder mit einem der Typen, die detail nennt.',
  'problem.invalid-input.title': 'Einige Werte sind nicht verwendbar',
  'problem.invalid-input.explanation':
    'Die Anfrage ist lesbar, aber Werte darin fehlen, sind unbekannt oder liegen außerhalb ihrer Grenzen. Jeder Eintrag von errors zeigt auf einen davon, mit einem festen Code und einem Text, der sagt, was zu tun ist. Es wurde nichts berechnet.',
  'problem.invalid-input.remedy':
    'Korrigieren Sie jeden Wert, auf den errors zeigt, und senden Sie die Anfrage erneut. Die Grenzen stehen in /api/v1/openapi.json.',
  'problem.headers-too-large.title': 'Die Kopfzeilen sind zu groß',
  'problem.headers-too-large.explanation':
    'Anfragezeile und Kopfzeilen sind zusammen größer als 16 kB. Weiter wurde nicht gelesen.',
  'problem.headers-too-large.remedy':
    'Kürzen Sie die Adresse oder entfernen Sie Kopfzeilen und Cookies, die nicht nötig sind. Werte gehören in den Inhalt eines POST.',
  'problem.internal-error.title': 'Ein Fehler auf unserer Seite',
  'problem.internal-error.explanation':
    'Der Server ist bei der Bearbeitung auf einen eigenen Fehler gestoßen. Er ist unter der Kennung in instance protokolliert.',
  'problem.internal-error.remedy':
    'Versuchen Sie es erneut. Tritt der Fehler wieder auf, nennen Sie den Betreibern dieses Servers die Kennung in instance.',
  'problem.not-ready.title': 'Der Server wird beendet',
  'problem.not-ready.explanation':
    'Der Server fährt herunter: Bereits empfangene Anfragen werden noch beantwortet, neue sollten an eine andere Instanz gehen.',
  'problem.not-ready.remedy': 'Warten Sie einige Sekunden und senden Sie die Anfrage erneut.',
  'problem.unauthorized.title': 'Hier wird ein Schlüssel oder eine Sitzung gebraucht',
  'problem.unauthorized.explanation':
    'Was gespeichert wird, gehört einer Organisation, und die Anfrage sagt nicht, in wessen Auftrag sie kommt: Schlüssel oder Sitzung fehlt, ist unbekannt, zurückgezogen oder abgelaufen, oder die Angaben zur Anmeldung sind falsch.',
  'problem.unauthorized.remedy':
    'Melden Sie sich erneut an, oder senden Sie die Kopfzeile Authorization: Bearer gw_… mit einem Schlüssel Ihrer Organisation. Wer diesen Server betreibt, erzeugt einen mit npm run api-key.',
  'problem.forbidden.title': 'Dieser Schlüssel oder diese Rolle darf das nicht',
  'problem.forbidden.explanation':
    'Wer anfragt, ist bekannt, darf aber weniger, als die Anfrage verlangt. Nichts wurde gelesen oder geändert.',
  'problem.forbidden.remedy':
    'Verwenden Sie einen Schlüssel mit dem Recht, das detail nennt, oder bitten Sie einen Inhaber Ihrer Organisation um eine andere Rolle.',
  'problem.conflict.title': 'Die Anfrage widerspricht dem, was gespeichert ist',
  'problem.conflict.explanation':
    'Die Anfrage ist für sich gültig, aber nicht in dem Zustand, in dem das Objekt jetzt ist. Nichts wurde geändert.',
  'problem.conflict.remedy':
    'Holen Sie das Objekt erneut, lesen Sie, was detail sagt, und entscheiden Sie neu.',
  'problem.precondition-failed.title': 'Das ist nicht die aktuelle Fassung',
  'problem.precondition-failed.explanation':
    'If-Match nennt nicht die aktuelle Fassung: Vielleicht hat inzwischen jemand das Objekt geändert, und es wäre überschrieben worden, was Sie nicht gesehen haben. Nichts wurde geändert.',
  'problem.precondition-failed.remedy':
    'Holen Sie das Objekt erneut, bringen Sie Ihre Änderung ein und senden Sie sie mit dem neuen ETag, genau wie er kam, samt Anführungszeichen.',
  'problem.idempotency-key-reused.title': 'Dieser Idempotency-Key gehört zu einer anderen Anfrage',
  'problem.idempotency-key-reused.explanation':
    'Ein solcher Schlüssel steht 24 Stunden lang für eine Anfrage: Dieselbe Anfrage erhält dieselbe Antwort, eine andere wird abgelehnt. Verglichen werden Adresse, Content-Type und Inhalt, Byte für Byte: Dasselbe JSON mit anderen Leerzeichen oder mit anderer Reihenfolge der Eigenschaften gilt als andere Anfrage. Nichts wurde geändert.',
  'problem.idempotency-key-reused.remedy':
    'Um eine Anfrage zu wiederholen, senden Sie unverändert, was damals gesendet wurde, mit demselben Schlüssel. Erzeugen Sie für jede neue Anfrage einen neuen zufälligen Schlüssel.',
  'problem.precondition-required.title': 'If-Match fehlt',
  'problem.precondition-required.explanation':
    'Eine Änderung muss sagen, für welche Fassung sie gilt, damit niemand überschreibt, was jemand anderes geändert hat. Nichts wurde geändert.',
  'problem.precondition-required.remedy':
    'Holen Sie das Objekt und senden Sie dessen ETag in der Kopfzeile If-Match zurück; If-Match: * steht für jede Fassung.',
  'problem.too-many-requests.title': 'Zu viele Anfragen',
  'problem.too-many-requests.explanation':
    'Mit diesem Schlüssel oder Konto oder von dieser Adresse kamen mehr Anfragen, als in einer Minute beantwortet werden. Die RateLimit-Kopfzeilen sagen, wie viele noch frei sind.',
  'problem.too-many-requests.remedy':
    'Warten Sie die Sekunden, die Retry-After nennt, und senden Sie danach langsamer.',
  'problem.provider-unavailable.title': 'Der Anmeldedienst ist gerade nicht erreichbar',
  'problem.provider-unavailable.explanation':
    'Die Anmeldung läuft über einen Dienst außerhalb dieses Servers; er antwortet nicht oder nicht so, wie er hier eingerichtet ist.',
  'problem.provider-unavailable.remedy':
    'Versuchen Sie es in einer Minute noch einmal oder melden Sie sich mit Ihrem Kennwort an. Hält es an, sagen Sie den Betreibern dieses Servers Bescheid.',
  'problem.store-unavailable.title': 'Was gespeichert ist, ist gerade nicht erreichbar',
  'problem.store-unavailable.explanation':
    'Die Datenbank antwortet nicht oder kann nicht schreiben. Nichts wurde geändert. Was kein Konto braucht, funktioniert weiter.',
  'problem.store-unavailable.remedy':
    'Senden Sie dieselbe Anfrage nach den Sekunden, die Retry-After nennt, mit demselben Idempotency-Key erneut. Hält es an, sagen Sie den Betreibern dieses Servers Bescheid.',

  'detail.bad-request.syntax':
    'Die Anfrage verletzt die Regeln von HTTP, oder ihr Inhalt endete vor der angekündigten Länge.',
  'detail.bad-request.host':
    '{count, plural, =0 {Die Kopfzeile Host fehlt} other {Die Kopfzeile Host steht #-mal da}}; erwartet wird sie genau einmal.',
  'detail.malformed-json.empty': 'Der Inhalt ist leer. Senden Sie ein JSON-Objekt.',
  'detail.malformed-json.syntax':
    'Die JSON-Syntax ist in Zeile {line, number}, Spalte {column, number} fehlerhaft. Korrigieren Sie sie dort.',
  'detail.malformed-json.encoding': 'Der Inhalt ist kein gültiges UTF-8. Kodieren Sie ihn in UTF-8.',
  'detail.malformed-json.duplicate_key':
    'Die Eigenschaft {key} steht zweimal {isRoot, select, yes {im äußersten Objekt} other {im Objekt unter „{pointer}“}}. Behalten Sie eine davon.',
  'detail.malformed-json.too_deep':
    'Arrays und Objekte dürfen höchstens {limit, number} Ebenen tief verschachtelt sein. Senden Sie eine flachere Struktur.',
  'detail.malformed-json.unreadable':
    'Der Inhalt brach ab oder ließ sich nicht entpacken. Vergleichen Sie Content-Length und Content-Encoding mit dem, was gesendet wurde.',
  'detail.malformed-json.form':
    'Das Formular ließ sich nicht lesen: Es bricht ab, oder seine Teile sind nicht durch die in Content-Type genannte Trennlinie (boundary) getrennt. Überlassen Sie beides einer HTTP-Bibliothek.',
  'detail.malformed-json.part-empty':
    'Der Teil „{part}“ ist leer. Schreiben Sie das JSON der Anfrage hinein, ohne evidence.',
  'detail.malformed-json.part-encoding':
    'Der Teil „{part}“ ist kein gültiges UTF-8. Kodieren Sie ihn in UTF-8.',
  'detail.malformed-json.part': '{reason} Es geht um den Teil „{part}“ des Formulars.',
  'detail.not-found.path':
    'Keine Ressource hat diesen Pfad. Vergleichen Sie ihn mit denen in /api/v1/openapi.json.',
  'detail.not-found.software': 'Eine Software {id} gibt es nicht. Bekannt: {known}.',
  'detail.not-found.procedure': 'Ein Verfahren {id} gibt es für {software} nicht. Bekannt: {known}.',
  'detail.not-found.workflow': 'Einen Lizenzablauf {id} gibt es nicht. Bekannt: {known}.',
  'detail.not-found.object':
    'Ihre Organisation hat hier nichts mit der Kennung {id}. Vergleichen Sie sie mit denen in der Liste; Gelöschtes steht dort nicht mehr.',
  'detail.not-found.organisation':
    'Sie gehören zu keiner Organisation mit der Kennung {id}. Nehmen Sie eine, die Ihre Sitzung nennt; ein Schlüssel handelt nur für seine eigene.',
  'detail.not-found.member':
    '{email} ist kein Mitglied Ihrer Organisation. Die Rolle einer Person, die erst eingeladen ist, ändert sich durch eine neue Einladung.',
  'detail.not-found.deleted':
    'Die Anlage {id} wurde am {at} gelöscht. Bis zum {until} lässt sie sich mit POST /api/v1/sites/{id}/restore wiederherstellen.',
  'detail.not-found.shared':
    'Dieser Link führt zu keinem Angebot: Er ist falsch, abgelaufen oder zurückgezogen. Bitten Sie den Absender um einen neuen.',
  'detail.not-found.shared-site':
    'Dieser Link führt zu keiner Anlage: Er ist falsch, abgelaufen oder zurückgezogen, oder die Anlage wurde gelöscht. Bitten Sie den Absender um einen neuen.',
  'detail.method-not-allowed': '{method} gibt es hier nicht; möglich: {allowed}.',
  'detail.not-acceptable': 'Diese Antwort gibt es als {types}. Passen Sie die Kopfzeile Accept an.',
  'detail.request-timeout':
    'Die Anfrage ist nicht rechtzeitig vollständig angekommen. Senden Sie sie noch einmal.',
  'detail.body-too-large':
    'Ein Inhalt darf höchstens {limit, number} Byte umfassen, nach dem Entpacken gezählt. Senden Sie weniger auf einmal.',
  'detail.body-too-large.workbook':
    'Entpackt darf eine Arbeitsmappe höchstens {bytes, number} Byte umfassen. Senden Sie nur das Blatt mit der Tabelle oder speichern Sie es als CSV.',
  'detail.unsupported-media-type.type': 'Gefundener Inhaltstyp: {found}; erwartet: {expected}.',
  'detail.unsupported-media-type.missing': 'Die Kopfzeile Content-Type fehlt; erwartet: {expected}.',
  'detail.unsupported-media-type.charset': 'Gefundener Zeichensatz: {found}; erwartet: {expected}.',
  'detail.unsupported-media-type.encoding':
    'Gefundene Kodierung: {found}; erwartet: gzip, deflate, br oder keine.',
  'detail.invalid-input':
    '{count, plural, one {Ein Wert ist nicht verwendbar} other {# Werte sind nicht verwendbar}}; errors nennt Stelle und Grund.',
  'detail.invalid-input.account': 'Die gesendeten Angaben sind nicht verwendbar ({code}).',
  'detail.headers-too-large':
    'Anfragezeile und Kopfzeilen dürfen zusammen höchstens 16 kB groß sein. Kürzen Sie die Adresse oder lassen Sie Kopfzeilen und Cookies weg.',
  'detail.internal-error':
    'Der Fehler ist unter der Kennung dieser Anfrage protokolliert. Versuchen Sie es erneut.',
  'detail.not-ready':
    'Der Server wird beendet und nimmt nichts Neues an. Senden Sie die Anfrage in einigen Sekunden erneut.',
  'detail.unauthorized.missing':
    'Die Kopfzeile Authorization fehlt oder enthält keinen Schlüssel; erwartet: Bearer gw_….',
  'detail.unauthorized.unknown':
    'Der Schlüssel ist unbekannt, zurückgezogen oder abgelaufen. Senden Sie einen gültigen.',
  'detail.unauthorized.session': 'Die Sitzung ist beendet. Melden Sie sich erneut an.',
  'detail.unauthorized.sign-in': 'Die E-Mail-Adresse oder das Kennwort ist falsch.',
  'detail.unauthorized.code': 'Der Code ist falsch, schon verwendet oder zu alt.',
  'detail.forbidden': 'Das Recht {scope} fehlt. Verwenden Sie einen Schlüssel, der es hat.',
  'detail.forbidden.role':
    'Ihrer Rolle fehlt das Recht {scope}. Bitten Sie einen Inhaber um eine andere Rolle.',
  'detail.forbidden.origin':
    'Die Anfrage kommt von einer anderen Website als dieser oder nennt ihre Herkunft nicht. Senden Sie sie von einer Seite dieses Servers.',
  'detail.forbidden.no-organisation':
    'Ihr Konto gehört zu keiner Organisation. Bitten Sie einen Inhaber um eine Einladung.',
  'detail.forbidden.account': 'Ihr Konto darf das nicht. Bitten Sie einen Inhaber um eine andere Rolle.',
  'detail.forbidden.set-up-code':
    'Das ist nicht der Einrichtungscode im Protokoll dieses Servers. Kopieren Sie ihn von dort.',
  'detail.forbidden.invitation':
    'Die Einladung wurde schon verwendet, ist abgelaufen oder gab es nie. Bitten Sie einen Inhaber um eine neue.',
  'detail.forbidden.email-change':
    'Der Link gilt nicht mehr, gehört zu einem anderen Konto, oder die Adresse ist inzwischen vergeben. Fordern Sie einen neuen an.',
  'detail.conflict.provider-email':
    'Ihre Adresse kommt von dem Anmeldedienst, über den Sie sich anmelden. Ändern Sie sie dort.',
  'detail.not-found.mail':
    'Dieser Server versendet keine E-Mails, daher lässt sich keine neue Adresse bestätigen. Bitten Sie einen Inhaber, die neue Adresse einzuladen.',
  'detail.forbidden.reset':
    'Der Link wurde schon verwendet, ist abgelaufen oder gab es nie. Fordern Sie einen neuen an.',
  'detail.forbidden.prices':
    'Die Anlage enthält Preise, die Ihre Rolle oder Ihr Schlüssel weder sehen noch ändern darf. Senden Sie sie ohne Preise.',
  'detail.conflict.exists': 'Die Kennung {id} gibt es schon. Ändern Sie das Objekt, statt es anzulegen.',
  'detail.conflict.deleted':
    'Die Anlage {id} wurde am {at} gelöscht. Stellen Sie sie mit POST /api/v1/sites/{id}/restore bis zum {until} wieder her, oder geben Sie der neuen eine andere Kennung.',
  'detail.conflict.not-deleted': '{id} ist nicht gelöscht; es gibt nichts wiederherzustellen.',
  'detail.conflict.state':
    'Das Angebot ist {state, select, draft {ein Entwurf} issued {ausgestellt} accepted {angenommen} declined {abgelehnt} expired {abgelaufen} other {zurückgezogen}}; {action, select, edit {nur ein Entwurf lässt sich ändern} issue {nur ein Entwurf lässt sich ausstellen} accept {nur ein ausgestelltes, noch gültiges Angebot lässt sich annehmen} decline {nur ein ausgestelltes, noch gültiges Angebot lässt sich ablehnen} withdraw {nur ein ausgestelltes, noch gültiges Angebot lässt sich zurückziehen} revise {nur ein ausgestelltes, abgelehntes, zurückgezogenes oder abgelaufenes Angebot lässt sich überarbeiten} other {nur ein ausgestelltes, noch gültiges oder ein angenommenes Angebot lässt sich teilen}}. {state, select, draft {{action, select, revise {Ändern Sie den Entwurf selbst.} other {Stellen Sie ihn zuerst aus.}}} accepted {Was angenommen ist, bleibt, wie es ist: Erstellen Sie für alles andere ein neues Angebot.} other {Beginnen Sie eine Revision und arbeiten Sie damit weiter.}}',
  'detail.conflict.decided':
    'Das Angebot ist {state, select, accepted {angenommen} declined {abgelehnt} expired {abgelaufen} other {zurückgezogen}}; nur ein noch offenes lässt sich annehmen oder ablehnen. Bitten Sie den Absender bei Bedarf um ein neues.',
  'detail.conflict.backup-code':
    'Eine andere Anfrage hat diesen Code im selben Augenblick verbraucht. Nehmen Sie einen anderen.',
  'detail.conflict.set-up':
    'Das erste Konto gibt es schon. Bitten Sie einen Inhaber Ihrer Organisation um eine Einladung.',
  'detail.conflict.organisation': 'Die Organisation „{name}“ gibt es schon. Wählen Sie einen anderen Namen.',
  'detail.conflict.no-longer-valid':
    'Der letzte Tag der Gültigkeit, {day}, ist vorbei. Ändern Sie zuerst den Entwurf.',
  'detail.conflict.appendix':
    'Die Dokumente dieses Angebots enthalten den internen Anhang, der nicht für Kunden bestimmt ist. Beginnen Sie eine Revision, stellen Sie sie ohne den Anhang aus und teilen Sie diese.',
  'detail.conflict.revised': 'Dieses Angebot wird überarbeitet. Bitten Sie den Absender um das neue.',
  'detail.conflict.same-day':
    'Eine Preisliste in {currency}, die am {day} beginnt, gibt es schon. Lassen Sie diese an einem anderen Tag beginnen.',
  'detail.conflict.last-owner':
    '{email} ist der letzte Inhaber. Machen Sie zuerst jemand anderen zum Inhaber.',
  'detail.conflict.member': '{email} ist schon Mitglied. Ändern Sie die Rolle, statt erneut einzuladen.',
  'detail.not-found.revision': 'Eine Revision {revision} gibt es nicht; die neueste ist {newest}.',
  'detail.conflict.price-list-in-use':
    'Ein Entwurf nimmt seine Preise aus „{name}“. Geben Sie ihm eine andere Liste, oder beenden Sie diese.',
  'detail.conflict.webhooks':
    'Eine Organisation hat höchstens {most, number} Webhooks. Löschen Sie zuerst einen.',
  'detail.conflict.webhook-off': 'Der Webhook ist abgeschaltet. Schalten Sie ihn zuerst ein.',
  'detail.conflict.delivery-pending':
    'Die Nachricht wartet noch auf den nächsten Versuch. Warten Sie, bis sie zugestellt oder aufgegeben ist.',
  'detail.precondition-failed':
    'If-Match nennt nicht die aktuelle Fassung, {current}.{isBare, select, yes { Senden Sie einen ETag samt seinen Anführungszeichen.} other {}}',
  'detail.precondition-failed.saved':
    'If-Match nennt nicht die aktuelle Fassung, {current}, gespeichert am {at}{isNamed, select, yes { von {name}} other {}}.{isBare, select, yes { Senden Sie einen ETag samt seinen Anführungszeichen.} other {}}',
  'detail.precondition-failed.standing':
    'Niemand hat seither gespeichert, aber etwas, wovon das Angebot abhängt, hat sich geändert: eine Preisliste oder was die Organisation ihren Angeboten mitgibt; oder der letzte Tag seiner Gültigkeit ist vorbei. Sein ETag ist jetzt {current}. Holen Sie es erneut und sehen Sie es an, bevor Sie dies noch einmal senden.',
  'detail.precondition-required':
    'Senden Sie in der Kopfzeile If-Match den ETag der Fassung, die geändert werden soll.',
  'detail.idempotency-key-reused':
    'Mit diesem Schlüssel kam in den letzten 24 Stunden eine Anfrage, die nicht Byte für Byte dieselbe ist: Adresse, Content-Type oder Inhalt weichen ab, und sei es nur in Leerzeichen oder der Reihenfolge der Eigenschaften. Um jene Anfrage zu wiederholen, senden Sie sie unverändert; für eine andere erzeugen Sie einen neuen Schlüssel.',
  'detail.too-many-requests':
    'Versuchen Sie es in {seconds, plural, one {# Sekunde} other {# Sekunden}} erneut.',
  'detail.provider-unavailable':
    'Der Anmeldedienst antwortet nicht wie erwartet. Versuchen Sie es in einer Minute noch einmal.',
  'detail.store-unavailable':
    'Die Datenbank ist nicht erreichbar oder kann nicht schreiben. Versuchen Sie es in Kürze noch einmal.',

  'expected.number': 'eine Zahl',
  'expected.int': 'eine ganze Zahl',
  'expected.string': 'ein Text',
  'expected.object': 'ein Objekt',
  'expected.record': 'ein Objekt',
  'expected.array': 'ein Array',
  'expected.boolean': 'true oder false',
  'expected.values': 'einer der Werte {values}',
  'expected.no-event': 'kein weiteres Ereignis',
  'expected.other': 'ein Wert anderer Art',

  'fault.required': 'Dieser Wert fehlt. Ergänzen Sie ihn; erwartet: {expected}.',
  'fault.required.currency':
    'Dieser Wert fehlt. Ergänzen Sie einen Währungscode nach ISO 4217, etwa EUR, CHF oder SEK.',
  'fault.required.day': 'Dieser Wert fehlt. Ergänzen Sie einen Tag, geschrieben wie in 2026-11-25.',
  'fault.required.list':
    'Keine Preisliste in {currency} beginnt später; zum Vergleichen muss deshalb eine genannt werden. Geben Sie die Kennung einer Liste aus /api/v1/price-lists an.',
  'fault.required.services':
    'Dieser Wert fehlt. Ergänzen Sie servicesPerProduct (eine Zahl) oder geben Sie archiveScope an, oder ein Inventar statt der Mittelwerte.',
  'fault.invalid_type': 'Gefunden: {found}; erwartet: {expected}.',
  'fault.invalid_type.entries':
    'Gefunden: {found}; erwartet: jeder Eintrag unter seinem eigenen Namen. Schreiben Sie ihn wie in {name}[price]=3.',
  'fault.invalid_type.quoted':
    'Gefunden: der Text {found}; erwartet: {expected}. Schreiben Sie Zahlen ohne Anführungszeichen.',
  'fault.invalid_type.unquoted':
    'Gefunden: die Zahl {found}; erwartet: {expected}. Setzen Sie sie in Anführungszeichen.',
  'fault.not_a_number':
    'Gefunden: {found}; erwartet: eine Zahl aus Ziffern, mit einem Punkt vor den Dezimalstellen: 12.5.',
  'fault.not_whole':
    'Gefunden: {found}; erwartet: eine ganze Zahl. Schreiben Sie sie in Ziffern, gerundet auf die gemeinte Anzahl.',
  'fault.too_small.number':
    'Gefunden: {found}; erwartet: {inclusive, select, yes {mindestens {limit}} other {mehr als {limit}}}. Geben Sie eine größere Zahl ein.',
  'fault.too_small.string':
    'Der Text ist zu kurz: mindestens {count, number} Zeichen. Geben Sie einen längeren ein.',
  'fault.too_small.array':
    'Die Liste ist zu kurz: mindestens {count, plural, one {# Eintrag} other {# Einträge}}. Ergänzen Sie sie oder lassen Sie sie weg.',
  'fault.too_big.number':
    'Gefunden: {found}; erwartet: {inclusive, select, yes {höchstens {limit}} other {weniger als {limit}}}. Geben Sie eine kleinere Zahl ein.',
  'fault.too_big.string': 'Der Text ist zu lang: höchstens {count, number} Zeichen. Kürzen Sie ihn.',
  'fault.too_big.array':
    'Die Liste ist zu lang: höchstens {count, plural, one {# Eintrag} other {# Einträge}}. Fassen Sie Einträge zusammen oder entfernen Sie welche.',
  'fault.out_of_range':
    'Gefunden: {found}; mit so großen Zahlen lässt sich nicht rechnen. Geben Sie eine kleinere Zahl ein.',
  'fault.too_precise':
    'Gefunden: {found}; das sind mehr Stellen, als exakt erhalten bleiben. Verwenden Sie höchstens 15 signifikante Stellen.',
  'fault.memory_in_other_unit':
    'Gefunden: {found} GB Arbeitsspeicher; so viel hat kein solcher Server. Ist die Angabe in {unit, select, mega {MB} kilo {kB} other {Byte}}, schreiben Sie {gb}.',
  'fault.unknown_property':
    '{name} ist hier nicht bekannt. Entfernen Sie den Namen oder korrigieren Sie die Schreibweise.',
  'fault.unknown_value': 'Gefunden: {found}; erwartet: einer der Werte {values}.',
  'fault.unknown_value.one': 'Gefunden: {found}; erwartet: {values}.',
  'fault.unknown_reference': '{found} ist keine Bestellnummer des Katalogs. Verwenden Sie eine von {values}.',
  'fault.unknown_currency':
    '{found} ist kein Währungscode nach ISO 4217. Verwenden Sie einen Code wie EUR, CHF oder SEK.',
  'fault.conflicting_properties':
    '{name} lässt sich nicht mit {other} kombinieren: Beide geben dasselbe an. Behalten Sie nur eines davon.',
  'fault.repeated_parameter': 'Dieser Parameter ist mehrfach angegeben. Geben Sie ihn einmal an.',
  'fault.duplicate_reference':
    '{found} steht in mehreren Zeilen. Fassen Sie sie in einer Zeile mit der Gesamtmenge zusammen.',
  'fault.duplicate_value': '{found} steht schon in der Liste. Geben Sie jeden Wert nur einmal an.',
  'fault.not_one_base_licence':
    'Gefunden: {count, plural, =0 {keine Basislizenz} one {# Basislizenz} other {# Basislizenzen}}; erwartet: genau eine (HTG500H bis HTG503H) mit der Menge 1.',
  'fault.not_an_amount':
    'Gefunden: {found}; erwartet: ein Betrag als Text aus Ziffern, mit einem Punkt vor den Dezimalstellen und höchstens 9 Ziffern davor: "1250.00".',
  'fault.too_many_decimals':
    'Gefunden: {found}; das sind mehr Dezimalstellen, als {currency} zulässt. Runden Sie auf die kleinste Einheit der Währung.',
  'fault.not_a_time':
    'Gefunden: {found}; erwartet: ein Zeitpunkt in UTC mit Sekunden. Schreiben Sie ihn wie in 2026-11-24T08:30:00Z.',
  'fault.not_a_site_time':
    'Gefunden: {found}; erwartet: ein Zeitpunkt in UTC auf die Millisekunde genau, vor dem Jahr 9000. Schreiben Sie ihn wie in 2026-11-24T08:30:00.000Z.',
  'fault.not_a_day':
    'Gefunden: {found}; erwartet: ein Tag der Jahre 2000 bis 2999. Schreiben Sie ihn wie in 2026-11-25.',
  'fault.day_before_another':
    '{found} liegt vor dem {day}, dem Tag in {other}. Geben Sie denselben oder einen späteren Tag an.',
  'fault.not_a_percentage':
    'Gefunden: {found}; erwartet: ein Prozentsatz von 0 bis 100 als Text aus Ziffern, mit höchstens 4 Dezimalstellen hinter einem Punkt: "12.5".',
  'fault.not_a_quantity':
    'Gefunden: {found}; erwartet: eine Menge über 0 als Text aus Ziffern, mit höchstens 6 Ziffern vor und 3 hinter dem Punkt: "2.5".',
  'fault.not_a_logo':
    'Gefunden: etwas, das kein Logo ist; erwartet: ein JPEG ohne Kameradaten (EXIF) als Data-URL, höchstens 4000 Pixel breit und hoch. Speichern Sie das Bild neu als JPEG.',
  'fault.not_a_colour':
    'Gefunden: {found}; erwartet: eine Farbe aus sechs hexadezimalen Ziffern. Schreiben Sie sie wie #0a5ca8.',
  'fault.base_licence_owned':
    '{found} ist eine Basislizenz, und eine ist schon vorhanden. Bestellen Sie nur Erweiterungen.',
  'fault.order_too_small':
    'Die Bestellung ergibt mit dem Vorhandenen {points, number} Punkte; der Bedarf ist {requirement}, und eine Lizenz muss mehr bieten. Bestellen Sie mehr Punkte, oder lassen Sie die Bestellung weg.',
  'fault.price_missing':
    '{found} wird für {site} bestellt und hat keinen Preis. Ergänzen Sie ihn in priceList, oder bestellen Sie etwas anderes.',
  'fault.site_of_nothing':
    'Für diese Anlage wird nichts angeboten. Geben Sie für sie eine Schätzung (estimate), eine Auslegung (sizing) oder eine Bestellung (order) an, oder lassen Sie sie weg.',
  'fault.nothing_to_quote':
    'Es gibt nichts anzubieten. Geben Sie mindestens eine Anlage oder eine Position an.',
  'fault.event_not_allowed':
    '{reason, select, ended {Der Ablauf ist zu Ende} unknown {Kein Schritt dieses Ablaufs kennt es} other {Es gehört zu einem anderen Schritt}}. Gefunden: {found} beim Schritt {state}; erwartet: {allowed}. Schicken Sie die Ereignisse in der Reihenfolge, in der sie geschehen sind.',
  'fault.unsafe_character':
    'Gefunden: „{character}“; erwartet: kein Zeichen, das unsichtbar ist, die Schreibrichtung umkehrt oder beim Ausführen eines Befehls ersetzt wird. Entfernen Sie es; ist es nicht zu sehen, tippen Sie den Wert neu, statt ihn einzufügen.',
  'fault.site_key_file':
    'Gefunden: der Name einer .glic-Datei; erwartet: der Code selbst. Lassen Sie die Datei, wo sie ist: Sie kommt von Hager Services und wird nie dorthin geschickt.',
  'fault.hidden_character':
    'Gefunden: {codePoint} als {position, number}. Zeichen, das unsichtbar oder von einem Leerzeichen nicht zu unterscheiden ist; erwartet: nur lesbare Zeichen. Kopieren Sie den Wert erneut von dort, wo er angezeigt wird.',
  'fault.look_alike_character':
    'Gefunden: „{character}“ ({codePoint}) als {position, number}. Zeichen{isKnown, select, yes {, das wie „{plain}“ aussieht, aber ein anderes ist} other {, das zu einer anderen Schrift gehört}}; erwartet: Zeichen der lateinischen Tastatur. Kopieren Sie den Wert erneut von dort, wo er angezeigt wird.',
  'fault.not_a_host_name':
    'Gefunden: {found}; erwartet: der Name eines Rechners aus Buchstaben, Ziffern und Bindestrichen, mit oder ohne Domäne, oder eine IPv4-Adresse. Geben Sie ihn ohne https://, ohne Port und ohne SQL Server-Instanz ein, etwa STREAM-SERVER oder 192.0.2.10.',
  'fault.not_a_database_server':
    '{part, select, ipv6 {Die Adresse ist eine IPv6-Adresse; in den Handbüchern stehen nur Namen und IPv4-Adressen} reserved {Den Namen der Instanz behält SQL Server sich vor; eine Standardinstanz wird ohne Namen geschrieben} address {Der Teil vor dem umgekehrten Schrägstrich ist weder ein Rechnername noch eine IPv4-Adresse} instance {Der Teil nach dem umgekehrten Schrägstrich ist kein Instanzname: zuerst ein Buchstabe oder Unterstrich, höchstens 16 Zeichen} port {Der Teil nach dem Komma ist kein Port von 1 bis 65535} format {Adresse, Instanz und Port lassen sich nicht unterscheiden} other {Ein Teil ist nicht verwendbar}}; erwartet: Adresse\\Instanz,Port oder, bei einer Standardinstanz, Adresse,Port. Schreiben Sie zum Beispiel SQL-SERVER\\HagerGroupEMS,1433; der Port 1433 kann entfallen.',
  'fault.not_an_instance_name':
    'Gefunden: {found}; erwartet: 1 bis 16 Zeichen, zuerst ein Buchstabe oder Unterstrich, dann Buchstaben, Ziffern, _, $ oder #. Geben Sie nur den Namen der Instanz ein, etwa HagerGroupEMS.',
  'fault.reserved_instance_name':
    'Gefunden: {found}, ein Name, den SQL Server sich vorbehält; erwartet: ein Name, der weder Default noch MSSQLServer noch ein reserviertes Wort von SQL ist. Wählen Sie einen anderen Namen, etwa HagerGroupEMS.',
  'fault.not_a_database_name':
    'Gefunden: {found}; erwartet: 1 bis 25 Buchstaben von A bis Z, Ziffern oder Unterstriche. Wählen Sie einen anderen Namen, etwa EMS_Configuration.',
  'fault.duplicate_database_name':
    'Gefunden: derselbe Name wie bei {other}; erwartet: vier verschiedene Namen, Groß- und Kleinbuchstaben gelten als gleich. Ändern Sie einen der beiden; ein weggelassener Name hat seinen Standardwert.',
  'fault.duplicate_software':
    '{found} ist mehrfach genannt. Nennen Sie jede Software einmal; nur Sage 100c CRM darf zweimal genannt sein, weil zwei Installationen auf einem Server selbst der Konflikt sind.',
  'fault.duplicate_port':
    'Gefunden: derselbe Port wie bei {other}; erwartet: für jeden ein eigener Port. Ändern Sie einen der beiden; ein weggelassener Port hat seinen Standardwert.',
  'fault.port_of_kit':
    'Gefunden: Port {port}, den das Kit bei der Installation dem MQTT-Server gibt; erwartet: ein anderer. Wählen Sie einen anderen Port; der von MQTT lässt sich erst danach ändern.',
  'fault.port_in_dynamic_range':
    'Gefunden: Port {port}; er liegt im Bereich der dynamischen Ports, {start} bis {end}. Erwartet: ein Port außerhalb davon. Wählen Sie einen anderen Port oder verschieben Sie den Bereich.',
  'fault.dynamic_range_holds_port':
    'Gefunden: ein Bereich für dynamische Ports von {start} bis {end}, der Port {port} des MQTT-Servers enthält; erwartet: einer ohne diesen Port. Wählen Sie einen anderen ersten Port oder eine andere Anzahl von Ports.',
  'fault.dynamic_range_too_long':
    'Gefunden: ein Bereich von {start} bis {end}; erwartet: einer, der spätestens mit Port 65535 endet. Wählen Sie einen niedrigeren ersten Port oder weniger Ports.',
  'fault.not_an_account':
    '{part, select, domain {Der Teil vor dem umgekehrten Schrägstrich ist kein Name einer Domäne oder eines Rechners} user {Der Teil nach dem umgekehrten Schrägstrich ist kein Benutzername von Windows: 1 bis 20 Zeichen, kein Leerzeichen am Anfang, keines von " / [ ] : ; | = , + * ? < > @} format {Es steht nicht genau ein umgekehrter Schrägstrich darin} other {Ein Teil ist nicht verwendbar}}; erwartet: DOMÄNE\\Benutzer. Bei einem lokalen Konto steht vor dem umgekehrten Schrägstrich der Name des Rechners.',
  'fault.account_needs_machine_name':
    'Gefunden: {found}; erwartet: der Name des Rechners, denn {account} ist ein Konto auf ihm, das Windows nur als NAME\\Benutzer kennt. Geben Sie den Namen ein, den der Befehl hostname zeigt, oder ein Domänenkonto.',
  'fault.database_server_here':
    'Gefunden: {found}, das ist auf {host}; erwartet: ein Server auf einem anderen Rechner, wie gewählt. Wählen Sie den SQL Server auf diesem Rechner, oder geben Sie den anderen Server an.',
  'fault.database_server_elsewhere':
    'Gefunden: {found} auf {address}; erwartet: ein Server auf {host}, wie gewählt. Schreiben Sie {host} oder localhost vor die Instanz, oder wählen Sie den SQL Server auf einem anderen Rechner.',
  'fault.not_a_sql_login':
    'Gefunden: {found}; erwartet: 1 bis 128 Buchstaben, Ziffern oder Zeichen aus _ . @ # -. Geben Sie den Namen eines SQL-Kontos ohne Leerzeichen ein; ein Windows-Konto mit umgekehrtem Schrägstrich ist keines.',
  'fault.not_a_windows_path':
    '{part, select, absolute {Der Pfad beginnt weder mit einem Laufwerk noch mit einer Freigabe} character {Der Pfad enthält eines der Zeichen < > : " / | ? *} name {Ein Ordner des Pfads hat keinen Namen, einen von Windows reservierten wie CON oder einen Punkt oder ein Leerzeichen am Ende} length {Der Pfad hat mehr als 247 Zeichen und muss kürzer werden} other {Der Pfad ist nicht verwendbar}}; erwartet: ein vollständiger Windows-Pfad. Schreiben Sie zum Beispiel D:\\stream oder \\\\server\\freigabe\\stream.',
  'fault.password_length':
    'Gefunden: {length, number} Zeichen; erwartet: 8 bis 15. Wählen Sie ein Kennwort dieser Länge.',
  'fault.password_classes':
    'Gefunden: {count, plural, =0 {keine} other {#}} dieser vier Arten von Zeichen: A bis Z, a bis z, 0 bis 9, andere wie ! $ # %; erwartet: mindestens drei. Ergänzen Sie Zeichen einer weiteren Art.',
  'fault.not_a_work_group':
    '{part, select, alone {Es ist nur eine Arbeitsgruppe angegeben} empty {Ein Kürzel ist leer} length {Das Kürzel {found} hat mehr als 32 Zeichen} character {Das Kürzel {found} enthält ein unbrauchbares Zeichen oder beginnt mit - oder _} reserved {{found} ist ein von Windows reservierter Name} other {Ein Kürzel ist nicht verwendbar}}; erwartet: Kürzel aus 1 bis 32 Buchstaben von A bis Z, Ziffern, - oder _, mindestens zwei. Schreiben Sie sie etwa als CA, CC.',
  'fault.duplicate_work_group':
    'Das Kürzel {found} steht zweimal da; erwartet: jedes Kürzel einmal, Groß- und Kleinbuchstaben gelten als gleich. Ändern Sie eines der beiden.',
  'fault.not_a_service_name':
    '{part, select, length {Der Name ist leer oder hat mehr als 256 Zeichen} character {Der Name enthält eines der Zeichen / \\ " % oder ein Zeichen außerhalb von einfachem ASCII, mit dem Windows oder eine Batchdatei nicht umgehen kann} blank {Der Name beginnt oder endet mit einem Leerzeichen} unchanged {Der Name ist noch der aus dem Download} other {Der Name ist nicht verwendbar}}; erwartet: ein eigener Name für jeden Dienst. Wählen Sie einen anderen, etwa Isogeo Worker CA.',
  'fault.duplicate_service_name':
    'Ein anderer Dienst heißt bereits {found}; erwartet: jeder Name einmal, Groß- und Kleinbuchstaben gelten als gleich. Ändern Sie einen der beiden.',
  'fault.not_an_installation_name':
    'Gefunden: {found}; erwartet: CRM, dann ein bis sieben Buchstaben von A bis Z oder Ziffern. Wählen Sie einen anderen Namen, etwa CRMSAGE.',
  'fault.title_length':
    'Gefunden: {length, plural, =0 {kein Zeichen} one {# Zeichen} other {# Zeichen}}; erwartet: 1 bis 50. Wählen Sie eine Bezeichnung dieser Länge, etwa Sage100.',
  'fault.not_an_ipv6_address':
    'Gefunden: {found}; erwartet: eine IPv6-Adresse ohne Zone und ohne Präfixlänge. Geben Sie sie wie in 2001:db8::10 ein.',
  'fault.not_a_server_address':
    'Gefunden: {found}, {kind, select, unspecified {was keine Adresse bezeichnet} loopback {womit ein Rechner sich selbst erreicht} multicast {was eine Gruppe von Rechnern bezeichnet} linkLocal {was nur in einem Netzsegment gilt und eine Zone braucht} ipv4Mapped {was eine IPv4-Adresse in IPv6-Schreibweise ist} other {was nicht die Adresse eines Servers ist}}; erwartet: die Adresse, unter der die anderen Server diesen erreichen. Geben Sie sie wie in 2001:db8::10 oder fd00::10 ein.',
  'fault.duplicate_server_name':
    'Gefunden: derselbe Name wie bei Server {other}; erwartet: für jeden Server ein eigener Name, Groß- und Kleinbuchstaben gelten als gleich. Ändern Sie einen der beiden.',
  'fault.duplicate_server_address':
    'Gefunden: dieselbe IPv6-Adresse wie bei Server {other}, gleich in welcher Schreibweise; erwartet: für jeden Server eine eigene Adresse. Ändern Sie eine der beiden.',
  'fault.not_one_master':
    'Gefunden: {count, plural, =0 {kein Master} one {# Master} other {# Master}}; erwartet: genau einer. Geben Sie einem Webserver die Rolle Master und allen anderen die Rolle sekundärer Server.',
  'fault.not_one_sql_server':
    'Gefunden: {count, plural, =0 {kein SQL Server} one {# SQL Server} other {# SQL Server}}; erwartet: genau einer. Nennen Sie den einen Server, auf dem die Datenbank liegt.',
  'fault.service_repeated':
    'Gefunden: ein Dienst, der schon Server {other} zugewiesen ist; erwartet: jeder Dienst auf nur einem Server. Entfernen Sie ihn bei einem der beiden.',
  'fault.services_on_sql_server':
    'Gefunden: Dienste von CRM auf dem SQL Server; erwartet: dort keine. Weisen Sie sie einem Webserver zu.',
  'fault.part_missing':
    'Der Teil „request“ fehlt; {count, plural, =0 {das Formular hat keine Teile} one {angekommen ist nur {found}} other {angekommen sind {found}}}. Ergänzen Sie genau einen Teil „request“ mit dem JSON der Anfrage (software, phase, parameters), ohne evidence; jede Datei ist ein Teil „evidence“.',
  'fault.part_repeated':
    'Der Teil „request“ kam {count, number}-mal; erwartet: genau einmal. Senden Sie ihn einmal; Dateien gehören in Teile „evidence“.',
  'fault.part_not_json':
    'Der Teil „request“ kam als {found}; erwartet: application/json. Schreiben Sie das JSON der Anfrage hinein; Dateien gehören in Teile „evidence“.',
  'fault.part_unknown':
    'Ein Teil {found} ist hier nicht bekannt; erwartet: „request“ und „evidence“. Korrigieren Sie den Namen, oder lassen Sie den Teil weg.',
  'fault.not_in_encoding':
    'Die Datei enthält Bytes, die kein {encoding} sind; erwartet: ein Text in dieser Kodierung. Nennen Sie die richtige in der Kopfzeile, zum Beispiel Content-Type: text/csv; charset=windows-1252, oder speichern Sie die Datei als UTF-8.',
  'fault.not_a_workbook':
    'Keine lesbare Arbeitsmappe: Die Datei ist beschädigt, durch ein Kennwort geschützt oder hat ein anderes Format; erwartet: eine Excel-Arbeitsmappe (.xlsx). Speichern Sie sie neu als .xlsx oder als CSV.',
  'fault.wrong_password': 'Das ist nicht Ihr aktuelles Kennwort.',
  'fault.wrong_code': 'Der Code ist falsch, schon verwendet oder zu alt.',
  'fault.not_a_site_value':
    'Gefunden: {found}; unter diesem Pfad einer Anlage kann kein solcher Wert stehen. Was dort stehen kann, sagt das API-Dokument unter SiteFields.',
  'fault.unknown_site_path':
    '{name} ist kein Pfad einer Anlage. Verwenden Sie einen von denen, die das API-Dokument unter SiteFields nennt, zum Beispiel load/managers.',
  'fault.site_too_large':
    'Die zusammengeführte Anlage enthielte mehr, als in eine passt. Entfernen Sie zuerst Bemerkungen oder Felder.',
  'fault.other_site':
    'Gefunden: eine andere Kennung als im Pfad; erwartet: {expected}. Senden Sie nur Änderungen dieser Anlage.',
  'fault.not_a_cursor':
    'Das ist kein Cursor. Nehmen Sie nextCursor aus der vorigen Antwort, oder lassen Sie ihn weg, um von vorn zu beginnen.',
  'fault.not_an_email': 'Gefunden: {found}; erwartet: eine E-Mail-Adresse wie name@example.org.',
  'fault.not_an_id':
    'Gefunden: {found}; erwartet: eine Kennung als UUID. Schreiben Sie sie wie in 0b5f3a52-6a0e-4c5f-9d0c-1f6b1c8f2d11.',
  'fault.not_an_id.list':
    'Gefunden: {found}; erwartet: die Kennung einer Preisliste, also eine UUID, oder "applying". Wählen Sie eine aus /api/v1/price-lists.',
  'fault.not_a_digest':
    'Gefunden: {found}; erwartet: ein SHA-256 aus 64 hexadezimalen Ziffern in Kleinbuchstaben. Senden Sie den Beleg so, wie er ausgestellt wurde.',
  'fault.not_a_local_path':
    'Gefunden: {found}; erwartet: der Pfad einer Seite dieses Servers, mit genau einem Schrägstrich am Anfang. Schreiben Sie ihn wie in /quotes.',
  'fault.not_a_time_zone': 'Gefunden: {found}; erwartet: der Name einer Zeitzone wie Europe/Berlin.',
  'fault.line_not_read': 'Zeile {line}: {reason}',
  'fault.table_not_read': '{reason} Gespeichert wurde nichts.',
  'fault.not_a_webhook_url':
    'Gefunden: {found}; erwartet: eine Adresse, die mit https:// beginnt und einen öffentlichen Host nennt, ohne Benutzernamen, Kennwort und Fragment. Wer diesen Server betreibt, kann Hosts im eigenen Netz zulassen.',
  'fault.goes_with_another': '{other} fehlt. Geben Sie beides an oder keines.',
  'fault.reverse_charge_with_rate':
    'Gefunden: {found}; erwartet: 0, denn diese Steuer schuldet der Kunde. Setzen Sie den Satz auf 0, oder lassen Sie reverseCharge weg.',
  'fault.reverse_charge_with_tax':
    'Gefunden: eine Steuer, die der Kunde schuldet, neben einer anderen; erwartet: sie allein. Nennen Sie die Steuern jeder Position, und wo der Kunde eine davon schuldet, nur diese.',
  'fault.price_list_unknown':
    'Ihre Organisation hat keine Preisliste mit der Kennung {found}. Wählen Sie eine aus /api/v1/price-lists.',
  'fault.price_list_of_other_currency':
    'Die Preisliste „{name}“ ist in {found}; erwartet: {currency}. Wählen Sie eine andere Liste, oder bieten Sie in ihrer Währung an.',
  'fault.price_list_not_valid':
    'Die Preisliste „{name}“ gilt {hasEnd, select, yes {vom {from} bis zum {until}} other {ab dem {from}}}, nicht am {day}, dem Tag des Angebots. Wählen Sie eine andere Liste oder einen anderen Tag.',
  'fault.price_list_none_applies':
    'Keine Preisliste in {currency} gilt am {day}. Legen Sie eine an, oder nennen Sie die Preise in priceList.',
  'fault.list_without_price': 'Die Liste hat keinen Preis. Geben Sie mindestens einen an.',
  'fault.price_not_in_list':
    '{found} wird für {site} bestellt und hat in der Preisliste „{name}“ keinen Preis. Wählen Sie eine andere Liste, oder bestellen Sie etwas anderes.',
} satisfies ProblemMessages
