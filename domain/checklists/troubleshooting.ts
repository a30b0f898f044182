import type { Circumstance } from '../parameters/condition.ts'
import type { FaultTest, Item, Section, Troubleshooting } from './procedure.ts'

/** A symptom's part of the tree: its tests and workarounds, each once, in the order in which they are met. */
export function walkSymptom(
  tree: Troubleshooting,
  firstTest: string,
): { tests: FaultTest[]; workarounds: Item[] } {
  const tests: FaultTest[] = []
  const workarounds: Item[] = []
  const visit = (id: string): void => {
    const test = tree.tests.find(candidate => candidate.id === id)
    if (test) {
      if (tests.includes(test)) return
      tests.push(test)
      for (const outcome of test.outcomes) outcome.leadsTo.forEach(visit)
      return
    }
    const workaround = tree.workarounds.find(candidate => candidate.id === id)
    if (!workaround) throw new RangeError(`Nothing in the tree has the id ${id}`)
    if (!workarounds.includes(workaround)) workarounds.push(workaround)
  }
  visit(firstTest)
  return { tests, workarounds }
}

/** The tree as sections of a procedure: for each symptom its tests, then its workarounds. */
export function listSymptomSections(tree: Troubleshooting): Section[] {
  return tree.symptoms.flatMap(({ id, firstTest }) => {
    const { tests, workarounds } = walkSymptom(tree, firstTest)
    const when = `symptom-${id}`
    return [
      { id: 'tests', when, alongside: true, items: tests },
      { id: 'workarounds', when, alongside: true, items: workarounds },
    ]
  })
}

/** One circumstance for each symptom, told by the parameter `symptom`. */
export function listSymptomCircumstances(tree: Troubleshooting): Record<string, Circumstance> {
  return Object.fromEntries(
    tree.symptoms.map(({ id, citation }) => [
      `symptom-${id}`,
      { parameter: 'symptom', isOneOf: [id], citation },
    ]),
  )
}
