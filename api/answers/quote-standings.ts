import { standAs } from '../access/precondition.ts'
import type { KeptContext } from '../http/bind-endpoint.ts'
import { findSourceVersions } from '../store/find-source-versions.ts'
import { findOwnOrganisation, findToday } from '../store/organisations.ts'
import type { KeptQuote } from '../store/quotes.ts'
import { digestOf } from './digest.ts'

type Asking = Pick<KeptContext, 'scope' | 'language'>

/** Enough of a hash to tell apart what one version of a quote has ever said. */
const HASH_LENGTH = 16

/**
 * Returns what tells how quotes stand beside their versions: whether they are over today, and, of drafts, what they take
 * from price lists and from the organisation, in which language and on which day: both are in what is computed of them.
 * Read before what it stands for, so that it is never the newer of the two.
 */
export async function readStandings(
  { scope, language }: Asking,
  quotes: readonly KeptQuote[],
): Promise<(quote: KeptQuote) => string> {
  const today = await findToday(scope)
  const drafts = quotes.filter(({ state }) => state === 'draft')
  const sources = drafts.flatMap(({ pricesFrom }) => pricesFrom ?? [])
  const versions = await findSourceVersions(scope, sources)
  const { settings } = drafts.length > 0 ? await findOwnOrganisation(scope) : { settings: {} }
  const settingsHash = Object.keys(settings).length > 0 ? digestOf(settings) : ''
  return ({ state, validUntil, pricesFrom }) => {
    const isOver = validUntil < today
    if (state !== 'draft') return state === 'issued' && isOver ? 'expired' : ''
    const source = versions.get(pricesFrom ?? '') ?? ''
    const isPlain = !isOver && source === '' && settingsHash === ''
    const hash = isPlain ? '' : digestOf([source, settingsHash, isOver]).slice(0, HASH_LENGTH)
    return standAs(hash, `${language}.${today}`)
  }
}

/** How one quote stands. */
export async function readStanding(asking: Asking, quote: KeptQuote): Promise<string> {
  return (await readStandings(asking, [quote]))(quote)
}
