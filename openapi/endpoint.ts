import type { $ZodType } from 'zod/v4/core'
import type { ProblemMessages } from '#text/problems/en.ts'
import type { ProblemCode } from './problem-codes.ts'
import type { Scope } from './scopes.ts'

type Tag =
  | 'Accounts'
  | 'Software'
  | 'Sizing'
  | 'Licensing'
  | 'Quotes'
  | 'Checklists'
  | 'Sites'
  | 'Operation'
  | 'Webhooks'

/** What an endpoint asks of those who use what is kept. */
type Access = {
  /** `link`: whoever holds the link whose token is in the path may ask, without account. */
  scope: Scope | 'link'
  /** What the link leads to, where that is no quote. */
  opens?: 'site'
  /** The property of the answer that is a secret: shown once, and not again when the request is repeated. */
  shownOnce?: string
  /** Whether a change has to say which version it is made to. */
  isConditional?: true
}

type Method = 'get' | 'post' | 'put' | 'patch' | 'delete'

/** One flat input of a query. */
export type Parameter = { schema: $ZodType; required: boolean; example?: string | number }

/** One part of a path; a value that its schema does not take names nothing that there is. */
export type PathParameter<Value = unknown> = {
  schema: $ZodType<Value>
  example: string
  /** What is said then, told the value and those that there are. */
  notFound?: Extract<keyof ProblemMessages, `detail.not-found.${string}`>
}

/** Where an endpoint's input comes from, how it is documented and which schema a given input is meant for. */
export type InputDeclaration<Input> = {
  /** The schema that validates; chosen by what is given and by the path, so that faults are named against one shape. */
  choose: (given: unknown, path?: Readonly<Record<string, unknown>>) => $ZodType<Input>
  /** For a name that the chosen schema does not know but another would: the name that it stands against. */
  conflict?: (name: string, given: unknown) => string | undefined
  /** Whether what stands at a path must not be repeated when it is refused. */
  isSecret?: (path: readonly PropertyKey[]) => boolean
  /** The wording for a value that is missing, by its pointer, where it can be given in another way too. */
  missing?: Readonly<Record<string, string>>
  /** What the names in an object are references of, by the object's own name. */
  references?: Readonly<Record<string, string>>
} & (
  | {
      from: 'body'
      schema: $ZodType
      examples: Readonly<Record<string, Example>>
      files?: FileDeclaration
      /** The most bytes of a body, where it is more than bodies usually may hold. */
      mostBytes?: number
      /** Whether no body says as much as `{}`. */
      mayBeLeftOut?: true
    }
  | { from: 'query'; parameters: Readonly<Record<string, Parameter>> }
)

/** A file that may be the body instead of JSON; what else there is to say stands in the query then. */
export type FileDeclaration = {
  /** The media types, each with what is read of it. */
  types: Readonly<Record<string, { description: string }>>
  parameters: Readonly<Record<string, Parameter>>
  /** The schema of the query beside a file of that type; what it gives is handed on with the file. */
  choose: (type: string) => $ZodType
}

/** A file as it was sent. */
export type SentFile<Type extends string = string> = {
  type: Type
  /** The encoding that was named, if any. */
  charset: string | null
  /** The whole Content-Type as it was sent. */
  contentType: string
  bytes: Uint8Array
}

/** A format beside JSON. */
export type Format = { description: string; example?: string; isBytes?: true }

export type Example = { summary: string; value: unknown }

/** One of the statuses with which an endpoint succeeds; 204 has no body, the others have the answer. */
export type Success = {
  description: string
  /** The headers that come with it, by name, each with what it says. */
  headers?: Readonly<Record<string, string>>
}

/** What an endpoint answers; without a schema its answers have no body. */
type AnswerDeclaration<Answer> = {
  description: string
  schema?: $ZodType<Answer>
  example?: unknown
  /** The statuses of success where they are others than 200, the lowest being what is usual. */
  statuses?: Readonly<Partial<Record<SuccessStatus, Success>>>
}

export type SuccessStatus = 200 | 201 | 202 | 204

/** One operation of the API, as data: what the document says and what the server binds. */
export type Endpoint<Input, Answer, Path, MediaType extends string> = {
  method: Method
  path: `/${string}`
  tag: Tag
  summary: string
  description: string
  /** The parameters of the path, by name; the handler finds them in its context. */
  pathParameters?: { readonly [Name in keyof Path]: PathParameter<Path[Name]> }
  input?: InputDeclaration<Input>
  /** Present where whoever asks may add to the address: probes do. */
  ignoresQuery?: true
  answer: AnswerDeclaration<Answer>
  /** The other formats in which the answer exists, by media type. */
  formats?: Readonly<Record<MediaType, Format>>
  /** The format for who asks for none; JSON, when left out. */
  usualFormat?: MediaType
  problems: readonly ProblemCode[]
  /** Present where what is kept is read or changed. */
  access?: Access
  /** Present where somebody has to be signed in, for whom no key can stand. */
  needsSession?: true
  /** Seconds that an answer may be reused; left out where it must not be stored. */
  cacheSeconds?: number
}

export type AnyEndpoint = Endpoint<unknown, unknown, Readonly<Record<string, unknown>>, string>

/** Keeps the types of an endpoint's input, answer, path and formats, which its handler is checked against. */
export function declareEndpoint<
  Input,
  Answer,
  Path = Readonly<Record<never, never>>,
  MediaType extends string = never,
>(endpoint: Endpoint<Input, Answer, Path, MediaType>): Endpoint<Input, Answer, Path, MediaType> {
  return endpoint
}

/** An endpoint of what an organisation keeps; its handler is given the organisation. */
export type KeptEndpoint<Input, Answer, Path, MediaType extends string> = Endpoint<
  Input,
  Answer,
  Path,
  MediaType
> & { access: Access }

/** Keeps the types of an endpoint that asks for access. */
export function declareKeptEndpoint<
  Input,
  Answer,
  Path = Readonly<Record<never, never>>,
  MediaType extends string = never,
>(endpoint: KeptEndpoint<Input, Answer, Path, MediaType>): KeptEndpoint<Input, Answer, Path, MediaType> {
  return endpoint
}

/** The statuses with which an endpoint succeeds, the usual one first. */
export function listSuccesses({ answer }: AnyEndpoint): [SuccessStatus, Success][] {
  const { statuses = { 200: { description: answer.description } } } = answer
  return Object.entries(statuses).map(([status, success]) => [Number(status) as SuccessStatus, success])
}
