/** Signs and short names that stand for currencies in price lists, lower case; more than one code where a sign is shared. */
export const currencySigns: Readonly<Record<string, readonly string[]>> = {
  '€': ['EUR'],
  euro: ['EUR'],
  euros: ['EUR'],
  $: ['USD', 'CAD', 'AUD', 'NZD', 'HKD', 'SGD', 'MXN', 'TWD', 'BRL', 'ARS', 'CLP', 'COP'],
  us$: ['USD'],
  r$: ['BRL'],
  '£': ['GBP', 'GIP', 'FKP', 'SHP', 'EGP', 'LBP'],
  '¥': ['JPY', 'CNY'],
  元: ['CNY'],
  円: ['JPY'],
  kr: ['SEK', 'NOK', 'DKK', 'ISK'],
  fr: ['CHF'],
  sfr: ['CHF'],
  zł: ['PLN'],
  zl: ['PLN'],
  kč: ['CZK'],
  kc: ['CZK'],
  ft: ['HUF'],
  lei: ['RON', 'MDL'],
  leu: ['RON', 'MDL'],
  '₺': ['TRY'],
  tl: ['TRY'],
  '₹': ['INR'],
  rs: ['INR', 'PKR', 'LKR', 'NPR', 'MUR', 'SCR'],
  '₽': ['RUB'],
  руб: ['RUB'],
  '₴': ['UAH'],
  '₪': ['ILS'],
  '₩': ['KRW', 'KPW'],
  '₫': ['VND'],
  '฿': ['THB'],
  лв: ['BGN'],
  дин: ['RSD'],
}

/**
 * Currencies as they are named in words, lower case. They only tell whether the currency that was chosen is meant: what is
 * named so alone names none yet.
 */
export const currencyNames: readonly (readonly [code: string, name: RegExp])[] = [
  ['EUR', /^euros?$/],
  ['CHF', /^(?:(?:schweizer )?franken|(?:swiss )?francs?|francs? suisses?|(?:schweiziska? )?francs?)$/],
  ['SEK', /^(?:(?:svenska? |swedish |schwedische )?(?:kronor|kronen|krona|krone)|couronnes? suedoises?)$/],
  [
    'NOK',
    /^(?:(?:norska? |norske |norwegian |norwegische )?(?:kronor|kronen|kroner|krone)|couronnes? norvegiennes?)$/,
  ],
  ['DKK', /^(?:(?:danska? |danske |danish |danische )?(?:kronor|kronen|kroner|krone)|couronnes? danoises?)$/],
  ['USD', /^(?:(?:us |amerikanische |amerikanska )?dollars?|dollars? (?:us|americains?))$/],
  ['GBP', /^(?:(?:british |britische |brittiska )?(?:pounds?|pfund|pund)(?: sterling)?|livres? sterling)$/],
]
