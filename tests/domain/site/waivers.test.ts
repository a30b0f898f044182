import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeSite } from '#domain/site/decode-site.ts'
import { encodeSite } from '#domain/site/encode-site.ts'
import { waiversOf } from '#domain/site/look-up-site.ts'
import { mergeSites } from '#domain/site/merge-sites.ts'
import { readSite } from '#domain/site/read-site.ts'
import { shareSite } from '#domain/site/share-site.ts'
import { createSite, type Site } from '#domain/site/site.ts'
import { schemaAt, waiverPath } from '#domain/site/site-path.ts'
import { takeAnswer } from '#domain/site/take-answer.ts'
import { reduceHistory, startHistory } from '#domain/site/undo-changes.ts'
import { writeField } from '#domain/site/write-field.ts'
import { writeSite } from '#domain/site/write-site.ts'
import { writeWaiver } from '#domain/site/write-waiver.ts'
import { judgeMachine } from '#domain/software/preflight-facts.ts'
import { listProvableItems } from '#domain/software/provable-items.ts'
import { siteFacts } from '#domain/software/site-facts.ts'
import { netstat, netstatTaken, readyServer } from '../../scenarios/preflight-evidence.ts'
import { siteId } from './site-scripts.ts'

const stamp = (minute: number, by: string) => ({
  at: new Date(Date.UTC(2026, 10, 2, 8, minute)).toISOString(),
  by,
})
const port = 'stream.port.https-free'
const system = 'stream.os.supported'
const iis = { reason: 'IIS leaves tomorrow', by: 'Ann', at: '2026-11-02' }
const old = { reason: 'Replaced in May', by: 'Bo', at: '2026-11-03' }
const accept = (site: Site, check: string, finding: typeof iis | null, minute = 1, by = 'Ann') =>
  writeField(site, waiverPath('stream', check), finding, stamp(minute, by))
const empty = createSite(siteId)
const site = accept(empty, port, iis)

describe('findings that somebody accepted', () => {
  it('stay with the site: in its file and in its link', () => {
    const file = readSite(writeSite(site))
    expect('site' in file && waiversOf(file.site, 'stream')).toEqual([{ check: port, ...iis }])
    const link = decodeSite(encodeSite(site))
    expect('site' in link && waiversOf(link.site, 'stream')).toEqual([{ check: port, ...iis }])
  })

  it('are merged one by one: two people who accept two findings lose neither', () => {
    const merged = mergeSites(site, accept(empty, system, old, 2, 'Bo'))
    expect(waiversOf(merged, 'stream')).toEqual([
      { check: port, ...iis },
      { check: system, ...old },
    ])
  })

  it('are gone where somebody took them back later, and back again by an undo', () => {
    const withdrawn = accept(site, port, null, 5, 'Bo')
    expect(waiversOf(mergeSites(site, withdrawn), 'stream')).toEqual([])
    const history = reduceHistory(startHistory(site), { type: 'change', site: withdrawn, what: 'waiver' })
    const undone = reduceHistory(history, { type: 'undo', stamp: stamp(6, 'Bo') })
    expect(waiversOf(undone.present, 'stream')).toEqual([{ check: port, ...iis }])
  })

  it('need a reason, a name and a day', () => {
    for (const wrong of [
      { ...iis, reason: '' },
      { ...iis, by: '' },
      { ...iis, at: 'tomorrow' },
    ])
      expect(() => accept(empty, port, wrong)).toThrow(RangeError)
  })

  it('hide no finding', () => {
    const { verdict, checks } = judgeMachine('stream', {
      phase: 'before-install',
      parameters: {},
      evidence: readyServer.map(text => ({ text: text === netstat ? netstatTaken : text })),
      date: '2026-11-02',
      waivers: waiversOf(site, 'stream'),
    })
    expect(verdict).not.toBe('ready')
    expect(checks.find(({ id }) => id === port)).toMatchObject({
      status: 'waived',
      finding: 'fail',
      waiver: iis,
      evidence: { quote: expect.stringContaining(':443') },
    })
  })

  it('of one machine count for no other, whatever they are called', () => {
    const host = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
    const named = fc.oneof(fc.constantFrom('site', 'u_site', 'usite', 'srv-1', '#17', 'é', '_'), host)
    fc.assert(
      fc.property(named, named, (one, other) => {
        const path = waiverPath('stream', port, one)
        expect(schemaAt(path)).toBeDefined()
        const kept = writeField(empty, path, iis, stamp(1, 'Ann'))
        expect(waiversOf(kept, 'stream', one)).toHaveLength(1)
        expect(waiversOf(kept, 'stream', other)).toHaveLength(one === other ? 1 : 0)
        expect(waiversOf(kept, 'stream')).toEqual([])
      }),
    )
  })

  it('of two machines with long names that begin alike are two', () => {
    const long = ['ü'.repeat(60), 'a'.repeat(130), '計'.repeat(200), `${'srv-'.repeat(31)}é`]
    for (const name of long) {
      const [one, other] = [`${name}1`, `${name}2`]
      const kept = writeField(empty, waiverPath('stream', port, one), iis, stamp(1, 'Ann'))
      expect(waiversOf(kept, 'stream', one)).toEqual([{ check: port, ...iis }])
      expect(waiversOf(kept, 'stream', other)).toEqual([])
    }
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 100, maxLength: 400 }), name => {
        expect(schemaAt(waiverPath('stream', port, name))).toBeDefined()
      }),
    )
  })

  it('of a machine whose long name was cut by an older version stand until they are taken back', () => {
    const machine = `${'ü'.repeat(60)}1`
    const cut = `waivers/stream/${`u_${'_70_'.repeat(60)}`.slice(0, 120)}/${port}` as const
    const before = writeField(empty, cut, iis, stamp(1, 'Ann'))
    expect(waiversOf(before, 'stream', machine)).toEqual([{ check: port, ...iis }])
    const place = { software: 'stream', check: port, machine }
    const changed = writeWaiver(before, place, old, stamp(2, 'Bo'))
    expect(waiversOf(changed, 'stream', machine)).toEqual([{ check: port, ...old }])
    for (const site of [before, changed])
      expect(waiversOf(writeWaiver(site, place, null, stamp(3, 'Bo')), 'stream', machine)).toEqual([])
  })

  it('are told to who proves, whose answer can neither add nor take one away', () => {
    const copy = shareSite(site, 'customer-it', siteFacts)
    expect(waiversOf(copy, 'stream')).toEqual([{ check: port, ...iis }])
    const answer = accept(accept(copy, port, null, 9, 'IT'), system, old, 9, 'IT')
    const taken = takeAnswer(site, answer, siteFacts, listProvableItems())
    expect(waiversOf(taken.site, 'stream')).toEqual([{ check: port, ...iis }])
    expect(taken.refused).toEqual([waiverPath('stream', port), waiverPath('stream', system)].sort())
    const installer = accept(shareSite(site, 'integrator', siteFacts), system, old, 9, 'Bo')
    const both = takeAnswer(site, installer, siteFacts, listProvableItems()).site
    expect(waiversOf(both, 'stream')).toHaveLength(2)
  })
})
