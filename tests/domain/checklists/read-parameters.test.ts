import assert from 'node:assert/strict'
import fc from 'fast-check'
import { describe, it } from 'vitest'
import * as z from 'zod/mini'
import type { Procedure, ProcedureFacts } from '#domain/checklists/procedure.ts'
import { tailorChecklist } from '#domain/checklists/tailor-checklist.ts'
import { checkHostName } from '#domain/parameters/checks/check-host-name.ts'
import { checkSqlPassword } from '#domain/parameters/checks/check-sql-password.ts'
import { checkText } from '#domain/parameters/checks/check-text.ts'
import {
  type Contradiction,
  choice,
  type Parameter,
  type ParameterValues,
  secret,
  text,
  whole,
  yesNo,
} from '#domain/parameters/parameter.ts'
import { type FieldFault, readParameters } from '#domain/parameters/read-parameters.ts'
import { parametersSchemaOf, settleParameters } from '#domain/parameters/settle-parameters.ts'
import { checkTogether } from '#domain/software/stream/procedures/check-together.ts'
import { parameters as streamParameters } from '#domain/software/stream/procedures/parameters.ts'
import { ruleset } from '#domain/software/stream/ruleset.ts'
import { streamPack } from '../support/checklists.ts'

const procedure = {
  id: 'example',
  group: 'install',
  parameters: ['siteName', 'mode', 'httpsPort', 'mqttPort', 'smtp', 'password'],
  sections: [],
} as const satisfies Procedure

const facts: ProcedureFacts = {
  ...streamPack.facts,
  parameters: {
    siteName: text({ group: 'site' }, checkText, { examples: ['Obernai'] }),
    mode: choice('licence', ['cloud', 'local']),
    httpsPort: whole({ group: 'network' }, [1, 65_535], 443),
    mqttPort: whole({ group: 'network' }, [1, 65_535], 1884),
    smtp: yesNo('network', false),
    password: secret({ group: 'database' }, checkSqlPassword),
    elsewhere: yesNo('network', true),
  },
  procedures: [procedure],
}

describe('parameters that are settled', () => {
  it('stand at their defaults where nothing was given, and say which do', () => {
    assert.deepEqual(settleParameters(facts, procedure, { httpsPort: 8443, mode: undefined }), {
      values: { mode: 'cloud', httpsPort: 8443, mqttPort: 1884, smtp: false },
      defaulted: ['mode', 'mqttPort', 'smtp'],
      irrelevant: [],
    })
  })

  it('stay open without a default, and those of other procedures are dropped', () => {
    const { values } = settleParameters(facts, procedure, { elsewhere: false })
    assert.ok(!('siteName' in values))
    assert.ok(!('elsewhere' in values))
  })

  it('stay open in a procedure that leaves them so, whatever their default elsewhere', () => {
    const open = { ...procedure, open: ['mode'] }
    assert.ok(!('mode' in settleParameters(facts, open, {}).values))
    assert.equal(settleParameters(facts, open, { mode: 'local' }).values.mode, 'local')
  })

  it('given are not defaulted, even when they are the same', () => {
    const { defaulted } = settleParameters(facts, procedure, { mode: 'cloud', smtp: false })
    assert.deepEqual(defaulted, ['httpsPort', 'mqttPort'])
  })
})

/** A server that matters when it is elsewhere, a way to sign in that matters there, a login that matters with it. */
const elsewhere: Procedure = { ...procedure, parameters: ['place', 'server', 'signIn', 'login', 'code'] }
const isElsewhere = 'elsewhere'
const dependent: ProcedureFacts = {
  ...facts,
  parameters: {
    place: choice('database', ['here', 'there']),
    server: text({ group: 'database', relevant: isElsewhere }, checkHostName, {
      default: 'SERVER',
      examples: ['SERVER'],
    }),
    signIn: choice('database', ['sql', 'windows'], { relevant: isElsewhere }),
    login: text({ group: 'database', relevant: 'by-login' }, checkText, {
      default: 'stream',
      examples: ['stream'],
    }),
    code: text({ group: 'database', relevant: isElsewhere }, checkText, { examples: ['A1'] }),
  },
  circumstances: {
    elsewhere: { parameter: 'place', isOneOf: ['there'], citation: facts.defaultsFrom },
    'by-login': { parameter: 'signIn', isOneOf: ['sql'], citation: facts.defaultsFrom },
  },
  procedures: [elsewhere],
}

