import { useState } from 'react'
import { trailActions, trailObjects } from '#domain/shared/trail-names.data.ts'
import { readDay } from '#domain/shared/utc-day.ts'
import { useAddress } from '../house/use-address.ts'

const names = ['actor', 'action', 'objectType', 'from', 'until'] as const
export type TrailFilter = Readonly<Record<(typeof names)[number], string>>

const none: TrailFilter = { actor: '', action: '', objectType: '', from: '', until: '' }

/** What the trail is filtered by; it stands in the address, so that it survives a reload and can be sent. */
export function useTrailFilter() {
  // Behind the gate of the team nothing is drawn on the server, so the address is there from the first.
  const [filter, setFilter] = useState(() => readFilter(window.location.search))
  const [isTouched, setTouched] = useState(false)
  const query = writeQuery(filter)
  const address = () => window.location.pathname + (query && `?${query}`)
  useAddress(isTouched ? address() : null)
  const change = (changed: Partial<TrailFilter>) => {
    setTouched(true)
    setFilter(old => ({ ...old, ...changed }))
  }
  return {
    filter,
    isFiltered: names.some(name => filter[name] !== ''),
    /** A span that ends before it begins is said beside its field, and asks for nothing. */
    isBackwards: filter.from !== '' && filter.until !== '' && filter.until < filter.from,
    path: `/api/v1/audit-events${query && `?${query}`}`,
    change,
    clear: () => change(none),
  }
}

function writeQuery(filter: TrailFilter): string {
  return String(new URLSearchParams(names.flatMap(name => (filter[name] ? [[name, filter[name]]] : []))))
}

/** What an address asks for that can not be asked is left out. */
function readFilter(search: string): TrailFilter {
  const given = new URLSearchParams(search)
  const among = (name: string, known: readonly string[]) => {
    const value = given.get(name) ?? ''
    return known.includes(value) ? value : ''
  }
  const day = (name: string) => {
    const value = given.get(name) ?? ''
    return readDay(value) !== null && value.startsWith('2') ? value : ''
  }
  return {
    actor: (given.get('actor') ?? '').slice(0, 400),
    action: among('action', trailActions),
    objectType: among('objectType', trailObjects),
    from: day('from'),
    until: day('until'),
  }
}
