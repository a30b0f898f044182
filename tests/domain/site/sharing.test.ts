import assert from 'node:assert/strict'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { limitToRoles } from '#domain/checklists/limit-to-roles.ts'
import { roles } from '#domain/checklists/procedure.ts'
import { tailorChecklist } from '#domain/checklists/tailor-checklist.ts'
import { shares } from '#domain/site/audiences.data.ts'
import { deriveSite } from '#domain/site/derive-site.ts'
import { notesAbout, valueAt } from '#domain/site/look-up-site.ts'
import { mergeSites } from '#domain/site/merge-sites.ts'
import { settleSoftware } from '#domain/site/settle-site.ts'
import { listOwnPaths, shareSite } from '#domain/site/share-site.ts'
import { createSite, type Site } from '#domain/site/site.ts'
import { itemPath, parameterPath } from '#domain/site/site-path.ts'
import { takeAnswer } from '#domain/site/take-answer.ts'
import { writeField } from '#domain/site/write-field.ts'
import { addNote, strikeNote } from '#domain/site/write-note.ts'
import { listProvableItems } from '#domain/software/provable-items.ts'
import { siteFacts } from '#domain/software/site-facts.ts'
import { everyProcedure } from '../support/checklists.ts'
import { sitesFor } from '../support/site-parameters.ts'
import { play, scripts, siteId } from './site-scripts.ts'

const sites = scripts.map(script => play(script).sites)
const role = fc.constantFrom(...roles)
const own = Object.fromEntries(roles.map(each => [each, listOwnPaths(siteFacts, each)]))

describe('what a role is sent', () => {
  it('holds no price', () => {
    fc.assert(
      fc.property(sites, role, ([site], audience) => {
        const sent = JSON.stringify(shareSite(site, audience, siteFacts, { withPrices: true }))
        assert.doesNotMatch(sent, /prices|quote|98761/)
        assert.doesNotMatch(JSON.stringify(shareSite(site, 'whole', siteFacts)), /prices|quote|98761/)
      }),
    )
  })

  it('holds no item of others, and no remark on anything but its own', () => {
    fc.assert(
      fc.property(sites, role, ([site], audience) => {
        const sent = shareSite(site, audience, siteFacts)
        const isOwn = (path: string) => own[audience]?.items.has(path)
        for (const path of Object.keys(sent.fields))
          assert.ok(!path.startsWith('items/') || isOwn(path), path)
        for (const { about } of sent.notes) assert.ok(isOwn(about) || about.startsWith('workflows/'), about)
        if (audience !== 'integrator') assert.doesNotMatch(JSON.stringify(sent), /workflows|event \d/)
        for (const field of Object.values(sent.fields)) assert.equal(field.earlier, undefined)
      }),
    )
  })

  it('shows customer IT neither order nor load', () => {
    fc.assert(
      fc.property(sites, ([site]) => {
        const sent = shareSite(site, 'customer-it', siteFacts)
        const told = [
          ...Object.keys(sent.fields),
          ...(sent.audience?.taken ?? []).map(({ source }) => source),
        ]
        assert.deepEqual(
          told.filter(name => /^(order|recommendation|owned|load|contacts|licence\/|constraints)/.test(name)),
          [],
        )
        assert.doesNotMatch(JSON.stringify(sent), /HTG5/)
      }),
    )
  })
})

describe('a whole that is sent', () => {
  it('holds prices where that was asked for, and is then the site itself', () => {
    fc.assert(
      fc.property(sites, ([site]) => {
        assert.equal(shareSite(site, 'whole', siteFacts, { withPrices: true }), site)
        const without = shareSite(site, 'whole', siteFacts)
        assert.equal(mergeSites(site, without), site)
      }),
    )
  })
})

describe('the checklist of a role', () => {
  for (const { pack, procedure } of everyProcedure)
    it(`${pack.id} ${procedure.id} reads from the copy as from the site`, () => {
      const stamp = { at: '2026-11-02T08:00:00.000Z' }
      fc.assert(
        fc.property(sitesFor(pack, procedure), sites, (parameters, [site]) => {
          const filled = Object.entries(parameters)
            .filter(([name]) => pack.facts.parameters[name]?.kind !== 'secret')
            .reduce(
              (each, [name, value]) => writeField(each, parameterPath(pack.id, name), value, stamp),
              site,
            )
          for (const audience of roles) {
            const write = (each: Site) => {
              const { parameters: settled } = settleSoftware(each, deriveSite(each, siteFacts), pack.id)
              const whole = tailorChecklist(pack.facts, pack.ruleset, procedure, settled)
              const limited = limitToRoles(pack.facts, procedure, whole, [audience])
              return pack.write(limited, 'en').sections
            }
            assert.deepEqual(write(shareSite(filled, audience, siteFacts)), write(filled))
          }
        }),
        { numRuns: 5 },
      )
    })
})

