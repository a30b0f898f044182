/** Texts of the codes that results carry: assumptions, margins, reasons, steps, sizes. ICU MessageFormat. */
export const en = {
  'software.stream': 'Energy management system',
  'scope.energies': 'Energies',
  'scope.energies-and-powers': 'Energies and powers',
  'scope.extended': 'Energies and several other kinds',
  'size.small': 'Small',
  'size.medium': 'Medium',
  'size.large': 'Large',
  'aspect.cpu-cores': 'Processor cores',
  'aspect.cpu-class': 'Processor class',
  'aspect.memory': 'Memory',
  'aspect.disk': 'Free disk space',
  'verdict.meets': 'Meets',
  'verdict.short': 'Short',
  'verdict.not-judged': 'Not judged',
  'remark.virtual-processor': 'A virtual machine shows this name: confirm the processor class on its host.',
  'remark.several-processor-classes':
    'Several classes are named, and not all of them suit: give the model alone.',
  'remark.unknown-processor-family': 'Neither the manual nor our rulings name this family.',
  'kind.base': 'Base licence',
  'kind.extension': 'Extension',
  'basis.manual': 'By the manual, without prices',
  'basis.lowest-price': 'Lowest price on your list',
  'basis.owned-suffices': 'What is owned is enough',

  'assumption.bound-belongs-to-middle-managers':
    'Exactly 5 or 10 managers count as the middle answer; the manual leaves the bounds open.',
  'assumption.bound-belongs-to-middle-products':
    'Exactly 10 or 20 products count as the middle answer; the manual leaves the bounds open.',
  'assumption.interval-exactly-15-minutes':
    'The manual knows only “less often” and “more often” than every 15 minutes. Exactly 15 minutes is counted as more often, the safer reading. {differs, select, yes {The other reading would give the size “{otherSize}” instead of “{size}”.} other {The other reading gives the same size.}}',
  'assumption.services-decided-by-scope':
    'The services question is answered by the archive scope. The averages of the test (10, 10 to 20, over 20) differ from those of the licence (5, 10, 20); each calculation uses its own, as printed.',
  'assumption.storage-longevity-not-scored':
    'How long values are kept also drives the need for disk space, but the test has no question for it: it is not scored.',
  'assumption.memory-from-95-percent':
    'Memory counts as sufficient from 95 % of the required figure, because firmware keeps a part of it.',
  'assumption.processor-classes':
    'Core i7, i9, 7, 9, Ultra 7, Ultra 9, Xeon, Ryzen 7, Ryzen 9, Ryzen AI 7, Ryzen AI 9, Ryzen AI Max, Threadripper and EPYC suit every size; Core i5, 5, Ultra 5, Ryzen 5 and Ryzen AI 5 suit small and medium; Core i3, 3, Ultra 3, Ryzen 3, Pentium and Celeron suit none. Other families are not judged, nor are names that only a virtual machine shows.',
  'assumption.services-from-scope':
    'Without a count of your own, {services} archived services per product are assumed for this archive scope.',
  'assumption.real-time-alarms-weather-not-scored':
    'Live consultation, alarms and weather data also use points. The manual gives no figures for them, so none are added: plan headroom.',
  'assumption.licence-strictly-above-requirement':
    'A requirement of exactly {bound, number} points needs {held, select, base {more than {name}} owned {more than is owned} other {a licence of more than {bound, number}}}: a licence suits a requirement strictly below its points.',
  'assumption.above-largest-tier':
    'The manual’s table stops at EMS stream 5000. From {points, number} points on, extensions are added to it: as few units as possible, then as few points as possible.',
  'assumption.owned-base-stays':
    'The base licence already owned stays in place; only extensions are added to it.',
  'assumption.extensions-listed-at-11-3-2':
    'The manual refers to §6.7 for the extensions; they are listed in §11.3.2.',
  'assumption.unpriced-references-not-bought':
    'References without a price are not considered for purchase: {references}.',

  'reason.costs-more': 'Costs {difference} more',
  'reason.price-missing': 'A price is missing',
  'reason.needs-more-units':
    '{difference, plural, one {One more unit to order} other {# more units to order}}',
  'reason.holds-more-points': 'Holds {difference, number} points more than the recommendation',
  'reason.manual-names-one-base-licence': 'The manual’s table names a single base licence',
  'reason.other-base-above-largest-tier':
    'From {points, number} points on the base licence is {name} ({reference})',
  'reason.later-in-catalogue-order': 'Equal in every respect; later in the catalogue',

  'order.extension': 'extension {name}',
  'order.quantity': '{quantity, number} × {name}',
  'order.nothing': 'nothing to order',
  'order.nothing-for-sale': 'more than the price list offers',
  'next.extension': 'the extension {name}',
  'next.size.small': 'a small server',
  'next.size.medium': 'a medium server',
  'next.size.large': 'a large server',

  'margin.managers':
    '{room, plural, =0 {No further manager fits; the next one needs {next}.} one {One more manager fits; the {nth, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} needs {next}.} other {# more managers fit; the {nth, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} needs {next}.}}',
  'margin.products':
    '{room, plural, =0 {No further product fits; the next one needs {next}.} one {One more product fits; the {nth, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} needs {next}.} other {# more products fit; the {nth, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} needs {next}.}}',
  'margin.inventory':
    '{room, plural, =0 {No further archived service fits; the next one needs {next}.} one {One more archived service fits; the {nth, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} needs {next}.} other {# more archived services fit; the {nth, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} needs {next}.}}',
  'margin.productsPerManager':
    '{lastCount, plural, one {Up to {last} product per manager fits} other {Up to {last} products per manager fit}}; {nextAt} need {next}.',
  'margin.servicesPerProduct':
    '{lastCount, plural, one {Up to {last} service per product fits} other {Up to {last} services per product fit}}; {nextAt} need {next}.',
  'margin.headroomPercent':
    '{isNone, select, yes {No headroom fits; {nextAt} % needs {next}.} other {Headroom up to {last} % needs the same licence; from {nextAt} % it needs {next}.}}',
  'margin.archiveScope': 'Archiving “{last}” still fits; “{nextAt}” needs {next}.',
  'margin.archiveIntervalMinutes':
    'Archiving every {last} minutes still fits; every {nextAt} minutes needs {next}.',
  'margin.none.managers': 'More managers alone make no difference.',
  'margin.none.products': 'More products alone make no difference.',
  'margin.none.inventory': 'More archived services alone make no difference.',
  'margin.none.productsPerManager': 'More products per manager alone make no difference.',
  'margin.none.servicesPerProduct': 'More services per product alone make no difference.',
  'margin.none.headroomPercent': 'Even 500 % headroom makes no difference.',
  'margin.none.archiveScope': 'A larger archive scope alone makes no difference.',
  'margin.none.archiveIntervalMinutes': 'Archiving more often alone makes no difference.',

  'step.managers-points': 'Points for the number of managers',
  'step.products-points': 'Points for the products per manager',
  'step.services-points': 'Points for the kinds of services archived',
  'step.frequency-points': 'Points for the archive interval in minutes',
  'step.hardware-score': 'Hardware score: the sum of the four answers',
  'step.hardware-size': 'Size of the server by the manual’s table',
  'step.services-per-product': 'Services per product for the archive scope',
  'step.inventory-services': 'Archived services: the sum over all managers',
  'step.licence-score': 'Licence score: archived services plus 200',
  'step.licence-requirement': 'Requirement: the score with headroom',
  'step.owned-points': 'Points already owned',
  'step.licence-table': 'Row of the manual’s licence table',
  'step.licence-cover': 'Points after the order, strictly above the requirement',
  'step.order-price': 'Price of the order',
} as const

export type ResultMessages = Readonly<Record<keyof typeof en, string>>
