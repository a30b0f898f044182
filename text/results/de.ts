import type { ResultMessages } from './en.ts'

export const de = {
  'software.stream': 'Energiemanagementsystem',
  'scope.energies': 'Energien',
  'scope.energies-and-powers': 'Energien und Leistungen',
  'scope.extended': 'Energien und mehrere weitere Arten',
  'size.small': 'Klein',
  'size.medium': 'Mittel',
  'size.large': 'Groß',
  'aspect.cpu-cores': 'Prozessorkerne',
  'aspect.cpu-class': 'Prozessorklasse',
  'aspect.memory': 'Arbeitsspeicher',
  'aspect.disk': 'Freier Speicherplatz',
  'verdict.meets': 'Reicht aus',
  'verdict.short': 'Reicht nicht',
  'verdict.not-judged': 'Nicht beurteilt',
  'remark.virtual-processor':
    'Diesen Namen zeigt eine virtuelle Maschine: Prozessorklasse am Host bestätigen.',
  'remark.several-processor-classes':
    'Mehrere Klassen genannt, nicht alle reichen aus: nur das Modell angeben.',
  'remark.unknown-processor-family': 'Weder das Handbuch noch unsere Auslegungen nennen diese Familie.',
  'kind.base': 'Basislizenz',
  'kind.extension': 'Erweiterung',
  'basis.manual': 'Nach dem Handbuch, ohne Preise',
  'basis.lowest-price': 'Niedrigster Preis Ihrer Liste',
  'basis.owned-suffices': 'Die vorhandene Lizenz reicht aus',

  'assumption.bound-belongs-to-middle-managers':
    'Genau 5 oder 10 Geräte zählen zur mittleren Antwort; das Handbuch lässt die Grenzen offen.',
  'assumption.bound-belongs-to-middle-products':
    'Genau 10 oder 20 Produkte zählen zur mittleren Antwort; das Handbuch lässt die Grenzen offen.',
  'assumption.interval-exactly-15-minutes':
    'Das Handbuch kennt nur „seltener“ und „häufiger“ als alle 15 Minuten. Genau 15 Minuten gelten hier als häufiger, das ist die sicherere Lesart. {differs, select, yes {Die andere Lesart ergäbe die Größe „{otherSize}“ statt „{size}“.} other {Die andere Lesart ergibt dieselbe Größe.}}',
  'assumption.services-decided-by-scope':
    'Die Frage nach den Services beantwortet der Archivumfang. Die Mittelwerte des Tests (10, 10 bis 20, über 20) weichen von denen der Lizenz (5, 10, 20) ab; jede Berechnung verwendet ihre eigenen, so wie sie im Handbuch stehen.',
  'assumption.storage-longevity-not-scored':
    'Auch die Aufbewahrungsdauer der Werte bestimmt den Bedarf an Speicherplatz. Der Test fragt nicht danach, deshalb geht sie nicht in den Score ein.',
  'assumption.memory-from-95-percent':
    'Der Arbeitsspeicher gilt ab 95 % des geforderten Werts als ausreichend, weil die Firmware einen Teil davon belegt.',
  'assumption.processor-classes':
    'Core i7, i9, 7, 9, Ultra 7, Ultra 9, Xeon, Ryzen 7, Ryzen 9, Ryzen AI 7, Ryzen AI 9, Ryzen AI Max, Threadripper und EPYC eignen sich für jede Größe, Core i5, 5, Ultra 5, Ryzen 5 und Ryzen AI 5 für Klein und Mittel, Core i3, 3, Ultra 3, Ryzen 3, Pentium und Celeron für keine. Andere Familien werden nicht beurteilt, ebenso wenig Namen, die nur eine virtuelle Maschine zeigt.',
  'assumption.services-from-scope':
    'Ohne eigene Angabe werden für diesen Archivumfang {services} archivierte Services pro Produkt angenommen.',
  'assumption.real-time-alarms-weather-not-scored':
    'Auch Live-Anzeige, Alarme und Wetterdaten verbrauchen Punkte. Das Handbuch beziffert sie nicht, deshalb wird nichts addiert: Planen Sie eine Reserve ein.',
  'assumption.licence-strictly-above-requirement':
    'Ein Bedarf von genau {bound, number} Punkten erfordert {held, select, base {mehr als {name}} owned {mehr als die vorhandene Lizenz} other {eine Lizenz mit mehr als {bound, number} Punkten}}: Eine Lizenz passt, wenn der Bedarf unter ihren Punkten liegt.',
  'assumption.above-largest-tier':
    'Die Tabelle des Handbuchs endet bei EMS stream 5000. Ab {points, number} Punkten kommen Erweiterungen hinzu: so wenige Stück wie möglich, dann so wenige Punkte wie möglich.',
  'assumption.owned-base-stays':
    'Die vorhandene Basislizenz bleibt bestehen; hinzu kommen nur Erweiterungen.',
  'assumption.extensions-listed-at-11-3-2':
    'Für die Erweiterungen verweist das Handbuch auf Abschnitt 6.7; aufgeführt sind sie in Abschnitt 11.3.2.',
  'assumption.unpriced-references-not-bought':
    'Bestellnummern ohne Preis bleiben unberücksichtigt: {references}.',

  'reason.costs-more': 'Kostet {difference} mehr',
  'reason.price-missing': 'Ein Preis fehlt',
  'reason.needs-more-units':
    '{difference, plural, one {Ein Stück mehr zu bestellen} other {# Stück mehr zu bestellen}}',
  'reason.holds-more-points': '{difference, number} Punkte mehr als die Empfehlung',
  'reason.manual-names-one-base-licence': 'Die Tabelle des Handbuchs nennt eine einzige Basislizenz',
  'reason.other-base-above-largest-tier':
    'Ab {points, number} Punkten ist {name} ({reference}) die Basislizenz',
  'reason.later-in-catalogue-order': 'In allem gleich; steht weiter hinten im Katalog',

  'order.extension': 'Erweiterung {name}',
  'order.quantity': '{quantity, number} × {name}',
  'order.nothing': 'nichts zu bestellen',
  'order.nothing-for-sale': 'mehr, als die Preisliste bietet',
  'next.extension': 'die Erweiterung {name}',
  'next.size.small': 'einen kleinen Server',
  'next.size.medium': 'einen mittleren Server',
  'next.size.large': 'einen großen Server',

  'margin.managers':
    '{room, plural, =0 {Kein weiteres Gerät passt mehr; das nächste erfordert {next}.} one {Ein weiteres Gerät passt; das {nth, selectordinal, other {#.}} erfordert {next}.} other {# weitere Geräte passen; das {nth, selectordinal, other {#.}} erfordert {next}.}}',
  'margin.products':
    '{room, plural, =0 {Kein weiteres Produkt passt mehr; das nächste erfordert {next}.} one {Ein weiteres Produkt passt; das {nth, selectordinal, other {#.}} erfordert {next}.} other {# weitere Produkte passen; das {nth, selectordinal, other {#.}} erfordert {next}.}}',
  'margin.inventory':
    '{room, plural, =0 {Kein weiterer archivierter Service passt mehr; der nächste erfordert {next}.} one {Ein weiterer archivierter Service passt; der {nth, selectordinal, other {#.}} erfordert {next}.} other {# weitere archivierte Services passen; der {nth, selectordinal, other {#.}} erfordert {next}.}}',
  'margin.productsPerManager':
    '{lastCount, plural, one {Bis zu {last} Produkt pro Gerät passt} other {Bis zu {last} Produkte pro Gerät passen}}; {nextAt} erfordern {next}.',
  'margin.servicesPerProduct':
    '{lastCount, plural, one {Bis zu {last} Service pro Produkt passt} other {Bis zu {last} Services pro Produkt passen}}; {nextAt} erfordern {next}.',
  'margin.headroomPercent':
    '{isNone, select, yes {Für eine Reserve ist kein Platz mehr; {nextAt} % erfordern {next}.} other {Bis {last} % Reserve genügt dieselbe Lizenz; {nextAt} % erfordern {next}.}}',
  'margin.archiveScope': 'Der Archivumfang „{last}“ passt noch; „{nextAt}“ erfordert {next}.',
  'margin.archiveIntervalMinutes':
    'Ein Archivintervall von {last} min passt noch; {nextAt} min erfordern {next}.',
  'margin.none.managers': 'Mehr Geräte allein ändern nichts.',
  'margin.none.products': 'Mehr Produkte allein ändern nichts.',
  'margin.none.inventory': 'Mehr archivierte Services allein ändern nichts.',
  'margin.none.productsPerManager': 'Mehr Produkte pro Gerät allein ändern nichts.',
  'margin.none.servicesPerProduct': 'Mehr Services pro Produkt allein ändern nichts.',
  'margin.none.headroomPercent': 'Selbst 500 % Reserve ändern nichts.',
  'margin.none.archiveScope': 'Ein größerer Archivumfang allein ändert nichts.',
  'margin.none.archiveIntervalMinutes': 'Häufigeres Archivieren allein ändert nichts.',

  'step.managers-points': 'Punkte für die Anzahl der Geräte',
  'step.products-points': 'Punkte für die Produkte pro Gerät',
  'step.services-points': 'Punkte für die Arten archivierter Services',
  'step.frequency-points': 'Punkte für das Archivintervall in Minuten',
  'step.hardware-score': 'Hardware-Score: Summe der vier Antworten',
  'step.hardware-size': 'Servergröße nach der Tabelle des Handbuchs',
  'step.services-per-product': 'Services pro Produkt für den Archivumfang',
  'step.inventory-services': 'Archivierte Services: Summe über alle Geräte',
  'step.licence-score': 'Lizenz-Score: archivierte Services plus 200',
  'step.licence-requirement': 'Bedarf: Score mit Reserve',
  'step.owned-points': 'Vorhandene Punkte',
  'step.licence-table': 'Zeile der Lizenztabelle des Handbuchs',
  'step.licence-cover': 'Punkte nach der Bestellung, strikt über dem Bedarf',
  'step.order-price': 'Preis der Bestellung',
} satisfies ResultMessages
