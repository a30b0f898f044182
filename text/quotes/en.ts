/** Texts of quotes. ICU MessageFormat. */
export const en = {
  'kind.quote': 'Quote',
  title: 'Quote {number}',
  'party.seller': 'From',
  'party.customer': 'For',
  'number.revised': '{number}, revision {revision}',
  'number.draft': '(draft)',
  'fact.number': 'Number',
  'fact.date': 'Date',
  'fact.validUntil': 'Valid until',
  'notice.draft': 'Draft: this quote has not been issued yet.',
  'notice.expired': 'This quote expired on {date}.',
  'notice.notYet': 'This quote takes effect on {date}.',

  'part.why': 'What it is for',
  'part.order': 'Order',
  'part.assumptions': 'What this quote rests on',
  'part.terms': 'Terms',
  'part.signature': 'Acceptance',
  'sign.place': 'Place, date',
  'sign.name': 'Name, signature',

  'why.requirement': 'Requirement',
  'why.licence': 'Licence',
  'why.server': 'Server',
  'requirement.averages':
    '{managers, plural, one {# agardio.manager} other {# agardio.managers}} (products each: {products}, archived services per product: {services}): {score} points',
  'requirement.inventory':
    '{managers, plural, one {# agardio.manager} other {# agardio.managers}} by inventory: {score} points',
  'requirement.headroom': '{requirement}; with {percent} % headroom {points} points',
  'licence.order': '{order}: {points} points, {spare} to spare',
  'licence.owned': '{order}: {points} points with those already owned, {spare} to spare',
  'licence.unknown': '{order}: {points} points',
  'licence.suffices': 'Nothing to order: the {points} points already owned are enough',
  'server.needed':
    '{size}: {cores, plural, one {# core} other {# cores}} ({models}), {memory} GB of memory, {disk} GB of free disk space',

  'column.position': 'No.',
  'column.site': 'Site',
  'column.quantity': 'Quantity',
  'column.unit': 'Unit',
  'column.reference': 'Reference',
  'column.name': 'Description',
  'column.unitPrice': 'Unit price',
  'column.discount': 'Discount',
  'column.discountPercent': 'Discount %',
  'column.amount': 'Amount',
  'column.currency': 'Currency',
  'column.taxRate': 'Tax rate',
  'column.taxRatePercent': 'Tax rate %',
  'column.taxes': 'Taxes',
  'column.kind': 'Kind',
  'column.order': 'Order',
  'column.points': 'Points',
  'column.spare': 'To spare',
  'column.price': 'Price',
  'column.reason': 'Why not',
  'column.against': 'Against the recommended one',
  'reason.recommended': 'Recommended',
  'column.step': 'Step',
  'column.expression': 'Computation',
  'column.value': 'Value',

  'group.free': 'For all sites',
  'line.licence': 'Licence',
  'line.free': 'Other line',
  'line.discount': 'Discount',
  'line.net': 'Net',
  'line.tax': 'Tax',
  'line.total': 'Total',
  'value.extension': '{name}, extension',
  'value.quantity': '{quantity} {unit}',
  'value.percent': '{percent} %',
  'value.untaxed': 'no tax',
  'total.subtotal': 'Sum of the lines',
  'total.discount': 'Discount {percent} %',
  'total.discountOf': 'Discount {percent} % on lines with {taxes}',
  'total.discountUntaxed': 'Discount {percent} % on lines without tax',
  'total.net': 'Net',
  'total.tax': '{name} {percent} % on {base}',
  'total.taxRated': '{name} on {base}',
  'total.total': 'Total',

  'part.appendix': 'Internal appendix',
  'notice.internal': 'For your own use, not for the customer.',
  'appendix.site': '{title}: {site}',
  'part.derivation': 'Derivation',
  'part.money': 'From the lines to the total',
  'part.alternatives': 'Other orders',
  'part.choice': 'The choice',
  'part.ladder': 'How far it reaches',
  'part.allAssumptions': 'All assumptions',
  'part.sources': 'Sources',
  'choice.recommended': 'Ordered as recommended.',
  'choice.by-hand': 'Chosen by hand; recommended is {order}, {price}.',
  'choice.not-compared': 'Chosen by hand; no load is stated, so there is nothing to compare it with.',
  'grow.order':
    '{order}: {points} more points than the cheapest order for {difference} more ({price} in all).',

  'assumption.holds-for-stated-load':
    'The quote applies to the load stated above. More managers, products or archived services may need a larger licence or another server.',
  'assumption.order-chosen-by-hand':
    'The order for {site} was chosen by hand; it covers the requirement, but is not the one recommended.',
  'assumption.order-not-compared':
    'The order for {site} was given without a load: whether it is large enough was not checked.',
  'assumption.prices-from-list':
    'Prices are those of the price list “{name}”, which is valid from {from}{hasEnd, select, yes { until {until}} other {}}.',
  'assumption.reverse-charge': 'The customer owes {tax} (reverse charge): {reason}',
  'assumption.rounded-per-line':
    'Each line, discount and tax is rounded to the smallest unit of {currency}, halves up; the total is the sum of what is printed.',
  'assumption.discount-before-tax':
    'The discount in total is taken off before tax, from the lines of each rate.',
  'assumption.each-tax-on-net':
    'Where a line has several taxes, each is computed on the net amount, none on another tax.',
  'assumption.room-to-grow-within-10-percent':
    'As room to grow, the largest order is named that costs at most {percent} % more than the cheapest, and no more per point.',

  'change.line': '{kind, select, added {Added: {line}, {after}} other {Left out: {line}, {before}}}',
  'change.text': '{line}: the text was “{before}”',
  'change.quantity': '{line}: quantity {before} → {after}',
  'change.unit':
    '{line}: unit {kind, select, added {{after}} removed {left out, was {before}} other {{before} → {after}}}',
  'change.unitPrice': '{line}: unit price {before} → {after}',
  'change.discountPercent': '{line}: discount {before} % → {after} %',
  'change.taxes': '{line}: taxes “{before}” → “{after}”',
  'change.site':
    '{kind, select, added {Site added: {after}} changed {The site {before} is now called {after}} other {Site left out: {before}}}',
  'change.estimate':
    '{site}: {kind, select, added {licence requirement added} other {licence requirement left out}}',
  'change.sizing': '{site}: {kind, select, added {server added} other {server left out}}',
  'change.inventory':
    '{site}: {kind, select, added {inventory added} removed {inventory left out} other {the inventory has changed}}',
  'change.machine':
    '{site}: {kind, select, added {machine to compare with added} removed {machine to compare with left out} other {the machine to compare with has changed}}',
  'load.managers': 'managers',
  'load.productsPerManager': 'products per manager',
  'load.servicesPerProduct': 'services per product',
  'load.archiveScope': 'what is archived:',
  'load.archiveIntervalMinutes': 'archive interval in minutes',
  'load.headroomPercent': 'headroom in %',
  'load.owned': 'licence already there',
  'change.appendix': '{kind, select, added {Internal appendix added} other {Internal appendix left out}}',
  'change.customer': 'Customer: {before} → {after}',
  'change.seller':
    'Seller: {kind, select, added {{after}} removed {left out, was {before}} other {{before} → {after}}}',
  'change.logo': 'The logo of the seller has changed.',
  'change.date': 'Date: {before} → {after}',
  'change.validUntil': 'Valid until: {before} → {after}',
  'change.language': 'Language: {before} → {after}',
  'change.currency': 'Currency: {before} → {after}',
  'change.priceList':
    'Price list: {kind, select, added {{after}} removed {left out, was {before}} other {{before} → {after}}}',
  'change.terms':
    '{kind, select, added {Terms added: {after}} removed {Terms left out: {before}} other {Terms: {before} → {after}}}',
  'change.discount':
    'Discount in total: {kind, select, added {{after} %} removed {left out, was {before} %} other {{before} % → {after} %}}',
  'change.tax':
    'Tax {tax}: {kind, select, added {added, {after} %} removed {left out, was {before} %} other {{before} % → {after} %}}',
  'change.reverseCharge':
    'Tax {tax}, reverse charge: {kind, select, added {{after}} removed {left out, was {before}} other {{before} → {after}}}',
  'change.net': 'Net: {before} → {after}',
  'change.total': 'Total: {before} → {after}',

  'step.quote-lines': 'Sum of the lines as printed',
  'step.quote-discount': 'Discount in total, rounded',
  'step.quote-net': 'Net amount',
  'step.quote-tax': 'Tax on the net amount, rounded',
  'step.quote-total': 'Total: the net amount with taxes',
} as const

export type QuoteMessages = Readonly<Record<keyof typeof en, string>>
