import type { Page } from 'playwright-core'

/** Waits until all of a draft is kept; as soon as it is opened, that is so. */
export const untilSaved = (page: Page): Promise<void> => page.locator('[data-save="saved"]').waitFor()

/** Does something to a draft, and waits until it is kept: that it has still to be is shown a moment after it was done. */
export async function changeDraft(page: Page, change: () => Promise<unknown>): Promise<void> {
  const kept = page.waitForResponse(answer => answer.request().method() === 'PUT' && answer.ok())
  await change()
  await kept
  await untilSaved(page)
}
