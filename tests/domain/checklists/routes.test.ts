import assert from 'node:assert/strict'
import fc from 'fast-check'
import { describe, it } from 'vitest'
import {
  findPlace,
  findPlaces,
  listContradictions,
  listRoutePaths,
  type RoutePlace,
} from '#domain/checklists/follow-route.ts'
import { askedIn, aspects, type RouteState, routeStates } from '#domain/checklists/route-state.ts'
import type { Checklist } from '#domain/checklists/tailor-checklist.ts'
import { tailorOnRoute } from '#domain/checklists/tailor-on-route.ts'
import type { ParameterValue } from '#domain/parameters/parameter.ts'
import { languages } from '#text/language.ts'
import { allItemsOf, isOfRoutes, itemsOf, packs, streamPack, type TestedPack } from '../support/checklists.ts'
import { pairsOf, sitesFor } from '../support/site-parameters.ts'

const routes = packs.flatMap(pack =>
  listRoutePaths(pack.facts).map(path => ({ pack, path, places: findPlaces(pack.facts, path) })),
)
const everyPlace = routes.flatMap(({ pack, path, places }) =>
  places.map(place => ({ pack, place, name: `${pack.id} ${path} ${place.step}` })),
)

/** Several paths lead to the same route; what is tried with many sites is tried once. */
const distinctPlaces = [
  ...new Map(
    everyPlace.map(entry => {
      const { steps, step, parameters, state } = entry.place
      return [JSON.stringify([entry.pack.id, steps[step - 1]?.id, parameters, state]), entry] as const
    }),
  ).values(),
]

const procedureAt = (pack: TestedPack, { steps, step }: RoutePlace) =>
  pack.procedureOf(steps[step - 1]?.id ?? '')

type Site = Readonly<Record<string, ParameterValue | undefined>>

function tailorAt(pack: TestedPack, place: RoutePlace, site: Site = {}): Checklist {
  return tailorOnRoute(pack.facts, pack.ruleset, procedureAt(pack, place), site, place)
}

const items = new Map(
  packs.flatMap(({ procedures }) => procedures.flatMap(allItemsOf)).map(item => [item.id, item]),
)

/** In the field's words and apart from the table of the rules: what must not be asked, given how things stand. */
const mustNotAsk: readonly { when: (state: RouteState) => boolean; asks: RegExp; why: string }[] = [
  {
    when: ({ licence }) => licence !== undefined && licence !== 'none',
    asks: /^licence order$/,
    why: 'a licence is there or ordered already',
  },
  {
    when: ({ licence, machine }) =>
      licence === 'moved' || licence === 'freed' || (machine === 'old' && licence === 'on-this-machine'),
    asks: /^licence (?:take-off|free|replace)$/,
    why: 'the licence has left the machine',
  },
  {
    when: ({ licence }) => licence === 'lost',
    asks: /^licence take-off$/,
    why: 'nothing can be done on a machine that is lost',
  },
  {
    when: ({ licence }) => licence === 'moved' || licence === 'on-this-machine',
    asks: /^licence activate$/,
    why: 'the licence is set up',
  },
  {
    when: ({ databases }) => databases !== undefined && databases !== 'none',
    asks: /^databases (?:absent|name)$/,
    why: 'databases are to be kept',
  },
  {
    when: ({ databases }) => databases !== undefined && databases !== 'none' && databases !== 'in-use',
    asks: /^databases overwrite$/,
    why: 'databases are to be kept',
  },
  {
    when: ({ databases }) => databases === 'taken-over' || databases === 'on-server',
    asks: /^databases (?:delete|restore)$/,
    why: 'the databases are the new machine’s',
  },
  {
    when: ({ databases }) => databases === 'restored' || databases === 'taken-over',
    asks: /^databases back-up$/,
    why: 'the data has moved',
  },
  {
    when: ({ machine }) => machine === 'prepared' || machine === 'installed',
    asks: /^machine prepare$/,
    why: 'the machine is prepared',
  },
  { when: ({ machine }) => machine === 'installed', asks: /^machine install$/, why: 'it is installed' },
]

function findForbidden(checklist: Checklist, state: RouteState): string[] {
  return itemsOf(checklist).flatMap(({ id }) =>
    Object.entries(items.get(id)?.asks ?? {}).flatMap(([aspect, asked]) =>
      mustNotAsk
        .filter(({ when, asks }) => asks.test(`${aspect} ${asked}`) && when(state))
        .map(({ why }) => `${id} asks for ${aspect} ${asked}: ${why}`),
    ),
  )
}

