import assert from 'node:assert/strict'
import fc from 'fast-check'
import { describe, it } from 'vitest'
import { mergeSites } from '#domain/site/merge-sites.ts'
import { shareSite, withoutPrices } from '#domain/site/share-site.ts'
import type { Site } from '#domain/site/site.ts'
import { createSite } from '#domain/site/site.ts'
import { takeAnswer } from '#domain/site/take-answer.ts'
import { writeField } from '#domain/site/write-field.ts'
import { listProvableItems } from '#domain/software/provable-items.ts'
import { siteFacts } from '#domain/software/site-facts.ts'
import { type Ask, exchange, findUnsent } from '../../app/sync/exchange.ts'
import { createCopy, type KeptCopy, type Way } from '../../app/sync/kept-copy.ts'
import { play, scripts, siteId } from '../domain/site/site-scripts.ts'

const sales = { mayWrite: true, mayKnowPrices: true }
const partner = { mayWrite: true, mayKnowPrices: false }
const team: Way = { kind: 'team', organisation: 'o', name: 'Saar' }
const link: Way = { kind: 'link', token: 't', name: 'Saar', expiresAt: '2027-01-01T00:00:00.000Z' }

type Fate = 'arrives' | 'is lost' | 'is not answered'

/** The API's part in memory, with a network that loses questions and answers. */
function createStore() {
  const store = { site: null as Site | null, version: 0, isGone: false, fates: [] as Fate[] }
  const refuse = (status: number) => ({
    ok: false as const,
    status,
    problem: status === 0 ? ('offline' as const) : { code: 'x', title: 'Refused' },
  })
  function answer(path: string, method: string, body: Site | undefined, sees: (site: Site) => unknown) {
    const isByLink = path.includes('shared-sites')
    if (method === 'POST') {
      if (store.site) return refuse(409)
      store.site = body as Site
    } else if (!store.site || store.isGone) return refuse(404)
    else if (method === 'PATCH') {
      const given = body as Site
      store.site = isByLink
        ? takeAnswer(
            store.site,
            { ...given, audience: { role: 'integrator', taken: [] } },
            siteFacts,
            listProvableItems(),
          ).site
        : mergeSites(store.site, given)
    }
    store.version += 1
    const value = structuredClone(sees(store.site)) as never
    return { ok: true as const, status: 200, value, etag: `"${store.version}"` }
  }
  const connect =
    (sees: (site: Site) => unknown, during: () => void = () => {}): Ask =>
    async (path, { method = 'GET', body } = {}) => {
      const fate = store.fates.shift() ?? 'arrives'
      if (fate === 'is lost') return refuse(0)
      const answered = answer(
        path,
        method,
        body === undefined ? undefined : (JSON.parse(JSON.stringify(body)) as Site),
        sees,
      )
      during()
      return fate === 'arrives' ? answered : refuse(0)
    }
  return { store, connect }
}

type Device = { site: Site; copies: KeptCopy[]; rights: typeof sales; sees: (site: Site) => unknown }

const createDevice = (rights: typeof sales): Device => ({
  site: createSite(siteId),
  // Two tabs that know nothing of one another.
  copies: [createCopy(siteId, siteId, team), createCopy(siteId, siteId, team)],
  rights,
  sees: rights.mayKnowPrices ? site => site : withoutPrices,
})

const event = fc.record({
  device: fc.nat(1),
  tab: fc.nat(1),
  act: fc.constantFrom('write', 'exchange', 'exchange'),
  /** What is written on the device while it waits for the answer. */
  isBusy: fc.boolean(),
  isWanted: fc.boolean(),
  fates: fc.array(fc.constantFrom<Fate>('arrives', 'is lost', 'is not answered'), { maxLength: 2 }),
})

