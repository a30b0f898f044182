import type { QuoteMessages } from './en.ts'

/** Texte der Angebote, auf Deutsch. */
export const de: QuoteMessages = {
  'kind.quote': 'Angebot',
  title: 'Angebot {number}',
  'party.seller': 'Von',
  'party.customer': 'Für',
  'number.revised': '{number}, Revision {revision}',
  'number.draft': '(Entwurf)',
  'fact.number': 'Nummer',
  'fact.date': 'Datum',
  'fact.validUntil': 'Gültig bis',
  'notice.draft': 'Entwurf: Dieses Angebot ist noch nicht ausgestellt.',
  'notice.expired': 'Dieses Angebot ist am {date} abgelaufen.',
  'notice.notYet': 'Dieses Angebot gilt ab dem {date}.',

  'part.why': 'Worum es geht',
  'part.order': 'Bestellung',
  'part.assumptions': 'Worauf dieses Angebot beruht',
  'part.terms': 'Bedingungen',
  'part.signature': 'Auftragserteilung',
  'sign.place': 'Ort, Datum',
  'sign.name': 'Name, Unterschrift',

  'why.requirement': 'Bedarf',
  'why.licence': 'Lizenz',
  'why.server': 'Server',
  'requirement.averages':
    '{managers, plural, one {# Gerät} other {# Geräte}} agardio.manager (Produkte je Gerät: {products}, archivierte Services pro Produkt: {services}): {score} Punkte',
  'requirement.inventory':
    '{managers, plural, one {# Gerät} other {# Geräte}} agardio.manager laut Inventar: {score} Punkte',
  'requirement.headroom': '{requirement}; mit {percent} % Reserve {points} Punkte',
  'licence.order': '{order}: {points} Punkte, davon {spare} frei',
  'licence.owned': '{order}: zusammen mit den vorhandenen {points} Punkte, davon {spare} frei',
  'licence.unknown': '{order}: {points} Punkte',
  'licence.suffices': 'Nichts zu bestellen: Die vorhandenen {points} Punkte genügen',
  'server.needed':
    '{size}: {cores, plural, one {# Kern} other {# Kerne}} ({models}), {memory} GB Arbeitsspeicher, {disk} GB freier Speicherplatz',

  'column.position': 'Pos.',
  'column.site': 'Anlage',
  'column.quantity': 'Menge',
  'column.unit': 'Einheit',
  'column.reference': 'Bestellnummer',
  'column.name': 'Bezeichnung',
  'column.unitPrice': 'Einzelpreis',
  'column.discount': 'Rabatt',
  'column.discountPercent': 'Rabatt in %',
  'column.amount': 'Betrag',
  'column.currency': 'Währung',
  'column.taxRate': 'Steuersatz',
  'column.taxRatePercent': 'Steuersatz in %',
  'column.taxes': 'Steuern',
  'column.kind': 'Art',
  'column.order': 'Bestellung',
  'column.points': 'Punkte',
  'column.spare': 'Frei',
  'column.price': 'Preis',
  'column.reason': 'Warum nicht',
  'column.against': 'Gegenüber der empfohlenen',
  'reason.recommended': 'Empfohlen',
  'column.step': 'Schritt',
  'column.expression': 'Rechnung',
  'column.value': 'Wert',

  'group.free': 'Für alle Anlagen',
  'line.licence': 'Lizenz',
  'line.free': 'Weitere Position',
  'line.discount': 'Rabatt',
  'line.net': 'Netto',
  'line.tax': 'Steuer',
  'line.total': 'Gesamtbetrag',
  'value.extension': '{name}, Erweiterung',
  'value.quantity': '{quantity} {unit}',
  'value.percent': '{percent} %',
  'value.untaxed': 'ohne Steuer',
  'total.subtotal': 'Summe der Positionen',
  'total.discount': 'Rabatt {percent} %',
  'total.discountOf': 'Rabatt {percent} % auf Positionen mit {taxes}',
  'total.discountUntaxed': 'Rabatt {percent} % auf Positionen ohne Steuer',
  'total.net': 'Netto',
  'total.tax': '{name} {percent} % auf {base}',
  'total.taxRated': '{name} auf {base}',
  'total.total': 'Gesamtbetrag',

  'part.appendix': 'Interner Anhang',
  'notice.internal': 'Nur für den eigenen Gebrauch, nicht für den Kunden.',
  'appendix.site': '{title}: {site}',
  'part.derivation': 'Herleitung',
  'part.money': 'Von den Positionen zum Gesamtbetrag',
  'part.alternatives': 'Andere Bestellungen',
  'part.choice': 'Die Wahl',
  'part.ladder': 'Wie weit es reicht',
  'part.allAssumptions': 'Alle Annahmen',
  'part.sources': 'Quellen',
  'choice.recommended': 'Bestellt wie empfohlen.',
  'choice.by-hand': 'Von Hand gewählt; empfohlen ist {order}, {price}.',
  'choice.not-compared': 'Von Hand gewählt; ohne Angabe der Last gibt es keinen Vergleich.',
  'grow.order':
    '{order}: {points} Punkte mehr als die günstigste Bestellung für {difference} mehr (zusammen {price}).',

  'assumption.holds-for-stated-load':
    'Das Angebot gilt für die oben genannte Last. Mehr Geräte, Produkte oder archivierte Services können eine größere Lizenz oder einen anderen Server erfordern.',
  'assumption.order-chosen-by-hand':
    'Die Bestellung für {site} wurde von Hand gewählt; sie deckt den Bedarf, ist aber nicht die empfohlene.',
  'assumption.order-not-compared':
    'Die Bestellung für {site} wurde ohne Angabe der Last erfasst: Ob sie genügt, wurde nicht geprüft.',
  'assumption.prices-from-list':
    'Die Preise stammen aus der Preisliste „{name}“, gültig ab {from}{hasEnd, select, yes { bis {until}} other {}}.',
  'assumption.reverse-charge':
    '{tax} schuldet der Kunde (Steuerschuldnerschaft des Leistungsempfängers): {reason}',
  'assumption.rounded-per-line':
    'Jede Position, jeder Rabatt und jede Steuer wird auf die kleinste Einheit von {currency} kaufmännisch gerundet; der Gesamtbetrag ist die Summe der gedruckten Beträge.',
  'assumption.discount-before-tax':
    'Der Gesamtrabatt wird vor Steuern abgezogen, bei den Positionen jedes Steuersatzes.',
  'assumption.each-tax-on-net':
    'Fallen auf eine Position mehrere Steuern an, wird jede vom Nettobetrag berechnet, keine von einer anderen Steuer.',
  'assumption.room-to-grow-within-10-percent':
    'Als Spielraum für Wachstum wird die größte Bestellung genannt, die höchstens {percent} % mehr kostet als die günstigste und je Punkt nicht mehr als diese.',

  'change.line': '{kind, select, added {Neu: {line}, {after}} other {Entfallen: {line}, {before}}}',
  'change.text': '{line}: Der Text war „{before}“',
  'change.quantity': '{line}: Menge {before} → {after}',
  'change.unit':
    '{line}: Einheit {kind, select, added {{after}} removed {entfallen, bisher {before}} other {{before} → {after}}}',
  'change.unitPrice': '{line}: Einzelpreis {before} → {after}',
  'change.discountPercent': '{line}: Rabatt {before} % → {after} %',
  'change.taxes': '{line}: Steuern „{before}“ → „{after}“',
  'change.site':
    '{kind, select, added {Neue Anlage: {after}} changed {Die Anlage {before} heißt jetzt {after}} other {Anlage entfallen: {before}}}',
  'change.estimate': '{site}: {kind, select, added {Lizenzbedarf neu} other {Lizenzbedarf entfallen}}',
  'change.sizing': '{site}: {kind, select, added {Server neu} other {Server entfallen}}',
  'change.inventory':
    '{site}: {kind, select, added {Inventar neu} removed {Inventar entfallen} other {Das Inventar hat sich geändert}}',
  'change.machine':
    '{site}: {kind, select, added {Vergleichsrechner neu} removed {Vergleichsrechner entfallen} other {Der Vergleichsrechner hat sich geändert}}',
  'load.managers': 'agardio.manager-Geräte',
  'load.productsPerManager': 'Produkte pro Gerät',
  'load.servicesPerProduct': 'Services pro Produkt',
  'load.archiveScope': 'Was archiviert wird:',
  'load.archiveIntervalMinutes': 'Archivintervall in Minuten',
  'load.headroomPercent': 'Reserve in %',
  'load.owned': 'Vorhandene Lizenz',
  'change.appendix': '{kind, select, added {Interner Anhang neu} other {Interner Anhang entfallen}}',
  'change.customer': 'Kunde: {before} → {after}',
  'change.seller':
    'Anbieter: {kind, select, added {{after}} removed {entfallen, bisher {before}} other {{before} → {after}}}',
  'change.logo': 'Das Logo des Anbieters hat sich geändert.',
  'change.date': 'Datum: {before} → {after}',
  'change.validUntil': 'Gültig bis: {before} → {after}',
  'change.language': 'Sprache: {before} → {after}',
  'change.currency': 'Währung: {before} → {after}',
  'change.priceList':
    'Preisliste: {kind, select, added {{after}} removed {entfallen, bisher {before}} other {{before} → {after}}}',
  'change.terms':
    '{kind, select, added {Bedingungen neu: {after}} removed {Bedingungen entfallen: {before}} other {Bedingungen: {before} → {after}}}',
  'change.discount':
    'Gesamtrabatt: {kind, select, added {{after} %} removed {entfallen, bisher {before} %} other {{before} % → {after} %}}',
  'change.tax':
    'Steuer {tax}: {kind, select, added {neu, {after} %} removed {entfallen, bisher {before} %} other {{before} % → {after} %}}',
  'change.reverseCharge':
    'Steuer {tax}, Steuerschuldnerschaft des Leistungsempfängers: {kind, select, added {{after}} removed {entfallen, bisher {before}} other {{before} → {after}}}',
  'change.net': 'Netto: {before} → {after}',
  'change.total': 'Gesamtbetrag: {before} → {after}',

  'step.quote-lines': 'Summe der gedruckten Positionen',
  'step.quote-discount': 'Gesamtrabatt, gerundet',
  'step.quote-net': 'Nettobetrag',
  'step.quote-tax': 'Steuer auf den Nettobetrag, gerundet',
  'step.quote-total': 'Gesamtbetrag: Netto und Steuern',
}
