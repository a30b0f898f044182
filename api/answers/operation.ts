import { buildDocument } from '#openapi/build-document.ts'
import type { Lifecycle } from '../http/lifecycle.ts'
import { Problem } from '../http/problems.ts'

/** Returns a function that answers the OpenAPI document, built when it is first asked for. */
export function createDocumentAnswer() {
  let built: ReturnType<typeof build> | undefined
  return () => {
    built ??= build()
    return built
  }
}

function build() {
  const { info, paths, ...rest } = buildDocument()
  return { ...rest, info: { ...info }, paths: { ...paths } }
}

/** The process lives, or it could not answer. */
export function answerHealth(): { status: 'ok' } {
  return { status: 'ok' }
}

/** Returns a function that answers whether the server takes new work. */
export function createReadinessAnswer(lifecycle: Lifecycle) {
  return (): { status: 'ready' } => {
    if (lifecycle.stopping) throw new Problem('not-ready', 'detail.not-ready')
    return { status: 'ready' }
  }
}
