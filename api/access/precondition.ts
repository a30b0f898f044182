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
  return {
    isAny,
    demand: (version, standing) => {
      if (!isAny && !tags.includes(etagOf(version, standing))) throw refuseVersion(version, standing)
    },
  }
}

/** Somebody else has written since. */
export function refuseVersion(current: number, standing?: string): Problem {
  const etag = etagOf(current, standing)
  return new Problem(
    'precondition-failed',
    'detail.precondition-failed',
    { current: etag },
    { headers: { ETag: etag } },
  )
}
