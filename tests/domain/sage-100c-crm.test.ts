import assert from 'node:assert/strict'
import fc from 'fast-check'
import { describe, it } from 'vitest'
import { checkCompanyTitle } from '#domain/parameters/checks/check-company-title.ts'
import { checkInstallationName } from '#domain/parameters/checks/check-installation-name.ts'

describe('the name of a Sage CRM installation', () => {
  for (const name of ['CRMSAGE', 'CRM1', 'CRMabc1234'])
    it(`${name} is accepted`, () => assert.equal(checkInstallationName(name), null))
  for (const name of [
    '',
    'CRM',
    'SAGE',
    'crmsage',
    'CRM SAGE',
    'CRM-SAGE',
    'CRM_SAGE',
    'CRMabc12345',
    'CRMé',
    'CRM1\n',
  ])
    it(`${JSON.stringify(name)} is refused`, () =>
      assert.deepEqual(checkInstallationName(name), { code: 'not_an_installation_name' }))

  it('is accepted exactly when it begins with CRM, is plain and has four to ten characters', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^(?:CRM)?[ A-Za-z0-9_-]{0,9}$/), name => {
        const plain = [...name].every(character => /[A-Za-z0-9]/.test(character))
        const isGood = name.startsWith('CRM') && plain && name.length > 3 && name.length <= 10
        assert.equal(checkInstallationName(name) === null, isGood)
      }),
    )
  })
})

describe('the title of a company', () => {
  for (const [title, length] of [
    ['', 0],
    ['x'.repeat(51), 51],
  ] as const)
    it(`of ${length} characters is refused`, () =>
      assert.deepEqual(checkCompanyTitle(title), { code: 'title_length', values: { length } }))
  for (const title of ['Sage100', 'x'.repeat(50), 'é & ; "\''])
    it(`${title} is accepted`, () => assert.equal(checkCompanyTitle(title), null))
})
