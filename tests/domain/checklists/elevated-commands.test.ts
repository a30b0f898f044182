import assert from 'node:assert/strict'
import { describe, it } from 'vitest'
import type { ParameterValues } from '#domain/parameters/parameter.ts'
import { troubleshooting as isogeoTrouble } from '#domain/software/isogeo-scan-fme/procedures/troubleshooting.data.ts'
import { writePlanCommands } from '#domain/software/isogeo-scan-fme/scan-services/write-plan-commands.ts'
import { troubleshooting as izytroniqTrouble } from '#domain/software/izytroniq-enterprise/procedures/troubleshooting.data.ts'
import { languages } from '#text/language.ts'
import { translatePreflightPage } from '#text/preflight-pages/preflight-pages.ts'
import { translateScanServices } from '#text/scan-services/scan-services.ts'
import { packOf } from '../support/checklists.ts'

/** What Windows runs for an administrator only: services, the registry of the machine, pools, files in the folder of programs. */
const elevated =
  /^net (?:start|stop)|^reg (?:add|delete)|\b(?:Start|Stop|Restart)-Service\b|Set-ItemProperty|IIS:\\|New-Item|Copy-Item|WriteAllText/

const administrator = {
  en: /administrator/i,
  fr: /administrateur/i,
  de: /administrator/i,
  sv: /administratör/i,
} as const

const sites: readonly [
  pack: string,
  symptoms: readonly { id: string }[],
  sites: readonly ParameterValues[],
][] = [
  [
    'izytroniq-enterprise',
    izytroniqTrouble.symptoms,
    [
      { loginKind: 'windows', applicationChanged: false },
      { loginKind: 'sql', applicationChanged: true },
    ],
  ],
  ['isogeo-scan-fme', isogeoTrouble.symptoms, [{}, { workGroups: 'CA, CC' }]],
]

describe('a command that needs administrator rights', () => {
  for (const [id, symptoms, given] of sites) {
    const pack = packOf(id)
    for (const procedure of pack.procedures)
      it(`says so, ${id} ${procedure.id}`, () => {
        const values = given
          .map(site =>
            Object.fromEntries(Object.entries(site).filter(([name]) => procedure.parameters.includes(name))),
          )
          .flatMap(site =>
            procedure.id === 'troubleshoot'
              ? symptoms.map(symptom => ({ ...site, symptom: symptom.id }))
              : [site],
          )
        for (const language of languages)
          for (const site of values)
            for (const { items } of pack.write(pack.tailor(procedure, site), language).sections)
              for (const { id: item, text, why, commands } of items)
                if (commands.some(command => elevated.test(command.text)))
                  assert.match(`${text} ${why}`, administrator[language], `${item}, ${language}`)
      })
  }

  it('says so in the plan of several scan services', () => {
    const service = {
      serviceName: 'Isogeo Worker CA',
      folder: 'C:\\Program files\\Isogeo\\CA',
      installFile: 'C:\\Program files\\Isogeo\\CA\\daemon\\install.bat',
      uninstallFile: 'C:\\Program files\\Isogeo\\CA\\daemon\\uninstall.bat',
    }
    const steps = writePlanCommands([service]).filter(({ text }) => elevated.test(text))
    assert.deepEqual(
      steps.map(({ step }) => step),
      ['make-folders', 'rename'],
    )
    for (const language of languages)
      for (const { step } of steps)
        assert.match(translateScanServices[language](`command.${step}.result`), administrator[language])
  })

  it('says so where the commands of the preflight are asked for', () => {
    for (const language of languages)
      assert.match(translatePreflightPage[language]('paste.help'), administrator[language])
  })
})
