import assert from 'node:assert/strict'
import fc from 'fast-check'
import { describe, it } from 'vitest'
import { followWorkflow, isRefusal } from '#domain/licensing/workflows/follow-workflow.ts'
import { listPaths } from '#domain/licensing/workflows/list-paths.ts'
import { chooseMessage } from '#domain/licensing/workflows/messages/choose-message.ts'
import { composeLicenceMessage } from '#domain/licensing/workflows/messages/compose-licence-message.ts'
import {
  type LicenceLoss,
  type MessageValues,
  valueNames,
} from '#domain/licensing/workflows/messages/message-values.ts'
import { turnsToVendor, type WorkflowId, workflowIds } from '#domain/licensing/workflows/workflow.ts'
import { licenceMessageFacts } from '#domain/software/stream/licence-message-facts.ts'
import { messageValues } from '#domain/software/stream/licence-message-values.ts'
import { licenceMessages } from '#domain/software/stream/licence-messages.data.ts'
import { manual } from '#domain/software/stream/manual.ts'
import { findWorkflow, workflows } from '#domain/software/stream/workflows/workflows.ts'
import { writeLicenceMessage } from '#reports/write-licence-message.ts'
import { writeMessageRuling } from '#reports/write-message-ruling.ts'
import { type Language, languages } from '#text/language.ts'
import { translateLicenceMessage } from '#text/licence-messages/licence-messages.ts'
import { hostileTexts } from './support/hostile-texts.ts'
import { allValues, someValues } from './support/message-values.ts'

const write = (workflow: WorkflowId, values: MessageValues, language: Language) => {
  const message = composeLicenceMessage(licenceMessageFacts, workflow, values)
  return { message, ...writeLicenceMessage(message, { language, t: translateLicenceMessage[language] }) }
}

const countLines = (text: string) => text.split(/[\n\r\v\f\u0085\u2028\u2029]/u).length

/** Lines of a message that stand in it whatever is given, and those of its values. */
function expectedLines({ given, licence, added, missing }: ReturnType<typeof composeLicenceMessage>): number {
  const sums =
    (licence.length > 0 ? 1 : 0) + (added.length > 0 ? 1 : 0) + (licence.length && added.length ? 1 : 0)
  const texts = given.filter(name => name !== 'references' && name !== 'addedReferences').length
  const values = texts + licence.length + added.length + sums
  const paragraphs = 3 + (values > 0 ? 1 : 0) + (missing.length > 0 ? 1 : 0)
  return 3 + values + (missing.length > 0 ? 1 : 0) + (paragraphs - 1)
}

