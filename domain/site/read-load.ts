import * as z from 'zod/mini'
import type { LicenceEstimateInput } from '../licensing/licence-estimate-input.ts'
import { averageInventory } from '../sizing/average-inventory.ts'
import { type Machine, type SizingInput, sizingInput } from '../sizing/sizing-input.ts'
import { valueAt } from './look-up-site.ts'
import type { Site } from './site.ts'
import type { SiteFacts } from './site-facts.ts'

/** What a site asks of the estimate; null where too little is known. */
export type Load = { sizing: SizingInput | null; licence: LicenceEstimateInput | null }

type WrittenLoad = { estimate: object | null; sizing: object | null }

/** Reads the load of a site as the requests for a sizing and a licence, prices and owned licences included. */
export function readLoad(site: Site, facts: SiteFacts['estimated']): Load {
  const { sizing, licence } = writeRequests(site)
  return {
    sizing: z.safeParse(sizingInput, sizing).data ?? null,
    licence: facts.chooseLicenceEstimateInput(licence).safeParse(licence).data ?? null,
  }
}

/** The load of a site as the bodies of those requests, without prices; null where too little is known. */
export function writeLoad(site: Site, facts: SiteFacts['estimated']): WrittenLoad {
  const { sizing, licence } = writeRequests(site)
  const { priceList: _prices, ...estimate } = licence
  const isEstimated = facts.chooseLicenceEstimateInput(estimate).safeParse(estimate).success
  const isSized = z.safeParse(sizingInput, sizing).success
  return { estimate: isEstimated ? estimate : null, sizing: isSized ? sizing : null }
}

function writeRequests(site: Site): Record<keyof Load, Record<string, unknown>> {
  const isInventory = valueAt(site, 'load/mode') === 'inventory'
  const rows = (valueAt(site, 'load/inventory') ?? []).filter(row => Object.keys(row).length > 0)
  const archiveScope = valueAt(site, 'load/archiveScope')
  const averages = isInventory
    ? averageRows(rows)
    : {
        managers: valueAt(site, 'load/managers'),
        productsPerManager: valueAt(site, 'load/productsPerManager'),
      }
  const machine = readMachine(site)
  const sizing = leaveOutMissing({
    ...averages,
    archiveScope,
    archiveIntervalMinutes: valueAt(site, 'load/archiveIntervalMinutes'),
    machine,
  })
  const servicesPerProduct = valueAt(site, 'load/servicesPerProduct')
  const owned = valueAt(site, 'owned')
  const licence = leaveOutMissing({
    ...(isInventory ? { inventory: rows } : averages),
    ...(!isInventory && (servicesPerProduct === undefined ? { archiveScope } : { servicesPerProduct })),
    headroomPercent: valueAt(site, 'load/headroomPercent'),
    owned: owned?.length ? owned : undefined,
    priceList: valueAt(site, 'prices/list'),
  })
  return { sizing, licence }
}

/** A row without its products leaves the average open. */
function averageRows(rows: readonly { products?: number | undefined }[]) {
  const known = rows.flatMap(({ products }) => (products === undefined ? [] : [{ products }]))
  return known.length === rows.length && rows.length > 0 ? averageInventory(known) : {}
}

/** The machine as it was found, as far as it is known. */
function readMachine(site: Site): Machine | undefined {
  const machine = leaveOutMissing({
    cpuCores: valueAt(site, 'machine/found/cpuCores'),
    cpuModel: valueAt(site, 'machine/found/cpuModel'),
    memoryGb: valueAt(site, 'machine/found/memoryGb'),
    diskFreeGb: valueAt(site, 'machine/found/diskFreeGb'),
  })
  return Object.keys(machine).length > 0 ? machine : undefined
}

function leaveOutMissing(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))
}
