/** Texts of the page around pasted tables. ICU MessageFormat. */
export const en = {
  'prices.text': 'Price list as copied',
  'prices.team': 'The price list “{name}” of your team applies today.',
  'prices.team.take': 'Take its prices',
  'prices.team.missing': 'They are out of reach at the moment. Try again.',
  'prices.hint':
    'Paste it with its titles from a spreadsheet, a PDF or an e-mail. It stays in this browser and in the link you copy.',
  'prices.caption': 'Price list, line by line',
  'prices.count': '{count, plural, =0 {No price read.} one {One price read.} other {# prices read.}}',
  'prices.missing': 'Without a price, so not considered: {references}',
  'inventory.text': 'Inventory as copied',
  'inventory.hint':
    'Paste it with its titles: one line per manager, with its products and the services per product.',
  'inventory.caption': 'Inventory, line by line',
  'inventory.to-rows': 'Edit as rows',
  'inventory.not-counted':
    '{count, plural, one {One line of the inventory is not counted: the result is too small until it is corrected.} other {# lines of the inventory are not counted: the result is too small until they are corrected.}}',
  faults:
    '{count, plural, one {One line was not read} other {# lines were not read}}; the reason is shown beside the line.',

  form: 'How is it entered?',
  'form.rows': 'Row by row',
  'form.text': 'Pasted table',

  file: 'Open a file (CSV, XLSX)',
  'file.too-large':
    'This file is too large: at most {megabytes, number} MB are read, {inflatedMegabytes, number} MB once unpacked. Remove what is not needed.',
  'file.unreadable': 'This file could not be read. Save it as CSV or XLSX, or paste the table.',
  'file.guessed':
    'This file does not name its character set; it was read as Western European (Windows). Check accents and currency signs.',
  'ask.sheet': 'Which sheet holds the table?',
  'ask.sheet.why': '{name} has several sheets with content.',
  undo: 'Undo',

  line: 'Line',
  read: 'What was read',
  pasted: 'As pasted',
  column: 'Column {number, number}',
  'role.titled': 'What column {number, number}, “{title}”, holds',
  'role.untitled': 'What column {number, number} holds',
  open: 'Open: waits for your answer',
  more: 'Show more lines ({count, number} hidden)',
  'only-faults':
    '{count, plural, one {Show only the line that was not read} other {Show only the # lines that were not read}}',

  'ask.price': 'Which column is the price?',
  'ask.products': 'Which column holds the products?',
  'ask.services': 'Which column holds the services per product?',
  'ask.mark': 'How are decimals written?',
  'ask.mark.meaning': '{found} means {value}',
  'ask.currency': 'Which currency are the prices in?',
  'ask.currency.why':
    'The signs in the list can stand for more than one. Choose; until then no price is taken.',
  'open.stale':
    'The pasted table leaves a question open. Until you answer it, the result below belongs to the last complete input.',
  'open.waiting': 'The pasted table leaves a question open. The licence follows as soon as you answer it.',

  'currency.list': 'As the list says',
  'currency.by-list': '{currency}, as the list says',
  'currency.usual': '{currency}, as the list names none',
  'currency.open': 'Not chosen yet',
  'currency.found': 'Found in the list',
  'currency.all': 'All currencies',
  'currency.other': 'The list shows another currency than {currency}.',
  'currency.take': 'Use {currency}',
  'zero.take': 'Use 0 as the price',
} as const

export type PastedMessages = Readonly<Record<keyof typeof en, string>>
