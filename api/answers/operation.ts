import { buildDocument } from '#openapi/build-document.ts'
import type { Context } from '../http/bind-endpoint.ts'
import { Problem } from '../http/problems.ts'

let built: ReturnType<typeof build> | undefined

/** The OpenAPI document, built when it is first asked for. */
export function answerDocument() {
  built ??= build()
  return built
}

function build() {
  const { info, paths, ...rest } = buildDocument()
  return { ...rest, info: { ...info }, paths: { ...paths } }
}

/** The process lives, or it could not answer. */
export function answerHealth(): { status: 'ok' } {
  return { status: 'ok' }
}

/** Whether the server takes new work. */
export function answerReadiness(_input: unknown, { lifecycle }: Context): { status: 'ready' } {
  if (lifecycle.stopping) throw new Problem('not-ready', 'detail.not-ready')
  return { status: 'ready' }
}