describe('parameters that matter only with others', () => {
  for (const [given, values, irrelevant] of [
    [
      { place: 'there', server: 'DB1', signIn: 'windows', code: 'A1' },
      { place: 'there', server: 'DB1', signIn: 'windows', login: 'stream', code: 'A1' },
      ['login'],
    ],
    [
      { place: 'here', server: 'DB1', code: 'A1' },
      { place: 'here', server: 'SERVER', signIn: 'sql', login: 'stream' },
      ['server', 'signIn', 'code'],
    ],
    // What is left over in a field that does not matter must not decide over one that does.
    [
      { place: 'here', signIn: 'windows', login: 'ems' },
      { place: 'here', server: 'SERVER', signIn: 'sql', login: 'ems' },
      ['server', 'signIn'],
    ],
  ] as const)
    it(`${JSON.stringify(given)}: ${irrelevant.join(', ')} stand at their default, or open`, () => {
      const settled = settleParameters(dependent, elsewhere, given)
      assert.deepEqual(settled.values, values)
      assert.deepEqual(settled.irrelevant, irrelevant)
      for (const name of irrelevant)
        assert.equal(settled.defaulted.includes(name), name in settled.values, name)
    })

  it('matter always where a procedure does not ask for what decides', () => {
    const short: Procedure = { ...procedure, parameters: ['server'] }
    assert.deepEqual(settleParameters(dependent, short, { server: 'DB1' }), {
      values: { server: 'DB1' },
      defaulted: [],
      irrelevant: [],
    })
  })

  it('stand neither in a checklist nor among its defaults where they do not matter', () => {
    const { parameters, assumptions } = tailorChecklist(dependent, ruleset, elsewhere, { place: 'here' })
    assert.deepEqual(parameters, { place: 'here', login: 'stream' })
    assert.equal(assumptions.find(({ code }) => code === 'defaults-used')?.values.list, 'login = stream')
  })

  it('are at fault in a form only where their field is to be seen', () => {
    const entered = { server: 'not a host', signIn: 'sql' }
    const faultsOf = (place: string) =>
      Object.keys(readParameters(dependent, elsewhere, { ...entered, place }).faults)
    assert.deepEqual(faultsOf('there'), ['server'])
    assert.deepEqual(faultsOf('here'), [])
    assert.ok(!('server' in readParameters(dependent, elsewhere, { ...entered, place: 'here' }).values))
  })
})

describe('the schema of a procedure’s parameters', () => {
  const schema = parametersSchemaOf(facts, procedure)
  const faultsOf = (given: object) =>
    schema
      .safeParse(given)
      .error?.issues.map(issue => [
        issue.path.join('.'),
        issue.code === 'custom' ? issue.params?.code : issue.code,
      ])

  for (const [given, faults] of [
    [{}, undefined],
    [
      {
        siteName: ' Obernai ',
        mode: 'local',
        httpsPort: 1,
        mqttPort: 65_535,
        smtp: true,
        password: 'Abcdef1!',
      },
      undefined,
    ],
    [{ httpsPort: 0 }, [['httpsPort', 'too_small']]],
    [{ httpsPort: 65_536 }, [['httpsPort', 'too_big']]],
    [{ httpsPort: 443.5 }, [['httpsPort', 'invalid_type']]],
    [{ httpsPort: '443' }, [['httpsPort', 'invalid_type']]],
    [{ mode: 'hybrid' }, [['mode', 'invalid_value']]],
    [{ smtp: 'yes' }, [['smtp', 'invalid_type']]],
    [{ elsewhere: true }, [['', 'unrecognized_keys']]],
    [{ siteName: 'a\u202eb' }, [['siteName', 'unsafe_character']]],
    [{ siteName: 'a'.repeat(261) }, [['siteName', 'too_big']]],
    [{ password: 'short' }, [['password', 'password_length']]],
    [{ httpsPort: 443, mqttPort: 443 }, [['mqttPort', 'duplicate_port']]],
    [{ httpsPort: 1884 }, [['mqttPort', 'duplicate_port']]],
  ] as const)
    it(`${JSON.stringify(given).slice(0, 80)}: ${faults ? JSON.stringify(faults) : 'good'}`, () => {
      assert.deepEqual(faultsOf(given), faults)
    })

  it('trims what is typed around a text', () => {
    assert.deepEqual(schema.parse({ siteName: ' \n Obernai\u00a0' }), { siteName: 'Obernai' })
  })

  it('of a parameter that does not exist is a mistake of ours', () => {
    const broken: Procedure = { ...procedure, parameters: ['nowhere'] }
    assert.throws(() => parametersSchemaOf(facts, broken), /No parameter nowhere/)
  })
})

