import { createAccounts } from '#api/accounts/accounts.ts'
import type { MemberRole } from '#openapi/roles.ts'
import type { Answer } from '../../api/start-api.ts'
import { validateAnswer } from '../../api/validate-answer.ts'
import type { KeptApi, Sender } from './start-kept-api.ts'

export const PASSWORD = 'four words are easy to keep'

/** The cookies that an answer sets, as a browser sends them back. */
export function cookiesOf(answer: Response): string {
  return answer.headers
    .getSetCookie()
    .map(cookie => cookie.split(';')[0])
    .join('; ')
}

/** Asks /api/auth, and validates whatever comes back against the OpenAPI document. */
export async function ask(
  server: KeptApi,
  path: string,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<Response> {
  const answer = await fetch(`${server.api.url}/api/auth${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })
  const text = await answer.clone().text()
  const json = text === '' ? undefined : JSON.parse(text)
  const { status, headers: sent } = answer
  validateAnswer('POST', `/api/auth${path}`, { status, headers: sent, text, bytes: new Uint8Array(), json })
  return answer
}

/** Makes the first account with the code of the installation. */
export async function setUp(server: KeptApi, more: object = {}): Promise<Response> {
  const db = await server.store.open()
  const found = await db
    .selectFrom('installation')
    .select('value')
    .where('name', '=', 'set-up-code')
    .executeTakeFirst()
  const person = { name: 'Jonas Weber', email: 'Jonas@example.org', password: PASSWORD, organisation: 'Saar' }
  return ask(server, '/set-up', { code: found?.value ?? 'none', ...person, ...more })
}

/** Signs in, and sends as a browser does: with the cookie, from the server's own pages. */
export async function signIn(server: KeptApi, email = 'jonas@example.org'): Promise<Sender> {
  const answer = await ask(server, '/sign-in/email', { email, password: PASSWORD })
  if (answer.status !== 200) throw new Error(await answer.text())
  return sendWith(server, cookiesOf(answer))
}

/** Sends with cookies. */
export function sendWith({ api }: KeptApi, cookie: string): Sender {
  return (method, path, body, headers = {}): Promise<Answer> =>
    api.call(path, {
      method,
      headers: {
        cookie,
        origin: api.url,
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
}

let people = 0

/** Somebody who is signed in and has a role in an organisation, which is there. */
export async function addMember(
  server: KeptApi,
  organisation: string,
  role: MemberRole,
  known?: string,
): Promise<Sender> {
  const db = await server.store.open()
  const email = known ?? `${role}-${++people}@example.org`
  const { id } = await db
    .selectFrom('organisations')
    .select('id')
    .where('name', '=', organisation)
    .executeTakeFirstOrThrow()
  // Behind everybody who was there before, in the order of the clock that runs on.
  const createdAt = new Date(server.clock.now.getTime() + ++people).toISOString()
  await db.insertInto('members').values({ organisationId: id, email, role, createdAt }).execute()
  if (known === undefined)
    await createAccounts(server.store).create(db, { name: role, email, password: PASSWORD })
  return signIn(server, email)
}
