import { uniqueCitations } from '../../../shared/citation.ts'
import type { Explained, Ruleset, Step } from '../../../shared/explanation.ts'
import type { LicenceFacts } from '../../licence-facts.ts'
import type { WorkflowId } from '../workflow.ts'
import { type CountedLicence, countPoints, lookUp, writePoints } from './count-points.ts'
import type { MessagesFacts, Secret } from './message-facts.ts'
import {
  type LicenceLoss,
  type MessageName,
  type MessageValues,
  type ValueName,
  valueNames,
} from './message-values.ts'

type PointsStep = 'points.licence' | 'points.added' | 'points.total'
type MessageStep = 'needed' | PointsStep

/** The message to Hager Services of one workflow, as codes and values. */
export type LicenceMessage = Explained<string, MessageStep> & {
  workflow: WorkflowId
  /** What stands in the message, in the order of its lines. */
  given: ValueName[]
  values: MessageValues
  licence: CountedLicence[]
  added: CountedLicence[]
  /** What the workflow needs and nobody has given yet. */
  missing: ValueName[]
  /** What was given but is not asked for in this workflow. */
  leftOut: MessageName[]
  /** The loss that the message speaks of; null where none was named, or it makes no difference. */
  loss: LicenceLoss | null
  mustNotSend: readonly Secret[]
  next: WorkflowId | null
}

/**
 * Composes what to send to Hager Services in a workflow from what is known: only what the workflow asks for, each
 * value as given, points exactly from the catalogue (manual 5.1 to 5.3, 8.1.1, 11.3).
 */
export function composeLicenceMessage(
  software: { ruleset: Ruleset; licences: LicenceFacts; messages: MessagesFacts },
  workflow: WorkflowId,
  values: MessageValues,
): LicenceMessage {
  const { byWorkflow, secrets, staleSiteCode, rulings } = software.messages
  const { needs, mayHold, citation, further = [], rulings: codes, next = null, losses } = byWorkflow[workflow]
  const isGiven = (name: ValueName) => values[name] !== undefined && values[name] !== ''
  const isAsked = (name: ValueName) => needs.includes(name) || mayHold.includes(name)
  const loss = values.loss !== undefined && losses?.includes(values.loss) ? values.loss : null
  const given = valueNames.filter(name => isAsked(name) && isGiven(name))
  const missing = valueNames.filter(name => needs.includes(name) && !isGiven(name))
  const { catalogue, catalogueCitations } = software.licences
  const licence = given.includes('references') ? lookUp(catalogue, values.references) : []
  const added = given.includes('addedReferences') ? lookUp(catalogue, values.addedReferences) : []
  const mustNotSend = isAsked('siteCode') ? [...secrets, staleSiteCode] : secrets
  const explanation: Step<MessageStep>[] = [
    { code: 'needed', expression: needs.join(', '), value: needs.length - missing.length, citation },
    ...explainPoints(catalogueCitations, licence, added),
  ]
  return {
    workflow,
    given,
    values,
    licence,
    added,
    missing,
    leftOut: [
      ...valueNames.filter(name => isGiven(name) && !isAsked(name)),
      ...(values.loss !== undefined && loss === null ? (['loss'] as const) : []),
    ],
    loss,
    mustNotSend,
    next,
    ruleset: software.ruleset,
    assumptions: codes.map(code => ({ code, values: {}, citation: rulings[code]?.citation ?? citation })),
    citations: uniqueCitations([
      citation,
      ...further,
      ...explanation.map(step => step.citation),
      ...mustNotSend.map(secret => secret.citation),
    ]),
    explanation,
  }
}

function explainPoints(
  { base, extension }: LicenceFacts['catalogueCitations'],
  licence: readonly CountedLicence[],
  added: readonly CountedLicence[],
): Step<PointsStep>[] {
  const step = (
    code: PointsStep,
    counted: readonly CountedLicence[],
    citation: Step['citation'],
  ): Step<PointsStep>[] =>
    counted.length === 0
      ? []
      : [{ code, expression: writePoints(counted), value: countPoints(counted), citation }]
  return [
    ...step('points.licence', licence, base),
    ...step('points.added', added, extension),
    ...(licence.length > 0 ? step('points.total', added.length > 0 ? [...licence, ...added] : [], base) : []),
  ]
}