for (const workflow of workflowIds)
  describe(`the message of ${workflow}`, () => {
    const { needs, mayHold } = licenceMessages[workflow]

    for (const language of languages) {
      it(`${language}: holds every value that is asked for, each in a line of its own, and no other`, () => {
        fc.assert(
          fc.property(allValues, values => {
            const { message, subject, body } = write(workflow, values, language)
            const lines = body.split('\n')
            for (const name of valueNames) {
              const value = values[name]
              if (typeof value !== 'string') continue
              const isAsked = needs.includes(name) || mayHold.includes(name)
              assert.equal(
                lines.filter(line => line.endsWith(` ${value}`) && line.length > value.length).length > 0 ||
                  !isAsked,
                true,
                name,
              )
              assert.equal(message.given.includes(name), isAsked, name)
            }
            for (const { licence, quantity } of [...message.licence, ...message.added])
              assert.ok(
                lines.some(line => line.includes(`× ${licence.reference} (${licence.name})`) && quantity > 0),
                licence.reference,
              )
            for (const { licence } of message.licence) {
              const line = lines.find(each => each.includes(`× ${licence.reference} (`)) ?? ''
              const label = licence.kind === 'extension' ? 'line.extension' : 'value.references'
              assert.ok(line.startsWith(translateLicenceMessage[language](label)), line)
            }
            assert.ok(subject.includes(values.site ?? ''))
          }),
          { numRuns: 40 },
        )
      })

      it(`${language}: has no more lines than values, whatever they hold, and no placeholder`, () => {
        fc.assert(
          fc.property(someValues, values => {
            const { message, subject, body } = write(workflow, values, language)
            assert.equal(countLines(body), expectedLines(message))
            assert.equal(countLines(subject), 1)
          }),
          { numRuns: 40 },
        )
        for (const values of [
          {},
          { customer: 'A', site: 'B', siteCode: 'C', references: [{ reference: 'HTG500H', quantity: 1 }] },
        ] as const) {
          const { subject, body } = write(workflow, messageValues.parse(values), language)
          assert.doesNotMatch(`${subject}\n${body}`, /[{}[\]<>_]|undefined|null|NaN|\.\.\.|…|XXX|TODO/)
        }
      })

      it(`${language}: names what is needed and missing`, () => {
        const { message, body } = write(workflow, {}, language)
        assert.deepEqual([...message.missing].sort(), [...needs].sort())
        for (const name of needs)
          assert.ok(body.includes(translateLicenceMessage[language](`value.${name}`)), name)
      })

      it(`${language}: has a text for everything it rests on`, () => {
        const message = composeLicenceMessage(licenceMessageFacts, workflow, {})
        for (const { code } of message.assumptions)
          assert.ok(writeMessageRuling(code, language).length > 20, code)
        for (const { code } of message.mustNotSend)
          assert.ok(translateLicenceMessage[language](`not.${code}`).length > 20, code)
      })
    }

    it('cites sections that the manual has, and says what must not be sent', () => {
      const { citations, mustNotSend, explanation } = composeLicenceMessage(licenceMessageFacts, workflow, {})
      for (const { section, title } of citations) assert.equal(Reflect.get(manual.sections, section), title)
      assert.deepEqual(
        ['passwords', 'site-key-file', 'remote-access'].filter(
          code => !mustNotSend.some(secret => secret.code === code),
        ),
        [],
      )
      assert.equal(explanation[0]?.code, 'needed')
    })
  })

describe('what is missing', () => {
  for (const [language, line] of [
    ['en', 'To follow: Contact for the answer, Old Site Key, and Kill Code.'],
    ['fr', 'À suivre\u202f: Interlocuteur pour la réponse, Old Site Key et Kill Code.'],
    ['de', 'Wird nachgereicht: Ansprechpartner für die Antwort, Old Site Key und Kill Code.'],
    ['sv', 'Kommer senare: Kontakt för svaret, Old Site Key och Kill Code.'],
  ] as const)
    it(`is listed in ${language} as its readers write lists`, () => {
      const { body } = write('transfer-local', { customer: 'A', site: 'B' }, language)
      assert.ok(body.split('\n').includes(line), body)
    })
})

describe('a value that breaks the line', () => {
  it('is refused by the request, and can not forge another line where it is not', () => {
    for (const text of hostileTexts.filter(candidate => /[\p{Cc}\p{Zl}\p{Zp}]/u.test(candidate.trim()))) {
      assert.equal(messageValues.safeParse({ customer: text }).success, false, JSON.stringify(text))
      const plain = write('activate-local', { customer: 'x' }, 'en')
      const { body, subject } = write('activate-local', { customer: text, site: text }, 'en')
      assert.equal(countLines(subject), 1)
      // The site adds its own line.
      assert.equal(countLines(body), countLines(plain.body) + 1, JSON.stringify(text))
    }
  })
})

