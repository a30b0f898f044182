import type { SoftwareId } from '#domain/software/pack.ts'
import type { ProcedureListAnswer } from '#openapi/responses/checklist.ts'
import { translatorsOf } from '#reports/software-translators.ts'
import { writeParametersSchema } from '#reports/write-parameters-schema.ts'
import { procedureRegistry } from '#text/software/procedure-registry.ts'
import type { Context } from '../http/bind-endpoint.ts'

/** The procedures of a software and what they ask; none where none are encoded. */
export function answerProcedures(
  _input: unknown,
  { language, path }: Context<{ softwareId: SoftwareId }>,
): ProcedureListAnswer {
  const pack = procedureRegistry[path.softwareId]
  if (!pack) return { items: [] }
  const { procedure: t } = translatorsOf(pack, language)
  return {
    items: pack.facts.procedures.map(procedure => ({
      id: procedure.id,
      title: t(`procedure.${procedure.id}.title`),
      summary: t(`procedure.${procedure.id}.summary`),
      group: procedure.group,
      parameters: writeParametersSchema(
        pack.facts,
        procedure,
        t,
      ) as ProcedureListAnswer['items'][number]['parameters'],
    })),
    ruleset: pack.ruleset,
  }
}