const writeFault = (fault: FieldFault | undefined) =>
  fault && [fault.key, ...Object.entries(fault.values).map(([name, value]) => `${name}=${value}`)].join(' ')

describe('fields of a form', () => {
  for (const [entered, value] of [
    [{ httpsPort: '8443' }, 8443],
    [{ httpsPort: ' 8443 ' }, 8443],
    [{ httpsPort: 8443 }, 8443],
    [{ httpsPort: '65535' }, 65_535],
    [{ httpsPort: '1' }, 1],
    [{ mode: 'local' }, 'local'],
    [{ smtp: true }, true],
    [{ siteName: '  Obernai ' }, 'Obernai'],
  ] as const)
    it(`${JSON.stringify(entered)} is ${JSON.stringify(value)}`, () => {
      assert.deepEqual(readParameters(facts, procedure, entered), {
        values: { [Object.keys(entered)[0] ?? '']: value },
        faults: {},
      })
    })

  it('left empty are not given', () => {
    assert.deepEqual(readParameters(facts, procedure, { httpsPort: '', siteName: '', mode: undefined }), {
      values: {},
      faults: {},
    })
  })

  for (const [entered, fault] of [
    [{ httpsPort: '0' }, 'too_small.number found="0" limit=1 count=1 inclusive=yes'],
    [{ httpsPort: '65536' }, 'too_big.number found="65536" limit=65535 count=65535 inclusive=yes'],
    [{ httpsPort: '443x' }, 'not_whole found="443x"'],
    [{ httpsPort: '443.5' }, 'not_whole found="443.5"'],
    [{ httpsPort: '-443' }, 'not_whole found="-443"'],
    [{ httpsPort: '4e2' }, 'not_whole found="4e2"'],
    [{ httpsPort: '0x1F' }, 'not_whole found="0x1F"'],
    [{ httpsPort: '\uff14\uff14\uff13' }, 'not_whole found="\uff14\uff14\uff13"'],
    [{ mode: 'hybrid' }, 'unknown_value found="hybrid" values=cloud, local'],
    [{ siteName: 'a\nb' }, 'unsafe_character found="a\\nb" character=U+000A'],
    [
      { siteName: 'a'.repeat(261) },
      `too_big.string found="${'a'.repeat(58)}… limit=260 count=260 inclusive=yes`,
    ],
    [{ httpsPort: '1884', mqttPort: '1884' }, 'duplicate_port found=1884 other=httpsPort'],
  ] as const)
    it(`${JSON.stringify(entered).slice(0, 50)} is refused: ${fault.slice(0, 60)}`, () => {
      const { values, faults } = readParameters(facts, procedure, entered)
      const name = Object.keys(faults)[0] ?? ''
      assert.equal(writeFault(faults[name]), fault)
      assert.equal(Object.keys(faults).length, 1)
      assert.ok(!(name in values))
    })

  it('are judged apart: one that can’t be used leaves the others', () => {
    const { values, faults } = readParameters(facts, procedure, { httpsPort: 'x', mode: 'local', smtp: true })
    assert.deepEqual(values, { mode: 'local', smtp: true })
    assert.deepEqual(Object.keys(faults), ['httpsPort'])
  })
})

