import assert from 'node:assert/strict'
import { describe, it } from 'vitest'
import { registry } from '#domain/software/registry.ts'
import { languages } from '#text/language.ts'
import { procedureRegistry } from '#text/software/procedure-registry.ts'
import { readSources } from './source-files.ts'

/** What every software has. */
const always = ['manual.ts', 'pack.ts']

/** What a software with procedures has beside a file for each of them. */
const rules = [
  'ruleset.ts',
  'procedures/procedures.ts',
  'procedures/parameters.ts',
  'procedures/circumstances.data.ts',
  'procedures/paths.data.ts',
  'procedures/rulings.data.ts',
  'procedures/sections-left-out.data.ts',
  'procedures/troubleshooting.data.ts',
]

/** The texts of a software with procedures, in `text/software`. */
const texts = [...languages.map(language => `${language}.ts`), 'messages.ts'].map(file => `text/${file}`)
const withProcedures = [...rules, ...texts]

/** The files of each software, by their path in its folder of rules, its texts below `text/`. */
const filesOf = Map.groupBy(
  ['domain', 'text'].flatMap(top =>
    readSources(`${top}/software`)
      .map(({ path }) => path.split('/').slice(2))
      .filter(parts => parts.length > 1)
      .map(([folder = '', ...rest]) => [folder, ...(top === 'text' ? [top] : []), ...rest]),
  ),
  ([folder = '']) => folder,
)

const listFiles = (folder: string) => (filesOf.get(folder) ?? []).map(([, ...rest]) => rest.join('/'))

const procedureIdsOf = (id: string) =>
  Object.entries(procedureRegistry).flatMap(([software, pack]) =>
    software === id ? pack.facts.procedures.map(procedure => procedure.id) : [],
  )

/** What a folder lacks, and what stands in it half: procedures that nothing offers, and the other way round. */
function findFaults(files: readonly string[], procedureIds: readonly string[]): string[] {
  const hasFiles = files.some(file => /^(?:procedures|text)\//.test(file))
  const needed = [
    ...always,
    ...(hasFiles || procedureIds.length > 0 ? withProcedures : []),
    ...procedureIds.map(id => `procedures/${id}.data.ts`),
  ]
  const missing = needed.filter(file => !files.includes(file)).map(file => `${file} is missing`)
  return hasFiles && procedureIds.length === 0 ? [...missing, 'its procedures are offered nowhere'] : missing
}

describe('the folders of software', () => {
  it('are those of the registry', () => {
    assert.deepEqual([...filesOf.keys()].sort(), registry.map(({ id }) => id).sort())
  })

  for (const { id } of registry)
    it(`${id} has the same files as the others`, () => {
      assert.ok(listFiles(id).length >= always.length, 'its files were read')
      assert.deepEqual(findFaults(listFiles(id), procedureIdsOf(id)), [])
    })

  it('were read: stream has every file that is asked for, and twenty procedures', () => {
    const files = listFiles('stream')
    assert.deepEqual(
      [...always, ...withProcedures].filter(file => !files.includes(file)),
      [],
    )
    assert.equal(procedureIdsOf('stream').length, 20)
  })
})

describe('the check itself', () => {
  const whole = [...always, ...withProcedures, 'procedures/install.data.ts']

  it('accepts a folder without procedures, and a whole one', () => {
    assert.deepEqual(findFaults(always, []), [])
    assert.deepEqual(findFaults([...whole, 'procedures/shared-items.data.ts'], ['install']), [])
  })

  for (const file of whole)
    it(`finds that ${file} is missing`, () => {
      const rest = whole.filter(other => other !== file)
      assert.deepEqual(findFaults(rest, ['install']), [`${file} is missing`])
    })

  it('finds procedures that are offered nowhere', () => {
    assert.deepEqual(findFaults(whole, []), ['its procedures are offered nowhere'])
  })
})
