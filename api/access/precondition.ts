import { Problem } from '../http/problems.ts'

/** Before what tells apart only how a version is shown: in which language, on which day. */
const VIEW = '/'

/** What is told where the version is the one that was meant, and what it takes from elsewhere is not. */
export const STANDING_CHANGED = 'detail.precondition-failed.standing'

/** The version of an object as an ETag, with what tells apart what one version may say at different times. */
export const etagOf = (version: number, standing = ''): string =>
  `"${version}${standing && !standing.startsWith(VIEW) ? '.' : ''}${standing}"`

/** How something stands, with what only shows it otherwise: that makes another answer, and no other version to change. */
export const standAs = (standing: string, view: string): string => `${standing}${VIEW}${view}`

/** What a change was made to: any version, or one of some. */
export type Precondition = {
  /** Whether whatever version is there will do. */
  isAny: boolean
  /** Refuses the change of a version that is not the one that was meant. */
  demand: (version: number, standing?: string) => void
}

/** Reads If-Match; a request without it is refused. */
export function readPrecondition(header: string | undefined): Precondition {
  const given = header?.trim()
  if (!given) throw new Problem('precondition-required', 'detail.precondition-required')
  // A weak validator never matches here (RFC 9110, 13.1.1).
  const tags = given.split(',').map(tag => tag.trim())
  const versions = tags.map(dropView)
  const isAny = given === '*'
  const isBare = !isAny && tags.some(tag => !/^(W\/)?"/.test(tag))
  return {
    isAny,
    demand: (version, standing) => {
      const current = etagOf(version, standing)
      if (!isAny && !versions.includes(dropView(current)))
        throw standing !== undefined && versions.some(tag => versionOf(tag) === version)
          ? refuseStanding(current)
          : refuse(current, isBare)
    },
  }
}

/** Who has read a draft in French may change it in English. */
function dropView(tag: string): string {
  return tag.replace(/^("[^"/]*)\/[^"]*"$/, '$1"')
}

/** The number that a tag begins with. */
function versionOf(tag: string): number {
  return Number(/^"(\d+)/.exec(tag)?.[1])
}

/** Nobody has written, but it stands otherwise than it did: who saved it last has nothing to do with that. */
function refuseStanding(etag: string): Problem {
  return new Problem('precondition-failed', STANDING_CHANGED, { current: etag }, { headers: { ETag: etag } })
}

/** Somebody else has written since. */
export function refuseVersion(current: number, standing?: string): Problem {
  return refuse(etagOf(current, standing), false)
}

/** Another version than the current one was meant; or an ETag without its quotation marks was sent, which means none. */
function refuse(etag: string, isBare: boolean): Problem {
  const values = { current: etag, isBare: isBare ? 'yes' : 'no' }
  return new Problem('precondition-failed', 'detail.precondition-failed', values, { headers: { ETag: etag } })
}
