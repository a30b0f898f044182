import type { Locator, Page } from 'playwright-core'

/** Pastes by the keyboard, as a person does who copied from a spreadsheet. */
export async function paste(page: Page, field: Locator, text: string): Promise<void> {
  await page.evaluate(copied => navigator.clipboard.writeText(copied), text)
  await field.focus()
  await page.keyboard.press('Control+V')
}
