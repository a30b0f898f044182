import * as z from 'zod'

export const health = z
  .object({ status: z.literal('ok') })
  .meta({ id: 'Health', description: 'The process is alive.' })

export const readiness = z
  .object({ status: z.literal('ready') })
  .meta({ id: 'Readiness', description: 'The server takes requests.' })

export const openApiDocument = z
  .looseObject({ openapi: z.string().regex(/^3\.1\./), info: z.looseObject({}), paths: z.looseObject({}) })
  .meta({ id: 'OpenApiDocument', description: 'An OpenAPI 3.1 document.' })
