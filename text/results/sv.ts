import type { ResultMessages } from './en.ts'

export const sv = {
  'software.stream': 'Energihanteringssystem',
  'scope.energies': 'Energier',
  'scope.energies-and-powers': 'Energier och effekter',
  'scope.extended': 'Energier och flera andra typer',
  'size.small': 'Liten',
  'size.medium': 'Medelstor',
  'size.large': 'Stor',
  'aspect.cpu-cores': 'Processorkärnor',
  'aspect.cpu-class': 'Processorklass',
  'aspect.memory': 'Minne',
  'aspect.disk': 'Ledigt diskutrymme',
  'verdict.meets': 'Räcker',
  'verdict.short': 'Räcker inte',
  'verdict.not-judged': 'Bedöms inte',
  'remark.virtual-processor': 'Namnet visas av en virtuell dator: bekräfta processorklassen på värddatorn.',
  'remark.several-processor-classes': 'Flera klasser nämns, och alla räcker inte: ange bara modellen.',
  'remark.unknown-processor-family': 'Varken handboken eller våra tolkningar nämner den här familjen.',
  'kind.base': 'Baslicens',
  'kind.extension': 'Utökning',
  'basis.manual': 'Enligt handboken, utan priser',
  'basis.lowest-price': 'Lägsta pris enligt din prislista',
  'basis.owned-suffices': 'Den befintliga licensen räcker',

  'assumption.bound-belongs-to-middle-managers':
    'Exakt 5 eller 10 enheter räknas till det mellersta svaret; handboken lämnar gränserna öppna.',
  'assumption.bound-belongs-to-middle-products':
    'Exakt 10 eller 20 produkter räknas till det mellersta svaret; handboken lämnar gränserna öppna.',
  'assumption.interval-exactly-15-minutes':
    'Handboken skiljer bara mellan ”mer sällan” och ”oftare” än var 15:e minut. Exakt 15 minuter räknas som oftare, den säkrare tolkningen. {differs, select, yes {Den andra tolkningen skulle ge storleken ”{otherSize}” i stället för ”{size}”.} other {Den andra tolkningen ger samma storlek.}}',
  'assumption.services-decided-by-scope':
    'Frågan om mätvärden besvaras av arkiveringsomfattningen. Testets genomsnitt (10, 10 till 20, över 20) skiljer sig från licensens (5, 10, 20); varje beräkning använder sina egna, så som de står i handboken.',
  'assumption.storage-longevity-not-scored':
    'Hur länge värdena sparas påverkar också behovet av diskutrymme, men testet har ingen fråga om det. Därför ger det inga poäng.',
  'assumption.memory-from-95-percent':
    'Minnet räknas som tillräckligt från 95 % av det värde som krävs, eftersom datorns firmware tar en del av det.',
  'assumption.processor-classes':
    'Core i7, i9, 7, 9, Ultra 7, Ultra 9, Xeon, Ryzen 7, Ryzen 9, Ryzen AI 7, Ryzen AI 9, Ryzen AI Max, Threadripper och EPYC räcker för alla storlekar, Core i5, 5, Ultra 5, Ryzen 5 och Ryzen AI 5 för liten och medelstor, Core i3, 3, Ultra 3, Ryzen 3, Pentium och Celeron för ingen. Andra familjer bedöms inte, och inte heller namn som bara en virtuell dator visar.',
  'assumption.services-from-scope':
    'Utan ett eget antal antas {services} arkiverade mätvärden per produkt för denna arkiveringsomfattning.',
  'assumption.real-time-alarms-weather-not-scored':
    'Realtidsvisning, larm och väderdata förbrukar också poäng. Handboken anger inga siffror för dem, så inga läggs till: planera med reserv.',
  'assumption.licence-strictly-above-requirement':
    'Ett behov på exakt {bound, number} poäng kräver {held, select, base {mer än {name}} owned {mer än den befintliga licensen} other {en licens med mer än {bound, number} poäng}}: en licens räcker bara för ett behov som är lägre än dess poäng.',
  'assumption.above-largest-tier':
    'Handbokens tabell slutar vid EMS stream 5000. Från {points, number} poäng kompletteras den licensen med utökningar: först så få licenser som möjligt, sedan så få poäng som möjligt.',
  'assumption.owned-base-stays': 'Den befintliga baslicensen behålls; bara utökningar läggs till.',
  'assumption.extensions-listed-at-11-3-2':
    'Handboken hänvisar till § 6.7 för utökningarna; de står i § 11.3.2.',
  'assumption.unpriced-references-not-bought': 'Artikelnummer utan pris beaktas inte: {references}.',

  'reason.costs-more': 'Kostar {difference} mer',
  'reason.price-missing': 'Ett pris saknas',
  'reason.needs-more-units':
    '{difference, plural, one {Kräver en licens till} other {Kräver # licenser till}}',
  'reason.holds-more-points': 'Ger {difference, number} poäng mer än den rekommenderade beställningen',
  'reason.manual-names-one-base-licence': 'Handbokens tabell anger en enda baslicens',
  'reason.other-base-above-largest-tier': 'Från {points, number} poäng är {name} ({reference}) baslicensen',
  'reason.later-in-catalogue-order': 'Likvärdig i allt; står senare i katalogen',

  'order.extension': 'utökning {name}',
  'order.quantity': '{quantity, number} × {name}',
  'order.nothing': 'ingen beställning',
  'order.nothing-for-sale': 'mer än vad prislistan räcker till',
  'next.extension': 'utökningen {name}',
  'next.size.small': 'en liten server',
  'next.size.medium': 'en medelstor server',
  'next.size.large': 'en stor server',

  'margin.managers':
    '{room, plural, =0 {Ingen ytterligare enhet ryms; nästa kräver {next}.} one {Ytterligare en enhet ryms; den {nth, selectordinal, one {#:a} other {#:e}} kräver {next}.} other {Ytterligare # enheter ryms; den {nth, selectordinal, one {#:a} other {#:e}} kräver {next}.}}',
  'margin.products':
    '{room, plural, =0 {Ingen ytterligare produkt ryms; nästa kräver {next}.} one {Ytterligare en produkt ryms; den {nth, selectordinal, one {#:a} other {#:e}} kräver {next}.} other {Ytterligare # produkter ryms; den {nth, selectordinal, one {#:a} other {#:e}} kräver {next}.}}',
  'margin.inventory':
    '{room, plural, =0 {Inget ytterligare arkiverat mätvärde ryms; nästa kräver {next}.} one {Ytterligare ett arkiverat mätvärde ryms; det {nth, selectordinal, one {#:a} other {#:e}} kräver {next}.} other {Ytterligare # arkiverade mätvärden ryms; det {nth, selectordinal, one {#:a} other {#:e}} kräver {next}.}}',
  'margin.productsPerManager':
    'Upp till {last} {lastCount, plural, one {produkt} other {produkter}} per enhet ryms; {nextAt} kräver {next}.',
  'margin.servicesPerProduct':
    'Upp till {last} {lastCount, plural, one {mätvärde} other {mätvärden}} per produkt ryms; {nextAt} kräver {next}.',
  'margin.headroomPercent':
    '{isNone, select, yes {Ingen reserv ryms; {nextAt} % kräver {next}.} other {Samma licens räcker för upp till {last} % reserv; {nextAt} % kräver {next}.}}',
  'margin.archiveScope': 'Arkivering av ”{last}” ryms; ”{nextAt}” kräver {next}.',
  'margin.archiveIntervalMinutes': 'Ett arkiveringsintervall på {last} min ryms; {nextAt} min kräver {next}.',
  'margin.none.managers': 'Enbart fler enheter ändrar ingenting.',
  'margin.none.products': 'Enbart fler produkter ändrar ingenting.',
  'margin.none.inventory': 'Enbart fler arkiverade mätvärden ändrar ingenting.',
  'margin.none.productsPerManager': 'Enbart fler produkter per enhet ändrar ingenting.',
  'margin.none.servicesPerProduct': 'Enbart fler mätvärden per produkt ändrar ingenting.',
  'margin.none.headroomPercent': 'Inte ens 500 % reserv ändrar något.',
  'margin.none.archiveScope': 'Enbart större arkiveringsomfattning ändrar ingenting.',
  'margin.none.archiveIntervalMinutes': 'Enbart tätare arkivering ändrar ingenting.',

  'step.managers-points': 'Poäng för antalet enheter',
  'step.products-points': 'Poäng för produkter per enhet',
  'step.services-points': 'Poäng för vilka typer av mätvärden som arkiveras',
  'step.frequency-points': 'Poäng för arkiveringsintervallet i minuter',
  'step.hardware-score': 'Poängsumma för maskinvaran: summan av de fyra svaren',
  'step.hardware-size': 'Serverstorlek enligt handbokens tabell',
  'step.services-per-product': 'Mätvärden per produkt för arkiveringsomfattningen',
  'step.inventory-services': 'Arkiverade mätvärden: summan över alla enheter',
  'step.licence-score': 'Poängsumma för licensen: arkiverade mätvärden plus 200',
  'step.licence-requirement': 'Behov: poängsumman med reserv',
  'step.owned-points': 'Befintliga poäng',
  'step.licence-table': 'Rad i handbokens licenstabell',
  'step.licence-cover': 'Poäng efter beställningen, strikt över behovet',
  'step.order-price': 'Beställningens pris',
} satisfies ResultMessages
