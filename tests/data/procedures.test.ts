import assert from 'node:assert/strict'
import { parse, TYPE } from '@formatjs/icu-messageformat-parser'
import { describe, it } from 'vitest'
import * as z from 'zod/mini'
import { keysOfPaths, listMessageKeys } from '#domain/checklists/list-message-keys.ts'
import type { Item, PathQuestion, Procedure } from '#domain/checklists/procedure.ts'
import { listCircumstancesOf } from '#domain/checklists/tailor-checklist.ts'
import { type Circumstance, decidersOf, listCircumstances } from '#domain/parameters/condition.ts'
import { listPlaces } from '#domain/parameters/fill-command.ts'
import type { Parameter, ParameterValue } from '#domain/parameters/parameter.ts'
import { settleParameters } from '#domain/parameters/settle-parameters.ts'
import type { Manual } from '#domain/shared/citation.ts'
import { languages } from '#text/language.ts'
import { allItemsOf, commandsOf, packs, streamPack, type TestedPack } from '../domain/support/checklists.ts'

/** Publishers beside the vendor whose facts are cited, each under its own name. */
const otherPublishers = /^(?:ICONICS|Microsoft)\b/

/** The manuals of every software; what shares a server with another is cited from both. */
const manuals: readonly Manual[] = packs.map(({ software }) => software.manual)

/** What is to be done in an item, apart from when, after what and how much it matters there. */
function meaningOf({ id, role, effortMinutes, irreversible, commands, wording }: Item) {
  return { id, role, effortMinutes, irreversible, commands, wording }
}

/** Every citation in a tree of data. */
function citationsIn(data: unknown): { document: string; section: string; title: string }[] {
  if (typeof data !== 'object' || data === null) return []
  const own = 'section' in data && 'document' in data && 'title' in data
  return own
    ? [data as { document: string; section: string; title: string }]
    : Object.values(data).flatMap(citationsIn)
}

/** The placeholders of a message. */
function placeholdersOf(text: string): string[] {
  const names = new Set<string>()
  const visit = (elements: ReturnType<typeof parse>): void => {
    for (const element of elements) {
      if (element.type === TYPE.literal || element.type === TYPE.pound || element.type === TYPE.tag) continue
      names.add(element.value)
      if (element.type === TYPE.select || element.type === TYPE.plural)
        for (const option of Object.values(element.options)) visit(option.value)
    }
  }
  visit(parse(text, { ignoreTag: true }))
  return [...names]
}

/** The texts of an item that are filled with the site's values: their keys. */
function filledKeysOf({ id, wording, commands = [] }: Item): string[] {
  const key = wording?.key ?? id
  return [key, `${key}.why`, ...commands.flatMap(command => (command.shell === 'gui' ? [command.path] : []))]
}

/** What an item's texts and commands are filled with: names of places and placeholders. */
function namesUsedBy({ messages }: TestedPack, item: Item): string[] {
  const places = (item.commands ?? []).flatMap(command =>
    command.shell === 'gui' ? [] : listPlaces(command.template),
  )
  const placeholders = filledKeysOf(item).flatMap(key => placeholdersOf(messages.en[key] ?? ''))
  return [...new Set([...places, ...placeholders])]
}

/** Values of a parameter to see what depends on it. */
function variantsOf({ kind, options = [], examples }: Parameter): (ParameterValue | undefined)[] {
  if (kind === 'yes-no') return [true, false, undefined]
  return [...options, ...examples, ...(kind === 'whole' ? [7] : []), undefined]
}

/** The derived values that change, come or go with one parameter of a procedure. */
function derivedFrom({ facts }: TestedPack, procedure: Procedure, name: string): string[] {
  const { parameters } = facts
  const { values } = settleParameters(facts, procedure, {})
  const situations = procedure.parameters.flatMap(other =>
    variantsOf(parameters[other] as Parameter).map(value => ({
      ...values,
      [other]: value as ParameterValue,
    })),
  )
  const names = situations.flatMap(situation => {
    const derived = variantsOf(parameters[name] as Parameter).map(
      value =>
        (facts.deriveValues?.({ ...situation, [name]: value as ParameterValue }) ?? {}) as Record<
          string,
          unknown
        >,
    )
    const all = new Set(derived.flatMap(Object.keys))
    return [...all].filter(key => derived.some(values => values[key] !== derived[0]?.[key]))
  })
  return [...new Set(names)]
}

const valuesOf = ({ facts }: TestedPack, procedure: Procedure) => {
  const { values } = settleParameters(facts, procedure, {})
  return new Set([...Object.keys(values), ...Object.keys(facts.deriveValues?.(values) ?? {})])
}

