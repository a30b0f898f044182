import type { Check, Phase } from './check.ts'

/**
 * The checks that a role answers, with those that nobody is named for; undefined where it has none in a phase, so that
 * nothing is ever met for want of checks.
 */
export function chooseOwnChecks(
  checks: readonly Pick<Check, 'id' | 'phases'>[],
  owners: Readonly<Record<string, readonly string[]>>,
  phase: Phase,
  role: string,
): string[] | undefined {
  const inPhase = checks.filter(({ phases }) => phases.includes(phase)).map(({ id }) => id)
  const isOwn = (id: string) => owners[id]?.includes(role) ?? false
  return inPhase.some(isOwn) ? inPhase.filter(id => isOwn(id) || (owners[id] ?? []).length === 0) : undefined
}
