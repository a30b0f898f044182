import { type Role, roles } from '../checklists/procedure.ts'
import { pricePaths, shares } from './audiences.data.ts'
import { deriveSite } from './derive-site.ts'
import type { Field, Note, Site } from './site.ts'
import type { SiteFacts } from './site-facts.ts'
import { itemPath, parameterPath, splitPath } from './site-path.ts'

export type ShareOptions = { withPrices?: boolean }

/**
 * The copy of a site that is sent: the whole, with prices only where that is asked for, or what a role needs. A role
 * is sent its own items with the remarks on them, the parameters of their procedures, typed or taken over, and what its
 * job asks for; never prices, the items of others, notes about anything else, or what stood in a field before.
 */
export function shareSite(
  site: Site,
  audience: Role | 'whole',
  facts: SiteFacts,
  { withPrices = false }: ShareOptions = {},
): Site {
  if (audience === 'whole') return withPrices ? site : withoutPrices(site)
  const own = listOwnPaths(facts, audience)
  const { sent } = shares[audience]
  const picked = pick(
    site,
    path => own.items.has(path) || own.parameters.has(path) || liesBelow(path, sent),
    ({ about }) => own.items.has(about) || isAboutSentWorkflow(about, sent),
  )
  const fields = Object.fromEntries(
    Object.entries(picked.fields).map(([path, { earlier: _earlier, ...current }]) => [path, current]),
  )
  const taken = deriveSite(site, facts).taken.filter(each =>
    own.parameters.has(parameterPath(each.software, each.parameter)),
  )
  return { ...picked, fields, audience: { role: audience, taken } }
}

/** A site without its prices and what is said about them. */
export function withoutPrices(site: Site): Site {
  return pick(site, path => !liesBelow(path, pricePaths), isNotAbout(pricePaths))
}

/** Whether a site has prices, or something said about them. */
export function hasPrices({ fields, notes }: Site): boolean {
  return [...Object.keys(fields), ...notes.map(({ about }) => about)].some(path =>
    liesBelow(path, pricePaths),
  )
}

/** The paths of a role's items, and of the parameters of the procedures that these stand in. */
export function listOwnPaths(facts: SiteFacts, role: Role) {
  const items = new Set<string>()
  const parameters = new Set<string>()
  for (const [software, { procedures, takes }] of Object.entries(facts.software))
    for (const { id, sections, parameters: asked } of procedures.procedures) {
      const own = sections.flatMap(section => section.items).filter(item => item.role === role)
      for (const item of own) items.add(itemPath(software, id, item.id))
      // What is ordered is told only to those who are sent the order.
      const isOfOrder = (name: string) => takes[name] === 'extension' || takes[name] === 'order'
      const isTold = (name: string) => !isOfOrder(name) || shares[role].sent.includes('order')
      if (own.length > 0)
        for (const name of asked.filter(isTold)) parameters.add(parameterPath(software, name))
    }
  return { items, parameters }
}

/** Whether a remark is on a licence workflow, which a role is sent whole or not at all. */
export function isAboutSentWorkflow(about: string, sent: readonly string[]): boolean {
  return sent.includes('workflows') && liesBelow(about, ['workflows'])
}

/** Whether a path is one of these or lies below one. */
export function liesBelow(path: string, tops: readonly string[]): boolean {
  return tops.some(top => path === top || path.startsWith(`${top}/`))
}

/** The role that a copy was made for; undefined for a whole site, or where there is no such role. */
export function roleOf({ audience }: Site): Role | undefined {
  return roles.find(role => role === audience?.role)
}

const isNotAbout = (tops: readonly string[]) => (note: Note) => !liesBelow(note.about, tops)

function pick(site: Site, isSent: (path: string) => boolean, isNoteSent: (note: Note) => boolean): Site {
  const fields: [string, Field][] = Object.entries(site.fields).filter(
    ([path]) => isSent(path) || splitPath(path)[0] === 'software',
  )
  return { ...site, fields: Object.fromEntries(fields), notes: site.notes.filter(isNoteSent) }
}
