import { countLinkDays } from '#domain/quotes/count-link-days.ts'
import { findQuoteState } from '#domain/quotes/find-quote-state.ts'
import { sharedStates } from '#domain/quotes/quote-states.data.ts'
import type { PageQuery } from '#openapi/endpoints/kept-parameters.ts'
import type { KeptQuoteRequest } from '#openapi/endpoints/kept-quote-request.ts'
import type { ShareLinkRequest } from '#openapi/endpoints/share-links.ts'
import type { ShareLinkAnswer, ShareLinkListAnswer } from '#openapi/responses/share-links.ts'
import { type KeptContext, Reply } from '../http/bind-endpoint.ts'
import { Problem } from '../http/problems.ts'
import { findToday } from '../store/organisations.ts'
import { insertShareLink, listShareLinks, revokeShareLink, type ShareLinkRow } from '../store/share-links.ts'
import { findOrRefuse, type QuotePath, revisionOf } from './find-kept-quote.ts'
import { presentPage, readPage } from './kept-pages.ts'

const DAY_MS = 86_400_000

/** Makes a link to the newest revision of a quote, where its documents are for the customer. */
export async function answerNewShareLink(
  { days }: ShareLinkRequest,
  context: KeptContext<QuotePath>,
): Promise<ShareLinkAnswer> {
  const { scope } = context
  const quote = await findOrRefuse(context)
  const state = findQuoteState(quote.state, quote.validUntil, await findToday(scope))
  if (!sharedStates.includes(state))
    throw new Problem('conflict', 'detail.conflict.state', { state, action: 'share' })
  const { request } = await revisionOf(quote, context)
  if ((JSON.parse(request) as KeptQuoteRequest).appendix)
    throw new Problem('conflict', 'detail.conflict.appendix')
  const held = days ?? countLinkDays(quote.validUntil, scope.at.slice(0, 10))
  const expiresAt = new Date(Date.parse(scope.at) + held * DAY_MS).toISOString()
  const { link, token } = await insertShareLink(scope, {
    quoteId: quote.id,
    revision: quote.revision,
    expiresAt,
  })
  return { ...listed(link), token }
}

/** A page of the links of a quote. */
export async function answerShareLinkList(
  query: PageQuery,
  context: KeptContext<QuotePath>,
): Promise<ShareLinkListAnswer> {
  const { id } = await findOrRefuse(context)
  return presentPage(await listShareLinks(context.scope, id, readPage(query, context)), listed)
}

/** Withdraws a link. */
export async function answerRevokedShareLink(
  _input: unknown,
  context: KeptContext<QuotePath & { shareLinkId: string }>,
): Promise<Reply<undefined>> {
  const { id } = await findOrRefuse(context)
  const { shareLinkId } = context.path
  if (!(await revokeShareLink(context.scope, id, shareLinkId)))
    throw new Problem('not-found', 'detail.not-found.object', { id: shareLinkId })
  return new Reply(undefined, {})
}

function listed({ quoteId: _known, ...link }: ShareLinkRow) {
  return link
}
