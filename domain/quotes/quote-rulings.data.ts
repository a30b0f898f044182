import type { Citation } from '../shared/citation.ts'

/** No manual speaks of money: what is decided about a quote is cited as our own word. */
export const quoteRulings: Citation = { document: 'Groundwork', section: 'docs/rulings.md', title: 'Quotes' }