describe('the procedures of stream', () => {
  it('are the twenty of the manual, by their ids', () => {
    assert.deepEqual(streamPack.procedures.map(({ id }) => id).sort(), [
      'activate-licence',
      'back-up',
      'change-databases',
      'change-https-port',
      'change-licence-mode',
      'change-mqtt-port',
      'change-service-account',
      'extend-licence',
      'harden-web-server',
      'install',
      'pre-install',
      'recover-licence',
      'register-certificates',
      'restore',
      'transfer-licence',
      'troubleshoot',
      'uninstall',
      'upgrade',
      'verify-installation',
      'web-certificate',
    ])
  })

  it('covers every symptom of the manual', () => {
    const cited = new Set(streamPack.facts.troubleshooting.symptoms.map(({ citation }) => citation.section))
    const printed = Object.keys(streamPack.software.manual.sections).filter(section =>
      /^10\.\d/.test(section),
    )
    const leaves = printed.filter(section => !printed.some(other => other.startsWith(`${section}.`)))
    assert.deepEqual([...cited].sort(), leaves.sort())
  })
})

for (const pack of packs)
  describe(pack.id, () => {
    const { facts, messages, procedures, procedureOf, findFaults } = pack
    const { parameters, circumstances, rulings } = facts
    const everyItem = procedures.flatMap(allItemsOf)
    const itemId = new RegExp(`^${pack.id}(?:\\.[a-z0-9]+(?:-[a-z0-9]+)*){2,}$`)
    const hasBoth = (procedure: Procedure, id: string, earlier: string) => {
      const ids = allItemsOf(procedure).map(item => item.id)
      return ids.includes(id) && ids.includes(earlier)
    }

    describe('its procedures', () => {
      for (const procedure of procedures)
        describe(procedure.id, () => {
          const items = allItemsOf(procedure)

          it('asks for the site’s name first, and for nothing twice or unknown', () => {
            assert.equal(procedure.parameters[0], 'siteName')
            assert.equal(new Set(procedure.parameters).size, procedure.parameters.length)
            for (const name of procedure.parameters) assert.ok(parameters[name], name)
          })

          it('asks for what decides whether something matters before it asks for that', () => {
            procedure.parameters.forEach((name, index) => {
              const { relevant } = parameters[name] as Parameter
              for (const id of relevant === undefined ? [] : listCircumstances(relevant)) {
                const decider = circumstances[id]?.parameter ?? ''
                assert.ok(procedure.parameters.indexOf(decider) < index, `${decider} decides over ${name}`)
              }
            })
          })

          it('has each item once', () => {
            const ids = items.map(({ id }) => id)
            assert.deepEqual(
              ids.filter((id, index) => ids.indexOf(id) !== index),
              [],
            )
          })

          it('has items under ids of the software, each meaning the same everywhere', () => {
            assert.ok(items.length > 0)
            for (const item of items) {
              assert.match(item.id, itemId)
              for (const other of everyItem)
                if (other.id === item.id) assert.deepEqual(meaningOf(other), meaningOf(item), item.id)
            }
          })

          it('depends only on circumstances about parameters that it asks for', () => {
            for (const id of listCircumstancesOf(procedure)) {
              const circumstance = circumstances[id]
              assert.ok(circumstance, id)
              for (const decider of decidersOf(circumstance))
                assert.ok(procedure.parameters.includes(decider), `${id} needs ${decider}`)
            }
          })

          it('depends on each option of a circumstance that is an option of its parameter', () => {
            for (const id of listCircumstancesOf(procedure)) {
              const circumstance = circumstances[id] as Circumstance
              const { schema, default: preset } = parameters[circumstance.parameter] as Parameter
              const named =
                'isOneOf' in circumstance
                  ? circumstance.isOneOf
                  : 'differsFrom' in circumstance
                    ? [circumstance.differsFrom]
                    : []
              for (const value of named) assert.ok(z.safeParse(schema, value).success, `${id}: ${value}`)
              assert.notEqual(preset, undefined, `${circumstance.parameter} always has a value`)
            }
          })

          it('uses everything that it asks for in a condition, a text or a command', () => {
            const decided = listCircumstancesOf(procedure).flatMap(id =>
              decidersOf(circumstances[id] as Circumstance),
            )
            const used = new Set(items.flatMap(item => namesUsedBy(pack, item)))
            const unused = procedure.parameters.filter(
              name =>
                !['siteName', 'hostName'].includes(name) &&
                parameters[name]?.kind !== 'secret' &&
                !decided.includes(name) &&
                !used.has(name) &&
                !derivedFrom(pack, procedure, name).some(derived => used.has(derived)),
            )
            assert.deepEqual(unused, [])
          })

          it('fills its commands and texts only with what it knows on every site', () => {
            const known = valuesOf(pack, procedure)
            for (const item of items)
              for (const name of namesUsedBy(pack, item)) {
                assert.ok(
                  known.has(name) || Object.hasOwn(item.wording?.values ?? {}, name),
                  `${item.id}: ${name}`,
                )
                assert.notEqual(
                  parameters[name]?.kind,
                  'yes-no',
                  `${item.id} says yes or no as true or false: ${name}`,
                )
              }
          })

          it('has sentences without places where nothing fills them', () => {
            const filled = new Set(items.flatMap(filledKeysOf))
            for (const key of listMessageKeys(facts, procedure))
              if (!filled.has(key)) assert.deepEqual(placeholdersOf(messages.en[key] ?? ''), [], key)
          })

          it('waits only for items that stand before, here or in another procedure that shares the item', () => {
            items.forEach(({ id, after = [] }, index) => {
              for (const earlier of after) {
                const position = items.findIndex(candidate => candidate.id === earlier)
                assert.ok(position < index, `${id} waits for ${earlier}, which stands behind it`)
                assert.ok(
                  position >= 0 || procedures.some(other => hasBoth(other, id, earlier)),
                  `${id} waits for ${earlier}, which stands before it nowhere`,
                )
              }
            })
          })

          it('counts whole minutes and days', () => {
            for (const { id, effortMinutes, leadDays } of items) {
              assert.ok(Number.isInteger(effortMinutes) && effortMinutes >= 0, id)
              if (leadDays !== undefined) assert.ok(Number.isInteger(leadDays) && leadDays > 0, id)
            }
          })

          it('rests on rulings that are known', () => {
            for (const { id, rulings: codes = [] } of items)
              for (const code of codes) assert.ok(rulings[code], `${id}: ${code}`)
          })

          it('has no command that is empty, or has a brace that is no place', () => {
            for (const { item, command } of commandsOf(procedure)) {
              if (command.shell === 'gui') continue
              assert.notEqual(command.template.trim(), '', item)
              assert.equal(command.template, command.template.trim(), item)
              const rest = command.template.replace(/\{\{\w+(?::identifier)?\}\}/g, '')
              assert.doesNotMatch(rest, /\{\{|\}\}/, item)
              assert.ok(command.shell === 'sql' || !command.template.includes(':identifier}}'), item)
            }
          })

          it('accepts its defaults together, and each example beside them', () => {
            assert.deepEqual(findFaults(procedure, {}), [])
            for (const name of procedure.parameters)
              for (const example of parameters[name]?.examples ?? [])
                assert.deepEqual(findFaults(procedure, { [name]: example }), [])
          })
        })

      it('together use every circumstance, ruling and parameter', () => {
        const relevant = Object.values(parameters).flatMap(({ relevant }) =>
          relevant === undefined ? [] : listCircumstances(relevant),
        )
        const named = new Set([...procedures.flatMap(listCircumstancesOf), ...relevant])
        const codes = new Set(everyItem.flatMap(({ rulings = [] }) => rulings))
        const asked = new Set(procedures.flatMap(procedure => procedure.parameters))
        assert.deepEqual(
          Object.keys(circumstances).filter(id => !named.has(id)),
          [],
        )
        assert.deepEqual(
          Object.keys(rulings).filter(code => !codes.has(code)),
          [],
        )
        assert.deepEqual(
          Object.keys(parameters).filter(name => !asked.has(name)),
          [],
        )
      })

      it('cite sections of the manual under their headings, or another publisher by name', () => {
        const citations = citationsIn(facts)
        assert.ok(citations.length > everyItem.length)
        for (const { document, section, title } of citations) {
          assert.notEqual(title.trim(), '')
          const printed = manuals.find(candidate => candidate.document === document)
          if (printed) assert.equal(printed.sections[section], title)
          else assert.match(document, otherPublishers)
        }
      })
    })

    it('has parameters that matter under circumstances that are known', () => {
      const unknown = Object.entries(parameters).flatMap(([name, { relevant }]) =>
        relevant === undefined
          ? []
          : listCircumstances(relevant)
              .filter(circumstance => !circumstances[circumstance])
              .map(circumstance => `${name}: ${circumstance}`),
      )
      assert.deepEqual(unknown, [])
    })

    describe('its texts', () => {
      const asked = new Set([
        ...procedures.flatMap(procedure => listMessageKeys(facts, procedure)),
        ...keysOfPaths(facts),
      ])

      for (const language of languages)
        it(`${language}: has every text that can be shown, and no other`, () => {
          const own = Object.keys(messages[language])
          assert.deepEqual(
            [...asked].filter(key => !own.includes(key)),
            [],
            'missing',
          )
          assert.deepEqual(
            own.filter(key => !asked.has(key)),
            [],
            'never shown',
          )
        })
    })

    describe('the way to its procedures', () => {
      const questions: readonly PathQuestion[] = facts.paths
      const answers = questions.flatMap(question => question.answers)
      const follow = (id: string, path: readonly string[] = []): string[] => {
        const question = questions.find(candidate => candidate.id === id)
        assert.ok(question, `there is a question ${id}`)
        assert.ok(!path.includes(id), `${[...path, id].join(' → ')} is a circle`)
        return [
          id,
          ...question.answers.flatMap(answer =>
            'question' in answer ? follow(answer.question, [...path, id]) : [],
          ),
        ]
      }

      it('asks every question, from the first one on and never in a circle', () => {
        const asked = new Set(follow(questions[0]?.id ?? ''))
        assert.deepEqual([...asked].sort(), questions.map(({ id }) => id).sort())
      })

      it('offers at least two answers to each question, under ids of their own', () => {
        for (const { id, answers: offered } of questions) {
          assert.ok(offered.length >= 2, id)
          assert.equal(new Set(offered.map(answer => answer.id)).size, offered.length, id)
        }
      })

      it('leads to every procedure', () => {
        const reached = new Set(
          answers.flatMap(answer => ('procedures' in answer ? answer.procedures.map(({ id }) => id) : [])),
        )
        assert.deepEqual(
          procedures.map(({ id }) => id).filter(id => !reached.has(id)),
          [],
        )
      })

      it('presets parameters that the procedure accepts', () => {
        for (const answer of answers) {
          if (!('procedures' in answer)) continue
          assert.ok(answer.procedures.length > 0, answer.id)
          for (const { id, parameters: preset = {} } of answer.procedures)
            assert.deepEqual(findFaults(procedureOf(id), preset), [], `${answer.id} → ${id}`)
        }
      })
    })

    describe('its tree of what can be wrong', () => {
      const { symptoms, tests, workarounds } = facts.troubleshooting
      const ids = [...tests, ...workarounds].map(({ id }) => id as string)
      const next = new Map(
        tests.map(({ id, outcomes }) => [
          id as string,
          outcomes.flatMap(({ leadsTo }) => [...leadsTo] as string[]),
        ]),
      )
      const reach = (id: string, seen = new Set<string>()): Set<string> => {
        if (seen.has(id)) return seen
        seen.add(id)
        for (const target of next.get(id) ?? []) reach(target, seen)
        return seen
      }

      it('has ids once each, and symptoms of their own', () => {
        assert.equal(new Set(ids).size, ids.length)
        assert.equal(new Set(symptoms.map(({ id }) => id)).size, symptoms.length)
      })

      it('has a procedure that walks it, and stands nowhere else', () => {
        const asking = procedures.filter(({ parameters: asked }) => asked.includes('symptom'))
        assert.deepEqual(
          asking.map(({ id }) => id),
          symptoms.length > 0 ? ['troubleshoot'] : [],
        )
        assert.equal(
          procedures.some(({ id }) => id === 'troubleshoot'),
          symptoms.length > 0,
          'the page of troubleshoot draws the tree',
        )
      })

      it('begins with a test, and reaches every test and every workaround', () => {
        for (const { id, firstTest } of symptoms) assert.ok(next.has(firstTest), id)
        const reached = new Set(symptoms.flatMap(({ firstTest }) => [...reach(firstTest)]))
        assert.deepEqual(
          ids.filter(id => !reached.has(id)),
          [],
        )
        assert.deepEqual(
          [...reached].filter(id => !ids.includes(id)),
          [],
        )
      })

      it('lets each test tell cases apart, under ids of their own', () => {
        for (const { id, outcomes } of tests) {
          assert.ok(outcomes.length >= 2, id)
          assert.equal(new Set(outcomes.map(outcome => outcome.id)).size, outcomes.length, id)
        }
      })

      it('comes from every test to a workaround, and from no outcome to nothing', () => {
        const isWorkaround = (id: string) => workarounds.some(workaround => workaround.id === id)
        for (const { id, outcomes } of tests) {
          assert.ok([...reach(id)].some(isWorkaround), `${id} leads to a workaround`)
          for (const outcome of outcomes) {
            assert.ok(outcome.leadsTo.length > 0, `${id} ${outcome.id} leads on`)
            assert.ok(
              !outcome.leadsTo.some(target => target === id),
              `${id} ${outcome.id} leads back to itself`,
            )
          }
        }
      })

      it('leads round in no circle', () => {
        const visit = (id: string, path: readonly string[]): void => {
          assert.ok(!path.includes(id), `${[...path, id].join(' → ')} is a circle`)
          for (const target of next.get(id) ?? []) visit(target, [...path, id])
        }
        for (const { firstTest } of symptoms) visit(firstTest, [])
      })
    })
  })
