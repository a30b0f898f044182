import type { Item, Procedure, ProcedureFacts } from './procedure.ts'
import { listCircumstancesOf } from './tailor-checklist.ts'

/** The keys of every text that a procedure of a software can show. */
export function listMessageKeys(facts: ProcedureFacts, procedure: Procedure): string[] {
  const items = procedure.sections.flatMap(section => section.items)
  const keys = [
    ...keysOfProcedure(procedure.id),
    ...procedure.sections.map(section => `section.${section.id}`),
    ...items.flatMap(keysOfItem),
    ...procedure.parameters.flatMap(name => keysOfParameter(facts, name)),
    ...(procedure.open ?? []).map(name => `parameter.${name}.open`),
    ...listCircumstancesOf(procedure).flatMap(id => [`circumstance.${id}.yes`, `circumstance.${id}.no`]),
  ]
  const asksForSymptom = procedure.parameters.includes('symptom')
  return [...new Set(asksForSymptom ? [...keys, ...keysOfTroubleshooting(facts)] : keys)]
}

/** The keys of a procedure's name. */
export function keysOfProcedure(id: string): string[] {
  return [`procedure.${id}.title`, `procedure.${id}.summary`]
}

/** The keys of the questions that lead to a procedure. */
export function keysOfPaths({ paths }: ProcedureFacts): string[] {
  return paths.flatMap(({ id, answers }) => [
    `path.${id}`,
    ...answers.map(answer => `path.${id}.${answer.id}`),
  ])
}

/** The keys of an item's texts. */
export function keysOfItem({ id, wording, commands = [], rulings = [] }: Item): string[] {
  const key = wording?.key ?? id
  const ways = commands.flatMap(command => (command.shell === 'gui' ? [command.path] : []))
  return [key, `${key}.why`, ...ways, ...rulings.map(code => `ruling.${code}`)]
}

function keysOfParameter({ parameters }: ProcedureFacts, name: string): string[] {
  const parameter = parameters[name]
  if (!parameter) throw new RangeError(`No parameter ${name}`)
  return [
    `group.${parameter.group}`,
    `parameter.${name}.title`,
    `parameter.${name}.help`,
    ...(parameter.options ?? []).map(option => `option.${name}.${option}`),
  ]
}

function keysOfTroubleshooting({ troubleshooting }: ProcedureFacts): string[] {
  return [
    ...troubleshooting.symptoms.map(({ id }) => `symptom.${id}`),
    ...troubleshooting.tests.flatMap(({ id, outcomes }) =>
      outcomes.map(outcome => `outcome.${id}.${outcome.id}`),
    ),
  ]
}
