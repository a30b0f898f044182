import type { Seller } from '../quote/device-values.ts'
import type { Draft } from '../quote/draft.ts'
import type { ReadDraft } from '../quote/read-draft.ts'
import { type KeptProblem, requestKept } from '../team/request-kept.ts'
import type { KeptQuote, QuoteRequest } from './kept-quote.ts'
import { markChoices } from './request-draft.ts'
import { APPLYING } from './use-price-source.ts'

type Given = { draft: Draft; seller: Seller; reading: ReadDraft; language: string }

export type KeptDraft =
  | { id: string }
  /** How much is missing or wrong; `unlisted` where it is prices that the team's list does not have either. */
  | { missing: number; unlisted?: true }
  | { problem: KeptProblem | 'offline' }

/** Keeps a quote of this device as a draft of the team, at its own prices; at those of the team's list where it has none. */
export async function keepDraft(given: Given): Promise<KeptDraft> {
  const { missing, unpriced } = listMissing(given)
  if (missing > 0) return { missing: missing + unpriced }
  const { body } = given.reading
  if (unpriced === 0) return send(given, body)
  const listed = await send(given, followList(body as QuoteRequest))
  return isUnlisted(listed) ? { missing: unpriced, unlisted: true } : listed
}

/** Whether nothing but prices of a list is missing. */
function isUnlisted(made: KeptDraft): boolean {
  const errors = ('problem' in made && made.problem !== 'offline' && made.problem.errors) || []
  return errors.length > 0 && errors.every(({ code }) => unlisted.has(code))
}

const unlisted: ReadonlySet<string> = new Set(['price_list_none_applies', 'price_not_in_list'])

/** The same at the prices of the team's list; at its own where that has none for it. */
export async function keepListed(given: Given): Promise<KeptDraft> {
  const { missing, unpriced } = listMissing(given)
  if (missing > 0) return { missing: missing + unpriced }
  const listed = await send(given, followList(given.reading.body as QuoteRequest))
  const isRefused = 'problem' in listed && listed.problem !== 'offline' && listed.problem.errors
  return isRefused && unpriced === 0 ? send(given, given.reading.body) : listed
}

/** How much is missing or wrong beside the number, which comes when it is issued, and beside prices. */
function listMissing({ reading: { faults } }: Given) {
  const others = [...faults].filter(([name]) => name !== 'number')
  const unpriced = others.filter(([, { code }]) => code === 'price_missing').length
  return { missing: others.length - unpriced, unpriced }
}

/** At the prices of the list that applies; what nobody chose by hand is recommended at these. */
function followList({ priceList: _own, ...body }: QuoteRequest): QuoteRequest {
  return { ...body, priceListId: APPLYING }
}

async function send({ language, draft }: Given, request: object): Promise<KeptDraft> {
  const { number: _own, ...body } = markChoices(request as QuoteRequest & { number?: string }, draft.sites)
  const named = await nameLanguage(language)
  const answer = await requestKept<KeptQuote>('/api/v1/quotes', {
    method: 'POST',
    body: { ...body, ...named },
  })
  return answer.ok ? { id: answer.value.id } : { problem: answer.problem }
}

/** A new draft is in the language of the organisation, which it follows by naming none; where that has none, in the page's. */
async function nameLanguage(language: string): Promise<{ language?: string }> {
  const answer = await requestKept<{ language: string | null }>('/api/v1/organisation')
  return answer.ok && answer.value.language ? {} : { language }
}
