import * as z from 'zod/mini'

const MOST = 200

/** How much of a list. */
export const pageParameters = {
  limit: {
    schema: z
      ._default(z.int().check(z.gte(1), z.lte(MOST)), 50)
      .check(z.meta({ description: `How many at most, up to ${MOST}; 50 where it is left out.` })),
    required: false,
  },
  cursor: {
    schema: z.optional(
      z
        .string()
        .check(
          z.maxLength(400),
          z.meta({ description: '`nextCursor` of the page before; left out for the first page.' }),
        ),
    ),
    required: false,
  },
} as const

export type PageQuery = { limit: number; cursor?: string | undefined }

/** A query that says only how much of a list. */
export const pageInput: z.ZodMiniType<PageQuery> = z.strictObject({
  limit: pageParameters.limit.schema,
  cursor: pageParameters.cursor.schema,
})

/** The id of a kept object that was made here, where ids are written in small letters; a UUID is the same in capitals. */
export const keptId = () => z.uuid().check(z.toLowerCase())

/** The id of a kept object in a path. */
export const idOf = (what: string, schema: z.ZodMiniType<string> = keptId()) => ({
  schema: schema.check(z.meta({ description: `Id of the ${what}.` })),
  example: '0b5f3a52-6a0e-4c5f-9d0c-1f6b1c8f2d11',
  notFound: 'detail.not-found.object' as const,
})

/** The headers of an answer that is one object. */
export const etag = { ETag: 'The version, for If-Match and If-None-Match.' }
export const created = { ...etag, Location: 'Where it is.' }
