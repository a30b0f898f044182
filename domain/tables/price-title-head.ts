const words = (text: string) => text.trim().split(/\s+/).join('|')

/** What a title of a price begins with or has as its head. */
const head =
  /\b(?:prices?|prix|\w*preise?|(?!compris)\w*pris|priser|tarifs?|netto|net|cost|cout|kosten|kostnad)\b/

const validity = words(`
  valable valid gultig giltig giltigt galler validity from fran until till ab bis effective wirksam updated uppdaterad
  aktualisiert maj partir stand seit depuis since per jusqu`)

/** A day, a month or a year as plain words: "1 jan 2026", "01 2026", "2026 01 01", "01 01 26". */
const day =
  '(?:\\d{1,2}(?:er|st|nd|rd|th)? )?(?:(?:\\d{1,2}|\\p{L}{3,9}) )?20\\d\\d(?: \\d{1,2}){0,2}|\\d{1,2} \\d{1,2} \\d\\d'
/** "Preis ab 2026 Stück" is a step of a quantity. */
const pieces = 'stuck|stk|st|pce|pcs|pieces?|units?|lizenz\\w*|licen\\w*'
const said = ` (?:as of|mise? a jour|${validity})`
/** It begins with the first of several such words: from each of them, many would cost their number squared. */
const validityClause = new RegExp(
  `(?: a(?:${said})|(?<!${said})(?:${said}))(?:${said})*(?: (?:le|du|den|the|of|on|am|au))* (?:${day})(?!\\d| (?:${pieces})\\b)`,
  'u',
)

const discounts = 'remise|rabatt|discount|rabais|nachlass'
const discountClause = new RegExp(
  ` (?:(?:inkl|incl|inclusive|including|avec|mit|med|with|after|nach|apres|efter|abzuglich|abzgl|less|minus) )?(?:(?:${discounts}) (?:de |of |von |av )?\\d+(?: \\d+)? ?%|\\d+(?: \\d+)? ?% (?:de )?(?:${discounts}))(?: (?:inkl|incl|included|inclus|inclusive|deduite?))?`,
)

/**
 * A title of a price without the day from which it holds and the discount that it is after, which say nothing of its
 * kind but that it is net. A title that has no price before them speaks of the day or the discount itself.
 */
export function headOfPriceTitle(title: string): string {
  const dated = validityClause.exec(title)
  const plain = dated && head.test(title.slice(0, dated.index)) ? title.replace(dated[0], '') : title
  const reduced = discountClause.exec(plain)
  return reduced && head.test(plain.slice(0, reduced.index)) ? plain.replace(reduced[0], ' net') : plain
}
