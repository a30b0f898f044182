import fc from 'fast-check'
import { mergeSites } from '#domain/site/merge-sites.ts'
import { createSite, type Site, type Stamp } from '#domain/site/site.ts'
import { waiverPath } from '#domain/site/site-path.ts'
import type { FieldPath } from '#domain/site/site-values.ts'
import { writeField } from '#domain/site/write-field.ts'
import { addNote, restoreNote, strikeNote } from '#domain/site/write-note.ts'
import { addEvent, undoEvent } from '#domain/site/write-workflow.ts'

export const siteId = '5f0c8a3e-6f2b-4d0a-9a43-0d9b8f1f2c11'

/** Values for some paths of every family; prices are told from every other text. */
const values: readonly (readonly [FieldPath, readonly unknown[]])[] = [
  ['name', ['Werk Süd', 'Obernai']],
  ['customer', ['ACME', 'Hager']],
  ['contacts', [[{ name: 'Zoë', phone: '+33 1' }], []]],
  ['load/managers', [3, 12, 40]],
  ['load/productsPerManager', [9.5, 15]],
  ['load/archiveScope', ['energies', 'extended']],
  ['load/archiveIntervalMinutes', [10, 60]],
  ['load/inventory', [[{ name: 'TGBT', products: 12, servicesPerProduct: 8 }], [{}]]],
  ['owned', [[{ reference: 'HTG500H', quantity: 1 }]]],
  ['order', [[{ reference: 'HTG503H', quantity: 1 }], [{ reference: 'HTG504H', quantity: 2 }]]],
  ['prices/list', [{ currency: 'EUR', prices: { HTG500H: '98761.25' } }]],
  ['prices/text', ['HTG500H;98761,25']],
  ['quote/prices', [{ HTG500H: '98761.2' }]],
  ['quote/terms', ['98761 in advance']],
  ['licence/mode', ['cloud', 'local']],
  ['constraints/internet', ['never', 'permanent']],
  ['machine/name', ['SRV-EMS-01']],
  ['machine/found/memoryGb', [16, 32]],
  ['software/sage-100c-crm', [true, false]],
  ['parameters/stream/httpsPort', [443, 8443]],
  ['parameters/stream/hostName', ['SRV-A', 'SRV-B']],
  ['parameters/sage-100c-crm/sqlLogin', ['sa', 'crm']],
  ['items/stream/pre-install/stream.machine.size', ['done', 'open', 'problem']],
  ['items/stream/pre-install/stream.licence.order', ['done', 'not-applicable']],
  ['items/stream/install/stream.install.restart', ['done', 'open']],
  [waiverPath('stream', 'stream.os.supported'), [{ reason: 'Moves in May', by: 'Ada', at: '2026-11-02' }]],
  [waiverPath('stream', 'stream.os.supported', 'wärme 1'), [{ reason: 'Spare', by: 'Bo', at: '2026-11-03' }]],
]

const about = fc.constantFrom('', ...values.map(([path]) => path))

type Step =
  | { do: 'write'; path: FieldPath; value: unknown }
  | { do: 'note'; about: string }
  | { do: 'strike' | 'restore'; index: number }
  | { do: 'event' | 'undo-event' }
  | { do: 'receive'; from: number }

const written = fc
  .constantFrom(...values)
  .chain(([path, options]) => fc.constantFrom(null, ...options).map(value => ({ path, value })))

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: written.map(({ path, value }) => ({ do: 'write' as const, path, value })) },
  { weight: 2, arbitrary: about.map(path => ({ do: 'note' as const, about: path })) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constantFrom('strike' as const, 'restore' as const), index: fc.nat(9) }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('event' as const, 'undo-event' as const) }) },
  { weight: 1, arbitrary: fc.nat(2).map(from => ({ do: 'receive' as const, from })) },
)

/** What happens on which device, by whose hand, and how far its clock has gone on since; clocks may be years apart. */
const move = fc.record({
  device: fc.nat(2),
  step,
  by: fc.constantFrom('', 'Ada', 'Åsa', 'Bo'),
  pause: fc.constantFrom<number>(0, 1, 500, 61_000, 3_600_000, 31_536_000_000),
})

export type Script = readonly (typeof move extends fc.Arbitrary<infer Move> ? Move : never)[]

export const scripts: fc.Arbitrary<Script> = fc.array(move, { maxLength: 40 })

const FIRST = Date.UTC(2026, 10, 1, 8)

/** Plays a script on three devices that begin with the same empty site; all texts of notes that were written, too. */
export function play(script: Script): { sites: [Site, Site, Site]; texts: string[] } {
  const sites: [Site, Site, Site] = [createSite(siteId), createSite(siteId), createSite(siteId)]
  const clocks = [FIRST, FIRST, FIRST]
  const texts: string[] = []
  script.forEach(({ device, step: next, by, pause }, index) => {
    const time = (clocks[device] ?? FIRST) + pause
    clocks[device] = time
    const site = sites[device] as Site
    const stamp: Stamp = { at: new Date(time).toISOString(), by }
    sites[device] = apply(site, next, stamp, index)
    if (next.do === 'note') texts.push(`remark ${index}`)
    if (next.do === 'event') texts.push(`event ${index}`)
  })
  return { sites, texts }

  function apply(site: Site, next: Step, stamp: Stamp, index: number): Site {
    const transfer = { software: 'stream', workflow: 'transfer-local' }
    switch (next.do) {
      case 'write':
        return writeField(site, next.path, next.value as never, stamp)
      case 'note':
        return addNote(site, { id: `n${index}`, about: next.about, text: `remark ${index}` }, stamp)
      case 'strike':
      case 'restore': {
        const note = site.notes[next.index]
        const decide = next.do === 'strike' ? strikeNote : restoreNote
        return note ? decide(site, note.id, stamp) : site
      }
      case 'event': {
        const note = { id: `e${index}`, text: `event ${index}` }
        return addEvent(site, { ...transfer, event: 'prepared', note }, stamp)
      }
      case 'undo-event':
        return undoEvent(site, transfer, stamp)
      case 'receive':
        return mergeSites(site, sites[next.from] as Site)
    }
  }
}
