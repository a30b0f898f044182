import { document } from '../api/validate-answer.ts'
import type { Random } from './random.ts'
import { isObject, type RawJson } from './raw-json.ts'

/** What has been made lately, so that requests can be meant for it. */
export type KnownObjects = {
  /** Remembers what an answer says was made, or is there; of what was asked only a new password is of interest. */
  learn: (operation: string, path: string, json: unknown, asked?: RawJson) => void
  /** A path of a template as far as something known fills it; the rest stands as it was. */
  fill: (template: string, random: Random) => string
  /** The id of the site that a path is of. */
  siteOf: (path: string) => string | undefined
  /** The last part of a path to an object of that kind, where one is known. */
  idOf: (template: string, random: Random) => string | undefined
  /** A value that a body may have under that name, where one is known. */
  valueOf: (name: string, random: Random) => string | undefined
}

/** As many of each kind as are remembered: what was made before has most likely been damaged, issued or deleted. */
const MOST = 40

/** What can be made below a path, and by what member of the answer it is known from then on. */
const NAMES = ['id', 'email'] as const

/** What an answer says of others than the object itself. */
type Answered = Record<string, unknown> & {
  organisation?: { id?: string }
  items?: readonly { id: string; isThis?: boolean }[]
}

/** The names under which a body holds the password that counts until another takes its place. */
const passwords = ['password', 'currentPassword'] as const

/** What is made below one path and known under another. */
const opened: Readonly<Record<string, string>> = {
  '/api/v1/sites/{siteId}/share-links': '/api/v1/shared-sites/{token}',
  '/api/v1/quotes/{quoteId}/share-links': '/api/v1/shared-quotes/{token}',
  '/api/v1/webhooks/{webhookId}/test': '/api/v1/webhooks/{webhookId}/deliveries/{deliveryId}',
}

/** Everything that a parameter ends: `/api/v1/sites/{siteId}` and the like. */
const objects = new Set(
  Object.keys(document.paths).flatMap(path =>
    [...path.matchAll(/\}/g)].map(({ index }) => path.slice(0, index + 1)),
  ),
)

export function createKnownObjects(): KnownObjects {
  const known = new Map<string, string[]>()
  const sites = new Map<string, string>()
  const values = new Map<string, string[]>()
  const note = (name: string, value: unknown) => {
    if (typeof value === 'string') values.set(name, [...(values.get(name) ?? []), value].slice(-MOST))
  }
  const remember = (template: string, path: string) => {
    const list = known.get(template) ?? []
    list.push(path)
    if (list.length > MOST) sites.delete(list.shift() as string)
    known.set(template, list)
  }
  return {
    learn: (operation, path, json, asked) => {
      const [method, template = ''] = operation.split(' ')
      const made = json as Answered | null | undefined
      if (operation === 'get /api/v1/session') note('organisation', made?.organisation?.id)
      if (operation === 'get /api/v1/sessions')
        for (const { id, isThis } of made?.items ?? [])
          if (!isThis) remember(`${template}/{sessionId}`, `${path}/${id}`)
      if (operation === 'post /api/v1/members') note('token', made?.token)
      if (operation === 'post /api/auth/change-password' && asked !== undefined && isObject(asked))
        for (const [name, value] of asked.entries)
          if (name === 'newPassword') for (const each of passwords) values.set(each, [value as string])
      if (method !== 'post') return
      const id = NAMES.map(name => made?.[name]).find(value => typeof value === 'string')
      const below = [...objects].find(
        each => each.startsWith(`${template}/{`) && each.indexOf('/', template.length + 1) === -1,
      )
      if (below && id !== undefined) remember(below, `${path}/${encodeURIComponent(String(id))}`)
      const other = opened[template]
      if (!other || !made) return
      if (typeof made.token === 'string') {
        const link = other.replace('{token}', made.token)
        remember(other, link)
        sites.set(link, path.split('/')[4] ?? '')
      } else if (id !== undefined) remember(other, path.replace(/test$/, `deliveries/${id}`))
    },
    idOf: (template, random) => {
      const paths = known.get(template)
      return paths && random.pick(paths).split('/').at(-1)
    },
    valueOf: (name, random) => {
      const found = values.get(name)
      return found && random.pick(found)
    },
    siteOf: path => sites.get(path) ?? path.split('/')[4],
    fill: (template, random) => {
      const found = [...known.keys()]
        .filter(each => template === each || template.startsWith(`${each}/`))
        .sort((a, b) => b.length - a.length)[0]
      if (found === undefined) return template
      return random.pick(known.get(found) as string[]) + template.slice(found.length)
    },
  }
}
