import { writeCollectorScript } from '#domain/software/collector-facts.ts'
import type { SoftwareId } from '#domain/software/pack.ts'
import type { CollectorQuery } from '#openapi/endpoints/collectors.ts'
import type { CollectorAnswer } from '#openapi/responses/collector.ts'
import type { Context, DocumentWriter } from '../http/bind-endpoint.ts'

type Path = { softwareId: SoftwareId }

/** The collector of a software in JSON. */
export function answerCollector(
  { phase = 'before-install', account, ...named }: CollectorQuery,
  { path }: Context<Path>,
): CollectorAnswer {
  const name = path.softwareId === 'isogeo-scan-fme' ? 'windowsAccount' : 'serviceAccount'
  return {
    fileName: `groundwork-${path.softwareId}.ps1`,
    script: writeCollectorScript(path.softwareId, phase, {
      ...named,
      ...(account !== undefined && { [name]: account }),
    }),
  }
}

/** The collector itself, to be saved and run. */
export const collectorFormats: Readonly<Record<'text/plain', DocumentWriter<CollectorQuery, Path>>> = {
  'text/plain': (query, context) => {
    const { script, fileName } = answerCollector(query, context)
    return { body: script, type: 'text/plain; charset=utf-8', fileName }
  },
}
