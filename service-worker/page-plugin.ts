import type { SerwistPlugin } from 'serwist'
import { answerOffline } from './answer-offline.ts'
import { isKeepable, pageKey } from './page-cache.ts'

/** How pages are kept and found again, and what is answered when neither server nor device has one. */
export const pagePlugin: SerwistPlugin = {
  cacheKeyWillBeUsed: async ({ request }) => pageKey(request.url),

  // A server that fails is as good as none where a kept page can stand in for it.
  fetchDidSucceed: async ({ response, state }) => {
    if (response.status < 500) return response
    if (state) state.refused = response
    throw new Error(`The server answered ${response.status}`)
  },

  // A page made for a query carries what the query says, which would turn up wherever the kept page is opened.
  cacheWillUpdate: async ({ request, response }) =>
    new URL(request.url).search === '' && (await isKeepable(response)) ? response : null,

  cachedResponseWillBeUsed: async ({ cachedResponse, event }) => {
    if (!cachedResponse || !(event instanceof FetchEvent)) return cachedResponse
    const { pathname, search } = new URL(event.request.url)
    // The server would take the closing slash away; links relative to the page rely on it.
    const isPlain = pathname === '/' || !pathname.endsWith('/')
    return isPlain ? cachedResponse : Response.redirect(pageKey(event.request.url) + search)
  },

  handlerDidError: async ({ request, state }) =>
    (state?.refused as Response | undefined) ?? answerOffline(request.url),
}
