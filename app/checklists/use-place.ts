import { useEffect, useMemo, useState } from 'react'
import { findPlace, type RoutePlace } from '#domain/checklists/follow-route.ts'
import type { ProcedureFacts } from '#domain/checklists/procedure.ts'
import { nameOnOldMachine } from '#domain/site/site-path.ts'
import { procedureFacts, type SoftwareWithProcedures } from '#domain/software/procedure-facts.ts'
import { type RouteQuery, readRouteQuery } from './route-query.ts'

/** Where on a route a procedure's page stands; nowhere, where the address names none that leads here. */
export function usePlace(
  software: SoftwareWithProcedures,
  procedureId: string,
  given: RouteQuery | undefined,
): RoutePlace | undefined {
  const [route, setRoute] = useState(given)
  useEffect(() => {
    // A page kept for offline use was made without the question mark and what follows.
    setRoute(readRouteQuery(Object.fromEntries(new URLSearchParams(window.location.search))))
  }, [])
  return useMemo(() => {
    const place = route && findPlace(procedureFacts[software].facts, route.path, route.step, procedureId)
    // What is all of its route stands on its own, and what led to it can be chosen anew there.
    return place && place.steps.length > 1 ? place : undefined
  }, [software, procedureId, route])
}

/** Under which name the record of the site keeps a parameter: what is an old machine's is kept apart. */
export function nameInRecord(facts: ProcedureFacts, place: RoutePlace | undefined, name: string): string {
  const isOfOld = place?.state.machine === 'old' && Object.hasOwn(facts.ofOldMachine ?? {}, name)
  return isOfOld ? nameOnOldMachine(name) : name
}
