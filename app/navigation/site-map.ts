import type { PageMessages } from '#text/pages/en.ts'
import type { TranslatePage } from '#text/pages/pages.ts'

type Name = Extract<keyof PageMessages, `site.nav.${string}`>

/** A page by its name and its address: behind the language where it begins with one slash, else from the root. */
export type Place = {
  name: Name
  path: string
  isOfNoLanguage?: true
  /** Shows only what the server keeps: nothing without network. */
  isKeptOnServer?: true
}

/** What stands in the header: a page, or several under one name. */
export type Section = Place | { name: Name; pages: readonly Place[] }

/** Every part of the site in the order of the job; whatever stands here is reached in two steps from any page. */
export const siteMap: readonly Section[] = [
  { name: 'site.nav.estimate', path: '' },
  { name: 'site.nav.quote', path: '/quote' },
  { name: 'site.nav.sites', path: '/sites' },
  {
    name: 'site.nav.licence',
    pages: [
      { name: 'site.nav.licence-mode', path: '/licence-mode' },
      { name: 'site.nav.licence-workflows', path: '/licence-workflows' },
    ],
  },
  { name: 'site.nav.checklists', path: '/checklists' },
  { name: 'site.nav.preflight', path: '/preflight' },
  { name: 'site.nav.conflicts', path: '/conflicts' },
  {
    name: 'site.nav.planners',
    pages: [
      { name: 'site.nav.certificate-check', path: '/planners/certificate-check' },
      { name: 'site.nav.multi-server', path: '/planners/multi-server' },
      { name: 'site.nav.scan-services', path: '/planners/scan-services' },
    ],
  },
  {
    name: 'site.nav.team',
    pages: [
      { name: 'site.nav.quotes', path: '/quotes', isKeptOnServer: true },
      { name: 'site.nav.price-lists', path: '/price-lists', isKeptOnServer: true },
      { name: 'site.nav.organisation', path: '/organisation', isKeptOnServer: true },
      { name: 'site.nav.members', path: '/organisation/members', isKeptOnServer: true },
      { name: 'site.nav.keys', path: '/organisation/keys', isKeptOnServer: true },
      { name: 'site.nav.webhooks', path: '/organisation/webhooks', isKeptOnServer: true },
      { name: 'site.nav.audit', path: '/organisation/audit', isKeptOnServer: true },
      { name: 'site.nav.notices', path: '/notices', isKeptOnServer: true },
      { name: 'site.nav.account', path: '/account', isKeptOnServer: true },
    ],
  },
  {
    name: 'site.nav.more',
    pages: [
      { name: 'site.nav.software', path: '/software' },
      { name: 'site.nav.api', path: '/api/docs', isOfNoLanguage: true },
    ],
  },
]

/** Pages that belong to another part than their own address says. */
const aliases: readonly (readonly [from: string, to: string])[] = [
  ['/licence-messages', '/licence-workflows'],
]

/** Whether a page is the present one, or the one above it. */
export function standsAt(path: string, present: string): 'page' | 'true' | undefined {
  if (path === present) return 'page'
  const [from, to] = aliases.find(([from]) => present.startsWith(`${from}/`)) ?? ['', '']
  const place = from === '' ? present : to + present.slice(from.length)
  return path !== '' && place.startsWith(`${path}/`) ? 'true' : undefined
}

/** The addresses, behind the language, of every page that stands in the header; or only of those that need no server. */
export function listPlaces({ withoutServer = false } = {}): string[] {
  return siteMap
    .flatMap(section => ('pages' in section ? section.pages : [section]))
    .filter(({ isOfNoLanguage, isKeptOnServer }) => !isOfNoLanguage && !(withoutServer && isKeptOnServer))
    .map(({ path }) => path)
}

/** What each section and each page is called in the reader's language. */
export function namePlaces(t: TranslatePage): Readonly<Record<string, string>> {
  const names = siteMap.flatMap(section => [
    section.name,
    ...('pages' in section ? section.pages.map(({ name }) => name) : []),
  ])
  return Object.fromEntries(names.map(name => [name, t(name)]))
}
