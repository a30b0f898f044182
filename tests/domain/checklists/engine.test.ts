import assert from 'node:assert/strict'
import { describe, it } from 'vitest'
import { listMessageKeys } from '#domain/checklists/list-message-keys.ts'
import type { Item, Procedure, ProcedureFacts, Section } from '#domain/checklists/procedure.ts'
import { listCircumstancesOf, tailorChecklist } from '#domain/checklists/tailor-checklist.ts'
import { choice, whole, yesNo } from '#domain/parameters/parameter.ts'
import type { Ruleset } from '#domain/shared/explanation.ts'
import { itemsOf } from '../support/checklists.ts'

const cite = (section: string) => ({ document: 'manual', section, title: `Title of ${section}` })
const ruleset: Ruleset = { id: 'example/manual', version: '2026-01-01', sha256: '0'.repeat(64) }

const item = (id: string, more: Partial<Item> = {}): Item => ({
  id,
  severity: 'major',
  role: 'integrator',
  effortMinutes: 10,
  citation: cite('1'),
  ...more,
})

const procedureWith = (...sections: Section[]): Procedure => ({
  id: 'example',
  group: 'install',
  parameters: ['place', 'port', 'smtp'],
  sections,
})

const facts: ProcedureFacts = {
  parameters: {
    place: choice('database', ['here', 'there']),
    port: whole({ group: 'network' }, [1, 65_535], 443),
    smtp: yesNo('network', false),
  },
  circumstances: {
    remote: { parameter: 'place', isOneOf: ['there'], citation: cite('2') },
    'port-changed': { parameter: 'port', differsFrom: 443, citation: cite('3') },
    smtp: { parameter: 'smtp', isOneOf: [true], citation: cite('4') },
  },
  rulings: { first: { citation: cite('5') }, second: { citation: cite('6') } },
  defaultsFrom: cite('7'),
  effortsFrom: cite('8'),
  statesFrom: { licence: cite('5'), databases: cite('7'), machine: cite('7.2') },
  procedures: [],
  paths: [],
  troubleshooting: { symptoms: [], tests: [], workarounds: [] },
  sectionsLeftOut: {},
  checkTogether: () => [],
  deriveValues: ({ port }) => ({ address: `https://localhost:${port}` }),
}

const tailor = (procedure: Procedure, given = {}) => tailorChecklist(facts, ruleset, procedure, given)
const idsOf = (procedure: Procedure, given = {}) => itemsOf(tailor(procedure, given)).map(({ id }) => id)
const afterOf = (procedure: Procedure, given = {}) =>
  Object.fromEntries(itemsOf(tailor(procedure, given)).map(({ id, after }) => [id, after]))

