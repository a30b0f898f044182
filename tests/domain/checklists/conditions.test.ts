import assert from 'node:assert/strict'
import fc from 'fast-check'
import { describe, it } from 'vitest'
import {
  type Circumstance,
  type Finding,
  isSo,
  listCircumstances,
  mergeFindings,
  weighCondition,
  writeTest,
} from '#domain/parameters/condition.ts'
import type { When } from '#domain/parameters/parameter.ts'

const citation = { document: 'manual', section: '1', title: 'Title' }
const on = (assignment: number, names: readonly string[]) => (name: string) =>
  (assignment & (1 << names.indexOf(name))) !== 0
const writeBecause = (because: readonly Finding[]) =>
  because.map(({ circumstance, holds }) => (holds ? circumstance : `not ${circumstance}`)).join(', ')

describe('a circumstance', () => {
  const isOneOf: Circumstance = { parameter: 'sqlServer', isOneOf: ['remote', 'existing-local'], citation }
  const differs: Circumstance = { parameter: 'httpsPort', differsFrom: 443, citation }

  for (const [circumstance, value, expected] of [
    [isOneOf, 'remote', true],
    [isOneOf, 'existing-local', true],
    [isOneOf, 'new-local', false],
    [{ parameter: 'smtp', isOneOf: [true], citation }, true, true],
    [{ parameter: 'smtp', isOneOf: [true], citation }, false, false],
    [differs, 443, false],
    [differs, 8443, true],
    [differs, '443', true],
  ] as const)
    it(`${JSON.stringify(circumstance)} with ${JSON.stringify(value)} is ${expected}`, () => {
      assert.equal(isSo(circumstance, { [circumstance.parameter]: value }), expected)
    })

  it('that asks whether something was given holds with any value, and is written as that', () => {
    const isGiven: Circumstance = { parameter: 'workGroups', isGiven: true, citation }
    assert.equal(isSo(isGiven, { workGroups: 'CA' }), true)
    assert.equal(isSo(isGiven, { serverName: 'SCAN' }), false)
    assert.equal(writeTest(isGiven), 'workGroups ≠ ∅')
  })

  it('about something that is not known is a mistake of ours', () => {
    assert.throws(() => isSo(isOneOf, { httpsPort: 443 }), /No parameter sqlServer/)
  })
})

/** What holds is written in capitals: with "Ab" circumstance a holds and b does not. */
const table: [when: When, situation: string, holds: boolean, because: string][] = [
  ['a', 'A', true, 'a'],
  ['a', 'a', false, 'not a'],
  [{ not: 'a' }, 'A', false, 'a'],
  [{ not: 'a' }, 'a', true, 'not a'],
  [{ all: ['a', 'b'] }, 'AB', true, 'a, b'],
  [{ all: ['a', 'b'] }, 'aB', false, 'not a'],
  [{ all: ['a', 'b'] }, 'Ab', false, 'not b'],
  [{ all: ['a', 'b'] }, 'ab', false, 'not a, not b'],
  [{ any: ['a', 'b'] }, 'AB', true, 'a, b'],
  [{ any: ['a', 'b'] }, 'aB', true, 'b'],
  [{ any: ['a', 'b'] }, 'Ab', true, 'a'],
  [{ any: ['a', 'b'] }, 'ab', false, 'not a, not b'],
  [{ not: { all: ['a', 'b'] } }, 'aB', true, 'not a'],
  [{ not: { any: ['a', 'b'] } }, 'aB', false, 'b'],
  [{ all: ['a', { any: ['b', 'c'] }] }, 'ABc', true, 'a, b'],
  [{ all: ['a', { any: ['b', 'c'] }] }, 'Abc', false, 'not b, not c'],
  [{ any: [{ all: ['a', 'b'] }, { not: 'c' }] }, 'aBC', false, 'not a, c'],
  [{ any: [{ all: ['a', 'b'] }, { not: 'c' }] }, 'ABc', true, 'a, b, not c'],
  [{ all: ['a', { any: ['a', 'b'] }] }, 'AB', true, 'a, b'],
  [{ all: [] }, '', true, ''],
  [{ any: [] }, '', false, ''],
]

