/** The owner whom a server begins with. */
export const owner = {
  name: 'Jonas Weber',
  email: 'jonas@example.org',
  password: 'four words are easy to keep',
  organisation: 'Saar Energie',
} as const

/** Makes the first account of a fresh server, and signs it in; returns its cookie. */
export async function makeFirstAccount(url: string, code: string): Promise<string> {
  const { organisation, ...person } = owner
  await post(url, '/api/auth/set-up', { code, ...person, organisation, timeZone: 'Europe/Berlin' })
  return signInAt(url, person)
}

/** Signs in, and returns the cookie. */
export async function signInAt(
  url: string,
  { email, password }: { email: string; password: string },
): Promise<string> {
  // From an address of its own, lest all that sign in for tests within a minute be too many for one.
  const from = `10.${[1, 2, 3].map(() => Math.floor(Math.random() * 250)).join('.')}`
  const answer = await post(url, '/api/auth/sign-in/email', { email, password }, { 'x-forwarded-for': from })
  return answer.headers
    .getSetCookie()
    .map(cookie => cookie.split(';')[0])
    .join('; ')
}

/** Sends to the server's own paths, and stops where it refuses. */
export async function post(
  url: string,
  path: string,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  const answer = await fetch(url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })
  if (!answer.ok) throw new Error(`${path}: ${await answer.text()}`)
  return answer
}