describe('items', () => {
  const procedure = procedureWith(
    {
      id: 'always',
      items: [item('a'), item('b', { when: 'remote' }), item('c', { when: { not: 'remote' } })],
    },
    { id: 'sometimes', when: 'remote', items: [item('d'), item('e', { when: 'smtp' })] },
  )

  for (const [given, present, absent] of [
    [{}, ['a', 'c'], ['b', 'd', 'e']],
    [{ place: 'there' }, ['a', 'b', 'd'], ['c', 'e']],
    [{ place: 'there', smtp: true }, ['a', 'b', 'd', 'e'], ['c']],
    [{ smtp: true }, ['a', 'c'], ['b', 'd', 'e']],
  ] as const)
    it(`with ${JSON.stringify(given)} are ${present.join(', ')}`, () => {
      assert.deepEqual(idsOf(procedure, given), present)
      assert.deepEqual(
        tailor(procedure, given).leftOut.map(({ id }) => id),
        absent,
      )
    })

  it('say why they are there, those that always are say nothing', () => {
    const because = Object.fromEntries(
      itemsOf(tailor(procedure, { place: 'there', smtp: true })).map(({ id, because }) => [id, because]),
    )
    const remote = { circumstance: 'remote', holds: true }
    assert.deepEqual(because, {
      a: [],
      b: [remote],
      d: [remote],
      e: [remote, { circumstance: 'smtp', holds: true }],
    })
  })

  it('left out say by what, be it their own condition or that of their section', () => {
    const because = (given: object) =>
      Object.fromEntries(tailor(procedure, given).leftOut.map(({ id, because }) => [id, because]))
    const near = { circumstance: 'remote', holds: false }
    const silent = { circumstance: 'smtp', holds: false }
    assert.deepEqual(because({}), { b: [near], d: [near], e: [near, silent] })
    assert.deepEqual(because({ smtp: true }), { b: [near], d: [near], e: [near] })
    assert.deepEqual(because({ place: 'there' }), {
      c: [{ circumstance: 'remote', holds: true }],
      e: [silent],
    })
  })

  it('left out carry their section, citation and words', () => {
    const [left] = tailor(procedure).leftOut
    assert.deepEqual(left, {
      id: 'b',
      section: 'always',
      citation: cite('1'),
      because: [{ circumstance: 'remote', holds: false }],
      wording: {
        key: 'b',
        values: { place: 'here', port: 443, smtp: 'false', address: 'https://localhost:443' },
      },
    })
  })

  it('of a section that has none leave no section', () => {
    assert.deepEqual(
      tailor(procedure).sections.map(({ id }) => id),
      ['always'],
    )
  })

  it('may take the words of another key, filled with values of their own', () => {
    const worded = procedureWith({
      id: 's',
      items: [
        item('a', {
          wording: { key: 'service', values: { service: 'IcoFwxServer' } },
          commands: [{ shell: 'cmd', template: 'sc query {{service}}' }],
        }),
      ],
    })
    const [made] = itemsOf(tailor(worded))
    assert.equal(made?.wording.key, 'service')
    assert.equal(made?.wording.values.service, 'IcoFwxServer')
    assert.equal(made?.wording.values.port, 443)
    assert.deepEqual(made?.commands, [{ shell: 'cmd', text: 'sc query "IcoFwxServer"' }])
  })

  it('have days of waiting and a warning only where they are given', () => {
    const [plain, heavy] = itemsOf(
      tailor(procedureWith({ id: 's', items: [item('a'), item('b', { leadDays: 3, irreversible: true })] })),
    )
    assert.deepEqual([plain?.leadDays, plain?.irreversible], [0, false])
    assert.deepEqual([heavy?.leadDays, heavy?.irreversible], [3, true])
  })

  it('have the commands that apply, with parameters and what derives from them', () => {
    const withCommands = procedureWith({
      id: 's',
      items: [
        item('a', {
          commands: [
            { shell: 'powershell', template: 'Start-Process {{address}}' },
            { shell: 'cmd', template: 'netsh {{port}}', when: 'port-changed' },
            { shell: 'gui', path: 'gui.menu' },
          ],
        }),
      ],
    })
    const texts = (given: object) =>
      itemsOf(tailor(withCommands, given))[0]?.commands.map(command =>
        command.shell === 'gui' ? command.path : command.text,
      )
    assert.deepEqual(texts({}), ["Start-Process 'https://localhost:443'", 'gui.menu'])
    assert.deepEqual(texts({ port: 8443 }), [
      "Start-Process 'https://localhost:8443'",
      'netsh 8443',
      'gui.menu',
    ])
  })
})

describe('the order of items', () => {
  it('is free in a section, but for what an item says itself', () => {
    const procedure = procedureWith({ id: 's', items: [item('a'), item('b'), item('c', { after: ['a'] })] })
    assert.deepEqual(afterOf(procedure), { a: [], b: [], c: ['a'] })
  })

  it('is a chain in a section in order, and what was left out is not a link of it', () => {
    const procedure = procedureWith({
      id: 's',
      inOrder: true,
      items: [item('a'), item('b', { when: 'remote' }), item('c')],
    })
    assert.deepEqual(afterOf(procedure), { a: [], c: ['a'] })
    assert.deepEqual(afterOf(procedure, { place: 'there' }), { a: [], b: ['a'], c: ['b'] })
  })

  it('of a section in order begins after the section before: all of a free one, the last of a chain', () => {
    const procedure = procedureWith(
      { id: 'free', items: [item('a'), item('b')] },
      { id: 'first', inOrder: true, items: [item('c'), item('d')] },
      { id: 'gone', inOrder: true, when: 'remote', items: [item('e')] },
      { id: 'second', inOrder: true, items: [item('f', { after: ['a'] })] },
    )
    assert.deepEqual(afterOf(procedure), { a: [], b: [], c: ['a', 'b'], d: ['c'], f: ['a', 'd'] })
    assert.deepEqual(afterOf(procedure, { place: 'there' }).f, ['a', 'e'])
  })

  it('of a free section begins after the section before too, unless it stands alongside', () => {
    const procedure = procedureWith(
      { id: 'first', inOrder: true, items: [item('a'), item('b')] },
      { id: 'free', items: [item('c'), item('d')] },
      { id: 'alongside', alongside: true, items: [item('e')] },
      { id: 'second', inOrder: true, items: [item('f'), item('g')] },
      { id: 'third', inOrder: true, items: [item('h')] },
    )
    const { c, d, e, f, g, h } = afterOf(procedure)
    assert.deepEqual([c, d, e], [['b'], ['b'], []])
    assert.deepEqual(f, ['c', 'd', 'e'])
    assert.deepEqual([g, h], [['f'], ['g']])
  })

  it('passes over what does not apply here', () => {
    const procedure = procedureWith({
      id: 's',
      items: [item('a', { when: 'remote' }), item('b', { after: ['a'] })],
    })
    assert.deepEqual(afterOf(procedure), { b: [] })
    assert.deepEqual(afterOf(procedure, { place: 'there' }), { a: [], b: ['a'] })
  })
})

