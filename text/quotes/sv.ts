import type { QuoteMessages } from './en.ts'

/** Offerternas texter, på svenska. */
export const sv: QuoteMessages = {
  'kind.quote': 'Offert',
  title: 'Offert {number}',
  'party.seller': 'Från',
  'party.customer': 'Till',
  'number.revised': '{number}, revision {revision}',
  'number.draft': '(utkast)',
  'fact.number': 'Nummer',
  'fact.date': 'Datum',
  'fact.validUntil': 'Gäller till och med',
  'notice.draft': 'Utkast: offerten är inte utfärdad ännu.',
  'notice.expired': 'Offerten gick ut den {date}.',
  'notice.notYet': 'Offerten gäller från den {date}.',

  'part.why': 'Vad den avser',
  'part.order': 'Beställning',
  'part.assumptions': 'Vad offerten bygger på',
  'part.terms': 'Villkor',
  'part.signature': 'Godkännande',
  'sign.place': 'Ort, datum',
  'sign.name': 'Namn, underskrift',

  'why.requirement': 'Behov',
  'why.licence': 'Licens',
  'why.server': 'Server',
  'requirement.averages':
    '{managers, plural, one {# agardio.manager-enhet} other {# agardio.manager-enheter}} (produkter per enhet: {products}, arkiverade mätvärden per produkt: {services}): {score} poäng',
  'requirement.inventory':
    '{managers, plural, one {# agardio.manager-enhet} other {# agardio.manager-enheter}} enligt förteckningen: {score} poäng',
  'requirement.headroom': '{requirement}; med {percent} % reserv {points} poäng',
  'licence.order': '{order}: {points} poäng, varav {spare} kvar',
  'licence.owned': '{order}: {points} poäng med dem som redan finns, varav {spare} kvar',
  'licence.unknown': '{order}: {points} poäng',
  'licence.suffices': 'Inget att beställa: de {points} poäng som redan finns räcker',
  'server.needed':
    '{size}: {cores, plural, one {# kärna} other {# kärnor}} ({models}), {memory} GB minne, {disk} GB ledigt diskutrymme',

  'column.position': 'Nr',
  'column.site': 'Anläggning',
  'column.quantity': 'Antal',
  'column.unit': 'Enhet',
  'column.reference': 'Artikelnummer',
  'column.name': 'Benämning',
  'column.unitPrice': 'Styckpris',
  'column.discount': 'Rabatt',
  'column.discountPercent': 'Rabatt i %',
  'column.amount': 'Belopp',
  'column.currency': 'Valuta',
  'column.taxRate': 'Skattesats',
  'column.taxRatePercent': 'Skattesats i %',
  'column.taxes': 'Skatter',
  'column.kind': 'Slag',
  'column.order': 'Beställning',
  'column.points': 'Poäng',
  'column.spare': 'Kvar',
  'column.price': 'Pris',
  'column.reason': 'Varför inte',
  'column.against': 'Jämfört med den rekommenderade',
  'reason.recommended': 'Rekommenderad',
  'column.step': 'Steg',
  'column.expression': 'Uträkning',
  'column.value': 'Värde',

  'group.free': 'För alla anläggningar',
  'line.licence': 'Licens',
  'line.free': 'Övrig rad',
  'line.discount': 'Rabatt',
  'line.net': 'Netto',
  'line.tax': 'Skatt',
  'line.total': 'Slutsumma',
  'value.extension': '{name}, utökning',
  'value.quantity': '{quantity} {unit}',
  'value.percent': '{percent} %',
  'value.untaxed': 'utan skatt',
  'total.subtotal': 'Radernas summa',
  'total.discount': 'Rabatt {percent} %',
  'total.discountOf': 'Rabatt {percent} % på rader med {taxes}',
  'total.discountUntaxed': 'Rabatt {percent} % på rader utan skatt',
  'total.net': 'Netto',
  'total.tax': '{name} {percent} % på {base}',
  'total.taxRated': '{name} på {base}',
  'total.total': 'Slutsumma',

  'part.appendix': 'Intern bilaga',
  'notice.internal': 'För eget bruk, inte för kunden.',
  'appendix.site': '{title}: {site}',
  'part.derivation': 'Härledning',
  'part.money': 'Från raderna till slutsumman',
  'part.alternatives': 'Andra beställningar',
  'part.choice': 'Valet',
  'part.ladder': 'Hur långt det räcker',
  'part.allAssumptions': 'Alla antaganden',
  'part.sources': 'Källor',
  'choice.recommended': 'Beställt enligt rekommendationen.',
  'choice.by-hand': 'Vald för hand; rekommendationen är {order}, {price}.',
  'choice.not-compared': 'Vald för hand; utan uppgift om belastningen finns inget att jämföra med.',
  'grow.order':
    '{order}: {points} poäng mer än den billigaste beställningen för {difference} mer (sammanlagt {price}).',

  'assumption.holds-for-stated-load':
    'Offerten gäller för belastningen som anges ovan. Fler enheter, produkter eller arkiverade mätvärden kan kräva en större licens eller en annan server.',
  'assumption.order-chosen-by-hand':
    'Beställningen för {site} är vald för hand; den täcker behovet men är inte den som rekommenderas.',
  'assumption.order-not-compared':
    'Beställningen för {site} angavs utan belastning: om den räcker har inte kontrollerats.',
  'assumption.prices-from-list':
    'Priserna kommer från prislistan ”{name}”, som gäller från och med {from}{hasEnd, select, yes { till och med {until}} other {}}.',
  'assumption.reverse-charge': '{tax} betalas av kunden (omvänd betalningsskyldighet): {reason}',
  'assumption.rounded-per-line':
    'Varje rad, rabatt och skatt avrundas till minsta enhet i {currency}, halva uppåt; slutsumman är summan av det som står tryckt.',
  'assumption.discount-before-tax': 'Totalrabatten dras av före skatt, på raderna för varje skattesats.',
  'assumption.each-tax-on-net':
    'Har en rad flera skatter beräknas var och en på nettobeloppet, ingen på en annan skatt.',
  'assumption.room-to-grow-within-10-percent':
    'Som utrymme att växa anges den största beställning som kostar högst {percent} % mer än den billigaste och inte mer per poäng.',

  'change.line': '{kind, select, added {Tillagt: {line}, {after}} other {Borttaget: {line}, {before}}}',
  'change.text': '{line}: texten var ”{before}”',
  'change.quantity': '{line}: antal {before} → {after}',
  'change.unit':
    '{line}: enhet {kind, select, added {{after}} removed {borttagen, tidigare {before}} other {{before} → {after}}}',
  'change.unitPrice': '{line}: styckpris {before} → {after}',
  'change.discountPercent': '{line}: rabatt {before} % → {after} %',
  'change.taxes': '{line}: skatter ”{before}” → ”{after}”',
  'change.site':
    '{kind, select, added {Ny anläggning: {after}} changed {Anläggningen {before} heter nu {after}} other {Borttagen anläggning: {before}}}',
  'change.estimate': '{site}: {kind, select, added {licensbehov tillagt} other {licensbehov borttaget}}',
  'change.sizing': '{site}: {kind, select, added {server tillagd} other {server borttagen}}',
  'change.inventory':
    '{site}: {kind, select, added {förteckning tillagd} removed {förteckning borttagen} other {förteckningen har ändrats}}',
  'change.machine':
    '{site}: {kind, select, added {jämförelsedator tillagd} removed {jämförelsedator borttagen} other {jämförelsedatorn har ändrats}}',
  'load.managers': 'agardio.manager-enheter',
  'load.productsPerManager': 'produkter per enhet',
  'load.servicesPerProduct': 'mätvärden per produkt',
  'load.archiveScope': 'det som arkiveras:',
  'load.archiveIntervalMinutes': 'arkiveringsintervall i minuter',
  'load.headroomPercent': 'reserv i %',
  'load.owned': 'befintlig licens',
  'change.appendix': '{kind, select, added {Intern bilaga tillagd} other {Intern bilaga borttagen}}',
  'change.customer': 'Kund: {before} → {after}',
  'change.seller':
    'Säljare: {kind, select, added {{after}} removed {borttagen, tidigare {before}} other {{before} → {after}}}',
  'change.logo': 'Säljarens logotyp har ändrats.',
  'change.date': 'Datum: {before} → {after}',
  'change.validUntil': 'Gäller till och med: {before} → {after}',
  'change.language': 'Språk: {before} → {after}',
  'change.currency': 'Valuta: {before} → {after}',
  'change.priceList':
    'Prislista: {kind, select, added {{after}} removed {borttagen, tidigare {before}} other {{before} → {after}}}',
  'change.terms':
    '{kind, select, added {Villkor tillagda: {after}} removed {Villkor borttagna: {before}} other {Villkor: {before} → {after}}}',
  'change.discount':
    'Totalrabatt: {kind, select, added {{after} %} removed {borttagen, tidigare {before} %} other {{before} % → {after} %}}',
  'change.tax':
    'Skatt {tax}: {kind, select, added {tillagd, {after} %} removed {borttagen, tidigare {before} %} other {{before} % → {after} %}}',
  'change.reverseCharge':
    'Skatt {tax}, omvänd betalningsskyldighet: {kind, select, added {{after}} removed {borttagen, tidigare {before}} other {{before} → {after}}}',
  'change.net': 'Netto: {before} → {after}',
  'change.total': 'Slutsumma: {before} → {after}',

  'step.quote-lines': 'Summan av de tryckta raderna',
  'step.quote-discount': 'Totalrabatt, avrundad',
  'step.quote-net': 'Nettobelopp',
  'step.quote-tax': 'Skatt på nettobeloppet, avrundad',
  'step.quote-total': 'Slutsumma: netto och skatter',
}