describe('the points of a message', () => {
  const cases: [name: string, workflow: WorkflowId, values: unknown, points: (number | string)[][]][] = [
    [
      'the smallest base',
      'activate-cloud',
      { references: [{ reference: 'HTG500H', quantity: 1 }] },
      [['points.licence', '500', 500]],
    ],
    [
      'base and extensions',
      'activate-local',
      {
        references: [
          { reference: 'HTG503H', quantity: 1 },
          { reference: 'HTG504H', quantity: 2 },
          { reference: 'HTG510H', quantity: 1 },
        ],
      },
      [['points.licence', '5000 + 2 × 100 + 5000', 10_200]],
    ],
    [
      'an extension of a known licence',
      'extend-local',
      {
        references: [{ reference: 'HTG501H', quantity: 1 }],
        addedReferences: [{ reference: 'HTG508H', quantity: 3 }],
      },
      [
        ['points.licence', '1000', 1000],
        ['points.added', '3 × 1500', 4500],
        ['points.total', '1000 + 3 × 1500', 5500],
      ],
    ],
    [
      'an extension of an unknown licence',
      'extend-cloud',
      { addedReferences: [{ reference: 'HTG506H', quantity: 1_000_000 }] },
      [['points.added', '1000000 × 500', 500_000_000]],
    ],
    [
      'extensions where none are asked for',
      'activate-cloud',
      { addedReferences: [{ reference: 'HTG506H', quantity: 1 }] },
      [],
    ],
  ]
  for (const [name, workflow, values, points] of cases)
    it(name, () => {
      const { explanation, leftOut } = composeLicenceMessage(
        licenceMessageFacts,
        workflow,
        messageValues.parse(values),
      )
      assert.deepEqual(
        explanation.slice(1).map(({ code, expression, value }) => [code, expression, value]),
        points,
      )
      assert.deepEqual(leftOut, points.length === 0 ? ['addedReferences'] : [])
    })

  it('come only from references of the catalogue', () => {
    for (const reference of ['HTG511H', 'htg500h', '__proto__', ''])
      assert.equal(messageValues.safeParse({ references: [{ reference, quantity: 1 }] }).success, false)
    assert.equal(
      messageValues.safeParse({ addedReferences: [{ reference: 'HTG500H', quantity: 1 }] }).success,
      false,
    )
  })
})

describe('what a workflow asks for', () => {
  const needed: Record<WorkflowId, string[]> = {
    'activate-cloud': ['references'],
    'activate-local': ['references', 'siteCode'],
    'transfer-cloud': ['licencePool'],
    'transfer-local': ['oldSiteKey', 'killCode'],
    'replace-site-key': ['reason'],
    'change-to-cloud': ['machineName'],
    'change-to-local': ['licencePool'],
    'extend-cloud': ['licencePool', 'addedReferences'],
    'extend-local': ['siteCode', 'addedReferences'],
    'upgrade-cloud': ['licencePool'],
    'upgrade-local': ['oldSiteKey', 'killCode'],
    'recover-cloud': ['licencePool', 'reason'],
    'recover-local': ['reason'],
  }
  for (const [workflow, names] of Object.entries(needed))
    it(`${workflow}: who, where, whom to answer, and ${names.join(' and ')}`, () => {
      const { needs } = licenceMessages[workflow as WorkflowId]
      assert.deepEqual([...needs].sort(), ['customer', 'site', 'contact', ...names].sort())
    })

  it('of a recovery claims no loss that nobody has named, and asks for nothing that only one of them needs', () => {
    const reason = 'The mainboard was replaced; the same machine runs.'
    const local = write('recover-local', { reason }, 'en')
    assert.doesNotMatch(local.subject + local.body, /crash|Please carry out/)
    assert.match(local.body, /which way you choose: a new Site key/)
    const cloud = write('recover-cloud', {}, 'en')
    assert.doesNotMatch(cloud.subject + cloud.body, /has crashed\. /)
    assert.match(cloud.body, /If the machine has crashed, was lost or was replaced, please free/)
    assert.ok(cloud.message.missing.includes('reason'))
  })

  it('after a local licence is given up, the Site code of the machine follows in a message of its own', () => {
    for (const id of [
      'transfer-local',
      'replace-site-key',
      'upgrade-local',
      'recover-local',
      'change-to-local',
    ] as const)
      assert.equal(licenceMessages[id].next, 'activate-local')
  })
})

