import assert from 'node:assert/strict'
import { describe, it } from 'vitest'
import { followWorkflow, isRefusal, type Standing } from '#domain/licensing/workflows/follow-workflow.ts'
import { listPaths } from '#domain/licensing/workflows/list-paths.ts'
import {
  type Transition,
  type Workflow,
  workflowIds,
  workflowThings,
} from '#domain/licensing/workflows/workflow.ts'
import { workflows } from '#domain/software/stream/workflows/workflows.ts'
import { valuesOfWorkflow, writeWorkflowState } from '#reports/write-workflow.ts'
import { languages } from '#text/language.ts'
import { translateWorkflow } from '#text/licence-workflows/licence-workflows.ts'
import { packOf } from './support/checklists.ts'

const { facts, procedureOf, translators } = packOf('stream')

function follow(workflow: Workflow, events: readonly string[]): Standing {
  const outcome = followWorkflow(
    workflow,
    events.map(event => ({ event })),
  )
  assert.ok(!isRefusal(outcome), `${workflow.id}: ${events.join(' ')}`)
  return outcome
}

const eventsOf = (path: readonly Transition[]) => path.map(({ event }) => event)

it('stream has every workflow once', () => {
  assert.deepEqual(workflows.map(({ id }) => id).sort(), [...workflowIds].sort())
})

for (const workflow of workflows)
  describe(`the workflow ${workflow.id}`, () => {
    const { states } = workflow
    const paths = listPaths(workflow)

    it('has states and events of different names', () => {
      const ids = states.map(({ id }) => id)
      assert.deepEqual(ids, [...new Set(ids)])
      for (const { transitions } of states)
        assert.equal(new Set(transitions.map(({ event }) => event)).size, transitions.length)
    })

    it('comes to an end on every path', () => {
      assert.ok(paths.length > 0)
      for (const path of paths) {
        const { state, allowed, ahead } = follow(workflow, eventsOf(path))
        assert.ok(['done', 'refused'].includes(state.id), state.id)
        assert.deepEqual([allowed, ahead], [[], []])
      }
    })

    it('reaches every state and takes every transition on some path', () => {
      const taken = new Set(paths.flat())
      assert.deepEqual(
        states.flatMap(({ transitions }) => transitions.filter(transition => !taken.has(transition))),
        [],
      )
      const reached = new Set([states[0]?.id, ...paths.flat().map(({ to }) => to)])
      assert.deepEqual(
        states.filter(({ id }) => !reached.has(id)),
        [],
      )
    })

    it('has a way out of every state, to the licence that works', () => {
      for (const path of paths)
        for (let length = 0; length < path.length; length++) {
          const { state, allowed, ahead } = follow(workflow, eventsOf(path.slice(0, length)))
          assert.ok(allowed.length > 0, state.id)
          assert.equal(ahead.at(-1)?.id, 'done', state.id)
        }
    })

    it('asks for nothing that was not obtained before', () => {
      for (const path of paths)
        for (let length = 0; length <= path.length; length++) {
          const { state, held } = follow(workflow, eventsOf(path.slice(0, length)))
          for (const need of state.needs) assert.ok(held.includes(need), `${state.id} needs ${need}`)
        }
    })

    it('announces every irreversible step before it, and marks it by its items', () => {
      assert.equal(states[0]?.irreversible, false)
      for (const { id, irreversible, items } of states)
        assert.equal(
          irreversible,
          items.some(item => item.irreversible),
          id,
        )
      for (const path of paths)
        for (const [index, { event, to }] of path.entries()) {
          const before = follow(workflow, eventsOf(path.slice(0, index)))
          const announced = before.allowed.find(allowed => allowed.event === event)?.announcesIrreversible
          assert.equal(announced, states.find(({ id }) => id === to)?.irreversible)
        }
    })

    it('refuses in every state what belongs to another, with the reason and what is allowed', () => {
      const known = [...new Set(states.flatMap(({ transitions }) => transitions.map(({ event }) => event)))]
      for (const path of paths) {
        const events = path.map(({ event }) => ({ event }))
        const ended = followWorkflow(workflow, [...events, { event: known[0] ?? '' }])
        assert.ok(isRefusal(ended))
        assert.deepEqual([ended.reason, ended.index, ended.allowed], ['ended', path.length, []])
      }
      const { state, allowed } = follow(workflow, [])
      const may = allowed.map(({ event }) => event)
      for (const event of known.filter(candidate => !may.includes(candidate)))
        assert.deepEqual(followWorkflow(workflow, [{ event }]), {
          index: 0,
          reason: 'not-now',
          state,
          allowed: may,
        })
      const unknown = followWorkflow(workflow, [{ event: 'no-such-event' }])
      assert.ok(isRefusal(unknown) && unknown.reason === 'unknown')
    })

    it('has its steps in words and with commands filled, in every language', () => {
      const values = valuesOfWorkflow(facts, workflow)
      for (const language of languages)
        for (const state of states) {
          const written = writeWorkflowState(state, values, {
            workflow: translateWorkflow[language],
            procedure: translators[language].procedure,
          })
          assert.doesNotMatch(JSON.stringify(written), /[{][a-z]+[}]|undefined/i)
          assert.ok(translateWorkflow[language](`workflow.${workflow.id}.summary`).length > 0)
        }
    })
  })

describe('the workflows together', () => {
  const owned = new Set(
    workflows.flatMap(({ states }) => states.flatMap(({ items }) => items.map(({ id }) => id))),
  )

  for (const id of [
    'activate-licence',
    'transfer-licence',
    'change-licence-mode',
    'extend-licence',
    'recover-licence',
  ])
    it(`hold every item of the checklist ${id}`, () => {
      const items = procedureOf(id).sections.flatMap(section => section.items.map(item => item.id))
      assert.deepEqual(
        items.filter(item => !owned.has(item)),
        [],
      )
    })

  it('use everything that can pass from hand to hand', () => {
    const used = new Set(workflows.flatMap(({ states }) => states.flatMap(state => state.yields)))
    assert.deepEqual([...used].sort(), [...workflowThings].sort())
  })

  it('have a cloud licence delivered without a machine that has stream, and also beside its installation', () => {
    const workflow = workflows.find(({ id }) => id === 'activate-cloud')
    assert.ok(workflow)
    for (const events of [
      ['licence-ordered', 'pool-requested', 'pool-received', 'stream-runs'],
      ['licence-ordered', 'pool-requested', 'stream-runs', 'pool-received'],
      ['licence-ordered', 'stream-runs', 'pool-requested', 'pool-received'],
    ]) {
      const { state, held } = follow(workflow, events)
      assert.deepEqual([state.id, held], ['reach-server', ['order-number', 'licence-pool']], events.join(' '))
    }
    const [first] = listPaths(workflow)
    assert.deepEqual(
      first?.slice(0, 4).map(({ to }) => to),
      ['request-pool', 'await-pool', 'install-stream', 'reach-server'],
    )
  })

  it('keep an event’s time and remark in the history', () => {
    const [workflow] = workflows
    assert.ok(workflow)
    const noted = { event: 'licence-ordered', at: '2026-11-24T08:30:00Z', note: 'PO 4711' }
    const outcome = followWorkflow(workflow, [noted])
    assert.ok(!isRefusal(outcome))
    assert.deepEqual(outcome.history, [{ ...noted, from: 'order', to: 'request-pool' }])
    assert.deepEqual(outcome.held, ['order-number'])
  })
})
