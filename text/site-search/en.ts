/** Texts of the search over everything, in the header of each page. ICU MessageFormat. */
export const en = {
  label: 'Search',
  hint: 'Page, procedure, step, reference',
  loading: 'Loading the search…',
  failed: 'The search could not be loaded. Check the connection and type again.',
  count: '{count, plural, =0 {Nothing found.} one {One result.} other {# results.}}',
  'kind.page': 'Page',
  'kind.reference': 'Reference',
  'kind.procedure': 'Procedure',
  'kind.software': 'Software',
  'kind.item': 'Step',
  'detail.reference':
    '{name}, {points, number} points, {kind, select, base {base licence} other {extension}}',
  'detail.item': '{software}: {procedure}',
} as const

export type SiteSearchMessages = Readonly<Record<keyof typeof en, string>>
