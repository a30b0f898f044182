import { computeQuote } from '#domain/quotes/compute-quote.ts'
import type { Money } from '#domain/shared/money.ts'
import { stream } from '#domain/software/stream/pack.ts'
import type { KeptQuoteRequest } from '#openapi/endpoints/kept-quote-request.ts'
import { listRevisions } from '../store/list-quotes.ts'
import type { KeptQuote } from '../store/quotes.ts'
import type { Scope } from '../store/scope.ts'
import { chooseList, settleDraft } from './settle-quote.ts'

/** What drafts come to by the lists that they follow, where those are others than when the drafts were saved. */
export async function readDraftTotals(
  scope: Scope,
  quotes: readonly KeptQuote[],
  today: string,
): Promise<ReadonlyMap<string, Money>> {
  const followers = quotes.filter(({ state, pricesFrom }) => state === 'draft' && pricesFrom !== null)
  const chosenFor = rememberChosen(scope)
  const totals = new Map<string, Money>()
  for (const { quoteId, request: text, frozen } of await listRevisions(scope, followers)) {
    const request = JSON.parse(text) as KeptQuoteRequest
    const chosen = await chosenFor(request)
    // What has no list any more stands as it was saved.
    if ('code' in chosen || chosen.list.sha256 === frozen?.list?.sha256) continue
    const { asked, isCurrent } = await settleDraft(request, frozen, scope)
    if (isCurrent) totals.set(quoteId, computeQuote(stream, { ...asked, number: '' }, today).total)
    // Others get their turn between two quotes.
    await new Promise(setImmediate)
  }
  return totals
}

/** Which list a request gets; asked once for all that ask alike. */
function rememberChosen(scope: Scope) {
  const known = new Map<string, ReturnType<typeof chooseList>>()
  return (request: KeptQuoteRequest) => {
    const { priceListId, currency, date } = request
    const key = `${priceListId} ${currency} ${date}`
    const chosen = known.get(key) ?? chooseList(request, scope)
    known.set(key, chosen)
    return chosen
  }
}
