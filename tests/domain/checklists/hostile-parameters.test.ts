import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Parameter } from '#domain/checklists/parameter.ts'
import type { Procedure } from '#domain/checklists/procedure.ts'
import { parametersSchemaOf, settleParameters } from '#domain/checklists/settle-parameters.ts'
import { tailorChecklist, valuesOf } from '#domain/checklists/tailor-checklist.ts'
import { ruleset } from '#domain/software/stream/ruleset.ts'
import { faultCodes } from '#domain/text/problems/problem-codes.ts'
import { commandsOf, facts, findFaults, procedures } from '../support/checklists.ts'
import { hostileTexts } from '../support/hostile-texts.ts'
import { assertOneWordEach } from '../support/one-word-each.ts'

const parameters: Readonly<Record<string, Parameter>> = facts.parameters

/** Hostile texts alone, and before, behind and inside of what the parameter expects. */
function hostileValues(name: string): string[] {
  const examples = parameters[name]?.examples.map(String) ?? []
  return hostileTexts.flatMap(hostile => [
    hostile,
    ...examples.flatMap(example => [
      hostile + example,
      example + hostile,
      example.replace(/\\/, () => `\\${hostile}`),
      example.replace(/^(.{2})/, (_whole, start: string) => start + hostile),
    ]),
  ])
}

/** Tries one value: refused by name, or one word in every command. Says which. */
function tryValue(procedure: Procedure, name: string, value: string): 'refused' | 'quoted' {
  const faults = findFaults(procedure, { [name]: value })
  if (faults.length > 0) {
    for (const fault of faults) {
      const [parameter, code] = fault.split(' ')
      assert.equal(parameter, name, `${JSON.stringify(value)} is refused at ${name}`)
      assert.ok(
        faultCodes.some(known => known === code),
        `${fault} has a text`,
      )
    }
    return 'refused'
  }
  const given = parametersSchemaOf(facts, procedure).parse({ [name]: value }) as Record<string, string>
  tailorChecklist(facts, ruleset, procedure, given)
  const values = valuesOf(facts, settleParameters(facts, procedure, given).values)
  for (const { item, command, values: own } of commandsOf(procedure))
    try {
      assertOneWordEach(command, { ...values, ...own })
    } catch (error) {
      throw new Error(`${item} with ${JSON.stringify(given)}`, { cause: error })
    }
  return 'quoted'
}

describe('nothing that is typed turns a command into another one', () => {
  for (const procedure of procedures)
    describe(procedure.id, () => {
      const typed = procedure.parameters.filter(name => parameters[name]?.kind === 'text')

      for (const name of typed)
        it(`${name}: is refused by name or stays one word`, () => {
          const outcomes = new Set(hostileValues(name).map(value => tryValue(procedure, name, value)))
          assert.ok(outcomes.has('refused'), 'some hostile texts are refused')
        })

      it('with everything at its default', () => {
        const { values } = settleParameters(facts, procedure, {})
        for (const { command, values: own } of commandsOf(procedure))
          assertOneWordEach(command, { ...valuesOf(facts, values), ...own })
      })
    })

  it('was tried with a text that commands take', () => {
    const outcomes = procedures.flatMap(procedure =>
      procedure.parameters.includes('streamPath')
        ? hostileValues('streamPath').map(value => tryValue(procedure, 'streamPath', value))
        : [],
    )
    assert.ok(outcomes.includes('quoted'))
  })
})
