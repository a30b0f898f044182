const words = (text: string) => text.trim().split(/\s+/).join('|')

/** What a title speaks of that has to do with a price. */
const priceWords = words(`
  price prices pricing prix \\w*preise? \\w*pris priser tarif tarifs tarifaire net nett netto cost cout kosten kostnad
  discount remise rabatt`)

/** What sorts, numbers or names prices: group, class, code, key, kind, list, number, state, origin. */
const sortingWords = words(`
  group groups groupe gruppe gruppen grupp class classe klasse klass category categorie kategorie kategori
  family famille familie familj code codes kod key cle schlussel nyckel kennzeichen kennz id type types typ art
  ref reference referenz referens no nr num number numero nummer status statut source quelle kalla
  center centre stelle stalle`)

/** The same in one word, as German and Swedish write it. */
const sorted = `(?:preis|pris|netto|rabatt|waren|varu|tarif|kosten|kostnads)(?:${sortingWords}|listen?|liste|lista|listor|stalle)`

const paymentWords = words(`
  zahlung zahlungsziel zahlungsbedingung zahlungsbedingungen zahlungsfrist payment paiement reglement echeance
  betalning betalningsvillkor betalningstid betalningsfrist terms term konditionen kondition conditions villkor
  skonto escompte kassarabatt fallig falligkeit faelligkeit forfallodag due tage tagen days jours dagar`)

const dateWords = words(`
  date dates datum preisdatum prisdatum valable valid gultig gultigkeit giltig galler giltighet validite validity from
  fran until till ab bis effective wirksam updated uppdaterad aktualisiert maj partir`)

const shareWords = words(`
  remise rabatt discount rabais nachlass rab disc rabattsatz rabattsats percent percentage prozent prozentsatz
  pourcent pourcentage procent pct taux factor facteur faktor nettofaktor preisfaktor rabattfaktor nettofaktorn
  prisfaktor coefficient coef coeff koeffizient koefficient multiplier multiplikator multiplicateur index indice
  preisindex prisindex`)

type NoPriceRole = 'other' | 'date' | 'unit' | 'vat' | 'net-price' | 'discount'

const oneWord = '(?:price|prix|preis|pris)'

/** What sorts prices or lists them; where all below are amounts, the title may be that of the prices after all. */
export const sortingTitles: readonly RegExp[] = [
  new RegExp(`^(?=.*\\b(?:${priceWords})\\b)(?=.*\\b(?:${sortingWords})\\b)|\\b${sorted}\\b`),
  /\bprice ?lists?\b|\bliste (?:de |des |du )?(?:prix|tarifs?)\b|\bpreis liste\b|\bpris lista\b/,
]

/**
 * Titles that speak of a price and are none, in English, French, German and Swedish: they are asked before "net" or
 * "price" counts, the narrower ones first.
 */
export const noPriceTitles: readonly (readonly [NoPriceRole, RegExp])[] = [
  ...sortingTitles.map(title => ['other', title] as const),
  ['other', /\b(?:customs|douan\w*|zoll\w*|tull\w*|taric|hs code|statisti\w*)\b/],
  // Days until a payment is due are net, too.
  ['other', new RegExp(`\\b(?:${paymentWords})\\b`)],
  ['date', new RegExp(`\\b(?:${dateWords}|as of|mise a jour)\\b`)],
  // How many pieces a price is for.
  [
    'unit',
    new RegExp(
      `^(?:price unit|pricing unit|price uom|preiseinheit|preis einheit|prisenhet|pris enhet|unite (?:de |du )?(?:prix|tarif|tarification)|unite tarifaire|price basis|preisbasis|preis basis|prisbas|base (?:de |du )?(?:prix|tarif)|${oneWord} (?:(?:per|par|pro|je|pour|for) ?)?(?:qty|quantity|menge|quantite|qte|antal|mangd)?)$`,
    ),
  ],
  [
    'unit',
    /^(?!.*(?:price|prix|preis|pris|cost|cout|kost)).*\b(?:pe|par|per|je|unite|einheit|unit|enhet|uom|me|vpe|conditionnement|packing)\b/,
  ],
  [
    'vat',
    /^(?:% )?(?:(?:taux )?(?:de )?(?:tva|t v a)|mwst(?: satz)?|mehrwertsteuer|ust|vat(?: rate)?|moms(?:sats)?|tax(?: rate)?|steuer(?:satz)?)(?: ?%)?$/,
  ],
  // What a discount leaves is a price.
  [
    'net-price',
    /\b(?:after|nach|apres|efter|abzuglich|abzgl|less|minus) (?:deduction )?(?:remise|rabatt|discount|rabais|nachlass)\b|^(?:(?:votre|ert|ihr|your) )?(?:prix|tarif)s? (?:net )?remise\b/,
  ],
  // Shares and factors of another price.
  ['discount', new RegExp(`\\b(?:${shareWords})\\b|(?<!\\d ?)%`)],
]

/** Words that leave no doubt that a title with "price" or "net" means what one piece costs. */
export const plainPriceWords: ReadonlySet<string> = new Set(
  words(`
    price prices prix preis preise pris priser tarif tarifs cost costs cout kosten kostnad
    einzelpreis stuckpreis listenpreis listpreis nettopreis bruttopreis verkaufspreis einkaufspreis grundpreis e
    nettopris bruttopris listpris styckpris enhetspris grundpris inkopspris forsaljningspris pu p u a ek vk
    unit unitaire unitaires each stuck stk st styck pce pc piece pieces einheit per par pro je
    net nett nets netto brut brutto gross list liste catalogue katalog catalog public uvp rrp msrp base standard
    your ihr votre ert vos our unser notre var achat vente d purchase selling
    after nach apres efter abzuglich abzgl less minus deduction remise rabatt discount rabais nachlass
    la l le les de du des der die das den of det in en i au aux and et und och fur for pour
    ht h t hors taxe taxes excl exkl exclusive exclusif exklusive zzgl ohne utan without plus
    vat tva mwst ust moms tax steuer euro euros kr fr
    licence licences license licenses lizenz lizenzen licens licenser
    new neu neuer nouveau ny nytt current aktuell aktueller actuel`).split('|'),
)
