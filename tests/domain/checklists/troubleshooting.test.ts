import assert from 'node:assert/strict'
import { describe, it } from 'vitest'
import type { FaultTest, Item, Troubleshooting } from '#domain/checklists/procedure.ts'
import {
  listSymptomCircumstances,
  listSymptomSections,
  walkSymptom,
} from '#domain/checklists/troubleshooting.ts'

const citation = { document: 'manual', section: '10', title: 'Title' }
const item = (id: string): Item => ({ id, severity: 'major', role: 'integrator', effortMinutes: 1, citation })
const test = (id: string, ...outcomes: string[][]): FaultTest => ({
  ...item(id),
  outcomes: outcomes.map((leadsTo, index) => ({ id: String(index), leadsTo })),
})

const tree: Troubleshooting = {
  symptoms: [
    { id: 'dark', citation, firstTest: 'plugged' },
    { id: 'slow', citation, firstTest: 'warm' },
  ],
  tests: [
    test('plugged', ['plug-in'], ['fuse']),
    test('fuse', ['change-fuse', 'call'], ['plugged'], ['call']),
    test('warm', ['call', 'open-window'], []),
  ],
  workarounds: [item('plug-in'), item('call'), item('change-fuse'), item('open-window')],
}

const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id)

describe('the tree of what can be wrong', () => {
  it('is walked depth first, everything once, even where it leads back', () => {
    const { tests, workarounds } = walkSymptom(tree, 'plugged')
    assert.deepEqual(ids(tests), ['plugged', 'fuse'])
    assert.deepEqual(ids(workarounds), ['plug-in', 'change-fuse', 'call'])
  })

  it('can be entered anywhere', () => {
    assert.deepEqual(ids(walkSymptom(tree, 'warm').workarounds), ['call', 'open-window'])
    assert.deepEqual(ids(walkSymptom(tree, 'call').workarounds), ['call'])
  })

  it('that leads to nothing is a mistake of ours', () => {
    assert.throws(() => walkSymptom(tree, 'nowhere'), /Nothing in the tree has the id nowhere/)
  })

  it('becomes two sections of a procedure for each symptom, under the circumstance of that symptom', () => {
    const sections = listSymptomSections(tree)
    assert.deepEqual(
      sections.map(({ id, when, items }) => [id, when, ...ids(items)]),
      [
        ['tests', 'symptom-dark', 'plugged', 'fuse'],
        ['workarounds', 'symptom-dark', 'plug-in', 'change-fuse', 'call'],
        ['tests', 'symptom-slow', 'warm'],
        ['workarounds', 'symptom-slow', 'call', 'open-window'],
      ],
    )
    assert.deepEqual(Object.keys(listSymptomCircumstances(tree)), ['symptom-dark', 'symptom-slow'])
    assert.deepEqual(listSymptomCircumstances(tree)['symptom-slow'], {
      parameter: 'symptom',
      isOneOf: ['slow'],
      citation,
    })
  })
})
