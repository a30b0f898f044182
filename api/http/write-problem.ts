import type { ErrorRequestHandler } from 'express'
import type { Logger } from 'pino'
import { composeProblem } from './compose-problem.ts'
import { chooseLanguage } from './negotiate.ts'
import { Problem } from './problems.ts'

/** Answers with a problem, in the reader's language; what is no problem yet is logged and hidden. */
export function writeProblems(logger: Logger): ErrorRequestHandler {
  return (error: unknown, request, response, _next) => {
    const problem = toProblem(error)
    if (problem.code === 'internal-error') logger.error({ id: request.id, err: error }, 'unexpected error')
    if (problem.cause) logger.warn({ id: request.id, err: problem.cause }, problem.code)
    if (response.headersSent) {
      response.destroy()
      return
    }
    const { status, headers, body } = composeProblem(problem, request.id, chooseLanguage(request))
    response.writeHead(status, headers)
    response.end(body)
  }
}

/** Errors of the router and of file servers carry a status; everything else is our own fault. */
function toProblem(error: unknown): Problem {
  if (error instanceof Problem) return error
  const { status } = (error ?? {}) as { status?: number }
  if (error instanceof URIError || status === 400) return new Problem('not-found', 'detail.not-found.path')
  return new Problem('internal-error', 'detail.internal-error')
}
