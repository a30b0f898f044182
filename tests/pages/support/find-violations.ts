import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type axe from 'axe-core'
import type { Page } from 'playwright-core'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/**
 * What axe holds against the page as it stands, by all rules or by those: rule, element and reason, one a line. A page
 * takes axe in once, which costs as much as a run of it.
 */
export async function findViolations(
  page: Page,
  excluded: readonly string[] = [],
  rules?: readonly string[],
): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source)
  return page.evaluate(
    async ([without, runOnly]) => {
      const context = { include: [['html']], exclude: without.map(selector => [selector]) }
      const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(context, {
        runOnly,
        // Only what it objects to is of interest.
        resultTypes: ['violations'],
        preload: false,
      })
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(node => `${id} ${node.target} ${node.failureSummary?.replace(/\s+/g, ' ')}`),
      )
    },
    [
      excluded,
      rules ? { type: 'rule' as const, values: [...rules] } : { type: 'tag' as const, values: tags },
    ] as const,
  )
}
