const words = (text: string) => text.trim().split(/\s+/).join('|')

/** Without one of these a line says nothing of all prices, which most tell at one look. */
export const mayBeRemark =
  /pri[csx]|preis|tarif|mwst|ust|steuer|tva|ttc|vat|tax|moms|mehrwert|angaben|betr[aä]g|montant|amount|figures|belopp|summor|w[aä]hrung|waehrung|currency|devise|monnaie|valuta|hyr|miet|leasing|subscription|abonnement|avgift|discount|rabatt|remise|rabais|nachlass|réduction|prisavdrag|abz[uü]?g|zuschl[aä]g|surcharge|suppl[eé]ment|majoration|hausse|augment|erh[oö]h|increase|till[aä]gg|h[oö]jning|total|summ|somme|gesamt|betala|payer|% off|\.\/\.|\b(?:in|en|i|per|pro|par|je)\b/i

/** What a line speaks of that is about all prices. */
export const pricesInGeneral =
  /(?<!\p{L})(?:\p{L}*preise?n?|preisliste|prices?|pricing|price ?list|prix|tarifs?|tariff|priser(?:na)?|\p{L}*pris|prislista|angaben|beträge|montants|amounts|figures|belopp|summor|währung|waehrung|currency|devise|monnaie|valuta)(?!\p{L})/iu

/** What is on request is not in the list; a step of quantity or a condition is not said of all. */
export const notOfAll =
  /anfrage|on request|upon request|sur demande|på begäran|på förfrågan|offerte?\b|(?<!\p{L})(?:ab|from|dès|à partir de|från) \d+ ?(?:st|pc|pi|unit|enh|liz|lic|€|eur|chf)/iu

/** What a line begins with that sums up the prices: "Total", "Gesamtbetrag", "Net à payer", "Att betala". */
export const sumOfPrices =
  /^\W*(?:(?:grand|sub|sous|net|netto|brutto|zwischen) ?-?)?(?:à payer|totala?|totalt|gesamt\p{L}*|summe|somme|summa|sum|subtotal|zwischensumme|endbetrag|rechnungsbetrag|zahlbetrag|att betala|amount due)(?!\p{L})/iu

const taxNames = words(
  'mwst mehrwertsteuer ust umsatzsteuer steuern? tva taxes? tax vat gst v\\.a\\.t moms mervärdesskatt t\\.v\\.a',
)
const share = '(?:\\(?\\d+(?:[.,]\\d+)? ?%\\)?)'
const between = `(?: (?:der|die|de|la|les|of|the|all|gesetzlich\\p{L}*|gesetzl\\.?|geltend\\p{L}*|applicable|légale|toutes?|${share}))*`
const not = '(?<!(?<!\\p{L})(?:nicht|not|non|ej|inte|pas|never) (?:\\p{L}+ )?)'

/** "Inkl. 8,1 % MwSt.", "TTC", "VAT is included", "moms ingår". */
export const taxHeld = new RegExp(
  [
    `(?<!\\p{L})${not}(?:inkl|incl|inklusive|including|inclusive|inclus|includes?|y compris|toutes|enthalten|inkluderar|comprennent|incluent|innehåller)\\.?(?: of)?${between} ?(?:${taxNames})(?!\\p{L})`,
    `(?<!\\p{L})(?:${taxNames})\\.?(?: ${share})?(?: (?:is|are|ist|sind|est|sont|är|bereits|déjà|already|redan))* ?(?:incl(?:uded|\\.)?|inkl(?:usive|\\.)?|inbegriffen|enthalten|eingeschlossen|comprises?|incluses?|ingår|inräknad|inkluderad)(?!\\p{L})(?! (?:ej|inte|nicht|not|pas))`,
    `${not}(?<!\\p{L})(?:with|avec|mit|med)${between} ?(?:${taxNames})(?!\\p{L})`,
    `${not}(?<!\\p{L})(?:\\p{L}*preise?|prices|amounts|figures|priser(?:na)?)(?: \\p{L}+){0,2} (?:brutto|gross)(?!\\p{L})`,
    `${not}(?<!\\p{L})(?:TTC|T\\.T\\.C)(?!\\p{L})`,
  ].join('|'),
  'iu',
)

