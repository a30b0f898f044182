import type { CheckResult } from './judge-machine.ts'

/** What the evidence says of an item of the checklist: done, or not as it must be, and the checks that say so. */
export type AnsweredItem = { item: string; state: 'done' | 'problem'; checks: readonly CheckResult[] }

/**
 * The items that the evidence answers: done where every check that applies is met, a problem where one is not. What is
 * still open answers nothing, and neither does a finding that somebody accepted.
 */
export function answerItems(checks: readonly CheckResult[]): AnsweredItem[] {
  const applying = checks.filter(({ status, item }) => item !== null && status !== 'not-applicable')
  return [...Map.groupBy(applying, ({ item }) => item as string)].flatMap(([item, group]): AnsweredItem[] => {
    const failed = group.filter(({ status }) => status === 'fail')
    if (failed.length > 0) return [{ item, state: 'problem', checks: failed }]
    return group.every(({ status }) => status === 'pass') ? [{ item, state: 'done', checks: group }] : []
  })
}
