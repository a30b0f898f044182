import type { Item, ProcedureFacts, Role } from '#domain/checklists/procedure.ts'
import { valuesOf } from '#domain/checklists/tailor-checklist.ts'
import type {
  Transition,
  Workflow,
  WorkflowState,
  WorkflowThing,
} from '#domain/licensing/workflows/workflow.ts'
import type { Shell } from '#domain/parameters/command.ts'
import { fillCommand } from '#domain/parameters/fill-command.ts'
import type { ParameterValues } from '#domain/parameters/parameter.ts'
import { settleParameters } from '#domain/parameters/settle-parameters.ts'
import type { Citation } from '#domain/shared/citation.ts'
import type { TranslateWorkflow } from '#text/licence-workflows/licence-workflows.ts'
import type { TranslateProcedure } from './translators.ts'
import { writeCommand } from './write-checklist.ts'
import type { ExplainedWords } from './write-explained.ts'

type Values = Readonly<Record<string, string | number>>
type Named<Id extends string> = { id: Id; text: string }

export type WrittenState = {
  id: string
  title: string
  role: Role
  needs: Named<WorkflowThing>[]
  yields: Named<WorkflowThing>[]
  irreversible: boolean
  items: {
    id: string
    text: string
    why: string
    commands: { shell: Shell; text: string }[]
    irreversible: boolean
    citation: Citation
  }[]
  transitions: (Transition & { text: string })[]
  citation: Citation
}

export type WorkflowTranslators = { workflow: TranslateWorkflow; procedure: TranslateProcedure }

/** What the texts and commands of a workflow are filled with: its parameters, those of the site, and defaults. */
export function valuesOfWorkflow(
  facts: ProcedureFacts,
  { procedure: { id, parameters } }: Workflow,
  ofSite: ParameterValues = {},
): Values {
  const procedure = facts.procedures.find(candidate => candidate.id === id)
  if (!procedure) throw new RangeError(`No procedure ${id}`)
  const { values } = settleParameters(facts, procedure, { ...ofSite, ...parameters })
  return valuesOf(facts, values)
}

/** A state in the reader's language, with its items as the checklists have them. */
export function writeWorkflowState(
  state: WorkflowState,
  values: Values,
  translate: WorkflowTranslators,
): WrittenState {
  const t = translate.workflow
  const name = <Id extends WorkflowThing>(id: Id) => ({ id, text: t(`thing.${id}`) })
  return {
    id: state.id,
    title: writeStateTitle(state.id, t),
    role: state.role,
    needs: state.needs.map(name),
    yields: state.yields.map(name),
    irreversible: state.irreversible,
    items: state.items.map(item => writeItem(item, values, translate.procedure)),
    transitions: state.transitions.map(transition => ({
      ...transition,
      text: writeEvent(transition.event, t),
    })),
    citation: state.citation,
  }
}

/** What a state is called. */
export const writeStateTitle = (id: string, t: TranslateWorkflow): string =>
  t(`state.${id}` as Parameters<TranslateWorkflow>[0])

/** What happened, in words. */
export const writeEvent = (id: string, t: TranslateWorkflow): string =>
  t(`event.${id}` as Parameters<TranslateWorkflow>[0])

/** Assumptions of a workflow are that its branches are ours, or a ruling of its items. */
export function workflowWords({
  workflow,
  procedure,
}: WorkflowTranslators): ExplainedWords<string, 'start' | 'event'> {
  return {
    assumption: ({ code }) =>
      code === 'workflow-branches' ? workflow(`assumption.${code}`) : procedure(`ruling.${code}`),
    step: ({ code }) => workflow(`step.${code}`),
  }
}

function writeItem(
  { id, wording, commands = [], irreversible, citation }: Item,
  values: Values,
  t: TranslateProcedure,
) {
  const key = wording?.key ?? id
  const filled = { ...values, ...wording?.values }
  return {
    id,
    text: t(key, filled),
    why: t(`${key}.why`, filled),
    commands: commands.map(command => writeCommand(fillCommand(command, filled), t)),
    irreversible: irreversible ?? false,
    citation,
  }
}
