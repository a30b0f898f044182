import assert from 'node:assert/strict'
import { describe, it } from 'vitest'
import { listItems } from '#domain/checklists/list-items.ts'
import type { ParameterValues } from '#domain/parameters/parameter.ts'
import { troubleshooting } from '#domain/software/isogeo-scan-fme/procedures/troubleshooting.data.ts'
import { writeParametersSchema } from '#reports/write-parameters-schema.ts'
import { type Language, languages } from '#text/language.ts'
import { packOf } from './support/checklists.ts'

const pack = packOf('isogeo-scan-fme')
const { findFaults, procedureOf, tailor } = pack

const findCodes = (id: string, parameters: ParameterValues) =>
  findFaults(procedureOf(id), parameters).map(fault => fault.split(' ')[1])

describe('what is asked about an Isogeo site', () => {
  const cases: [procedure: string, parameters: ParameterValues, codes: string[]][] = [
    ['install-several', { workGroups: 'CA,CC' }, []],
    ['install-several', { workGroups: 'CA' }, ['not_a_work_group']],
    ['install-several', { workGroups: 'CA, ca' }, ['duplicate_work_group']],
    ['install-several', { workGroups: 'CA, C/C' }, ['not_a_work_group']],
    ['install-several', { workGroups: 'CA, NUL' }, ['not_a_work_group']],
    ['install-several', { workGroups: `CA, ${'C'.repeat(33)}` }, ['not_a_work_group']],
    ['install-several', { installFolder: `C:\\${'i'.repeat(240)}` }, ['not_a_windows_path']],
    ...['configure-service', 'verify', 'speed-up', 'troubleshoot'].flatMap(
      (id): [string, ParameterValues, string[]][] => [
        [id, { workGroups: 'CA, CC' }, []],
        [id, { workGroups: 'CA' }, []],
        [id, { workGroups: 'CA, ca' }, ['duplicate_work_group']],
        [id, { workGroups: 'CA, C/C' }, ['not_a_work_group']],
      ],
    ),
    ['install', { workGroups: 'CA, CC' }, ['unrecognized_keys']],
    ['speed-up', { workGroups: 'CA, CC', installFolder: `C:\\${'i'.repeat(240)}` }, ['not_a_windows_path']],
    ['speed-up', { fmeInstances: 0 }, ['too_small']],
    ['speed-up', { fmeInstances: 5 }, []],
    ['speed-up', { fmeInstances: 6 }, ['too_big']],
    ['configure-service', { windowsAccount: 'isogeo' }, ['not_an_account']],
  ]
  for (const [procedure, parameters, codes] of cases)
    it(`${procedure} ${JSON.stringify(parameters).slice(0, 50)}: ${codes.join() || 'accepted'}`, () => {
      assert.deepEqual(findCodes(procedure, parameters), codes)
    })
})

/** Everything that a checklist says and has run, in one language. */
const readAll = (id: string, parameters: ParameterValues, language: Language) => {
  const { sections } = pack.write(tailor(procedureOf(id), parameters), language)
  return sections.flatMap(({ items }) =>
    items.flatMap(({ text, why, commands }) => [text, why, ...commands.map(command => command.text)]),
  )
}