const general = '\\p{L}*preise?|prices?|prix|tarifs?|priser(?:na)?'
const periods = 'monat|mois|month|månad|jahr|année|an|year|annum|år|quartal|quarter|trimestre|kvartal'
/** "Preise pro Monat", "prix mensuels", "annual prices", "årspriser". */
export const perPeriod = new RegExp(
  [
    `(?<!\\p{L})(?:${general})(?: \\p{L}+){0,3} (?:monatlich|jährlich|p\\.? ?a\\.?|annually|yearly|monthly|årligen)[.)]?$`,
    '(?<!\\p{L})(?:(?:annual|yearly|monthly) (?:subscriptions?|licen[cs]es?)|abonnements? (?:annuels?|mensuels?)|årlig(?:a)? avgift(?:er)?)(?!\\p{L})',
    '(?<!\\p{L})(?:leasing ?-?(?:preise?|prices?|rates?|priser)|preise? für miet\\p{L}*)(?!\\p{L})',
    `(?:(?:pro|per|par|je|im)\\s|\\/\\s?)(?:${periods})(?!\\p{L})`,
    '(?<!\\p{L})(?:(?:monthly|annual|yearly|quarterly|rental|subscription|monatliche?|jährliche?|månatliga|årliga) (?:net )?(?:prices?|rates?|fees?|\\p{L}*preise|\\p{L}*priser)|(?:prix|tarifs?)(?: (?:net|HT))* (?:mensuels?|annuels?|de location|d.abonnement)|(?:monats|jahres|miet|abo|abonnement)s?-?(?:preise?|gebühr(?:en)?)|(?:månads|års|hyres|abonnemangs)(?:pris(?:er)?|avgift(?:er)?))(?!\\p{L})',
  ].join('|'),
  'iu',
)

const discounts =
  '(?:\\p{L}*rabatt(?:satz)?|remise|discount|rabais|nachlass|réduction|preisnachlass|prisavdrag)'
const determiners =
  '(?:alle|die|den|diese[nm]?|unsere|sämtliche|all|the|our|these|those|tous|les|nos|ces|le|alla|samtliga|våra|dessa|hela|of|list)'
const allPrices =
  '(?:\\p{L}*preise?n?|liste|\\p{L}*preisliste|prices?|price list|list|prix|tarifs?|\\p{L}*priser(?:na)?|\\p{L}*pris(?:et|lista)?)'
const givenWords = 'erhalten|gewähr\\p{L}*|get|grant\\p{L}*|receive|accord\\p{L}*|bénéficie\\p{L}*|får|lämnar'
/**
 * A share that is still to come off: "20 % discount on all prices", "Ihr Rabatt: 20 %", "Remise accordée 20 %", "abzgl. 20 %",
 * "Auf die Listenpreise erhalten Sie 20 %", "prices before discount".
 */
export const discountOnAll = new RegExp(
  [
    `^(?=.*\\d ?%).*(?<!\\p{L})${discounts}(?!\\p{L})`,
    '^\\W*(?:abzgl\\.?|abzüglich|less|minus|moins|avgår|\\.\\/\\.) ?\\d+(?:[.,]\\d+)? ?%',
    '(?<!\\p{L})\\d+(?:[.,]\\d+)? ?% off(?!\\p{L})',
    `^(?=.*\\d ?%)(?=.*(?<!\\p{L})(?:${givenWords})(?!\\p{L})).*(?<!\\p{L})(?:auf|on|sur|på) (?:${determiners} )*${allPrices}(?!\\p{L})`,
    `(?<!\\p{L})${allPrices}(?: \\p{L}+){0,2} (?:before|avant|vor|före) (?:\\p{L}+ |\\d+ ?% )?${discounts}(?!\\p{L})`,
  ].join('|'),
  'iu',
)
/**
 * A share that still comes on top of all prices: "zzgl. 4 % Teuerungszuschlag", "prices are subject to a 5 % surcharge", "hausse
 * de 4 % sur tous les tarifs".
 */
