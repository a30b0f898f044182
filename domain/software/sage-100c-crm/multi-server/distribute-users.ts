export type Load = { server: string; users: number }

/**
 * Sends new users one by one to the server with the fewest connected; between equals to the first in order
 * (manual, Equilibrage de charge, docs/rulings.md `equals-first-in-order`). Returns who went where and the loads after it.
 */
export function distributeUsers(
  before: readonly Load[],
  newUsers: number,
): { steps: { user: number; server: string; users: number }[]; after: Load[] } {
  const after = before.map(load => ({ ...load }))
  const steps = Array.from({ length: newUsers }, (_, index) => {
    const target = after.reduce((least, load) => (load.users < least.users ? load : least))
    target.users += 1
    return { user: index + 1, server: target.server, users: target.users }
  })
  return { steps, after }
}