describe('a list for services that were renamed', () => {
  const changed = ['configure-service', 'verify', 'speed-up', 'troubleshoot']
  const symptoms = troubleshooting.symptoms.map(({ id }) => id)

  for (const language of languages)
    for (const id of changed)
      it(`${id} names no service and no file of a single one, in ${language}`, () => {
        const lists = (id === 'troubleshoot' ? symptoms : ['']).map(symptom =>
          readAll(id, { workGroups: 'CA, CC', ...(symptom && { symptom }) }, language),
        )
        for (const line of lists.flat()) {
          assert.doesNotMatch(line, /Isogeo Worker(?! (?:CA|CC|\$_))/)
          assert.doesNotMatch(line, /Isogeo\\daemon/)
        }
        if (id !== 'troubleshoot') assert.match(lists.flat().join('\n'), /Isogeo Worker CA, Isogeo Worker CC/)
      })

  for (const id of changed)
    it(`${id} is meant for the service as it was downloaded without them`, () => {
      const checklist = tailor(procedureOf(id), {})
      assert.equal(checklist.parameters.workGroups, undefined)
      assert.doesNotMatch(readAll(id, {}, 'en').join('\n'), /Isogeo Worker CA|workGroups/)
    })

  it('says where one licence allows fewer instances than all services are to run', () => {
    const limit = (workGroups: string) =>
      readAll('speed-up', { workGroups, fmeInstances: 2 }, 'en').find(line => line.startsWith('Count the'))
    assert.match(limit('CA, CC') ?? '', /together run 4\.$/)
    assert.match(limit('CA, CC, ROADS') ?? '', /together run 6, which is more than the licence allows\.$/)
  })

  it('is said of a single service that bears a code', () => {
    const lines = readAll('verify', { workGroups: 'CA' }, 'en')
    assert.ok(lines.includes('Find the service Isogeo Worker CA in the list; its state must be Running.'))
  })

  it('has no service of an example in the list of all items', () => {
    const { wording, commands } =
      listItems(pack.facts).find(({ item }) => item.id.endsWith('service.restart')) ?? {}
    assert.equal(wording?.values.serviceNames, 'Isogeo Worker')
    assert.deepEqual(
      commands?.map(command => ('text' in command ? command.text : command.path)),
      ['gui.service-restart', 'net stop "Isogeo Worker"', 'net start "Isogeo Worker"'],
    )
  })

  it('is asked for without a default, and may stay open', () => {
    const t = pack.translators.en.procedure
    const ask = (id: string) =>
      (writeParametersSchema(pack.facts, procedureOf(id), t).properties as Record<string, object>).workGroups
    assert.ok(!('default' in (ask('verify') ?? {})))
    assert.match(
      JSON.stringify(ask('verify')),
      /Leave it empty where the service bears the name of its download/,
    )
    assert.equal((ask('install-several') as { default?: string }).default, 'CA, CC')
  })
})

describe('an account of another name than that of the manual', () => {
  for (const language of languages)
    it(`is the one that no other software may use, in ${language}`, () => {
      const beside = { besideStream: true, besideIzytroniq: true, windowsAccount: 'CORP\\svc-scan' }
      for (const id of ['install', 'install-several']) {
        const { sections } = pack.write(tailor(procedureOf(id), beside), language)
        const texts = sections.flatMap(({ items }) =>
          items.filter(item => item.id.endsWith('account-dedicated')).map(({ text }) => text),
        )
        assert.equal(texts.length, 2)
        for (const text of texts) assert.ok(text.includes('CORP\\svc-scan'), text)
      }
    })
})

describe('a list for several services', () => {
  const support = { en: /support/, fr: /support/, de: /Support/, sv: /support/ } as const
  for (const language of languages)
    it(`says what that of one service says of names, open windows and red dots, in ${language}`, () => {
      const { sections } = pack.write(tailor(procedureOf('install-several'), {}), language)
      const whyOf = (id: string) =>
        sections.flatMap(({ items }) => items).find(item => item.id === `isogeo-scan-fme.several.${id}`)
          ?.why ?? ''
      assert.match(whyOf('download'), /Ajouter/)
      assert.match(whyOf('run'), support[language])
      assert.match(whyOf('green-dots'), /5 minut.*[Ss]upport|5 Minuten.*Support/)
    })

  it('leaves open how the line of worker.bat goes on after the number', () => {
    const line = readAll('speed-up', { fmeInstances: 3 }, 'en').find(text => text.startsWith('Read the line'))
    assert.equal(line, 'Read the line again: it must hold the number 3.')
  })
})
