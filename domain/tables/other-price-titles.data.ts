/** Words as alternatives of a pattern; `_` stands for a space in one of several words. */
const words = (text: string) => text.trim().split(/\s+/).join('|').replaceAll('_', ' ')

const taxes = words(`
  vat tva mwst ust moms mehrwertsteuer umsatzsteuer mervardesskatt steuern? taxe?s? gst`)
const share = String.raw`(?:\d+(?: \d+)? ?%? ?)?`

/** Titles of prices that hold tax: "Price inc. VAT", "Prix TVA comprise", "Preis mit MwSt.", "Pris med moms". */
export const taxedTitles = new RegExp(
  [
    String.raw`\b(?:ttc|t t c|tvac|gross of (?:tax|vat)|after tax)\b`,
    String.raw`\b(?:with|including|inclusive|inklusive|inc|incl|inkl|avec|mit|med|m) (?:of )?${share}(?:${taxes})\b`,
    String.raw`\b(?:${taxes}) ${share}(?:compris(?:es?)?|inclus(?:es?|ive)?|included|inc|incl|inkl|inklusive|enthalten|ingar)\b`,
  ].join('|'),
)

const prices = '(?:prices?|prix|preise?|pris|cost|cout|tarif)'

/** For how long: "Preis p.a.", "Price/mo", "Prix trimestriel", "Pris/mån", "Hyra". */
const periods = words(`
  p_a pa pro_a p_m pm mtl mt jahrl yr mo annum quartal quarter quarterly trimestre trimestriel trimestrielle man
  kvartal\\w* leasing\\w* rental hire recurring miet\\w+ loyer hyr\\w+ arskostnad arsavgift prenumeration\\w*`)

/** What a price can be for beside one piece: points, users, packs of who knows how many. */
const measures = words(`
  points? pts? punkte? poang services? users? utilisateurs? nutzer anvandare devices? appareils? gerate? packs? lots?
  box(?:es)? boites? paquets? packung(?:en)? gebinde pakete? kartons? cartons? kits? sets? jeux? forp forpackning dozen
  douzaine dutzend dussin hundred cent hundert hundra vpe ve`)
const articles = '(?:(?:ht|net|netto|per|par|pro|je|au|du|le|la|de|un|une|a) )*'

/** Titles of prices that are not for one piece, or not for good. */
export const otherMeasureTitles = new RegExp(
  [
    `\\b(?:${periods})\\b|^preis a$`,
    `\\b${prices} ${articles}(?:${measures})\\b`,
    String.raw`\b(?:pack|box|lot|kit|set|vpe) ?${prices}\b|\b(?:packungs?|paket|gebinde|set|karton|forpacknings)(?:preis|pris)\b`,
  ].join('|'),
)

const extras = words(`
  maintenance support\\w* sma renewals? upgrades? upgradepreis updates? updatepreis wartungs?\\w* pflegepreis
  softwarepflege verlangerung\\w* renouvellement entretien mise_a_jour mise_a_niveau underhall\\w* uppgradering\\w*
  serviceavtal fornyelse\\w* contrat vertrag installation\\w* pose montage\\w* training schulung\\w* formation utbildning\\w*
  freight shipping frais versandkosten frachtkosten frakt\\w* livraison port (?:eco|recycling|setup|handling)_fees?`)
const parts = words(`
  aufpreis mehrpreis minderpreis zuschlag \\w+zuschlag preisdifferenz preisunterschied ersparnis preisersparnis sparen
  supplements? ecarts? economies? savings? difference surcharges? increase change delta prishojning prisskillnad
  pristillagg tillagg besparing preiserhohung preisanderung hausse augmentation acompte anzahlung deposits? handpenning
  provision commission rohertrag deckungsbeitrag bonus cashback gutschrift credit avoir mindestpreis minimum lagsta plancher
  occasion gebrauchtpreis used trade_in ruckkaufpreis competitors? wettbewerb\\w* concurrents?`)
const taxAmounts = [
  `(?:${taxes}) (?:amount|betrag|belopp|montant|eur|chf|sek|kr)`,
  '(?:steuer|moms|rabatt)(?:betrag|belopp)|montant (?:de )?(?:la )?(?:tva|taxes?|remise)',
  '(?:rabatt|discount|remise) (?:amount|betrag|belopp)',
].join('|')
const leftOut = 'hors|sans|excl\\w*|exkl\\w*|ohne|zzgl|zuzugl\\w*|without|utan|plus|ex'

/**
 * Titles of amounts that are paid for something else (care, a new version, work, the way), or are a part of a price: a
 * surcharge, a saving, a tax. What says that it is without them is a price.
 */
export const otherPaymentTitles = new RegExp(
  `^(?!.*\\b(?:${leftOut})\\b).*\\b(?:${extras}|${parts}|${taxAmounts})\\b`,
)

/** How a line begins that is about something else than the licence: "Wartung EMS stream 100", "HTG500H (Miete)"; not what is in its price. */
export const otherPaymentLines = new RegExp(
  `^(?!.*\\b(?:incl|inkl|inclu|compris|ingar|inbegriffen|enthalten))(?:${extras}|miet\\w+|location|rental|rent|hyra|hyres\\w+|loyer|leasing\\w*|abo|abonnement|subscription|aufpreis|anzahlung|acompte|deposit)\\b`,
)

const besides = words(`
  wartung\\w* maintenance support softwarepflege pflege underhall\\w* serviceavtal entretien miet\\w+ vermietung rental rent
  location hyra hyres\\w+ leasing abonnements? abo subscriptions? upgrades? updates? uppgradering\\w* renewals?
  verlangerung\\w* renouvellements? fornyelse\\w* schulung\\w* training formations? utbildning\\w*`)
const around = words(`
  vertrage? contracts? contrats? avtal prices? preise? prix priser tarife? fees? gebuhren und and et och de des la annual
  annuel\\w* jahrlich\\w* arlig\\w* pro per par year jahr an ar 20\\d\\d`)

/** A heading that speaks of something else than licences, and of nothing beside it: "Wartung", "Maintenance contract 2027". */
export const otherPaymentHeading = new RegExp(
  `^(?=.*\\b(?:${besides})\\b)(?:(?:${besides}|${around})(?: |$))+$`,
)
