import type { PlannedServer } from './multi-server-input.ts'
import { type CrmService, crmServices } from './server-roles.ts'

export type Assignment = { service: CrmService; server: string; proposed: boolean }

/**
 * Gives each service one web server: as asked for, else the one with the fewest services, the master first. The
 * integration goes to the least used one (manual, Conditions préalables). Servers in order, the master first.
 */
export function distributeServices(web: readonly PlannedServer[], integration: boolean): Assignment[] {
  const taken = new Map(web.map(server => [server.name, server.services?.length ?? 0]))
  const assignments: Assignment[] = []
  for (const service of crmServices) {
    const asked = web.find(server => server.services?.includes(service))
    if (asked) assignments.push({ service, server: asked.name, proposed: false })
    if (asked || (service === 'integration' && !integration)) continue
    const target = [...web].sort((a, b) => {
      const byUsers = service === 'integration' ? (a.users ?? 0) - (b.users ?? 0) : 0
      return byUsers || (taken.get(a.name) ?? 0) - (taken.get(b.name) ?? 0)
    })[0]
    if (!target) continue
    taken.set(target.name, (taken.get(target.name) ?? 0) + 1)
    assignments.push({ service, server: target.name, proposed: true })
  }
  return assignments
}