describe('every route of every software', () => {
  it('is walked here', () => {
    assert.ok(routes.length > 80)
    for (const { id } of packs) assert.ok(routes.some(({ pack }) => pack.id === id))
    for (const { places, path } of routes) assert.ok(places.length > 0, path)
  })

  it('carries out each procedure in a state that it needs', () => {
    for (const { pack, place, name } of everyPlace) {
      const unknown =
        place.steps.length === 1 ? aspects.filter(aspect => place.state[aspect] === undefined) : []
      const contradictions = listContradictions(procedureAt(pack, place), place.state)
      assert.deepEqual(
        contradictions.filter(aspect => !unknown.includes(aspect)),
        [],
        `${name} in ${JSON.stringify(place.state)}`,
      )
    }
  })

  it('asks for nothing that its state excludes, whatever the site', () => {
    for (const { pack, place, name } of distinctPlaces) {
      for (const site of pairsOf(pack, procedureAt(pack, place)))
        assert.deepEqual(findForbidden(tailorAt(pack, place, site), place.state), [], name)
    }
  })

  it('asks for nothing that its state excludes on any site at all', () => {
    for (const { pack, place, name } of distinctPlaces.filter(({ place }) => place.steps.length > 1))
      fc.assert(
        fc.property(sitesFor(pack, procedureAt(pack, place)), site => {
          assert.deepEqual(findForbidden(tailorAt(pack, place, site), place.state), [], name)
        }),
        { numRuns: 5 },
      )
  })

  it('says of each item that a state leaves out in which state it stands', () => {
    for (const { pack, place, name } of distinctPlaces) {
      const checklist = tailorAt(pack, place)
      for (const language of languages)
        for (const { because } of pack.write(checklist, language).leftOut)
          assert.ok(because.length > 0 && because.every(sentence => sentence.length > 5), name)
    }
  })

  it('names the same procedures by its own path only', () => {
    for (const { pack, path, places } of routes) {
      for (const { step, steps } of places) {
        assert.ok(findPlace(pack.facts, path, step, steps[step - 1]?.id ?? ''))
        assert.equal(findPlace(pack.facts, path, step, 'no-such-procedure'), undefined)
      }
      assert.deepEqual(findPlaces(pack.facts, `${path}.more`), [])
      assert.equal(findPlace(pack.facts, path, places.length + 1, places[0]?.steps[0]?.id ?? ''), undefined)
    }
  })
})

describe('items that only a route brings', () => {
  it('are brought by one', () => {
    const met = new Set(
      distinctPlaces.flatMap(({ pack, place }) => itemsOf(tailorAt(pack, place)).map(({ id }) => id)),
    )
    const own = [...items.values()].filter(isOfRoutes).map(({ id }) => id)
    assert.ok(own.length > 0)
    assert.deepEqual(
      own.filter(id => !met.has(id)),
      [],
    )
  })
})

describe('without a route', () => {
  it('every checklist holds what it always held, and no word of a state', () => {
    for (const pack of packs)
      for (const procedure of pack.procedures) {
        const checklist = pack.tailor(procedure, {})
        const told = [...itemsOf(checklist), ...checklist.leftOut].flatMap(({ because }) => because)
        assert.deepEqual(
          told.filter(({ circumstance }) => circumstance.includes(':')),
          [],
        )
        assert.ok(checklist.explanation.every(({ code }) => !code.startsWith('route.')))
        assert.ok(!checklist.leftOut.some(({ id }) => id === 'stream.uninstall.keep-taken-over'))
      }
  })
})

/** The items of a step of stream, by the path of its answers. */
function idsAt(path: string, procedure: string, site: Site = {}): string[] {
  const place = findPlaces(streamPack.facts, path).find(
    ({ steps, step }) => steps[step - 1]?.id === procedure,
  )
  assert.ok(place, `${path} leads to ${procedure}`)
  return itemsOf(tailorAt(streamPack, place, site)).map(({ id }) => id)
}

const moves = ['remote', 'local-sql-present', 'local-sql-absent'].flatMap(databases =>
  ['cloud', 'local'].map(mode => ({
    path: `move-machine.still-there.${databases}.${mode}`,
    databases,
    mode,
  })),
)

