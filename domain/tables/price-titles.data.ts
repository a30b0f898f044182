import { noPriceTitles } from './no-price-titles.data.ts'
import { otherMeasureTitles, otherPaymentTitles, taxedTitles } from './other-price-titles.data.ts'

/** What a column of a price list can be. */
export const priceRoles = [
  'reference',
  'name',
  'points',
  'quantity',
  'unit-price',
  'price',
  'list-price',
  'net-price',
  'discount',
  'amount',
  'vat',
  'currency',
  'unit',
  'date',
  'other',
] as const
export type PriceRole = (typeof priceRoles)[number]

/**
 * Titles in English, French, German and Swedish, without accents and in lower case, as whole words; the first role whose
 * pattern fits is taken, so the narrower ones stand first.
 */
export const priceTitles: readonly (readonly [PriceRole, RegExp])[] = [
  [
    'other',
    /\b(?:ttc|incl|inkl|inclusive|moms ingar)\b|\b(?:gtin|ean|upc|stock|bestand|lager|lagersaldo|stand|annee|jahr|year|ar|poids|gewicht|weight|vikt|delai|lieferzeit|delivery|leveranstid|marge|margin|eco ?part\w*)\b|\b(?:mois|mensuel(?:le)?|monat|monatlich|monats\w+|month|monthly|manad\w*|annual|yearly|annuel(?:le)?|jahrlich|jahres\w+|arlig|arspris|abonnement|abo|subscription|miete|rent|location)\b|\ban$/,
  ],
  // A step of a quantity: "ab Menge", "From qty", "Antal från".
  [
    'quantity',
    /^(?:ab|from|von|des|a partir de|fran|staffel) (?:menge|qty|quantity|qte|quantite|antal|stuck|stk|pcs|pieces?)$|^(?:menge|qty|quantity|qte|quantite|antal) (?:ab|from|des|fran)$|^staffel(?:menge)?$|^palier$/,
  ],
  ['other', taxedTitles],
  ['other', otherMeasureTitles],
  ...noPriceTitles,
  [
    'currency',
    /^(?:price |prix |preis |pris )?(?:devise|monnaie|wahrung|waehrung|currency|valuta|whg|cur|ccy|preiswahrung|prisvaluta)(?: (?:du |de )?prix)?$/,
  ],
  [
    'quantity',
    /^(?!.*(?:price|prix|preis|pris)).*\b(?:qte|quantite|nombre|nb|menge|anzahl|stuckzahl|qty|quantity|antal|pcs|stk|mindestmenge|moq)\b/,
  ],
  ['other', otherPaymentTitles],
  // What one pays and what one asks: neither is the other's list price or net price.
  [
    'price',
    /\b(?:vk|ek|(?:einkaufs|verkaufs)preis|prix d achat|prix de vente|(?:purchase|selling) price|inkopspris|forsaljningspris)\b/,
  ],
  // A sum may be net as well.
  [
    'amount',
    /\b(?:extended|ext (?:price|cost|net)|g preis|gp|gesamtwert|summa|radsumma|sub ?total|zeilen(?:summe|preis|wert|betrag)|montant|betrag|nettobetrag|nettosumme|gesamtnetto|nettobelopp|nettosumma|gesamt(?:preis|betrag)?|summe|somme|total|amount|belopp|totalt|totalpris|positionspreis|line)\b/,
  ],
  [
    'net-price',
    /\b(?:netto ?preis|nettopris|nettopriser|net ?price|prix net|netto|net|ihr preis|your price|votre prix|ert pris)\b/,
  ],
  [
    'list-price',
    /\b(?:list(?:en)?preis|bruttopreis|brutto|prix (?:public|catalogue|tarif|brut|liste)|tarif|list(?:e)? price|listpris|bruttopris|catalogue price|uvp|rrp|msrp|gross)\b|^list(?:e)?$|^brut(?: ht)?$/,
  ],
  [
    'unit-price',
    /\b(?:prix unitaire|p u|pu|e p|ep|einzelpreis|stuckpreis|e ?preis|unit (?:price|cost)|cout unitaire|price each|price per unit|a pris|styckpris|enhetspris)\b/,
  ],
  // Of a dealer or a customer it may be before a discount or after it.
  [
    'price',
    /\b(?:promo(?:tion)?s?|aktions?(?:preis)?|angebotspreis|kampanj(?:pris)?|prix|preis|price|pris|cout|cost|kosten|kostnad|(?:fach)?(?:handler|haendler)preis|(?:kunden|partner|projekt|sonder|installateur)preis|(?:kund|partner|projekt|aterforsaljar|installators?|grossist)pris)\b/,
  ],
  ['points', /\b(?:points?|punkte|punkter|poang|pts)\b/],
  [
    'reference',
    /^(?:n[ro]?|no|code|numero|num|art(?:ikel|icle)?|item|part|mat(?:erial)?|best(?:ell)?|produ[kc]t|produit)? ?(?:ref(?:erence)?|referens|referenz|nr|nummer|number|no|num|code|sku|id|artikelnummer|artikelnr|artikel|article|item|bestellnummer|bestellnr|materialnummer|sachnummer|produktnummer|produktkod|artnr|hersteller ?nr)(?: (?:fabricant|hersteller|manufacturer|article|artikel|produit|product))?$/,
  ],
  [
    'name',
    /\b(?:designation|libelle|bezeichnung|artikelbezeichnung|kurztext|beschreibung|description|name|nom|benamning|beskrivning|text|intitule|product|produit|produkt|licence|license|lizenz|licens)\b/,
  ],
]
