import type { Page } from 'playwright-core'
import type { Language } from '#text/language.ts'
import { findOverflow } from './find-overflow.ts'
import { findUnstyled } from './find-unstyled.ts'
import { findViolations } from './find-violations.ts'

/**
 * Each theme at one width: what axe finds depends on the theme or on the width, seldom on both, and takes seconds.
 * At 320 px, the width that WCAG asks for, only what is too wide counts.
 */
const views = [
  { width: 1440, height: 900, theme: 'light', rules: undefined },
  // What depends neither on the theme nor on the width has been looked at by then.
  {
    width: 390,
    height: 844,
    theme: 'dark',
    rules: ['color-contrast', 'target-size', 'scrollable-region-focusable', 'link-in-text-block'],
  },
  { width: 320, height: 640 },
] as const

/**
 * What is too wide at the widths of a desk, a phone and WCAG's smallest, and what axe objects to there: in German,
 * whose words are the longest, since what axe looks at is the same in the other languages.
 */
export async function findObjections(
  page: Page,
  language: Language = 'de',
  excluded: readonly string[] = [],
): Promise<string[]> {
  const found: string[] = []
  for (const { width, height, ...view } of views) {
    await page.setViewportSize({ width, height })
    found.push(...(await findOverflow(page)).map(fault => `${width} px: ${fault}`))
    if (language !== 'de' || !('theme' in view)) continue
    await page.emulateMedia({ colorScheme: view.theme })
    found.push(...(await findUnstyled(page)).map(fault => `${width} px: ${fault}`))
    found.push(
      ...(await findViolations(page, excluded, view.rules)).map(
        fault => `${width} px, ${view.theme}: ${fault}`,
      ),
    )
  }
  return found
}
