import assert from 'node:assert/strict'
import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeSite } from '#domain/site/decode-site.ts'
import { encodeSite } from '#domain/site/encode-site.ts'
import { shareSite } from '#domain/site/share-site.ts'
import { createSite } from '#domain/site/site.ts'
import { itemPath, parameterPath } from '#domain/site/site-path.ts'
import { writeField } from '#domain/site/write-field.ts'
import { writeSite } from '#domain/site/write-site.ts'
import { siteFacts } from '#domain/software/site-facts.ts'
import { play, scripts, siteId } from './site-scripts.ts'

describe('a site in a link', () => {
  it('reads back as what was written', () => {
    fc.assert(
      fc.property(scripts, script => {
        for (const site of play(script).sites) {
          assert.deepEqual(decodeSite(encodeSite(site)), { site })
          const copy = shareSite(site, 'customer-it', siteFacts)
          assert.deepEqual(decodeSite(encodeSite(copy)), { site: copy })
        }
      }),
    )
    expect(decodeSite(encodeSite(createSite(siteId)))).toEqual({ site: createSite(siteId) })
  })

  it('is shorter than the file, compressed too, and goes into a QR code for a role', () => {
    const stream = siteFacts.software.stream?.procedures
    assert.ok(stream)
    const [preInstall] = stream.procedures
    assert.ok(preInstall)
    let site = createSite(siteId)
    const stamp = (index: number) => ({
      at: new Date(Date.UTC(2026, 10, 2, 8, 0, index * 77)).toISOString(),
      by: 'Ada',
    })
    Object.entries(stream.parameters)
      .filter(([, { kind }]) => kind !== 'secret')
      .forEach(([name, { examples }], index) => {
        site = writeField(site, parameterPath('stream', name), examples[0] as string, stamp(index))
      })
    const items = preInstall.sections.flatMap(section => section.items)
    for (const [index, { id }] of items.entries())
      site = writeField(site, itemPath('stream', preInstall.id, id), 'done', stamp(100 + index))
    const sizeOf = (text: string) => Math.ceil((deflateRawSync(text).length * 4) / 3)
    expect(sizeOf(encodeSite(site))).toBeLessThan(sizeOf(writeSite(site)))
    // What a QR code of the largest version with the least correction holds.
    expect(sizeOf(encodeSite(shareSite(site, 'customer-it', siteFacts)))).toBeLessThan(2900)
  })

  it('is never anything but read or refused', () => {
    const lists = fc.array(fc.jsonValue(), { maxLength: 4 })
    const nearly = fc
      .tuple(lists, fc.jsonValue(), fc.jsonValue())
      .map(([people, tree, notes]) => JSON.stringify(['gw2', siteId, 0, people, tree, notes]))
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), text => assert.ok('fault' in decodeSite(text))))
    fc.assert(fc.property(nearly, text => assert.ok(decodeSite(text))))
    for (const [name, text, fault] of [
      ['a prototype', `["gw2","${siteId}",0,[],{"__proto__":{"a":[1]}}]`, 'not_a_site'],
      [
        'a deep tree',
        `["gw2","${siteId}",0,[],${'{"a":'.repeat(50_000)}[1]${'}'.repeat(50_000)}]`,
        'not_a_site',
      ],
      ['a time that is none', `["gw2","${siteId}",8000000000000000,[],{"name":["A",9e15]}]`, 'not_a_site'],
      ['another form', `["gw3","${siteId}",0,[],{}]`, 'not_a_site'],
    ] as const)
      expect(decodeSite(text), name).toMatchObject({ fault })
  })
})
