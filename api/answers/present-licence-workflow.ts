import type { ExplainedWorkflow } from '#domain/licensing/workflows/explain-workflow.ts'
import type { Standing } from '#domain/licensing/workflows/follow-workflow.ts'
import { startOf, type Workflow } from '#domain/licensing/workflows/workflow.ts'
import { streamProcedures } from '#domain/software/stream/procedures/procedures.ts'
import type {
  LicenceWorkflowAnswer,
  LicenceWorkflowStandingAnswer,
} from '#openapi/responses/licence-workflow.ts'
import { presentExplained } from '#reports/present-explained.ts'
import { translatorsOf } from '#reports/software-translators.ts'
import { writeExplained } from '#reports/write-explained.ts'
import {
  valuesOfWorkflow,
  type WorkflowTranslators,
  workflowWords,
  writeEvent,
  writeStateTitle,
  writeWorkflowState,
} from '#reports/write-workflow.ts'
import type { Language } from '#text/language.ts'
import { translateWorkflow } from '#text/licence-workflows/licence-workflows.ts'
import { procedureRegistry } from '#text/software/procedure-registry.ts'

/** What a workflow is called, and the procedure whose checklist it shares. */
export function presentWorkflowHeading({ id, procedure }: Workflow, language: Language) {
  const t = translateWorkflow[language]
  return {
    id,
    title: t(`workflow.${id}.title`),
    summary: t(`workflow.${id}.summary`),
    procedure: procedure.id,
  }
}

/** A workflow as the API answers it. */
export function presentWorkflow(
  workflow: Workflow,
  explained: ExplainedWorkflow,
  language: Language,
): LicenceWorkflowAnswer {
  const translate = translatorsIn(language)
  const values = valuesOfWorkflow(streamProcedures, workflow)
  return {
    ...presentWorkflowHeading(workflow, language),
    language,
    start: startOf(workflow).id,
    states: workflow.states.map(state => writeWorkflowState(state, values, translate)),
    ...presentExplained(writeExplained(explained, workflowWords(translate))),
  }
}

/** Where a workflow stands as the API answers it. */
export function presentStanding(
  workflow: Workflow,
  { state, allowed, ahead, history, held }: Standing,
  explained: ExplainedWorkflow,
  language: Language,
): LicenceWorkflowStandingAnswer {
  const translate = translatorsIn(language)
  const t = translate.workflow
  return {
    workflow: workflow.id,
    language,
    state: writeWorkflowState(state, valuesOfWorkflow(streamProcedures, workflow), translate),
    isEnded: allowed.length === 0,
    allowed: allowed.map(each => ({ ...each, text: writeEvent(each.event, t) })),
    ahead: ahead.map(({ id, irreversible }) => ({ id, title: writeStateTitle(id, t), irreversible })),
    history: history.map(passed => ({ ...passed, text: writeEvent(passed.event, t) })),
    held: held.map(id => ({ id, text: t(`thing.${id}`) })),
    ...presentExplained(writeExplained(explained, workflowWords(translate))),
  }
}

function translatorsIn(language: Language): WorkflowTranslators {
  const pack = procedureRegistry.stream
  if (!pack) throw new RangeError('stream has no procedures')
  return { workflow: translateWorkflow[language], procedure: translatorsOf(pack, language).procedure }
}
