/** Texts of the reading of pasted and uploaded tables. ICU MessageFormat. */
export const en = {
  'status.read': 'Every line was understood.',
  'status.partly': 'Some lines could not be read. Nothing is taken from them.',
  'prices.status.ambiguous':
    'More than one column could hold the price. Choose one; until then no price is taken.',
  'prices.status.one-open':
    'Only one column can hold the price, but a line about all prices (tax, period, discount, surcharge) or the quantities leave it open whether it is what one piece costs. If so, choose it; until then no price is taken.',
  'prices.status.ambiguous-mark':
    'Nothing in the price column shows whether decimals follow a comma or a point. Choose; until then no price is taken.',
  'prices.status.mixed-currencies':
    'The prices are in several currencies: {currencies}. Choose one; until then no price is taken, and then only those in it.',
  'prices.status.no-price-column':
    'No column is titled as the price of one piece. If one of them holds it all the same, choose it; until then no price is taken.',
  'prices.status.unreadable':
    'No line could be read. Each needs a reference from HTG500H to HTG510H and a price.',
  'inventory.status.ambiguous':
    'The columns of products and of services cannot be told apart. Choose; until then no manager is taken.',
  'inventory.status.ambiguous-mark':
    'Nothing in the column shows whether decimals follow a comma or a point. Choose; until then no manager is taken.',
  'inventory.status.unreadable':
    'No line could be read. Each needs a number of products and the services per product.',
  'prices.unpriced':
    '{count, plural, one {One reference in the list is} other {# references in the list are}} left without a price.',
  'prices.discount-not-applied': 'The discounts beside the prices are not applied.',
  'prices.tax-held':
    'The prices hold tax; a quote adds its taxes to them. Paste prices without tax if it is to add any.',
  'prices.column-taken': 'Several columns hold prices: those of “{title}” are taken.',
  'prices.net-taken': 'The list has list prices and net prices: the net prices are taken.',

  'prices.role.reference': 'Reference',
  'prices.role.name': 'Name',
  'prices.role.points': 'Points',
  'prices.role.quantity': 'Quantity',
  'prices.role.unit-price': 'Unit price',
  'prices.role.price': 'Price',
  'prices.role.list-price': 'List price',
  'prices.role.net-price': 'Net price',
  'prices.role.discount': 'Discount',
  'prices.role.amount': 'Amount',
  'prices.role.vat': 'VAT',
  'prices.role.currency': 'Currency',
  'prices.role.unit': 'Unit',
  'prices.role.date': 'Date',
  'prices.role.other': 'Not used',
  'inventory.role.name': 'Manager',
  'inventory.role.products': 'Products',
  'inventory.role.services': 'Services per product',
  'inventory.role.quantity': 'Number of managers',
  'inventory.role.total': 'Total',
  'inventory.role.other': 'Not used',

  'decided-by.given': 'chosen by you',
  'decided-by.title': 'by its title',
  'decided-by.content': 'by its content',
  'decided-by.only': 'the only column of amounts',
  'decided-by.none': 'not decided',

  'separator.tab': 'tabs',
  'separator.pipe': 'vertical bars',
  'separator.semicolon': 'semicolons',
  'separator.comma': 'commas',
  'separator.spaces': 'runs of spaces',
  'separator.sign': 'a colon or an equals sign',
  'separator.cells': 'no separator',
  'decimal-mark.comma': 'Decimal comma: 1.250,00',
  'decimal-mark.point': 'Decimal point: 1,250.00',

  'prices.note.header': 'Heading or text, no price',
  'prices.note.empty': 'Empty line',
  'prices.note.of-all-prices': 'Applies to all prices',
  'prices.note.total': 'Total, not a price',
  'prices.note.zero-price': 'Price 0: often stands for “on request”. Cannot be bought unless you confirm it.',
  'prices.note.price-missing': 'No price: not considered',
  'inventory.note.header': 'Heading',
  'inventory.note.empty': 'Empty line',
  'inventory.note.total': 'Total, not counted',

  'prices.fault.unknown-reference':
    '“{found}” is not in the catalogue (HTG500H to HTG510H). Correct the reference or remove the line.',
  'prices.fault.two-references': 'The line names more than one reference: {found}. Write one per line.',
  'prices.fault.not-an-amount': '“{found}” is not a price. Write it as in 1250.00 or 1 250,00.',
  'prices.fault.ambiguous-amount':
    '“{found}” can be read in two ways. Choose the decimal mark, or write it without a separator for thousands.',
  'prices.fault.ambiguous-column': 'Any of these could be the price: {found}. Choose the column.',
  'prices.fault.cut-number':
    'A comma here may separate two cells or belong to a number: “{found}”. Separate the cells with semicolons or tabs.',
  'prices.fault.reference-twice':
    '{found} is already on line {firstLine, number}, whose price is used. Remove one of the two.',
  'prices.fault.other-currency':
    'Found “{found}”, but the prices are expected in {currency}. Choose the other currency or convert the price.',
  'prices.fault.too-many-decimals':
    '“{found}” has too many decimals: {decimals, plural, =0 {expected none} one {expected # at most} other {expected # at most}}. Round the price.',
  'prices.fault.too-precise':
    '“{found}” has more digits than are kept exactly. Use at most 15 significant digits.',
  'prices.fault.mixed-tax':
    '“{found}” contradicts the title or an earlier line: some prices are with tax and some without. Give all of them with tax, or all without.',
  'prices.fault.price-for-several':
    '“{found}”: the price may be for more than one piece. Enter the price of a single piece and leave the quantity out.',
  'prices.fault.price-of-other':
    '“{found}” speaks of something else than a licence. Leave out what stands there, or correct that text.',
  'prices.fault.price-in-other-unit':
    '“{found}” says thousands, cents, several pieces or a time. Give prices of one piece in whole units of the currency, and correct that text.',
  'prices.fault.too-many-lines':
    'Only the first {limit, number} lines are read; nothing from here on was. Split the list.',
  'prices.fault.too-many-columns':
    'Only {limit, number} columns are read; this line has more. Remove those that are not needed.',

  'inventory.fault.missing-column':
    '{column, select, products {The number of products is missing} other {The services per product are missing}}. Add a number.',
  'inventory.fault.not-a-number':
    '“{found}” is not a number of {column, select, products {products} other {services}}. Write digits only.',
  'inventory.fault.not-whole':
    '“{found}” is not a whole number, but products are counted. Correct the number.',
  'inventory.fault.ambiguous-number':
    '“{found}” ({column, select, products {products} other {services}}) can be read in two ways. Choose the decimal mark, or write it without a separator for thousands.',
  'inventory.fault.too-precise':
    '“{found}” has more digits than are kept exactly. Use at most 15 significant digits.',
  'inventory.fault.too-small':
    '“{found}” is too small: {column, select, products {at least {limit, number} product} other {the services must be more than {limit, number}}}. Correct the number.',
  'inventory.fault.too-big':
    '“{found}” is too large: at most {limit, number} {column, select, products {products} other {services per product}}. Correct the number.',
  'inventory.fault.too-long':
    'The name “{found}” is too long: at most {limit, number} characters. Shorten it.',
  'inventory.fault.cut-number':
    'A comma here may separate two cells or belong to a number: “{found}”. Separate the cells with semicolons or tabs.',
  'inventory.fault.total-differs':
    'This line is called a total, but is not the sum of the lines above: “{found}”. Correct the sum, or remove the line.',
  'inventory.fault.looks-like-total':
    'The products of this line are the sum of all lines above: “{found}”. If it is a total, name it “Total”; if it is a manager, move it to the top.',
  'inventory.fault.called-average':
    'This line is called an average: “{found}”. Remove it, or give the manager another name.',
  'inventory.fault.counts-several':
    'The line stands for several managers (“{found}”), and each is counted on a line of its own. Repeat the line, or say that the column is not used.',
  'inventory.fault.ambiguous-column':
    'It is not clear which number is the products and which the services: “{found}”. Choose the columns.',
  'inventory.fault.too-many-rows':
    'Only the first {limit, number} rows are read; nothing from here on was. Split the inventory.',
  'inventory.fault.too-many-columns':
    'Only {limit, number} columns are read; this line has more. Remove those that are not needed.',
} as const

export type ReadingMessages = Readonly<Record<keyof typeof en, string>>
