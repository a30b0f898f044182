import type { SiteSearchMessages } from './en.ts'

/** Texts of the search over everything, in Swedish. ICU MessageFormat. */
export const sv: SiteSearchMessages = {
  label: 'Sök',
  hint: 'Sida, procedur, steg, artikelnummer',
  loading: 'Sökningen läses in …',
  failed: 'Sökningen kunde inte läsas in. Kontrollera anslutningen och skriv igen.',
  count: '{count, plural, =0 {Inget hittades.} one {Ett resultat.} other {# resultat.}}',
  'kind.page': 'Sida',
  'kind.reference': 'Artikelnummer',
  'kind.procedure': 'Procedur',
  'kind.software': 'Programvara',
  'kind.item': 'Steg',
  'detail.reference': '{name}, {points, number} poäng, {kind, select, base {baslicens} other {utökning}}',
  'detail.item': '{software}: {procedure}',
}