describe('a recovery whose loss is known', () => {
  const requests: [WorkflowId, LicenceLoss, wants: RegExp, wantsNot: RegExp][] = [
    ['recover-cloud', 'machine-lost', /Please free the licence/, /fault|Replacement|\bIf\b/],
    ['recover-cloud', 'machine-changed', /License Pool there again/, /free the licence|\bIf\b/],
    ['recover-cloud', 'source-unreachable', /whether the fault is at your end/, /free|lost|\bIf\b/],
    ['recover-local', 'machine-lost', /Please carry out a Site Key Replacement/, /which way|or a Site/],
    ['recover-local', 'machine-changed', /which way you choose/, /Please carry|is lost/],
    ['recover-local', 'replacement-chosen', /You have chosen .* Please carry it out/, /which way|is lost/],
  ]
  for (const [id, loss, wants, wantsNot] of requests)
    it(`${id}: asks for what ${loss} needs, and for nothing else`, () => {
      const { body, message } = write(id, { loss }, 'en')
      const [, request = ''] = body.split('\n\n')
      assert.match(request, wants)
      assert.doesNotMatch(request, wantsNot)
      assert.equal(message.loss, loss)
      assert.ok(!message.leftOut.includes('loss'))
      for (const language of languages)
        assert.notEqual(write(id, { loss }, language).body, write(id, {}, language).body, language)
    })

  it('is left out, and named, where it makes no difference', () => {
    const { message, body } = write('recover-cloud', { loss: 'replacement-chosen' }, 'en')
    assert.deepEqual([message.loss, message.leftOut], [null, ['loss']])
    assert.equal(body, write('recover-cloud', {}, 'en').body)
    assert.deepEqual(write('transfer-local', { loss: 'machine-lost' }, 'en').message.leftOut, ['loss'])
  })

  it('follows from the answers in the workflow, the latest of them', () => {
    for (const [id, events, loss] of [
      ['recover-local', ['machine-lost', 'stream-runs'], 'machine-lost'],
      ['recover-local', ['server-unreachable', 'key-not-active'], 'machine-changed'],
      ['recover-local', ['machine-changed', 'replacement-needed'], 'replacement-chosen'],
      ['recover-cloud', ['server-unreachable', 'cause-not-found'], 'source-unreachable'],
      ['recover-local', ['server-unreachable'], undefined],
      ['recover-local', ['machine-changed', 'new-key-suffices'], undefined],
      ['transfer-local', ['prepared'], undefined],
    ] as const) {
      const workflow = findWorkflow(id)
      assert.ok(workflow)
      const standing = followWorkflow(
        workflow,
        events.map(event => ({ event })),
      )
      assert.ok(!isRefusal(standing))
      assert.equal(chooseMessage(licenceMessageFacts.messages, workflow, standing).told.loss, loss)
    }
  })
})

describe('the message of a step', () => {
  const { messages } = licenceMessageFacts
  const atStep = (id: WorkflowId, events: readonly string[]) => {
    const workflow = findWorkflow(id)
    assert.ok(workflow)
    const standing = followWorkflow(
      workflow,
      events.map(event => ({ event })),
    )
    assert.ok(!isRefusal(standing), events.join())
    const { state } = standing
    return {
      state: state.id,
      message: chooseMessage(messages, workflow, standing).workflow,
      isSentNow: turnsToVendor(workflow, state),
    }
  }

  for (const workflow of workflows)
    it(`${workflow.id}: holds the Site code wherever that is sent, and never asks again for what is done`, () => {
      for (const path of listPaths(workflow))
        for (let length = 0; length < path.length; length++) {
          const { state, message } = atStep(
            workflow.id,
            path.slice(0, length).map(({ event }) => event),
          )
          const { needs, mayHold } = licenceMessages[message]
          if (state === 'send-site-code') assert.ok(needs.includes('siteCode'), `${workflow.id}: ${message}`)
          if (state === 'send-kill-codes') assert.ok(needs.includes('killCode'))
          if (state.startsWith('ask-for-mode')) assert.ok(![...needs, ...mayHold].includes('siteCode'))
        }
    })

  it('is at hand where Hager Services are asked which way they choose, and where they are told', () => {
    assert.deepEqual(atStep('recover-local', ['machine-changed']), {
      state: 'ask-which-way',
      message: 'recover-local',
      isSentNow: true,
    })
    assert.equal(atStep('recover-cloud', ['server-unreachable', 'cause-not-found']).isSentNow, true)
    assert.equal(atStep('replace-site-key', ['stream-runs']).isSentNow, true)
    assert.equal(atStep('transfer-cloud', []).isSentNow, false)
  })

  it('goes on to the replacement, once chosen, without explaining the loss a second time', () => {
    const { state } = atStep('recover-local', ['machine-changed', 'replacement-needed'])
    assert.equal(state, 'request-replacement')
  })
})
