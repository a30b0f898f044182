import type { SiteSearchMessages } from './en.ts'

/** Texts of the search over everything, in French. ICU MessageFormat. */
export const fr: SiteSearchMessages = {
  label: 'Rechercher',
  hint: 'Page, procédure, étape, référence',
  loading: 'Chargement de la recherche…',
  failed: 'La recherche n’a pas pu être chargée. Vérifiez la connexion, puis saisissez à nouveau.',
  count: '{count, plural, =0 {Aucun résultat.} =1 {Un résultat.} other {# résultats.}}',
  'kind.page': 'Page',
  'kind.reference': 'Référence',
  'kind.procedure': 'Procédure',
  'kind.software': 'Logiciel',
  'kind.item': 'Étape',
  'detail.reference':
    '{name}, {points, number} points, {kind, select, base {licence de base} other {extension}}',
  'detail.item': '{software} : {procedure}',
}
