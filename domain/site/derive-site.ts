import { estimateLicence, type LicenceEstimate } from '../licensing/estimate-licence.ts'
import { countPoints } from '../licensing/offer-licences.ts'
import { writeOrderLines } from '../licensing/order-text.ts'
import type { ParameterValue } from '../parameters/parameter.ts'
import { type HardwareSizing, sizeHardware } from '../sizing/size-hardware.ts'
import { listKnownModes } from './derive-mode.ts'
import { softwareOf, valueAt } from './look-up-site.ts'
import { readLoad } from './read-load.ts'
import type { Site, TakenOver, TakenSource } from './site.ts'
import type { SiteFacts, Takeable } from './site-facts.ts'

export type OrderedLine = { reference: string; quantity: number }

/** What is to be ordered: as chosen, else as recommended; whether it holds the requirement with what is owned. */
type SiteOrder = {
  lines: readonly OrderedLine[]
  source: 'order' | 'recommendation'
  /** Null where the requirement is not known, or a reference is not of the catalogue. */
  suffices: boolean | null
}

/** What the tools know together of a site. */
export type DerivedSite = {
  /** In the order of the facts. */
  software: string[]
  sizing: HardwareSizing | null
  licence: LicenceEstimate | null
  order: SiteOrder | null
  /** Every value that a parameter takes over, with where it is from. */
  taken: TakenOver[]
}

/** Derives what follows from a site: size, licence, order, and what each software's parameters take over. */
export function deriveSite(site: Site, facts: SiteFacts): DerivedSite {
  const { estimated } = facts
  const load = readLoad(site, estimated)
  const sizing = load.sizing && sizeHardware(estimated, load.sizing)
  const licence = load.licence && estimateLicence(estimated, load.licence)
  const known = new Set(softwareOf(site))
  const isEstimated = (id: string) =>
    id === estimated.software && load.licence !== null && site.fields[`software/${id}`]?.value !== false
  const software = Object.keys(facts.software).filter(id => known.has(id) || isEstimated(id))
  const order = findOrder(site, facts, licence)
  const taken = site.audience
    ? [...site.audience.taken]
    : software.flatMap(id => takeOver(site, facts, id, { software, sizing, order }))
  return { software, sizing, licence, order, taken }
}

function findOrder(site: Site, facts: SiteFacts, licence: LicenceEstimate | null): SiteOrder | null {
  const chosen = valueAt(site, 'order')
  const { licences } = facts.estimated
  if (chosen) {
    const owned = valueAt(site, 'owned') ?? []
    const lines = [...owned, ...chosen]
    const isKnown = lines.every(line =>
      licences.catalogue.some(({ reference }) => reference === line.reference),
    )
    const suffices = licence && isKnown ? licence.requirement.lt(countPoints(licences, lines)) : null
    return { lines: chosen, source: 'order', suffices }
  }
  const recommended = licence?.recommendation
  if (!recommended) return null
  const lines = recommended.lines.map(({ reference, quantity }) => ({ reference, quantity }))
  return { lines, source: 'recommendation', suffices: true }
}

type Known = Pick<DerivedSite, 'software' | 'sizing' | 'order'>
type Found = { value: ParameterValue; source: TakenSource } | undefined

function takeOver(site: Site, facts: SiteFacts, id: string, known: Known): TakenOver[] {
  const own = facts.software[id]
  if (!own) return []
  return Object.entries(own.takes).flatMap(([parameter, takeable]) => {
    const found = findTakeable(site, facts, takeable, known)
    // What the parameter can not hold is not taken over: a site may have a name that a host can not have.
    const read = found && own.procedures.parameters[parameter]?.schema.safeParse(found.value)
    return found && read?.success ? [{ software: id, parameter, value: read.data, source: found.source }] : []
  })
}

function findTakeable(site: Site, facts: SiteFacts, takeable: Takeable, known: Known): Found | null {
  if (typeof takeable === 'object')
    return known.software.includes(takeable.beside) ? { value: true, source: 'site' } : undefined
  switch (takeable) {
    case 'site-name':
      return named(valueAt(site, 'name'), 'site')
    case 'machine-name':
      return named(valueAt(site, 'machine/name'), 'machine')
    case 'size':
      return known.sizing ? { value: known.sizing.size, source: 'estimate' } : undefined
    case 'licence-mode':
      return listKnownModes(site, facts)[0]
    case 'extension':
      return findExtension(facts, known.order)
    case 'order':
      return known.order && named(writeOrderLines(known.order.lines), known.order.source)
  }
}

function named(value: string | undefined, source: TakenSource): Found {
  return value?.trim() ? { value: value.trim(), source } : undefined
}

/** The extension that is ordered, where it is only one. */
function findExtension({ estimated }: SiteFacts, order: SiteOrder | null): Found {
  const extensions = (order?.lines ?? []).filter(line =>
    estimated.licences.catalogue.some(
      ({ reference, kind }) => kind === 'extension' && reference === line.reference,
    ),
  )
  const [only] = extensions
  return order && only && extensions.length === 1
    ? { value: only.reference, source: order.source }
    : undefined
}