describe('a condition', () => {
  for (const [when, situation, expected, because] of table)
    it(`${JSON.stringify(when)} in ${situation || 'any situation'}: ${expected}${because && ` because ${because}`}`, () => {
      const weighed = weighCondition(when, name => situation.includes(name.toUpperCase()))
      assert.equal(weighed.holds, expected)
      assert.equal(writeBecause(weighed.because), because)
    })

  it('lists the circumstances it names', () => {
    assert.deepEqual(listCircumstances({ all: ['a', { not: { any: ['b', 'c'] } }, 'a'] }), [
      'a',
      'b',
      'c',
      'a',
    ])
  })

  it('findings are given once, in order', () => {
    const merged = mergeFindings([
      { circumstance: 'b', holds: true },
      { circumstance: 'a', holds: false },
      { circumstance: 'b', holds: true },
    ])
    assert.equal(writeBecause(merged), 'b, not a')
  })
})

const names = ['a', 'b', 'c', 'd', 'e']
const situations = Array.from({ length: 1 << names.length }, (_, assignment) => assignment)

/** The truth of a condition, by the meaning of its words alone. */
function isTrue(when: When, holds: (name: string) => boolean): boolean {
  if (typeof when === 'string') return holds(when)
  if ('not' in when) return !isTrue(when.not, holds)
  return 'all' in when
    ? !when.all.some(part => !isTrue(part, holds))
    : when.any.some(part => isTrue(part, holds))
}

const { when: conditions } = fc.letrec<{ when: When }>(tie => ({
  when: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    fc.constantFrom<When>(...names),
    fc.record({ not: tie('when') }),
    fc.record({ all: fc.array(tie('when'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('when'), { minLength: 1, maxLength: 3 }) }),
  ),
}))

/** Whether these circumstances, as they are now, decide alone: whatever the others are, the outcome is the same. */
function decide(when: When, situation: number, deciding: readonly string[]): boolean {
  const mask = deciding.reduce((bits, name) => bits | (1 << names.indexOf(name)), 0)
  const outcome = isTrue(when, on(situation, names))
  return situations
    .filter(other => (other & mask) === (situation & mask))
    .every(other => isTrue(when, on(other, names)) === outcome)
}

const subsets = situations.map(bits => names.filter((_, index) => bits & (1 << index)))

describe('any condition in any situation', () => {
  const given = [conditions, fc.constantFrom(...situations)] as const

  it('holds by the meaning of its words', () => {
    fc.assert(
      fc.property(...given, (when, situation) => {
        const holds = on(situation, names)
        assert.equal(weighCondition(when, holds).holds, isTrue(when, holds))
      }),
      { numRuns: 2000 },
    )
  })

  it('says how each circumstance that it names was found', () => {
    fc.assert(
      fc.property(...given, (when, situation) => {
        const holds = on(situation, names)
        const { because } = weighCondition(when, holds)
        for (const finding of because) assert.equal(finding.holds, holds(finding.circumstance))
        const named = because.map(({ circumstance }) => circumstance)
        assert.equal(new Set(named).size, named.length)
        for (const name of named) assert.ok(listCircumstances(when).includes(name))
      }),
      { numRuns: 500 },
    )
  })

  it('is decided by the circumstances given as the reason alone', () => {
    fc.assert(
      fc.property(...given, (when, situation) => {
        const { because } = weighCondition(when, on(situation, names))
        assert.ok(
          decide(
            when,
            situation,
            because.map(({ circumstance }) => circumstance),
          ),
        )
      }),
      { numRuns: 1000 },
    )
  })

  // A condition that names a circumstance twice can be true whatever that is; one that names each once can't.
  const namesEachOnce = (when: When) => {
    const named = listCircumstances(when)
    return new Set(named).size === named.length
  }

  it('has the other outcome once the circumstances given as the reason are all changed', () => {
    fc.assert(
      fc.property(...given, (when, situation) => {
        fc.pre(namesEachOnce(when))
        const { holds, because } = weighCondition(when, on(situation, names))
        const changed = because.reduce(
          (bits, { circumstance }) => bits ^ (1 << names.indexOf(circumstance)),
          situation,
        )
        assert.equal(isTrue(when, on(changed, names)), !holds)
      }),
      { numRuns: 1000 },
    )
  })

  it('gives as the reason exactly what belongs to a smallest set that decides', () => {
    fc.assert(
      fc.property(...given, (when, situation) => {
        fc.pre(namesEachOnce(when))
        const deciding = subsets.filter(subset => decide(when, situation, subset))
        const smallest = deciding.filter(
          subset =>
            !deciding.some(
              other => other.length < subset.length && other.every(name => subset.includes(name)),
            ),
        )
        const { because } = weighCondition(when, on(situation, names))
        assert.deepEqual(
          because.map(({ circumstance }) => circumstance).sort(),
          [...new Set(smallest.flat())].sort(),
        )
      }),
      { numRuns: 500 },
    )
  })
})
