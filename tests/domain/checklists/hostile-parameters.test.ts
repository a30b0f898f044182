import assert from 'node:assert/strict'
import { describe, it } from 'vitest'
import type { Procedure } from '#domain/checklists/procedure.ts'
import { tailorChecklist, valuesOf } from '#domain/checklists/tailor-checklist.ts'
import { listPlaces } from '#domain/parameters/fill-command.ts'
import { parametersSchemaOf, settleParameters } from '#domain/parameters/settle-parameters.ts'
import { faultCodes } from '#domain/shared/fault-codes.ts'
import { commandsOf, everyProcedure, streamPack, type TestedPack } from '../support/checklists.ts'
import { hostileTexts } from '../support/hostile-texts.ts'
import { assertOneWordEach } from '../support/one-word-each.ts'

/** Hostile texts alone, and before, behind and inside of what the parameter expects. */
function hostileValues({ facts }: TestedPack, name: string): string[] {
  const examples = facts.parameters[name]?.examples.map(String) ?? []
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
function tryValue(pack: TestedPack, procedure: Procedure, name: string, value: string): 'refused' | 'quoted' {
  const { facts, ruleset, findFaults } = pack
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
  const defaults = valuesOf(facts, settleParameters(facts, procedure, {}).values)
  for (const { item, command, values: own } of commandsOf(procedure)) {
    // A command that the value does not reach is the one that is tried with everything at its default.
    const places = command.shell === 'gui' ? [] : listPlaces(command.template)
    if (places.every(place => place in own || values[place] === defaults[place])) continue
    try {
      assertOneWordEach(command, { ...values, ...own })
    } catch (error) {
      throw new Error(`${item} with ${JSON.stringify(given)}`, { cause: error })
    }
  }
  return 'quoted'
}

describe('nothing that is typed turns a command into another one', () => {
  for (const { pack, procedure } of everyProcedure)
    describe(`${pack.id} ${procedure.id}`, () => {
      const { facts } = pack
      const typed = procedure.parameters.filter(name => facts.parameters[name]?.kind === 'text')

      for (const name of typed)
        it(`${name}: is refused by name or stays one word`, () => {
          const outcomes = new Set(
            hostileValues(pack, name).map(value => tryValue(pack, procedure, name, value)),
          )
          assert.ok(outcomes.has('refused'), 'some hostile texts are refused')
        })

      it('with everything at its default', () => {
        const { values } = settleParameters(facts, procedure, {})
        for (const { command, values: own } of commandsOf(procedure))
          assertOneWordEach(command, { ...valuesOf(facts, values), ...own })
      })
    })

  it('was tried with a text that commands take', () => {
    const outcomes = streamPack.procedures.flatMap(procedure =>
      procedure.parameters.includes('streamPath')
        ? hostileValues(streamPack, 'streamPath').map(value =>
            tryValue(streamPack, procedure, 'streamPath', value),
          )
        : [],
    )
    assert.ok(outcomes.includes('quoted'))
  })
})