export const surchargeOnAll =
  /^(?=.*\d ?%).*(?:zuschlag|zuschläge|(?:preis)?erhöhung(?:en)?|(?<!\p{L})(?:surcharges?|increases?|supplément|majoration|hausse|augmentation|pristillägg|tillägg|prishöjning|höjning))(?!\p{L})/iu
/** What comes on top of some orders alone: for bringing them, for few pieces, for a way to pay. */
export const surchargeOnSome =
  /fracht|versand|transport|liefer|express|eil|kredit|mindermenge|kleinmenge|(?<!\p{L})(?:freight|shipping|delivery|rush|card|carte|kort|small order|petite commande|livraison|port|frakt|leverans)(?!\p{L})/iu
/** What is taken off for a quantity, an early payment or only at times is not taken off all prices. */
export const discountOfSome =
  /skonto|escompte|kassa|(?<!\p{L})(?:cash|prompt|early|vorkasse|prepay\p{L}*|anticipé|förskott\p{L}*|zahl\p{L}*|paiement|payment|betal\p{L}*|mengen?\p{L}*|staffel\p{L}*|volume|quantit\p{L}*|mängd\p{L}*|bulk|maintenance|wartung|underhåll|up to|bis zu|jusqu.à|upp till)(?!\p{L})|(?<!\p{L})(?:innert|innerhalb(?: von)?|binnen|within|sous|inom|in|à|bei) \d+ (?:tagen?|days?|jours?|dagar)(?!\p{L})|(?<!\p{L})(?:ab|from|dès|à partir de|från|bei|over|über|vid|for) \d+ (?!%)/iu
/** "Preise inkl. 20 % Rabatt", "prices after 20 % discount": what is left is the price. */
export const discountTaken = new RegExp(
  [
    '(?<!\\p{L})(?:inkl|incl|inklusive|including|inclusive|nach|after|après|efter|déduit|déduite|avdragen|included|inclus|berücksichtigt|enthalten)(?!\\p{L})',
    `(?<!\\p{L})${allPrices}(?!\\p{L}).*(?<!\\p{L})(?:abzüglich|abzgl|less|minus)(?!\\p{L})`,
  ].join('|'),
  'iu',
)

const pieces = words(
  'stück stk stck st pcs? pces? pieces? pièces? units? unités? enheter einheiten styck lizenzen licences? licenses? licenser points? punkte poäng',
)
const scaleWords =
  "k ?(?:€|\\$|£|eur|chf|usd|gbp|sek|nok|dkk|kr)|t(?:€|eur|chf|usd|gbp|sek|nok|dkk|kr)|mkr|tsd\\.?|tausend|milliers?|thousands?|tusental|mio|millions?|millionen|miljoner|1[ .’']?000(?= ?\\p{L})|cents?|ct|centimes?|rappen|öre|øre|pence"
/** Thousands, hundredths or several pieces, said of all prices: "Angaben in TEUR", "Preise je 100 Stück". */
export const scaleOfAll = new RegExp(
  [
    `(?<!\\p{L})(?:in|en|i) (?:${scaleWords})(?![\\p{L}\\d])`,
    `(?<!\\p{L})(?:je|per|pro|par|pour|les|für|for|om|à|aux) ?(?!1\\b)\\d{1,5} ?(?:${pieces})(?!\\p{L})`,
    '(?<!\\p{L})(?:je|per|pro|par|à) ?(?:packs?|lots?|box|boîtes?|paquets?|packung|paket|förp\\p{L}*|\\d{1,5}[ -]?(?:pack|er))(?!\\p{L})',
    '(?:(?<!\\p{L})(?:je|per|pro|par) |[\\p{L}€] ?\\/ ?)(?!1\\b|20[1-4]\\d)\\d{1,5} ?[.)]?$',
  ].join('|'),
  'iu',
)
