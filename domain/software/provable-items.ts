import { onceAsked } from '../shared/once-asked.ts'
import { itemPath } from '../site/site-path.ts'
import { preflightFacts } from './preflight-facts.ts'
import { procedureFacts } from './procedure-facts.ts'

/** The paths of the items that the output of commands proves, in every procedure that has them. */
export const listProvableItems: () => ReadonlySet<string> = onceAsked(
  () =>
    new Set(
      Object.entries(procedureFacts).flatMap(([software, { facts }]) => {
        const { checks } = preflightFacts[software as keyof typeof preflightFacts]
        const proven = new Set<string | null>(checks.map(({ item }) => item))
        return facts.procedures.flatMap(({ id, sections }) =>
          sections
            .flatMap(({ items }) => items)
            .filter(item => proven.has(item.id))
            .map(item => itemPath(software, id, item.id)),
        )
      }),
    ),
)
