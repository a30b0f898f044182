import { Problem } from '../http/problems.ts'

/** The version of an object as an ETag, with what tells apart what one version may say at different times. */
export const etagOf = (version: number, standing = ''): string => `"${version}${standing && `.${standing}`}"`

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
  const isAny = given === '*'
  const isBare = !isAny && tags.some(tag => !/^(W\/)?"/.test(tag))
  return {
    isAny,
    demand: (version, standing) => {
      if (!isAny && !tags.includes(etagOf(version, standing))) throw refuse(etagOf(version, standing), isBare)
    },
  }
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
