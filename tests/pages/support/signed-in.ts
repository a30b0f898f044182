import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core'
import { inject } from 'vitest'
import { owner, post, signInAt } from './first-account.ts'
import { type OpenedPage, openPooled, type Site } from './site.ts'

/*
 * Pages of somebody who is signed in. The server that all files share begins with the organisation Saar and its owner:
 *
 *     const site = await shareSite()
 *     const { page, close } = await openSignedIn(site, '/en/organisation')               // the owner
 *     const partner = await makeMember(site, 'partner')
 *     const theirs = await openSignedIn(site, '/en/organisation', { cookie: partner.cookie })
 *     await sendAs(site)('POST', '/api/v1/price-lists', { … })                           // by the API, as the owner
 */

type Role = 'owner' | 'sales' | 'partner' | 'viewer'
type Opening = BrowserContextOptions & { cookie?: string }

/** Sends to the API as somebody who is signed in; the owner where nobody is named. */
export function sendAs(site: Pick<Site, 'url'>, cookie = inject('ownerCookie')) {
  return async (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) => {
    const answer = await fetch(site.url + path, {
      method,
      headers: { cookie, origin: site.url, 'content-type': 'application/json', ...headers },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    const text = await answer.text()
    return {
      status: answer.status,
      headers: answer.headers,
      json: text === '' ? null : JSON.parse(text),
    }
  }
}

let people = 0

/** Somebody else in the owner's organisation, who has just accepted an invitation. */
export async function makeMember(
  site: Pick<Site, 'url'>,
  role: Role,
  name = `Petra ${++people}`,
): Promise<{ name: string; email: string; cookie: string }> {
  const email = `${role}-${process.pid}-${++people}@example.org`
  const { json } = await sendAs(site)('POST', '/api/v1/members', { email, role })
  const { password } = owner
  await post(site.url, '/api/auth/accept-invitation', { token: json.token, name, password })
  return { name, email, cookie: await signInAt(site.url, { email, password }) }
}

/** A context that is signed in; the owner where nobody is named. */
export async function openTeamContext(
  site: Site,
  { cookie = inject('ownerCookie'), ...options }: Opening = {},
): Promise<BrowserContext> {
  const context = await newContext(site.browser, options)
  const cookies = cookie.split('; ').map(each => {
    const [name = '', ...value] = each.split('=')
    return { name, value: value.join('='), url: site.url, httpOnly: true, sameSite: 'Lax' as const }
  })
  await context.addCookies(cookies)
  // The mark that signing in leaves on a device.
  await context.addInitScript(() => {
    // A page that is still empty has no storage.
    if (location.protocol.startsWith('http')) localStorage.setItem('groundwork.signed-in', '1')
  })
  return context
}

/** Opens a page as somebody who is signed in, in a context of its own. */
export async function openSignedIn(site: Site, path: string, options: Opening = {}): Promise<OpenedPage> {
  const { cookie = inject('ownerCookie'), ...rest } = options
  return openPooled(site, path, rest, () => openTeamContext(site, options), cookie)
}

function newContext(browser: Browser, options: BrowserContextOptions): Promise<BrowserContext> {
  return browser.newContext({ viewport: { width: 1440, height: 900 }, serviceWorkers: 'block', ...options })
}
