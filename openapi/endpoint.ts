import type { $ZodType } from 'zod/v4/core'
import type { ProblemCode } from './problem-codes.ts'

type Tag = 'Software' | 'Sizing' | 'Licensing' | 'Checklists' | 'Operation'

/** One flat input of a path or a query. */
export type Parameter = { schema: $ZodType; required: boolean; example?: string | number }

/** Where an endpoint's input comes from, how it is documented and which schema a given input is meant for. */
export type InputDeclaration<Input> = {
  /** The schema that validates; chosen by what is given, so that faults are named against one shape. */
  choose: (given: unknown) => $ZodType<Input>
  /** For a name that the chosen schema does not know but another would: the name that it stands against. */
  conflict?: (name: string, given: unknown) => string | undefined
  /** Whether what stands at a path must not be repeated when it is refused. */
  isSecret?: (path: readonly PropertyKey[]) => boolean
  /** How many entries lists of the body may hold, by name, where that is not the limit of an inventory. */
  longest?: Readonly<Record<string, number>>
} & (
  | {
      from: 'body'
      schema: $ZodType
      examples: Readonly<Record<string, Example>>
      /** The parameters of the path, which stand beside the body; the handler finds them in its context. */
      path?: Readonly<Record<string, Parameter>>
    }
  | { from: 'query' | 'path'; parameters: Readonly<Record<string, Parameter>> }
)

/** A format beside JSON. */
export type Format = { description: string; example?: string; isBytes?: true }

export type Example = { summary: string; value: unknown }

/** One operation of the API, as data: what the document says and what the server binds. */
export type Endpoint<Input, Answer> = {
  operationId: string
  method: 'get' | 'post'
  path: `/${string}`
  tag: Tag
  summary: string
  description: string
  input?: InputDeclaration<Input>
  answer: { description: string; schema: $ZodType<Answer>; example: unknown }
  /** The other formats in which the answer exists, by media type. */
  formats?: Readonly<Record<string, Format>>
  problems: readonly ProblemCode[]
  /** Seconds that an answer may be reused; left out where it must not be stored. */
  cacheSeconds?: number
}

/** Keeps the types of an endpoint's input and answer, which a handler is then checked against. */
export function declareEndpoint<Input, Answer>(endpoint: Endpoint<Input, Answer>): Endpoint<Input, Answer> {
  return endpoint
}
