import type { Page } from 'playwright-core'

/** Opens everything that can be opened, and waits until what is loaded late has arrived. */
export async function openDetails(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })
  await page.waitForFunction(() =>
    [...document.querySelectorAll('details')].every(details => details.childElementCount > 1),
  )
}
