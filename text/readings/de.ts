import type { ReadingMessages } from './en.ts'

/** Texts of the reading of pasted and uploaded tables, in German. ICU MessageFormat. */
export const de: ReadingMessages = {
  'status.read': 'Alle Zeilen wurden verstanden.',
  'status.partly': 'Einige Zeilen sind nicht lesbar. Aus ihnen wird nichts übernommen.',
  'prices.status.ambiguous':
    'Mehrere Spalten könnten den Preis enthalten. Wählen Sie eine; bis dahin wird kein Preis übernommen.',
  'prices.status.one-open':
    'Nur eine Spalte kommt als Preis in Frage. Eine Zeile über alle Preise (Steuer, Zeitraum, Rabatt, Zuschlag) oder die Mengen lassen aber offen, ob sie den Preis für ein Stück enthält. Wenn ja, wählen Sie sie; bis dahin wird kein Preis übernommen.',
  'prices.status.ambiguous-mark':
    'Aus der Preisspalte geht nicht hervor, ob vor den Dezimalstellen ein Komma oder ein Punkt steht. Wählen Sie; bis dahin wird kein Preis übernommen.',
  'prices.status.mixed-currencies':
    'Die Preise stehen in mehreren Währungen: {currencies}. Wählen Sie eine; bis dahin wird kein Preis übernommen, danach nur die in dieser Währung.',
  'prices.status.no-price-column':
    'Keine Spalte hat eine Überschrift, die einen Einzelpreis nennt. Enthält eine ihn trotzdem, wählen Sie sie; bis dahin wird kein Preis übernommen.',
  'prices.status.unreadable':
    'Keine Zeile ist lesbar. Jede braucht eine Bestellnummer von HTG500H bis HTG510H und einen Preis.',
  'inventory.status.ambiguous':
    'Es ist offen, welche Spalte die Produkte und welche die Services enthält. Wählen Sie; bis dahin wird kein Gerät übernommen.',
  'inventory.status.ambiguous-mark':
    'Aus der Spalte geht nicht hervor, ob vor den Dezimalstellen ein Komma oder ein Punkt steht. Wählen Sie; bis dahin wird kein Gerät übernommen.',
  'inventory.status.unreadable':
    'Keine Zeile ist lesbar. Jede braucht eine Anzahl Produkte und die Services pro Produkt.',
  'prices.unpriced':
    '{count, plural, one {Eine Bestellnummer der Liste bleibt} other {# Bestellnummern der Liste bleiben}} ohne Preis.',
  'prices.discount-not-applied': 'Die Rabatte neben den Preisen sind nicht abgezogen.',
  'prices.tax-held':
    'Die Preise enthalten Steuer; ein Angebot rechnet seine Steuern hinzu. Fügen Sie Preise ohne Steuer ein, wenn es welche ausweisen soll.',
  'prices.column-taken': 'Mehrere Spalten enthalten Preise: Übernommen werden die der Spalte „{title}“.',
  'prices.net-taken': 'Die Liste enthält Listen- und Nettopreise: Übernommen werden die Nettopreise.',

  'prices.role.reference': 'Bestellnummer',
  'prices.role.name': 'Bezeichnung',
  'prices.role.points': 'Punkte',
  'prices.role.quantity': 'Menge',
  'prices.role.unit-price': 'Einzelpreis',
  'prices.role.price': 'Preis',
  'prices.role.list-price': 'Listenpreis',
  'prices.role.net-price': 'Nettopreis',
  'prices.role.discount': 'Rabatt',
  'prices.role.amount': 'Betrag',
  'prices.role.vat': 'MwSt.',
  'prices.role.currency': 'Währung',
  'prices.role.unit': 'Einheit',
  'prices.role.date': 'Datum',
  'prices.role.other': 'Nicht verwendet',
  'inventory.role.name': 'Gerät',
  'inventory.role.products': 'Produkte',
  'inventory.role.services': 'Services pro Produkt',
  'inventory.role.quantity': 'Anzahl Geräte',
  'inventory.role.total': 'Summe',
  'inventory.role.other': 'Nicht verwendet',

  'decided-by.given': 'von Ihnen gewählt',
  'decided-by.title': 'laut Überschrift',
  'decided-by.content': 'laut Inhalt',
  'decided-by.only': 'einzige Spalte mit Beträgen',
  'decided-by.none': 'offen',

  'separator.tab': 'Tabulatoren',
  'separator.pipe': 'senkrechte Striche',
  'separator.semicolon': 'Semikolons',
  'separator.comma': 'Kommas',
  'separator.spaces': 'mehrere Leerzeichen',
  'separator.sign': 'Doppelpunkt oder Gleichheitszeichen',
  'separator.cells': 'kein Trennzeichen',
  'decimal-mark.comma': 'Dezimalkomma: 1.250,00',
  'decimal-mark.point': 'Dezimalpunkt: 1,250.00',

  'prices.note.header': 'Überschrift oder Text, kein Preis',
  'prices.note.empty': 'Leere Zeile',
  'prices.note.of-all-prices': 'Gilt für alle Preise',
  'prices.note.total': 'Summe, kein Preis',
  'prices.note.zero-price': 'Preis 0: steht oft für „auf Anfrage“. Ohne Ihre Bestätigung nicht bestellbar.',
  'prices.note.price-missing': 'Kein Preis: bleibt unberücksichtigt',
  'inventory.note.header': 'Überschrift',
  'inventory.note.empty': 'Leere Zeile',
  'inventory.note.total': 'Summe, nicht mitgezählt',

  'prices.fault.unknown-reference':
    '„{found}“ steht nicht im Katalog (HTG500H bis HTG510H). Korrigieren Sie die Bestellnummer oder löschen Sie die Zeile.',
  'prices.fault.two-references':
    'Die Zeile nennt mehrere Bestellnummern: {found}. Schreiben Sie eine pro Zeile.',
  'prices.fault.not-an-amount': '„{found}“ ist kein Preis. Schreiben Sie zum Beispiel 1250,00 oder 1.250,00.',
  'prices.fault.ambiguous-amount':
    '„{found}“ lässt sich auf zwei Arten lesen. Wählen Sie das Dezimalzeichen oder lassen Sie das Tausendertrennzeichen weg.',
  'prices.fault.ambiguous-column':
    'Jeder dieser Werte könnte der Preis sein: {found}. Wählen Sie die Spalte.',
  'prices.fault.cut-number':
    'Ein Komma trennt hier entweder zwei Zellen oder gehört zu einer Zahl: „{found}“. Trennen Sie die Zellen durch Semikolons oder Tabulatoren.',
  'prices.fault.reference-twice':
    '{found} steht schon in Zeile {firstLine, number}; deren Preis gilt. Löschen Sie eine der beiden.',
  'prices.fault.other-currency':
    'Gefunden: „{found}“, erwartet werden Preise in {currency}. Wählen Sie die andere Währung oder rechnen Sie den Preis um.',
  'prices.fault.too-many-decimals':
    '„{found}“ hat zu viele Dezimalstellen, {decimals, plural, =0 {erlaubt ist keine} one {erlaubt ist höchstens #} other {erlaubt sind höchstens #}}. Runden Sie den Preis.',
  'prices.fault.too-precise':
    '„{found}“ hat mehr Ziffern, als genau gespeichert werden. Verwenden Sie höchstens 15 signifikante Stellen.',
  'prices.fault.mixed-tax':
    '„{found}“ widerspricht der Überschrift oder einer früheren Zeile: Einige Preise sind mit, andere ohne Steuer. Geben Sie alle mit oder alle ohne Steuer an.',
  'prices.fault.price-for-several':
    '„{found}“: Der Preis kann für mehrere Stück gelten. Geben Sie den Preis für ein Stück an und lassen Sie die Menge weg.',
  'prices.fault.price-of-other':
    '„{found}“ spricht von etwas anderem als einer Lizenz. Lassen Sie diese Preise weg oder korrigieren Sie diesen Text.',
  'prices.fault.price-in-other-unit':
    '„{found}“ spricht von Tausend, Cent, mehreren Stück oder einem Zeitraum. Geben Sie Preise für ein Stück in ganzen Einheiten der Währung an und korrigieren Sie diesen Text.',
  'prices.fault.too-many-lines':
    'Nur die ersten {limit, number} Zeilen werden gelesen; ab dieser wurde nichts mehr gelesen. Teilen Sie die Liste.',
  'prices.fault.too-many-columns':
    'Nur {limit, number} Spalten werden gelesen; diese Zeile hat mehr. Entfernen Sie, was nicht gebraucht wird.',

  'inventory.fault.missing-column':
    '{column, select, products {Die Anzahl der Produkte fehlt} other {Die Services pro Produkt fehlen}}. Ergänzen Sie eine Zahl.',
  'inventory.fault.not-a-number':
    '„{found}“ ist keine Anzahl von {column, select, products {Produkten} other {Services}}. Schreiben Sie nur Ziffern.',
  'inventory.fault.not-whole':
    '„{found}“ ist keine ganze Zahl; Produkte werden gezählt. Korrigieren Sie die Zahl.',
  'inventory.fault.ambiguous-number':
    '„{found}“ ({column, select, products {Produkte} other {Services}}) lässt sich auf zwei Arten lesen. Wählen Sie das Dezimalzeichen oder lassen Sie das Tausendertrennzeichen weg.',
  'inventory.fault.too-precise':
    '„{found}“ hat mehr Ziffern, als genau gespeichert werden. Verwenden Sie höchstens 15 signifikante Stellen.',
  'inventory.fault.too-small':
    '„{found}“ ist zu klein: {column, select, products {mindestens {limit, number} Produkt} other {die Services müssen mehr als {limit, number} sein}}. Korrigieren Sie die Zahl.',
  'inventory.fault.too-big':
    '„{found}“ ist zu groß: höchstens {limit, number} {column, select, products {Produkte} other {Services pro Produkt}}. Korrigieren Sie die Zahl.',
  'inventory.fault.too-long':
    'Der Name „{found}“ ist zu lang: höchstens {limit, number} Zeichen. Kürzen Sie ihn.',
  'inventory.fault.cut-number':
    'Ein Komma trennt hier entweder zwei Zellen oder gehört zu einer Zahl: „{found}“. Trennen Sie die Zellen durch Semikolons oder Tabulatoren.',
  'inventory.fault.total-differs':
    'Diese Zeile heißt Summe, ist aber nicht die Summe der Zeilen darüber: „{found}“. Korrigieren Sie die Summe oder löschen Sie die Zeile.',
  'inventory.fault.looks-like-total':
    'Die Produkte dieser Zeile sind die Summe aller Zeilen darüber: „{found}“. Ist sie eine Summe, nennen Sie sie „Summe“; ist sie ein Gerät, setzen Sie sie an den Anfang.',
  'inventory.fault.called-average':
    'Diese Zeile heißt wie ein Mittelwert: „{found}“. Entfernen Sie sie oder geben Sie dem Gerät einen anderen Namen.',
  'inventory.fault.counts-several':
    'Die Zeile steht für mehrere Geräte („{found}“); gezählt wird jedes in einer eigenen Zeile. Wiederholen Sie die Zeile oder geben Sie an, dass die Spalte nicht verwendet wird.',
  'inventory.fault.ambiguous-column':
    'Offen ist, welche Zahl die Produkte und welche die Services angibt: „{found}“. Wählen Sie die Spalten.',
  'inventory.fault.too-many-rows':
    'Nur die ersten {limit, number} Zeilen werden gelesen; ab dieser wurde nichts mehr gelesen. Teilen Sie das Inventar.',
  'inventory.fault.too-many-columns':
    'Nur {limit, number} Spalten werden gelesen; diese Zeile hat mehr. Entfernen Sie, was nicht gebraucht wird.',
}