describe('what a checklist carries beside its items', () => {
  const procedure = procedureWith({
    id: 's',
    items: [
      item('a', { rulings: ['second'], citation: cite('9'), further: [cite('1')] }),
      item('b', { rulings: ['second', 'first'], when: 'remote', effortMinutes: 5, role: 'dba' }),
    ],
  })

  it('the rulings its items rest on, once each, the defaults that were used and that efforts are estimates', () => {
    const codes = (given: object) => tailor(procedure, given).assumptions.map(({ code }) => code)
    assert.deepEqual(codes({}), ['second', 'defaults-used', 'efforts-estimated'])
    assert.deepEqual(codes({ place: 'there', port: 1, smtp: false }), [
      'second',
      'first',
      'efforts-estimated',
    ])
    const [ruling, defaults, efforts] = tailor(procedure, { port: 8443 }).assumptions
    assert.deepEqual(ruling, { code: 'second', values: {}, citation: cite('6') })
    assert.deepEqual(defaults, {
      code: 'defaults-used',
      values: { list: 'place = here, smtp = false' },
      citation: cite('7'),
    })
    assert.deepEqual(efforts, { code: 'efforts-estimated', values: {}, citation: cite('8') })
  })

  it('the citations of the items that apply, once each', () => {
    const twice = procedureWith({
      id: 's',
      items: [
        item('a'),
        item('b', { further: [cite('2'), cite('1')] }),
        item('c', { when: 'smtp', citation: cite('3') }),
      ],
    })
    assert.deepEqual(
      tailor(twice).citations.map(({ section }) => section),
      ['1', '2'],
    )
  })

  it('every circumstance as it was found and the sum of the work', () => {
    assert.deepEqual(tailor(procedure, { place: 'there' }).explanation, [
      { code: 'circumstance.remote', expression: 'place = there', value: 'true', citation: cite('2') },
      {
        code: 'effort-minutes',
        expression: '5 (dba) + 10 (integrator)',
        value: 15,
        citation: cite('8'),
      },
    ])
    const changed = procedureWith({ id: 's', when: 'port-changed', items: [item('a')] })
    const [step] = tailor(changed).explanation
    assert.deepEqual([step?.expression, step?.value], ['port ≠ 443', 'false'])
  })

  it('its procedure, its ruleset and the parameters as they were settled', () => {
    const checklist = tailor(procedure, { smtp: true })
    assert.equal(checklist.procedure, 'example')
    assert.equal(checklist.ruleset, ruleset)
    assert.deepEqual(checklist.parameters, { place: 'here', port: 443, smtp: true })
  })
})

describe('a procedure that refers to nothing', () => {
  for (const [name, broken, message] of [
    ['a circumstance', item('a', { when: 'nowhere' }), /No circumstance nowhere/],
    ['a ruling', item('a', { rulings: ['nowhere'] }), /No ruling nowhere/],
    ['a value', item('a', { commands: [{ shell: 'cmd', template: '{{nowhere}}' }] }), /No value nowhere/],
  ] as const)
    it(`${name} is a mistake of ours`, () => {
      assert.throws(() => tailor(procedureWith({ id: 's', items: [broken] })), message)
    })
})

describe('what a procedure can say', () => {
  const procedure = procedureWith({
    id: 's',
    when: 'remote',
    items: [
      item('a', {
        when: { any: ['smtp', { not: 'remote' }] },
        rulings: ['first'],
        commands: [
          { shell: 'gui', path: 'gui.menu', when: 'port-changed' },
          { shell: 'cmd', template: 'x' },
        ],
      }),
      item('b', { wording: { key: 'shared', values: {} } }),
    ],
  })

  it('depends on the circumstances of its sections, items and commands', () => {
    assert.deepEqual(listCircumstancesOf(procedure), ['remote', 'smtp', 'port-changed'])
  })

  it('has a text under every key', () => {
    assert.deepEqual(listMessageKeys(facts, procedure).toSorted(), [
      'a',
      'a.why',
      'circumstance.port-changed.no',
      'circumstance.port-changed.yes',
      'circumstance.remote.no',
      'circumstance.remote.yes',
      'circumstance.smtp.no',
      'circumstance.smtp.yes',
      'group.database',
      'group.network',
      'gui.menu',
      'option.place.here',
      'option.place.there',
      'parameter.place.help',
      'parameter.place.title',
      'parameter.port.help',
      'parameter.port.title',
      'parameter.smtp.help',
      'parameter.smtp.title',
      'procedure.example.summary',
      'procedure.example.title',
      'ruling.first',
      'section.s',
      'shared',
      'shared.why',
    ])
  })
})