describe('moving stream to another machine', () => {
  it('takes the licence off the old machine once, and never off the new one', () => {
    for (const { path } of moves) {
      const takenOff = (procedure: string) =>
        idsAt(path, procedure).filter(id =>
          /\.(?:licence-removal|release|kill|free)/.test(id.replace('licence.', '')),
        )
      assert.ok(takenOff('restore').length > 0, path)
      assert.deepEqual(takenOff('uninstall'), [], path)
    }
  })

  it('clears the old machine, by its own name', () => {
    for (const { path } of moves) {
      const places = findPlaces(streamPack.facts, path)
      assert.deepEqual(
        places.map(({ state }) => state.machine === 'old'),
        [true, false, false, false, true],
      )
      const last = places.at(-1) as RoutePlace
      const named = streamPack.write(tailorAt(streamPack, last, { hostName: 'EMS-OLD' }), 'en')
      const unnamed = streamPack.write(tailorAt(streamPack, last), 'en')
      const restart = (written: typeof named) =>
        written.sections.flatMap(({ items }) => items).find(({ id }) => id === 'stream.uninstall.restart')
          ?.text
      assert.match(restart(named) ?? '', /EMS-OLD/)
      // Nothing given: never the name that the new machine has by default.
      assert.match(restart(unnamed) ?? '', /OLD-STREAM/)
    }
  })

  it('leaves databases alone that stayed on their server, and only these', () => {
    for (const { path, databases } of moves) {
      const ids = idsAt(path, 'uninstall')
      assert.equal(ids.includes('stream.uninstall.keep-taken-over'), databases === 'remote', path)
      assert.equal(ids.includes('stream.uninstall.data-left'), databases !== 'remote', path)
      assert.equal(ids.includes('stream.uninstall.decide-configuration'), databases !== 'remote', path)
      assert.ok(!ids.includes('stream.uninstall.back-up-first'), path)
    }
  })

  it('orders no second licence and sends nobody to activate what is set up', () => {
    for (const { path } of moves) {
      assert.ok(
        !idsAt(path, 'pre-install').some(id => /licence\.(?:order|request-pool|pool-delivered)/.test(id)),
      )
      assert.ok(!idsAt(path, 'verify-installation').some(id => id.startsWith('stream.verify.licence')))
    }
  })
})

describe('restoring stream after a breakdown', () => {
  const rebuilds = ['databases-remote', 'remote-lost', 'backup-sql-present', 'backup-sql-absent']

  it('neither asks for absent databases nor for a new licence, on each way to it', () => {
    for (const start of ['machine-died', 'move-machine.gone', 'protect-or-remove.everything-back'])
      for (const end of rebuilds) {
        const ids = idsAt(`${start}.${end}`, 'pre-install', { overwriteDatabases: true })
        assert.ok(!ids.includes('stream.database.names-free'))
        assert.ok(!ids.includes('stream.database.names-overwritten'))
        assert.ok(!ids.includes('stream.licence.order'))
        assert.ok(!idsAt(`${start}.${end}`, 'restore').includes('stream.restore.machine-ready'))
      }
  })

  it('still asks for free names where nothing is kept, but for no new licence', () => {
    const ids = idsAt('machine-died.no-backup', 'pre-install', { sqlServer: 'remote' })
    assert.ok(ids.includes('stream.database.names-free'))
    assert.ok(!ids.includes('stream.licence.order'))
  })
})

describe('a first installation of stream', () => {
  it('orders the licence once', () => {
    for (const sqlServer of ['new-local', 'existing-local', 'remote']) {
      const path = `first-install.${sqlServer}`
      assert.ok(idsAt(path, 'pre-install').includes('stream.licence.order'))
      const after = idsAt(path, 'activate-licence')
      assert.ok(!after.includes('stream.licence.order') && !after.includes('stream.licence.request-pool'))
      assert.ok(after.includes('stream.licence.cloud-enter-pool'))
    }
  })
})

describe('Sage 100c CRM', () => {
  const sage = packs.find(({ id }) => id === 'sage-100c-crm') as TestedPack
  const idsOf = (path: string) =>
    findPlaces(sage.facts, path).map(place => itemsOf(tailorAt(sage, place)).map(({ id }) => id))

  it('backs up and tries out a new version that comes with a new key, before it is entered', () => {
    const [ids = []] = idsOf('licence.new-key-and-version')
    const order = [
      'key.new-key',
      'update.back-up-database',
      'update.test-update',
      'key.enter-in-setup',
      'update.control',
    ]
    const found = order.map(id => ids.indexOf(`sage-100c-crm.${id}`))
    assert.ok(!found.includes(-1), String(found))
    assert.deepEqual(
      found,
      found.toSorted((a, b) => a - b),
    )
    assert.ok(!idsOf('licence.new-key').flat().includes('sage-100c-crm.update.back-up-database'))
  })

  it('installs the first of several servers, and the integration where there is one', () => {
    const withIt = idsOf('first-install.several.with').flat()
    const without = idsOf('first-install.several.without').flat()
    for (const ids of [withIt, without])
      for (const id of [
        'install.start-setup',
        'install.order-data',
        'multi.master-database',
        'register.open',
      ])
        assert.ok(ids.includes(`sage-100c-crm.${id}`), id)
    for (const id of ['service.run', 'commercial.installed', 'integration.add', 'multi.integration']) {
      assert.ok(withIt.includes(`sage-100c-crm.${id}`), id)
      assert.ok(!without.includes(`sage-100c-crm.${id}`), id)
    }
  })
})