describe('a password', () => {
  const good = fc
    .array(fc.constantFrom(...'!?+*~'), { minLength: 2, maxLength: 8 })
    .map(marks => `Zx9Qw${marks.join('')}7`)
  const bad = fc
    .array(fc.constantFrom(...'XYZ'), { minLength: 3, maxLength: 25 })
    .map(parts => parts.join(''))

  it('reaches no value, fault, parameter, text, assumption or command', () => {
    fc.assert(
      fc.property(fc.oneof(good, bad), password => {
        const given = { password, httpsPort: 8443 }
        const read = readParameters(facts, procedure, given)
        const parsed = parametersSchemaOf(facts, procedure).safeParse(given)
        const settled = settleParameters(facts, procedure, given)
        const checklist = tailorChecklist(facts, ruleset, procedure, given)
        for (const answer of [read, parsed.error ?? {}, parsed.error?.issues ?? [], settled, checklist])
          assert.ok(!JSON.stringify(answer).includes(password))
        assert.equal('password' in read.faults, !parsed.success)
        assert.equal(read.values.httpsPort, 8443)
      }),
      { numRuns: 300 },
    )
  })

  it('is never a default or an example', () => {
    const secrets = Object.values<Parameter>(streamParameters).filter(({ kind }) => kind === 'secret')
    assert.ok(secrets.length > 0)
    for (const parameter of secrets) {
      assert.equal(parameter.default, undefined)
      assert.deepEqual(parameter.examples, [])
    }
  })
})

/** What stream's parameters contradict each other in: what is given beside the defaults, and what is wrong. */
const together: [given: ParameterValues, faults: string[]][] = [
  [{}, []],
  [{ httpsPort: 443, mqttPort: 443 }, ['mqttPort duplicate_port other=httpsPort']],
  [{ httpsPort: 1433, sqlPort: 1433, sqlServer: 'new-local' }, ['sqlPort duplicate_port other=httpsPort']],
  [{ mqttPort: 1433, sqlPort: 1433, sqlServer: 'new-local' }, ['sqlPort duplicate_port other=mqttPort']],
  [{ httpsPort: 1433, sqlPort: 1433, sqlServer: 'remote' }, []],
  [{ httpsPort: 1433, sqlPort: 1433, sqlServer: 'existing-local' }, []],
  [{ mqttPort: 49_151, dynamicPortStart: 49_152, dynamicPortCount: 16_384 }, []],
  [
    {
      mqttPort: 49_152,
      dynamicPortStart: 49_152,
      dynamicPortCount: 16_384,
      newDynamicPortStart: 49_152,
      newDynamicPortCount: 16_384,
    },
    ['mqttPort port_in_dynamic_range port=49152 start=49152 end=65535'],
  ],
  // The fault of the manual's 6.5: today's range holds the port, another one is set.
  [
    {
      mqttPort: 1884,
      dynamicPortStart: 1025,
      dynamicPortCount: 64_510,
      newDynamicPortStart: 49_152,
      newDynamicPortCount: 16_384,
    },
    [],
  ],
  [
    {
      mqttPort: 1884,
      dynamicPortStart: 1025,
      dynamicPortCount: 64_510,
      newDynamicPortStart: 1025,
      newDynamicPortCount: 860,
    },
    ['mqttPort port_in_dynamic_range port=1884 start=1025 end=1884'],
  ],
  [
    {
      mqttPort: 1884,
      dynamicPortStart: 1025,
      dynamicPortCount: 64_510,
      newDynamicPortStart: 1025,
      newDynamicPortCount: 859,
    },
    [],
  ],
  // A range that is not to be set anew decides nothing.
  [
    {
      mqttPort: 50_000,
      dynamicPortStart: 1025,
      dynamicPortCount: 1000,
      newDynamicPortStart: 49_152,
      newDynamicPortCount: 16_384,
    },
    [],
  ],
  [
    { newDynamicPortStart: 65_000, newDynamicPortCount: 600 },
    ['newDynamicPortCount dynamic_range_too_long start=65000 end=65599'],
  ],
  [{ sqlServer: 'new-local', sqlPort: 1884 }, ['sqlPort port_of_kit port=1884']],
  [
    { hostName: '192.0.2.1', serviceAccount: '.\\svc' },
    ['hostName account_needs_machine_name account=serviceAccount'],
  ],
  [{ hostName: '192.0.2.1', serviceAccount: 'PLANT\\svc' }, []],
  [{ hostName: '192.0.2.1', serviceAccount: '.\\svc', restoreScope: 'databases-only' }, []],
  [{ httpsPort: 50_000, dynamicPortStart: 49_152, dynamicPortCount: 16_384 }, []],
  [{ dynamicPortStart: 65_535, dynamicPortCount: 1 }, []],
  [
    { dynamicPortStart: 65_535, dynamicPortCount: 2 },
    ['dynamicPortCount dynamic_range_too_long start=65535 end=65536'],
  ],
  [
    { configurationDatabase: 'EMS', pricingDatabase: 'ems' },
    ['pricingDatabase duplicate_database_name other=configurationDatabase'],
  ],
]

