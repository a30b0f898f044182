import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe holds against the page as it stands, by all rules or by those: rule, element and reason, one a line. */
export async function findViolations(
  page: Page,
  excluded: readonly string[] = [],
  rules?: readonly string[],
): Promise<string[]> {
  // No page has frames, so axe need not gather results over them; and only what it objects to is of interest.
  const builder = new AxeBuilder({ page })
    .options({ resultTypes: ['violations'], preload: false })
    .setLegacyMode(true)
  if (rules) builder.withRules([...rules])
  else builder.withTags(tags)
  for (const selector of excluded) builder.exclude(selector)
  const { violations } = await builder.analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(node => `${id} ${node.target} ${node.failureSummary?.replace(/\s+/g, ' ')}`),
  )
}
