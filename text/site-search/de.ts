import type { SiteSearchMessages } from './en.ts'

/** Texts of the search over everything, in German. ICU MessageFormat. */
export const de: SiteSearchMessages = {
  label: 'Suchen',
  hint: 'Seite, Verfahren, Schritt, Bestellnummer',
  loading: 'Die Suche wird geladen …',
  failed: 'Die Suche konnte nicht geladen werden. Prüfen Sie die Verbindung und tippen Sie erneut.',
  count: '{count, plural, =0 {Nichts gefunden.} one {Ein Ergebnis.} other {# Ergebnisse.}}',
  'kind.page': 'Seite',
  'kind.reference': 'Bestellnummer',
  'kind.procedure': 'Verfahren',
  'kind.software': 'Software',
  'kind.item': 'Schritt',
  'detail.reference':
    '{name}, {points, number} Punkte, {kind, select, base {Basislizenz} other {Erweiterung}}',
  'detail.item': '{software}: {procedure}',
}
