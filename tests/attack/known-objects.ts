import { document } from '../api/validate-answer.ts'
import type { Random } from './random.ts'

/** What has been made lately, so that requests can be meant for it. */
export type KnownObjects = {
  /** Remembers what an answer says was made. */
  learn: (template: string, path: string, json: unknown) => void
  /** A path of a template as far as something known fills it; the rest stands as it was. */
  fill: (template: string, random: Random) => string
  /** The id of the site that a path is of. */
  siteOf: (path: string) => string | undefined
}

/** As many of each kind as are remembered: what was made before has most likely been damaged, issued or deleted. */
const MOST = 40

/** What can be made below a path, and by what member of the answer it is known from then on. */
const NAMES = ['id', 'email'] as const

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
  const remember = (template: string, path: string) => {
    const list = known.get(template) ?? []
    list.push(path)
    if (list.length > MOST) sites.delete(list.shift() as string)
    known.set(template, list)
  }
  return {
    learn: (template, path, json) => {
      const made = json as Record<string, unknown> | null | undefined
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