describe('what items ask for', () => {
  it('can be asked in some state, and not in every one', () => {
    for (const aspect of aspects)
      for (const [asked, states] of Object.entries(askedIn[aspect])) {
        assert.ok(states.length > 0, asked)
        assert.ok(states.length < routeStates[aspect].length, asked)
      }
  })

  it('is asked by an item', () => {
    const asked = new Set(
      [...items.values()].flatMap(({ asks = {} }) => Object.entries(asks).map(pair => pair.join(' '))),
    )
    for (const aspect of aspects)
      for (const name of Object.keys(askedIn[aspect])) assert.ok(asked.has(`${aspect} ${name}`), name)
  })

  it('is marked wherever a command or a sentence asks for it', () => {
    const unmarked = packs.flatMap(({ procedures, messages }) =>
      procedures.flatMap(allItemsOf).filter(item => {
        const said = (messages.en[item.wording?.key ?? item.id] ?? '').split(/(?<=[.!?]) /)
        const commands = (item.commands ?? []).map(command =>
          'path' in command ? command.path : command.template,
        )
        const telling =
          said.some(sentence => tellingSentences.some(pattern => pattern.test(sentence))) ||
          commands.some(command => tellingCommands.some(pattern => pattern.test(command)))
        return telling && item.asks === undefined
      }),
    )
    assert.deepEqual([...new Set(unmarked.map(({ id }) => id))].filter(id => !(id in asksNothing)).sort(), [])
  })

  it('is looked for in nothing that is gone', () => {
    for (const id of Object.keys(asksNothing)) assert.equal(items.get(id)?.asks, undefined, id)
    for (const id of Object.keys(asksNothing)) assert.ok(items.has(id), id)
  })
})

/** Commands that do something to a licence or to whole databases, or look for databases by their names. */
const tellingCommands = [
  /gui\.licen[cs]e/,
  /BACKUP DATABASE/,
  /gui\.ssms-(?:restore|back-up)/,
  /FROM sys\.databases WHERE name/,
]

/** Sentences that order, take off, free or set up a licence, or that make, keep, fill or remove databases. */
const tellingSentences = [
  /\b(?:order|kill|free|release|activate|enter|replace|extend)\b.*\b(?:licen[cs]e|key|License Pool)\b/i,
  /\bno database\b|\bdatabases?\b.*\b(?:overwritten|overwrite|delete)\b/i,
  /\b(?:restore|back up|delete|drop)\b.*\b(?:database|\{\w+Database\})/i,
]

/** Items that these patterns meet though they ask for none of it, each with the reason. */
const asksNothing: Readonly<Record<string, string>> = {
  'izytroniq-enterprise.accounts.known': 'reads who owns the databases',
  'sage-100c-crm.documents.experience': 'asks for skills',
  'sage-100c-crm.key.check-details': 'looks at a key that was entered',
  'sage-100c-crm.register.open': 'registers the product with a key that is set up',
  'stream.backup.test-restore': 'tries the backup out elsewhere',
  'stream.database.back-up-instance': 'is about the other databases of an instance',
  'stream.install.database-keep': 'leaves databases alone',
  'stream.install.instance-completed-by-mistake': 'is about another instance',
  'stream.licence.check-local-active': 'looks at the licence',
  'stream.licence.mode-leave-licence-alone': 'leaves the licence alone',
  'stream.licence.recover-no-kill': 'leaves the licence alone',
  'stream.licence.source-local-none': 'looks at the licence',
  'stream.restore.back-up-current': 'is made anew, whatever backup there is to restore',
  'stream.restore.never-overwrite-local': 'leaves databases alone',
  'stream.restore.never-overwrite-remote': 'leaves databases alone',
  'stream.upgrade.never-overwrite': 'leaves databases alone',
}
