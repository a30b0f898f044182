import assert from 'node:assert/strict'
import { describe, it } from 'vitest'
import { adviseLicenceMode } from '#domain/licensing/mode-advice/advise-licence-mode.ts'
import {
  constraintOptions,
  constraints,
  type ModeAdviceInput,
  modeAdviceInput,
} from '#domain/licensing/mode-advice/mode-advice-input.ts'
import { stream } from '#domain/software/stream/pack.ts'
import { writeModeAdvice } from '#reports/write-mode-advice.ts'
import { languages } from '#text/language.ts'
import { translateLicenceMode } from '#text/licence-mode/licence-mode.ts'

/** Every site that can be described: one value for each constraint. */
function listSites(): ModeAdviceInput[] {
  return constraints.reduce<Record<string, string>[]>(
    (sites, name) =>
      sites.flatMap(site => constraintOptions[name].map(value => ({ ...site, [name]: value }))),
    [{}],
  ) as ModeAdviceInput[]
}

const sites = listSites()
const advise = (site: Partial<ModeAdviceInput>) => adviseLicenceMode(stream, modeAdviceInput.parse(site))

describe('the advice for every combination of constraints', () => {
  it('covers them all', () => {
    assert.equal(sites.length, 4 * 4 * 3 ** 6)
  })

  it('is cloud unless there is no internet ever or the licence server is blocked for good', () => {
    for (const site of sites) {
      const isImpossible = site.internet === 'never' || site.licenceServer === 'blocked'
      assert.equal(
        adviseLicenceMode(stream, site).mode,
        isImpossible ? 'local' : 'cloud',
        JSON.stringify(site),
      )
    }
  })

  it('says what does not fit together exactly where a local licence is wanted before the installation', () => {
    for (const site of sites) {
      const { mode, conflicts } = adviseLicenceMode(stream, site)
      const expected = mode === 'local' && site.licenceBeforeInstallation === 'yes' ? 1 : 0
      assert.equal(conflicts.length, expected, JSON.stringify(site))
      for (const { waysRound } of conflicts) assert.ok(waysRound.length > 0)
    }
  })

  it('names as a change exactly what flips it on its own', () => {
    for (const site of sites) {
      const { mode, changes } = adviseLicenceMode(stream, site)
      const named = changes.flatMap(({ constraint, to }) => to.map(value => `${constraint} ${value}`))
      const free = site.internet !== 'never'
      const open = site.licenceServer !== 'blocked'
      const expected =
        mode === 'cloud'
          ? ['internet never', 'licenceServer blocked']
          : !free && !open
            ? []
            : free
              ? ['licenceServer direct', 'licenceServer proxy']
              : ['internet permanent', 'internet occasional']
      assert.deepEqual(named, expected, JSON.stringify(site))
      for (const { constraint, to } of changes)
        for (const value of to)
          assert.notEqual(adviseLicenceMode(stream, { ...site, [constraint]: value }).mode, mode)
    }
  })

  it('rests on the manual: seven rows, cited, and every assumption with its place', () => {
    for (const site of sites) {
      const { criteria, citations, assumptions, explanation, ruleset } = adviseLicenceMode(stream, site)
      assert.equal(criteria.length, 7)
      assert.ok(criteria.every(({ citation }) => citation.section === '5.1.2'))
      assert.ok(citations.some(({ document }) => document === stream.manual.document))
      assert.ok(assumptions.some(({ code }) => code === 'iconics-other-version'))
      assert.equal(explanation.length, 4)
      assert.equal(ruleset, stream.ruleset)
    }
  })
})

describe('Table 3 as the manual prints it', () => {
  it('only local works offline; in everything else cloud wins', () => {
    assert.deepEqual(
      advise({}).criteria.map(({ id, answers, favours }) => [id, answers.local, answers.cloud, favours]),
      [
        ['works-offline', true, false, 'local'],
        ['easy-transfer', false, true, 'cloud'],
        ['no-work-after-extension', false, true, 'cloud'],
        ['survives-upgrade', false, true, 'cloud'],
        ['easy-recovery', false, true, 'cloud'],
        ['delivered-before-installation', false, true, 'cloud'],
        ['adapts-to-genesis64', false, true, 'cloud'],
      ],
    )
  })

  for (const [site, mattering] of [
    [{}, []],
    [{ internet: 'permanent', licenceServer: 'direct' }, []],
    [{ internet: 'occasional' }, ['works-offline']],
    [{ internet: 'permanent', licenceServer: 'blocked' }, ['works-offline']],
    [{ movingVirtualMachine: 'yes' }, ['easy-transfer']],
    [{ replacementLikely: 'yes', movingVirtualMachine: 'no' }, ['easy-transfer']],
    [{ extensionsExpected: 'yes' }, ['no-work-after-extension']],
    [{ upgradesExpected: 'yes' }, ['survives-upgrade', 'adapts-to-genesis64']],
    [{ quickRecovery: 'yes' }, ['easy-recovery']],
    [{ licenceBeforeInstallation: 'yes' }, ['delivered-before-installation']],
  ] as const)
    it(`at ${JSON.stringify(site)} these rows matter: ${mattering.join(', ') || 'none'}`, () => {
      const { criteria } = advise(site)
      assert.deepEqual(
        criteria.filter(({ matters }) => matters === 'yes').map(({ id }) => id),
        mattering,
      )
    })

  it('a row is open only while an answer that decides it is missing', () => {
    const answered = Object.fromEntries(constraints.map(name => [name, constraintOptions[name].at(-2)]))
    assert.ok(advise(answered).criteria.every(({ matters }) => matters !== 'unknown'))
    assert.ok(advise({}).criteria.every(({ matters }) => matters === 'unknown'))
  })
})

const ending = {
  de: /“: dann die (?:Cloud-Lizenz|lokale Lizenz)\.$/,
  en: /”: then the (?:cloud|local) licence\.$/,
  fr: /»\u{202f}: alors la licence (?:cloud|locale)\.$/u,
  sv: /”: då (?:molnlicens|lokal licens)\.$/,
} as const

describe('the written advice', () => {
  it('says of a change in a sentence which licence it leads to, and quotes the answers', () => {
    for (const language of languages)
      for (const site of sites)
        for (const { text } of writeModeAdvice(
          adviseLicenceMode(stream, site),
          translateLicenceMode[language],
        ).changes)
          assert.match(text, ending[language])
  })

  for (const language of languages)
    it(`${language}: has a text for everything, at every connection`, () => {
      const translate = translateLicenceMode[language]
      const wishes = constraints.slice(2)
      for (const internet of constraintOptions.internet)
        for (const licenceServer of constraintOptions.licenceServer)
          for (const value of constraintOptions.quickRecovery) {
            const site = { ...Object.fromEntries(wishes.map(name => [name, value])), internet, licenceServer }
            const written = JSON.stringify(writeModeAdvice(advise(site), translate))
            assert.doesNotMatch(written, /undefined|\{\w+\}|"text":""/)
          }
    })
})