describe('two devices that keep a site in common', () => {
  for (const [who, second] of [
    ['both may know prices', sales],
    ['one may not know prices', partner],
  ] as const)
    it(`end equal with all that was written, whatever is lost on the way, and in whatever order: ${who}`, async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(
            scripts.map(script => play(script)),
            { minLength: 1, maxLength: 4 },
          ),
          fc.array(event, { maxLength: 25 }),
          async (written, events) => {
            const { store, connect } = createStore()
            const devices = [createDevice(sales), createDevice(second)]
            // What comes to be written, on whichever device and whenever.
            const todo = written.flatMap(({ sites }) => sites)
            let all = createSite(siteId)
            const write = (device: Device) => {
              const next = todo.shift()
              if (!next) return
              const seen = device.rights.mayKnowPrices ? next : withoutPrices(next)
              device.site = mergeSites(device.site, seen)
              all = mergeSites(all, seen)
            }
            const run = async (device: Device, tab: number, isBusy: boolean, isWanted: boolean) => {
              const ask = connect(device.sees, () => isBusy && write(device))
              const copy = device.copies[tab] as KeptCopy
              const done = await exchange(copy, device.site, device.rights, ask, isWanted)
              if (done.taken) device.site = mergeSites(device.site, done.taken)
              device.copies[tab] = done.copy
            }
            for (const { device: index, tab, act, isBusy, isWanted, fates } of events) {
              const device = devices[index] as Device
              if (act === 'write') write(device)
              else {
                store.fates = [...fates]
                await run(device, tab, isBusy, isWanted)
              }
            }
            store.fates = []
            for (const device of devices) while (todo.length > 0) write(device)
            for (let round = 0; round < 2; round++)
              for (const device of devices) for (const tab of [0, 1]) await run(device, tab, false, true)
            const [one, two] = devices as [Device, Device]
            assert.deepEqual(one.site, all)
            assert.deepEqual(store.site && mergeSites(createSite(siteId), store.site), all)
            assert.deepEqual(two.site, two.rights.mayKnowPrices ? all : withoutPrices(all))
            for (const device of devices)
              for (const copy of device.copies)
                assert.equal(findUnsent(copy, device.site, device.rights), null)
          },
        ),
        { numRuns: 60 },
      )
    })

  it('take no price from a device that had some of its own and may not know others’', async () => {
    const { store, connect } = createStore()
    const at = '2026-12-01T08:00:00.000Z'
    const priced = writeField(createSite(siteId), 'quote/terms', 'Net 30 days', { at })
    store.site = priced
    const own = writeField(createSite(siteId), 'quote/terms', 'Free', { at: '2026-12-02T08:00:00.000Z' })
    const copy = { ...createCopy(siteId, siteId, team), known: createSite(siteId) }
    const done = await exchange(copy, own, partner, connect(withoutPrices), true)
    assert.deepEqual(store.site, priced)
    assert.deepEqual(mergeSites(own, done.taken as Site), own)
  })
})

describe('a role that answers by a link', () => {
  it('ends with what it wrote at the desk, and has nothing left to send', async () => {
    await fc.assert(
      fc.asyncProperty(
        scripts.map(script => play(script)),
        async ({ sites: [desk, theirs] }) => {
          const { store, connect } = createStore()
          store.site = desk
          const role = (site: Site) => shareSite(site, 'integrator', siteFacts)
          let site = mergeSites(role(desk), role(theirs))
          let copy: KeptCopy = { ...createCopy(`${siteId} integrator`, siteId, link), known: role(desk) }
          const ask = connect(each => ({ site: role(each) }))
          for (let round = 0; round < 2; round++) {
            const done = await exchange(copy, site, partner, ask, false)
            if (done.taken) site = mergeSites(site, done.taken)
            copy = done.copy
          }
          assert.equal(findUnsent(copy, site, partner), null)
          const { site: answered } = takeAnswer(desk, site, siteFacts, listProvableItems())
          assert.deepEqual(store.site, answered)
        },
      ),
      { numRuns: 60 },
    )
  })

  it('keeps everything on the device where the link has ended', async () => {
    const { store, connect } = createStore()
    store.isGone = true
    const site = writeField(createSite(siteId), 'name', 'Dahn', { at: '2026-12-01T08:00:00.000Z' })
    const copy = { ...createCopy(siteId, siteId, link), known: createSite(siteId) }
    const done = await exchange(
      copy,
      site,
      partner,
      connect(each => ({ site: each })),
      true,
    )
    assert.deepEqual([done.copy.state, done.taken, done.stopped], ['gone', null, null])
  })
})
