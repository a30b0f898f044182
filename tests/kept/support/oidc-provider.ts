import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import Provider from 'oidc-provider'

/** Somebody whom the provider knows, by what they are told apart. */
type Person = { email: string; email_verified: boolean; name: string }

export type OidcProvider = {
  issuer: string
  people: Map<string, Person>
  close: () => Promise<void>
}

export const client = { clientId: 'groundwork', clientSecret: 'a secret of both' }

/** Starts a real provider of OpenID Connect on this machine. */
export async function startOidcProvider(returnTo: string): Promise<OidcProvider> {
  const people = new Map<string, Person>()
  const server = createServer()
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: client.clientId,
        client_secret: client.clientSecret,
        redirect_uris: [returnTo],
      },
    ],
    claims: { email: ['email', 'email_verified'], profile: ['name'] },
    cookies: { keys: ['of a test'] },
    features: { devInteractions: { enabled: true } },
    findAccount: async (_context, id) => ({
      accountId: id,
      claims: async () => ({ sub: id, ...people.get(id) }),
    }),
  })
  server.on('request', provider.callback())
  return {
    issuer,
    people,
    close: async () => {
      server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
    },
  }
}

/** Signs in at the provider as a browser does, and returns the address that it is sent back to. */
export async function signInThere(address: string, person: string, returnTo: string): Promise<string> {
  const cookies = new Map<string, string>()
  let next = address
  let body: URLSearchParams | undefined
  for (let steps = 0; steps < 20 && !next.startsWith(returnTo); steps++) {
    const answer = await fetch(next, {
      redirect: 'manual',
      headers: { cookie: [...cookies].map(pair => pair.join('=')).join('; ') },
      ...(body && { method: 'POST', body }),
    })
    for (const cookie of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
      cookies.set(name, value)
    }
    const location = answer.headers.get('location')
    const page = await answer.text()
    if (location) {
      next = String(new URL(location, next))
      body = undefined
      continue
    }
    const [, action] = /<form[^>]* action="([^"]+)"/.exec(page) ?? []
    const [, prompt] = /name="prompt" value="(\w+)"/.exec(page) ?? []
    if (!action || !prompt) throw new Error(`${answer.status} ${page}`)
    next = String(new URL(action, next))
    body = new URLSearchParams({ prompt, ...(prompt === 'login' && { login: person, password: 'any' }) })
  }
  return next
}
