import type { ErrorRequestHandler, Request, Response } from 'express'
import type { Logger } from 'pino'
import type { Problem as ProblemAnswer } from '#openapi/responses/shared.ts'
import { translateProblem } from '#text/problems/problems.ts'
import { chooseLanguage } from './negotiate.ts'
import { Problem, problems } from './problems.ts'
import { BODY_LIMIT } from './read-body.ts'
import { apiHeaders } from './secure-headers.ts'
import { writeFound } from './write-found.ts'

/** Answers with a problem, in the reader's language; what is no problem yet is logged and hidden. */
export function writeProblems(logger: Logger): ErrorRequestHandler {
  return (error: unknown, request, response, _next) => {
    const problem = toProblem(error, request)
    if (problem.code === 'internal-error') logger.error({ id: request.id, err: error }, 'unexpected error')
    if (response.headersSent) response.destroy()
    else writeProblem(problem, request, response)
  }
}

function writeProblem(problem: Problem, request: Request, response: Response): void {
  const { code, detail, values, faults, headers } = problem
  const language = chooseLanguage(request)
  const translate = translateProblem[language]
  const { status, type } = problems[code]
  const answer: ProblemAnswer = {
    type,
    title: translate(`problem.${code}.title`),
    status,
    detail: translate(detail, values),
    instance: `urn:request:${request.id}`,
    ...(faults.length > 0 && { errors: [...faults] }),
  }
  const body = JSON.stringify(answer)
  response.writeHead(status, {
    ...apiHeaders,
    'Content-Type': 'application/problem+json',
    'Content-Length': Buffer.byteLength(body),
    'Content-Language': language,
    'Cache-Control': 'no-store',
    Vary: 'Accept, Accept-Language',
    ...headers,
  })
  response.end(body)
}

/** Errors of the body parser and of the router carry a status; everything else is our own fault. */
function toProblem(error: unknown, request: Request): Problem {
  if (error instanceof Problem) return error
  const { status, type } = (error ?? {}) as { status?: number; type?: string }
  if (status === 413) return new Problem('body-too-large', 'detail.body-too-large', { limit: BODY_LIMIT })
  if (status === 415)
    return new Problem('unsupported-media-type', 'detail.unsupported-media-type.encoding', {
      found: writeFound(request.headers['content-encoding'] ?? ''),
    })
  if (error instanceof URIError) return new Problem('not-found', 'detail.not-found.path')
  if (status === 400 && (type !== undefined || request.method === 'POST'))
    return new Problem('malformed-json', 'detail.malformed-json.unreadable')
  if (status === 400) return new Problem('not-found', 'detail.not-found.path')
  return new Problem('internal-error', 'detail.internal-error')
}