const writeFaults = (found: readonly Contradiction[]) =>
  found.map(({ parameter, code, values }) =>
    [parameter, code, ...Object.entries(values ?? {}).map(([name, value]) => `${name}=${value}`)].join(' '),
  )

describe('parameters of stream that contradict each other', () => {
  for (const [given, faults] of together)
    it(`${JSON.stringify(given)}: ${faults.join('; ') || 'none'}`, () => {
      assert.deepEqual(writeFaults(checkTogether(given, { parameters: [] })), faults)
    })
})

/** What the range to set must leave alone, by the procedure that asks for it. */
const rangesToSet: [procedure: string, given: ParameterValues, faults: string[]][] = [
  ['pre-install', {}, ['newDynamicPortStart dynamic_range_holds_port port=1884 start=1500 end=2499']],
  ['pre-install', { newDynamicPortStart: 1885 }, []],
  [
    'pre-install',
    { newDynamicPortStart: 1884 },
    ['newDynamicPortStart dynamic_range_holds_port port=1884 start=1884 end=2883'],
  ],
  ['pre-install', { newDynamicPortCount: 384 }, []],
  // Only the kit's port moves the range, and the planned one must not be caught by it.
  [
    'pre-install',
    { dynamicPortCount: 2000, newDynamicPortStart: 4500 },
    ['newDynamicPortStart dynamic_range_holds_port port=5000 start=4500 end=5499'],
  ],
  ['pre-install', { dynamicPortStart: 49_152, dynamicPortCount: 16_384 }, []],
  // After the installation 1884 is nobody's any more.
  ['change-mqtt-port', {}, []],
]

describe('a range for dynamic ports that is to be set', () => {
  const full = {
    dynamicPortStart: 1025,
    dynamicPortCount: 64_511,
    newDynamicPortStart: 1500,
    newDynamicPortCount: 1000,
    mqttPort: 5000,
  }
  for (const [id, given, faults] of rangesToSet)
    it(`${id} ${JSON.stringify(given)}: ${faults.join('; ') || 'none'}`, () => {
      assert.deepEqual(writeFaults(checkTogether({ ...full, ...given }, { id, parameters: [] })), faults)
    })

  it('is asked for whatever today’s is where something took the MQTT port', () => {
    const given = { mqttPort: 50_000, newDynamicPortStart: 49_152, newDynamicPortCount: 16_384 }
    const ask = (symptom: string, more: ParameterValues = {}) =>
      writeFaults(checkTogether({ ...given, symptom, ...more }, { id: 'troubleshoot', parameters: [] }))
    assert.deepEqual(ask('system-not-operational'), [
      'newDynamicPortStart dynamic_range_holds_port port=50000 start=49152 end=65535',
    ])
    assert.deepEqual(ask('system-not-operational', { newDynamicPortStart: 50_001 }), [
      'newDynamicPortCount dynamic_range_too_long start=50001 end=66384',
    ])
    assert.deepEqual(
      ask('system-not-operational', { newDynamicPortStart: 50_001, newDynamicPortCount: 255 }),
      [],
    )
    assert.deepEqual(ask('site-unreachable'), [])
  })
})

describe('every parameter of stream', () => {
  for (const [name, parameter] of Object.entries<Parameter>(streamParameters)) {
    it(`${name}: its default and its examples pass its own schema unchanged`, () => {
      const values = [...parameter.examples, ...(parameter.default === undefined ? [] : [parameter.default])]
      if (parameter.kind !== 'secret') assert.ok(parameter.examples.length > 0)
      for (const value of values) assert.equal(z.parse(parameter.schema, value), value)
    })

    it(`${name}: refuses what is of another type`, () => {
      for (const value of [null, [], {}, Number.NaN, parameter.kind === 'whole' ? '1' : 1])
        assert.equal(z.safeParse(parameter.schema, value).success, false)
    })
  }
})