describe('an answer', () => {
  const at = (minute: number) => ({ at: new Date(Date.UTC(2026, 10, 2, 8, minute)).toISOString(), by: 'IT' })
  const [item = ''] = own['customer-it']?.items ?? []
  const itsItem = item as ReturnType<typeof itemPath>
  const othersItem = itemPath('stream', 'pre-install', 'stream.licence.order')
  const empty = createSite(siteId)
  const home = addNote(
    writeField(writeField(empty, 'customer', 'ACME', at(0)), othersItem, 'problem', at(0)),
    { id: 'n1', about: itsItem, text: 'By Friday, please' },
    at(0),
  )

  it('brings ticks, remarks and parameters home, and loses nothing on either side', () => {
    let answer = shareSite(home, 'customer-it', siteFacts)
    answer = writeField(answer, itsItem, 'done', at(5))
    answer = writeField(answer, 'machine/found/memoryGb', 32, at(5))
    answer = addNote(answer, { id: 'n2', about: itsItem, text: 'Done on Tuesday' }, at(6))
    const meanwhile = writeField(home, 'customer', 'Acme AG', at(7))
    const { site, refused } = takeAnswer(meanwhile, answer, siteFacts, listProvableItems())
    expect(refused).toEqual([])
    expect(valueAt(site, itsItem)).toBe('done')
    expect(valueAt(site, 'machine/found/memoryGb')).toBe(32)
    expect(valueAt(site, 'customer')).toBe('Acme AG')
    expect(notesAbout(site, itsItem).map(({ text }) => text)).toEqual([
      'By Friday, please',
      'Done on Tuesday',
    ])
    expect(takeAnswer(site, answer, siteFacts, listProvableItems()).site).toBe(site)
  })

  it('changes nothing that is not the role’s to say, and says what was refused', () => {
    let answer = shareSite(home, 'customer-it', siteFacts)
    answer = writeField(answer, othersItem, 'done', at(5))
    answer = writeField(answer, 'order', [{ reference: 'HTG500H', quantity: 9 }], at(5))
    answer = writeField(answer, 'customer', 'Somebody else', at(5))
    answer = addNote(answer, { id: 'n3', about: othersItem, text: 'Ordered' }, at(5))
    answer = strikeNote(answer, 'n1', at(5))
    const { site, refused } = takeAnswer(home, answer, siteFacts, listProvableItems())
    expect(site).toBe(home)
    expect(refused).toEqual(['customer', othersItem, 'order'].sort())
  })

  it('of any kind touches no item, remark or field of others', () => {
    fc.assert(
      fc.property(sites, role, ([site, changed], audience) => {
        const copy = shareSite(site, audience, siteFacts)
        const answer: Site = { ...changed, audience: copy.audience }
        const { site: after } = takeAnswer(site, answer, siteFacts, listProvableItems())
        const mine = own[audience]
        // What evidence proves, whoever gives it may answer.
        const isProven = (path: string) => shares[audience].proves === true && listProvableItems().has(path)
        for (const [path, field] of Object.entries(after.fields))
          if (path.startsWith('items/') && !mine?.items.has(path) && !isProven(path))
            assert.equal(field, site.fields[path])
        assert.deepEqual(after.fields.prices, site.fields.prices)
        assert.deepEqual(after.fields['prices/list'], site.fields['prices/list'])
        const standing = after.notes.filter(({ struck }) => !struck?.value).map(({ id }) => id)
        for (const { id, struck } of site.notes) assert.ok(struck?.value || standing.includes(id))
      }),
    )
  })

  it('can not be merged as if it were the whole, nor taken from another site', () => {
    const copy = shareSite(home, 'dba', siteFacts)
    expect(() => mergeSites(home, copy)).toThrow(RangeError)
    expect(() => takeAnswer(home, home, siteFacts, listProvableItems())).toThrow(RangeError)
    const other = { ...copy, id: '0b8f8c52-3c55-4f7e-8d3a-6a4f0f1f9d22' }
    expect(() => takeAnswer(home, other, siteFacts, listProvableItems())).toThrow(RangeError)
  })
})
